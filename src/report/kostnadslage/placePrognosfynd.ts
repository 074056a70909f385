import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Egetslag } from '../../domain/fynd/skal.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { nycklarOfGrupper, planGrupper, type Grupp } from './grupper.ts';
import { rader } from './ledgerCells.ts';
import { prognoskolumner } from './prognosceller.ts';

/** Where on "Helårsprognos" a person decides what a finding is about. */
const rubrikOf: Readonly<Partial<Record<Egetslag, string>>> = {
  metod: egnaOrd.metod,
  justering: egnaOrd.justering,
  manader: egnaOrd.utelamna,
};

/**
 * The findings, where those about decisions in "Helårsprognos" name the row's cell in the sheet that this
 * run makes: a verksamhet above may be new or gone. None is left of a row that is gone.
 * @example placePrognosfynd(uppfoljning, tidigare).map(({ cell }) => cell) // ["Q9"]
 */
export function placePrognosfynd(
  uppfoljning: Uppfoljning,
  { blad }: Pick<Tidigare, 'blad'>,
): readonly Fynd[] {
  const { fynd, ekonomi, kostnadslage } = uppfoljning;
  const earlier = blad.get(egnaTabeller.prognos)?.rader ?? [];
  if (earlier.length === 0) return fynd;
  const hasRows = ekonomi.period !== null && kostnadslage.rader.length > 0;
  const grupper = hasRows ? planGrupper(uppfoljning, ekonomi.period) : [];
  const nycklar = hasRows ? nycklarOfGrupper(grupper) : [];
  return fynd.flatMap((one): readonly Fynd[] => {
    const rubrik = one.typ === 'egetEjTolkat' ? rubrikOf[one.vad] : undefined;
    if (one.typ !== 'egetEjTolkat' || rubrik === undefined) return [one];
    const told = earlier.find((rad) => rad.utgangen !== true && named(rad) === one.rad);
    const at = told === undefined ? -1 : nycklar.indexOf(told.nyckel);
    if (at < 0) return [];
    const cell = cellName(rader.forsta + at, prognoskolumner.at(rubrik));
    return [{ ...one, rad: named(grupper[at] ?? { kod: null, namn: 'Summa' }), cell }];
  });
}

const named = ({ kod, namn }: Pick<Grupp, 'kod' | 'namn'>): string =>
  [kod, namn].filter((text) => text !== null && text !== '').join(' ');
