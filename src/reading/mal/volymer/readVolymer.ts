import { cellName } from '../../../domain/address/area.ts';
import type { Volym, Volymtabell, Volymvarde } from '../../../domain/mal/malunderlag.ts';
import { normalName } from '../../../domain/verksamhet/nyckel.ts';
import { formatAt, textAt, valueAt } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';
import { findVolymrubriker, type Arskolumn, type Volymrubrik } from './findVolymrubriker.ts';
import { parseVolym } from './parseVolym.ts';
import { volymenhet } from './volymenhet.ts';

/** The verksamhetsstatistik of a sheet: every block of rows by year that counts something else than money. */
export const readVolymer = (grid: Grid): readonly Volymtabell[] =>
  findVolymrubriker(grid).flatMap((rubrik) => readBlock(grid, rubrik));

function readBlock(grid: Grid, rubrik: Volymrubrik): readonly Volymtabell[] {
  const { namn, kolumner, top, from, to, titel } = rubrik;
  const rader: Volym[] = [];
  const fotnoter: string[] = [];
  for (let row = from; row < to; row++) {
    const name = textAt(grid, row, namn);
    if (name.startsWith('*')) fotnoter.push(name);
    else if (name !== '') rader.push(...readRow(grid, row, rubrik));
  }
  const last = Math.max(...kolumner.map(({ index }) => index));
  const area = { top, left: namn, rows: to - top, columns: last - namn + 1 };
  if (rader.length === 0 || !countsThings(grid, rubrik, rader)) return [];
  return [
    {
      nyckel: `${grid.blad}!${cellName(top, namn)}`,
      titel,
      kalla: { bok: grid.bok, blad: grid.blad, area },
      ar: kolumner.map(({ ar }) => ar),
      rader: numbered(rader),
      fotnoter,
    },
  ];
}

/** Rows alike keep identities of their own. */
const numbered = (rader: readonly Volym[]): readonly Volym[] =>
  rader.map((rad, at) => {
    const before = rader.slice(0, at).filter(({ nyckel }) => nyckel === rad.nyckel).length;
    return before === 0 ? rad : { ...rad, nyckel: `${rad.nyckel} #${before + 1}` };
  });

function readRow(grid: Grid, row: number, { namn, kolumner }: Volymrubrik): readonly Volym[] {
  const name = textAt(grid, row, namn);
  const varden = kolumner.map((kolumn) => readVarde(grid, row, kolumn));
  if (varden.every(({ text }) => text === null)) return [];
  const shares = kolumner.some(({ index }) => formatAt(grid, row, index).includes('%'));
  const written = varden.some(({ text }) => text !== null && /\d\s*%/u.test(text));
  return [
    {
      nyckel: normalName(name),
      namn: name,
      enhet: shares || written ? '%' : volymenhet(name),
      cell: `${grid.blad}!${cellName(row, namn)}`,
      varden,
    },
  ];
}

function readVarde(grid: Grid, row: number, { index, ar }: Arskolumn): Volymvarde {
  const value = valueAt(grid, row, index);
  const printed = textAt(grid, row, index);
  const parsed = parseVolym(value);
  const share = typeof value === 'number' && formatAt(grid, row, index).includes('%');
  const amount = 'decimal' in parsed ? Number(parsed.decimal) : null;
  return {
    ar,
    varde: amount === null ? null : share ? Number((amount * 100).toPrecision(12)) : amount,
    text: printed === '' ? null : printed,
    cell: `${grid.blad}!${cellName(row, index)}`,
    stjarna: amount !== null && printed.includes('*'),
  };
}

const counting =
  /^(?:antal|andel|beviljade|utförda|planerade|medel|snitt|genomsnitt|beläggning)|(?<!\p{L})(?:dygn|timmar|platser|brukare|personer|hushåll|elever|barn|ärenden|placeringar|beslut|besök|insatser|årsarbetare|lägenheter|boende|tid)(?!\p{L})/iu;
const money =
  /(?<!\p{L})(?:tkr|mnkr|mkr|kr|kronor|belopp|budget|intäkt|kostnad|skatt|drift|invest)/iu;

/** Years head tables of money too: the rows or the title must speak of what is counted. */
function countsThings(grid: Grid, { titel, label }: Volymrubrik, rader: readonly Volym[]): boolean {
  const counted = rader.filter(({ namn }) => counting.test(namn)).length;
  const named = /statistik|volym|nyckeltal|verksamhetsmått/iu.test(
    `${titel} ${label} ${grid.blad}`,
  );
  const inMoney =
    money.test(`${titel} ${label}`) ||
    rader.filter(({ namn }) => money.test(namn)).length > rader.length / 2;
  return !inMoney && (named || counted > rader.length / 2);
}
