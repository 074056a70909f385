import type { Risksteg } from '../../../domain/listor/internkontroll.ts';

/** What the four steps of a scale may be called, from the least. */
export type Ordskala = readonly [RegExp, RegExp, RegExp, RegExp];

/** The words of a factor: those of its scales, and of what steps a scale of three is without a printed riskvärde. */
export interface Riskfaktor {
  /** Those that fit the words of a column, the likeliest first; all words of a column are of one scale. */
  readonly skalor: (ord: readonly string[]) => readonly Ordskala[];
  /** The words of a scale that the product's own matrix has: they are no assumption. */
  readonly egna: RegExp;
}

/** The word of a cell without what explains it. @example ordetI('Möjlig (varje år)') // "möjlig" */
export const ordetI = (text: string): string =>
  (/^(.+?)\s*(?:[(–—,:;.].*|\s-\s.*)?$/u.exec(text.trim())?.[1] ?? '').toLowerCase();

const never = /(?!)/u;

/** How much of something: four steps with "mycket" at one end, three that only printed figures bear out. */
const sizes = {
  fromVeryLittle: [
    /^(?:mycket|väldigt) (?:låg|lit)/iu,
    /^(?:låg|lit)/iu,
    /^(?:hög|stor)/iu,
    /^(?:mycket|väldigt) (?:hög|stor)/iu,
  ],
  toVeryMuch: [
    /^(?:låg|lit)/iu,
    /^(?:medel|mellan|måttlig)/iu,
    /^(?:hög|stor)/iu,
    /^(?:mycket|väldigt) (?:hög|stor)/iu,
  ],
  three: [/^(?:låg|lit)/iu, /^(?:medel|mellan|måttlig)/iu, /^(?:hög|stor)/iu, never],
} as const satisfies Readonly<Record<string, Ordskala>>;

const some = (ord: readonly string[], pattern: RegExp): boolean =>
  ord.some((one) => pattern.test(one));

/** A scale of sizes has four steps where a word says so. */
const sizesOf = (ord: readonly string[]): readonly Ordskala[] => [
  ...(some(ord, /^(?:mycket|väldigt) (?:låg|lit)/iu) ? [sizes.fromVeryLittle] : []),
  ...(some(ord, /^(?:mycket|väldigt) (?:hög|stor)/iu) ? [sizes.toVeryMuch] : []),
];

/** How often. Source: the internkontrollplan of a council, mer sällan, månad, vecka, dagligen. */
const often: Ordskala = [
  /mer sällan|mycket sällan|^sällan|^årlig|^(?:varje )?år/iu,
  /månad|^ibland/iu,
  /veck|^ofta/iu,
  /dag|^mycket ofta/iu,
];

/** How likely, where the last step is no more than sannolik. Source: docs/ordlista.md, riskskala. */
const toLikely: Ordskala = [
  /^(?:osannolik|mycket osannolik)/iu,
  /^mindre (?:sannolik|trolig)/iu,
  /^möjlig/iu,
  /^(?:sannolik|trolig)/iu,
];

/** How likely, to mycket sannolik. Source: docs/ordlista.md, riskskala. */
const toVeryLikely: Ordskala = [
  /^(?:osannolik|mycket osannolik)/iu,
  /^(?:mindre (?:sannolik|trolig)|möjlig)/iu,
  /^(?:sannolik|trolig)/iu,
  /^mycket (?:sannolik|trolig)/iu,
];

/** "Trolig" alone is the step before mycket trolig, where the scale doesn't have both mindre trolig and möjlig. */
function likelihoods(ord: readonly string[]): readonly Ordskala[] {
  const isTrolig = some(ord, /^(?:mindre )?trolig/iu);
  const hasBoth = some(ord, /^mindre/iu) && some(ord, /^möjlig/iu);
  return isTrolig && !hasBoth ? [toVeryLikely, toLikely] : [toLikely, toVeryLikely];
}

/** The sannolikhet of a risk. */
export const sannolikhetsord: Riskfaktor = {
  skalor: (ord) => [often, ...likelihoods(ord), ...sizesOf(ord)],
  egna: /sällan|månad|veck|dag|^(?:varje )?år/iu,
};

/** How grave. Source: the same plan, försumbar, lindrig, kännbar, allvarlig. */
const grave: Ordskala = [
  /^(?:försumbar|obetydlig)/iu,
  /^(?:lindrig|mindre allvarlig|begränsad)/iu,
  /^(?:kännbar|betydande)/iu,
  /^(?:allvarlig|katastrof|mycket stor)/iu,
];
const veryGrave: Ordskala = [
  /^(?:försumbar|obetydlig)/iu,
  /^(?:lindrig|mindre allvarlig|begränsad|måttlig|kännbar)/iu,
  /^(?:allvarlig|betydande)/iu,
  /^(?:mycket allvarlig|katastrof|kritisk)/iu,
];
const fromSmall: Ordskala = [
  /^(?:försumbar|obetydlig)/iu,
  /^(?:lit|lindrig|begränsad|måttlig)/iu,
  /^(?:kännbar|betydande|medel|måttlig)/iu,
  /^(?:stor|allvarlig|katastrof|mycket (?:stor|allvarlig))/iu,
];

/** The allvarlighet of a risk. */
export const allvarlighetsord: Riskfaktor = {
  skalor: (ord) => [
    grave,
    veryGrave,
    ...(some(ord, /^(?:försumbar|obetydlig)/iu) ? [fromSmall] : []),
    ...sizesOf(ord),
  ],
  egna: /^(?:försumbar|obetydlig|lindrig|kännbar|allvarlig)/iu,
};

/** A scale of three words; only printed riskvärden can bear it out. */
export const tregradig: Ordskala = sizes.three;

/** The step of a word in a scale; null for none. */
export const stegI = (skala: Ordskala, ord: string): Risksteg | null => {
  const at = skala.findIndex((pattern) => pattern.test(ord));
  return at < 0 ? null : ((at + 1) as Risksteg);
};

/** Whether a word is of any scale, known to have four steps or not. */
export const isSkalord = ({ skalor }: Riskfaktor, ord: string): boolean =>
  [...skalor([ord, 'mycket hög', 'mycket låg', 'försumbar']), tregradig].some(
    (skala) => stegI(skala, ord) !== null,
  );
