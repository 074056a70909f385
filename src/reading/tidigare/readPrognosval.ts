import type { Fynd, Plats } from '../../domain/fynd/fynd.ts';
import type { Egetslag } from '../../domain/fynd/skal.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller, isPrognosTabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Prognosval } from '../../domain/tidigare/prognosval.ts';
import type { Eget, EgenRad, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import type { Grid } from '../grid.ts';
import { locateEgenTabell } from './egenTabell.ts';
import { ownTables } from './isOwnGrid.ts';
import { parsePrognosval } from './parsePrognosval.ts';
import { bladrad, isOwnRow } from './readEgenRad.ts';
import { writtenCell } from './writtenCell.ts';

/** What a person has decided of the forecasts, and what there could not be read. */
export interface LastaPrognosval {
  readonly prognosval: ReadonlyMap<string, Prognosval>;
  readonly fynd: readonly Fynd[];
}

/**
 * Reads the choices in "Helårsprognos", also those of a verksamhet that was gone: it may be back now.
 * What names no method, no amount or no months is told with its cell, and stays as it was written.
 * @param ownGrids where the cells are
 */
export function readPrognosval(
  blad: ReadonlyMap<string, EgetBlad>,
  ownGrids: readonly Grid[],
): LastaPrognosval {
  const prognosval = new Map<string, Prognosval>();
  const fynd: Fynd[] = [];
  const platser = new Map(ownGrids.flatMap(placesIn));
  for (const rad of blad.get(egnaTabeller.prognos)?.rader ?? []) {
    const last = parsePrognosval(rad.falt);
    if (last === null) continue;
    prognosval.set(rad.nyckel, last.val);
    if (rad.utgangen !== true)
      fynd.push(
        ...last.otolkade.flatMap((rubrik) => tell(rad, rubrik, platser.get(rad.nyckel)?.(rubrik))),
      );
  }
  return { prognosval, fynd };
}

type CellOf = (rubrik: string) => Plats;

/** The rows of the forecasts on a sheet, each with the place of its cells by header. */
const placesIn = (grid: Grid): readonly (readonly [string, CellOf])[] =>
  ownTables(grid)
    .filter(({ name }) => isPrognosTabell(name))
    .flatMap((table) => {
      const tabell = locateEgenTabell(grid, table);
      const rows = Array.from(
        { length: tabell.slut - tabell.rubrikrad - 1 },
        (_, at) => tabell.rubrikrad + 1 + at,
      ).filter((row) => isOwnRow(grid, tabell, row));
      const nycklar = bladNycklar(rows.map((row) => bladrad(grid, tabell, row)));
      const { bok, blad } = grid;
      return rows.map((row, at): readonly [string, CellOf] => [
        nycklar[at] ?? '',
        (rubrik) => {
          const column = tabell.find(rubrik);
          return { bok, blad, cell: column === null ? null : writtenCell(tabell, row, column) };
        },
      ]);
    });

function tell(rad: EgenRad, rubrik: string, plats: Plats | undefined): readonly Fynd[] {
  const varde = rad.falt?.[rubrik];
  if (varde === undefined || plats === undefined) return [];
  const named = [rad.kod, rad.namn].filter((text) => text !== null && text !== '').join(' ');
  return [
    {
      ...plats,
      typ: 'egetEjTolkat',
      allvar: 'varning',
      vad: slag[rubrik] ?? 'metod',
      rad: named,
      varde: egetText(varde),
    },
  ];
}

const slag: Readonly<Record<string, Egetslag>> = {
  [egnaOrd.metod]: 'metod',
  [egnaOrd.justering]: 'justering',
  [egnaOrd.utelamna]: 'manader',
};

const egetText = (varde: Eget): string =>
  typeof varde === 'object' ? varde.date : String(varde).replace('.', ',');
