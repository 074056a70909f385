import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { ENHETSSKILLNAD, villkorsord } from '../../domain/tidigare/villkorsord.ts';
import { indikatorstatusText, malSkalText, riktningText, trendText } from '../text/malText.ts';
import { STRECK } from '../text/number.ts';
import { toleransCell, type Malkolumner } from './malkolumner.ts';
import { DECIMALER, type Missing } from './judgeCells.ts';

/** What the status says where there is none, by what is missing. */
export type MissingText = Readonly<Record<Missing, string>>;

/** What is missing, as the end of a status without one. */
export const missingText: MissingText = {
  utfall: malSkalText.utfallSaknas,
  enhet: malSkalText.enhetSkiljer,
  mal: malSkalText.malSaknas,
  jamforelse: malSkalText.jamforelseSaknas,
};

interface Rad {
  readonly u: string;
  readonly v: string;
  readonly m: string;
  /** null where the sheet has no such column. */
  readonly t: string | null;
  readonly e: string;
  readonly r: string;
  readonly f: string | null;
  readonly x: string;
}

/** The cells of a row by what they hold. @param row 1-based */
function cellsOf(row: number, kolumner: Malkolumner): Rad {
  const at = (rubrik: string): string => `${kolumner.letter(rubrik)}${row}`;
  const maybe = (rubrik: string): string | null => (kolumner.has(rubrik) ? at(rubrik) : null);
  return {
    u: at(malrubrik.utfall),
    v: at(malrubrik.villkor),
    m: at(malrubrik.mal),
    t: maybe(malrubrik.till),
    e: at(malrubrik.enhet),
    r: at(malrubrik.riktning),
    f: maybe(malrubrik.foregaende),
    x: at(malrubrik.motMal),
  };
}

const isVillkor = (v: string, ...words: readonly string[]): string => {
  const tests = words.map((word) => `${v}="${word}"`);
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
};

const round = (what: string): string => `ROUND(${what},${DECIMALER})`;

/** Whether a cell of units holds two that don't agree. */
const differs = (e: string): string => `ISNUMBER(FIND("${ENHETSSKILLNAD}",${e}))`;

/** The målvärde, else the earlier value. */
const targetOf = (m: string, f: string | null): string =>
  f === null ? m : `IF(ISNUMBER(${m}),${m},${f})`;

/** How far past its target the outcome of a row is; a dash where that is no figure. */
export function motMalFormula(row: number, kolumner: Malkolumner): string {
  const { u, v, m, t, e, r, f } = cellsOf(row, kolumner);
  const from = targetOf(m, f);
  const change = `IF(${isVillkor(v, villkorsord.oka)},${u}-${from},${from}-${u})`;
  const compared = `IF(ISNUMBER(${from}),${round(change)},"${STRECK}")`;
  const exact = round(`-ABS(${u}-${m})`);
  const within =
    t === null
      ? `"${STRECK}"`
      : `IF(ISNUMBER(${t}),${round(`MIN(${u}-${m},${t}-${u})`)},"${STRECK}")`;
  const bare = `AND(${v}="",${r}<>"${riktningText.lagre}")`;
  const atLeast = `OR(${isVillkor(v, villkorsord.minst)},${isVillkor(v, villkorsord.merAn)},${bare})`;
  const bounded = `IF(${atLeast},${round(`${u}-${m}`)},${round(`${m}-${u}`)})`;
  const targets =
    `IF(${isVillkor(v, villkorsord.exakt)},${exact},` +
    `IF(${isVillkor(v, villkorsord.mellan)},${within},${bounded}))`;
  return (
    `=IF(OR(NOT(ISNUMBER(${u})),${differs(e)}),"${STRECK}",` +
    `IF(${isVillkor(v, villkorsord.oka, villkorsord.minska)},${compared},` +
    `IF(ISNUMBER(${m}),${targets},"${STRECK}")))`
  );
}

/**
 * The status of a row, from how far past its target the outcome is.
 * @param texts what it says without a status
 */
export function statusFormula(row: number, texts: MissingText, kolumner: Malkolumner): string {
  const { u, v, m, t, e, f, x } = cellsOf(row, kolumner);
  const tolerans = toleransCell(kolumner);
  const [ok, delvis, ej] = (['uppnadd', 'delvis', 'ej'] as const).map(
    (status) => `"${indikatorstatusText(status)}"`,
  ) as [string, string, string];
  const none = (missing: Missing): string => `"${texts[missing]}"`;
  const yes = `IF(${u}="Ja",${ok},IF(${u}="Nej",${ej},${none('utfall')}))`;
  const strict = isVillkor(
    v,
    villkorsord.merAn,
    villkorsord.mindreAn,
    villkorsord.oka,
    villkorsord.minska,
  );
  const target = targetOf(m, f);
  const bound =
    t === null ? target : `IF(AND(${isVillkor(v, villkorsord.mellan)},${u}>${t}),${t},${target})`;
  const near = `AND(${tolerans}>0,-${x}<=${round(`${tolerans}*ABS(${bound})`)})`;
  const judged = `IF(OR(${x}>0,AND(${x}=0,NOT(${strict}))),${ok},IF(${near},${delvis},${ej}))`;
  const missing =
    `IF(NOT(ISNUMBER(${u})),${none('utfall')},IF(${differs(e)},${none('enhet')},` +
    `IF(${isVillkor(v, villkorsord.oka, villkorsord.minska)},${none('jamforelse')},${none('mal')})))`;
  return `=IF(${isVillkor(v, villkorsord.ja)},${yes},IF(ISNUMBER(${x}),${judged},${missing}))`;
}

/** The trend of a row. @param otherwise what it says without two figures */
export function trendFormula(row: number, otherwise: string, kolumner: Malkolumner): string {
  const { u, r, f } = cellsOf(row, kolumner);
  if (f === null) return `="${otherwise}"`;
  const change = round(`${u}-${f}`);
  const better = `(${change}>0)=(${r}<>"${riktningText.lagre}")`;
  return (
    `=IF(AND(ISNUMBER(${u}),ISNUMBER(${f})),IF(${change}=0,"${trendText.oforandrad}",` +
    `IF(${better},"${trendText.battre}","${trendText.samre}")),"${otherwise}")`
  );
}
