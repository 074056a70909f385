import type { Month } from '../../period/month.ts';
import type { Prognoshistorikrad } from '../../tidigare/prognoshistorik.ts';
import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { normalName, radNyckel } from '../../verksamhet/nyckel.ts';

const BLAD = 'Prognoshistorik';
const sure = { sakerhet: 1 } as const;

/**
 * What earlier runs forecast of the whole, as one table per period: the grupper and their sum. An ansvar's
 * own forecasts are no rows of it.
 * @example tablesOfHistorik(historik).map(({ titel }) => titel) // ["Prognoshistorik 2025-04"]
 */
export function tablesOfHistorik(historik: readonly Prognoshistorikrad[]): readonly Tabell[] {
  const periods = new Set(historik.map(({ period }) => period));
  return [...periods].map((period) =>
    toTabell(
      period,
      historik.filter((rad) => rad.period === period && rad.ansvar === null),
    ),
  );
}

function toTabell(period: Month, historik: readonly Prognoshistorikrad[]): Tabell {
  return {
    nyckel: `${BLAD} ${period}`,
    titel: `${BLAD} ${period}`,
    kalla: { bok: '', blad: BLAD, area: { top: 0, left: 0, rows: 0, columns: 0 } },
    fler: [],
    typ: { varde: 'driftredovisning', skal: 'rubriker', ...sure },
    enhet: { varde: 'kr', skal: 'rubrik', ...sure },
    decimaler: 2,
    tecken: { varde: 'nettokostnad', skal: 'overvaganPlus', ...sure },
    period: { varde: period, skal: 'titel', ...sure },
    foralder: null,
    kolumner: [{ roll: 'prognos', rubrik: 'Prognos', index: 0, ar: null, period }],
    rader: historik.map(toRad),
  };
}

function toRad({ kod, namn, prognos }: Prognoshistorikrad, at: number): Rad {
  const roll = kod === null ? 'summa' : 'rad';
  // A grupp without a code is known by its name.
  const own = kod !== null && normalName(kod) === normalName(namn) ? null : kod;
  return {
    nyckel: radNyckel({ kod: own, namn, roll, foralder: null }),
    ...{ kod: own, namn, roll, post: null },
    ...{ bok: '', blad: BLAD, rad: at + 1, cell: '', dold: false },
    belopp: { prognos },
    saknas: {},
    tryckt: {},
    anteckning: null,
  };
}
