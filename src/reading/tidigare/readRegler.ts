import { decimalToOre } from '../../domain/amount/decimal.ts';
import { enheter, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { kontogrupper, standardKontobas, type Kontobas } from '../../domain/konto/kontogrupp.ts';
import { standardRegler, type Regler } from '../../domain/regler/regler.ts';
import { kontogruppregel, regelnamn, regelord } from '../../domain/tidigare/egnaOrd.ts';
import { egnaRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import type { Grid } from '../grid.ts';
import { cellAt, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { writtenCell } from './writtenCell.ts';

/** The rules as they stand in "Regler", and what there could not be read: the standard applies to it. */
export interface LastaRegler {
  readonly regler: Regler;
  readonly otolkade: ReadonlyMap<string, string>;
  readonly fynd: readonly Fynd[];
}

type Parse<T> = (text: string, unit: string) => T | null;

/** Reads the table of rules; a rule whose row or value is gone has its standard value. */
export function readRegler(grid: Grid, tabell: EgenTabell): LastaRegler {
  const [ruleHeader, valueHeader, unitHeader] = egnaRubriker.klRegler;
  const nameColumn = tabell.find(ruleHeader) ?? tabell.forsta;
  const valueColumn = tabell.find(valueHeader) ?? nameColumn + 1;
  const unitColumn = tabell.find(unitHeader) ?? valueColumn + 1;
  const otolkade = new Map<string, string>();
  const fynd: Fynd[] = [];
  const readNamed = <T>(name: string, standard: T, parse: Parse<T>): T => {
    const row = findRow(grid, tabell, nameColumn, name);
    const written = row === null ? '' : valueText(grid, row, valueColumn);
    if (row === null || written === '') return standard;
    const value = parse(written, textAt(grid, row, unitColumn).trim().toLowerCase());
    if (value !== null) return value;
    otolkade.set(name, written);
    fynd.push(notUnderstood(grid, writtenCell(tabell, row, valueColumn), name, written));
    return standard;
  };
  const read = <K extends keyof typeof regelnamn>(rule: K, parse: Parse<Regler[K]>): Regler[K] =>
    readNamed<Regler[K]>(regelnamn[rule], standardRegler[rule], parse);
  const regler: Regler = {
    troskelBelopp: read('troskelBelopp', parseAmount),
    troskelAndel: read('troskelAndel', parseShare),
    enhet: read('enhet', parseEnhet),
    decimaler: read('decimaler', parseDecimals),
    tecken: read('tecken', parseChoice(['kalla', 'nettokostnad', 'intakt-plus'])),
    troskelEngang: read('troskelEngang', parseAmount),
    maltolerans: read('maltolerans', parseShare),
    arsmatt: read('arsmatt', parseChoice(['raknas', 'raknasInte'])),
    malskala: read('malskala', parseChoice(['uppnas', 'uppfylls', 'paVag'])),
    riskOmedelbart: read('riskOmedelbart', parseRiskvarde),
    riskSnarast: read('riskSnarast', parseRiskvarde),
    timmarPerArsarbetare: read('timmarPerArsarbetare', parseHours),
    kostnadPerArsarbetare: read('kostnadPerArsarbetare', parseAmount),
    kontobas: Object.fromEntries(
      kontogrupper.map((grupp) => [
        grupp,
        readNamed(kontogruppregel[grupp], standardKontobas[grupp], parseKonton),
      ]),
    ) as Kontobas,
  };
  return { regler, otolkade, fynd };
}

const findRow = (grid: Grid, tabell: EgenTabell, column: number, name: string): number | null => {
  for (let row = tabell.rubrikrad + 1; row < tabell.slut; row += 1) {
    if (textAt(grid, row, column).trim() === name) return row;
  }
  return null;
};

/** A number in a cell that shows per cent is said as per cent. */
function valueText(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column);
  const isPercent = grid.formats.get(`${row},${column}`)?.includes('%') === true;
  if (typeof value === 'number' && isPercent) return `${Number((value * 100).toPrecision(12))} %`;
  return textAt(grid, row, column).trim();
}

/** A plain decimal number as written by a person, or null. @example plain("1 000,5") // "1000.5" */
function plain(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? digits : null;
}

const isEnhet = (text: string): text is Enhet => enheter.some((enhet) => enhet === text);

const parseAmount: Parse<Ore> = (text, unit) => {
  const [, digits = '', own = ''] = /^(.*?)\s*(kr|tkr|mnkr)?$/iu.exec(text) ?? [];
  const enhet = own === '' ? unit || 'tkr' : own.toLowerCase();
  const decimal = plain(digits);
  return decimal !== null && isEnhet(enhet)
    ? decimalToOre(decimal, enhet, 'halfAwayFromZero')
    : null;
};

const parseShare: Parse<number> = (text) => {
  const decimal = plain(text.replace(/\s*%$/u, ''));
  return decimal === null ? null : Number((Number(decimal) / 100).toPrecision(12));
};

const parseDecimals: Parse<number> = (text) => (/^[012]$/.test(text) ? Number(text) : null);

/** A whole number 1–16: what two figures of 1–4 can give. */
const parseRiskvarde: Parse<number> = (text) => {
  const value = Number(plain(text) ?? NaN);
  return Number.isInteger(value) && value >= 1 && value <= 16 ? value : null;
};

const parseHours: Parse<number> = (text) => {
  const hours = Number(plain(text.replace(/\s*(?:h|tim\p{L}*)\.?$/iu, '')) ?? NaN);
  return hours > 0 ? hours : null;
};

/** The first digits of konton, "6, 7 och 8"; a dash says that no konto belongs there. */
const parseKonton: Parse<readonly string[]> = (text) => {
  if (/^[-–−]$/u.test(text)) return [];
  const konton = text.split(/[\s,;]+|\boch\b/u).filter((part) => part !== '');
  return konton.every((konto) => /^\d+$/u.test(konto)) && konton.length > 0 ? konton : null;
};

const parseEnhet: Parse<Enhet | 'kalla'> = (text) => {
  const word = text.toLowerCase();
  if (word === regelord.kalla) return 'kalla';
  return isEnhet(word) ? word : null;
};

/** One of the choices, by the word that stands for it. */
const parseChoice =
  <T extends keyof typeof regelord>(choices: readonly T[]): Parse<T> =>
  (text) =>
    choices.find((choice) => regelord[choice] === text.toLowerCase()) ?? null;

const notUnderstood = (grid: Grid, cell: string, regel: string, varde: string): Fynd => ({
  typ: 'regelEjTolkad',
  allvar: 'varning',
  bok: grid.bok,
  blad: grid.blad,
  cell,
  regel,
  varde,
});
