import type { Beloppsroll, Rad, Tabell, TrycktAndel } from '../../underlag/tabell.ts';
import { nyckelOf } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { amountOf, cellOf, labelOf } from '../rader/tableRows.ts';

/** What a column of per cent may be: the first amount, less the second where there is one, of the third. */
type Formel = readonly [Beloppsroll, Beloppsroll | null, Beloppsroll, sign: 1 | -1];

const formler: readonly Formel[] = [
  ['utfall', null, 'budget', 1],
  ['utfall', null, 'ackBudget', 1],
  ['prognos', null, 'budget', 1],
  ['utfall', null, 'prognos', 1],
  ['budget', 'prognos', 'budget', 1],
  ['budget', 'utfall', 'budget', 1],
  ['ackBudget', 'utfall', 'ackBudget', 1],
  ['budget', 'prognos', 'budget', -1],
  ['budget', 'utfall', 'budget', -1],
  ['utfall', 'foregaendeAr', 'foregaendeAr', 1],
];

/** Fewer rows than this don't tell what a column of per cent is of. */
const FEWEST = 3;
/** The share of the rows that must fit. */
const MOST = 0.6;

/**
 * Printed per cent against the amounts. What a column is a share of is told by its rows: the formula that
 * most of them fit; where few fit any, nothing is compared.
 */
export function checkProcent(tabell: Tabell): readonly Kontroll[] {
  return tabell.kolumner
    .filter(({ roll }) => roll === 'procent')
    .flatMap((column) => {
      const rows = tabell.rader.flatMap((rad) => {
        const tryckt = rad.procent?.[column.index];
        return tryckt ? [{ rad, tryckt }] : [];
      });
      const best = findFormel(tabell, rows);
      if (!best) return [];
      return rows.flatMap(({ rad, tryckt }): readonly Kontroll[] => {
        const share = shareOf(rad, best.formel);
        if (share === null) return [];
        const fits = isNear(tabell, rad, tryckt, best);
        const cell = cellOf(rad, column);
        return [
          {
            nyckel: nyckelOf('procent', tabell, [rad.nyckel, String(column.index)]),
            slag: 'procent',
            tabell: tabell.titel,
            rad: labelOf(rad),
            kolumn: column.rubrik,
            har: { belopp: null, bok: rad.bok, cell, text: shareText(tryckt.varde / best.scale) },
            dar: { belopp: null, bok: rad.bok, cell: rad.cell, text: shareText(share) },
            differens: null,
            utfall: fits ? 'stammer' : 'fel',
            forklaring: null,
            ejJamford: null,
            alias: null,
          },
        ];
      });
    });
}

interface Val {
  readonly formel: Formel;
  /** How the share is printed: as a ratio, or a hundred times that. */
  readonly scale: 1 | 100;
}

interface Procentrad {
  readonly rad: Rad;
  readonly tryckt: TrycktAndel;
}

function findFormel(tabell: Tabell, rows: readonly Procentrad[]): Val | null {
  let best: { readonly val: Val; readonly fits: number } | null = null;
  for (const formel of formler)
    for (const scale of [1, 100] as const) {
      const val = { formel, scale };
      const told = rows.filter(({ rad }) => (shareOf(rad, formel) ?? 0) !== 0);
      const fits = told.filter(({ rad, tryckt }) => isNear(tabell, rad, tryckt, val)).length;
      if (fits >= FEWEST && fits >= told.length * MOST && fits > (best?.fits ?? 0))
        best = { val, fits };
    }
  return best?.val ?? null;
}

function shareOf(rad: Rad, [of, less, by, sign]: Formel): number | null {
  const [amount, other, base] = [
    amountOf(rad, of),
    less === null ? 0 : amountOf(rad, less),
    amountOf(rad, by),
  ];
  if (amount === null || other === null || base === null || base === 0) return null;
  const whole = less === null ? base : Math.abs(base);
  return (sign * (amount - other)) / whole;
}

/** Half a unit of the printed decimal, and what the rounding of the amounts does to their quotient. */
function isNear(tabell: Tabell, rad: Rad, { varde, decimaler }: TrycktAndel, val: Val): boolean {
  const share = shareOf(rad, val.formel);
  const base = amountOf(rad, val.formel[2]);
  if (share === null || base === null) return false;
  const shown = val.scale === 1 ? Math.max(decimaler, 2) : decimaler + 2;
  const printed = 0.51 * 10 ** -Math.min(shown, 6);
  const amounts = (stepOf(tabell) * (1 + Math.abs(share))) / Math.abs(base);
  return Math.abs(varde / val.scale - share) <= printed + amounts;
}

/** A share with one decimal. @example "71,3 %" */
const shareText = (share: number): string =>
  `${(Math.round(share * 1000) / 10).toFixed(1).replace('.', ',').replace('-', '\u2212')} %`;
