import { ore, type Ore } from '../../amount/ore.ts';
import type { Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';
import { otherColumns, printedIn, printedSide, toKolumnkandidat } from '../rader/kolumnbelopp.ts';
import { stepOf } from '../rader/roundedTo.ts';

/** The first column less each of the others. */
type Led = readonly [Kolumn, Kolumn, ...Kolumn[]];

/** Fewer rows than this don't tell what a column is the difference of. */
const FEWEST = 3;
/** The share of the rows that must fit. */
const MOST = 0.6;

/**
 * A printed change, deviation or remainder against the columns that it is the difference of, which its rows
 * tell: those that most of them fit. Where few fit any, or two fit as well, nothing is compared.
 */
export function checkDifferenser(tabell: Tabell): readonly Kontroll[] {
  const others = otherColumns(tabell);
  return others.filter(saysDifference).flatMap((kolumn) => {
    const led = findLed(tabell, kolumn, others);
    return led ? tabell.rader.flatMap((rad) => checkRow(tabell, rad, kolumn, led) ?? []) : [];
  });
}

const saysDifference = ({ rubrik }: Kolumn): boolean =>
  /avvik|awik|(?<!\p{L})(?:avv|diff)|förändr|återst|kvar|ökning|minskning/iu.test(rubrik);

function findLed(tabell: Tabell, kolumn: Kolumn, others: readonly Kolumn[]): Led | null {
  const terms = tabell.kolumner.filter(
    (one) =>
      one !== kolumn &&
      !saysDifference(one) &&
      (others.includes(one) || tabell.rader.some((rad) => printedIn(tabell, rad, one) !== null)),
  );
  const rows = tabell.rader.filter((rad) => (printedIn(tabell, rad, kolumn) ?? 0) !== 0);
  const scored = ledOf(terms, kolumn)
    .map((led) => ({ led, fits: rows.filter((rad) => fits(tabell, rad, kolumn, led)).length }))
    .filter(({ fits: count }) => count >= FEWEST && count >= rows.length * MOST)
    .toSorted((a, b) => b.fits - a.fits);
  const [best, second] = scored;
  return best && best.fits > (second?.fits ?? 0) ? best.led : null;
}

/** All that the column may be: one column less another, and what is left also less a third. */
function ledOf(terms: readonly Kolumn[], { rubrik }: Kolumn): readonly Led[] {
  const pairs = terms.flatMap((a) =>
    terms.flatMap((b): readonly Led[] => (a === b ? [] : [[a, b]])),
  );
  if (!/återst|kvar/iu.test(rubrik)) return pairs;
  const longer = pairs.flatMap(([a, b]) =>
    terms.flatMap((c): readonly Led[] => (c.index > b.index && c !== a ? [[a, b, c]] : [])),
  );
  return [...pairs, ...longer];
}

function differenceOf(tabell: Tabell, rad: Rad, [first, ...rest]: Led): Ore | null {
  const whole = printedIn(tabell, rad, first);
  const less = rest.map((kolumn) => printedIn(tabell, rad, kolumn));
  if (whole === null || less.some((amount) => amount === null)) return null;
  return ore(less.reduce<number>((left, amount) => left - (amount ?? 0), whole));
}

function fits(tabell: Tabell, rad: Rad, kolumn: Kolumn, led: Led): boolean {
  const [printed, computed] = [printedIn(tabell, rad, kolumn), differenceOf(tabell, rad, led)];
  return printed !== null && computed !== null && Math.abs(printed - computed) <= stepOf(tabell);
}

function checkRow(tabell: Tabell, rad: Rad, kolumn: Kolumn, led: Led): Kontroll | null {
  const [printed, computed] = [printedIn(tabell, rad, kolumn), differenceOf(tabell, rad, led)];
  if (printed === null || computed === null) return null;
  const by = printed - computed;
  const [first, ...rest] = led;
  return buildKontroll({
    slag: 'differens',
    tabell,
    nyckel: [rad.nyckel, String(kolumn.index)],
    rad: rad.namn,
    kolumn: kolumn.rubrik,
    har: printedSide(rad, kolumn, printed, rad.namn),
    dar: printedSide(rad, first, computed, led.map(({ rubrik }) => rubrik).join(' − ')),
    room: stepOf(tabell),
    explain: () => ({
      rader: [],
      kandidater: [
        toKolumnkandidat(tabell, rad, kolumn, -by, { isDirect: true }),
        toKolumnkandidat(tabell, rad, first, by),
        ...rest.map((one) => toKolumnkandidat(tabell, rad, one, -by)),
      ].filter((one) => one !== null),
    }),
  });
}
