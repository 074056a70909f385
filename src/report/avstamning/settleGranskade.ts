import type { Granskade } from '../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { avstamningsrubrik as rubrik, GRANSKAD } from '../../domain/tidigare/avstamningsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Eget, EgenRad, EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { withNote, withoutNote } from '../blad/orsaksnot.ts';
import { bladOf } from '../text/kontrollText.ts';
import { planKontrollrader, type Kontrollrad } from './kontrollrader.ts';
import { placeGranskade } from './placeGranskade.ts';
import { hasFigures } from './sidor.ts';

/** What a person wrote in "Avstämning", as it stands after this run. */
export interface Granskning {
  /** undefined where nobody wrote anything. */
  readonly eget: EgetBlad | undefined;
  readonly granskade: Granskade;
  readonly fynd: readonly Fynd[];
}

/**
 * Finds for every mark in "Avstämning" the comparison that it is of. A mark holds for as long as both
 * figures are the same: else it is taken off, its reason is kept and says so, and a finding tells.
 */
export function settleGranskade(
  { kontroller }: Pick<Uppfoljning, 'kontroller'>,
  { blad }: Pick<Tidigare, 'blad'>,
): Granskning {
  const eget = blad.get(egnaTabeller.avstamning);
  if (eget === undefined) return { eget, granskade: new Map(), fynd: [] };
  const placed = placeGranskade(eget.rader, planKontrollrader(kontroller));
  const granskade = new Map<string, string>();
  const fynd: Fynd[] = [];
  const rader = eget.rader.map((rad) => {
    const found = placed.get(rad);
    if (found === undefined) return rad;
    const { falt, isMarked, isLost } = settleFalt(rad.falt ?? {}, found);
    if (isMarked) granskade.set(found.kontroll.nyckel, textOf(falt[rubrik.orsak]));
    if (isLost) fynd.push(tell(found.kontroll));
    const { falt: _before, ...rest } = rad;
    const kept = Object.keys(falt).length === 0 ? {} : { falt };
    return { ...rest, ...kept, plats: found.nyckel };
  });
  return { eget: { ...eget, rader }, granskade, fynd };
}

type Falt = NonNullable<EgenRad['falt']>;

/** What stands in the row's own columns now: the figures are the run's, and no mark outlives them. */
function settleFalt(
  falt: Falt,
  { kontroll }: Kontrollrad,
): { readonly falt: Falt; readonly isMarked: boolean; readonly isLost: boolean } {
  const { [rubrik.har]: _har, [rubrik.dar]: _dar, ...own } = falt;
  if (!isMark(own[rubrik.granskad])) return { falt: own, isMarked: false, isLost: false };
  const orsak = textOf(own[rubrik.orsak]);
  if (hasFigures(falt, kontroll))
    return {
      falt: { ...withOrsak(own, withoutNote(orsak)), [rubrik.granskad]: GRANSKAD },
      isMarked: true,
      isLost: false,
    };
  const { [rubrik.granskad]: _mark, ...rest } = own;
  return { falt: withOrsak(rest, withNote(orsak)), isMarked: false, isLost: true };
}

const isMark = (value: Eget | undefined): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === GRANSKAD;

const textOf = (value: Eget | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.date : String(value);
};

/** A reason that is no text stays what it is until something is added to it. */
const withOrsak = (falt: Falt, orsak: string): Falt => {
  if (orsak === textOf(falt[rubrik.orsak])) return falt;
  const { [rubrik.orsak]: _before, ...rest } = falt;
  return orsak === '' ? rest : { ...rest, [rubrik.orsak]: orsak };
};

const tell = (kontroll: Kontroll): Fynd => {
  const { slag, rad, kolumn, har } = kontroll;
  const blad = bladOf(har);
  return {
    typ: 'granskadAndrad',
    allvar: 'upplysning',
    bok: har.bok,
    blad: blad === '' ? null : blad,
    cell: blad === '' ? null : har.cell.slice(blad.length + 1),
    slag,
    rad,
    kolumn,
  };
};
