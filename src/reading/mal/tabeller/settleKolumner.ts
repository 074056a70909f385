import { rightOf, textAt } from '../../cells/gridCells.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import { parseMalvarde } from '../varden/parseMalvarde.ts';
import { parseMatvarde } from '../varden/parseMatvarde.ts';
import { parseUtfallOchMal } from '../varden/parseUtfallOchMal.ts';
import type { FoundMaltabell, Malkolumn } from './foundMaltabell.ts';
import { malrubrik, type Rubrikroll } from './malrubrik.ts';
import { settleAr } from './settleAr.ts';

type Settled = Pick<FoundMaltabell, 'grid' | 'from' | 'to'>;

/** The columns of a table, what their headers leave open decided by the cells below and the other columns. */
export function settleKolumner(
  tabell: FoundMaltabell,
  rattade: ReadonlyMap<number, Rubrikroll>,
): { readonly kolumner: readonly Malkolumn[]; readonly ensamtArMal: boolean } {
  const read = tabell.rubrik.kolumner.map(({ index, text, rubrik }): Malkolumn => {
    const roll = rattade.get(index) ?? rubrik?.roll ?? 'okand';
    return { index, text, rubrik, roll };
  });
  const missing = [...rattade].filter(([index]) => read.every((kolumn) => kolumn.index !== index));
  const all = [
    ...read,
    ...missing.map(([index, roll]): Malkolumn => ({ index, text: '', rubrik: null, roll })),
  ].toSorted((a, b) => a.index - b.index);
  const opened = all.map((kolumn) => ({ ...kolumn, roll: openedRoll(kolumn, all, tabell) }));
  const named = withName(opened, tabell);
  const joined = named.map((kolumn) => ({ ...kolumn, roll: joinedRoll(kolumn, named, tabell) }));
  const kolumner = settleAr(withNote(joined, tabell), tabell, rattade);
  return { kolumner, ensamtArMal: loneIsMal(kolumner, tabell) };
}

const has = (kolumner: readonly Malkolumn[], roll: Rubrikroll): boolean =>
  kolumner.some((kolumn) => kolumn.roll === roll);

function openedRoll(kolumn: Malkolumn, all: readonly Malkolumn[], tabell: Settled): Rubrikroll {
  const { roll, index } = kolumn;
  if (roll === 'malEllerNamndmal') return goalOrTarget(kolumn, all, tabell);
  // Without goals of its own a table judges its areas.
  if (roll === 'omrade')
    return has(all, 'namndmal') || has(all, 'malEllerNamndmal') ? 'malomrade' : 'namndmal';
  if (roll === 'mattEllerIndikator') {
    const [first] = all.filter((other) => other.roll === roll);
    return has(all, 'indikator') || first?.index !== index ? 'matt' : 'indikator';
  }
  if (roll === 'antal' && isTotalOutcome(kolumn, all)) return 'utfall';
  if (roll === 'statusEllerVarden') return judgementOrValues(kolumn, all, tabell);
  if (roll === 'status' && /prognos/iu.test(kolumn.text))
    return isOfValues(kolumn, tabell) ? 'okand' : roll;
  return roll;
}

function goalOrTarget(
  { index }: Malkolumn,
  all: readonly Malkolumn[],
  tabell: Settled,
): Rubrikroll {
  const texts = textsOf(tabell, index);
  const targets = texts.filter(isTarget);
  const indikator = all.find(({ roll }) => roll === 'indikator' || roll === 'mattEllerIndikator');
  if (has(all, 'mal')) return 'namndmal';
  if (texts.length > 0 && targets.length >= texts.length / 2) return 'mal';
  if (has(all, 'namndmal')) return 'mal';
  return indikator && index > indikator.index ? 'mal' : 'namndmal';
}

/** A målvärde and no name that ends with one. */
const isTarget = (text: string): boolean =>
  text.split(' ').length <= 5 &&
  !/^(?:andel|antal|genomsnitt|nöjd)/iu.test(text) &&
  parseMalvarde(text).varde !== null;

function judgementOrValues(
  { index }: Malkolumn,
  all: readonly Malkolumn[],
  tabell: Settled,
): Rubrikroll {
  const texts = textsOf(tabell, index);
  const judged = texts.filter((text) => readBedomning(text, true) !== null && !/\d/u.test(text));
  const valued = texts.filter((text) => /\d/u.test(text));
  if (valued.length <= judged.length || has(all, 'utfall')) return 'status';
  return has(all, 'mal') ? 'utfall' : 'utfallOchMal';
}

/** "Kvinnor", "Män" and "Totalt" beside a målvärde share an outcome; beside "Gröna" and "Röda" they count. */
function isTotalOutcome({ text }: Malkolumn, all: readonly Malkolumn[]): boolean {
  const others: readonly Rubrikroll[] = ['utfall', 'utfallOchMal', 'statusEllerVarden'];
  const counts: readonly Rubrikroll[] = ['antalUppnadda', 'antalDelvis', 'antalEj'];
  return (
    /^totalt?$/iu.test(text.trim()) &&
    has(all, 'mal') &&
    ![...others, ...counts].some((roll) => has(all, roll))
  );
}

/** A prognosis in figures is no judgement. */
function isOfValues({ index }: Malkolumn, tabell: Settled): boolean {
  const texts = textsOf(tabell, index);
  return texts.filter((text) => /^[<>≥≤=\s]*[-+\u2212]?\d/u.test(text)).length * 2 > texts.length;
}

/** Where no header names the indicators, the first column of words does. */
function withName(kolumner: readonly Malkolumn[], tabell: Settled): readonly Malkolumn[] {
  if (has(kolumner, 'indikator') || has(kolumner, 'namndmal')) return kolumner;
  const name = kolumner.find(
    ({ roll, index }) => (roll === 'okand' || roll === 'matt') && textsOf(tabell, index).length > 0,
  );
  return kolumner.map((kolumn) => (kolumn === name ? { ...kolumn, roll: 'indikator' } : kolumn));
}

/** A column of outcomes that speaks of the målvärde too, in a table without a column of its own for it. */
function joinedRoll(
  { roll, index }: Malkolumn,
  all: readonly Malkolumn[],
  tabell: Settled,
): Rubrikroll {
  const other = roll === 'utfall' ? 'mal' : roll === 'mal' ? 'utfall' : null;
  if (other === null || has(all, other) || has(all, 'utfallOchMal')) return roll;
  const texts = textsOf(tabell, index).filter((text) => /(?<!\p{L})mål/iu.test(text));
  const both = texts.filter((text) => {
    const { utfall, mal } = parseUtfallOchMal(text);
    return mal.varde !== null && (roll === 'utfall' || utfall.varde !== null);
  });
  return both.length > 0 ? 'utfallOchMal' : roll;
}

/** A column without a header beside the table holds notes and judgements. */
function withNote(kolumner: readonly Malkolumn[], tabell: FoundMaltabell): readonly Malkolumn[] {
  const index = tabell.last + 1;
  if (index >= rightOf(tabell.grid) || has(kolumner, 'kommentar')) return kolumner;
  const texts = textsOf(tabell, index);
  const words = texts.filter((text) => parseMatvarde(text).varde === null);
  if (texts.length === 0 || words.length < texts.length) return kolumner;
  return [...kolumner, { index, text: '', rubrik: null, roll: 'kommentar' }];
}

/** Where some cells say "Mål 75 %" and nothing else, or the column is no outcome's by name, a value alone is one. */
function loneIsMal(kolumner: readonly Malkolumn[], tabell: Settled): boolean {
  const both = kolumner.find(({ roll }) => roll === 'utfallOchMal');
  if (!both) return false;
  if (both.rubrik?.roll !== 'utfall') return true;
  return textsOf(tabell, both.index).some((text) => {
    const { utfall, mal, ensamt } = parseUtfallOchMal(text);
    return mal.varde !== null && utfall.varde === null && ensamt === null;
  });
}

function textsOf({ grid, from, to }: Settled, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    const text = textAt(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** What a correction's word says that a column holds; null when it is no word of a table of goals. */
export function rollOfOrd(ord: string): Rubrikroll | null {
  if (/^(?:används inte|ingen(?:ting)?|inget)$/iu.test(ord.trim())) return 'okand';
  const roll = malrubrik(ord)?.roll ?? null;
  if (roll === 'malEllerNamndmal') return 'mal';
  if (roll === 'mattEllerIndikator') return /^mått/iu.test(ord) ? 'matt' : 'indikator';
  return roll === 'statusEllerVarden' ? 'status' : roll;
}
