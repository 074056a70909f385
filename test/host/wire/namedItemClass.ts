import { booleanArgument, isLeftOut, modelArgument, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods, sameName } from './namedCollection.ts';
import { wrapRange } from './rangeClass.ts';
import { worksheetClass } from './worksheetClass.ts';
import { isValidName } from '../model/namedItem.ts';
import type { NamedItem } from '../model/namedItem.ts';
import { rangeOfFormula } from '../model/rangeOfAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { Workbook } from '../model/workbook.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../protocol/hostError.ts';

/** Names of the whole workbook (`sheet` null) or of one sheet. */
export interface NameScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface PlacedName {
  readonly scope: NameScope;
  readonly item: NamedItem;
}

function listOf({ workbook, sheet }: NameScope): NamedItem[] {
  return (sheet ?? workbook).names;
}

function readFormula(value: unknown, location: string): string {
  const range = modelArgument(value, SheetRange);
  if (range !== undefined) return `=${range.absoluteAddress}`;
  if (typeof value === 'number') return `=${String(value)}`;
  const text = textArgument(value, location);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function typeOf({ scope, item }: PlacedName): string {
  if (rangeOfFormula(scope.workbook, item.formula) !== null) return 'Range';
  if (item.formula.includes('#REF!')) return 'Error';
  const constant = item.formula.slice(1);
  if (/^".*"$/.test(constant)) return 'String';
  return /^-?\d+(\.\d+)?$/.test(constant) ? 'Double' : 'String';
}

function valueOf(placed: PlacedName): unknown {
  const range = rangeOfFormula(placed.scope.workbook, placed.item.formula);
  if (range !== null) return range.address;
  const constant = placed.item.formula.slice(1);
  return typeOf(placed) === 'Double' ? Number(constant) : constant.replaceAll(/^"|"$/g, '');
}

function rangeOf({ scope, item }: PlacedName): SheetRange | null {
  return rangeOfFormula(scope.workbook, item.formula);
}

const namedItemClass: HostClass<PlacedName> = defineClass<PlacedName>({
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    name: { get: ({ item }) => item.name },
    type: { get: typeOf },
    value: { get: valueOf },
    scope: { get: ({ scope }) => (scope.sheet === null ? 'Workbook' : 'Worksheet') },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ scope, item }, value) => {
        item.formula = readFormula(value, 'NamedItem.formula');
        scope.workbook.calculation.invalidate();
      },
    },
    comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = textArgument(value, 'NamedItem.comment');
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = booleanArgument(value, 'NamedItem.visible');
      },
    },
  },
  links: {
    worksheetOrNullObject: ({ scope }) =>
      scope.sheet === null ? null : worksheetClass.wrap(scope.sheet),
  },
  methods: {
    getRange: (placed) => {
      const range = rangeOf(placed);
      if (range === null) throw invalidOperation('NamedItem.getRange');
      return wrapRange(range);
    },
    getRangeOrNullObject: (placed) => wrapRange(rangeOf(placed)),
    delete: ({ scope, item }) => {
      const home = scope.sheet ?? scope.workbook;
      home.names = home.names.filter((other) => other !== item);
      scope.workbook.calculation.invalidate();
    },
  },
});

/** `workbook.names` and `worksheet.names`. */
export const namedItemCollectionClass: HostClass<NameScope> = defineClass<NameScope>({
  name: 'NamedItemCollection',
  items: (scope) => listOf(scope).map((item) => namedItemClass.wrap({ scope, item })),
  methods: {
    ...accessMethods<NameScope, NamedItem>(
      {
        name: 'NamedItemCollection',
        list: listOf,
        matches: (item, key) => sameName(item.name, key),
        wrap: (item, scope) => namedItemClass.wrap({ scope, item }),
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    ),
    add: (scope, [name, reference, comment]) => {
      const location = 'NamedItemCollection.add';
      const given = textArgument(name, location);
      if (!isValidName(given)) throw invalidArgument(location);
      const isTaken = listOf(scope).some((item) => sameName(item.name, given));
      const isTable = scope.workbook.tables().some((table) => sameName(table.name, given));
      if (isTaken || isTable) throw itemAlreadyExists(location);
      const item: NamedItem = {
        name: given,
        formula: readFormula(reference, location),
        comment: isLeftOut(comment) ? '' : textArgument(comment, location),
        visible: true,
      };
      listOf(scope).push(item);
      scope.workbook.calculation.invalidate();
      return namedItemClass.wrap({ scope, item });
    },
  },
});
