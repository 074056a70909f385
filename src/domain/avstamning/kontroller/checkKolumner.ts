import { ore } from '../../amount/ore.ts';
import type { Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';
import { otherColumns, printedIn, printedSide, toKolumnkandidat } from '../rader/kolumnbelopp.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { sumText } from '../rader/sides.ts';
import { partsOf } from '../rader/sumParts.ts';
import { checkDifferenser } from './checkDifferenser.ts';

/**
 * The columns that the follow-up doesn't use, as they are printed: income and cost apart, an avvikelse of
 * another time, the change since last year, what is left. Each sums as the others do, and a difference is
 * held to the columns that it is of.
 */
export const checkKolumner = (tabell: Tabell): readonly Kontroll[] => [
  ...otherColumns(tabell).flatMap((kolumn) => checkSums(tabell, kolumn)),
  ...checkDifferenser(tabell),
];

function checkSums(tabell: Tabell, kolumn: Kolumn): readonly Kontroll[] {
  return tabell.rader.flatMap((rad, at) => {
    const parts = partsOf(tabell.rader, at);
    return parts.some(({ dold }) => dold) ? [] : (checkSum(tabell, kolumn, rad, parts) ?? []);
  });
}

function checkSum(
  tabell: Tabell,
  kolumn: Kolumn,
  rad: Rad,
  parts: readonly Rad[],
): Kontroll | null {
  const printed = printedIn(tabell, rad, kolumn);
  const amounts = parts.flatMap((part) => printedIn(tabell, part, kolumn) ?? []);
  const [first] = parts;
  if (printed === null || !first || amounts.length < 2) return null;
  const computed = ore(amounts.reduce((sum, amount) => sum + amount, 0));
  const by = printed - computed;
  return buildKontroll({
    slag: 'summa',
    tabell,
    nyckel: [rad.nyckel, String(kolumn.index)],
    rad: rad.namn,
    kolumn: kolumn.rubrik,
    har: printedSide(rad, kolumn, printed, rad.namn),
    dar: printedSide(first, kolumn, computed, sumText(parts.length)),
    room: roomBetween(parts.length, [tabell]),
    explain: () => ({
      kandidater: [
        ...parts.flatMap((part) => toKolumnkandidat(tabell, part, kolumn, by) ?? []),
        ...[toKolumnkandidat(tabell, rad, kolumn, -by, { isSumma: true })].filter(
          (one) => one !== null,
        ),
      ],
      rader: tabell.rader
        .filter((one) => one !== rad && one.roll !== 'summa')
        .flatMap((one) => toKolumnkandidat(tabell, one, kolumn, 0) ?? []),
    }),
  });
}
