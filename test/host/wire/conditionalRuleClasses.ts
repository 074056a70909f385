import { booleanArgument, isLeftOut, recordArgument, textArgument } from './arguments.ts';
import { readColor } from './color.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec } from './hostClass.ts';
import type { ConditionalFormat, ConditionalLook } from '../model/conditionalFormat.ts';
import { invalidArgument } from '../protocol/hostError.ts';

type LookParser<K extends keyof ConditionalLook> = (
  value: unknown,
  location: string,
) => ConditionalLook[K];

function lookProperty<K extends keyof ConditionalLook>(
  key: K,
  location: string,
  parse: LookParser<K>,
): PropertySpec<ConditionalFormat> {
  return {
    get: ({ look }) => look[key],
    set: ({ look }, value) => {
      look[key] = parse(value, location);
    },
  };
}

const fontClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalRangeFont',
  properties: {
    bold: lookProperty('bold', 'ConditionalRangeFont.bold', booleanArgument),
    italic: lookProperty('italic', 'ConditionalRangeFont.italic', booleanArgument),
    color: lookProperty('fontColor', 'ConditionalRangeFont.color', readColor),
    underline: lookProperty('underline', 'ConditionalRangeFont.underline', textArgument),
    strikethrough: lookProperty(
      'strikethrough',
      'ConditionalRangeFont.strikethrough',
      booleanArgument,
    ),
  },
});

const fillClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalRangeFill',
  properties: { color: lookProperty('fillColor', 'ConditionalRangeFill.color', readColor) },
  methods: {
    clear: ({ look }) => {
      look.fillColor = null;
    },
  },
});

const lookClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: lookProperty('numberFormat', 'ConditionalRangeFormat.numberFormat', textArgument),
  },
  links: {
    fill: (format) => fillClass.wrap(format),
    font: (format) => fontClass.wrap(format),
  },
});

const customRuleClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ rule }) => rule['formula'] ?? '',
      set: (format, value) => {
        const formula = textArgument(value, 'ConditionalFormatRule.formula');
        if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
        format.rule = { formula };
      },
    },
  },
});

/** `conditionalFormat.custom`: a formula decides. */
export const customFormatClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'CustomConditionalFormat',
  links: {
    format: (format) => lookClass.wrap(format),
    rule: (format) => customRuleClass.wrap(format),
  },
});

/** A kind whose rule is one plain object and whose look is a range's. */
function ruleClass(name: string, required: readonly string[]): HostClass<ConditionalFormat> {
  return defineClass<ConditionalFormat>({
    name,
    properties: {
      rule: {
        get: ({ rule }) => rule,
        set: (format, value) => {
          const rule = recordArgument(value, `${name}.rule`);
          if (required.some((field) => isLeftOut(rule[field])))
            throw invalidArgument(`${name}.rule`);
          format.rule = rule;
        },
      },
    },
    links: { format: (format) => lookClass.wrap(format) },
  });
}

/** `conditionalFormat.cellValue`: a comparison of the cell's value decides. */
export const cellValueFormatClass = ruleClass('CellValueConditionalFormat', [
  'formula1',
  'operator',
]);
/** `conditionalFormat.textComparison`: what the cell's text has in it decides. */
export const textFormatClass = ruleClass('TextConditionalFormat', ['operator', 'text']);
/** `conditionalFormat.topBottom`: the cell's rank decides. */
export const topBottomFormatClass = ruleClass('TopBottomConditionalFormat', ['rank', 'type']);
/** `conditionalFormat.preset`: blanks, errors, duplicates. */
export const presetFormatClass = ruleClass('PresetCriteriaConditionalFormat', ['criterion']);

/** `conditionalFormat.colorScale`. */
export const colorScaleFormatClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ColorScaleConditionalFormat',
  properties: {
    criteria: {
      get: ({ colorCriteria }) => colorCriteria,
      set: (format, value) => {
        format.colorCriteria = recordArgument(value, 'ColorScaleConditionalFormat.criteria');
      },
    },
    threeColorScale: { get: ({ colorCriteria }) => 'midpoint' in colorCriteria },
  },
});

/** `conditionalFormat.iconSet`. */
export const iconSetFormatClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'IconSetConditionalFormat',
  properties: {
    style: {
      get: ({ iconStyle }) => iconStyle,
      set: (format, value) => {
        format.iconStyle = textArgument(value, 'IconSetConditionalFormat.style');
      },
    },
  },
});
