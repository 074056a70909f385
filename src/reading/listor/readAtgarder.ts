import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Atgardsrad } from '../../domain/listor/handlingsplan.ts';
import { statusordOf } from '../../domain/listor/statusord.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { textAt } from '../cells/gridCells.ts';
import { effektkolumn } from './effektkolumn.ts';
import { listbelopp, listord, listtext, nameAt, placeOf } from './listceller.ts';
import { readStart } from './ord/readStart.ts';
import { listrubrik } from './tabeller/listrubrik.ts';
import { kolumnOf, readListrader } from './tabeller/listrader.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/**
 * The åtgärder of a handlingsplan, in its order.
 * @param enhet the unit of their effect, where it is money
 */
export function readAtgarder(tabell: LastLista, enhet: Enhet): readonly Atgardsrad[] {
  const over = tabell.lines.at(-1) ?? null;
  const ar = yearOfPlan(tabell);
  let omrade: string | null = null;
  return readListrader(tabell).flatMap(({ row, rubrik, slag }) => {
    if (slag === 'summa') return [];
    const atgard = nameAt(tabell, row, 'atgard');
    omrade = listtext(tabell, row, 'omrade') ?? omrade;
    return atgard === ''
      ? []
      : [readAtgard(tabell, row, { omrade: omrade ?? rubrik ?? over, ar }, enhet)];
  });
}

const yearsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []));

/** The one year that the texts above a plan name, else its cells; a plan of several years has none. */
function yearOfPlan({ lines, grid, from, to, first, last }: LastLista): number | null {
  const cells = grid.cells
    .slice(from - grid.top, to - grid.top)
    .flatMap((row, at) =>
      row
        .map((_, offset) => textAt(grid, from + at, grid.left + offset))
        .slice(first - grid.left, last - grid.left + 1),
    );
  const above = yearsIn([...lines, grid.blad]);
  const years = above.size > 0 ? above : yearsIn(cells);
  return years.size === 1 ? Number([...years][0]) : null;
}

function readAtgard(
  tabell: LastLista,
  row: number,
  { omrade, ar }: { readonly omrade: string | null; readonly ar: number | null },
  enhet: Enhet,
): Atgardsrad {
  const atgard = nameAt(tabell, row, 'atgard');
  return {
    nyckel: normalName(atgard),
    ...placeOf(tabell, row, kolumnOf(tabell, 'atgard')?.index ?? tabell.first),
    id: listtext(tabell, row, 'nr'),
    atgard,
    mal: listtext(tabell, row, 'mal'),
    omrade: omrade === null ? null : omrade.replace(/^\d+(?:\.\d+)*\.?\s+/u, ''),
    planeradStart: listord(tabell, row, kolumnOf(tabell, 'start'), (text) => readStart(text, ar)),
    status: listord(tabell, row, kolumnOf(tabell, 'status'), statusordOf),
    ansvarig: listtext(tabell, row, 'ansvarig'),
    effekt: listtext(tabell, row, 'effekt'),
    verksamhet: verksamhetAt(tabell, row),
    ...effectAt(tabell, row, enhet),
    kommentar: listtext(tabell, row, 'kommentar'),
  };
}

/** A column of verksamheter is the område of a plan that has no other. */
function verksamhetAt(tabell: LastLista, row: number): string | null {
  const own = tabell.kolumner.find(({ text }) => listrubrik(text)?.roll === 'verksamhet');
  return own === undefined ? null : listtext(tabell, row, own.roll);
}

function effectAt(
  tabell: LastLista,
  row: number,
  enhet: Enhet,
): Pick<Atgardsrad, 'beslutad' | 'realiserad'> {
  const kolumn = effektkolumn(tabell);
  if (kolumn === null) return { beslutad: null, realiserad: null };
  const realised = kolumnOf(tabell, 'realiserad');
  return {
    beslutad: listbelopp(tabell, row, kolumn, enhet),
    realiserad: realised === undefined ? null : listbelopp(tabell, row, realised, enhet),
  };
}
