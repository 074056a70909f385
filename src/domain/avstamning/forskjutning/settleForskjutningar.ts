import { parseArea } from '../../address/area.ts';
import type { Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { ties } from '../buildKontroll.ts';
import type { Forklaring, Forskjuten, Kontroll, Kontrollvarde } from '../kontroll.ts';
import { assumeOfColumn, assumeOfRow, type Antagande } from './antagande.ts';

/** Compares tables with each other. */
export type Compare = (tabeller: readonly Tabell[]) => readonly Kontroll[];

/** So many comparisons must tie once the amounts are moved back: one alone may do so by chance. */
const LEAST = 2;
/** What is tried in one table; of more rows or columns that don't tie, something else is wrong. */
const MOST = 8;

/**
 * Says of the comparisons that fail because amounts stand a step beside their cells that they do, all with
 * one explanation: the one that makes most of them tie, and breaks none.
 * @param within what is compared in one table alone, to try fewer
 */
export function settleForskjutningar(
  kontroller: readonly Kontroll[],
  tabeller: readonly Tabell[],
  within: (tabell: Tabell) => readonly Kontroll[],
  compare: Compare,
): readonly Kontroll[] {
  return tabeller.reduce((settled, tabell) => {
    const open = settled.filter(
      ({ utfall, forklaring }) => utfall === 'fel' && !isMoved(forklaring),
    );
    const own = open.filter((one) => touches(one, tabell));
    if (own.length < LEAST) return settled;
    const near = tabeller.filter((one) => one === tabell || own.some((fel) => touches(fel, one)));
    const best = findBest(tabell, near, own, within, compare);
    if (!best) return settled;
    return settled.map((one) =>
      best.botade.has(one.nyckel) ? { ...one, forklaring: best.antagande.forklaring } : one,
    );
  }, kontroller);
}

/** Whether an explanation is that amounts stand beside their cells. */
export const isMoved = (forklaring: Forklaring | null): forklaring is Forskjuten =>
  forklaring !== null && moves.has(forklaring.slag);

const moves: ReadonlySet<Forklaring['slag']> = new Set([
  'forskjutenRad',
  'forskjutenKolumn',
  'ombytta',
]);

interface Utfall {
  readonly antagande: Antagande;
  /** The comparisons that tie, or fall away, with it. */
  readonly botade: ReadonlySet<string>;
  readonly vinst: number;
}

function findBest(
  tabell: Tabell,
  near: readonly Tabell[],
  own: readonly Kontroll[],
  within: (tabell: Tabell) => readonly Kontroll[],
  compare: Compare,
): Utfall | null {
  const before = faultKeys(compare(near));
  const fewer = faultKeys(within(tabell));
  let best: Utfall | null = null;
  for (const antagande of antagandenOf(tabell, own)) {
    if (breaks(faultKeys(within(antagande.tabell)), fewer)) continue;
    const kontroller = compare(near.map((one) => (one === tabell ? antagande.tabell : one)));
    const after = faultKeys(kontroller);
    if (breaks(after, before)) continue;
    const proven = kontroller.filter((one) => ties(one) && before.has(one.nyckel)).length;
    const vinst = proven - antagande.ifyllda;
    if (vinst >= LEAST && vinst > (best?.vinst ?? 0)) {
      const botade = new Set([...before].filter((nyckel) => !after.has(nyckel)));
      best = { antagande, botade, vinst };
    }
  }
  return best;
}

const faultKeys = (kontroller: readonly Kontroll[]): ReadonlySet<string> =>
  new Set(kontroller.flatMap(({ utfall, nyckel }) => (utfall === 'fel' ? [nyckel] : [])));

const breaks = (after: ReadonlySet<string>, before: ReadonlySet<string>): boolean =>
  [...after].some((nyckel) => !before.has(nyckel));

/** What may have happened in the rows and columns that fail. */
function antagandenOf(tabell: Tabell, own: readonly Kontroll[]): readonly Antagande[] {
  const cells = own.flatMap((one) => cellsOf(one).filter((cell) => holds(tabell, cell)));
  const at = cells.flatMap(({ cell }) => parseArea(cell) ?? []);
  const rows = (rad: Rad): boolean => at.some(({ top }) => top + 1 === rad.rad);
  const columns = ({ index }: Kolumn): boolean => at.some(({ left }) => left === index);
  const failing = tabell.rader.filter((rad) => rad.roll === 'rad' && (rows(rad) || hasBlank(rad)));
  return [
    ...failing.slice(0, MOST).flatMap((rad) => assumeOfRow(tabell, rad)),
    ...tabell.kolumner.filter(columns).flatMap((kolumn) => assumeOfColumn(tabell, kolumn)),
  ];
}

const hasBlank = ({ saknas }: Rad): boolean => Object.values(saknas).includes('tom');

const cellsOf = ({
  har,
  dar,
  forklaring,
}: Kontroll): readonly Pick<Kontrollvarde, 'bok' | 'cell'>[] => [
  har,
  dar,
  ...(forklaring && 'cell' in forklaring
    ? [har, dar].map(({ bok }) => ({ bok, cell: forklaring.cell }))
    : []),
];

const touches = (kontroll: Kontroll, tabell: Tabell): boolean =>
  cellsOf(kontroll).some((cell) => holds(tabell, cell));

/** Whether a cell stands in a row of a table. */
function holds(
  { rader, kolumner }: Tabell,
  { bok, cell }: Pick<Kontrollvarde, 'bok' | 'cell'>,
): boolean {
  const area = parseArea(cell);
  const blad = cell.slice(0, Math.max(0, cell.lastIndexOf('!')));
  return (
    area !== null &&
    rader.some((rad) => rad.bok === bok && rad.blad === blad && rad.rad === area.top + 1) &&
    kolumner.some(({ index }) => index === area.left)
  );
}
