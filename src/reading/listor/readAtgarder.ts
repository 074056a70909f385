import type { Atgardsrad } from '../../domain/listor/handlingsplan.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { listord, listtext, nameAt, placeOf } from './listceller.ts';
import { readAtgardsstatus } from './ord/readAtgardsstatus.ts';
import { readStart } from './ord/readStart.ts';
import { kolumnOf, readListrader } from './tabeller/listrader.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The åtgärder of a handlingsplan, in its order. */
export function readAtgarder(tabell: LastLista): readonly Atgardsrad[] {
  const over = tabell.lines.at(-1) ?? null;
  let omrade: string | null = null;
  return readListrader(tabell).flatMap(({ row, rubrik }) => {
    const atgard = nameAt(tabell, row, 'atgard');
    omrade = listtext(tabell, row, 'omrade') ?? omrade;
    return atgard === '' ? [] : [readAtgard(tabell, row, omrade ?? rubrik ?? over)];
  });
}

function readAtgard(tabell: LastLista, row: number, omrade: string | null): Atgardsrad {
  const atgard = nameAt(tabell, row, 'atgard');
  return {
    nyckel: normalName(atgard),
    ...placeOf(tabell, row, kolumnOf(tabell, 'atgard')?.index ?? tabell.first),
    id: listtext(tabell, row, 'nr'),
    atgard,
    mal: listtext(tabell, row, 'mal'),
    omrade: omrade === null ? null : omrade.replace(/^\d+(?:\.\d+)*\.?\s+/u, ''),
    planeradStart: listord(tabell, row, kolumnOf(tabell, 'start'), readStart),
    status: listord(tabell, row, kolumnOf(tabell, 'status'), readAtgardsstatus),
    ansvarig: listtext(tabell, row, 'ansvarig'),
    effekt: listtext(tabell, row, 'effekt'),
    kommentar: listtext(tabell, row, 'kommentar'),
  };
}
