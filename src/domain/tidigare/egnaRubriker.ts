import { prognosmetoder } from '../helarsprognos/helarsprognos.ts';
import { analysNyckelrubriker } from './analysord.ts';
import { atgardsNyckelrubriker } from './atgardsord.ts';
import { avstamningNyckelrubriker } from './avstamningsord.ts';
import { exportNyckelrubriker } from './exportord.ts';
import { egnaOrd, metodord, rowNameOf } from './egnaOrd.ts';
import { egnaTabeller, isInvesteringstabell, isResultattabell } from './egnaTabeller.ts';
import { listNyckelrubriker } from './listrubriker.ts';
import { malNyckelrubriker } from './malrubriker.ts';

/** Every header of the tables that have always the same, in order. */
export const egnaRubriker = {
  klLasning: ['Tabell', 'Källa', 'Läst som', 'Säkerhet', egnaOrd.kommentar],
  klLasningOvriga: ['Tabell', 'Källa', 'Varför', 'Slag', egnaOrd.kommentar],
  klLasningFynd: ['Allvar', 'Var', 'Vad', 'Slag', egnaOrd.kommentar],
  klLasningHuvudbok: ['Innehåll', 'Källa', 'Läst som', 'Säkerhet', egnaOrd.kommentar],
  klLasningMal: ['Mål och statistik', 'Källa', 'Läst som', 'Säkerhet', egnaOrd.kommentar],
  klLasningGrupper: [egnaOrd.namn, 'Namn', 'Grupp', 'Varifrån', egnaOrd.kommentar],
  klRegler: ['Regel', 'Värde', 'Enhet', 'Förklaring'],
  klRattelser: ['Tabell', 'Fält', 'Värde'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every header of the tables of a ledger, in order. */
export const ledgerRubriker = {
  prognos: [
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.utfall,
    egnaOrd.budget,
    ...prognosmetoder.map((metod) => metodord[metod]),
    egnaOrd.forslag,
    egnaOrd.lagsta,
    egnaOrd.hogsta,
    egnaOrd.saknas,
    egnaOrd.avvikandeManader,
    egnaOrd.metod,
    egnaOrd.utelamna,
    egnaOrd.justering,
    egnaOrd.orsak,
    egnaOrd.prognos,
    egnaOrd.avvikelse,
    egnaOrd.andel,
    egnaOrd.status,
    egnaOrd.kommentar,
  ],
  kostnadslage: [
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.utfallManad,
    egnaOrd.utfall,
    egnaOrd.ackBudget,
    egnaOrd.avvikelseAck,
    egnaOrd.andelAck,
    egnaOrd.budget,
    egnaOrd.forbrukat,
    egnaOrd.motRiktpunkt,
    egnaOrd.motProfil,
    egnaOrd.prognos,
    egnaOrd.foregaende,
    egnaOrd.forandring,
    egnaOrd.avvikelse,
    egnaOrd.status,
    egnaOrd.storstaPoster,
    egnaOrd.kommentar,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every header of the tables about earlier forecasts and of the charts, in order; by the table's name. */
export const historikRubriker = {
  klPrognoshistorik: [
    egnaOrd.period,
    egnaOrd.ansvar,
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.forslag,
    egnaOrd.justering,
    egnaOrd.prognos,
    egnaOrd.lagsta,
    egnaOrd.hogsta,
    egnaOrd.metod,
    egnaOrd.kommentar,
  ],
  klPrognossakerhet: [
    egnaOrd.period,
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.prognos,
    egnaOrd.utfall,
    egnaOrd.miss,
    egnaOrd.missAndel,
  ],
  klMetodtest: [
    egnaOrd.manad,
    egnaOrd.kod,
    egnaOrd.namn,
    ...prognosmetoder.map((metod) => metodord[metod]),
    egnaOrd.forslag,
  ],
  klDiagram: [
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.manad,
    egnaOrd.utfallAck,
    egnaOrd.budgetAck,
    egnaOrd.prognosAck,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The headers of the kostnadsläge of one ansvar: those of the whole. */
export const ansvarRubriker: readonly string[] = ledgerRubriker.kostnadslage;

/** A column where a person writes; `standard` is what stands there until somebody does. */
export interface Egetfalt {
  readonly rubrik: string;
  readonly standard: string | null;
}

/**
 * The columns of klPrognos, besides the comment, where a person writes. What stands in a cell until
 * somebody chooses is ours.
 */
export const prognosfalt: readonly Egetfalt[] = [
  { rubrik: egnaOrd.metod, standard: egnaOrd.forslag },
  { rubrik: egnaOrd.utelamna, standard: null },
  { rubrik: egnaOrd.justering, standard: null },
  { rubrik: egnaOrd.orsak, standard: null },
];

/** The columns of investeringar, besides the comment, where a person writes. */
export const investeringsfalt: readonly Egetfalt[] = [{ rubrik: egnaOrd.orsak, standard: null }];

/**
 * The header of the column that names the rows of a table of amounts.
 * @example namnrubrikOf('klInvesteringar') // "Projekt"
 */
export function namnrubrikOf(tabell: string): string {
  if (isInvesteringstabell(tabell)) return egnaOrd.projekt;
  return isResultattabell(tabell) ? egnaOrd.post : egnaOrd.namn;
}

/** The columns that tell one row of a table from another, by the name of the table. */
export const nyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klLasning: ['Källa'],
  klLasningOvriga: ['Källa'],
  klLasningFynd: ['Vad'],
  klLasningHuvudbok: ['Innehåll', 'Källa'],
  klLasningMal: ['Källa'],
  klLasningGrupper: [egnaOrd.namn],
  klRegler: ['Regel'],
  klRattelser: ['Tabell', 'Fält'],
  klPrognoshistorik: [egnaOrd.period, egnaOrd.ansvar, egnaOrd.kod],
  klPrognossakerhet: [egnaOrd.period, egnaOrd.kod],
  klMetodtest: [egnaOrd.manad, egnaOrd.kod],
  klDiagram: [egnaOrd.kod, egnaOrd.manad],
  ...malNyckelrubriker,
  ...listNyckelrubriker,
  ...avstamningNyckelrubriker,
  ...analysNyckelrubriker,
  ...exportNyckelrubriker,
  ...atgardsNyckelrubriker,
};

/**
 * What tells a row of such a table from the others, of what stands in its key columns. A row of the risk
 * matrix is its step, whatever the plan calls that: a comment beside it stays there.
 * @example radnamnOf(egnaTabeller.riskmatris, '3 Möjlig') // "3"
 */
export const radnamnOf = (tabell: string, text: string): string =>
  tabell === egnaTabeller.riskmatris ? text.slice(0, 1) : rowNameOf(text);
