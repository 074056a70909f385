import type { Fynd } from '../../domain/fynd/fynd.ts';
import { malplats } from '../../domain/mal/malplats.ts';
import type { Indikator, Malunderlag } from '../../domain/mal/malunderlag.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { Eget, EgenRad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import { STRECK } from '../text/number.ts';
import { nameMalrader } from './malrader.ts';
import type { Malfalt } from './malvarden.ts';
import { overwrite, readCells } from './overwrite.ts';

/**
 * The goals with what a person has written over in "Måluppfyllelse": everything that follows counts with
 * it, and a finding tells of each cell. What was found missing and is given there is found no more.
 */
export function settleEgnaMal(
  underlag: Malunderlag,
  { blad }: Pick<Tidigare, 'blad'>,
): Malunderlag {
  const rader = blad.get(egnaTabeller.maluppfyllelse)?.rader ?? [];
  const written = new Map(
    rader.flatMap(({ nyckel, falt }) => (falt === undefined ? [] : [[nyckel, falt] as const])),
  );
  if (written.size === 0) return underlag;
  const nycklar = nameMalrader(underlag.mal);
  const fynd: Fynd[] = [];
  const given: Indikator[] = [];
  let at = -1;
  const mal = underlag.mal.map((one) => ({
    ...one,
    indikatorer: one.indikatorer.map((indikator) => {
      at += 1;
      const falt = written.get(nycklar[at] ?? '');
      if (falt === undefined) return indikator;
      fynd.push(...tell(indikator, falt));
      const own = overwrite(indikator, falt);
      given.push(own);
      return own;
    }),
  }));
  return {
    ...underlag,
    mal,
    fynd: [...underlag.fynd.filter((one) => !isGiven(one, given)), ...fynd],
  };
}

/** Whether a finding tells of something missing that a person has given. */
const isGiven = (fynd: Fynd, given: readonly Indikator[]): boolean =>
  (fynd.typ === 'utfallSaknas' || fynd.typ === 'malSaknas' || fynd.typ === 'riktningAntagen') &&
  given.some(
    ({ namn, bok, blad, utfall, mal, riktning }) =>
      namn === fynd.indikator &&
      bok === fynd.bok &&
      blad === fynd.blad &&
      (fynd.typ === 'utfallSaknas'
        ? utfall.varde !== null
        : fynd.typ === 'malSaknas'
          ? mal.varde !== null
          : riktning.skal === 'rattelse'),
  );

function tell(indikator: Indikator, falt: NonNullable<EgenRad['falt']>): readonly Fynd[] {
  const read = readCells(indikator);
  const enhet = read[malrubrik.enhet];
  return Object.entries(falt).map(([rubrik, value]) => ({
    ...malplats(indikator.bok, cellOf(indikator, rubrik)),
    typ: 'egetMalvarde',
    allvar: 'upplysning',
    indikator: indikator.namn,
    rubrik,
    varde: textOf(value, enhet),
    last: textOf(read[rubrik as Malfalt] ?? STRECK, enhet),
  }));
}

/** The source's cell that the value was read from, else the one that names the indicator. */
function cellOf({ utfall, mal, foregaende, cell }: Indikator, rubrik: string): string {
  if (rubrik === malrubrik.utfall) return utfall.cell ?? cell;
  return (rubrik === malrubrik.foregaende ? foregaende.cell : mal.cell) ?? cell;
}

/** A value as the cell shows it. */
function textOf(value: Eget, enhet: string | number | null): string {
  if (typeof value === 'object') return value.date;
  if (typeof value !== 'number') return String(value);
  const isShare = enhet === '%';
  const shown = Number((isShare ? value * 100 : value).toPrecision(12));
  return String(shown).replace('.', ',').replace('-', '−') + (isShare ? ' %' : '');
}
