import { rattelseNyckel } from '../../domain/regler/rattelseNyckel.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { ingetTidigare } from '../../domain/tidigare/ingetTidigare.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { mergeAtgardslistor, readAtgardslista } from './readAtgardslista.ts';
import { locateEgenTabell, type EgenTabell } from './egenTabell.ts';
import { ownTables } from './isOwnGrid.ts';
import { mergeBy, mergeEgnaBlad } from './mergeEgnaBlad.ts';
import { readEgetBlad } from './readEgetBlad.ts';
import { mergeHistorik, readPrognoshistorik } from './readPrognoshistorik.ts';
import { readPrognosval } from './readPrognosval.ts';
import { readRattelser } from './readRattelser.ts';
import { readRegler } from './readRegler.ts';

/**
 * Reads back what stands in the product's own sheets: the rules, the corrections, and everything that a
 * person wrote there. When two states of a sheet come (the workbook's own, then an earlier report's),
 * the later one's rules and corrections win, and of what a person wrote both are kept.
 */
export function readTidigare(ownGrids: readonly Grid[]): Tidigare {
  const tidigare = ownGrids.reduce(
    (earlier, grid) =>
      addAtgarder(
        addHistorik(addRattelser(addRegler(addBlad(earlier, grid, ownGrids), grid), grid), grid),
        grid,
      ),
    ingetTidigare,
  );
  const { prognosval, fynd } = readPrognosval(tidigare.blad, ownGrids);
  return { ...tidigare, prognosval, fynd: [...tidigare.fynd, ...fynd] };
}

function addBlad(tidigare: Tidigare, grid: Grid, ownGrids: readonly Grid[]): Tidigare {
  const later = readEgetBlad(
    grid,
    ownGrids.filter(({ bok }) => bok === grid.bok),
  );
  if (later === null) return tidigare;
  const earlier = tidigare.blad.get(later.tabell);
  const eget = earlier === undefined ? later : mergeEgnaBlad(earlier, later);
  return { ...tidigare, blad: new Map(tidigare.blad).set(eget.tabell, eget) };
}

function addRegler(tidigare: Tidigare, grid: Grid): Tidigare {
  const tabell = findTabell(grid, egnaTabeller.regler);
  if (tabell === null) return tidigare;
  const { regler, otolkade, fynd } = readRegler(grid, tabell);
  return { ...tidigare, regler, otolkade, fynd: [...tidigare.fynd, ...fynd] };
}

function addRattelser(tidigare: Tidigare, grid: Grid): Tidigare {
  const tabell = findTabell(grid, egnaTabeller.rattelser);
  if (tabell === null) return tidigare;
  const { rattelser, otolkadeRattelser, fynd } = readRattelser(grid, tabell);
  return {
    ...tidigare,
    rattelser: mergeRattelser(tidigare.rattelser, rattelser),
    otolkadeRattelser: mergeBy(
      [...tidigare.otolkadeRattelser, ...otolkadeRattelser],
      (text) => text.join('\n'),
      (_, last) => last,
    ),
    fynd: [...tidigare.fynd, ...fynd],
  };
}

function addHistorik(tidigare: Tidigare, grid: Grid): Tidigare {
  const tabell = findTabell(grid, egnaTabeller.prognoshistorik);
  if (tabell === null) return tidigare;
  const { rader, fynd } = readPrognoshistorik(grid, tabell);
  return {
    ...tidigare,
    prognoshistorik: mergeHistorik(tidigare.prognoshistorik, rader),
    fynd: [...tidigare.fynd, ...fynd],
  };
}

function addAtgarder(tidigare: Tidigare, grid: Grid): Tidigare {
  const tabell = findTabell(grid, egnaTabeller.atgarder);
  if (tabell === null) return tidigare;
  const atgardslista = mergeAtgardslistor(tidigare.atgardslista, readAtgardslista(grid, tabell));
  return { ...tidigare, atgardslista };
}

function findTabell(grid: Grid, name: string): EgenTabell | null {
  const table = ownTables(grid).find((own) => own.name === name);
  return table === undefined ? null : locateEgenTabell(grid, table);
}

/** The later one of two corrections of the same thing, at the place of the first. */
const mergeRattelser = (
  earlier: readonly Rattelse[],
  later: readonly Rattelse[],
): readonly Rattelse[] => mergeBy([...earlier, ...later], rattelseNyckel, (_, last) => last);
