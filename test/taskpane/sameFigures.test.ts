import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { enheter, orePer, type Enhet } from '../../src/domain/amount/enhet.ts';
import { standardRegler } from '../../src/domain/regler/regler.ts';
import { composeJson } from '../../src/report/json/composeJson.ts';
import type { ReportCell } from '../../src/report/rapport.ts';
import {
  amountText,
  comparedFigures,
  worstRows,
} from '../../src/taskpane/views/result/resultFigures.ts';
import { shownTableOf } from '../../src/taskpane/views/result/shownTable.ts';
import { buildGrid } from '../builders/grid.ts';

/** Utfall and budget of a row, in öre. */
type Row = readonly [utfall: number, budget: number];

/** What a row shows. */
interface Figures<T> {
  readonly utfall: T;
  readonly budget: T;
  readonly avvikelse: T;
}

/** A run on a table whose cells hold the amounts in `enhet`; the report is in `rapportenhet`. */
function runOn(rows: readonly Row[], enhet: Enhet, rapportenhet: Enhet = 'kr'): Korning {
  const cells = rows.map((row, index) => [
    String(100 + index),
    `Verksamhet ${index}`,
    ...row.map((amount) => amount / orePer[enhet]),
  ]);
  const head = ['Kod', 'Verksamhet', 'Utfall', 'Budget'];
  const grid = buildGrid([[`Driftredovisning 2025, ${enhet}`], head, ...cells]);
  return foljUpp([grid], { regler: { ...standardRegler, enhet: rapportenhet, decimaler: 2 } });
}

const input = (cell: ReportCell): string | number | null => {
  if (cell === null) return null;
  if ('text' in cell) return `'${cell.text}`;
  return 'number' in cell ? cell.number : cell.formula;
};

/** What the report's first sheet holds by row once a host has computed it. */
function sheetValues({ rapport }: Korning): ReadonlyMap<string, Figures<unknown>> {
  const cells = (rapport.sheets[0]?.cells ?? []).map((row) => row.map(input));
  // Plain doubles, as a workbook holds them; the engine's own rounding takes an öre for nothing.
  const engine = HyperFormula.buildFromArray(cells, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  });
  const rows = engine.getSheetValues(0);
  engine.destroy();
  const head = rows.find((row) => row.includes('Avvikelse')) ?? [];
  const at = (row: readonly unknown[], title: string): unknown => row[head.indexOf(title)];
  return new Map(
    rows.map((row) => [
      String(at(row, 'Verksamhet')),
      {
        utfall: at(row, 'Utfall'),
        budget: at(row, 'Budget'),
        avvikelse: at(row, 'Avvikelse'),
      },
    ]),
  );
}

const eachOf = <A, B>(figures: Figures<A>, turn: (figure: A) => B): Figures<B> => ({
  utfall: turn(figures.utfall),
  budget: turn(figures.budget),
  avvikelse: turn(figures.avvikelse),
});

/** The sheet's figures as a person reads them: of 15 digits, with two decimals. */
function sheetFigures(korning: Korning): ReadonlyMap<string, Figures<string>> {
  const shown = (value: unknown) => Number(Number(value).toPrecision(15)).toFixed(2);
  return new Map([...sheetValues(korning)].map(([name, row]) => [name, eachOf(row, shown)]));
}

/** A figure of the pane in the sheet's plain digits. @example plain('−1 234,50 kr') // "-1234.50" */
const plain = (figure: string): string =>
  figure.replace(' kr', '').replaceAll('\u202f', '').replace('\u2212', '-').replace(',', '.');

/** The figures that the pane shows of the sum and the worst rows, by row as in the sheet. */
function paneFigures({ uppfoljning, regler }: Korning) {
  const tabell = shownTableOf(uppfoljning, null);
  if (!tabell) throw new Error('No table');
  const [budget, utfall] = comparedFigures(tabell, regler);
  const worst = worstRows(tabell, regler, 5).map(
    ({ rad, avvikelse }) => [rad.namn, plain(amountText(avvikelse, tabell, regler))] as const,
  );
  const sum = {
    utfall: plain(utfall?.value ?? ''),
    budget: plain(budget?.value ?? ''),
    avvikelse: plain(amountText(tabell.summa.avvikelse, tabell, regler)),
  };
  return { sum, worst };
}

/** Öre up to `largest`, half of the budgets a few öre to some tkr from the utfall. */
const rowUpTo = (largest: number): fc.Arbitrary<Row> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: largest }),
      fc.integer({ min: 1, max: largest }),
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.boolean(),
    )
    .map(([utfall, other, step, isNear]) => [
      utfall,
      isNear ? Math.min(largest, Math.max(1, utfall + step)) : other,
    ]);

/** A thousand milliarder kronor, in öre. */
const TUSEN_MILLIARDER = 1e14;

describe('the pane and the sheet show the same figures to the öre', () => {
  it('for rows up to a thousand milliarder kronor, whatever the unit of the source', () => {
    const row = rowUpTo(TUSEN_MILLIARDER);
    fc.assert(
      fc.property(row, fc.constantFrom(...enheter), ([utfall, budget], enhet) => {
        const korning = runOn([[utfall, budget]], enhet);
        const sheet = sheetFigures(korning);
        const { sum, worst } = paneFigures(korning);
        expect(sheet.get('Verksamhet 0')).toEqual(sum);
        expect(sheet.get('Summa')).toEqual(sum);
        expect(worst.length).toBe(budget < utfall ? 1 : 0);
        for (const [namn, avvikelse] of worst) expect(sheet.get(namn)?.avvikelse).toBe(avvikelse);
      }),
    );
  });

  it('for sums of many rows up to a thousand milliarder kronor', () => {
    const rows = fc.integer({ min: 2, max: 30 }).chain((count) =>
      fc.array(rowUpTo(Math.floor(TUSEN_MILLIARDER / count)), {
        minLength: count,
        maxLength: count,
      }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...enheter), (amounts, enhet) => {
        const korning = runOn(amounts, enhet);
        const sheet = sheetFigures(korning);
        const { sum, worst } = paneFigures(korning);
        expect(sheet.get('Summa')).toEqual(sum);
        for (const [namn, avvikelse] of worst) expect(sheet.get(namn)?.avvikelse).toBe(avvikelse);
      }),
    );
  });
});

it('the JSON and the sheet hold the same öre, whatever the units of source and report', () => {
  const row = rowUpTo(TUSEN_MILLIARDER);
  const enhet = fc.constantFrom(...enheter);
  fc.assert(
    fc.property(row, enhet, enhet, ([utfall, budget], kalla, rapport) => {
      const korning = runOn([[utfall, budget]], kalla, rapport);
      const json = composeJson(korning.uppfoljning).tabeller[0]?.summa;
      const expected = { utfall, budget, avvikelse: budget - utfall };
      expect(json).toMatchObject(expected);
      const sum = sheetValues(korning).get('Summa');
      const toOre = (value: unknown) => Math.round(Number(value) * orePer[rapport]) + 0;
      expect(sum && eachOf(sum, toOre)).toEqual(expected);
    }),
  );
});
