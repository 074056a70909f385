import type { Analys } from '../../domain/analys/analys.ts';
import {
  hasWords,
  type Analyskommentar,
  type Analyskommentarer,
} from '../../domain/analys/analyskommentar.ts';
import {
  analysrubrik as r,
  markOf,
  parseSiffror,
  siffrorText,
} from '../../domain/tidigare/analysord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Eget, EgenRad, EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { utkastText } from '../text/utkastText.ts';
import { figuresText } from './figuresText.ts';
import { findAnnanstans } from './findAnnanstans.ts';
import { placeAnalyser } from './nameAnalyser.ts';
import { draftFormOf } from './draftFormOf.ts';

/** What the sheet "Analys" is made of. */
type Analysunderlag = Pick<Uppfoljning, 'analys' | 'enhet' | 'regler'>;

/** What a person wrote in "Analys", as it stands after this run. */
export interface SettledAnalys {
  /** undefined where nobody wrote anything. */
  readonly eget: EgetBlad | undefined;
  readonly kommentarer: Analyskommentarer;
  /** What is to stand under Siffror, by the nyckel of the analysis. */
  readonly siffror: ReadonlyMap<string, string>;
}

/**
 * Finds for everything that a person wrote in "Analys" the verksamhet that it is of now. Words hold for
 * the figures that they were written beside: when those are others the row says so, until the words are
 * touched. A draft that a person has changed stays as it is.
 */
export function settleAnalys(
  underlag: Analysunderlag,
  tidigare: Pick<Tidigare, 'blad'>,
): SettledAnalys {
  const { analys } = underlag;
  const form = draftFormOf(underlag);
  const eget = tidigare.blad.get(egnaTabeller.analys);
  const placed = placeAnalyser(eget?.rader ?? [], analys);
  const written = new Map([...placed].map(([rad, { analys: one }]) => [one.nyckel, rad]));
  const kommentarer = new Map<string, Analyskommentar>();
  const siffror = new Map<string, string>();
  for (const one of analys) {
    const rad = written.get(one.nyckel);
    const annanstans = findAnnanstans(one, tidigare.blad);
    const { kommentar, texten } = settleWords(one, rad, annanstans);
    if (rad !== undefined || annanstans.length > 0) kommentarer.set(one.nyckel, kommentar);
    const draft = markOf(utkastText(one, form));
    siffror.set(
      one.nyckel,
      siffrorText({
        nu: figuresText(one),
        texten,
        utkast: draft,
        ord: markOf(ownWords(kommentar)),
      }),
    );
  }
  const rader = eget?.rader.map((rad) => {
    const found = placed.get(rad);
    return found === undefined ? rad : { ...withoutSiffror(rad), plats: found.nyckel };
  });
  return {
    eget: eget === undefined || rader === undefined ? undefined : { ...eget, rader },
    kommentarer,
    siffror,
  };
}

/** What is written of an analysis, and the figures that it was written beside where those are others. */
function settleWords(
  one: Analys,
  rad: EgenRad | undefined,
  annanstans: readonly string[],
): { readonly kommentar: Analyskommentar; readonly texten: string | null } {
  const { falt = {}, kommentar = null } = rad ?? {};
  const own = {
    utkast: textOf(falt[r.utkast]),
    kommentar: textOf(kommentar ?? undefined),
    orsak: textOf(falt[r.orsak]),
    atgard: textOf(falt[r.atgard]),
    status: textOf(falt[r.status]),
    annanstans,
    forr: null,
  };
  const before = parseSiffror(textOf(falt[r.siffror]) ?? '');
  if (before === null || !hasWords({ ...own, annanstans: [] }))
    return { kommentar: own, texten: null };
  const isTouched = before.ord !== markOf(ownWords(own));
  const beside = isTouched ? before.nu : (before.texten ?? before.nu);
  const forr = beside === figuresText(one) ? null : beside;
  return { kommentar: { ...own, forr }, texten: forr };
}

const ownWords = ({ utkast, kommentar, orsak, atgard, status }: Analyskommentar): string =>
  [utkast, kommentar, orsak, atgard, status].some((text) => text !== null)
    ? [utkast, kommentar, orsak, atgard, status].map((text) => text ?? '').join('|')
    : '';

function withoutSiffror(rad: EgenRad): EgenRad {
  const { falt = {}, ...rest } = rad;
  const { [r.siffror]: _figures, ...kept } = falt;
  return Object.keys(kept).length === 0 ? rest : { ...rest, falt: kept };
}

const textOf = (value: Eget | undefined): string | null => {
  if (value === undefined) return null;
  return typeof value === 'object' ? value.date : String(value);
};
