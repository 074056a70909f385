import { textAt, valueAt } from '../../cells/gridCells.ts';
import { parseAmount } from '../../cells/parseAmount.ts';
import { yearInTexts } from '../../headers/yearInTexts.ts';
import type { FoundListtabell } from './findListtabeller.ts';
import type { Listroll } from './listroll.ts';
import { earlierOf } from './listrubrik.ts';

/** A column whose role is settled. */
export interface Listkolumn {
  readonly index: number;
  readonly text: string;
  readonly roll: Listroll;
  readonly ar: number | null;
}

/** A found list with its columns settled. */
export interface LastLista extends FoundListtabell {
  readonly kolumner: readonly Listkolumn[];
}

/** What the cells below decide of the columns: an earlier year, a decision or its amount, a name without header. */
export function settleListkolumner(
  tabell: FoundListtabell,
  corrected: ReadonlyMap<number, Listroll>,
): LastLista {
  const plain = tabell.rubrik.kolumner.map(({ index, text, rubrik }): Listkolumn => ({
    index,
    text,
    roll: corrected.get(index) ?? rubrik?.roll ?? 'okand',
    ar: rubrik?.ar ?? null,
  }));
  const decided = plain.map((kolumn) => settleDecision(tabell, kolumn, plain));
  const dated = decided.map((kolumn) => settleYear(tabell, kolumn, decided));
  return { ...tabell, kolumner: nameFirst(tabell, ofSlag(tabell, dated)) };
}

/** "Beslutat" heads amounts, or words and ticks. */
function settleDecision(
  tabell: FoundListtabell,
  kolumn: Listkolumn,
  all: readonly Listkolumn[],
): Listkolumn {
  const { roll } = kolumn;
  if (tabell.slag === 'internkontroll' && roll === 'niva' && isNumeric(tabell, kolumn.index))
    return all.some((other) => other.roll === 'riskvarde')
      ? kolumn
      : { ...kolumn, roll: 'riskvarde' };
  if (roll === 'belopp' && !isNumeric(tabell, kolumn.index) && hasWords(tabell, kolumn.index))
    return { ...kolumn, roll: 'status' };
  if (isDecidedBesideExpected(tabell, kolumn, all)) return { ...kolumn, roll: 'beslutat' };
  if (roll !== 'beslutat' && roll !== 'vantat') return kolumn;
  if (!isNumeric(tabell, kolumn.index)) return { ...kolumn, roll: 'status' };
  const other = roll === 'beslutat' ? 'vantat' : 'beslutat';
  const paired = all.some((one) => one.roll === other && isNumeric(tabell, one.index));
  const alone = !paired && !all.some((one) => one.roll === 'belopp');
  return alone ? { ...kolumn, roll: 'belopp' } : kolumn;
}

/** "Beslutat belopp" is every bidrag's amount, but beside "Väntat belopp" that of the decided ones alone. */
const isDecidedBesideExpected = (
  tabell: FoundListtabell,
  { roll, text }: Listkolumn,
  all: readonly Listkolumn[],
): boolean =>
  roll === 'belopp' &&
  /^(?:beslut|bevilj)/iu.test(text.trim()) &&
  all.some((one) => one.roll === 'vantat' && isNumeric(tabell, one.index));

/**
 * Of two columns of one role the one of the later year counts; the other is the year before. So is one of
 * a year before the list's own, and a dated kostnad per timme beside the cost and hours that give this year's.
 */
function settleYear(
  { lines, grid }: FoundListtabell,
  kolumn: Listkolumn,
  all: readonly Listkolumn[],
): Listkolumn {
  const { roll, ar } = kolumn;
  if (ar === null || earlierOf(roll) === 'okand') return kolumn;
  const own = yearInTexts([...lines.toReversed(), grid.blad]) ?? 0;
  const later =
    own > ar || all.some((other) => earlierOf(other.roll) !== 'okand' && (other.ar ?? 0) > ar);
  const undated = (wanted: Listroll): boolean =>
    all.some((other) => other.roll === wanted && other.ar === null);
  const beside = roll === 'perTimme' && undated('kostnad') && undated('beviljade');
  return later || beside ? { ...kolumn, roll: earlierOf(roll) } : kolumn;
}

/** Words that name different things in different lists. */
const ofSlag = (
  { slag }: FoundListtabell,
  kolumner: readonly Listkolumn[],
): readonly Listkolumn[] =>
  kolumner.map((kolumn) => {
    const { roll } = kolumn;
    const taken = (wanted: Listroll): boolean => kolumner.some((one) => one.roll === wanted);
    if (
      slag === 'resursfordelning' &&
      (roll === 'verksamhet' || roll === 'namn' || roll === 'omrade')
    )
      return taken('grupp') ? kolumn : { ...kolumn, roll: 'grupp' };
    if (slag === 'handlingsplan' && roll === 'verksamhet' && !taken('omrade'))
      return { ...kolumn, roll: 'omrade' };
    const beside = kolumner.some((one) => one.roll === 'effekt' && one !== kolumn);
    if (roll === 'effekt' && beside && /^uppnå/iu.test(kolumn.text.trim()))
      return { ...kolumn, roll: 'realiserad' };
    return kolumn;
  });

/** A list whose first column has no header is named by it. */
function nameFirst(
  { slag, grid, from, to }: FoundListtabell,
  kolumner: readonly Listkolumn[],
): readonly Listkolumn[] {
  const wanted = namnroll[slag];
  if (kolumner.some(({ roll }) => roll === wanted)) return kolumner;
  const [first] = kolumner;
  if (first === undefined) return kolumner;
  if (first.roll === 'okand') return [{ ...first, roll: wanted }, ...kolumner.slice(1)];
  const left = first.index - 1;
  for (let row = from; row < to; row++)
    if (left >= grid.left && textAt(grid, row, left) !== '')
      return [{ index: left, text: '', roll: wanted, ar: null }, ...kolumner];
  return kolumner;
}

/** The role that names the rows of each list. */
export const namnroll = {
  statsbidrag: 'bidrag',
  resursfordelning: 'grupp',
  internkontroll: 'risk',
  handlingsplan: 'atgard',
} as const;

function isNumeric(tabell: FoundListtabell, column: number): boolean {
  const { numbers, words } = countCells(tabell, column);
  return numbers > 0 && numbers >= words;
}

const hasWords = (tabell: FoundListtabell, column: number): boolean =>
  countCells(tabell, column).words > 0;

function countCells(
  { grid, from, to }: FoundListtabell,
  column: number,
): { readonly numbers: number; readonly words: number } {
  let [numbers, words] = [0, 0];
  for (let row = from; row < to; row++) {
    const value = valueAt(grid, row, column);
    const parsed = parseAmount(value);
    if ('decimal' in parsed) numbers += 1;
    else if (parsed.saknas === 'ejTal') words += 1;
  }
  return { numbers, words };
}
