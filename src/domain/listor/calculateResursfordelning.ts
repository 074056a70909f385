import { proportion } from '../amount/proportion.ts';
import { sum, type Ore } from '../amount/ore.ts';
import type { Month } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import { calculateResursgrupp } from './calculateResursgrupp.ts';
import type { Listtabell } from './listrad.ts';
import type { Listunderlag } from './listunderlag.ts';
import { parametersOf } from './resursparametrar.ts';
import type { Resursgrupp, Resurssumma, Resursfalt, Resurstabell } from './resursfordelning.ts';

/** The resursfördelning of every table of groups. */
export const calculateResursfordelning = (
  { tabeller, resursgrupper, resursparametrar }: Listunderlag,
  regler: Regler,
  period: Month | null,
): readonly Resurstabell[] =>
  tabeller
    .filter(({ slag }) => slag === 'resursfordelning')
    .map((tabell) => {
      const { nyckel, titel } = tabell;
      const parametrar = parametersOf(nyckel, resursparametrar, regler);
      const rader = resursgrupper.filter((rad) => rad.tabell === nyckel && isOfBook(rad, tabell));
      const grupper = rader.map((rad) =>
        calculateResursgrupp(rad, parametrar, tabell.period ?? period),
      );
      const timtid = grupper[0]?.timtid ?? 'okand';
      return { tabell: nyckel, titel, timtid, grupper, summa: sumGrupper(grupper), ...parametrar };
    });

const isOfBook = ({ bok }: { readonly bok: string }, { kalla }: Listtabell): boolean =>
  kalla.bok === bok;

const numbers = {
  beviljade: ({ beviljade }) => beviljade.varde,
  utforda: ({ utforda }) => utforda.varde,
  arsarbetare: ({ arsarbetare }) => arsarbetare.varde,
  tillgangliga: ({ tillgangliga }) => tillgangliga.varde,
  saknas: ({ saknas }) => saknas.varde,
} as const satisfies Readonly<Record<string, (grupp: Resursgrupp) => number | null>>;

const amounts = {
  tilldelning: ({ tilldelning }) => tilldelning.varde,
  budget: ({ budget }) => budget.varde,
  kostnad: ({ kostnad }) => kostnad.varde,
} as const satisfies Readonly<Record<string, (grupp: Resursgrupp) => Ore | null>>;

function sumGrupper(grupper: readonly Resursgrupp[]): Resurssumma {
  const number = (falt: keyof typeof numbers): number | null => {
    const filled = grupper.flatMap((grupp) => numbers[falt](grupp) ?? []);
    return filled.length === 0 ? null : filled.reduce((a, b) => a + b, 0);
  };
  const amount = (falt: keyof typeof amounts): Ore | null => {
    const filled = grupper.flatMap((grupp) => amounts[falt](grupp) ?? []);
    return filled.length === 0 ? null : sum(filled);
  };
  const all = { ...numbers, ...amounts };
  const isPartly = (falt: Resursfalt): boolean => {
    const missing = grupper.filter((grupp) => all[falt](grupp) === null).length;
    return missing > 0 && missing < grupper.length;
  };
  const falten = Object.keys(all) as Resursfalt[];
  return {
    beviljade: number('beviljade'),
    utforda: number('utforda'),
    arsarbetare: number('arsarbetare'),
    tillgangliga: number('tillgangliga'),
    saknas: number('saknas'),
    tilldelning: amount('tilldelning'),
    budget: amount('budget'),
    kostnad: amount('kostnad'),
    perTimme: wholePerHour(grupper),
    ofullstandig: falten.filter(isPartly),
  };
}

/** The cost of all hours, where every group has both and they cover the same time. */
function wholePerHour(grupper: readonly Resursgrupp[]): Ore | null {
  const pairs = grupper.flatMap(({ kostnad, beviljade, utforda, timtid }) => {
    const hours = beviljade.varde ?? utforda.varde;
    const sameTime = timtid !== 'manad' && timtid !== 'vecka';
    return kostnad.varde === null || hours === null || !sameTime
      ? []
      : [{ cost: kostnad.varde, hours }];
  });
  if (pairs.length === 0 || pairs.length < grupper.length) return null;
  const hours = pairs.reduce((total, pair) => total + pair.hours, 0);
  return proportion(sum(pairs.map(({ cost }) => cost)), 1_000_000, Math.round(hours * 1_000_000));
}
