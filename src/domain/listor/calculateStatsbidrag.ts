import { add, negate, ore, subtract, sum, type Ore } from '../amount/ore.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { findBidragsprognostabell } from './bidragsprognostabell.ts';
import type {
  Beslutslage,
  Bidrag,
  Bidragsprognos,
  Bidragsrad,
  Bidragssumma,
  Statsbidrag,
} from './statsbidrag.ts';

const noll = ore(0);

/** The statsbidrag with their sums and what the prognos is without those only expected; null for none. */
export function calculateStatsbidrag(
  rader: readonly Bidragsrad[],
  tabeller: readonly BeraknadTabell[],
): Statsbidrag | null {
  if (rader.length === 0) return null;
  const bidrag = rader.map(calculateBidrag);
  const of = (lage: Beslutslage): Bidragssumma =>
    sumBidrag(bidrag.filter((one) => one.lage === lage));
  return {
    bidrag,
    summor: {
      beslutat: of('beslutat'),
      vantat: of('vantat'),
      okant: of('okant'),
      totalt: sumBidrag(bidrag),
    },
    perVerksamhet: sumByVerksamhet(bidrag),
    prognos: calculateBidragsprognos(bidrag, tabeller),
  };
}

function calculateBidrag(rad: Bidragsrad): Bidrag {
  const { belopp, forbrukat, ingarIPrognosen } = rad;
  return {
    ...rad,
    lage: rad.beslut.varde ?? 'okant',
    aterstar: belopp.varde === null ? null : subtract(belopp.varde, forbrukat.varde ?? noll),
    ingar: ingarIPrognosen.varde ?? true,
    ingarSkal: ingarIPrognosen.varde === null ? 'antaget' : 'kolumn',
  };
}

const beloppOf = ({ belopp }: Bidragsrad): Ore => belopp.varde ?? noll;
const sumBelopp = (bidrag: readonly Bidrag[]): Ore => sum(bidrag.map(beloppOf));

const sumBidrag = (bidrag: readonly Bidrag[]): Bidragssumma => ({
  antal: bidrag.length,
  utanBelopp: bidrag.filter(({ belopp }) => belopp.varde === null).length,
  belopp: sumBelopp(bidrag),
  forbrukat: sum(bidrag.map(({ forbrukat }) => forbrukat.varde ?? noll)),
  aterstar: sum(bidrag.map(({ aterstar }) => aterstar ?? noll)),
});

function sumByVerksamhet(bidrag: readonly Bidrag[]): Statsbidrag['perVerksamhet'] {
  const names = [...new Set(bidrag.map(({ verksamhet }) => verksamhet ?? ''))];
  return names.map((verksamhet) => {
    const own = bidrag.filter((one) => (one.verksamhet ?? '') === verksamhet);
    const of = (lage: Beslutslage): Ore => sumBelopp(own.filter((one) => one.lage === lage));
    return { verksamhet, beslutat: of('beslutat'), vantat: of('vantat'), okant: of('okant') };
  });
}

/** A bidrag is income: what the prognos lacks of it lowers the prognos, what falls away raises it. */
function calculateBidragsprognos(
  bidrag: readonly Bidrag[],
  tabeller: readonly BeraknadTabell[],
): Bidragsprognos | null {
  const table = findBidragsprognostabell(tabeller);
  if (table === null) return null;
  const outside = bidrag.filter(({ ingar, lage }) => !ingar && lage !== 'okant');
  const expected = bidrag.filter(({ lage }) => lage === 'vantat');
  const med = subtract(table.prognos, sumBelopp(outside));
  const utan = add(med, sumBelopp(expected));
  const { budget } = table;
  return {
    ...table,
    med,
    utan,
    avvikelseMed: budget === null ? null : subtract(budget, med),
    avvikelseUtan: budget === null ? null : add(budget, negate(utan)),
    antaget: expected.some(({ ingarSkal }) => ingarSkal === 'antaget'),
  };
}
