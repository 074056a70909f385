import { foregaendeOf, judgeIndikator } from '../../domain/mal/judgeIndikator.ts';
import { standardRegler } from '../../domain/regler/regler.ts';
import { toMatenhet, withoutNoise } from '../../domain/mal/matenhet.ts';
import type { Malvarde, Matvarde, Riktning } from '../../domain/mal/malunderlag.ts';
import type { BedomdIndikator } from '../../domain/mal/maluppfyllelse.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { ENHETSSKILLNAD, villkorsord, villkorsordOf } from '../../domain/tidigare/villkorsord.ts';
import { riktningText } from '../text/malText.ts';
import { STRECK } from '../text/number.ts';

/** What stands in a cell: a figure, a text, or nothing. */
export type CellContent = number | string | null;

/** By header, what stands in the columns of an indicator that its status follows from. */
export type Malvarden = Readonly<Record<Malfalt, CellContent>>;

/** The headers of those columns. */
export type Malfalt =
  | typeof malrubrik.utfall
  | typeof malrubrik.villkor
  | typeof malrubrik.mal
  | typeof malrubrik.till
  | typeof malrubrik.enhet
  | typeof malrubrik.riktning
  | typeof malrubrik.foregaende;

/**
 * An indicator as the sheet shows it: per cent as a share with the format of per cent, so that a person
 * may type 86 % or 86; everything in one unit, that of the outcome. Units that don't agree stand side by
 * side, "st ≠ %".
 */
export function planMalvarden(indikator: BedomdIndikator): Malvarden {
  const { bedomtUtfall: utfall, riktning, skal } = indikator;
  const mal = indikator.mal.varde;
  const foregaende = foregaendeOf(indikator);
  const isSame = !skal.includes('enhetSkiljer');
  const enhet = utfall?.enhet ?? mal?.enhet ?? foregaende?.enhet ?? null;
  const shown = (value: number | null, own: string | null): CellContent =>
    value === null ? null : isSame ? convert(value, own, enhet) : value;
  return {
    [malrubrik.utfall]: matvarde(utfall, shown) ?? STRECK,
    [malrubrik.villkor]: villkorOf(mal, riktning),
    [malrubrik.mal]: malcell(mal, foregaende, shown),
    [malrubrik.till]: mal === null ? null : shown(mal.till, mal.enhet),
    [malrubrik.enhet]: isSame ? enhet : skillnad(utfall, boundUnit(mal, foregaende)),
    [malrubrik.riktning]: riktningText[riktning.varde],
    [malrubrik.foregaende]: matvarde(foregaende, shown),
  };
}

type Show = (value: number | null, own: string | null) => CellContent;

const matvarde = (varde: Matvarde | null, shown: Show): CellContent => {
  if (varde === null) return null;
  if (varde.ja !== null) return varde.ja ? 'Ja' : 'Nej';
  return shown(varde.varde, varde.enhet);
};

function malcell(mal: Malvarde | null, foregaende: Matvarde | null, shown: Show): CellContent {
  if (mal === null) return STRECK;
  const isAsBefore = mal.varde === null && (mal.villkor === '>=' || mal.villkor === '<=');
  if (isAsBefore) return foregaende === null ? null : shown(foregaende.varde, foregaende.enhet);
  return mal.villkor === 'ja' ? 'Ja' : shown(mal.varde, mal.enhet);
}

/** A bare målvärde has no word: there the direction decides, also when a person turns it in the sheet. */
function villkorOf(
  mal: Malvarde | null,
  { varde, skal }: BedomdIndikator['riktning'],
): string | null {
  if (mal === null) return null;
  const isBare = skal !== 'malvarde' && !mal.strikt && mal.villkor === bound[varde];
  return isBare ? null : villkorsordOf(mal);
}

const bound: Readonly<Record<Riktning, Malvarde['villkor']>> = { hogre: '>=', lagre: '<=' };

/** The unit of what the outcome is compared with. */
const boundUnit = (mal: Malvarde | null, foregaende: Matvarde | null): string | null =>
  mal?.villkor === 'ja'
    ? JA_NEJ
    : mal?.varde === null
      ? (foregaende?.enhet ?? null)
      : (mal?.enhet ?? null);

const JA_NEJ = 'ja/nej';

const skillnad = (utfall: Matvarde | null, other: string | null): string =>
  [typeof utfall?.ja === 'boolean' ? JA_NEJ : utfall?.enhet, other]
    .map((enhet) => enhet ?? 'utan enhet')
    .join(` ${ENHETSSKILLNAD} `);

/** A value in the unit of its row; one in a unit that can't be turned into it is shown with its own. */
function convert(value: number, own: string | null, enhet: string | null): CellContent {
  const turned = toMatenhet(value, own, enhet);
  if (turned === null) return `${String(value).replace('.', ',')} ${own ?? ''}`.trim();
  return enhet === '%' ? withoutNoise(turned / 100) : turned;
}

/**
 * An indicator as it was read, before a person wrote over it. The economy's outcome counts where the
 * source has none.
 */
export const asRead = (indikator: BedomdIndikator): BedomdIndikator => {
  const { last, franEkonomin, bedomtUtfall } = indikator;
  if (last === undefined) return indikator;
  const read = judgeIndikator({ ...indikator, ...last }, standardRegler);
  return franEkonomin === null ? read : { ...read, bedomtUtfall, franEkonomin };
};

/** Whether a unit is one of money. */
export const isPengar = (enhet: CellContent): boolean =>
  enhet === 'kr' || enhet === 'tkr' || enhet === 'mnkr';

/** The choices of Villkor. */
export const villkorsval: readonly string[] = Object.values(villkorsord);
