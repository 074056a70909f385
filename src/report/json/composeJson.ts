import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { fyndText } from '../text/fyndText.ts';
import { composeKostnadslage, composePrognoser } from './composeEkonomi.ts';
import { composeBelopp, composeRad } from './composeRad.ts';
import type { FyndJson, KallaJson, TabellJson, UppfoljningJson } from './jsonTypes.ts';

/**
 * The follow-up as the plain object that --json writes: rows in the order of the source, keys always in
 * the same order.
 * @example JSON.stringify(composeJson(uppfoljning), null, 2)
 */
export const composeJson = (uppfoljning: Uppfoljning): UppfoljningJson => ({
  format: 1,
  kallor: uppfoljning.kallor,
  period: uppfoljning.period,
  enhet: uppfoljning.enhet,
  tabeller: uppfoljning.tabeller.map(composeTabell),
  kostnadslage: uppfoljning.kostnadslage.rader.map(composeKostnadslage),
  prognoser: composePrognoser(uppfoljning),
  indikatorer: [],
  mal: [],
  fynd: uppfoljning.fynd.map(composeFynd),
});

function composeTabell(tabell: BeraknadTabell): TabellJson {
  const tecken = tabell.tecken.varde;
  return {
    typ: tabell.typ.varde,
    titel: tabell.titel,
    kalla: composeKalla(tabell.kalla),
    fler: tabell.fler.map(composeKalla),
    tecken,
    enhet: tabell.enhet.varde,
    period: tabell.period?.varde ?? null,
    foralder: tabell.foralder,
    rader: tabell.rader.map((rad) => composeRad(rad, tecken)),
    summa: composeBelopp(tabell.summa, tecken),
  };
}

const composeKalla = ({ bok, blad, area }: Tabellkalla): KallaJson => ({
  bok,
  blad,
  omrade: areaName(area),
});

const composeFynd = (fynd: Fynd): FyndJson => ({
  typ: fynd.typ,
  allvar: fynd.allvar,
  bok: fynd.bok,
  blad: fynd.blad,
  cell: fynd.cell,
  ...(fynd.rader && { rader: fynd.rader }),
  ...(fynd.belopp !== undefined && { belopp: fynd.belopp }),
  text: fyndText(fynd),
});
