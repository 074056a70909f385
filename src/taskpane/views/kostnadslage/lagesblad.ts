import type { Rapport, ReportSheet } from '../../../report/rapport.ts';
import { cellName } from '../../../domain/address/area.ts';
import { egnaOrd } from '../../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller, isLagesTabell } from '../../../domain/tidigare/egnaTabeller.ts';
import { textOf, type Bladplats } from '../../state/bladplatser.ts';
import { cellOf } from '../../state/cellOf.ts';
import type { Lagesrad } from './lagesrader.ts';

/** The sheet that shows the kostnadsläge of an ansvar, or of the whole; null where the report has none. */
export function lagesbladOf({ sheets }: Rapport, ansvar: string | null): ReportSheet | null {
  const isOf = ({ tables: [{ name }], cells }: ReportSheet): boolean =>
    ansvar === null
      ? name === egnaTabeller.kostnadslage
      : isLagesTabell(name) && textOf(cells[1]?.[0]).split(' · ').includes(`ansvar ${ansvar}`);
  return sheets.find(isOf) ?? null;
}

/** The first cell of a sheet of the report; null while it does not stand in the workbook. */
export function sheetStart(
  sheet: ReportSheet | null,
  blad: ReadonlyMap<string, Bladplats>,
): string | null {
  const plats = sheet && blad.get(sheet.tables[0].name);
  return plats ? cellOf(plats.namn, 'A1') : null;
}

/** The row's cell on its sheet; that of the sheet where its rows stand otherwise than in the report. */
export function cellOfRad(
  sheet: ReportSheet | null,
  blad: ReadonlyMap<string, Bladplats>,
  { del, delnamn, kontogrupp }: Lagesrad,
): string | null {
  const plats = sheet && blad.get(sheet.tables[0].name);
  if (!plats) return null;
  const row = plats.isCurrent ? findRow(sheet, del, delnamn, kontogrupp) : -1;
  return cellOf(plats.namn, row < 0 ? 'A1' : cellName(row, 1));
}

/** The 0-based row of a kontogrupp below its part; −1 where there is none. */
function findRow({ cells }: ReportSheet, del: string, delnamn: string, kontogrupp: string): number {
  const kod = (row: number): string => textOf(cells[row]?.[0]);
  const namn = (row: number): string => textOf(cells[row]?.[1]);
  const isVarav = (row: number): boolean => namn(row).startsWith(egnaOrd.varav);
  const isPart = (row: number): boolean =>
    !isVarav(row) &&
    (kod(row) === ''
      ? namn(row) === del
      : kod(row) === del && (delnamn === '' || namn(row) === delnamn));
  const top = cells.findIndex((_, row) => isPart(row));
  if (top < 0) return -1;
  for (let row = top + 1; row < cells.length && isVarav(row); row += 1)
    if (kod(row) === '' && namn(row) === `${egnaOrd.varav}${kontogrupp}`) return row;
  return top;
}
