import { ore } from '../../amount/ore.ts';
import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll, type Jamforelsefall, type Sida } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { findRow } from '../rader/matchRows.ts';
import { roundedTo, stepOf } from '../rader/roundedTo.ts';
import { nettoRows, sideOfRow } from '../rader/sides.ts';
import { cellOf, columnOf } from '../rader/tableRows.ts';

/** A column of an earlier period, and the table of that period with the column that it repeats. */
export interface Foregaendepar {
  readonly tabell: Tabell;
  readonly roll: Beloppsroll;
  readonly other: Tabell;
  readonly otherRoll: Beloppsroll;
  /** Whether a blank cell among the amounts stands for one that was left out. */
  readonly isBlankZero?: true;
  /** Whether the other is what earlier reports of ours say: this run writes it anew, in other cells. */
  readonly isEgen?: true;
}

/** The rows that two tables have in common, column against column; none where they share less than two. */
export function compareForegaende(par: Foregaendepar): readonly Kontroll[] {
  const rows = nettoRows(par.other);
  const kontroller = nettoRows(par.tabell).flatMap((rad): readonly Kontroll[] => {
    const found = findRow(rad, rows);
    const har = sideOfRow(par.tabell, rad, par.roll) ?? blankSide(par, rad);
    const dar = found && sideOfRow(par.other, found.rad, par.otherRoll);
    if (!found || !har || !dar) return [];
    return [{ ...compareSides(par, [rad, found.rad], [har, dar]), alias: found.alias }];
  });
  return kontroller.length < 2 ? [] : kontroller;
}

/** A row's amounts of the two columns, or those of two sums. */
export function compareSides(
  par: Foregaendepar,
  [here, there]: readonly [Rad, Rad],
  [har, dar]: readonly [Sida, Sida],
  rader: ReturnType<NonNullable<Jamforelsefall['explain']>>['rader'] = [],
): Kontroll {
  const { tabell, roll, other, otherRoll, isEgen = false } = par;
  const by = dar.belopp - har.belopp;
  const kontroll = buildKontroll({
    slag: 'foregaende',
    tabell,
    nyckel: [
      here.nyckel,
      ...(roll === 'foregaendeAr' ? [] : [roll]),
      other.kalla.bok,
      other.nyckel,
    ],
    rad: here.namn,
    kolumn: columnOf(tabell, roll)?.rubrik ?? '',
    har,
    dar: isEgen ? { ...dar, bok: har.bok, cell: '', text: other.titel, tecken: har.tecken } : dar,
    room: roomOf(par, har, dar),
    explain: () => ({
      rader,
      kandidater: [
        toKandidat(tabell, here, roll, by, direct),
        isEgen ? null : toKandidat(other, there, otherRoll, -by, direct),
      ].filter((one) => one !== null),
    }),
  });
  // What the table's unit rounds away of our own figures is no difference.
  return isEgen && kontroll.utfall === 'avrundning'
    ? { ...kontroll, utfall: 'stammer', forklaring: null }
    : kontroll;
}

function roomOf({ tabell, other }: Foregaendepar, har: Sida, dar: Sida): number {
  const steps = [roundedTo(tabell, [har.belopp]), roundedTo(other, [dar.belopp])];
  return stepOf(tabell) === stepOf(other) ? 0 : Math.max(...steps, stepOf(tabell));
}

const direct = { isDirect: true } as const;

/** A blank cell as a side. */
function blankSide({ tabell, roll, isBlankZero }: Foregaendepar, rad: Rad): Sida | null {
  const column = columnOf(tabell, roll);
  if (isBlankZero !== true || !column || rad.saknas[roll] !== 'tom') return null;
  return {
    belopp: ore(0),
    bok: rad.bok,
    cell: cellOf(rad, column),
    text: rad.namn,
    tecken: tabell.tecken.varde,
  };
}
