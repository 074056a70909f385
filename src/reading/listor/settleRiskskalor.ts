import type { Risksteg } from '../../domain/listor/internkontroll.ts';
import { textOver } from '../cells/mergedCells.ts';
import { listtal } from './listceller.ts';
import { isSteg, readSteg } from './ord/readRisksteg.ts';
import {
  allvarlighetsord,
  isSkalord,
  ordetI,
  sannolikhetsord,
  stegI,
  tregradig,
  type Ordskala,
  type Riskfaktor,
} from './ord/riskskalor.ts';
import { readSkalforklaring, type Skalforklaring } from './readSkalforklaring.ts';
import { kolumnOf, readListrader } from './tabeller/listrader.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The two columns that weigh a risk. */
export type Riskkolumn = 'sannolikhet' | 'allvarlighet';

/** How the words of a column are read. */
export interface Kolumnskala {
  /** The step of a cell's word; null for none. */
  readonly stegOf: (ord: string) => Risksteg | null;
  /** The words of a scale that is not known to have four steps. */
  readonly okanda: readonly string[];
  /** The words whose steps are only assumed. */
  readonly antagna: readonly string[];
}

/** A reading of a column; `kraverVarden`: only where the printed riskvärden bear it out. */
interface Candidate extends Kolumnskala {
  readonly kraverVarden: boolean;
}

const faktorer: Readonly<Record<Riskkolumn, Riskfaktor>> = {
  sannolikhet: sannolikhetsord,
  allvarlighet: allvarlighetsord,
};

/**
 * How the words of each column are read: as the sheet says ("1 = Osannolik"), else by a scale that all of
 * its words fit, and of several by the one that gives the printed riskvärden.
 */
export function settleRiskskalor(tabell: LastLista): Readonly<Record<Riskkolumn, Kolumnskala>> {
  const said = readSkalforklaring(tabell);
  const likely = candidatesOf(tabell, 'sannolikhet', said);
  const grave = candidatesOf(tabell, 'allvarlighet', said);
  const pairs = likely.flatMap((a) => grave.map((b) => ({ a, b, ...compare(tabell, a, b) })));
  const [best] = pairs
    .filter(
      ({ a, b, hits, misses }) => !(a.kraverVarden || b.kraverVarden) || (hits > 0 && misses === 0),
    )
    .toSorted((one, other) => one.misses - other.misses || other.hits - one.hits);
  if (best === undefined) return { sannolikhet: noWords, allvarlighet: noWords };
  const { a, b, hits, misses, untold } = best;
  // What every printed riskvärde bears out is no assumption.
  const isSaid = hits > 0 && misses === 0 && untold === 0;
  const told = (skala: Kolumnskala): Kolumnskala => (isSaid ? { ...skala, antagna: [] } : skala);
  return { sannolikhet: told(a), allvarlighet: told(b) };
}

const noWords: Candidate = {
  stegOf: () => null,
  okanda: [],
  antagna: [],
  kraverVarden: false,
};

/** The words of a column, each once. */
function wordsIn(tabell: LastLista, roll: Riskkolumn): readonly string[] {
  const kolumn = kolumnOf(tabell, roll);
  if (kolumn === undefined) return [];
  const texts = readListrader(tabell).map(({ row }) => textOver(tabell.grid, row, kolumn.index));
  const words = texts.map((text) => ordetI(text.replace(/^\d[\s.:=–—-]*/u, '')));
  return [...new Set(words.filter((ord) => ord !== ''))];
}

function candidatesOf(
  tabell: LastLista,
  roll: Riskkolumn,
  said: Skalforklaring,
): readonly Candidate[] {
  const faktor = faktorer[roll];
  const all = wordsIn(tabell, roll).filter((ord) => isSkalord(faktor, ord));
  const words = all.filter((ord) => !said.has(ord));
  const reads = (skala: Ordskala, kraverVarden = false): Candidate => ({
    stegOf: (ord) => said.get(ord) ?? stegI(skala, ord),
    okanda: [],
    antagna: kraverVarden ? [] : words.filter((ord) => !faktor.egna.test(ord)),
    kraverVarden,
  });
  const fits = (skala: Ordskala): boolean =>
    all.every((ord) => {
      const steg = stegI(skala, ord);
      return steg !== null && steg === (said.get(ord) ?? steg);
    });
  const own = faktor.skalor(all).filter(fits);
  if (own.length > 0) return own.map((skala) => reads(skala));
  const unknown = {
    ...noWords,
    stegOf: (ord: string) => said.get(ord) ?? null,
    okanda: words.toSorted((a, b) => (stegI(tregradig, a) ?? 4) - (stegI(tregradig, b) ?? 4)),
  };
  return [...(fits(tregradig) ? [reads(tregradig, true)] : []), unknown];
}

/** How many printed riskvärden are those of two readings, how many are not, and how many are not printed. */
function compare(
  tabell: LastLista,
  a: Kolumnskala,
  b: Kolumnskala,
): { readonly hits: number; readonly misses: number; readonly untold: number } {
  let [hits, misses, untold] = [0, 0, 0];
  for (const { row } of readListrader(tabell)) {
    const printed = listtal(tabell, row, 'riskvarde').varde;
    const [x, y] = [stegAt(tabell, row, 'sannolikhet', a), stegAt(tabell, row, 'allvarlighet', b)];
    if (x === null || y === null) continue;
    if (printed === null) untold += 1;
    else if (x * y === printed) hits += 1;
    else misses += 1;
  }
  return { hits, misses, untold };
}

function stegAt(
  tabell: LastLista,
  row: number,
  roll: Riskkolumn,
  skala: Kolumnskala,
): Risksteg | null {
  const kolumn = kolumnOf(tabell, roll);
  const text = kolumn === undefined ? '' : textOver(tabell.grid, row, kolumn.index);
  return isSteg(text) ? readSteg(text, text) : skala.stegOf(ordetI(text));
}
