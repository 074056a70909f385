import { ore, type Ore } from '../../../src/domain/amount/ore.ts';
import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';
import type {
  Atgardsrad,
  Atgardsstatus,
  Planeradstart,
} from '../../../src/domain/listor/handlingsplan.ts';
import type { Riskniva, Riskrad, Risksteg } from '../../../src/domain/listor/internkontroll.ts';
import type {
  Listrad,
  Listslag,
  Listtabell,
  Listvarde,
} from '../../../src/domain/listor/listrad.ts';
import type { Listunderlag } from '../../../src/domain/listor/listunderlag.ts';
import type { Grupprad } from '../../../src/domain/listor/resursfordelning.ts';
import type { Bidragsrad } from '../../../src/domain/listor/statsbidrag.ts';
import { ingenEkonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { ingaMal } from '../../../src/domain/mal/ingaMal.ts';
import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import { calculateUppfoljning } from '../../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { settleEgna } from '../../../src/report/tabellblad/settleEgna.ts';
import { buildKalla, buildTabell, type TabellSpec } from '../../builders/tabell.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

/** A cell of a list that was read. */
export const cellOf = <T>(varde: T | null): Listvarde<T> => ({
  ...{ varde, text: varde === null ? null : 'som det stod', cell: null },
  skal: varde === null ? 'tom' : null,
});

const tkr = (amount: number | null): Listvarde<Ore> =>
  cellOf(amount === null ? null : ore(Math.round(amount * 100_000)));

const kr = (amount: number | null): Listvarde<Ore> =>
  cellOf(amount === null ? null : ore(Math.round(amount * 100)));

const place = (blad: string, rad: number, nyckel: string): Listrad => ({
  ...{ nyckel: nyckel.toLowerCase(), bok: 'bok.xlsx', blad, rad, cell: `${blad}!A${rad}` },
});

/** A statsbidrag: name, decision, amount and use in tkr, whether the prognos counts on it. */
export const buildBidrag = (
  namn: string,
  beslut: 'beslutat' | 'vantat' | null,
  [belopp, forbrukat]: readonly [number | null, number | null],
  more: Partial<Pick<Bidragsrad, 'verksamhet' | 'kommentar'>> & { readonly ingar?: boolean } = {},
): Bidragsrad => ({
  ...place('Bidrag', 4, namn),
  ...{ namn, beslut: cellOf(beslut), belopp: tkr(belopp), forbrukat: tkr(forbrukat) },
  ...{ trycktAterstar: tkr(null), ingarIPrognosen: cellOf(more.ingar ?? null) },
  ...{ verksamhet: more.verksamhet ?? null, kommentar: more.kommentar ?? null },
});

/** A group of the hemtjänst with nothing but its name. */
export const buildGrupp = (namn: string, more: Partial<Grupprad> = {}): Grupprad => ({
  ...place('Resurs', 4, namn),
  ...{ namn, tabell: 'Resurs!A3', timtid: 'manad', manader: null, kommentar: null },
  ...{ beviljade: cellOf<number>(null), utforda: cellOf<number>(null) },
  ...{ brukartid: cellOf<number>(null), behov: cellOf<number>(null) },
  ...{ tillgangliga: cellOf<number>(null), trycktSaknas: cellOf<number>(null) },
  ...{ budget: tkr(null), kostnad: tkr(null), kostnadForegaende: tkr(null) },
  ...{ timmarForegaende: cellOf<number>(null), trycktPerTimme: kr(null) },
  ...{ trycktPerTimmeForegaende: kr(null), timmarPerArsarbetare: cellOf<number>(null) },
  ...{ kostnadPerArsarbetare: tkr(null), timpris: kr(null) },
  ...more,
});

/** A step as a figure. */
const steg = (varde: Risksteg | null): Listvarde<Risksteg> => ({
  ...cellOf(varde),
  text: varde === null ? null : String(varde),
});

/** A risk with its two steps. */
export const buildRisk = (
  id: string,
  risk: string,
  [sannolikhet, allvarlighet]: readonly [Risksteg | null, Risksteg | null],
  more: Partial<Riskrad> = {},
): Riskrad => ({
  ...place('Risker', 4, id),
  ...{ id, risk, kvalitetsfaktor: null, kontroller: [], atgarder: [], kommentar: null },
  ...{ ansvarig: null, sannolikhet: steg(sannolikhet), allvarlighet: steg(allvarlighet) },
  ...{ trycktRiskvarde: cellOf<number>(null), trycktNiva: cellOf<Riskniva>(null) },
  ...{ status: null, delar: null, helar: null, planerad: null },
  ...more,
});

/** An åtgärd with its planned start. */
const buildAtgard = (
  atgard: string,
  start: Planeradstart | null,
  more: Partial<Atgardsrad> = {},
): Atgardsrad => ({
  ...place('Plan', 4, atgard),
  ...{ id: null, atgard, mal: null, omrade: null, planeradStart: cellOf(start) },
  ...{ status: cellOf<Atgardsstatus>(null), ansvarig: null, effekt: null, kommentar: null },
  ...{ verksamhet: null, beslutad: null, realiserad: null },
  ...more,
});

const month = (text: string) => {
  const parsed = parseMonth(text);
  if (parsed === null) throw new Error(`No month: ${text}`);
  return parsed;
};

const tabell = (slag: Listslag, omrade: string): Listtabell => ({
  ...{ nyckel: omrade.split(':')[0] ?? '', slag, titel: omrade.split('!')[0] ?? '' },
  ...{ kalla: buildKalla(omrade), enhet: null, period: null, kolumner: [] },
});

/** Every list in its shapes; invented. */
export const lists: Listunderlag = {
  ...ingaListor,
  tabeller: [
    tabell('statsbidrag', 'Bidrag!A3:F9'),
    tabell('resursfordelning', 'Resurs!A3:K8'),
    tabell('internkontroll', 'Risker!A3:J12'),
    tabell('handlingsplan', 'Plan!A3:D9'),
  ],
  statsbidrag: [
    buildBidrag('God vård och omsorg', 'beslutat', [8700, 4350], { verksamhet: 'Äldreomsorg' }),
    buildBidrag('Prestationsmedel demens', 'vantat', [1250.5, null], {
      ...{ verksamhet: 'Äldreomsorg', ingar: true, kommentar: 'besked i oktober' },
    }),
    buildBidrag('Statlig ersättning', 'vantat', [600, 0], { ingar: false }),
    buildBidrag('Föräldrastöd', 'beslutat', [300, 120], { ingar: false }),
    buildBidrag('Välfärdsteknik', null, [90, null]),
    buildBidrag('Habiliteringsersättning', 'beslutat', [null, 40]),
  ],
  resursgrupper: [
    buildGrupp('Norr', {
      ...{ beviljade: cellOf(3000), utforda: cellOf(2850.5), brukartid: cellOf(0.6) },
      ...{ tillgangliga: cellOf(31.5), budget: tkr(20_405), kostnad: tkr(21_800) },
      ...{ trycktPerTimme: kr(605.55), trycktPerTimmeForegaende: kr(534.5) },
    }),
    buildGrupp('Söder', {
      ...{ beviljade: cellOf(2600), utforda: cellOf(2500), tillgangliga: cellOf(22) },
      ...{ brukartid: cellOf(0.65), budget: tkr(18_215), kommentar: 'två vakanser' },
    }),
    buildGrupp('Natt', { behov: cellOf(12), tillgangliga: cellOf(12.5), budget: tkr(11_796) }),
    buildGrupp('Utan timmar'),
  ],
  resursparametrar: [
    {
      ...{ parameter: 'timmarPerArsarbetare', tabell: 'Resurs!A3', varde: 1650 },
      cell: 'Resurs!B10',
    },
    {
      ...{ parameter: 'kostnadPerArsarbetare', tabell: 'Resurs!A3', varde: 58_000_000 },
      cell: 'Resurs!B11',
    },
  ],
  risker: [
    buildRisk('R1', 'Läkemedel ges inte i tid', [4, 4], {
      ...{ kvalitetsfaktor: 'Trygg vård', kontroller: ['Stickprov i HSL', 'Signeringslistor'] },
      ...{ atgarder: ['Digital signering'], delar: '81 % i tid', ansvarig: 'MAS' },
    }),
    buildRisk('R2', 'Beslut verkställs inte inom tre månader', [3, 4], { delar: 'Två beslut' }),
    buildRisk('R3', 'Avgifter debiteras inte', [2, 3], { delar: 'Inga avvikelser' }),
    buildRisk('R4', 'Dokumentation saknas', [3, 3], { kommentar: 'se egengranskning' }),
    buildRisk('R5', 'Obehörig läser journaler', [1, 4]),
    buildRisk('R6', 'Skyddsutrustning tar slut', [1, 2], { delar: 'Lager finns', helar: 'Klart' }),
    buildRisk('R7', 'Vite för "sena" beslut', [2, 3]),
    buildRisk('R8', 'Bemanning under sommaren', [4, 1]),
    buildRisk('R9', 'Ännu inte bedömd', [null, 3]),
  ],
  atgarder: [
    buildAtgard(
      'Införa trygg hemgång',
      { slag: 'manader', fran: month('2025-01'), till: month('2025-06') },
      {
        ...{ omrade: 'Hemtjänst', mal: 'Färre återinläggningar', effekt: '−400 tkr' },
      },
    ),
    buildAtgard('Digitala lås', { slag: 'pagar' }, { omrade: 'Hemtjänst', id: '2' }),
    buildAtgard(
      'Ny gruppbostad',
      { slag: 'manader', fran: month('2025-08'), till: month('2025-12') },
      {
        ...{ omrade: 'LSS*', status: cellOf('planerad' as const) },
      },
    ),
    buildAtgard('Schemaöversyn', { slag: 'efterBeslut' }, { status: cellOf('klar' as const) }),
    buildAtgard('Sänkt graf', null, { status: cellOf('avbruten' as const), omrade: 'LSS*' }),
  ],
};

/** A driftredovisning with two reserver and a sum. */
export const driftMedReserver: TabellSpec = {
  titel: 'Driftredovisning 2025',
  omrade: 'Drift!A3:E9',
  kolumner: [
    ['utfall', 'Utfall'],
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ],
  rader: [
    {
      kod: '51',
      namn: 'Äldreomsorg',
      belopp: { utfall: 120_500, prognos: 189_300, budget: 180_000 },
    },
    { kod: '56', namn: 'Barn och unga', belopp: { utfall: 9000, prognos: 15_000, budget: 12_000 } },
    { kod: '92', namn: 'Planeringsreserv', belopp: { utfall: 0, prognos: 500, budget: 4500 } },
    { kod: '93', namn: 'Buffert', belopp: { utfall: null, prognos: 0, budget: 3500 } },
  ],
};

/** An income-plus resultaträkning with an earlier year and varav rows. */
export const resultat: TabellSpec = {
  ...{ typ: 'resultat', titel: 'Resultat 2024', tecken: 'intakt-plus', omrade: 'Resultat!A3:E8' },
  period: '2024-12',
  kolumner: [
    ['foregaendeAr', 'Bokslut 2023'],
    ['utfall', 'Bokslut 2024'],
    ['budget', 'Budget 2024'],
  ],
  rader: [
    { namn: 'Intäkter', belopp: { foregaendeAr: 58_000, utfall: 61_479, budget: 44_555 } },
    { namn: 'Kostnader', belopp: { foregaendeAr: -380_500, utfall: -396_215, budget: -369_591 } },
    {
      ...{ namn: 'varav personalkostnader', roll: 'varav' },
      belopp: { foregaendeAr: -275_000, utfall: -283_621, budget: -266_840 },
    },
    {
      namn: 'Resultat',
      roll: 'summa',
      belopp: { foregaendeAr: -322_500, utfall: -334_736, budget: -325_036 },
    },
  ],
};

/** Income and cost of each verksamhet, one with a cost alone. */
export const analys: TabellSpec = {
  ...{ typ: 'verksamhetsanalys', titel: 'Analys 2025', tecken: 'intakt-plus' },
  omrade: 'Analys!A3:D10',
  kolumner: [
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ],
  rader: [
    { namn: 'Äldreomsorg', post: 'intakt', belopp: { prognos: 45_353, budget: 36_403 } },
    { namn: 'Äldreomsorg', post: 'kostnad', belopp: { prognos: -298_979, budget: -280_669 } },
    { namn: 'varav personal', roll: 'varav', belopp: { prognos: -210_000, budget: -200_000 } },
    { namn: 'Familjerätt', post: 'kostnad', belopp: { prognos: -900, budget: -1000 } },
    {
      namn: 'Flykting',
      post: 'intakt',
      belopp: { prognos: 4954, budget: null },
      saknas: { budget: 'tom' },
    },
    { namn: 'Flykting', post: 'kostnad', belopp: { prognos: -4803, budget: -4803 } },
  ],
};

/** Projects with cost plus, one overdrawn, one without a budget. */
export const investeringar: TabellSpec = {
  ...{ typ: 'investeringar', titel: 'Investeringar 2025', omrade: 'Invest!A3:D8' },
  kolumner: [
    ['utfall', 'Utfall'],
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ],
  rader: [
    {
      namn: 'Reinvesteringar',
      belopp: { utfall: 378, prognos: null, budget: 1770 },
      saknas: { prognos: 'tom' },
    },
    { namn: 'Fordon', belopp: { utfall: 63, prognos: 290, budget: 250 } },
    { namn: 'Inventarier', belopp: { utfall: 0, prognos: 0, budget: 244 } },
    {
      namn: 'Utan budget',
      belopp: { utfall: 12, prognos: 12, budget: null },
      saknas: { budget: 'tom' },
    },
  ],
};

/** The same with cost minus. */
export const negativa: TabellSpec = {
  ...investeringar,
  ...{ tecken: 'intakt-plus', omrade: 'Invest2!A3:D5', titel: 'Investeringsanalys' },
  rader: [
    { namn: 'Verksamhetssystem', belopp: { utfall: -40, prognos: -60, budget: -825 } },
    { namn: 'Fordon', belopp: { utfall: -63, prognos: -290, budget: -250 } },
  ],
};

/** A run over lists and tables and the sheets of the run before. */
export interface Listkorning {
  readonly uppfoljning: Uppfoljning;
  readonly sheets: readonly ReportSheet[];
  /** The sheets as the next run finds them. */
  readonly grids: readonly Grid[];
}

const alla: readonly TabellSpec[] = [driftMedReserver, resultat, analys, investeringar, negativa];

/** Runs once more: what stands in `earlier` is read back. */
export function runLists(
  listor: Listunderlag = lists,
  tabeller: readonly TabellSpec[] = alla,
  earlier: readonly Grid[] = [],
  regler: Partial<Regler> = {},
): Listkorning {
  const tidigare = readTidigare(earlier);
  const uppfoljning = calculateUppfoljning(
    {
      ...{ kallor: ['bok.xlsx'], period: parseMonth('2025-08'), ovriga: [], fynd: [] },
      tabeller: tabeller.map(buildTabell),
    },
    { ...standardRegler, ...regler },
    ingenEkonomi,
    { prognosval: new Map(), prognoshistorik: [], atgardslista: [] },
    ingaMal,
    listor,
  );
  const settled = settleEgna(uppfoljning, tidigare);
  const { sheets } = composeRapport(uppfoljning, settled.tidigare);
  return { uppfoljning, sheets, grids: sheets.map((sheet) => sheetToGrid(sheet)) };
}

/** The sheet of a table. @throws Error when it isn't written. */
export function sheetOf({ sheets }: Pick<Listkorning, 'sheets'>, tabell: string): ReportSheet {
  const sheet = sheets.find(({ tables }) => tables[0].name === tabell);
  if (sheet === undefined) throw new Error(`No ${tabell}`);
  return sheet;
}
