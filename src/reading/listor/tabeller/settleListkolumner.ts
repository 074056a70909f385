import { bareStatus, statusordOf } from '../../../domain/listor/statusord.ts';
import { yearInTexts } from '../../headers/yearInTexts.ts';
import { readUppfoljningstid } from '../ord/readRisksteg.ts';
import type { FoundListtabell } from './findListtabeller.ts';
import type { Listroll } from './listroll.ts';
import { earlierOf } from './listrubrik.ts';
import { hasWords, isNumeric, isWordy, textsIn } from './kolumnceller.ts';
import { nameFirst } from './nameFirst.ts';

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
  if (roll === 'sokt') return settleSought(tabell, kolumn, all);
  if (tabell.slag === 'internkontroll' && roll === 'niva' && isNumeric(tabell, kolumn.index))
    return all.some((other) => other.roll === 'riskvarde')
      ? kolumn
      : { ...kolumn, roll: 'riskvarde' };
  if (tabell.slag === 'internkontroll' && roll === 'riskvarde' && isWordy(tabell, kolumn.index))
    return all.some((other) => other.roll === 'niva') ? kolumn : { ...kolumn, roll: 'niva' };
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

/** What is sought is the amount of a list that prints no other; words and ticks tell its state. */
function settleSought(
  tabell: FoundListtabell,
  kolumn: Listkolumn,
  all: readonly Listkolumn[],
): Listkolumn {
  if (!isNumeric(tabell, kolumn.index)) {
    const isTold = all.some(({ roll }) => roll === 'status' || roll === 'beslutat');
    return { ...kolumn, roll: isTold ? 'okand' : 'status' };
  }
  return all.some(({ roll, index }) => amounts.includes(roll) && isNumeric(tabell, index))
    ? kolumn
    : { ...kolumn, roll: 'belopp' };
}

const amounts: readonly Listroll[] = ['belopp', 'beslutat', 'vantat'];

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
  const isLatest =
    own === ar || all.some((other) => other.roll === roll && other.ar !== null && other.ar < ar);
  const beside = roll === 'perTimme' && !isLatest && undated('kostnad') && undated('beviljade');
  return later || beside ? { ...kolumn, roll: earlierOf(roll) } : kolumn;
}

/** Words that name different things in different lists. */
const ofSlag = (tabell: FoundListtabell, kolumner: readonly Listkolumn[]): readonly Listkolumn[] =>
  kolumner.map((kolumn) => {
    const { slag } = tabell;
    const { roll } = kolumn;
    const taken = (wanted: Listroll): boolean => kolumner.some((one) => one.roll === wanted);
    if (
      slag === 'resursfordelning' &&
      (roll === 'verksamhet' || roll === 'namn' || roll === 'omrade')
    )
      return taken('grupp') ? kolumn : { ...kolumn, roll: 'grupp' };
    if (slag === 'handlingsplan' && roll === 'verksamhet' && !taken('omrade'))
      return { ...kolumn, roll: 'omrade' };
    if (slag === 'internkontroll' && roll === 'start' && !taken('planerad'))
      return { ...kolumn, roll: 'planerad' };
    if (slag === 'internkontroll' && !taken('status') && isStatus(tabell, kolumn))
      return { ...kolumn, roll: 'status' };
    if (slag === 'handlingsplan' && !taken('status') && isFollowUp(tabell, kolumn))
      return { ...kolumn, roll: 'status' };
    if (slag === 'handlingsplan' && isOtherYearsEffect(kolumn, kolumner))
      return { ...kolumn, roll: 'okand' };
    const beside = kolumner.some((one) => one.roll === 'effekt' && one !== kolumn);
    if (roll === 'effekt' && beside && /^uppnå/iu.test(kolumn.text.trim()))
      return { ...kolumn, roll: 'realiserad' };
    return kolumn;
  });

/** The result of a control, or a follow-up of no time of its own that tells only how it goes. */
function isStatus(tabell: FoundListtabell, { roll, index, text }: Listkolumn): boolean {
  if (roll === 'okand' && /^(?:resultat|iakttagelse|utfall)/iu.test(text.trim())) return true;
  if (roll !== 'planerad') return false;
  const told = textsIn(tabell, index);
  return (
    told.length > 0 &&
    told.every((one) => bareStatus(one) !== null && readUppfoljningstid(one) === null)
  );
}

/** A follow-up tells how far an åtgärd has come where all of its words are those of a status. */
function isFollowUp(tabell: FoundListtabell, { roll, index }: Listkolumn): boolean {
  if (roll !== 'planerad' && roll !== 'delar' && roll !== 'helar') return false;
  const told = textsIn(tabell, index);
  return told.length > 0 && told.every((text) => statusordOf(text) !== null);
}

/** Beside the effect within the year, that of a whole year or of a later one is not the year's. */
const isOtherYearsEffect = ({ roll, text, ar }: Listkolumn, all: readonly Listkolumn[]): boolean =>
  roll === 'effekt' &&
  all.some(
    (other) =>
      other.roll === 'effekt' &&
      other.text !== text &&
      !wholeYear.test(other.text) &&
      (wholeYear.test(text) || (ar !== null && (other.ar ?? ar) < ar)),
  );

const wholeYear = /helår|nästa år|kommande år|följande år/iu;
