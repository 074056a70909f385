import { withoutNoise } from '../../domain/mal/matenhet.ts';
import { judgeIndikator } from '../../domain/mal/judgeIndikator.ts';
import type {
  Indikator,
  Lasning,
  Malvarde,
  Matvarde,
  Riktning,
} from '../../domain/mal/malunderlag.ts';
import { standardRegler } from '../../domain/regler/regler.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { ENHETSSKILLNAD, villkorsord } from '../../domain/tidigare/villkorsord.ts';
import type { EgenRad } from '../../domain/tidigare/tidigare.ts';
import { riktningText } from '../text/malText.ts';
import { planMalvarden, type CellContent, type Malfalt, type Malvarden } from './malvarden.ts';

/** What a person has written over, by header. */
type Falt = NonNullable<EgenRad['falt']>;

/** An indicator as its cells are before a person writes over them. */
export const readCells = (indikator: Indikator): Malvarden =>
  planMalvarden(judgeIndikator(indikator, standardRegler));

/**
 * An indicator with what a person has written over in "Måluppfyllelse" in the place of what was read,
 * which is kept beside it.
 * @param falt by header, as the cells hold it: per cent as a share
 */
export function overwrite(indikator: Indikator, falt: Falt): Indikator {
  const { utfall, mal, foregaende, riktning } = indikator;
  const planned = readCells(indikator);
  const cells = { ...planned, ...shownOf(falt) };
  const has = (...rubriker: readonly Malfalt[]): boolean =>
    rubriker.some((rubrik) => rubrik in falt);
  const scale = planned[malrubrik.enhet] === '%' ? 100 : 1;
  const unit = (own: string | null): string | null => {
    const enhet = cells[malrubrik.enhet];
    return typeof enhet === 'string' && !enhet.includes(ENHETSSKILLNAD) ? enhet : own;
  };
  const turned = has(malrubrik.riktning) ? riktningOf(cells) : riktning.varde;
  const measured = (rubrik: Malfalt, read: Lasning<Matvarde>): Lasning<Matvarde> =>
    has(rubrik) || (has(malrubrik.enhet) && read.varde !== null)
      ? lasning(read, matvardeOf(cells[rubrik], unit(read.varde?.enhet ?? null), scale))
      : read;
  const isTarget = has(
    malrubrik.villkor,
    malrubrik.mal,
    malrubrik.till,
    malrubrik.enhet,
    malrubrik.riktning,
  );
  return {
    ...indikator,
    utfall: measured(malrubrik.utfall, utfall),
    foregaende: measured(malrubrik.foregaende, foregaende),
    mal: isTarget
      ? lasning(mal, malvardeOf(cells, turned, unit(mal.varde?.enhet ?? null), scale, mal.varde))
      : mal,
    riktning: has(malrubrik.riktning) ? { varde: turned, skal: 'rattelse', sakerhet: 1 } : riktning,
    last: indikator.last ?? { utfall, mal, foregaende, riktning },
  };
}

/** What a cell holds as a formula sees it: a date or a truth value is no value here. */
const shownOf = (falt: Falt): Partial<Malvarden> =>
  Object.fromEntries(
    Object.entries(falt).map(([rubrik, value]) => [
      rubrik,
      typeof value === 'object' || typeof value === 'boolean' ? '?' : value,
    ]),
  );

const lasning = <T>(read: Lasning<T>, varde: T | null): Lasning<T> => ({
  ...read,
  varde,
  skal: varde === null ? 'ejTolkat' : null,
});

const riktningOf = (cells: Malvarden): Riktning =>
  isWord(cells[malrubrik.riktning], riktningText.lagre) ? 'lagre' : 'hogre';

const isWord = (value: CellContent, word: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === word.toLowerCase();

function matvardeOf(cell: CellContent, enhet: string | null, scale: number): Matvarde | null {
  if (typeof cell === 'number') return { varde: withoutNoise(cell * scale), ja: null, enhet };
  if (isWord(cell, 'Ja')) return { varde: null, ja: true, enhet };
  return isWord(cell, 'Nej') ? { varde: null, ja: false, enhet } : null;
}

function malvardeOf(
  cells: Malvarden,
  riktning: Riktning,
  enhet: string | null,
  scale: number,
  read: Malvarde | null,
): Malvarde | null {
  const [villkor, strikt] = villkorOf(cells[malrubrik.villkor], riktning);
  const value = (rubrik: Malfalt): number | null => {
    const cell = cells[rubrik];
    return typeof cell === 'number' ? withoutNoise(cell * scale) : null;
  };
  const varde = value(malrubrik.mal);
  const isRange = isWord(cells[malrubrik.villkor], villkorsord.mellan);
  const till = isRange ? value(malrubrik.till) : null;
  const needsValue = villkor === '>=' || villkor === '<=' || villkor === '=';
  if ((needsValue && varde === null) || (isRange && till === null)) return null;
  const jamforelsear = read?.jamforelsear ?? null;
  return { villkor, strikt, varde: villkor === 'ja' ? null : varde, till, enhet, jamforelsear };
}

/** The condition that a word says; a blank one, or one that is none, leaves it to the direction. */
function villkorOf(cell: CellContent, riktning: Riktning): readonly [Malvarde['villkor'], boolean] {
  const word = typeof cell === 'string' ? cell.toLowerCase() : '';
  return words.get(word) ?? [riktning === 'lagre' ? '<=' : '>=', false];
}

const words: ReadonlyMap<string, readonly [Malvarde['villkor'], boolean]> = new Map([
  [villkorsord.minst, ['>=', false] as const],
  [villkorsord.merAn, ['>=', true] as const],
  [villkorsord.hogst, ['<=', false] as const],
  [villkorsord.mindreAn, ['<=', true] as const],
  [villkorsord.exakt, ['=', false] as const],
  [villkorsord.mellan, ['=', false] as const],
  [villkorsord.oka, ['oka', false] as const],
  [villkorsord.minska, ['minska', false] as const],
  [villkorsord.ja, ['ja', false] as const],
]);
