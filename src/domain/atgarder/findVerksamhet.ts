import { foldText } from '../tidigare/atgardsord.ts';
import { aliasOf } from '../verksamhet/alias.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { PrognosBasis, Prognosrad } from './atgard.ts';

/** Which row of a prognos a text names (an index): one row, the whole, or none. */
export type Verksamhetsplats = number | 'helhet' | null;

/**
 * The row of the prognos that a person means: by code, name or both, by a part of it, else the only one
 * that an alias names. Nothing written, and words for the whole, are the whole.
 * @example findVerksamhet('51 Äldreomsorg', bas) // 0
 * @example findVerksamhet('Hemtjänst', bas) // 0: a part of 51
 */
export function findVerksamhet(
  text: string | null,
  { rader }: Pick<PrognosBasis, 'rader'>,
): Verksamhetsplats {
  const folded = foldText(text ?? '');
  if (folded === '' || whole.test(folded)) return 'helhet';
  const first = (is: (rad: Prognosrad) => boolean): number | null => {
    const at = rader.findIndex(is);
    return at < 0 ? null : at;
  };
  const name = normalName(folded);
  return (
    first((rad) => formsOf(rad).includes(folded)) ??
    first(({ kod }) => kod !== null && folded.startsWith(`${foldText(kod)} `)) ??
    first((rad) => normalName(rad.namn) === name) ??
    first(({ delar }) =>
      delar.some((del) => foldText(del) === folded || normalName(del) === name),
    ) ??
    byAlias(name, rader)
  );
}

/** How a row is written when it is written as it stands: its code, its name, or both; folded. */
export const formsOf = ({ kod, namn }: Pick<Prognosrad, 'kod' | 'namn'>): readonly string[] => [
  ...new Set(
    [...(kod === null ? [] : [kod, `${kod} ${namn}`]), namn]
      .map(foldText)
      .filter((form) => form !== ''),
  ),
];

const whole =
  /^(?:summa|totalt?|totalsumma|helheten|alla?(?: verksamheter)?|hela (?:nämnden|förvaltningen|verksamheten|kommunen)|nämnden totalt)$/u;

function byAlias(name: string, rader: readonly Prognosrad[]): number | null {
  const alias = aliasOf(name);
  if (alias === null) return null;
  const found = rader.flatMap((rad, at) => (aliasOf(rad.namn) === alias ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}
