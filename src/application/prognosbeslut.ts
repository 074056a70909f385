import { orePer } from '../domain/amount/enhet.ts';
import type { Ore } from '../domain/amount/ore.ts';
import type { Prognosmetod } from '../domain/helarsprognos/helarsprognos.ts';
import { egnaOrd, metodord } from '../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import { ingetPrognosval, type Prognosval } from '../domain/tidigare/prognosval.ts';
import type { EgenRad, Eget, Tidigare } from '../domain/tidigare/tidigare.ts';
import { tomtEgetBlad } from '../domain/tidigare/tomtEgetBlad.ts';
import { manadsnamn } from '../report/text/number.ts';

/** What a person has decided of one row of "Helårsprognos"; what is left out stays as the sheet has it. */
export interface Prognosbeslut {
  /** The identity of the row (prognosNyckel), and what it is called there. */
  readonly nyckel: string;
  readonly kod: string | null;
  readonly namn: string;
  readonly metod?: Prognosmetod | 'forslag';
  readonly justering?: Ore;
  /** Months (1–12) that the forecast is not counted from. */
  readonly utelamnade?: readonly number[];
  /** "" takes away what stands there. */
  readonly orsak?: string;
}

/**
 * The earlier state with a person's decisions in it, as if they had been written in "Helårsprognos".
 * @example putPrognosbeslut(tidigare, [{ nyckel: '51', kod: '51', namn: 'Äldreomsorg', orsak: 'Fler brukare' }])
 */
export const putPrognosbeslut = (tidigare: Tidigare, beslut: readonly Prognosbeslut[]): Tidigare =>
  beslut.reduce(putOne, tidigare);

function putOne(tidigare: Tidigare, beslut: Prognosbeslut): Tidigare {
  const blad = tidigare.blad.get(egnaTabeller.prognos) ?? tomtEgetBlad(egnaTabeller.prognos);
  const { nyckel, kod, namn } = beslut;
  const rad = blad.rader.find((one) => one.nyckel === nyckel) ?? {
    ...{ nyckel, kod, namn, kommentar: null, hoger: [] },
  };
  const rader = [
    ...blad.rader.filter((one) => one.nyckel !== nyckel),
    { ...rad, falt: putFalt(rad.falt, beslut) },
  ];
  const val = tidigare.prognosval.get(nyckel) ?? ingetPrognosval;
  return {
    ...tidigare,
    blad: new Map(tidigare.blad).set(egnaTabeller.prognos, { ...blad, rader }),
    prognosval: new Map(tidigare.prognosval).set(nyckel, decide(val, beslut)),
  };
}

const decide = (val: Prognosval, { metod, justering, utelamnade }: Prognosbeslut): Prognosval => ({
  metod: metod ?? val.metod,
  justering: justering ?? val.justering,
  utelamnade: utelamnade ?? val.utelamnade,
});

/** What stands in the row's cells; the choice that holds when nothing is written needs no cell. */
function putFalt(
  falt: EgenRad['falt'] = {},
  beslut: Prognosbeslut,
): Readonly<Record<string, Eget>> {
  const { metod, justering, utelamnade, orsak } = beslut;
  const written: Readonly<Record<string, Eget | undefined>> = {
    [egnaOrd.metod]: metod && (metod === 'forslag' ? '' : metodord[metod]),
    [egnaOrd.justering]: justering === 0 ? '' : justering && justering / orePer.tkr,
    [egnaOrd.utelamna]: utelamnade?.map((manad) => manadsnamn[manad - 1] ?? '').join(', '),
    [egnaOrd.orsak]: orsak?.trim(),
  };
  const changed = Object.entries(written).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    [...Object.entries({ ...falt, ...Object.fromEntries(changed) })].filter(
      (entry): entry is [string, Eget] => entry[1] !== '',
    ),
  );
}
