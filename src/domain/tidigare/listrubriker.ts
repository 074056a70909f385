import { allvarligheter, listrubrik } from './listrubrik.ts';

const r = listrubrik;

/** How many of a plan's åtgärder stand how, a column for each that the plan has. */
const lagen = [
  r.planerade,
  r.sena,
  r.pagar,
  r.klara,
  r.forsenade,
  r.grona,
  r.gula,
  r.roda,
  r.avbrutna,
] as const;

/** Every header that the tables of lists may have, in order; by the table's name. */
export const listRubriker = {
  klStatsbidrag: [
    r.statsbidrag,
    r.beslut,
    r.verksamhet,
    r.belopp,
    r.forbrukat,
    r.aterstar,
    r.iPrognosen,
    r.underlag,
    r.kommentar,
  ],
  klBidragssummor: [r.summor, r.beslut, r.antal, r.belopp, r.forbrukat, r.aterstar],
  klBidragsprognos: [r.prognosrad, r.berakning, r.tabell, r.belopp, r.avvikelse],
  klResursfordelning: [
    r.grupp,
    r.tabell,
    r.beviljade,
    r.utforda,
    r.utfort,
    r.arstimmar,
    r.timmarPerArsarbetare,
    r.brukartid,
    r.arsarbetare,
    r.tillgangliga,
    r.saknas,
    r.kostnadPerArsarbetare,
    r.timpris,
    r.tilldelning,
    r.budget,
    r.skillnad,
    r.underlag,
    r.kommentar,
  ],
  klTimkostnad: [
    r.perTimme,
    r.tabell,
    r.kostnad,
    r.timmar,
    r.kronorPerTimme,
    r.foregaende,
    r.forandring,
  ],
  klReserver: [
    r.verksamhet,
    r.tabell,
    r.slag,
    r.utfall,
    r.ackBudget,
    r.prognos,
    r.budget,
    r.avvikelse,
    r.kommentar,
  ],
  klInternkontroll: [
    r.id,
    r.kvalitetsfaktor,
    r.risk,
    r.kontroll,
    r.atgard,
    r.ansvarig,
    r.sannolikhet,
    r.allvarlighet,
    r.riskvarde,
    r.niva,
    r.status,
    r.delar,
    r.helar,
    r.underlag,
    r.kommentar,
  ],
  klRiskmatris: [r.matris, ...allvarligheter, r.kommentar],
  klRisknivaer: [r.niva, r.fran, r.antal, r.risker],
  klHandlingsplan: [
    r.atgard,
    r.id,
    r.omrade,
    r.malet,
    r.planeradStart,
    r.lage,
    r.ansvarig,
    r.effekt,
    r.underlag,
    r.kommentar,
  ],
  klPlanomraden: [r.omraden, r.antal, ...lagen],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table of a list. */
export type Listtabellnamn = keyof typeof listRubriker;

/** The columns that a table has only where the workbook has something for them. */
const ibland: ReadonlySet<string> = new Set([
  r.tabell,
  r.utforda,
  r.utfort,
  r.arstimmar,
  r.brukartid,
  r.tillgangliga,
  r.kostnadPerArsarbetare,
  r.timpris,
  r.underlag,
  r.utfall,
  r.ackBudget,
  r.prognos,
  r.kvalitetsfaktor,
  r.atgard,
  r.ansvarig,
  r.status,
  ...lagen,
  r.id,
  r.omrade,
  r.malet,
  r.effekt,
]);

/** Those that a table always has, though another may lack them. */
const alltid: Readonly<Partial<Record<Listtabellnamn, readonly string[]>>> = {
  klHandlingsplan: [r.atgard],
  klInternkontroll: [r.id],
  klBidragsprognos: [r.tabell],
};

/**
 * The headers of a table of a list as it stands.
 * @param has whether the table has a column that not all have
 * @example rubrikerOf('klReserver', () => false)
 * // ["Verksamhet", "Slag", "Budget", "Avvikelse", "Kommentar"]
 */
export const rubrikerOf = (
  tabell: Listtabellnamn,
  has: (rubrik: string) => boolean,
): readonly string[] =>
  listRubriker[tabell].filter(
    (rubrik: string) =>
      !ibland.has(rubrik) || (alltid[tabell] ?? []).includes(rubrik) || has(rubrik),
  );

/** Whether a table is one of a list. */
export const isListtabell = (tabell: string): tabell is Listtabellnamn =>
  Object.hasOwn(listRubriker, tabell);

/** The column that tells one row from another, by the name of the table. */
export const listNyckelrubriker: Readonly<Record<Listtabellnamn, readonly string[]>> = {
  klStatsbidrag: [r.statsbidrag],
  klBidragssummor: [r.summor],
  klBidragsprognos: [r.prognosrad],
  klResursfordelning: [r.grupp],
  klTimkostnad: [r.perTimme],
  klReserver: [r.verksamhet],
  klInternkontroll: [r.risk],
  klRiskmatris: [r.matris],
  klRisknivaer: [r.niva],
  klHandlingsplan: [r.atgard],
  klPlanomraden: [r.omraden],
};
