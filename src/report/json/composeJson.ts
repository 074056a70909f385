import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import type { BeraknadTabell, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { fyndText } from '../text/fyndText.ts';
import { composeAnalys } from './composeAnalys.ts';
import { composeAtgarder, composeEfterAtgarder } from './composeAtgarder.ts';
import { composeAvstamning } from './composeAvstamning.ts';
import { composeKostnadslage, composePrognoser } from './composeEkonomi.ts';
import {
  composeIndikatorer,
  composeMal,
  composeNyckeltal,
  composeStatistik,
} from './composeMal.ts';
import { composeListor } from './composeListor.ts';
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
  indikatorer: composeIndikatorer(uppfoljning.mal),
  mal: composeMal(uppfoljning.mal),
  statistik: composeStatistik(uppfoljning.mal),
  nyckeltal: composeNyckeltal(uppfoljning.mal),
  analys: composeAnalys(uppfoljning),
  atgarder: composeAtgarder(uppfoljning),
  prognosEfterAtgarder: composeEfterAtgarder(uppfoljning),
  avstamning: composeAvstamning(uppfoljning),
  ...composeListor(uppfoljning),
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
