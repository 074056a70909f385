import { monthNumberOf, yearOf } from '../period/month.ts';
import type { BeraknadRad, BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { Volym, Volymvarde } from './malunderlag.ts';
import type { BeraknadVolymtabell, Nyckeltal } from './maluppfyllelse.ts';

/**
 * What the amounts and the volumes give together, where it is sure that they are of the same thing and the
 * same year: kostnad per brukare, kostnad per hemtjänsttimme, andel brukartid. A value that a star marks
 * is counted in another way and left out.
 */
export function calculateNyckeltal(
  tabeller: readonly BeraknadTabell[],
  volymtabeller: readonly BeraknadVolymtabell[],
): readonly Nyckeltal[] {
  const volymer = volymtabeller.flatMap(({ rader }) => rader);
  const costs = volymer.flatMap((volym) => {
    const share = divisorOf(volym.namn);
    return share === null ? [] : costPer(volym, share, tabeller);
  });
  return [...costs, ...volymtabeller.flatMap(brukartid)];
}

/** What a volume divides: the verksamhet by its words, and the name of what comes of it. */
interface Divisor {
  readonly verksamhet: string;
  readonly namn: string;
}

const months =
  /\bi\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/u;

/** A number of persons with something, or of hours of hemtjänst; those of a single month divide no year. */
function divisorOf(namn: string): Divisor | null {
  const name = normalName(namn);
  if (months.test(name)) return null;
  const [, kind = '', hours] =
    /^(?:antal\s+)?(beviljade|utförda|planerade)\s+timmar\s+(?:i\s+|inom\s+)?(hemtjänst)(?:en)?$/u.exec(
      name,
    ) ?? [];
  if (hours !== undefined)
    return { verksamhet: hours, namn: `Kostnad per ${singular[kind] ?? kind} hemtjänsttimme` };
  const [, verksamhet] =
    /^antal\s+(?:(?:personer|brukare)\s+)?(?:med|i|inom|på|som har)\s+(\S.*)$/u.exec(name) ?? [];
  return verksamhet === undefined ? null : { verksamhet, namn: 'Kostnad per brukare' };
}

const singular: Readonly<Record<string, string>> = {
  beviljade: 'beviljad',
  utförda: 'utförd',
  planerade: 'planerad',
};

function costPer(
  volym: Volym,
  { verksamhet, namn }: Divisor,
  tabeller: readonly BeraknadTabell[],
): readonly Nyckeltal[] {
  const found = findRow(verksamhet, tabeller);
  if (found === null) return [];
  const { rad, tabell, ar } = found;
  const amount = rad.belopp.utfall ?? null;
  const count = valueOf(volym, ar);
  if (amount === null || amount <= 0 || count === null) return [];
  const earlier = valueOf(volym, ar - 1);
  const earlierAmount = isWholeYear(tabell) ? (rad.belopp.foregaendeAr ?? null) : null;
  const until = tabell.period === null ? String(ar) : `t.o.m. ${tabell.period.varde}`;
  return [
    {
      namn: `${namn}, ${rad.namn}`,
      varde: Math.round(amount / count.varde),
      enhet: 'kr',
      taljare: { text: `${rad.namn}, utfall ${until}`, cell: rad.cell },
      namnare: { text: `${volym.namn} ${ar}`, cell: count.cell },
      foregaende:
        earlierAmount === null || earlier === null
          ? null
          : Math.round(earlierAmount / earlier.varde),
    },
  ];
}

interface FoundRow {
  readonly rad: BeraknadRad;
  readonly tabell: BeraknadTabell;
  readonly ar: number;
}

/** The one row of a verksamhet: by its whole name, else by the name that it begins with. */
function findRow(verksamhet: string, tabeller: readonly BeraknadTabell[]): FoundRow | null {
  const rows = tabeller
    .filter(({ typ }) => typ.varde === 'driftredovisning' || typ.varde === 'sarredovisning')
    .flatMap((tabell) => {
      const ar = yearOfTabell(tabell);
      return ar === null
        ? []
        : tabell.rader.filter(({ roll }) => roll === 'rad').map((rad) => ({ rad, tabell, ar }));
    });
  const named = rows.filter(({ rad }) => normalName(rad.namn) === verksamhet);
  const begun = rows.filter(({ rad }) => beginsWith(normalName(rad.namn), verksamhet));
  const candidates = named.length > 0 ? named : begun;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

const beginsWith = (name: string, verksamhet: string): boolean =>
  name.startsWith(verksamhet) &&
  /^(?:\/|\s(?:i|ink|inkl|inklusive)\b)/u.test(name.slice(verksamhet.length));

const yearOfTabell = ({ period, kolumner }: BeraknadTabell): number | null =>
  period !== null
    ? yearOf(period.varde)
    : (kolumner.find(({ roll }) => roll === 'utfall')?.ar ?? null);

const isWholeYear = ({ period }: BeraknadTabell): boolean =>
  period === null || monthNumberOf(period.varde) === 12;

type Counted = Volymvarde & { readonly varde: number };

const valueOf = ({ varden }: Volym, ar: number): Counted | null =>
  varden.find(
    (one): one is Counted => one.ar === ar && one.varde !== null && one.varde > 0 && !one.stjarna,
  ) ?? null;

/** The share of the working time that is spent with brukare, of the newest year that has both. */
function brukartid({ rader, ar }: BeraknadVolymtabell): readonly Nyckeltal[] {
  const time = rader.filter(
    ({ namn, enhet }) => /^(?:antal\s+)?(?:timmar\s+)?brukartid/iu.test(namn) && enhet !== '%',
  );
  const total = rader.filter(({ namn }) =>
    /^(?:antal\s+)?(?:total|all|summa)\w*\s+(?:arbets|arbetad\s+|person(?:al)?)?tid/iu.test(namn),
  );
  const [numerator, denominator] = [time[0], total[0]];
  if (!numerator || !denominator || time.length > 1 || total.length > 1) return [];
  const shareOf = (year: number): readonly [Counted, Counted] | null => {
    const [a, b] = [valueOf(numerator, year), valueOf(denominator, year)];
    return a === null || b === null || a.varde > b.varde ? null : [a, b];
  };
  const year = ar.toSorted((a, b) => b - a).find((one) => shareOf(one) !== null);
  const newest = year === undefined ? null : shareOf(year);
  if (year === undefined || newest === null) return [];
  const before = shareOf(year - 1);
  return [
    {
      namn: 'Andel brukartid',
      varde: newest[0].varde / newest[1].varde,
      enhet: '%',
      taljare: { text: `${numerator.namn} ${year}`, cell: newest[0].cell },
      namnare: { text: `${denominator.namn} ${year}`, cell: newest[1].cell },
      foregaende: before === null ? null : before[0].varde / before[1].varde,
    },
  ];
}
