import { columnName } from '../../address/area.ts';
import type { Forklaringsdata } from '../kontroll.ts';
import type { Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { cellOf } from '../rader/tableRows.ts';
import {
  amountBySum,
  figureColumns,
  isBelopp,
  moveAmounts,
  printedIn,
  type Beloppscell,
  type Flytt,
} from './moveAmounts.ts';

/** How amounts may have ended up in each other's cells, and the table as it then should be. */
export interface Antagande {
  readonly tabell: Tabell;
  readonly forklaring: Forklaringsdata;
  /** How many amounts were filled in so that a sum ties: they prove nothing. */
  readonly ifyllda: number;
}

/** The assumptions that the amounts of a row stand one step to the right or left, or in each other's columns. */
export function assumeOfRow(tabell: Tabell, rad: Rad): readonly Antagande[] {
  const cells = figureColumns(tabell).map((kolumn) => ({ rad, kolumn }));
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || cells.length < 2) return [];
  const shift = (riktning: 'hoger' | 'vanster'): Antagande =>
    shifted(tabell, cells, riktning === 'hoger', {
      slag: 'forskjutenRad',
      namn: rad.namn,
      omrade: `${cellOf(rad, first.kolumn)}:${columnName(last.kolumn.index)}${rad.rad}`,
      riktning,
    });
  return [shift('hoger'), shift('vanster'), ...swaps(tabell, cells.filter(isAmount), 'kolumn')];
}

/** The assumptions that the amounts of a column stand one row too far down or up, or in each other's rows. */
export function assumeOfColumn(tabell: Tabell, kolumn: Kolumn): readonly Antagande[] {
  const rows = tabell.rader.filter(({ roll }) => roll === 'rad');
  const cells = rows.map((rad) => ({ rad, kolumn }));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || cells.length < 3 || !isBelopp(kolumn)) return [];
  const shift = (riktning: 'ned' | 'upp'): Antagande =>
    shifted(tabell, cells, riktning === 'ned', {
      slag: 'forskjutenKolumn',
      namn: kolumn.rubrik,
      omrade: `${cellOf(first, kolumn)}:${columnName(kolumn.index)}${last.rad}`,
      riktning,
    });
  return [shift('ned'), shift('upp'), ...(cells.length > MOST ? [] : swaps(tabell, cells, 'rad'))];
}

/** Of more rows, pairs are not tried. */
const MOST = 24;

const isAmount = ({ kolumn }: Beloppscell): boolean => isBelopp(kolumn);

/** Every cell takes what the next one prints; what fell off the end stands in the first, or is lost. */
function shifted(
  tabell: Tabell,
  cells: readonly Beloppscell[],
  isForward: boolean,
  forklaring: Forklaringsdata,
): Antagande {
  const amounts = cells.map((cell) => printedIn(tabell, cell));
  const step = isForward ? 1 : -1;
  const moved = cells.map((cell, at): Flytt => {
    const from = (at + step + cells.length) % cells.length;
    return { ...cell, belopp: amounts[from] ?? null };
  });
  const lost = moved.filter((one) => one.belopp === null && isAmount(one));
  const filled = lost.map((one) => ({
    ...one,
    belopp: amountBySum(moveAmounts(tabell, moved), one),
  }));
  return {
    tabell: moveAmounts(tabell, [...moved.filter((one) => !lost.includes(one)), ...filled]),
    forklaring,
    ifyllda: filled.filter(({ belopp }) => belopp !== null).length,
  };
}

/** Two amounts in each other's cells, pair by pair. */
const swaps = (
  tabell: Tabell,
  cells: readonly Beloppscell[],
  led: 'rad' | 'kolumn',
): readonly Antagande[] =>
  cells.flatMap((one, at) =>
    cells.slice(at + 1).flatMap((other): readonly Antagande[] => {
      const [a, b] = [printedIn(tabell, one), printedIn(tabell, other)];
      if (a === null || b === null || a === b) return [];
      return [
        {
          tabell: moveAmounts(tabell, [
            { ...one, belopp: b },
            { ...other, belopp: a },
          ]),
          forklaring: {
            slag: 'ombytta',
            led,
            namn: led === 'kolumn' ? one.rad.namn : one.kolumn.rubrik,
            celler: [cellOf(one.rad, one.kolumn), cellOf(other.rad, other.kolumn)],
          },
          ifyllda: 0,
        },
      ];
    }),
  );
