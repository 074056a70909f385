import type { Enhet } from '../../domain/amount/enhet.ts';
import type { EnhetSkal, PeriodSkal } from '../../domain/fynd/skal.ts';
import { month, yearOf, type Month } from '../../domain/period/month.ts';
import type { Slutsats, Tabell } from '../../domain/underlag/tabell.ts';
import { unitInText } from '../cells/unitInText.ts';
import { guessUnit, unitNotes } from '../conclusions/concludeUnit.ts';
import type { DraftTable } from '../draftTable.ts';
import type { Grid } from '../grid.ts';
import { toRader } from '../rows/toRader.ts';
import { decimalsOf } from '../tables/decimalsOf.ts';
import { leavesRowsOut } from './leavesRowsOut.ts';

/** What one sheet does not tell of its table, another does: unit and period are taken from there. */
export function completeDraft(
  draft: DraftTable,
  drafts: readonly DraftTable[],
  grids: readonly Grid[],
  val: Month | null,
): Tabell {
  const enhet = draft.enhet ?? unitFromElsewhere(draft, drafts, grids);
  const { found, nyckel, titel, area, typ, tecken, foralder, columns } = draft;
  return {
    nyckel,
    titel,
    kalla: { bok: found.grid.bok, blad: found.grid.blad, area },
    fler: [],
    typ,
    enhet,
    tecken,
    period:
      val && !isOfEarlierMonth(draft, drafts, val)
        ? { varde: val, skal: 'val', sakerhet: 1 }
        : (draft.period ?? periodFromElsewhere(draft, drafts)),
    foralder,
    kolumner: columns,
    decimaler: decimalsOf(draft.rows.map(({ raw }) => raw)),
    ...(leavesRowsOut(draft) && { urval: true as const }),
    rader: toRader(draft, enhet.varde),
  };
}

/** Where a table says the month that is asked for, one that surely says an earlier month is an older report's. */
const isOfEarlierMonth = (
  { period }: DraftTable,
  drafts: readonly DraftTable[],
  val: Month,
): boolean =>
  period !== null &&
  period.varde < val &&
  period.sakerhet >= sureOfMonth &&
  drafts.some((other) => other.period?.varde === val);

const sureOfMonth = 0.9;

function unitFromElsewhere(
  draft: DraftTable,
  drafts: readonly DraftTable[],
  grids: readonly Grid[],
): Slutsats<Enhet, EnhetSkal> {
  const { bok } = draft.found.grid;
  const notes = grids.filter((grid) => grid.bok === bok).flatMap(unitNotes);
  const noted = notes.map(unitInText).find((enhet) => enhet !== null);
  if (noted) return { varde: noted, skal: 'annatBlad', sakerhet: 0.8 };
  const others = drafts
    .filter((other) => other.found.grid.bok === bok)
    .flatMap(({ enhet }) => enhet?.varde ?? []);
  const [first] = others;
  const sizes = draft.rows.flatMap(({ vector }) => [...vector.values()].map(Math.abs));
  // Vectors are in öre as if the figures were tkr: back to the figure that stands in the cell.
  const guess = guessUnit(Math.max(0, ...sizes) / 100_000);
  return first && others.every((enhet) => enhet === first) && first === guess
    ? { varde: first, skal: 'sammaBok', sakerhet: 0.8 }
    : { varde: guess, skal: 'storlek', sakerhet: 0.4 };
}

/** The period of another table of the same workbook and year; tables of one report close together. */
function periodFromElsewhere(
  draft: DraftTable,
  drafts: readonly DraftTable[],
): Slutsats<Month, PeriodSkal> | null {
  const same = drafts.filter(
    ({ found, ar }) =>
      found.grid.bok === draft.found.grid.bok &&
      (draft.ar === null || ar === null || ar === draft.ar),
  );
  const other = same.find(({ period }) => period !== null && period.skal !== 'helar')?.period
    ?.varde;
  if (other === undefined) return null;
  const varde = draft.ar === null ? other : month(draft.ar, Number(other.slice(5)));
  return varde && yearOf(varde) === (draft.ar ?? yearOf(other))
    ? { varde, skal: 'annanTabell', sakerhet: 0.8 }
    : null;
}
