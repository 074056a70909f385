import { yearOf, type Month } from '../../domain/period/month.ts';
import { isDriftTabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Prognoshistorikrad } from '../../domain/tidigare/prognoshistorik.ts';
import type { Rad, Tabell } from '../../domain/underlag/tabell.ts';
import type { Grid } from '../grid.ts';
import { recogniseUnderlag } from '../recogniseUnderlag.ts';
import { ownTables } from './isOwnGrid.ts';

/** What the sheet says of a forecast that is the workbook's own. */
const ENLIGT_UNDERLAGET = 'Enligt underlaget';

/**
 * The forecasts that our own sheets "Driftredovisning" show of earlier periods of the same year, as rows of
 * "Prognoshistorik": this run writes the sheets anew. None of a period of which there are several.
 * @param period the period that is followed up now
 * @example readTidigarePrognoser(ownGrids, parseMonth('2025-08')).map(({ period }) => period) // ["2025-04", …]
 */
export function readTidigarePrognoser(
  ownGrids: readonly Grid[],
  period: Month,
): readonly Prognoshistorikrad[] {
  const sheets = ownGrids.filter((grid) => ownTables(grid).some(({ name }) => isDriftTabell(name)));
  const tabeller = sheets
    .flatMap(
      (grid) => recogniseUnderlag([withoutTroskel(grid)], { rattelser: [], period: null }).tabeller,
    )
    .filter((tabell) => isEarlier(tabell, period));
  return tabeller
    .filter(
      ({ period: own }) => tabeller.filter((one) => one.period?.varde === own?.varde).length === 1,
    )
    .flatMap(toHistorik);
}

/** A sheet of ours without the numbers above its table: the thresholds would part the title from it. */
function withoutTroskel(grid: Grid): Grid {
  const header = ownTables(grid)[0]?.area.top ?? 0;
  const cells = grid.cells.map((row, at) =>
    grid.top + at < header && row.some((value) => typeof value === 'number') ? [] : row,
  );
  return { ...grid, cells };
}

const isEarlier = ({ period, typ }: Tabell, now: Month): boolean =>
  typ.varde === 'driftredovisning' &&
  period !== null &&
  period.varde < now &&
  yearOf(period.varde) === yearOf(now);

const toHistorik = ({ period, rader }: Tabell): readonly Prognoshistorikrad[] =>
  period === null ? [] : rader.flatMap((rad) => toRad(rad, period.varde));

function toRad({ kod, namn, roll, belopp }: Rad, period: Month): readonly Prognoshistorikrad[] {
  const prognos = belopp.prognos ?? null;
  if (prognos === null || (roll !== 'rad' && roll !== 'summa')) return [];
  return [
    {
      period,
      ansvar: null,
      kod: roll === 'summa' ? null : (kod ?? namn),
      namn,
      ...{ forslag: null, justering: null, prognos, lag: null, hog: null },
      metod: ENLIGT_UNDERLAGET,
      kommentar: null,
    },
  ];
}
