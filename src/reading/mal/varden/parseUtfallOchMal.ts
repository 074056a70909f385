import type { Matvarde } from '../../../domain/mal/malunderlag.ts';
import { readBedomning, type Bedomning } from '../ord/readBedomning.ts';
import { foldMaltext, LANGSTA_VARDETEXT } from './foldMaltext.ts';
import { readMalvarde } from './parseMalvarde.ts';
import { readMatvarde, whyNotRead } from './readMatvarde.ts';
import { takeDated, type DatedVarde } from './takeDated.ts';
import { takeMal } from './takeMal.ts';
import { takeValues } from './takeValues.ts';
import type { LastMalvarde, Tolkat } from './tolkat.ts';
import { whyNoVarde } from './whyNoVarde.ts';

/** What a cell that holds both outcome and målvärde says. */
export interface UtfallOchMal {
  readonly utfall: Tolkat<Matvarde>;
  readonly mal: Tolkat<LastMalvarde>;
  readonly foregaende: Tolkat<Matvarde>;
  readonly angivet: Bedomning | null;
  /** A value that nothing says whether it is the outcome or the målvärde ("100 st"). */
  readonly ensamt: Matvarde | null;
}

const tomt = { varde: null, skal: 'tom' } as const;

/**
 * Outcome, målvärde and earlier value that stand in one cell: "73,87% uppges ha … Mål 93%". A value alone
 * is `ensamt`: only who knows the column can say what it is. More than one value that could be the outcome
 * gives none. `ar`: the followed year, where known; a value of that year is an outcome.
 * @example parseUtfallOchMal('Utfall, 8 st mål 10 st.').utfall.varde // { varde: 8, ja: null, enhet: 'st' }
 */
export function parseUtfallOchMal(text: string, ar: number | null = null): UtfallOchMal {
  const folded = foldMaltext(text);
  const angivet = readBedomning(text);
  if (folded.length > LANGSTA_VARDETEXT || whyNoVarde(folded)) {
    const skal = whyNotRead(folded);
    return {
      utfall: { varde: null, skal },
      mal: { varde: null, skal },
      foregaende: tomt,
      angivet,
      ensamt: null,
    };
  }
  return { ...(readAlone(folded) ?? readTogether(folded, ar)), angivet };
}

type Utan = Omit<UtfallOchMal, 'angivet'>;

/** A cell with one thing in it: a value, or a målvärde that its sign tells. */
function readAlone(folded: string): Utan | null {
  const mal = readMalvarde(folded);
  if (mal && (!mal.bart || mal.villkor !== '>=') && mal.villkor !== 'ja' && mal.till === null) {
    const utfall = { varde: null, skal: 'baraMal' } as const;
    return { utfall, mal: { varde: mal, skal: null }, foregaende: tomt, ensamt: null };
  }
  if (/(?<!\p{L})(?:mål|utfall|resultat)|föregående|fg år|förra|20\d\d/u.test(folded)) return null;
  const varde = readMatvarde(folded);
  if (!varde) return null;
  if (
    /^[^\p{L}]*(?:st|stycken|%|procent|ja|nej|\p{L}+)?[^\p{L}]*(?:per \p{L}+)?[^\p{L}]*$/u.test(
      folded,
    )
  ) {
    return { utfall: tomt, mal: tomt, foregaende: tomt, ensamt: varde };
  }
  return { utfall: { varde, skal: null }, mal: tomt, foregaende: tomt, ensamt: null };
}

function readTogether(folded: string, ar: number | null): Utan {
  const taken = takeMal(folded);
  const dated = takeDated(taken.kvar);
  const outcome = chooseUtfall(dated.kvar, dated.daterade, ar, taken.mal.length > 0);
  return { mal: settleFound(taken.mal, taken.utanVarde), ensamt: null, ...outcome };
}

function settleFound(found: readonly LastMalvarde[], utanVarde: boolean): Tolkat<LastMalvarde> {
  const [first, ...others] = found;
  if (!first) return utanVarde ? { varde: null, skal: 'ejTolkat' } : tomt;
  const alike = others.every(
    ({ varde, villkor }) => varde === first.varde && villkor === first.villkor,
  );
  return alike ? { varde: first, skal: null } : { varde: null, skal: 'fleraVarden' };
}

function chooseUtfall(
  rest: string,
  daterade: readonly DatedVarde[],
  ar: number | null,
  harMal: boolean,
): Pick<Utan, 'utfall' | 'foregaende'> {
  const values = takeValues(rest);
  const [only, ...more] = values;
  if (more.length > 0)
    return { utfall: { varde: null, skal: 'fleraVarden' }, foregaende: newest(daterade) };
  if (only?.oklart === true && !only.sagt) {
    return { utfall: { varde: null, skal: 'ejTolkat' }, foregaende: newest(daterade) };
  }
  if (only) return { utfall: { varde: only.varde, skal: null }, foregaende: newest(daterade) };
  const now = datedNow(daterade, ar);
  const foregaende = newest(daterade.filter((one) => one !== now));
  if (now) return { utfall: { varde: now.varde, skal: null }, foregaende };
  const yes = readMatvarde(rest.replace(/[;.,\s]+/gu, ' ').trim());
  if (yes) return { utfall: { varde: yes, skal: null }, foregaende };
  return { utfall: { varde: null, skal: whyNothing(rest, harMal) }, foregaende };
}

const whyNothing = (
  rest: string,
  harMal: boolean,
): 'baraMal' | NonNullable<Tolkat<Matvarde>['skal']> => {
  const why = whyNoVarde(rest.replace(/[;,\s]+/gu, ' ').replace(/^[ .(]+|[ .)]+$/gu, ''));
  if (why !== null && why !== 'tom') return why;
  return harMal ? 'baraMal' : 'ejTolkat';
};

/** The value of the followed year; where that isn't known the newest of several, else one said as the outcome. */
function datedNow(daterade: readonly DatedVarde[], ar: number | null): DatedVarde | undefined {
  if (ar !== null) return daterade.find((one) => one.ar === ar);
  const own = daterade.filter((one) => one.ar !== null && !one.iForbigaende);
  const years = own.map((one) => one.ar ?? 0);
  const top = Math.max(...years);
  const distinct = new Set(years).size === years.length;
  return own.length > 1 && distinct ? own.find((one) => one.ar === top) : undefined;
}

function newest(daterade: readonly DatedVarde[]): Tolkat<Matvarde> {
  const top = Math.max(...daterade.map(({ ar }) => ar ?? 9999));
  const found = daterade.filter(({ ar }) => (ar ?? 9999) === top);
  const [first] = found;
  if (!first) return tomt;
  if (found.length > 1) return { varde: null, skal: 'fleraVarden' };
  return { varde: first.varde, skal: null };
}
