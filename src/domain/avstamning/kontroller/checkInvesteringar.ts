import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Tabell } from '../../underlag/tabell.ts';
import { buildKontroll } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { matchRows } from '../rader/matchRows.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { ofReport, sameColumn } from '../rader/sameReport.ts';
import { closest, sideOfRow, sidesOfTotal } from '../rader/sides.ts';
import { columnOf, countedRows } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';

/**
 * Investments by kind (inkomster, utgifter, nettoutgifter) against those by project: their sums, column by
 * column. Two lists of projects are of different things unless half of their sums tie.
 */
export function checkInvesteringar(
  tabell: Tabell,
  tabeller: readonly Tabell[],
): readonly Kontroll[] {
  if (tabell.typ.varde !== 'investeringar' || !isByKind(tabell)) return [];
  return ofReport(tabell, tabeller, 'investeringar')
    .filter((other) => !isByKind(other) && matchRows(tabell, other).length < 2)
    .slice(0, 1)
    .flatMap((other) => settleScope(compareSums(tabell, other), 1 / 2, 'ofullstandigaRader'));
}

const kinds =
  /^(?:summa |netto|brutto|total)?(?:inkomst|utgift|investerings(?:inkomst|utgift|bidrag))/iu;

/** Whether a table states investments by kind: rows of income and expense instead of projects. */
const isByKind = ({ rader }: Tabell): boolean =>
  rader.filter(({ namn }) => kinds.test(namn)).length > rader.length / 2;

function compareSums(tabell: Tabell, other: Tabell): readonly Kontroll[] {
  const parts = countedRows(other);
  const net =
    tabell.rader.findLast(({ roll }) => roll === 'summa') ??
    tabell.rader.find(({ namn }) => /netto/iu.test(namn)) ??
    (countedRows(tabell).length === 1 ? countedRows(tabell)[0] : undefined);
  const room = roomBetween(Math.max(2, parts.length), [tabell, other]);
  return beloppsroller.flatMap((roll): readonly Kontroll[] => {
    const har = net && sideOfRow(tabell, net, roll);
    if (!har || !sameColumn(tabell, other, roll)) return [];
    const dar = closest(sidesOfTotal(other, roll), har.belopp, room);
    if (!dar) return [];
    const by = har.belopp - dar.belopp;
    return [
      buildKontroll({
        slag: 'investeringar',
        tabell,
        nyckel: [net.nyckel, roll, other.nyckel],
        rad: net.namn,
        kolumn: columnOf(tabell, roll)?.rubrik ?? '',
        har,
        dar,
        room,
        explain: () => ({
          rader: parts.flatMap((one) => toKandidat(other, one, roll, 0) ?? []),
          kandidater: [
            ...[toKandidat(tabell, net, roll, -by)].filter((one) => one !== null),
            ...parts.flatMap((one) => toKandidat(other, one, roll, by) ?? []),
          ],
        }),
      }),
    ];
  });
}
