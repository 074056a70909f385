import type { Korning } from '../../../application/foljUpp.ts';
import type { Ore } from '../../../domain/amount/ore.ts';
import { add } from '../../../domain/amount/ore.ts';
import type { AvvikandeManad } from '../../../domain/helarsprognos/avvikandeManad.ts';
import { calculateHelarsprognos } from '../../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Helarsprognos } from '../../../domain/helarsprognos/helarsprognos.ts';
import type { Serie } from '../../../domain/kostnadslage/kostnadslage.ts';
import { sumLage } from '../../../domain/kostnadslage/sumLage.ts';
import { monthNumberOf, yearOf, type Month } from '../../../domain/period/month.ts';
import { egnaOrd } from '../../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../../domain/tidigare/egnaTabeller.ts';
import {
  ingetPrognosval,
  prognosNyckel,
  settlePrognosval,
  type Prognosval,
} from '../../../domain/tidigare/prognosval.ts';
import type { Eget } from '../../../domain/tidigare/tidigare.ts';
import { planGrupper } from '../../../report/kostnadslage/grupper.ts';
import { ledgerText } from '../../ledgerText.sv.ts';
import { parseJustering, typedJustering, type Prognosutkast } from '../../state/prognosutkast.ts';

/** A row of "Helårsprognos", with what the person is changing in it. */
export interface Prognosrad {
  readonly nyckel: string;
  readonly kod: string | null;
  readonly namn: string;
  /** What it is called in the pane. */
  readonly titel: string;
  readonly serie: Serie | null;
  readonly utfall: Ore;
  readonly budget: Ore | null;
  /** The proposal, the methods and the interval; of the whole the sums of its parts'. */
  readonly underlag: Helarsprognos;
  readonly val: Prognosval;
  /** As it is typed, in tkr. */
  readonly justering: string;
  readonly orsak: string;
  readonly avvikande: readonly AvvikandeManad[];
  readonly prognos: Ore | null;
  readonly isChanged: boolean;
}

/** The rows of the forecasts, and last the whole. */
export interface Prognosrader {
  readonly delar: readonly Prognosrad[];
  readonly helhet: Prognosrad;
  /** The forecast of the whole made of its own months. */
  readonly avHelheten: Helarsprognos | null;
}

type Utkast = ReadonlyMap<string, Prognosutkast>;

/** The forecasts as the sheet will have them once what is being changed is saved. */
export function planPrognosrader(korning: Korning, period: Month, utkast: Utkast): Prognosrader {
  const { uppfoljning } = korning;
  const delar = planGrupper(uppfoljning, period).map(
    ({ kod, namn, rader, grupp, serie, prognos }) => {
      const nyckel = prognosNyckel(kod ?? namn);
      const egna = readEgna(korning, utkast, nyckel);
      const { utelamnade = null } = utkast.get(nyckel) ?? {};
      const underlag =
        utelamnade === null
          ? prognos
          : calculateHelarsprognos(serie, yearOf(period), monthNumberOf(period), utelamnade);
      const { utfallAck: utfall, budgetHelar: budget } = sumLage(rader);
      return {
        ...{ nyckel, kod, namn, titel: [kod, namn].filter(Boolean).join(' ') },
        ...{ serie, utfall, budget, underlag, ...egna },
        avvikande: grupp === null ? [] : (uppfoljning.avvikandeManader.get(grupp) ?? []),
        prognos: settlePrognosval(underlag, egna.val),
      };
    },
  );
  const avHelheten = uppfoljning.prognoser.find(({ kod }) => kod === null) ?? null;
  return { delar, helhet: planHelhet(korning, utkast, delar), avHelheten };
}

/** As the sheet's sum: of the parts' amounts, with a justering of its own. */
function planHelhet(korning: Korning, utkast: Utkast, delar: readonly Prognosrad[]): Prognosrad {
  const { kostnadslage, avvikandeManader } = korning.uppfoljning;
  const nyckel = prognosNyckel(null);
  const egna = readEgna(korning, utkast, nyckel);
  const total = sumAll(delar.map(({ prognos }) => prognos));
  const { utfallAck: utfall, budgetHelar: budget } = sumLage(kostnadslage.rader);
  const sumOf = (amount: 'forslag' | 'lag' | 'hog') =>
    sumAll(delar.map(({ underlag }) => underlag[amount]));
  return {
    ...{ nyckel, kod: null, namn: 'Summa', titel: ledgerText.whole, utfall, budget, ...egna },
    serie: kostnadslage.serier.find(({ kod }) => kod === null) ?? null,
    underlag: {
      ...{ kod: null, forslag: sumOf('forslag'), lag: sumOf('lag'), hog: sumOf('hog') },
      ...{ metoder: noMethods, skal: {} },
    },
    avvikande: avvikandeManader.get(null) ?? [],
    prognos: total === null || egna.val.justering === null ? null : add(total, egna.val.justering),
  };
}

const noMethods = {
  linjar: null,
  budgetrest: null,
  ifjolrest: null,
  profil1: null,
  profil3: null,
} as const;

/** The sum, where none is missing: a part is not the whole. */
const sumAll = (amounts: readonly (Ore | null)[]): Ore | null =>
  amounts.reduce<Ore | null>(
    (total, amount) => (total === null || amount === null ? null : add(total, amount)),
    0 as Ore,
  );

/** What stands in the person's columns: what is being changed, else what the sheet has. */
function readEgna(
  { uppfoljning, tidigare }: Korning,
  utkast: Utkast,
  nyckel: string,
): Pick<Prognosrad, 'val' | 'justering' | 'orsak' | 'isChanged'> {
  const saved = uppfoljning.prognosval.get(nyckel) ?? ingetPrognosval;
  const { falt = {} } =
    tidigare.blad.get(egnaTabeller.prognos)?.rader.find((rad) => rad.nyckel === nyckel) ?? {};
  const draft = utkast.get(nyckel) ?? {};
  const written =
    saved.justering === null ? textOf(falt[egnaOrd.justering]) : typedJustering(saved.justering);
  const justering = draft.justering ?? written;
  return {
    val: {
      metod: draft.metod ?? saved.metod,
      justering: parseJustering(justering),
      utelamnade: draft.utelamnade ?? saved.utelamnade,
    },
    justering,
    orsak: draft.orsak ?? textOf(falt[egnaOrd.orsak]),
    isChanged: utkast.has(nyckel),
  };
}

function textOf(eget: Eget | undefined): string {
  if (eget === undefined) return '';
  return typeof eget === 'object' ? eget.date : String(eget);
}
