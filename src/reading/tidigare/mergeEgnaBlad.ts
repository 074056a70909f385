import { analysrubrik } from '../../domain/tidigare/analysord.ts';
import { avstamningsrubrik } from '../../domain/tidigare/avstamningsord.ts';
import { exportrubrik } from '../../domain/tidigare/exportord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { matchRows } from '../../domain/tidigare/matchRows.ts';
import type { Eget, EgenCell, EgenRad, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { unnumbered } from '../../domain/verksamhet/bladNycklar.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';

/**
 * Two states of one sheet (in the workbook and in an earlier report) as one. Where both hold something
 * at the same place and differ, both are kept, the later one first; nothing is dropped.
 */
export function mergeEgnaBlad(earlier: EgetBlad, later: EgetBlad): EgetBlad {
  return {
    tabell: later.tabell,
    titel: later.titel ?? earlier.titel,
    kallor: later.kallor.length > 0 ? later.kallor : earlier.kallor,
    nycklar: later.nycklar,
    facts: later.facts,
    rader: mergeBy([...renamedAfter(earlier, later), ...later.rader], identityOf, mergeRader),
    ovan: mergeBy([...earlier.ovan, ...later.ovan], cellKey, mergeCells),
    nedan: mergeBy([...earlier.nedan, ...later.nedan], cellKey, mergeCells),
    fyllda: mergeFyllda(earlier.fyllda, later.fyllda),
  };
}

/** The rows of the earlier state under the identities that they have in the later one. */
function renamedAfter(earlier: EgetBlad, later: EgetBlad): readonly EgenRad[] {
  const headers = later.facts.flatMap(({ belopp }) => Object.keys(belopp));
  const all = [...new Set(headers)];
  const placed = matchRows(earlier.facts, later.facts, { all, lasting: all.filter(stays) });
  return earlier.rader.map((rad) => {
    if (rad.utgangen) return isBack(rad, later) ? withoutMark(rad) : rad;
    const found = placed.get(rad.nyckel);
    if (found === undefined) return rad;
    const { plats, isSure } = found;
    const unsure = isSure ? {} : { osaker: true as const };
    return plats === null
      ? { ...rad, ...unsure, utgangen: true }
      : { ...rad, ...unsure, nyckel: plats };
  });
}

/** Whether a row that was gone stands in the later state, and no other looks like it. */
const isBack = ({ nyckel }: EgenRad, { nycklar }: EgetBlad): boolean =>
  nycklar.includes(nyckel) &&
  nycklar.every((other) => other === nyckel || unnumbered(other) !== unnumbered(nyckel));

const withoutMark = ({ utgangen: _utgangen, ...rad }: EgenRad): EgenRad => rad;

/** Whether the figures under a header stay from month to month. */
const stays = (header: string): boolean => {
  const roll = classifyHeader(header)?.roll;
  return roll === 'budget' || roll === 'foregaendeAr';
};

/** A row that is gone is not the one that stands there now. */
const identityOf = ({ utgangen, nyckel }: EgenRad): string => `${utgangen ?? ''} ${nyckel}`;

const mergeFyllda = (a: EgetBlad['fyllda'], b: EgetBlad['fyllda']): EgetBlad['fyllda'] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, row) => [
    ...new Set([...(a[row] ?? []), ...(b[row] ?? [])]),
  ]);

/** One of several with the same identity, at the place of the first one. */
export function mergeBy<T>(
  all: readonly T[],
  identity: (item: T) => string,
  merge: (earlier: T, later: T) => T,
): readonly T[] {
  const merged = new Map<string, T>();
  for (const item of all) {
    const key = identity(item);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? item : merge(earlier, item));
  }
  return [...merged.values()];
}

/** Two states of what a person wrote beside one row. */
function mergeRader(earlier: EgenRad, later: EgenRad): EgenRad {
  return {
    ...later,
    ...(earlier.osaker === true ? { osaker: true } : {}),
    kommentar: joinEget(earlier.kommentar, later.kommentar),
    ...mergeFalt(earlier.falt, later.falt),
    hoger: mergeBy([...earlier.hoger, ...later.hoger], ({ kolumn }) => String(kolumn), mergeCells),
  };
}

/** A choice and a figure are the later one's; of what is written in words both are kept. */
function mergeFalt(
  earlier: EgenRad['falt'] = {},
  later: EgenRad['falt'] = {},
): Pick<EgenRad, 'falt'> {
  const falt = { ...marks.reduce(withoutStale(later), earlier), ...later };
  for (const rubrik of [egnaOrd.orsak, analysrubrik.atgard, analysrubrik.utkast]) {
    const words = joinEget(earlier[rubrik] ?? null, later[rubrik] ?? null);
    if (words !== null) falt[rubrik] = words;
  }
  return Object.keys(falt).length === 0 ? {} : { falt };
}

/** A mark is of the figures beside it: of two states it is the later one's, with its figures. */
const marks = [
  { mark: avstamningsrubrik.granskad, figures: avstamningsrubrik.har },
  { mark: exportrubrik.svar, figures: exportrubrik.underlag },
] as const;

type Falt = NonNullable<EgenRad['falt']>;

const withoutStale =
  (later: Falt) =>
  (earlier: Falt, { mark, figures }: (typeof marks)[number]): Falt => {
    if (!(figures in later)) return earlier;
    const { [mark]: _stale, ...rest } = earlier;
    return rest;
  };

const cellKey = ({ rad, kolumn }: EgenCell): string => `${rad},${kolumn}`;

const mergeCells = <T extends { readonly varde: Eget }>(earlier: T, later: T): T => ({
  ...later,
  varde: joinEget(earlier.varde, later.varde) ?? later.varde,
});

/** Both, the later one first, each on its own line; one that the other holds already is not repeated. */
function joinEget(earlier: Eget | null, later: Eget | null): Eget | null {
  if (earlier === null || later === null) return later ?? earlier;
  const [before, after] = [egetText(earlier), egetText(later)];
  if (holds(after, before)) return later;
  if (holds(before, after)) return earlier;
  return `${after}\n${before}`;
}

const holds = (whole: string, part: string): boolean => `\n${whole}\n`.includes(`\n${part}\n`);

const egetText = (value: Eget): string => (typeof value === 'object' ? value.date : String(value));
