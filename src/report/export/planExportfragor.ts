import { findOlosta, type Avstamning } from '../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import type { Exportfraga } from '../../domain/export/exportsvar.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { markOf } from '../../domain/tidigare/analysord.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { sideWords, kontrollnamn } from '../text/kontrollText.ts';
import { exaktText, STRECK } from '../text/number.ts';
import { shorten } from '../text/shorten.ts';

/** A question that a report asks before it leaves; nothing is asked where there are no `rader`. */
export interface ExportfragaRad {
  readonly fraga: Exportfraga;
  /** What it is about: a line for each small number, for each fault. No two are alike. */
  readonly rader: readonly string[];
}

/** More lines than this are told of by their number and a mark. */
const MAX = 30;
/** The longest name of a comparison that is shown whole. */
const NAMN = 240;

/** The questions, in their order, each with what it is about now. */
export const planExportfragor = (
  uppfoljning: Avstamning & Pick<Uppfoljning, 'fynd'>,
): readonly ExportfragaRad[] => [
  { fraga: 'smaTal', rader: numbered(findSmaTal(uppfoljning).map(smaTalText)) },
  { fraga: 'olosta', rader: numbered(findOlosta(uppfoljning).map(olostText)) },
];

/** The small numbers among the findings. */
export const findSmaTal = ({ fynd }: Pick<Uppfoljning, 'fynd'>): readonly SmaTal[] =>
  fynd.filter((one): one is SmaTal => one.typ === 'smaTal');

/** A small number with where it stands. */
export type SmaTal = Extract<Fynd, { typ: 'smaTal' }>;

/** A small number without its place, which moves. @example "Antal placerade barn, 2025: 2" */
export const smaTalText = ({ rad, kolumn, varde }: SmaTal): string =>
  `${shorten(rad)}, ${shorten(kolumn)}: ${varde}`;

/** A fault with both figures. */
function olostText(kontroll: Kontroll): string {
  const [har, dar] = (['har', 'dar'] as const).map((sida) => {
    const { belopp } = kontroll[sida];
    return belopp === null ? shorten(sideWords(kontroll, sida)) : exaktText(belopp);
  });
  return `${shorten(kontrollnamn(kontroll), NAMN)}: ${har ?? ''} mot ${dar ?? ''}`;
}

const numbered = (rader: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return rader.map((rad) => {
    const count = (seen.get(rad) ?? 0) + 1;
    seen.set(rad, count);
    return count === 1 ? rad : `${rad} (${count})`;
  });
};

/**
 * What a question is about as its cell in "Läsning" holds it: a line each; of very many the last one stands
 * for the rest, with a mark by which they are known again.
 */
export function underlagText(rader: readonly string[]): string {
  if (rader.length === 0) return STRECK;
  if (rader.length <= MAX) return rader.join('\n');
  const rest = rader.slice(MAX - 1);
  const last = `Och ${rest.length} till (märke ${markOf(rest.join('\n'))})`;
  return [...rader.slice(0, MAX - 1), last].join('\n');
}

/**
 * Whether an answer given of `before` holds for `now`: nothing is new, and nothing has another figure. What
 * is gone needs no answer.
 */
export function holdsFor(before: string, now: readonly string[]): boolean {
  const known = new Set(before.split('\n').map((line) => line.trim()));
  return (
    now.length === 0 ||
    underlagText(now)
      .split('\n')
      .every((line) => known.has(line))
  );
}
