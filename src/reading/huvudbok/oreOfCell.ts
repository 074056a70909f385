import { decimalToOre } from '../../domain/amount/decimal.ts';
import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import { STORSTA_BELOPP } from '../../domain/amount/ore.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { CellValue } from '../grid.ts';

/** The cell is blank. */
const blankAmount = Number.NaN;
/** The cell holds no amount that can be read. */
const badAmount = Number.POSITIVE_INFINITY;

/**
 * The amount of a cell in whole öre; `blankAmount` for a blank cell or a dash, `badAmount` for text and
 * error values. Exact: a number with parts of an öre goes through its decimal digits.
 * @example oreOfCell(24964.41, 'kr') // 2 496 441
 */
export function oreOfCell(value: CellValue, enhet: Enhet): number {
  if (typeof value === 'number') return oreOfNumber(value, enhet);
  if (value === null) return blankAmount;
  const amount = parseAmount(value);
  if (!('decimal' in amount))
    return amount.saknas === 'tom' || amount.saknas === 'ejRedovisat' ? blankAmount : badAmount;
  return decimalToOre(amount.decimal, amount.enhet ?? enhet, 'halfAwayFromZero') ?? badAmount;
}

function oreOfNumber(value: number, enhet: Enhet): number {
  const scaled = value * orePer[enhet];
  const whole = Math.round(scaled);
  // Up to here the product's error is far below a tenth of an öre.
  if (Math.abs(scaled - whole) < 0.01 && Math.abs(scaled) < 1e13) return whole + 0;
  if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return STORSTA_BELOPP * 2 * Math.sign(scaled);
  return decimalToOre(String(value), enhet, 'halfAwayFromZero') ?? badAmount;
}
