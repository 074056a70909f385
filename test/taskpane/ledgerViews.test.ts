import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { sum, type Ore } from '../../src/domain/amount/ore.ts';
import { parseMonth } from '../../src/domain/period/month.ts';
import { findBladplatser, placeWritten } from '../../src/taskpane/state/bladplatser.ts';
import {
  cellOfRad,
  lagesbladOf,
  sheetStart,
} from '../../src/taskpane/views/kostnadslage/lagesblad.ts';
import {
  choosableAnsvar,
  sumOf,
  worstLagesrader,
} from '../../src/taskpane/views/kostnadslage/lagesrader.ts';
import { planLinjer, diagramSentence } from '../../src/taskpane/views/prognos/diagramlinjer.ts';
import { planPrognosrader } from '../../src/taskpane/views/prognos/prognosrader.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

const period = parseMonth('2025-08')!;
let korning: Korning;
beforeAll(async () => {
  const file = join(__dirname, '../../exempel/huvudbok-2025-08.xlsx');
  const read = await readWorkbook(readFileSync(file), 'huvudbok-2025-08.xlsx');
  if (!read.ok) throw new Error(read.error.detalj);
  korning = foljUpp(read.value);
});

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('the kostnadsläge of one chef', () => {
  it('is chosen among those of the list, with unit and role', () => {
    const names = choosableAnsvar(korning).map(({ namn }) => namn);
    expect(names.find((namn) => namn.startsWith('71110'))).toMatch(
      /^71110 Hemtjänst norr – Enhetschef/u,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('adds up to the whole over all of them', () => {
    const parts = choosableAnsvar(korning).map(({ ansvar }) => sumOf(korning, ansvar).utfallAck);
    expect(sum(parts)).toBe(sumOf(korning, null).utfallAck);
    expect(sumOf(korning, '71110').avvikelseAck).toBe(-206_852_650);
  });

  it('shows deficits only, the worst first and with the longest bar', () => {
    const rows = worstLagesrader(korning, '71110', 8);
    const amounts = rows.map(({ avvikelse }) => avvikelse);
    expect(amounts.every((amount) => amount < 0)).toBe(true);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(rows[0]?.bar).toBe(1);
  });

  it('shows at most three postings of a row, the largest first', () => {
    for (const { poster } of worstLagesrader(korning, null, 8)) {
      const sizes = poster.map(({ belopp }) => Math.abs(belopp));
      expect(sizes.length).toBeLessThanOrEqual(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
  });

  it.each([null, '71110'])('leads from every row to its row on the sheet (ansvar %s)', (ansvar) => {
    const { sheets } = korning.rapport;
    const blad = placeWritten(sheets, { sheetNames: sheets.map(({ name }) => name) });
    const sheet = lagesbladOf(korning.rapport, ansvar);
    for (const rad of worstLagesrader(korning, ansvar, 8)) {
      const cell = cellOfRad(sheet, blad, rad) ?? '';
      const row = sheet?.cells[Number(/B(\d+)$/u.exec(cell)?.[1]) - 1];
      expect(row?.[1]).toEqual({ text: `varav ${rad.kontogrupp}` });
    }
  });

  it('leads to the sheet itself where its rows stand otherwise, and nowhere without one', () => {
    const [rad] = worstLagesrader(korning, '71110', 1);
    const sheet = lagesbladOf(korning.rapport, '71110')!;
    const grid = { ...sheetToGrid(sheet), blad: 'Mitt blad' };
    const found = findBladplatser([grid], korning.rapport);
    expect(cellOfRad(sheet, found, rad!)).toMatch(/^'Mitt blad'!B\d+$/u);
    const moved = { ...grid, cells: [[], ...grid.cells] };
    const other = findBladplatser([moved], korning.rapport);
    expect(cellOfRad(sheet, other, rad!)).toBe("'Mitt blad'!A1");
    expect(cellOfRad(sheet, new Map(), rad!)).toBeNull();
    expect(sheetStart(sheet, new Map())).toBeNull();
  });
});

describe('the forecasts', () => {
  const rowsWith = (utkast: Parameters<typeof planPrognosrader>[2] = new Map()) =>
    planPrognosrader(korning, period, utkast);
  const rowOf = (nyckel: string, utkast?: Parameters<typeof planPrognosrader>[2]) =>
    rowsWith(utkast).delar.find((rad) => rad.nyckel === nyckel)!;

  it('are those of the sheet until something is changed; the whole is their sum', () => {
    const { delar, helhet } = rowsWith();
    for (const rad of delar) expect(rad.prognos).toBe(rad.underlag.forslag);
    expect(helhet.prognos).toBe(sum(delar.map(({ prognos }) => prognos ?? (0 as Ore))));
  });

  it('follow the method and the justering as they are typed, and so does the whole', () => {
    const utkast = new Map([['56', { metod: 'linjar', justering: '−500' } as const]]);
    const { metoder } = rowOf('56').underlag;
    const changed = rowOf('56', utkast);
    expect(changed.prognos).toBe((metoder.linjar ?? 0) - 50_000_000);
    expect(changed.isChanged).toBe(true);
    const step = (changed.prognos ?? 0) - (rowOf('56').prognos ?? 0);
    expect(rowsWith(utkast).helhet.prognos).toBe((rowsWith().helhet.prognos ?? 0) + step);
  });

  it('have no amount while what is typed is none', () => {
    const utkast = new Map([['56', { justering: '5x' }]]);
    expect(rowOf('56', utkast).prognos).toBeNull();
    expect(rowsWith(utkast).helhet.prognos).toBeNull();
  });

  it('are counted anew when a month is left out', () => {
    const left = rowOf('51', new Map([['51', { utelamnade: [7] }]]));
    expect(left.val.utelamnade).toEqual([7]);
    expect(left.underlag.metoder.linjar).not.toBe(rowOf('51').underlag.metoder.linjar);
  });
});

describe('the chart of a forecast', () => {
  it('goes from the utfall so far to the prognos', () => {
    const rad = planPrognosrader(korning, period, new Map()).helhet;
    const { utfall, budget, prognos } = planLinjer(rad, period);
    expect(utfall).toHaveLength(8);
    expect(budget).toHaveLength(12);
    expect(utfall.at(-1)).toEqual([8, rad.utfall]);
    expect(prognos[0]).toEqual([8, rad.utfall]);
    expect(prognos.at(-1)?.[0]).toBe(12);
    expect(prognos.at(-1)?.[1]).toBeCloseTo(rad.prognos ?? 0, 0);
    expect(budget.at(-1)?.[1]).toBe(rad.budget);
  });

  it('has no way on from the year that is over', () => {
    const rad = planPrognosrader(korning, period, new Map()).helhet;
    expect(planLinjer(rad, parseMonth('2025-12')!).prognos).toEqual([]);
  });

  it('is told in a sentence', () => {
    const [rad] = planPrognosrader(korning, period, new Map()).delar;
    expect(plain(diagramSentence(rad!, period))).toMatch(
      /^Diagram över 10 Nämnd och styrelseverksamhet: utfallet är 553 tkr t\.o\.m\. augusti 2025, årets budget är 872 tkr och prognosen för året är \d+ tkr\.$/u,
    );
  });
});
