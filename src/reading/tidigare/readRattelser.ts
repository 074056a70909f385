import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Rattelse, Rattelsefalt } from '../../domain/regler/regler.ts';
import { egnaRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import type { Grid } from '../grid.ts';
import { parseKolumn } from '../huvudbok/kolumnrattelse.ts';
import { parseMalkolumn } from '../mal/malkolumnrattelse.ts';
import { parseRiktning } from '../mal/riktningsrattelse.ts';
import { textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { writtenCell } from './writtenCell.ts';

/** The corrections that stand in "Regler", and the rows that could not be read as one. */
export interface LastaRattelser {
  readonly rattelser: readonly Rattelse[];
  readonly otolkadeRattelser: readonly Radtext[];
  readonly fynd: readonly Fynd[];
}

type Radtext = readonly [string, string, string];

const fields: ReadonlyMap<string, Rattelsefalt> = new Map([
  ['typ', 'typ'],
  ['enhet', 'enhet'],
  ['tecken', 'tecken'],
  ['period', 'period'],
  ['grupp', 'grupp'],
  ['kolumn', 'kolumn'],
  ['riktning', 'riktning'],
]);

/** Reads the table of corrections; a row with something missing or an unknown field becomes a finding. */
export function readRattelser(grid: Grid, tabell: EgenTabell): LastaRattelser {
  const rattelser: Rattelse[] = [];
  const otolkadeRattelser: Radtext[] = [];
  const fynd: Fynd[] = [];
  for (let row = tabell.rubrikrad + 1; row < tabell.slut; row += 1) {
    const text = rattelseText(grid, tabell, row);
    if (text === null) continue;
    const rattelse = parseRattelse(text);
    if (rattelse !== null) rattelser.push(rattelse);
    else {
      otolkadeRattelser.push(text);
      fynd.push(notUnderstood(grid, writtenCell(tabell, row, tabell.forsta), text));
    }
  }
  return { rattelser, otolkadeRattelser, fynd };
}

/** The table, field and value of a row as written, null when all are blank. */
export function rattelseText(
  grid: Grid,
  tabell: Pick<EgenTabell, 'find' | 'forsta'>,
  row: number,
): Radtext | null {
  const [table, field, value] = egnaRubriker.klRattelser;
  const at = (header: string, offset: number): string =>
    textAt(grid, row, tabell.find(header) ?? tabell.forsta + offset).trim();
  const text: Radtext = [at(table, 0), at(field, 1), at(value, 2)];
  return text.every((part) => part === '') ? null : text;
}

/** A month that the host took for a date is a month again. */
function parseRattelse([tabell, field, value]: Radtext): Rattelse | null {
  const falt = fields.get(field.toLowerCase());
  if (tabell === '' || value === '' || falt === undefined) return null;
  if (falt === 'kolumn' && parseKolumn(value) === null && parseMalkolumn(value) === null)
    return null;
  if (falt === 'riktning' && parseRiktning(value) === null) return null;
  const varde = falt === 'period' ? value.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1') : value;
  return { tabell, falt, varde };
}

const notUnderstood = (grid: Grid, cell: string, text: Radtext): Fynd => ({
  typ: 'regelEjTolkad',
  allvar: 'varning',
  bok: grid.bok,
  blad: grid.blad,
  cell,
  regel: 'rättelse',
  varde: text.filter((part) => part !== '').join(' '),
});
