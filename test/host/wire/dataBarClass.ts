import { booleanArgument, recordArgument, wordArgument } from './arguments.ts';
import { readColor } from './color.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec } from './hostClass.ts';
import type { ConditionalFormat } from '../model/conditionalFormat.ts';

const positiveBarClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: ({ dataBar }) => dataBar.positive.fillColor,
      set: ({ dataBar }, value) => {
        dataBar.positive.fillColor = readColor(value, 'ConditionalDataBarPositiveFormat.fillColor');
      },
    },
    borderColor: {
      get: ({ dataBar }) => dataBar.positive.borderColor,
      set: ({ dataBar }, value) => {
        const location = 'ConditionalDataBarPositiveFormat.borderColor';
        dataBar.positive.borderColor = value === '' ? '' : readColor(value, location);
      },
    },
    gradientFill: {
      get: ({ dataBar }) => dataBar.positive.gradientFill,
      set: ({ dataBar }, value) => {
        const location = 'ConditionalDataBarPositiveFormat.gradientFill';
        dataBar.positive.gradientFill = booleanArgument(value, location);
      },
    },
  },
});

const negativeBarClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    fillColor: {
      get: ({ dataBar }) => dataBar.negative.fillColor,
      set: ({ dataBar }, value) => {
        dataBar.negative.fillColor = readColor(value, 'ConditionalDataBarNegativeFormat.fillColor');
        dataBar.negative.matchPositiveFillColor = false;
      },
    },
    borderColor: {
      get: ({ dataBar }) => dataBar.negative.borderColor,
      set: ({ dataBar }, value) => {
        const location = 'ConditionalDataBarNegativeFormat.borderColor';
        dataBar.negative.borderColor = value === '' ? '' : readColor(value, location);
      },
    },
    matchPositiveFillColor: {
      get: ({ dataBar }) => dataBar.negative.matchPositiveFillColor,
      set: ({ dataBar }, value) => {
        const location = 'ConditionalDataBarNegativeFormat.matchPositiveFillColor';
        dataBar.negative.matchPositiveFillColor = booleanArgument(value, location);
      },
    },
    matchPositiveBorderColor: {
      get: ({ dataBar }) => dataBar.negative.matchPositiveBorderColor,
      set: ({ dataBar }, value) => {
        const location = 'ConditionalDataBarNegativeFormat.matchPositiveBorderColor';
        dataBar.negative.matchPositiveBorderColor = booleanArgument(value, location);
      },
    },
  },
});

function boundProperty(key: 'lowerBoundRule' | 'upperBoundRule'): PropertySpec<ConditionalFormat> {
  return {
    get: ({ dataBar }) => dataBar[key],
    set: ({ dataBar }, value) => {
      dataBar[key] = recordArgument(value, `DataBarConditionalFormat.${key}`);
    },
  };
}

/** `conditionalFormat.dataBar`. */
export const dataBarFormatClass: HostClass<ConditionalFormat> = defineClass<ConditionalFormat>({
  name: 'DataBarConditionalFormat',
  properties: {
    axisColor: {
      get: ({ dataBar }) => dataBar.axisColor,
      set: ({ dataBar }, value) => {
        dataBar.axisColor =
          value === '' ? '' : readColor(value, 'DataBarConditionalFormat.axisColor');
      },
    },
    axisFormat: {
      get: ({ dataBar }) => dataBar.axisFormat,
      set: ({ dataBar }, value) => {
        const words = ['Automatic', 'None', 'CellMidPoint'];
        dataBar.axisFormat = wordArgument(value, words, 'DataBarConditionalFormat.axisFormat');
      },
    },
    barDirection: {
      get: ({ dataBar }) => dataBar.barDirection,
      set: ({ dataBar }, value) => {
        const words = ['Context', 'LeftToRight', 'RightToLeft'];
        dataBar.barDirection = wordArgument(value, words, 'DataBarConditionalFormat.barDirection');
      },
    },
    showDataBarOnly: {
      get: ({ dataBar }) => dataBar.showDataBarOnly,
      set: ({ dataBar }, value) => {
        dataBar.showDataBarOnly = booleanArgument(
          value,
          'DataBarConditionalFormat.showDataBarOnly',
        );
      },
    },
    lowerBoundRule: boundProperty('lowerBoundRule'),
    upperBoundRule: boundProperty('upperBoundRule'),
  },
  links: {
    positiveFormat: (format) => positiveBarClass.wrap(format),
    negativeFormat: (format) => negativeBarClass.wrap(format),
  },
});
