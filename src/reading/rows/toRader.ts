import { cellName } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import { negate, type Ore } from '../../domain/amount/ore.ts';
import { toLedgerSign } from '../../domain/avvikelse/tecken.ts';
import type {
  Avvikelseroll,
  Beloppsroll,
  Kolumn,
  Rad,
  SaknasSkal,
} from '../../domain/underlag/tabell.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { radNyckel } from '../../domain/verksamhet/nyckel.ts';
import { formatAt } from '../cells/gridCells.ts';
import { toOre } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';
import { codeOf } from '../tables/columnProfile.ts';
import type { DraftTable } from '../draftTable.ts';
import { readOvrigt } from './readOvrigt.ts';
import { readPoster } from './readPoster.ts';
import { readShares } from './readShares.ts';
import { saysSum } from './rowWords.ts';
import { nameOf, type RoledRow } from './roledRow.ts';
import { unitOf } from './unitOf.ts';

/** The rows of a table in domain terms: amounts in öre with cost plus, each with the cell that names it. */
export function toRader(draft: DraftTable, enhet: Enhet): readonly Rad[] {
  const used = new Map<string, number>();
  let parent: string | null = null;
  return draft.rows.map((row) => {
    const rad = toRad(draft, enhet, row, parent);
    if (row.roll !== 'varav') parent = rad.nyckel;
    const times = (used.get(rad.nyckel) ?? 0) + 1;
    used.set(rad.nyckel, times);
    return times === 1 ? rad : { ...rad, nyckel: `${rad.nyckel}#${times}` };
  });
}

function toRad(draft: DraftTable, enhet: Enhet, row: RoledRow, parent: string | null): Rad {
  const { grid } = draft.found;
  const { raw, roll } = row;
  const kod = kodOf(grid, raw.row, raw.kod, columnOf(draft.columns, 'kod'));
  const namn = nameOf(raw) || (roll === 'summa' ? 'Summa' : (kod ?? ''));
  const post = /^intäkt/i.test(raw.post) ? 'intakt' : /^kostnad/i.test(raw.post) ? 'kostnad' : null;
  const own = radNyckel({ kod, namn, roll, foralder: roll === 'varav' ? parent : null });
  return {
    nyckel: post === null ? own : `${own}/${post}`,
    kod,
    namn,
    roll,
    post,
    bok: grid.bok,
    blad: grid.blad,
    rad: raw.row + 1,
    cell: `${grid.blad}!${cellName(raw.row, namingColumn(draft, raw.kod))}`,
    dold: raw.hidden,
    ...amountsOf(draft, enhet, row),
    tryckt: printedOf(draft, enhet, row),
    ...readPoster(draft, enhet, raw.row),
    ...readOvrigt(draft, enhet, raw.row),
    ...readShares(grid, raw.row, draft.columns),
    anteckning: raw.anteckning,
  };
}

const columnOf = (columns: readonly Kolumn[], roll: Kolumn['roll']): number | null =>
  columns.find((column) => column.roll === roll)?.index ?? null;

/** The column that names a row: its code's, else its name's. */
const namingColumn = ({ columns, found }: DraftTable, kod: CellValue): number =>
  (kod === null ? null : columnOf(columns, 'kod')) ??
  columnOf(columns, 'namn') ??
  columnOf(columns, 'kod') ??
  found.grid.left;

/** "51.1", "51-52", "IFO1": a code all the same, as long as it is short and one word. */
function otherCode(value: CellValue): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return /^[\p{L}\d][\p{L}\d.,\-–/]{0,11}$/u.test(text) && !saysSum(text) ? text : null;
}

/** A code typed as a number keeps the digits that its format shows: 510 as "0000" is 0510. */
function kodOf(grid: Grid, row: number, value: CellValue, column: number | null): string | null {
  const kod = codeOf(value) ?? otherCode(value);
  if (kod === null || typeof value !== 'number' || column === null) return kod;
  const format = formatAt(grid, row, column);
  return /^0+$/.test(format) ? kod.padStart(format.length, '0') : kod;
}

function amountsOf(
  draft: DraftTable,
  enhet: Enhet,
  { raw }: RoledRow,
): Pick<Rad, 'belopp' | 'saknas'> {
  const belopp: Partial<Record<Beloppsroll, Ore | null>> = {};
  const saknas: Partial<Record<Beloppsroll, SaknasSkal>> = {};
  for (const column of draft.columns) {
    const roll = beloppsrollOf(column);
    const amount = roll && raw.amounts[roll];
    if (!roll || !amount) continue;
    if ('saknas' in amount) saknas[roll] = amount.saknas;
    else if (isOtherYear(draft, column)) saknas[roll] = 'felAr';
    const usable = 'decimal' in amount && saknas[roll] === undefined;
    const value = usable ? toOre(amount, unitOf(draft, column, enhet)) : null;
    if (usable && value === null) saknas[roll] = 'ejTal';
    const signed = value === null ? null : toLedgerSign(value, draft.tecken.varde);
    belopp[roll] = signed !== null && draft.turned.has(raw.row) ? negate(signed) : signed;
  }
  return { belopp, saknas };
}

const beloppsrollOf = ({ roll }: Kolumn): Beloppsroll | null =>
  beloppsroller.find((one) => one === roll) ?? null;

/** A budget of another year than the one that is followed up is not compared with it. */
export const isOtherYear = ({ ar }: Pick<DraftTable, 'ar'>, column: Kolumn): boolean =>
  column.roll !== 'foregaendeAr' &&
  column.roll !== 'utfall' &&
  column.ar !== null &&
  ar !== null &&
  column.ar !== ar;

function printedOf(draft: DraftTable, enhet: Enhet, { raw }: RoledRow): Rad['tryckt'] {
  const tryckt: Partial<Record<Avvikelseroll, Ore | null>> = {};
  for (const column of draft.columns) {
    if (!column.roll.startsWith('avvikelse')) continue;
    const roll = column.roll as Avvikelseroll;
    const amount = raw.amounts[roll];
    const value =
      amount && 'decimal' in amount ? toOre(amount, unitOf(draft, column, enhet)) : null;
    tryckt[roll] = value === null || !draft.reversed ? value : negate(value);
  }
  return tryckt;
}
