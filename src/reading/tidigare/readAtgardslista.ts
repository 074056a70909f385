import { orePer } from '../../domain/amount/enhet.ts';
import type { Atgardsbelopp, WrittenAtgard } from '../../domain/atgarder/atgard.ts';
import type { Plats } from '../../domain/fynd/fynd.ts';
import type { Atgardslistrad } from '../../domain/tidigare/atgardslista.ts';
import {
  atgardsfalt,
  atgardsrubrik as r,
  parseStatus,
  type Atgardsfalt,
} from '../../domain/tidigare/atgardsord.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { readStart } from '../listor/ord/readStart.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { mergeBy } from './mergeEgnaBlad.ts';
import { parseTkr } from './parseTkr.ts';
import { writtenCell } from './writtenCell.ts';

/** Reads the person's own list of åtgärder, its rows in their order and blank ones among them. */
export const readAtgardslista = (grid: Grid, tabell: EgenTabell): readonly Atgardslistrad[] =>
  Array.from({ length: tabell.slut - tabell.rubrikrad - 1 }, (_, at) =>
    readRad(grid, tabell, tabell.rubrikrad + 1 + at),
  );

/** Two states of the list as one: of the same åtgärd the later one counts, at the place of the first. */
export function mergeAtgardslistor(
  earlier: readonly Atgardslistrad[],
  later: readonly Atgardslistrad[],
): readonly Atgardslistrad[] {
  if (earlier.every(({ post }) => post === null)) return later;
  const numbered = [numberRows(earlier), numberRows(later)].flat();
  return mergeBy(
    numbered.filter(({ rad }) => rad.post !== null),
    ({ nyckel }) => nyckel,
    (first, last) => ({
      ...last,
      rad: { ...last.rad, celler: { ...first.rad.celler, ...last.rad.celler } },
    }),
  ).map(({ rad }) => rad);
}

interface Numbered {
  readonly nyckel: string;
  readonly rad: Atgardslistrad;
}

/** Rows alike are numbered, so that each has its own other half. */
function numberRows(rader: readonly Atgardslistrad[]): readonly Numbered[] {
  const seen = new Map<string, number>();
  return rader.map((rad) => {
    const names = [rad.celler[r.atgard], rad.celler[r.verksamhet]].map((one) => textOf(one ?? ''));
    const base = names.join('\n').toLowerCase();
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { nyckel: `${base}\n${count}`, rad };
  });
}

function readRad(grid: Grid, tabell: EgenTabell, row: number): Atgardslistrad {
  const celler: Partial<Record<Atgardsfalt, Eget>> = {};
  for (const rubrik of atgardsfalt) {
    const column = tabell.find(rubrik);
    const varde = column === null ? null : egetAt(grid, row, column);
    if (varde !== null) celler[rubrik] = asTkr(rubrik, varde);
  }
  const placeOf = (rubrik: Atgardsfalt): Plats => ({
    bok: grid.bok,
    blad: grid.blad,
    cell: writtenCell(tabell, row, tabell.find(rubrik) ?? tabell.forsta),
  });
  return {
    celler,
    post: Object.keys(celler).length === 0 ? null : postOf(celler, placeOf),
  };
}

function postOf(
  celler: Atgardslistrad['celler'],
  placeOf: (rubrik: Atgardsfalt) => Plats,
): WrittenAtgard {
  const words = (rubrik: Atgardsfalt): string | null => {
    const varde = celler[rubrik];
    return varde === undefined ? null : textOf(varde).trim();
  };
  const amount = (rubrik: typeof r.beslutad | typeof r.realiserad): Atgardsbelopp => ({
    varde: typeof celler[rubrik] === 'number' ? parseTkr(celler[rubrik]) : null,
    text: isDash(words(rubrik)) ? null : words(rubrik),
    plats: placeOf(rubrik),
  });
  const start = words(r.start);
  const statusText = celler[r.status] === undefined ? null : textOf(celler[r.status] ?? '');
  return {
    atgard: words(r.atgard) ?? '',
    verksamhet: celler[r.verksamhet] === undefined ? null : textOf(celler[r.verksamhet] ?? ''),
    beslutad: amount(r.beslutad),
    realiserad: amount(r.realiserad),
    start,
    startar: start === null ? null : readStart(start),
    ansvarig: words(r.ansvarig),
    status: parseStatus(statusText ?? ''),
    statusText: words(r.status),
    plats: placeOf(r.atgard),
    startplats: placeOf(r.start),
    statusplats: placeOf(r.status),
    verksamhetsplats: placeOf(r.verksamhet),
  };
}

const isDash = (text: string | null): boolean => text === '-' || text === '–';

const textOf = (varde: Eget): string => (typeof varde === 'object' ? varde.date : String(varde));

/** An effect typed as text, "500 tkr" or "0,5 mnkr": Excel counts with no text, so it becomes a figure. */
function asTkr(rubrik: Atgardsfalt, varde: Eget): Eget {
  if ((rubrik !== r.beslutad && rubrik !== r.realiserad) || typeof varde !== 'string') return varde;
  const belopp = parseTkr(varde);
  return belopp === null ? varde : belopp / orePer.tkr;
}
