import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgenRad, Eget, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { nameUtgangen } from '../../domain/tidigare/utgangen.ts';
import { format, textCell } from './cells.ts';
import { stilar } from './palett.ts';
import type { Ifylld, Radplats, Stomme } from './stomme.ts';
import { Yta } from './yta.ts';

/**
 * Puts back everything that a person wrote on the sheet: beside its row where the row still is, under
 * "Utgångna rader" where it is gone, and below our last line. Nothing is dropped.
 */
export function fyllIEget(stomme: Stomme, eget: EgetBlad | undefined): Ifylld {
  const yta = new Yta(stomme.cells);
  const homeless = (eget?.rader ?? []).filter((rad) => !putBack(yta, rad, stomme.platser));
  yta.cells.push([]);
  putUtgangna(yta, homeless, stomme);
  for (const line of stomme.slut) {
    yta.formats.push(format(stilar.not, yta.cells.length, 0, 1, 1));
    yta.cells.push([textCell(line)]);
  }
  const lastLine = yta.cells.length - 1;
  for (const { rad, kolumn, varde } of eget?.nedan ?? [])
    yta.putEget(lastLine + rad, kolumn, varde);
  for (const { rad, kolumn, varde } of eget?.ovan ?? []) yta.putEget(rad, kolumn, varde);
  yta.emptyRest(eget?.fyllda ?? []);
  return yta;
}

/** False when the row has no place any more, or its place cannot hold all that it has. */
function putBack(yta: Yta, rad: EgenRad, platser: Stomme['platser']): boolean {
  const nyckel = rad.plats === undefined ? rad.nyckel : rad.plats;
  const plats = nyckel === null ? undefined : platser.get(nyckel);
  if (plats === undefined || !hasRoom(yta, rad, plats)) return false;
  putRad(yta, rad, plats);
  return true;
}

const hasRoom = (yta: Yta, rad: EgenRad, plats: Radplats): boolean => {
  const { rad: row, sista, kommentar } = plats;
  return (
    (rad.kommentar === null || (kommentar !== null && yta.isFree(row, kommentar))) &&
    rad.hoger.every(({ kolumn }) => yta.isFree(row, sista + kolumn)) &&
    faltOf(rad, plats).every(({ kolumn }) => kolumn !== null && yta.isFree(row, kolumn))
  );
};

/** What a person wrote in columns of their own, and where they are now; null: nowhere. */
const faltOf = (
  { falt = {} }: EgenRad,
  plats: Pick<Radplats, 'falt'>,
): readonly { readonly kolumn: number | null; readonly varde: Eget }[] =>
  Object.entries(falt).map(([rubrik, varde]) => ({
    kolumn: plats.falt?.[rubrik] ?? null,
    varde,
  }));

function putRad(yta: Yta, rad: EgenRad, plats: Radplats): void {
  const { rad: row, sista, kommentar } = plats;
  for (const { kolumn, varde } of faltOf(rad, plats)) yta.putEget(row, kolumn ?? sista + 1, varde);
  if (rad.kommentar !== null) yta.putEget(row, kommentar ?? sista + 1, rad.kommentar);
  for (const { kolumn, varde } of rad.hoger) yta.putEget(row, sista + kolumn, varde);
}

function putUtgangna(yta: Yta, rader: readonly EgenRad[], { utgangna }: Stomme): void {
  if (rader.length === 0) return;
  yta.formats.push(format(stilar.avsnitt, yta.cells.length, 0, 1, 1));
  yta.cells.push([{ text: egnaOrd.utgangna }]);
  for (const rad of rader) {
    const row = yta.cells.length;
    const hasKod = utgangna.kod !== null;
    const namn = hasKod || rad.kod === null ? rad.namn : `${rad.kod} ${rad.namn}`;
    const kod = hasKod ? rad.kod : null;
    if (utgangna.kod !== null) yta.put(row, utgangna.kod, textCell(kod ?? ''));
    yta.put(row, utgangna.namn, textCell(nameUtgangen({ kod, namn, nyckel: rad.nyckel })));
    putRad(yta, rad, { ...utgangna, rad: row });
    yta.formats.push(...utgangenFormat(row, utgangna));
  }
  yta.cells.push([]);
}

/** Looks as it did beside its row: texts break their lines in the columns where a person writes. */
const utgangenFormat = (
  row: number,
  { namn, kommentar, falt = {} }: Stomme['utgangna'],
): Yta['formats'] => [
  format(stilar.varav, row, 0, 1, namn + 1),
  ...[...Object.values(falt), ...(kommentar === null ? [] : [kommentar])].map((column) =>
    format(stilar.egen, row, column, 1, 1),
  ),
];
