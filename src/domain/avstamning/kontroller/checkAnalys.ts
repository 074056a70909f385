import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll, ties } from '../buildKontroll.ts';
import { toKandidat, type Kandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { findRow } from '../rader/matchRows.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { ofReport, sameColumn } from '../rader/sameReport.ts';
import { nettoRows, sideOfRow } from '../rader/sides.ts';
import { columnOf, countedRows } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';

/** The share of equal amounts from which an analysis and a driftredovisning are of the same. */
const LEAST = 1 / 3;

/** The netto of each verksamhet in an analysis against its row in the driftredovisning. */
export function checkAnalys(tabell: Tabell, tabeller: readonly Tabell[]): readonly Kontroll[] {
  if (tabell.typ.varde !== 'verksamhetsanalys') return [];
  const each = ofReport(tabell, tabeller, 'driftredovisning').map((drift) =>
    settleScope(compareRows(tabell, drift), LEAST, 'ofullstandigaRader'),
  );
  const count = (kontroller: readonly Kontroll[]): number => kontroller.filter(ties).length;
  return each.toSorted((a, b) => count(b) - count(a))[0] ?? [];
}

function compareRows(tabell: Tabell, drift: Tabell): readonly Kontroll[] {
  const rows = countedRows(drift);
  const room = roomBetween(2, [tabell, drift]);
  return nettoRows(tabell).flatMap((netto) => {
    const found = findRow(netto, rows);
    if (!found) return [];
    return beloppsroller.flatMap((roll): readonly Kontroll[] => {
      const [har, dar] = [sideOfRow(tabell, netto, roll), sideOfRow(drift, found.rad, roll)];
      if (!har || !dar || !sameColumn(tabell, drift, roll)) return [];
      return [
        buildKontroll({
          slag: 'analysMotDrift',
          tabell,
          nyckel: [netto.nyckel, roll, drift.nyckel],
          rad: netto.namn,
          kolumn: columnOf(tabell, roll)?.rubrik ?? '',
          har: { ...har, text: 'intäkt + kostnad' },
          dar,
          room,
          alias: found.alias,
          explain: () => explainRow(tabell, netto, drift, found.rad, roll, dar.belopp - har.belopp),
        }),
      ];
    });
  });
}

/** A post of the verksamhet is wrong or left out, or the row itself is wrong. */
function explainRow(
  tabell: Tabell,
  netto: Rad,
  drift: Tabell,
  rad: Rad,
  roll: Beloppsroll,
  by: number,
): { readonly rader: readonly Kandidat[]; readonly kandidater: readonly Kandidat[] } {
  const posts = countedRows(tabell).filter(
    (one) => one.post !== null && one.namn === netto.namn && one.kod === netto.kod,
  );
  const own = posts.flatMap((one) => toKandidat(tabell, one, roll, 0) ?? []);
  return {
    rader: own,
    kandidater: [
      ...posts.flatMap((one) => toKandidat(tabell, one, roll, by) ?? []),
      ...[toKandidat(drift, rad, roll, -by)].filter((one) => one !== null),
    ],
  };
}
