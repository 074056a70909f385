/** The prefix of every table name by which a sheet is known as the product's own. */
const PREFIX = 'kl';

/** Names of the product's own tables; a further one has its number or its code in front: nameEgenTabell. */
export const egnaTabeller = {
  driftredovisning: `${PREFIX}Driftredovisning`,
  sarredovisning: `${PREFIX}Sarredovisning`,
  resultatrakning: `${PREFIX}Resultatrakning`,
  verksamhetsanalys: `${PREFIX}Verksamhetsanalys`,
  investeringar: `${PREFIX}Investeringar`,
  kostnadslage: `${PREFIX}Kostnadslage`,
  prognos: `${PREFIX}Prognos`,
  diagram: `${PREFIX}Diagram`,
  prognoshistorik: `${PREFIX}Prognoshistorik`,
  prognossakerhet: `${PREFIX}Prognossakerhet`,
  metodtest: `${PREFIX}Metodtest`,
  malKorthet: `${PREFIX}MalKorthet`,
  maluppfyllelse: `${PREFIX}Maluppfyllelse`,
  mallasning: `${PREFIX}Mallasning`,
  statistik: `${PREFIX}Statistik`,
  nyckeltal: `${PREFIX}Nyckeltal`,
  statsbidrag: `${PREFIX}Statsbidrag`,
  bidragssummor: `${PREFIX}Bidragssummor`,
  bidragsprognos: `${PREFIX}Bidragsprognos`,
  resursfordelning: `${PREFIX}Resursfordelning`,
  timkostnad: `${PREFIX}Timkostnad`,
  reserver: `${PREFIX}Reserver`,
  internkontroll: `${PREFIX}Internkontroll`,
  riskmatris: `${PREFIX}Riskmatris`,
  risknivaer: `${PREFIX}Risknivaer`,
  handlingsplan: `${PREFIX}Handlingsplan`,
  planomraden: `${PREFIX}Planomraden`,
  atgarder: `${PREFIX}Atgarder`,
  atgardsprognos: `${PREFIX}Atgardsprognos`,
  atgardssummor: `${PREFIX}Atgardssummor`,
  atgarderUnderlag: `${PREFIX}AtgarderUnderlag`,
  analys: `${PREFIX}Analys`,
  avstamning: `${PREFIX}Avstamning`,
  avstamningEjJamford: `${PREFIX}AvstamningEjJamford`,
  avstamningStammer: `${PREFIX}AvstamningStammer`,
  lasning: `${PREFIX}Lasning`,
  malkallor: `${PREFIX}LasningMal`,
  huvudbokslasning: `${PREFIX}LasningHuvudbok`,
  grupplasning: `${PREFIX}LasningGrupper`,
  ovriga: `${PREFIX}LasningOvriga`,
  exportsvar: `${PREFIX}LasningExport`,
  fynd: `${PREFIX}LasningFynd`,
  regler: `${PREFIX}Regler`,
  rattelser: `${PREFIX}Rattelser`,
} as const;

/** The kinds of which a workbook may have several that only a number tells apart. */
export type NumberedTabell =
  'Driftredovisning' | 'Resultatrakning' | 'Verksamhetsanalys' | 'Investeringar';

/**
 * The name of one of several tables of a kind. Number and code stand in front: Excel appends digits to
 * the name of a table that a person copies, so a name that ends in our own digits would look like a copy.
 * @param kod letters and digits, "" for none
 * @param n which one of those with the same code, from 1
 * @example nameEgenTabell('Driftredovisning', '', 2) // "kl2Driftredovisning"
 * @example nameEgenTabell('Investeringar', '', 1) // "klInvesteringar"
 * @example nameEgenTabell('Sarredovisning', '51', 1) // "kl51Sarredovisning"
 * @example nameEgenTabell('Kostnadslage', '70100', 1) // "kl70100Kostnadslage"
 * @example nameEgenTabell('Sarredovisning', 'Hemtjanst', 2) // "klHemtjanst_2Sarredovisning"
 */
export function nameEgenTabell(
  slag: NumberedTabell | 'Sarredovisning' | 'Kostnadslage',
  kod: string,
  n: number,
): string {
  if (slag !== 'Sarredovisning' && slag !== 'Kostnadslage')
    return `${PREFIX}${n === 1 ? '' : n}${slag}`;
  const front = n === 1 ? kod : `${kod}_${n}`;
  return `${PREFIX}${front}${/[a-z]$/i.test(front) ? '_' : ''}${slag}`;
}

const numbered =
  '(?:[2-9]|[1-9]\\d+)?(?:Driftredovisning|Resultatrakning|Verksamhetsanalys|Investeringar)';
const coded = '(?:[a-z0-9]*\\d|[a-z0-9]*[a-z]_|[a-z0-9]*_\\d+)?(?:Sarredovisning|Kostnadslage)';
const own = `${PREFIX}(?:${numbered}|${coded}|Prognos|Diagram|Prognoshistorik|Prognossakerhet|Metodtest|MalKorthet|Maluppfyllelse|Mallasning|Statistik|Nyckeltal|Statsbidrag|Bidragssummor|Bidragsprognos|Resursfordelning|Timkostnad|Reserver|Internkontroll|Riskmatris|Risknivaer|Handlingsplan|Planomraden|Atgarder|Atgardsprognos|Atgardssummor|AtgarderUnderlag|Analys|Avstamning|AvstamningEjJamford|AvstamningStammer|Lasning|LasningOvriga|LasningExport|LasningFynd|LasningHuvudbok|LasningMal|LasningGrupper|Regler|Rattelser)`;
const ownName = new RegExp(`^${own}$`, 'i');
const beloppName = new RegExp(`^${PREFIX}(?:${numbered}|[a-z0-9_]*Sarredovisning)$`, 'i');
const lagesName = new RegExp(`^${PREFIX}[a-z0-9_]*Kostnadslage$`, 'i');
const copyName = new RegExp(`^${own}_?\\d+$`, 'i');

/** The identity of a table's header among the rows of its sheet. */
export const headerNyckel = (table: string): string => `rubrik ${table}`;

/**
 * Whether a table name is one of the product's own; a user's table may well begin with the same letters.
 * @example isOwnTableName('kl2Driftredovisning') // true
 * @example isOwnTableName('klDriftredovisning2') // false: a copy
 */
export const isOwnTableName = (name: string): boolean => ownName.test(name);

/** Whether a table is the forecasts'. */
export const isPrognosTabell = (name: string): boolean =>
  name.toLowerCase() === egnaTabeller.prognos.toLowerCase();

/** Whether a table is a kostnadsläge, of the whole or of one ansvar. */
export const isLagesTabell = (name: string): boolean => lagesName.test(name);

/** Whether a table is one of amounts as the workbook has it: a driftredovisning, investeringar. */
export const isBelopptabell = (name: string): boolean => beloppName.test(name);

/** Whether a table is a driftredovisning. */
export const isDriftTabell = (name: string): boolean => /^kl\d*Driftredovisning$/iu.test(name);

/** Whether a table is one of investeringar. */
export const isInvesteringstabell = (name: string): boolean => /investeringar$/iu.test(name);

/** Whether a table is a resultaträkning. */
export const isResultattabell = (name: string): boolean => /resultatrakning$/iu.test(name);

/**
 * Whether a table is what a person got by copying one of ours, an archive of last month: it is the
 * person's, and neither a source nor a report.
 * @example isCopyTableName('kl51Sarredovisning2') // true
 */
export const isCopyTableName = (name: string): boolean => copyName.test(name);

/**
 * Whether a chart or picture on one of the product's own sheets is the product's own, by its name.
 * Every other one is a person's.
 * @example isOwnDrawingName('klAvvikelse') // true
 * @example isOwnDrawingName('Diagram 1') // false
 */
export const isOwnDrawingName = (name: string): boolean => ownDrawing.test(name);

const ownDrawing = new RegExp(`^${PREFIX}[A-ZÅÄÖ0-9]`);
