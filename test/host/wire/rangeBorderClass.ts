import { wholeArgument, wordArgument } from './arguments.ts';
import { readColor } from './color.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec } from './hostClass.ts';
import { sharedValue } from './rangeFormatClass.ts';
import type { FormatTarget } from './rangeFormatClass.ts';
import { readEdge, writeEdge } from '../model/borders.ts';
import { BORDER_EDGES } from '../model/cellStyle.ts';
import type { BorderEdge, BorderLine } from '../model/cellStyle.ts';
import { invalidArgument } from '../protocol/hostError.ts';

/** One edge of ranges. */
interface Edge {
  readonly target: FormatTarget;
  readonly edge: BorderEdge;
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

function lineProperty(
  key: keyof BorderLine,
  parse: (value: unknown, location: string) => string,
): PropertySpec<Edge> {
  return {
    get: ({ target, edge }) => sharedValue(target, (range) => readEdge(range, edge)?.[key] ?? null),
    set: ({ target, edge }, value) => {
      const word = parse(value, `RangeBorder.${key}`);
      for (const range of target) {
        range.sheet.guardEdit(`RangeBorder.${key}`);
        writeEdge(range, edge, { [key]: word });
      }
    },
  };
}

const rangeBorderClass: HostClass<Edge> = defineClass<Edge>({
  name: 'RangeBorder',
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: lineProperty('style', (value, location) => wordArgument(value, STYLES, location)),
    color: lineProperty('color', readColor),
    weight: lineProperty('weight', (value, location) => wordArgument(value, WEIGHTS, location)),
  },
});

/** `range.format.borders`. */
export const rangeBorderCollectionClass: HostClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeBorderCollection',
  items: (target) => BORDER_EDGES.map((edge) => rangeBorderClass.wrap({ target, edge })),
  properties: { count: { get: () => BORDER_EDGES.length } },
  methods: {
    getItem: (target, [key]) => {
      const edge = wordArgument(key, BORDER_EDGES, 'RangeBorderCollection.getItem');
      return rangeBorderClass.wrap({ target, edge });
    },
    getItemAt: (target, [index]) => {
      const edge = BORDER_EDGES[wholeArgument(index, 'RangeBorderCollection.getItemAt', 0)];
      if (edge === undefined) throw invalidArgument('RangeBorderCollection.getItemAt');
      return rangeBorderClass.wrap({ target, edge });
    },
  },
});
