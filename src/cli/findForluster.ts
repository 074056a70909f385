import type { SheetExtras } from '../adapters/xlsx/readExtras.ts';
import { parseArea } from '../domain/address/area.ts';
import type { Forlust } from '../domain/fel/fel.ts';
import { isOwnDrawingName } from '../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../reading/grid.ts';
import { isOwnGrid } from '../reading/tidigare/isOwnGrid.ts';
import { personsCells } from '../reading/tidigare/personsCells.ts';

/**
 * What a person has in an earlier report that a new one cannot hold: sheets of their own, and on ours
 * notes, formulas where they write, and pictures, charts and other objects. In that order.
 */
export function findForluster(
  grids: readonly Grid[],
  extras: readonly SheetExtras[],
): readonly Forlust[] {
  const ours = new Map(grids.filter(isOwnGrid).map((grid) => [grid.blad, grid]));
  const onOurs = extras.flatMap((sheet) => {
    const grid = ours.get(sheet.blad);
    return grid === undefined ? [] : [{ sheet, grid }];
  });
  return [
    ...grids.filter((grid) => !isOwnGrid(grid)).map(({ blad }) => lost('blad', blad, null)),
    ...onOurs.flatMap(({ sheet }) =>
      sheet.anteckningar.map((cell) => lost('anteckning', sheet.blad, cell)),
    ),
    ...onOurs.flatMap(({ sheet, grid }) =>
      personsFormulas(sheet, grid).map((cell) => lost('formel', sheet.blad, cell)),
    ),
    ...onOurs.flatMap(({ sheet }) =>
      personsDrawings(sheet).map(({ cell }) => lost('bild', sheet.blad, cell)),
    ),
  ];
}

const lost = (slag: Forlust['slag'], blad: string, cell: string | null): Forlust => ({
  slag,
  plats: cell === null ? blad : `${blad}!${cell}`,
});

function personsFormulas({ formler }: SheetExtras, grid: Grid): readonly string[] {
  const isPersons = personsCells(grid);
  return formler.filter((cell) => {
    const area = parseArea(cell);
    return area !== null && isPersons(area.top, area.left);
  });
}

/** A copy that a person made of a chart of ours has its name too: only the first one is ours. */
const personsDrawings = ({ bilder }: SheetExtras): SheetExtras['bilder'] =>
  bilder.filter(
    ({ namn }, index) =>
      !isOwnDrawingName(namn) || bilder.findIndex((other) => other.namn === namn) !== index,
  );
