import { isLeftOut, modelArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { ClassSpec, HostClass } from './hostClass.ts';
import { CellError, toWireValue } from '../model/cell.ts';
import type { CellValue } from '../model/cell.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { Workbook } from '../model/workbook.ts';
import { invalidArgument } from '../protocol/hostError.ts';

interface Outcome {
  readonly value: CellValue;
}

const functionResultClass: HostClass<Outcome> = defineClass<Outcome>({
  name: 'FunctionResult',
  properties: {
    value: { get: ({ value }) => (value instanceof CellError ? null : toWireValue(value)) },
    error: { get: ({ value }) => (value instanceof CellError ? value.code : '') },
  },
});

function writeArgument(value: unknown): string {
  const range = modelArgument(value, SheetRange);
  if (range !== undefined) return range.absoluteAddress;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  throw invalidArgument('Functions');
}

/** Calls a worksheet function with the arguments given, one by one or as one list. */
function callFunction(workbook: Workbook, name: string, args: readonly unknown[]): Outcome {
  const given = args.flat().filter((value) => !isLeftOut(value));
  const formula = `=${name}(${given.map(writeArgument).join(',')})`;
  return { value: workbook.calculation.evaluate(formula) };
}

const FUNCTIONS = ['date', 'sum', 'round', 'min', 'max', 'count', 'countA', 'average'];

const methods: NonNullable<ClassSpec<Workbook>['methods']> = Object.fromEntries(
  FUNCTIONS.map((name) => [
    name,
    (workbook: Workbook, args: readonly unknown[]) =>
      functionResultClass.wrap(callFunction(workbook, name.toUpperCase(), args)),
  ]),
);

/** `workbook.functions`: worksheet functions without a cell. */
export const functionsClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Functions',
  methods,
});
