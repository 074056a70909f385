import { enheter, type Enhet } from '../../domain/amount/enhet.ts';
import type { EnhetSkal } from '../../domain/fynd/fynd.ts';
import type { Slutsats } from '../../domain/underlag/tabell.ts';
import { formatAt } from '../cells/gridCells.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { Grid } from '../grid.ts';
import { hasAmount } from '../rows/rawRow.ts';
import { isMeasure } from '../tables/headerBlock.ts';
import type { TableParts } from '../tables/tableParts.ts';
import type { Evidence } from './evidence.ts';

/** The unit of a table, or null when nothing on its sheet tells. */
export function concludeUnit(
  parts: TableParts,
  evidence: Evidence,
): Slutsats<Enhet, EnhetSkal> | null {
  const stated = statedUnit(parts.found.grid, evidence);
  const format = amountFormat(parts);
  const scale = scaleOf(format);
  if (stated === null) {
    const inFormat = unitInText(format) ?? (scale > 0 ? 'kr' : null);
    return inFormat === null ? null : { varde: inFormat, skal: 'talformat', sakerhet: 0.8 };
  }
  if (scale === 0) return stated;
  return { varde: unscaled(stated.varde, scale), skal: 'talformat', sakerhet: 0.8 };
}

function statedUnit(grid: Grid, evidence: Evidence): Slutsats<Enhet, EnhetSkal> | null {
  const sources: readonly (readonly [EnhetSkal, readonly string[], number])[] = [
    ['rubrik', [...evidence.measures, ...evidence.labels], 1],
    ['titel', evidence.lines, 1],
    ['bladet', [evidence.sheet, ...unitNotes(grid)], 0.9],
  ];
  for (const [skal, texts, sakerhet] of sources)
    for (const text of texts) {
      const varde = unitInText(text);
      if (varde !== null) return { varde, skal, sakerhet };
    }
  return null;
}

/** Texts of a sheet that state a unit for it, "Belopp i tkr": no amount stands before the unit. */
export function unitNotes(grid: Grid): readonly string[] {
  const notes: string[] = [];
  for (const row of grid.cells.slice(0, 400))
    for (const value of row)
      if (typeof value === 'string' && value.length <= 200 && isUnitNote(value)) notes.push(value);
  return notes;
}

const isUnitNote = (text: string): boolean =>
  unitInText(text) !== null &&
  !/\d[\s\u00A0\u202F]*(?:tkr|kkr|mnkr|mkr|kr)(?!\p{L})/iu.test(text) &&
  /belopp|alla|siffror|tusental|miljoner|^\W*(?:i )?(?:tkr|kkr|mnkr|mkr|kr)\W*$|,\s*(?:tkr|mnkr|kr)$/iu.test(
    text,
  );

/** The number format of the table's first readable amount. */
function amountFormat({ found, columns, rows }: TableParts): string {
  const first = rows.find(({ raw }) => hasAmount(raw));
  const column = columns.find(
    ({ roll, index }) =>
      isMeasure(roll) && first && formatAt(found.grid, first.raw.row, index) !== 'General',
  );
  return first && column ? formatAt(found.grid, first.raw.row, column.index) : '';
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
