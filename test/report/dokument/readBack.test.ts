import { docxWriter } from '../../../src/adapters/docx/writeDocx.ts';
import { exportWord } from '../../../src/application/exportWord.ts';
import type { Korning } from '../../../src/application/foljUpp.ts';
import { orePer } from '../../../src/domain/amount/enhet.ts';
import { composeJson } from '../../../src/report/json/composeJson.ts';
import { captionText } from '../../../src/report/dokument/dokumenttext.ts';
import { nameTabeller } from '../../../src/report/tabellblad/bladnamn.ts';
import { andelText, STRECK } from '../../../src/report/text/number.ts';
import { readTables, type ReadTable } from '../../adapters/docx/readTables.ts';
import { exempel, readRun } from './readRun.ts';

/** The amount that a cell prints, in öre; null for a dash. */
function amountOf(cell: string, enhet: keyof typeof orePer): number | null {
  if (cell === STRECK) return null;
  const plain = cell.replaceAll('\u202f', '').replace('\u2212', '-').replace(',', '.');
  expect(plain).toMatch(/^-?\d+(?:\.\d)?$/u);
  return Math.round(Number(plain) * orePer[enhet]);
}

describe.each(exempel)('the document of %s', (name) => {
  let korning: Korning;
  let tables: readonly ReadTable[];
  beforeAll(async () => {
    korning = await readRun(name);
    tables = await readTables(await exportWord(korning, docxWriter));
  });

  it('has tables that read back as the JSON has them', () => {
    const json = composeJson(korning.uppfoljning);
    const { enhet, period } = korning.uppfoljning;
    const shown = enhet === 'mnkr' ? 'mnkr' : 'tkr';
    for (const { tabell, bladnamn } of nameTabeller(
      korning.uppfoljning.tabeller,
      korning.tidigare,
    )) {
      const own = json.tabeller[korning.uppfoljning.tabeller.indexOf(tabell)]!;
      const caption = captionText(bladnamn.titel, tabell.period?.varde ?? period, shown);
      const table = tables.find((one) => one.caption === caption)!;
      const column = (header: string): number => table.rows[0]!.indexOf(header);
      const [avvikelse, andel] = [column('Avvikelse'), column('Avvikelse %')];
      let at = 0;
      for (const rad of own.rader.filter(({ summa }) => !summa)) {
        at = nextRow(table, rad.namn, at);
        expect(amountOf(table.rows[at]![avvikelse]!, shown)).toBe(rad.avvikelse);
        expect(table.rows[at]![andel]).toBe(rad.andel === null ? STRECK : andelText(rad.andel));
      }
      const sum = table.rows.at(-1)!;
      expect(amountOf(sum[avvikelse]!, shown)).toBe(own.summa.avvikelse);
    }
  });

  it('has a forecast for each verksamhet that is that of the JSON, to the nearest tkr', () => {
    const { prognoser } = composeJson(korning.uppfoljning);
    const table = tables.find(({ caption }) => caption?.startsWith('Helårsprognos per verksamhet'));
    expect(table === undefined).toBe(prognoser.length === 0);
    const prognos = table?.rows[0]!.indexOf('Prognos') ?? 0;
    for (const one of prognoser.filter(({ kod }) => kod !== null)) {
      const row = table?.rows.find(([kod]) => kod === one.kod);
      expect(Math.abs(amountOf(row![prognos]!, 'tkr')! - one.prognos!)).toBeLessThan(orePer.tkr);
    }
  });
});

/** The row of the table with a name, after the one before it. */
function nextRow({ rows }: ReadTable, namn: string, after: number): number {
  const found = rows.findIndex(
    (row, at) =>
      at > after &&
      row.some((cell) =>
        cell.replace(/^varav /u, '').startsWith(namn.replace(/^varav /u, '').trim()),
      ),
  );
  if (found < 0) throw new Error(`No row ${namn}`);
  return found;
}
