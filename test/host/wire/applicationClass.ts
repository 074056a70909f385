import { wordArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import type { Workbook } from '../model/workbook.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const iterativeCalculationClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'IterativeCalculation',
  properties: {
    enabled: { get: () => false },
    maxIteration: { get: () => 100 },
    maxChange: { get: () => 0.001 },
  },
});

const cultureInfoClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'CultureInfo',
  properties: { name: { get: (workbook) => workbook.locale } },
});

/** `workbook.application`. */
export const applicationClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Application',
  properties: {
    calculationMode: {
      get: (workbook) => workbook.calculation.mode,
      set: (workbook, value) => {
        workbook.calculation.mode = wordArgument(value, MODES, 'Application.calculationMode');
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: (workbook) => workbook.words.decimal },
    thousandsSeparator: { get: (workbook) => (workbook.words.decimal === ',' ? '\u00A0' : ',') },
    useSystemSeparators: { get: () => true },
  },
  links: {
    iterativeCalculation: (workbook) => iterativeCalculationClass.wrap(workbook),
    cultureInfo: (workbook) => cultureInfoClass.wrap(workbook),
  },
  methods: {
    calculate: (workbook, [type]) => {
      wordArgument(type, ['Recalculate', 'Full', 'FullRebuild'], 'Application.calculate');
      workbook.calculation.calculate();
    },
    // Only speed: what is calculated and shown is the same at the next sync.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
