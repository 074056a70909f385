import type { Kontroll } from '../domain/avstamning/kontroll.ts';
import { avstamningsrubrik as rubrik, GRANSKAD } from '../domain/tidigare/avstamningsord.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import type { EgenRad, Eget, EgetBlad, Tidigare } from '../domain/tidigare/tidigare.ts';
import { tomtEgetBlad } from '../domain/tidigare/tomtEgetBlad.ts';
import {
  planKontrollrader,
  rowName,
  type Kontrollrad,
} from '../report/avstamning/kontrollrader.ts';
import { placeGranskade } from '../report/avstamning/placeGranskade.ts';
import { figureOf } from '../report/avstamning/sidor.ts';

/** What a person has decided of a comparison that doesn't tie, as the person saw it. */
export interface Granskningsbeslut {
  readonly kontroll: Kontroll;
  /** Whether it is marked; false takes a mark off, and its reason stays. */
  readonly granskad: boolean;
  /** Why it may stand as it is; "" leaves what is written there. */
  readonly orsak: string;
}

/**
 * The earlier state with a person's decisions in it, as if they had been written in "Avstämning".
 * A comparison that ties now has no row, and nothing is decided of it.
 * @example putGranskningsbeslut(tidigare, kontroller, [{ kontroll, granskad: true, orsak: 'Rättas i bokslutet' }])
 */
export function putGranskningsbeslut(
  tidigare: Tidigare,
  kontroller: readonly Kontroll[],
  beslut: readonly Granskningsbeslut[],
): Tidigare {
  if (beslut.length === 0) return tidigare;
  const before =
    tidigare.blad.get(egnaTabeller.avstamning) ?? tomtEgetBlad(egnaTabeller.avstamning);
  const rows = planKontrollrader(kontroller);
  const blad = beslut.reduce((eget, one) => putOne(eget, rows, one), before);
  return { ...tidigare, blad: new Map(tidigare.blad).set(egnaTabeller.avstamning, blad) };
}

/**
 * What is written under Orsak of each comparison, by its nyckel, marked or not.
 * @example findOrsaker(tidigare, kontroller).get(kontroll.nyckel) // "Rättas i bokslutet"
 */
export function findOrsaker(
  { blad }: Pick<Tidigare, 'blad'>,
  kontroller: readonly Kontroll[],
): ReadonlyMap<string, string> {
  const { rader = [] } = blad.get(egnaTabeller.avstamning) ?? {};
  const placed = placeGranskade(rader, planKontrollrader(kontroller));
  return new Map(
    [...placed].flatMap(([{ falt }, { kontroll }]) => {
      const orsak = falt?.[rubrik.orsak];
      return typeof orsak === 'string' ? [[kontroll.nyckel, orsak] as const] : [];
    }),
  );
}

function putOne(eget: EgetBlad, rows: readonly Kontrollrad[], beslut: Granskningsbeslut): EgetBlad {
  const row = rows.find(({ kontroll }) => kontroll.nyckel === beslut.kontroll.nyckel);
  if (row === undefined) return eget;
  const found = [...placeGranskade(eget.rader, rows)].find(([, place]) => place === row)?.[0];
  const rad = found ?? newRow(row);
  const decided = { ...rad, falt: putFalt(rad.falt, beslut) };
  return {
    ...eget,
    rader:
      found === undefined
        ? [...eget.rader, decided]
        : eget.rader.map((one) => (one === found ? decided : one)),
  };
}

const newRow = ({ kontroll, nyckel }: Kontrollrad): EgenRad => ({
  ...{ nyckel, kod: null, namn: rowName(kontroll), kommentar: null, hoger: [] },
});

/** The figures that the person saw go with the mark, which holds for as long as they are the same. */
function putFalt(
  falt: EgenRad['falt'] = {},
  { kontroll, granskad, orsak }: Granskningsbeslut,
): Readonly<Record<string, Eget>> {
  const { [rubrik.granskad]: _mark, ...rest } = falt;
  const reason = orsak.trim();
  return {
    ...rest,
    [rubrik.har]: figureOf(kontroll, 'har', 'tkr'),
    [rubrik.dar]: figureOf(kontroll, 'dar', 'tkr'),
    ...(granskad ? { [rubrik.granskad]: GRANSKAD } : {}),
    ...(reason === '' ? {} : { [rubrik.orsak]: reason }),
  };
}
