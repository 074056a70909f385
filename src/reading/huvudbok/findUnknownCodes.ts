import type { Allvar, Fynd } from '../../domain/fynd/fynd.ts';
import type { Kodslag } from '../../domain/fynd/skal.ts';
import { kontogruppOf, type Kontoregel } from '../../domain/konto/kontogrupp.ts';
import type { ReadLists } from './readCodeLists.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** So few konton of another length among so many of one are written wrong. */
const mostOdd = 3;
const fewestUsual = 5;

/** Whether a code is known; codes that stand nowhere else are asked about. */
type Knows = (kod: string) => boolean;

/** A list that knows less than this share of the codes in use is a list of something else. */
const leastKnown = 0.5;
/** Budget and history that know so many of the verksamheter are asked about each of them. */
const nearlyAll = 0.8;

/**
 * Codes that neither the lists nor the rules know: verksamheter against the kodplan (without one, against
 * budget and history), konton against the rules and the kontoplan, ansvar against the list of ansvar.
 */
export function findUnknownCodes(
  series: readonly DraftSeries[],
  lists: ReadLists,
  regler: readonly Kontoregel[],
  followed: number | null,
): readonly Fynd[] {
  const groups = lists.kodplan.flatMap(({ grupp }) => grupp ?? []);
  const plan = new Set([...lists.kodplan.map(({ kod }) => kod), ...groups]);
  const ansvar = new Set(lists.ansvar.map(({ kod }) => kod));
  const used = (slag: Kodslag): readonly string[] =>
    series.flatMap((draft) => usedCodes(draft, slag));
  const listed = (known: ReadonlySet<string>, slag: Kodslag): Knows | null =>
    knowsMost(known, used(slag)) ? (kod) => known.has(kod) : null;
  const inPlan = listed(lists.konton, 'konto') ?? ofUsualLength(series);
  const knowsKonto: Knows = (kod) =>
    kontogruppOf(kod, regler) !== null && (kod.length < 3 || inPlan === null || inPlan(kod));
  const knowsVerksamhet =
    listed(plan, 'verksamhet') ??
    beginsAs(plan, used('verksamhet')) ??
    knownElsewhere(series, followed);
  const knowsAnsvar = listed(ansvar, 'ansvar');
  return series.flatMap((draft) => {
    const allvar = draft.serie.ar === followed ? 'varning' : 'upplysning';
    return [
      ...unknownIn(draft, 'verksamhet', knowsVerksamhet, allvar),
      ...unknownIn(draft, 'konto', knowsKonto, allvar),
      ...unknownIn(draft, 'ansvar', knowsAnsvar, allvar),
    ];
  });
}

const knowsMost = (known: ReadonlySet<string>, codes: readonly string[]): boolean => {
  const asked = [...new Set(codes)];
  return (
    known.size > 0 && asked.filter((kod) => known.has(kod)).length >= asked.length * leastKnown
  );
};

/** A kodplan of shorter codes knows every code that begins as one of them. */
function beginsAs(plan: ReadonlySet<string>, codes: readonly string[]): Knows | null {
  const begins: Knows = (kod) =>
    [...plan].some((short) => short.length >= 2 && kod.startsWith(short));
  const asked = [...new Set(codes)];
  const known = asked.filter(begins).length;
  return known > 0 && known >= asked.length * leastKnown ? begins : null;
}

/** Without a kontoplan: a few konton on single rows, longer or shorter than nearly all others, are unknown. */
function ofUsualLength(series: readonly DraftSeries[]): Knows | null {
  const rows = countRows(series);
  const full = [...rows.keys()].filter((kod) => kod.length >= 3);
  const counts = new Map<number, number>();
  for (const { length } of full) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 0, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const odd = full.length - count;
  if (count < fewestUsual || odd === 0 || odd > mostOdd || odd * 4 > count) return null;
  return (kod) => kod.length === usual || (rows.get(kod) ?? 0) > mostOdd;
}

/** The rows of each konto. */
function countRows(series: readonly DraftSeries[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { serie } of series) {
    const counts = new Int32Array(serie.konto.koder.length);
    serie.konto.index.forEach((number) => (counts[number] = (counts[number] ?? 0) + 1));
    serie.konto.koder.forEach((kod, number) => {
      const count = counts[number] ?? 0;
      if (kod !== '' && count > 0) rows.set(kod, (rows.get(kod) ?? 0) + count);
    });
  }
  return rows;
}

/**
 * Without a kodplan: a posting's verksamhet is known when budget or history has it, where they have nearly
 * all of them; else when they have any of its group.
 */
function knownElsewhere(series: readonly DraftSeries[], followed: number | null): Knows | null {
  const others = series.filter(({ serie }) => serie.slag === 'budget' || serie.ar !== followed);
  const known = new Set(others.flatMap((draft) => usedCodes(draft, 'verksamhet')));
  const used = series.filter((draft) => !others.includes(draft));
  const codes = [...new Set(used.flatMap((draft) => usedCodes(draft, 'verksamhet')))];
  const listed = codes.filter((kod) => known.has(kod));
  if (listed.length > 1 && listed.length >= codes.length * nearlyAll)
    return (kod) => known.has(kod);
  const groups = new Set([...known].map((kod) => kod.slice(0, 2)));
  return groups.size < 2 ? null : (kod) => groups.has(kod.slice(0, 2));
}

function usedCodes({ serie }: DraftSeries, slag: Kodslag): readonly string[] {
  const { koder, index } = serie[slag];
  const seen = new Uint8Array(koder.length);
  index.forEach((number) => (seen[number] = 1));
  return koder.filter((kod, number) => kod !== '' && seen[number] === 1);
}

const typOf = {
  verksamhet: 'okandVerksamhet',
  konto: 'okantKonto',
  ansvar: 'okantAnsvar',
} as const;

function unknownIn(
  draft: DraftSeries,
  slag: Kodslag,
  knows: Knows | null,
  allvar: Allvar,
): readonly Fynd[] {
  if (knows === null) return [];
  const { koder, index } = draft.serie[slag];
  return usedCodes(draft, slag)
    .filter((kod) => !knows(kod))
    .map((kod) => {
      const number = koder.indexOf(kod);
      const rows = collectRows(draft, (i) => index[i] === number);
      const antal = rows.rader.length;
      const place = placeInSeries(draft, rows.rader[0], slag);
      return { ...place, typ: typOf[slag], allvar, kod, antal, ...rows };
    });
}
