import { parseArea } from '../../domain/address/area.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import { periodInText } from '../headers/periodInText.ts';
import { isMeasureCell } from './headerCells.ts';
import { roleOfHeader } from './headerRoles.ts';
import { monthOfCell } from './monthOfCell.ts';
import { slagInText, type HeaderCell } from './readHeaderRow.ts';

/** A column of a ledger (0-based) and the header that it is to be read under. */
export type Kolumnrattelse = HeaderCell;

/**
 * What a correction says that a column holds; null when it names no column or nothing that one holds.
 * The word is any that a header may have, a month among them; "används inte" leaves the column out.
 * @example parseKolumn('Belopp = G') // { index: 6, text: 'Belopp', role: 'belopp', … }
 */
export function parseKolumn(varde: string): Kolumnrattelse | null {
  const [, word = '', letters = ''] = /^(.*?\S)\s*=\s*\$?([A-Z]{1,3})$/iu.exec(varde.trim()) ?? [];
  const area = letters === '' ? null : parseArea(`${letters}1`);
  if (area === null || word === '') return null;
  const index = area.left;
  if (unused.test(word)) return { index, text: '', role: null, manad: null, ar: null, slag: null };
  const month = monthOfCell(word);
  const cell: Kolumnrattelse = {
    index,
    text: word,
    role: month > 0 ? null : roleOfHeader(word),
    manad: month > 0 ? month % 100 : null,
    ar: month > 100 ? Math.floor(month / 100) : periodInText(word).ar,
    slag: slagInText(word),
  };
  return cell.role !== null || cell.manad !== null || isMeasureCell(cell) ? cell : null;
}

const unused = /^(?:används inte|ingen(?:ting)?|inget)$/iu;

/** The corrections of columns, each with the row (0-based) of the header that it names. */
export interface Kolumnmal {
  readonly rattelse: Rattelse;
  readonly blad: string;
  readonly rad: number;
  readonly kolumn: Kolumnrattelse;
}

/** Takes a correction of a column apart; null when it names no cell or no column. */
export function parseKolumnmal(rattelse: Rattelse): Kolumnmal | null {
  const { tabell, varde } = rattelse;
  const at = tabell.lastIndexOf('!');
  const area = at < 0 ? null : parseArea(tabell);
  const kolumn = parseKolumn(varde);
  if (area === null || kolumn === null) return null;
  return { rattelse, blad: tabell.slice(0, at), rad: area.top, kolumn };
}
