import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import type { RapportWriter } from '../../src/application/ports.ts';
import type { Prognosbeslut } from '../../src/application/prognosbeslut.ts';
import { sparaPrognosval } from '../../src/application/sparaPrognosval.ts';
import { ore } from '../../src/domain/amount/ore.ts';
import { egnaOrd } from '../../src/domain/tidigare/egnaOrd.ts';
import { ok } from '../../src/domain/result.ts';
import type { Grid } from '../../src/reading/grid.ts';
import type { Rapport } from '../../src/report/rapport.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';
import { shown, write } from '../report/kostnadslage/sheets.ts';

const file = join(__dirname, '../../exempel/huvudbok-2025-08.xlsx');

async function readSources(): Promise<readonly Grid[]> {
  const read = await readWorkbook(readFileSync(file), 'huvudbok-2025-08.xlsx');
  if (!read.ok) throw new Error(read.error.detalj);
  return read.value;
}

/** The sheet of the forecasts as it stands once it is written. */
const prognosbladOf = ({ sheets }: Rapport): readonly Grid[] =>
  sheets.filter(({ name }) => name === 'Helårsprognos').map((sheet) => sheetToGrid(sheet));

/** A workbook in memory: the forecasts that are written stand there the next time it is read. */
function openWorkbook(sources: readonly Grid[], own: readonly Grid[] = []) {
  const book = { own: [...own], last: [] as readonly string[] };
  const writer: RapportWriter = {
    write: (rapport) => {
      book.last = rapport.sheets.map(({ name }) => name);
      book.own = [...prognosbladOf(rapport)];
      return Promise.resolve(ok({ sheetNames: book.last }));
    },
  };
  const reader = { read: () => Promise.resolve(ok([...sources, ...book.own])) };
  const sheet = (): Grid => book.own.find(({ blad }) => blad === 'Helårsprognos') ?? sources[0]!;
  return { arbetsbok: { reader, writer }, book, sheet };
}

const decided: Prognosbeslut = {
  ...{ nyckel: '56', kod: '56', namn: 'Barn- och ungdomsvård' },
  ...{ metod: 'linjar', justering: ore(-50_000_000), utelamnade: [3, 7], orsak: ' Två avslutas ' },
};

describe('sparaPrognosval', () => {
  let sources: readonly Grid[];
  let report: readonly Grid[];
  beforeAll(async () => {
    sources = await readSources();
    report = prognosbladOf(foljUpp(sources).rapport);
  });

  it('writes what was decided in its columns, and the prognos follows', async () => {
    const { arbetsbok, sheet } = openWorkbook(sources, report);
    const saved = await sparaPrognosval(arbetsbok, [decided]);
    expect(saved.ok).toBe(true);
    expect(shown(sheet(), '56', egnaOrd.metod)).toBe('Linjär');
    expect(shown(sheet(), '56', egnaOrd.justering)).toBe(-500);
    expect(shown(sheet(), '56', egnaOrd.utelamna)).toBe('mars, juli');
    expect(shown(sheet(), '56', egnaOrd.orsak)).toBe('Två avslutas');
    const linear = Number(shown(sheet(), '56', 'Linjär'));
    expect(Number(shown(sheet(), '56', egnaOrd.prognos))).toBeCloseTo(linear - 500, 6);
  });

  it('is read back by the next run as it was decided', async () => {
    const { arbetsbok } = openWorkbook(sources, report);
    await sparaPrognosval(arbetsbok, [decided]);
    const again = await arbetsbok.reader.read();
    const { uppfoljning } = foljUpp(again.ok ? again.value : []);
    const { metod, justering, utelamnade } = decided;
    expect(uppfoljning.prognosval.get('56')).toEqual({ metod, justering, utelamnade });
    expect(uppfoljning.prognosval.get('51')).toBeUndefined();
  });

  it('writes the sheets of the ledger alone where the report stands, else the whole report', async () => {
    const beside = openWorkbook(sources, report);
    await sparaPrognosval(beside.arbetsbok, [decided]);
    expect(beside.book.last).toEqual(
      expect.arrayContaining(['Kostnadsläge', 'KL Hemtjänst norr', 'Helårsprognos']),
    );
    expect(beside.book.last).not.toContain('Regler');
    const fresh = openWorkbook(sources);
    await sparaPrognosval(fresh.arbetsbok, [decided]);
    expect(fresh.book.last).toEqual(expect.arrayContaining(['Helårsprognos', 'Regler']));
    expect(shown(fresh.sheet(), '56', egnaOrd.justering)).toBe(-500);
  });

  it('leaves what somebody wrote meanwhile where nothing else was decided', async () => {
    const changed = report.map((grid) =>
      grid.blad === 'Helårsprognos'
        ? write(write(grid, '56', egnaOrd.orsak, 'Min orsak'), '51', egnaOrd.justering, 120)
        : grid,
    );
    const { arbetsbok, sheet } = openWorkbook(sources, changed);
    const { nyckel, kod, namn } = decided;
    await sparaPrognosval(arbetsbok, [{ nyckel, kod, namn, justering: ore(10_000_000) }]);
    expect(shown(sheet(), '56', egnaOrd.orsak)).toBe('Min orsak');
    expect(shown(sheet(), '56', egnaOrd.justering)).toBe(100);
    expect(shown(sheet(), '51', egnaOrd.justering)).toBe(120);
  });

  it('takes away what is decided to be nothing', async () => {
    const { arbetsbok, sheet } = openWorkbook(sources, report);
    await sparaPrognosval(arbetsbok, [decided]);
    await sparaPrognosval(arbetsbok, [
      { ...decided, metod: 'forslag', justering: ore(0), utelamnade: [], orsak: '' },
    ]);
    expect(shown(sheet(), '56', egnaOrd.metod)).toBe('Förslag');
    for (const rubrik of [egnaOrd.justering, egnaOrd.utelamna, egnaOrd.orsak])
      expect(shown(sheet(), '56', rubrik)).toBeNull();
  });

  it('gives the whole a justering of its own', async () => {
    const { arbetsbok, sheet } = openWorkbook(sources, report);
    const before = Number(shown(sheet(), 'Summa', egnaOrd.prognos));
    const whole = { nyckel: 'summa', kod: null, namn: 'Summa', justering: ore(25_000_000) };
    await sparaPrognosval(arbetsbok, [whole]);
    expect(Number(shown(sheet(), 'Summa', egnaOrd.prognos))).toBeCloseTo(before + 250, 6);
  });
});
