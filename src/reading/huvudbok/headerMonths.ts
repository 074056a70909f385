import type { CellValue } from '../grid.ts';
import { monthOfCell, type MonthNumber } from './monthOfCell.ts';
import { saysAckumulerat } from './settleAckumulerat.ts';

/**
 * The months that a row's cells name, by place in the row. Months need company: three different ones, and bare
 * numbers begin with 1. What has come so far is read only where no month stands alone.
 */
export function monthsOfRow(values: readonly CellValue[]): ReadonlyMap<number, MonthNumber> {
  const plain = namedMonths(values, saysSpan);
  return plain.size > 0 ? plain : namedMonths(values, saysPart);
}

function namedMonths(
  values: readonly CellValue[],
  isOther: (text: string) => boolean,
): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  values.forEach((value, at) => {
    const isOwn = isShort(value) && !(typeof value === 'string' && isOther(value));
    const month = isOwn ? monthOfCell(monthPart(value)) : -1;
    if (month > 0) months.set(at, month);
  });
  const bare = [...months].filter(([at]) => isBareNumber(values[at] ?? null)).map(([, m]) => m);
  const isCount = bare.every(
    (month, at) => at === 0 || month % 100 === ((bare[at - 1] ?? 0) % 100) + 1 || month % 100 === 1,
  );
  if (
    new Set([...months.values()].map((month) => month % 100)).size < 3 ||
    (bare.length > 0 && (!isCount || bare[0] === undefined || bare[0] % 100 !== 1))
  )
    return new Map();
  return months;
}

const isBareNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value));

const isShort = (value: CellValue): boolean =>
  value !== null && (typeof value !== 'string' || value.length <= 24);

/** A quarter, a tertial, a span or what has come so far is no month: "Kv 1", "T1", "jan-mar", "Ack aug". */
export const saysSpan = (text: string): boolean => saysPart(text) || saysAckumulerat(text);

const saysPart = (text: string): boolean =>
  /^\s*(?:k|q|t|h|kv|kvartal|tertial|halvår)\.?\s*\d(?!\d)/i.test(text) ||
  /\p{L}{3}\.?\s*[-–—]+\s*\p{L}{3}/u.test(text);

/** "Utfall jan", "Budget 2025-01": the month without the word before it. */
const monthPart = (value: CellValue): CellValue =>
  typeof value === 'string'
    ? value
        .replace(/^\s*(?:summa av|sum of)\s+/i, '')
        .replace(/^\s*(?:utfall|utf|budget|bud|bu|belopp|ack|period(?=\s*20))\.?\s+/i, '')
        .replace(/\s+(?:utfall|utf|budget|bud|bu|belopp|ack)\.?\s*$/i, '')
    : value;
