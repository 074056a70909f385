import type { Matenhet } from '../../../domain/mal/malunderlag.ts';
import { isCounted, PLATS, toMatenhet } from './enheter.ts';
import { foldMaltext } from './foldMaltext.ts';
import type { Matvarden } from './tolkat.ts';

const index = /index|(?<!\p{L})(?:hme|nki|nmi|nri|enps|nöjd-?kund)/u;
const measured: readonly (readonly [Matenhet, RegExp])[] = [
  [
    '%',
    /(?:^|[\s(,–-])(?:andel|procent|%)|procentandel|täckningsgrad|nyttjandegrad|svarsfrekvens/u,
  ],
  ['dagar', /antal(?:et)? dagar|[(,] ?dagar|i dagar|medeldagar/u],
  ['månader', /antal(?:et)? månader|[(,] ?månader|i månader/u],
  ['timmar', /antal(?:et)? timmar|[(,] ?timmar|i timmar/u],
  ['tkr', /(?<!\p{L})tkr(?!\p{L})/u],
  ['mnkr', /(?<!\p{L})mnkr(?!\p{L})/u],
  ['kr', /(?<!\p{L})(?:kr|kronor)(?!\p{L})/u],
  ['st', /(?:^|[\s(,–-])antal/u],
];
/** How often it is measured, and no unit. */
const often = /^(?:dag|vecka|månad|mån|år|gång)$/u;
const ranked = /rank|placering(?!ar)|(?<!\p{L})plats(?!\p{L})/u;
const rated = /nöjd|betyg|omdöme|(?<!\p{L})skala/u;
const rate = /per (?:år|månad|vecka|kvartal)(?!\p{L})/u;

/**
 * The unit that name and mått give, without a look at values; null where they say none. An index stays an
 * index where it is printed with %.
 * @example namedEnhet('Antal registreringar i BPSD', null) // "st"
 */
function namedEnhet(namn: string, matt: string | null): Matenhet | null {
  const words = foldMaltext(namn);
  const method = foldMaltext(matt ?? '');
  if (index.test(words) || index.test(method)) return 'index';
  const said = (text: string): Matenhet | null =>
    measured.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const column = method
    .split(', ')
    .filter((part) => !often.test(part))
    .flatMap((part) => toMatenhet(part) ?? [])[0];
  return said(words) ?? column ?? said(method);
}

/**
 * The unit of an indicator: an index by its name, else as its values print it, else by name and mått, else
 * "betyg" for small marks of satisfaction and "st" for so many a year; null where nothing tells.
 */
function enhetOf(namn: string, matt: string | null, varden: Matvarden): Matenhet | null {
  const all = [varden.utfall, varden.mal, varden.foregaende];
  if (ranked.test(foldMaltext(namn)) && varden.mal?.enhet === PLATS) return PLATS;
  const named = namedEnhet(namn, matt);
  if (named === 'index') return 'index';
  const printed = all.find((one) => one?.enhet != null)?.enhet;
  if (printed !== undefined && printed !== null) return printed;
  const small = all.every((one) => one?.varde == null || (one.varde >= 1 && one.varde <= 10));
  if (named !== null) return named;
  if (rated.test(foldMaltext(namn)) && small && varden.mal?.varde != null) return 'betyg';
  return rate.test(foldMaltext(namn)) ? 'st' : null;
}

/**
 * The values with the unit of those that have none of their own; "st" beside a counted noun becomes the
 * noun. A fraction without a unit beside percent is a doubt: "0,84" and "85 %" may be 84 % or less than one,
 * and don't agree; beside small values it keeps no unit.
 */
export function fillEnhet(namn: string, matt: string | null, varden: Matvarden): Matvarden {
  const enhet = enhetOf(namn, matt, varden);
  const noun = [varden.utfall?.enhet, varden.mal?.enhet].find((one) => one != null && one !== 'st');
  const isLarge = [varden.utfall, varden.mal].some((one) => Math.abs(one?.varde ?? 0) >= 10);
  const fill = <T extends { readonly varde: number | null; readonly enhet: Matenhet | null }>(
    one: T | null,
  ): T | null => {
    if (one === null || one.enhet === 'ja/nej') return one;
    if (enhet === 'index' && (one.enhet === null || one.enhet === '%')) return { ...one, enhet };
    if (one.enhet === 'st' && noun != null && isCounted(noun)) return { ...one, enhet: noun };
    if (one.enhet !== null) return one;
    if (isFraction(one.varde, enhet)) return isLarge ? { ...one, enhet: 'andel' } : one;
    return { ...one, enhet };
  };
  // A figure that isn't said to be a place is none.
  if (varden.mal?.enhet === PLATS && enhet === PLATS && !isPlace(namn, varden))
    return { ...varden, utfall: varden.utfall && { ...varden.utfall, enhet: UTAN_ENHET } };
  return {
    utfall: fill(varden.utfall),
    foregaende: fill(varden.foregaende),
    mal: fill(varden.mal),
  };
}

const UTAN_ENHET = 'tal';

const isPlace = (namn: string, { utfall }: Matvarden): boolean =>
  ranked.test(foldMaltext(namn)) || utfall?.enhet === PLATS;

const isFraction = (varde: number | null, enhet: Matenhet | null): boolean =>
  enhet === '%' && varde !== null && varde !== 0 && Math.abs(varde) < 1;
