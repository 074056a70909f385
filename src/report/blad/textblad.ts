import { headerNyckel, type egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { nyckelrubriker, radnamnOf } from '../../domain/tidigare/egnaRubriker.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import type { AreaFormat, ReportCell, ReportTable } from '../rapport.ts';
import { format } from './cells.ts';
import { stilar } from './palett.ts';
import type { Radplats } from './stomme.ts';

/** A table on a sheet that holds several below each other. */
export interface Avsnitt {
  readonly tabell: (typeof egnaTabeller)[keyof typeof egnaTabeller];
  /** The heading above it; null for the first table, which has the sheet's title. */
  readonly rubrik: string | null;
  /** A line below the heading that says what to do. */
  readonly hjalp?: string;
  readonly kolumner: readonly string[];
  /** The columns, besides the comment, where a person writes. */
  readonly falt?: readonly string[];
  readonly rader: readonly (readonly ReportCell[])[];
}

/** Tables below each other, before a person's texts are put in. */
export interface Staplade {
  readonly cells: readonly (readonly ReportCell[])[];
  readonly tables: readonly ReportTable[];
  readonly platser: ReadonlyMap<string, Radplats>;
  readonly formats: readonly AreaFormat[];
}

/** 0-based row of the first table's header: title, line and a blank row stand above it. */
export const FORSTA_RUBRIK = 3;

/** Puts the tables below each other under a title and one line in words. */
export function stackAvsnitt(
  titel: string,
  upplysning: string,
  avsnitt: readonly Avsnitt[],
): Staplade {
  const cells: (readonly ReportCell[])[] = [[{ text: titel }], [{ text: upplysning }], []];
  const tables: ReportTable[] = [];
  const platser = new Map<string, Radplats>();
  const formats = [format(stilar.titel, 0, 0, 1, 1), format(stilar.rad, 1, 0, 1, 1)];
  for (const part of avsnitt) {
    if (part.rubrik !== null) {
      formats.push(format(stilar.avsnitt, cells.length + 1, 0, 1, 1));
      cells.push([], [{ text: part.rubrik }]);
    }
    if (part.hjalp !== undefined) {
      formats.push(format(stilar.not, cells.length, 0, 1, 1));
      cells.push([{ text: part.hjalp }]);
    }
    const top = cells.length;
    const columns = part.kolumner.length;
    tables.push({
      name: part.tabell,
      area: { top, left: 0, rows: part.rader.length + 1, columns },
    });
    formats.push(format(stilar.rubrik, top, 0, 1, columns));
    formats.push(format({ align: 'left' }, top, 0, 1, columns));
    cells.push(
      part.kolumner.map((text) => ({ text })),
      ...part.rader,
    );
    // Of two rows that are called the same, a person's words stand beside that of the table above.
    for (const [nyckel, plats] of placeRows(part, top))
      if (!platser.has(nyckel)) platser.set(nyckel, plats);
  }
  return { cells, tables, platser, formats };
}

function placeRows(part: Avsnitt, top: number): readonly (readonly [string, Radplats])[] {
  const { kolumner, falt = [] } = part;
  const kommentar = kolumner.indexOf(egnaOrd.kommentar);
  const place = (rad: number): Radplats => ({
    rad,
    sista: kolumner.length - 1,
    kommentar: kommentar < 0 ? null : kommentar,
    ...(falt.length === 0
      ? {}
      : { falt: Object.fromEntries(falt.map((rubrik) => [rubrik, kolumner.indexOf(rubrik)])) }),
  });
  const names = part.rader.map((rad) => ({ kod: null, namn: rowName(part, rad) }));
  const rows = bladNycklar(names).map((nyckel, index) => [nyckel, place(top + 1 + index)] as const);
  return [[headerNyckel(part.tabell), place(top)], ...rows];
}

/** The cells that tell a row from the others, as the next run reads them. */
const rowName = ({ tabell, kolumner }: Avsnitt, rad: readonly ReportCell[]): string =>
  radnamnOf(
    tabell,
    (nyckelrubriker[tabell] ?? [])
      .map((rubrik) => rad[kolumner.indexOf(rubrik)] ?? null)
      .map((cell) => (cell !== null && 'text' in cell ? cell.text.trim() : ''))
      .filter((text) => text !== '')
      .join(' · '),
  );
