import type { Sida } from '../buildKontroll.ts';
import { buildKontroll } from '../buildKontroll.ts';
import type { Kandidat } from '../forklaring/kandidat.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { sideOfRow, sideOfRows, sumText } from '../rader/sides.ts';
import { partsOf, sumOf } from '../rader/sumParts.ts';
import { amountOf, columnOf } from '../rader/tableRows.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';

/** A printed sum beside what its rows give. */
export interface Summafall {
  readonly rad: Rad;
  readonly roll: Beloppsroll;
  readonly parts: readonly Rad[];
  readonly har: Sida;
  readonly dar: Sida;
  readonly room: number;
}

/** Every sum and subtotal that a table prints, beside what its rows give. */
export function findSummafall(tabell: Tabell): readonly Summafall[] {
  return tabell.rader.flatMap((rad, at) => {
    const all = partsOf(tabell.rader, at);
    const parts = summedRows(rad, all);
    const text = sumText(parts.length, parts.length < all.length);
    return beloppsroller.flatMap((roll): readonly Summafall[] => {
      const har = sideOfRow(tabell, rad, roll);
      const dar = sideOfRows(tabell, parts, roll, text);
      const room = roomBetween(parts.length, [tabell]);
      return har && dar ? [{ rad, roll, parts, har, dar, room }] : [];
    });
  });
}

/** A sum over a filtered list sums the rows that are shown: so it is read where that ties in every column. */
function summedRows(rad: Rad, all: readonly Rad[]): readonly Rad[] {
  const shown = all.filter(({ dold }) => !dold);
  if (shown.length === all.length || shown.length === 0) return all;
  return tiesWith(rad, shown) && !tiesWith(rad, all) ? shown : all;
}

const tiesWith = (rad: Rad, parts: readonly Rad[]): boolean =>
  beloppsroller.every((roll) => {
    const amount = amountOf(rad, roll);
    return amount === null || amount === sumOf(parts, roll);
  });

/** The rows that may be missing from a table, as candidates for a difference in a column. */
export type FindSaknade = (roll: Beloppsroll) => readonly Kandidat[];

/**
 * Printed sums and subtotals against their rows, column by column.
 * @param suspects by how much the printed avvikelser of each row are wrong, in öre
 */
export const checkSummor = (
  tabell: Tabell,
  fall: readonly Summafall[],
  suspects: ReadonlyMap<Rad, readonly number[]>,
  findSaknade: FindSaknade,
): readonly Kontroll[] =>
  fall.map(({ rad, roll, parts, har, dar, room }) => {
    const by = har.belopp - dar.belopp;
    const isSuspect = (one: Rad): boolean =>
      suspects.get(one)?.some((fel) => Math.abs(fel) === Math.abs(by)) ?? false;
    return buildKontroll({
      slag: isNetto(tabell, rad) ? 'netto' : 'summa',
      tabell,
      nyckel: [rad.nyckel, roll],
      rad: rad.namn,
      kolumn: columnOf(tabell, roll)?.rubrik ?? '',
      har,
      dar,
      room,
      explain: () => ({
        kandidater: [
          ...parts.flatMap(
            (one) => toKandidat(tabell, one, roll, by, { isSuspect: isSuspect(one) }) ?? [],
          ),
          ...[toKandidat(tabell, rad, roll, -by, { isSumma: true })].filter((one) => one !== null),
        ],
        rader: [
          ...tabell.rader
            .filter((one) => one !== rad && one.roll !== 'summa')
            .flatMap((one) => toKandidat(tabell, one, roll, 0) ?? []),
          ...findSaknade(roll),
        ],
      }),
    });
  });

/** Income and cost together: the result, or the netto of a verksamhet. */
const isNetto = (tabell: Tabell, { roll, namn }: Rad): boolean =>
  tabell.typ.varde === 'resultat' ||
  (tabell.typ.varde === 'verksamhetsanalys' &&
    roll === 'delsumma' &&
    !/^(?:summa|s:a)/iu.test(namn));
