import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { ENHETSSKILLNAD, villkorsord } from '../../domain/tidigare/villkorsord.ts';
import { riktningText } from '../text/malText.ts';
import type { CellContent, Malvarden } from './malvarden.ts';

/** Why what stands in the cells gives no status. */
export type Missing = 'utfall' | 'enhet' | 'mal' | 'jamforelse';

/** What follows from the cells of an indicator. */
export interface Verdict {
  /** How far past its target the outcome is, minus when it falls short; null where that is no figure. */
  readonly motMal: number | null;
  readonly status: Exclude<Malstatus, 'ejBedomd'> | null;
  /** Only without a status. */
  readonly missing: Missing | null;
  readonly trend: 'battre' | 'oforandrad' | 'samre' | null;
}

/** Decimals that margins are compared by: never by the last bits of a difference. */
export const DECIMALER = 9;

/** Works out from the cells what the formulas of the sheet give. @param tolerans a share of the målvärde */
export function judgeCells(cells: Malvarden, tolerans: number): Verdict {
  const motMal = marginOf(cells);
  return { motMal, ...statusOf(cells, motMal, tolerans), trend: trendOf(cells) };
}

const isWord = (value: CellContent, word: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === word.toLowerCase();

const round = (value: number): number => Number(value.toFixed(DECIMALER)) + 0;

const isLagre = (cells: Malvarden): boolean =>
  isWord(cells[malrubrik.riktning], riktningText.lagre);

function marginOf(cells: Malvarden): number | null {
  const utfall = cells[malrubrik.utfall];
  const villkor = cells[malrubrik.villkor];
  const [mal, till] = [cells[malrubrik.mal], cells[malrubrik.till]];
  const isOneOf = (...words: readonly string[]): boolean =>
    words.some((word) => isWord(villkor, word));
  if (typeof utfall !== 'number' || hasSkillnad(cells)) return null;
  if (isOneOf(villkorsord.oka, villkorsord.minska)) {
    const from = typeof mal === 'number' ? mal : cells[malrubrik.foregaende];
    if (typeof from !== 'number') return null;
    return round(isOneOf(villkorsord.oka) ? utfall - from : from - utfall);
  }
  if (typeof mal !== 'number') return null;
  if (isOneOf(villkorsord.exakt)) return round(-Math.abs(utfall - mal));
  if (isOneOf(villkorsord.mellan))
    return typeof till === 'number' ? round(Math.min(utfall - mal, till - utfall)) : null;
  const isBare = villkor === null || villkor === '';
  const isAtLeast = isOneOf(villkorsord.minst, villkorsord.merAn) || (isBare && !isLagre(cells));
  return round(isAtLeast ? utfall - mal : mal - utfall);
}

const hasSkillnad = (cells: Malvarden): boolean =>
  String(cells[malrubrik.enhet] ?? '').includes(ENHETSSKILLNAD);

const strikta: readonly string[] = [
  villkorsord.merAn,
  villkorsord.mindreAn,
  villkorsord.oka,
  villkorsord.minska,
];

function statusOf(
  cells: Malvarden,
  motMal: number | null,
  tolerans: number,
): Pick<Verdict, 'status' | 'missing'> {
  const [utfall, villkor] = [cells[malrubrik.utfall], cells[malrubrik.villkor]];
  if (isWord(villkor, villkorsord.ja)) {
    if (isWord(utfall, 'Ja')) return { status: 'uppnadd', missing: null };
    return isWord(utfall, 'Nej')
      ? { status: 'ej', missing: null }
      : { status: null, missing: 'utfall' };
  }
  if (motMal === null) return { status: null, missing: missingOf(cells) };
  const isStrict = strikta.some((word) => isWord(villkor, word));
  if (motMal > 0 || (motMal === 0 && !isStrict)) return { status: 'uppnadd', missing: null };
  const isNear = tolerans > 0 && -motMal <= round(tolerans * Math.abs(boundOf(cells)));
  return { status: isNear ? 'delvis' : 'ej', missing: null };
}

/** What the tolerance is a share of: the målvärde, the end of a range that is passed, or the earlier value. */
function boundOf(cells: Malvarden): number {
  const [utfall, mal, till] = [malrubrik.utfall, malrubrik.mal, malrubrik.till].map(
    (rubrik) => cells[rubrik],
  );
  const isAbove =
    isWord(cells[malrubrik.villkor], villkorsord.mellan) && Number(utfall) > Number(till);
  return Number(isAbove ? till : typeof mal === 'number' ? mal : cells[malrubrik.foregaende]);
}

function missingOf(cells: Malvarden): Missing {
  if (typeof cells[malrubrik.utfall] !== 'number') return 'utfall';
  if (hasSkillnad(cells)) return 'enhet';
  const villkor = cells[malrubrik.villkor];
  const compares = [villkorsord.oka, villkorsord.minska].some((word) => isWord(villkor, word));
  return compares ? 'jamforelse' : 'mal';
}

function trendOf(cells: Malvarden): Verdict['trend'] {
  const [utfall, foregaende] = [cells[malrubrik.utfall], cells[malrubrik.foregaende]];
  if (typeof utfall !== 'number' || typeof foregaende !== 'number') return null;
  const change = round(utfall - foregaende);
  if (change === 0) return 'oforandrad';
  return change > 0 === !isLagre(cells) ? 'battre' : 'samre';
}
