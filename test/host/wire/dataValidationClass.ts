import { booleanArgument, recordArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { intersect, sameRect, subtract } from '../model/rect.ts';
import type { SheetRange } from '../model/sheetRange.ts';
import { USUAL_ALERT, USUAL_PROMPT } from '../model/validation.ts';
import type { Validation } from '../model/validation.ts';
import { invalidArgument } from '../protocol/hostError.ts';

const RULES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function validationAt(range: SheetRange): Validation | undefined {
  return range.sheet.validations.find((one) => intersect(one.area, range.rect) !== null);
}

function kindOf(rule: Readonly<Record<string, unknown>>): string {
  const kind = Object.keys(rule).find((key) => RULES[key] !== undefined);
  return kind === undefined ? 'None' : (RULES[kind] ?? 'None');
}

/** The range's own validation, made when there is none; what lay there before is cut away. */
function ownValidation(range: SheetRange): Validation {
  const own = range.sheet.validations.find((one) => sameRect(one.area, range.rect));
  if (own !== undefined) return own;
  const made: Validation = {
    area: range.rect,
    rule: {},
    errorAlert: USUAL_ALERT,
    prompt: USUAL_PROMPT,
    ignoreBlanks: true,
  };
  removeValidations(range);
  range.sheet.validations.push(made);
  return made;
}

function removeValidations(range: SheetRange): void {
  const { sheet, rect } = range;
  sheet.validations = sheet.validations.flatMap((one) =>
    subtract(one.area, rect).map((area) => ({ ...one, area })),
  );
}

function readRule(value: unknown): Readonly<Record<string, unknown>> {
  const location = 'DataValidation.rule';
  const rule = recordArgument(value, location);
  if (kindOf(rule) === 'None') throw invalidArgument(location);
  const source = 'list' in rule ? recordArgument(rule['list'], location)['source'] : '';
  // Excel cuts longer lists off at the next save; it refuses them here.
  const isTooLong = typeof source === 'string' && !source.startsWith('=') && source.length > 255;
  if (isTooLong) throw invalidArgument(location);
  return rule;
}

/** `range.dataValidation`. */
export const dataValidationClass: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'DataValidation',
  properties: {
    type: { get: (range) => kindOf(validationAt(range)?.rule ?? {}) },
    rule: {
      get: (range) => validationAt(range)?.rule ?? {},
      set: (range, value) => {
        range.sheet.guardEdit('DataValidation.rule');
        ownValidation(range).rule = readRule(value);
      },
    },
    errorAlert: {
      get: (range) => validationAt(range)?.errorAlert ?? USUAL_ALERT,
      set: (range, value) => {
        ownValidation(range).errorAlert = recordArgument(value, 'DataValidation.errorAlert');
      },
    },
    prompt: {
      get: (range) => validationAt(range)?.prompt ?? USUAL_PROMPT,
      set: (range, value) => {
        ownValidation(range).prompt = recordArgument(value, 'DataValidation.prompt');
      },
    },
    ignoreBlanks: {
      get: (range) => validationAt(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        ownValidation(range).ignoreBlanks = booleanArgument(value, 'DataValidation.ignoreBlanks');
      },
    },
  },
  methods: {
    clear: (range) => {
      range.sheet.guardEdit('DataValidation.clear');
      removeValidations(range);
    },
  },
});
