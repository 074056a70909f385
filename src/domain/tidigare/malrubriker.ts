import { egnaOrd } from './egnaOrd.ts';

/** The headers of the sheets of goals by which a run finds its way in them. */
export const malrubrik = {
  nr: 'Nr',
  malomrade: 'Målområde',
  namndmal: 'Nämndmål',
  indikator: 'Indikator',
  matt: 'Mått',
  utfall: egnaOrd.utfall,
  villkor: 'Villkor',
  mal: 'Målvärde',
  till: 'Till',
  enhet: 'Enhet',
  riktning: 'Riktning',
  motMal: 'Mot målet',
  foregaende: 'Föregående',
  trend: 'Trend',
  status: egnaOrd.status,
  vantat: 'Väntat vid årets slut',
  angivet: 'I underlaget',
  kommentar: egnaOrd.kommentar,
  kalla: 'Cell',
  utfallscell: 'Utfallets cell',
  malcell: 'Målvärdets cell',
  foregaendecell: 'Föregåendes cell',
  utfallstext: 'Utfall, som det står',
  maltext: 'Målvärde, som det står',
  anteckning: 'Kommentar i underlaget',
  resultat: 'Resultat',
  stapel: 'Indikatorer',
  kfMal: 'KF-mål',
  uppnadda: 'Uppnådda',
  delvis: 'Delvis',
  ej: 'Ej uppnådda',
  ejBedomda: 'Ej bedömda',
  tabell: 'Tabell',
  volym: 'Volym',
  forandring: 'Förändring',
  forandringAndel: 'Förändring %',
  anmarkning: 'Anmärkning',
  nyckeltal: 'Nyckeltal',
  berakning: 'Beräkning',
  varde: 'Värde',
} as const;

/** Every header of the sheets of goals whose headers are always the same, in order; by the table's name. */
export const malRubriker = {
  klMaluppfyllelse: [
    malrubrik.nr,
    malrubrik.malomrade,
    malrubrik.namndmal,
    malrubrik.indikator,
    malrubrik.matt,
    malrubrik.utfall,
    malrubrik.villkor,
    malrubrik.mal,
    malrubrik.till,
    malrubrik.enhet,
    malrubrik.riktning,
    malrubrik.motMal,
    malrubrik.foregaende,
    malrubrik.trend,
    malrubrik.status,
    malrubrik.vantat,
    malrubrik.angivet,
    malrubrik.kommentar,
  ],
  klMallasning: [
    malrubrik.nr,
    malrubrik.namndmal,
    malrubrik.indikator,
    malrubrik.kalla,
    malrubrik.utfall,
    malrubrik.utfallstext,
    malrubrik.utfallscell,
    malrubrik.villkor,
    malrubrik.mal,
    malrubrik.till,
    malrubrik.enhet,
    malrubrik.riktning,
    malrubrik.maltext,
    malrubrik.malcell,
    malrubrik.foregaende,
    malrubrik.foregaendecell,
    malrubrik.anteckning,
  ],
  klMalKorthet: [
    malrubrik.nr,
    malrubrik.malomrade,
    malrubrik.kfMal,
    malrubrik.namndmal,
    malrubrik.status,
    malrubrik.vantat,
    malrubrik.resultat,
    malrubrik.stapel,
    malrubrik.uppnadda,
    malrubrik.delvis,
    malrubrik.ej,
    malrubrik.ejBedomda,
    malrubrik.angivet,
    malrubrik.kommentar,
  ],
  klNyckeltal: [
    malrubrik.nyckeltal,
    malrubrik.berakning,
    malrubrik.enhet,
    malrubrik.varde,
    malrubrik.foregaende,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The headers of those that a table is without where no row has anything there; by the table's name. */
const valfria: Readonly<Record<string, readonly string[]>> = {
  klMaluppfyllelse: [
    malrubrik.malomrade,
    malrubrik.matt,
    malrubrik.till,
    malrubrik.foregaende,
    malrubrik.trend,
    malrubrik.vantat,
    malrubrik.angivet,
  ],
  klMallasning: [
    malrubrik.till,
    malrubrik.foregaende,
    malrubrik.foregaendecell,
    malrubrik.anteckning,
  ],
  klMalKorthet: [malrubrik.malomrade, malrubrik.kfMal, malrubrik.vantat, malrubrik.angivet],
};

/**
 * The headers of a table of goals, those that it may be without only where they are wanted.
 * @example malRubrikerOf('klMalKorthet', () => false)[1] // "Nämndmål": neither Målområde nor KF-mål
 */
export const malRubrikerOf = (
  tabell: keyof typeof malRubriker,
  isWanted: (rubrik: string) => boolean,
): readonly string[] =>
  malRubriker[tabell].filter(
    (rubrik) => valfria[tabell]?.includes(rubrik) !== true || isWanted(rubrik),
  );

/** Whether a sheet of goals may be without a header. */
export const isValfriMalrubrik = (rubrik: string): boolean =>
  Object.values(valfria).some((rubriker) => rubriker.includes(rubrik));

/** Whether a table is one whose headers malRubrikerOf tells. */
export const isMaltabell = (tabell: string): tabell is keyof typeof malRubriker =>
  tabell in malRubriker;

/** The headers of the volumes before and after the years, which are the workbook's own. */
const volymrubriker = {
  fore: [malrubrik.tabell, malrubrik.volym, malrubrik.enhet],
  efter: [
    malrubrik.forandring,
    malrubrik.forandringAndel,
    malrubrik.anmarkning,
    malrubrik.kommentar,
  ],
} as const;

/**
 * Every header of the table of volumes, with the years between.
 * @param ar the years as headers, "2024"
 */
export const statistikRubriker = (ar: readonly string[]): readonly string[] => [
  ...volymrubriker.fore,
  ...ar,
  ...volymrubriker.efter,
];

/** The columns of klMaluppfyllelse, besides the comment, where a person may write over what was read. */
export const malfalt: readonly { readonly rubrik: string; readonly standard: null }[] = [
  malrubrik.utfall,
  malrubrik.villkor,
  malrubrik.mal,
  malrubrik.till,
  malrubrik.enhet,
  malrubrik.riktning,
  malrubrik.foregaende,
].map((rubrik) => ({ rubrik, standard: null }));

/** The columns that tell one row from another, by the name of the table. */
export const malNyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klMaluppfyllelse: [malrubrik.namndmal, malrubrik.indikator],
  klMallasning: [malrubrik.kalla],
  klMalKorthet: [malrubrik.namndmal],
  klStatistik: [malrubrik.tabell, malrubrik.volym],
  klNyckeltal: [malrubrik.nyckeltal, malrubrik.berakning],
};
