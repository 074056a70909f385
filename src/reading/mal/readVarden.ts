import type { Angivet, Lasning, Matvarde, OlastSkal } from '../../domain/mal/malunderlag.ts';
import { kolumnOf, type SettledMaltabell } from './tabeller/foundMaltabell.ts';
import { noCell, readValueCell, type ValueCell } from './tabeller/valueCell.ts';
import { parseMalvarde } from './varden/parseMalvarde.ts';
import { parseMatvarde } from './varden/parseMatvarde.ts';
import { parseUtfallOchMal, type UtfallOchMal } from './varden/parseUtfallOchMal.ts';
import { toMalvarde } from './varden/settleMalvarde.ts';
import type { LastMalvarde, Tolkat } from './varden/tolkat.ts';

/** The values of a row as its cells give them, before units and direction are settled. */
export interface LastaVarden {
  readonly utfall: Lasning<Matvarde>;
  readonly foregaende: Lasning<Matvarde>;
  readonly mal: Lasning<LastMalvarde>;
  /** A judgement that stands in the cell of the outcome ("därav uppfyllt"). */
  readonly angivet: Angivet | null;
}

/** Reads the outcome, the earlier value and the målvärde of a row (0-based sheet row). */
export function readVarden(tabell: SettledMaltabell, row: number): LastaVarden {
  const { grid } = tabell;
  const cellOf = (roll: 'utfall' | 'mal' | 'foregaende' | 'utfallOchMal'): ValueCell =>
    readValueCell(grid, row, kolumnOf(tabell, roll));
  const both = cellOf('utfallOchMal');
  const earlier = lasning(cellOf('foregaende'), parseMatvarde);
  const read =
    both.text === null
      ? fromTwo(cellOf('utfall'), cellOf('mal'), both, tabell.ar)
      : fromOne(both, tabell.ensamtArMal, tabell.ar);
  return withOwn(
    read,
    cellOf('mal'),
    earlier.text === null ? { ...earlier, ...read.foregaende } : earlier,
  );
}

/** A målvärde in a column of its own goes before one in the outcome's cell. */
function withOwn(read: LastaVarden, own: ValueCell, foregaende: Lasning<Matvarde>): LastaVarden {
  const isOther = own.text !== null && own.cell !== read.mal.cell;
  return { ...read, foregaende, mal: isOther ? lasning(own, parseMalvarde) : read.mal };
}

function fromTwo(
  utfall: ValueCell,
  mal: ValueCell,
  both: ValueCell,
  ar: number | null,
): LastaVarden {
  const outcome = lasning(utfall.cell === null ? both : utfall, parseMatvarde);
  const target = lasning(mal.cell === null ? both : mal, parseMalvarde);
  const alone = { utfall: outcome, mal: target, foregaende: blank, angivet: null };
  const unread = outcome.skal === 'ejTolkat' || outcome.skal === 'fleraVarden';
  if (utfall.text === null || utfall.skal !== null) return alone;
  const speaksMore = /20\d\d|föreg|förra|tidigare|(?<!\p{L})(?:fg|få|mål)/iu.test(utfall.text);
  const joined = unread || speaksMore ? parseUtfallOchMal(utfall.text, ar) : null;
  if (joined?.utfall.varde == null) return alone;
  const read = fromOne(utfall, false, ar);
  return { ...read, mal: target.text === null && read.mal.varde !== null ? read.mal : target };
}

function fromOne(both: ValueCell, ensamtArMal: boolean, ar: number | null): LastaVarden {
  const { text, cell, skal } = both;
  if (text === null || skal !== null) {
    const unread = { varde: null, text, cell, skal };
    return { utfall: unread, mal: unread, foregaende: blank, angivet: null };
  }
  const read = parseUtfallOchMal(text, ar);
  const { utfall, mal } = shareLone(read, ensamtArMal);
  const angivet = read.angivet && { ...read.angivet, text, cell: cell ?? '' };
  const foregaende = read.foregaende.varde === null ? blank : { ...read.foregaende, text, cell };
  return { utfall: { ...utfall, text, cell }, mal: { ...mal, text, cell }, foregaende, angivet };
}

const blank: Lasning<never> = { varde: null, text: null, cell: null, skal: 'tom' };

/** A value alone is the målvärde or the outcome as its column is; the other one is missing. */
function shareLone(
  { utfall, mal, ensamt }: UtfallOchMal,
  ensamtArMal: boolean,
): { readonly utfall: Tolkat<Matvarde>; readonly mal: Tolkat<LastMalvarde> } {
  const missing = (skal: OlastSkal): { varde: null; skal: OlastSkal } => ({ varde: null, skal });
  if (ensamt !== null)
    return ensamtArMal
      ? { utfall: missing('baraMal'), mal: { varde: toMalvarde(ensamt), skal: null } }
      : { utfall: { varde: ensamt, skal: null }, mal: missing('tom') };
  const onlyMal = mal.varde !== null && utfall.varde === null && utfall.skal === 'tom';
  return { utfall: onlyMal ? missing('baraMal') : utfall, mal };
}

function lasning<T>(matcell: ValueCell, parse: (text: string) => Tolkat<T>): Lasning<T> {
  const { text, cell, skal } = matcell;
  if (text === null || skal !== null)
    return { ...(matcell === noCell ? blank : matcell), varde: null };
  return { ...parse(text), text, cell };
}
