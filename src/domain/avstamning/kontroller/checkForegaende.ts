import type { Tabell } from '../../underlag/tabell.ts';
import { buildKontroll } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { findRow } from '../rader/matchRows.ts';
import { roundedTo, stepOf } from '../rader/roundedTo.ts';
import { yearOfTable } from '../rader/sameReport.ts';
import { nettoRows, sideOfRow } from '../rader/sides.ts';
import { columnOf } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';

/** The share of rows that must tie for two columns to be of the same period. */
const LEAST = 1 / 2;

/** A column of an earlier year against the outcome of a table of that year, row by row. */
export function checkForegaende(tabell: Tabell, tabeller: readonly Tabell[]): readonly Kontroll[] {
  const column = columnOf(tabell, 'foregaendeAr');
  const own = yearOfTable(tabell);
  const year = column?.ar ?? (own === null ? null : own - 1);
  if (!column || year === null) return [];
  return tabeller
    .filter(
      (other) =>
        other !== tabell && other.typ.varde === tabell.typ.varde && yearOfTable(other) === year,
    )
    .flatMap((other) => settleScope(compareRows(tabell, other), LEAST, 'olikaPeriod'));
}

function compareRows(tabell: Tabell, other: Tabell): readonly Kontroll[] {
  const rows = nettoRows(other);
  const kontroller = nettoRows(tabell).flatMap((rad): readonly Kontroll[] => {
    const found = findRow(rad, rows);
    const har = sideOfRow(tabell, rad, 'foregaendeAr');
    const dar = found && sideOfRow(other, found.rad, 'utfall');
    if (!found || !har || !dar) return [];
    const by = dar.belopp - har.belopp;
    const steps = [roundedTo(tabell, [har.belopp]), roundedTo(other, [dar.belopp])];
    return [
      buildKontroll({
        slag: 'foregaende',
        tabell,
        nyckel: [rad.nyckel, other.kalla.bok, other.nyckel],
        rad: rad.namn,
        kolumn: columnOf(tabell, 'foregaendeAr')?.rubrik ?? '',
        har,
        dar,
        room: stepOf(tabell) === stepOf(other) ? 0 : Math.max(...steps, stepOf(tabell)),
        alias: found.alias,
        explain: () => ({
          rader: [],
          kandidater: [
            toKandidat(tabell, rad, 'foregaendeAr', by, direct),
            toKandidat(other, found.rad, 'utfall', -by, direct),
          ].filter((one) => one !== null),
        }),
      }),
    ];
  });
  return kontroller.length < 2 ? [] : kontroller;
}

const direct = { isDirect: true } as const;
