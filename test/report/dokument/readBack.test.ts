import { docxWriter } from '../../../src/adapters/docx/writeDocx.ts';
import { exportWord } from '../../../src/application/exportWord.ts';
import type { Korning } from '../../../src/application/foljUpp.ts';
import { orePer } from '../../../src/domain/amount/enhet.ts';
import type { BeraknadTabell } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import type { TabellJson } from '../../../src/report/json/jsonTypes.ts';
import { planKolumner } from '../../../src/report/tabellblad/kolumnplan.ts';
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
      const columns = columnsOf(tabell, table);
      expect(columns.length).toBeGreaterThan(3);
      const check = (cells: readonly string[], rad: TabellJson['summa']): void => {
        for (const { at, of } of columns)
          expect(of === 'andel' ? cells[at] : amountOf(cells[at]!, shown)).toBe(
            of === 'andel' ? shareOf(rad.andel) : (rad[of] ?? null),
          );
      };
      let at = 0;
      for (const rad of own.rader.filter(({ summa }) => !summa)) {
        at = nextRow(table, rad.namn, at);
        check(table.rows[at]!, rad);
      }
      check(table.rows.at(-1)!, own.summa);
    }
  });

  it('has every table of amounts that the JSON has, once', () => {
    const kinds = ['statistik'];
    const wanted = composeJson(korning.uppfoljning).tabeller.filter(
      ({ typ }) => !kinds.includes(typ),
    );
    const amounts = tables.filter(({ rows: [head] }) => head?.includes('Avvikelse'));
    const forecasts = amounts.filter(({ caption }) => caption?.startsWith('Helårsprognos per'));
    expect(amounts.length - forecasts.length).toBe(wanted.length);
    expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
  });

  it('has kostnadsläge per verksamhet that is what the postings of the JSON sum to', () => {
    const { kostnadslage } = composeJson(korning.uppfoljning);
    const table = tables.find(({ caption }) => caption?.startsWith('Kostnadsläge per verksamhet'));
    expect(table === undefined).toBe(kostnadslage.length === 0);
    const [head, ...rows] = table?.rows ?? [];
    for (const row of rows.slice(0, -1))
      for (const [rubrik, of] of lagekolumner) {
        const own = kostnadslage.filter(({ grupp }) => grupp === row[0]);
        const sum = own.reduce((total, one) => total + (one[of] ?? 0), 0);
        const printed = amountOf(row[head!.indexOf(rubrik)]!, 'tkr')!;
        expect(Math.abs(printed - sum)).toBeLessThan(orePer.tkr);
      }
  });

  it('has the goals and the indicators of the JSON with their statuses', () => {
    const { mal, indikatorer } = composeJson(korning.uppfoljning);
    const goals = tables.find(({ caption }) => caption?.startsWith('Mål i korthet'));
    const judged = tables.find(({ caption }) =>
      caption?.startsWith('Måluppfyllelse per indikator'),
    );
    expect([goals, judged].map((one) => one === undefined)).toEqual(
      Array(2).fill(mal.length === 0),
    );
    for (const { namndmal, status } of mal) {
      const row = goals!.rows.find((cells) => cells[1] === namndmal);
      expect(row![2]!.charAt(0)).toBe(symbols[status]);
    }
    for (const { indikator, status } of indikatorer) {
      const row = judged!.rows.find(([namn]) => namn === indikator.replace(/\s+/gu, ' ').trim());
      expect(row![3]!.charAt(0)).toBe(symbols[status]);
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

const symbols: Readonly<Record<string, string>> = {
  ...{ uppnas: '●', uppnadd: '●', delvis: '◐', ej: '○', ejBedomd: STRECK },
};

const lagekolumner = [
  ['Utfall', 'utfallAck'],
  ['Ack. budget', 'budgetAck'],
  ['Avvikelse ack.', 'avvikelseAck'],
  ['Budget', 'budgetHelar'],
] as const;

const shareOf = (andel: number | null): string =>
  andel === null ? STRECK : andelText(andel).replace(' ', '\u00a0');

/** Which field of the JSON each column with figures prints. */
const columnsOf = (tabell: BeraknadTabell, { rows: [head] }: ReadTable) =>
  planKolumner(tabell)
    .map(({ slag, roll, rubrik }) => ({
      at: head!.indexOf(rubrik),
      of: slag === 'belopp' ? roll : slag === 'kod' || slag === 'namn' ? null : slag,
    }))
    .flatMap(({ at, of }) => (at < 0 || of === null || !isField(of) ? [] : [{ at, of }]));

const fields = [
  ...(['utfall', 'ackBudget', 'prognos', 'budget', 'foregaendeAr', 'foregaendePrognos'] as const),
  ...(['avvikelseAck', 'avvikelse', 'andel'] as const),
];
const isField = (of: string): of is (typeof fields)[number] =>
  (fields as readonly string[]).includes(of);

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
