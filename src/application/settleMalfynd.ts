import { parseArea } from '../domain/address/area.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import { isReadAsMal } from '../domain/mal/isReadAsMal.ts';
import type { Malunderlag } from '../domain/mal/malunderlag.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import { normalName } from '../domain/verksamhet/nyckel.ts';

/**
 * The findings of the other tables without what the goals explain: that there is no table, that a table
 * which was read as goals or volumes is not understood, that a correction of its columns means nothing.
 */
export const settleMalfynd = (fynd: readonly Fynd[], malunderlag: Malunderlag): readonly Fynd[] => {
  const hasMal = malunderlag.mal.length > 0 || malunderlag.volymer.length > 0;
  const sheets = new Set(malunderlag.tabeller.map(({ nyckel }) => sheetOf(nyckel)));
  return fynd.filter((one) => {
    if (one.typ === 'ingenTabell') return !hasMal;
    if (one.typ === 'rattelseUtanTabell') return !sheets.has(sheetOf(one.tabell));
    if (one.typ !== 'tabellEjTolkad' || one.blad === null || one.cell === null) return true;
    const area = parseArea(one.cell);
    const kalla = area && { bok: one.bok, blad: one.blad, area };
    return kalla === null || !isReadAsMal({ kalla }, malunderlag);
  });
};

/** Corrections of the direction of an indicator that is not there. */
export function findLostRiktningar(
  rattelser: readonly Rattelse[],
  { mal }: Malunderlag,
  bok: string,
): readonly Fynd[] {
  const names = new Set(
    mal.flatMap((goal) =>
      goal.indikatorer.flatMap(({ namn }) => [
        normalName(namn),
        normalName(`${goal.namn} · ${namn}`),
      ]),
    ),
  );
  return rattelser
    .filter(({ falt, tabell }) => falt === 'riktning' && !names.has(normalName(tabell)))
    .map(({ tabell }) => ({
      bok,
      blad: null,
      cell: null,
      typ: 'rattelseUtanTabell',
      allvar: 'varning',
      tabell,
    }));
}

const sheetOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('!')));
