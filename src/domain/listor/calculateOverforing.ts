import { decimalToOre } from '../amount/decimal.ts';
import { ore, subtract, sum, type Ore } from '../amount/ore.ts';
import type { BeraknadRad, BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import type { Overforing, Overforingsrad, Overforingstabell } from './overforing.ts';

const noll = ore(0);

/** What of each project's budget can move to the next year, for every table of investeringar. */
export const calculateOverforing = (
  tabeller: readonly BeraknadTabell[],
  skrivna: readonly Overforingsrad[],
): readonly Overforingstabell[] =>
  tabeller
    .filter(({ typ, jamforelse }) => typ.varde === 'investeringar' && jamforelse !== 'ingen')
    .map((tabell) => {
      const projekt = tabell.rader
        .filter(({ roll }) => roll === 'rad')
        .map((rad) => calculateProjekt(rad, tabell, skrivna));
      const written = projekt.flatMap(({ tryckt }) => tryckt ?? []);
      return {
        tabell: tabell.nyckel,
        titel: tabell.titel,
        projekt,
        budget: total(projekt, 'budget'),
        forbrukat: total(projekt, 'forbrukat'),
        foreslagen: total(projekt, 'foreslagen'),
        tryckt: written.length === 0 ? null : sum(written),
        utanForslag: projekt.filter(({ foreslagen }) => foreslagen === null).length,
      };
    });

const total = (projekt: readonly Overforing[], falt: 'budget' | 'forbrukat' | 'foreslagen'): Ore =>
  sum(projekt.map((one) => one[falt] ?? noll));

function calculateProjekt(
  rad: BeraknadRad,
  { enhet }: BeraknadTabell,
  skrivna: readonly Overforingsrad[],
): Overforing {
  const { prognos = null, utfall = null, budget = null } = rad.belopp;
  const forbrukat = prognos ?? utfall;
  const kvar = budget === null || forbrukat === null ? null : subtract(budget, forbrukat);
  const skriven = skrivna.find(
    (one) => one.rad === rad.rad && one.blad === rad.blad && one.bok === rad.bok,
  );
  const oreOf = (decimal: string | null | undefined): Ore | null =>
    decimal == null
      ? null
      : decimalToOre(decimal, skriven?.enhet ?? enhet.varde, 'halfAwayFromZero');
  const tryckt = oreOf(skriven?.decimal);
  const { nyckel, kod, namn, bok, blad, cell } = rad;
  return {
    nyckel,
    kod,
    namn,
    bok,
    blad,
    rad: rad.rad,
    cell,
    budget,
    forbrukat,
    forbrukatAv: prognos !== null ? 'prognos' : utfall !== null ? 'utfall' : null,
    kvar,
    foreslagen: kvar === null || kvar > 0 ? kvar : noll,
    ingaende: oreOf(skriven?.ingaende),
    // Where a table prints its projects with minus, so does its överföring.
    tryckt: tryckt !== null && tryckt < 0 ? ore(-tryckt) : tryckt,
    trycktCell: skriven?.cell ?? null,
    orsak: skriven?.orsak ?? rad.anteckning,
  };
}
