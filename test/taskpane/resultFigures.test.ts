import { ore } from '../../src/domain/amount/ore.ts';
import { standardRegler } from '../../src/domain/regler/regler.ts';
import type { BeraknadRad, BeraknadTabell } from '../../src/domain/uppfoljning/uppfoljning.ts';
import {
  amountText,
  comparedFigures,
  worstRows,
} from '../../src/taskpane/views/result/resultFigures.ts';

const tkr = 100_000;
const rad = (namn: string, avvikelse: number | null, extra: Partial<BeraknadRad> = {}) =>
  ({
    namn,
    kod: null,
    roll: 'rad',
    avvikelse: avvikelse === null ? null : ore(avvikelse * tkr),
    andel: -0.05,
    skal: [],
    ...extra,
  }) as BeraknadRad;
const tabell = (extra: Partial<BeraknadTabell> = {}): BeraknadTabell =>
  ({
    nyckel: 'Drift!A3',
    typ: { varde: 'driftredovisning', skal: 'titel', sakerhet: 1 },
    enhet: { varde: 'tkr', skal: 'titel', sakerhet: 1 },
    tecken: { varde: 'nettokostnad', skal: 'avvikelsekolumnen', sakerhet: 1 },
    jamforelse: 'budget-prognos',
    rader: [],
    summa: {
      belopp: { budget: ore(31_700 * tkr), prognos: ore(37_762 * tkr) },
      avvikelse: ore(-6_062 * tkr),
      andel: -0.1912,
      skal: [],
    },
    ...extra,
  }) as unknown as BeraknadTabell;
const names = (rows: ReturnType<typeof worstRows>) => rows.map(({ rad: { namn } }) => namn);

describe('worstRows', () => {
  it('puts the largest deficit first and leaves surpluses and uncomputed rows out', () => {
    const rows = [rad('a', -2), rad('b', 5), rad('c', -9), rad('d', null), rad('e', 0)];
    expect(names(worstRows(tabell({ rader: rows }), standardRegler, 5))).toEqual(['c', 'a']);
  });

  it('counts neither sums nor parts of rows', () => {
    const rows = [
      rad('summa', -9, { roll: 'summa' }),
      rad('varav', -8, { roll: 'varav' }),
      rad('delsumma', -7, { roll: 'delsumma' }),
      rad('rad', -1),
    ];
    expect(names(worstRows(tabell({ rader: rows }), standardRegler, 5))).toEqual(['rad']);
  });

  it('gives at most as many as asked for', () => {
    const rows = Array.from({ length: 7 }, (_, i) => rad(String(i), -1 - i));
    expect(worstRows(tabell({ rader: rows }), standardRegler, 5)).toHaveLength(5);
  });

  it('measures each bar by the worst row', () => {
    const rows = [rad('half', -50), rad('worst', -100)];
    expect(worstRows(tabell({ rader: rows }), standardRegler, 5).map(({ bar }) => bar)).toEqual([
      1, 0.5,
    ]);
  });

  it.each([
    ['below the amount', -99, -0.05, false],
    ['at the amount', -100, -0.05, false],
    ['above the amount', -101, -0.05, true],
    ['above the amount, at the share', -101, -0.01, false],
  ])('marks a deficit past both thresholds: %s', (_, avvikelse, andel, isMarked) => {
    const [row] = worstRows(tabell({ rader: [rad('a', avvikelse, { andel })] }), standardRegler, 5);
    expect(row?.isPastThreshold).toBe(isMarked);
  });
});

describe('comparedFigures', () => {
  it('gives budget, prognos and share as the table prints them', () => {
    expect(comparedFigures(tabell(), standardRegler)).toEqual([
      { label: 'Budget', value: '31\u202f700 tkr' },
      { label: 'Prognos', value: '37\u202f762 tkr' },
      { label: 'Andel av budget', value: '\u221219,1 %' },
    ]);
  });

  it('turns the amounts, never the avvikelse, to the sign of an income-plus table', () => {
    const turned = tabell({ tecken: { varde: 'intakt-plus', skal: 'rattelse', sakerhet: 1 } });
    expect(comparedFigures(turned, standardRegler)[0]?.value).toBe('\u221231\u202f700 tkr');
    expect(amountText(turned.summa.avvikelse, turned, standardRegler)).toBe('\u22126\u202f062 tkr');
  });

  it("follows the rules' unit, with a decimal for millions", () => {
    const regler = { ...standardRegler, enhet: 'mnkr' } as const;
    expect(amountText(ore(-6_062 * tkr), tabell(), regler)).toBe('\u22126,1 mnkr');
  });
});
