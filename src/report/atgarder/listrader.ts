import {
  atgardsfalt,
  atgardsrubrik as r,
  type Atgardsfalt,
} from '../../domain/tidigare/atgardsord.ts';
import type { Atgardslistrad } from '../../domain/tidigare/atgardslista.ts';
import type { EgetBlad, Eget } from '../../domain/tidigare/tidigare.ts';
import { egenCell, textCell, valueOf } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { beloppsfalt, FORSTA_ATGARD, listkolumner, listrubriker } from './atgardsform.ts';
import { aterstarCell, raknasCell, type Effektrad } from './effektceller.ts';

/** Rows left blank for further åtgärder. */
const TOMMA = 8;

/**
 * The rows of the person's list as they left them, with room for more below. What is blank at the end goes,
 * unless something stands beside it.
 */
export function planListrader(
  lista: readonly Atgardslistrad[],
  eget: EgetBlad | undefined,
): readonly Atgardslistrad[] {
  const last = lista.findLastIndex(({ post }) => post !== null);
  const hasBeside = (eget?.rader ?? []).some(({ nyckel }) => /^(?:#\d+)?$/u.test(nyckel));
  const kept = hasBeside ? lista : lista.slice(0, last + 1);
  const blank = Math.max(0, TOMMA - (kept.length - 1 - last));
  return [...kept, ...Array.from({ length: blank }, () => ({ celler: {}, post: null }))];
}

/** A row with what the person wrote; what follows from it is put in by settleListrader. */
export const composeListrad = ({ celler }: Atgardslistrad): readonly ReportCell[] =>
  listrubriker.map((rubrik) => {
    const falt = atgardsfalt.find((one) => one === rubrik);
    const varde = falt === undefined ? undefined : celler[falt];
    return falt === undefined || varde === undefined ? null : cellOf(falt, varde);
  });

/** Names are text, so that the next run finds the row by the same words; so is what is no amount. */
function cellOf(falt: Atgardsfalt, varde: Eget): ReportCell {
  if (falt === r.start) return egenCell(varde);
  if (typeof varde === 'number' && beloppsfalt.has(falt)) return { number: varde };
  return textCell(typeof varde === 'object' ? varde.date : String(varde));
}

/** Puts in what is left of each effect and what counts, with the person's cells in place. */
export const settleListrader = (
  cells: readonly (readonly ReportCell[])[],
  antal: number,
): readonly (readonly ReportCell[])[] =>
  cells.map((line, row) =>
    row < FORSTA_ATGARD || row >= FORSTA_ATGARD + antal ? line : settleRad(line, row + 1),
  );

const { at, letter } = listkolumner;
const kolumner: Effektrad['kolumner'] = {
  forsta: letter(r.atgard),
  beslutad: letter(r.beslutad),
  realiserad: letter(r.realiserad),
  aterstar: letter(r.aterstar),
  status: letter(r.status),
};

function settleRad(line: readonly ReportCell[], row: number): readonly ReportCell[] {
  // A formula tells an empty text from a blank; to the right of the table an empty text takes away what stood there.
  const settled = line.map((cell, column) =>
    column < listrubriker.length && valueOf(cell) === '' ? null : cell,
  );
  const rad: Effektrad = {
    row,
    kolumner,
    beslutad: settled[at(r.beslutad)],
    realiserad: settled[at(r.realiserad)],
    status: settled[at(r.status)],
    isBlank: settled.slice(at(r.atgard), at(r.realiserad) + 1).every((cell) => cell === null),
  };
  const aterstar = aterstarCell(rad);
  settled[at(r.aterstar)] = aterstar;
  settled[at(r.raknas)] = raknasCell(rad, aterstar.value);
  return settled;
}
