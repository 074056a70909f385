import { add } from '../../amount/ore.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import { buildKontroll } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import { toPostkandidat } from '../forklaring/postkandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { sideOfRow } from '../rader/sides.ts';
import { cellOf, columnOf, partColumns } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';

/** From this share of rows that tie, the netto column is of the income and the cost beside it. */
const LEAST = 1 / 2;

/** A printed netto against the columns of income and cost of the same amount, row by row. */
export const checkNettokolumner = (tabell: Tabell): readonly Kontroll[] =>
  beloppsroller.flatMap((roll): readonly Kontroll[] => {
    const netto = columnOf(tabell, roll);
    // A column that the netto was computed in has nothing to be compared with.
    if (!netto || netto.del !== undefined) return [];
    const kontroller = tabell.rader.flatMap((rad) => checkRow(tabell, rad, roll, netto) ?? []);
    return settleScope(kontroller, LEAST, 'ofullstandigaRader');
  });

function checkRow(tabell: Tabell, rad: Rad, roll: Beloppsroll, netto: Kolumn): Kontroll | null {
  const [har, poster] = [sideOfRow(tabell, rad, roll), rad.poster?.[roll]];
  const kostnad = partColumns(tabell, netto).find(({ del }) => del.post === 'kostnad');
  if (!har || !poster || !kostnad) return null;
  const belopp = add(poster.intakt, poster.kostnad);
  const by = har.belopp - belopp;
  return buildKontroll({
    slag: 'nettokolumn',
    tabell,
    nyckel: [rad.nyckel, roll],
    rad: rad.namn,
    kolumn: netto.rubrik,
    har,
    dar: { ...har, belopp, cell: cellOf(rad, kostnad), text: 'intäkt + kostnad' },
    room: roomBetween(2, [tabell]),
    explain: () => ({
      rader: [],
      kandidater: [
        ...[toKandidat(tabell, rad, roll, -by, { isDirect: true })].filter((one) => one !== null),
        ...(['intakt', 'kostnad'] as const).flatMap(
          (post) => toPostkandidat(tabell, rad, roll, post, by) ?? [],
        ),
      ],
    }),
  });
}
