import { enheter, type Enhet } from '../../domain/amount/enhet.ts';
import type { EnhetSkal } from '../../domain/fynd/skal.ts';
import type { Kolumn, Slutsats } from '../../domain/underlag/tabell.ts';
import { formatAt } from '../cells/gridCells.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { Grid } from '../grid.ts';
import type { Matt } from '../rows/rawRow.ts';
import { isMeasure } from '../tables/headerBlock.ts';
import type { TableParts } from '../tables/tableParts.ts';
import { statedUnitIn } from './statedUnitIn.ts';
import { titleOf, weighedLines, type Evidence } from './evidence.ts';

/** The unit of a table, and of those of its columns whose figures are given in another. */
export interface UnitConclusion {
  /** null when nothing on the sheet tells. */
  readonly enhet: Slutsats<Enhet, EnhetSkal> | null;
  /** By 0-based sheet column, where a header or a scaling number format tells another unit. */
  readonly kolumnenheter: ReadonlyMap<number, Enhet>;
}

/**
 * The unit that the figures of a table are stored in. A format such as "#,##0," shows kronor as tkr:
 * what is stated is then the unit shown, and the figures behind are smaller, column by column.
 */
export function concludeUnit(parts: TableParts, evidence: Evidence): UnitConclusion {
  const stated = statedUnit(parts.found.grid, evidence);
  const formats = formatsOf(parts);
  const scaled = formats.filter(({ scale }) => scale > 0);
  const [first] = scaled;
  if (!first) return { enhet: stated ?? unitOfFormats(formats), kolumnenheter: new Map() };
  const shown = stated?.varde ?? enheter[first.scale] ?? 'kr';
  const kolumnenheter = new Map(
    formats.flatMap(({ column, scale, largest }): readonly (readonly [number, Enhet])[] => {
      const header = unitInText(column.rubrik) ?? shown;
      const alike = scale > 0 || largest * farApart >= first.largest;
      return alike ? [[column.index, unscaled(header, scale > 0 ? scale : first.scale)]] : [];
    }),
  );
  const common = new Set(kolumnenheter.values());
  const whole = kolumnenheter.size === formats.length && common.size === 1;
  const varde = whole ? ([...common][0] ?? shown) : shown;
  return { enhet: { varde, skal: 'talformat', sakerhet: 0.8 }, kolumnenheter };
}

/** A column whose largest figure is this much less than a scaled column's is stored as it is shown. */
const farApart = 100;

function unitOfFormats(formats: readonly ColumnFormat[]): Slutsats<Enhet, EnhetSkal> | null {
  const varde = formats.map(({ format }) => unitInText(format)).find((unit) => unit !== null);
  return varde ? { varde, skal: 'talformat', sakerhet: 0.8 } : null;
}

/** What says the unit, best first: headers, the title and unit lines, the sheet, and last running text. */
function statedUnit(grid: Grid, evidence: Evidence): Slutsats<Enhet, EnhetSkal> | null {
  const title = titleOf(evidence);
  const lines = weighedLines(evidence);
  const notes = lines.filter((line) => line === title || endsInUnit(line) || isUnitNote(line));
  const sources: readonly (readonly [EnhetSkal, readonly string[], number])[] = [
    ['rubrik', [...evidence.measures, ...evidence.labels], 1],
    ['titel', notes, 1],
    ['bladet', [evidence.sheet, ...unitNotes(grid)], 0.9],
    ['titel', lines, 0.7],
  ];
  for (const [skal, texts, sakerhet] of sources)
    for (const text of texts) {
      const varde = statedUnitIn(text);
      if (varde !== null) return { varde, skal, sakerhet };
    }
  return null;
}

const endsInUnit = (text: string): boolean =>
  /(?<!\p{L})(?:[tk]kr|mn?kr|[km]?sek|kr|kronor|tusental)[).:]*$/iu.test(text);

/** Texts of a sheet that state a unit for it, "Belopp i tkr": no amount stands before the unit. */
export function unitNotes(grid: Grid): readonly string[] {
  const notes: string[] = [];
  for (const row of grid.cells.slice(0, 400))
    for (const value of row)
      if (typeof value === 'string' && value.length <= 200 && isUnitNote(value)) notes.push(value);
  return notes;
}

const isUnitNote = (text: string): boolean =>
  statedUnitIn(text) !== null &&
  /belopp|alla|siffror|tusental|miljoner|^\W*(?:i )?(?:tkr|kkr|mnkr|mkr|kr)\W*$|,\s*(?:tkr|mnkr|kr)$/iu.test(
    text,
  );

interface ColumnFormat {
  readonly column: Kolumn;
  readonly format: string;
  readonly scale: number;
  /** The largest figure as it is stored. */
  readonly largest: number;
}

/** The number formats of the amount columns, told by the first readable amount of each. */
function formatsOf({ found, columns, rows }: TableParts): readonly ColumnFormat[] {
  return columns
    .filter(({ roll }) => isMeasure(roll))
    .map((column) => {
      const matt = column.roll as Matt;
      const filled = rows.filter(({ vector }) => vector.has(matt));
      const format = filled[0] ? formatAt(found.grid, filled[0].raw.row, column.index) : '';
      const sizes = filled.map(({ vector }) => Math.abs(vector.get(matt) ?? 0));
      return { column, format, scale: scaleOf(format), largest: Math.max(0, ...sizes) };
    });
}

/** How many times the format divides by a thousand before it shows: "#,##0," shows kronor as tkr. */
const scaleOf = (format: string): number =>
  /[0#?](,+)(?![0#?])/.exec(format.split(';')[0] ?? '')?.[1]?.length ?? 0;

const unscaled = (shown: Enhet, scale: number): Enhet =>
  enheter[Math.max(enheter.indexOf(shown) - scale, 0)] ?? 'kr';

/** The unit that a size suggests when nothing tells: a nämnd's year is millions of kronor. */
export function guessUnit(largest: number): Enhet {
  if (largest >= 20_000_000) return 'kr';
  return largest >= 3_000 ? 'tkr' : 'mnkr';
}
