import { vantadeStatusar } from '../../domain/mal/vantadStatus.ts';
import { judgeAntal } from '../../domain/mal/judgeMal.ts';
import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import type { Antal } from '../../domain/mal/maluppfyllelse.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { textCell, valueOf } from '../blad/cells.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { indikatorstatusText, malstatusText, statusTecken, vantatText } from '../text/malText.ts';
import { FORSTA_MALRAD, readMalkolumner, sheetNames, type Malkolumner } from './malkolumner.ts';
import { angivetText, type NumberedGoal } from './malrader.ts';
import { RAKNAS_INTE } from './settleMalrader.ts';

const statusar: readonly Malstatus[] = ['uppnadd', 'delvis', 'ej', 'ejBedomd'];
const countHeader: Readonly<Record<Malstatus, string>> = {
  uppnadd: malrubrik.uppnadda,
  delvis: malrubrik.delvis,
  ej: malrubrik.ej,
  ejBedomd: malrubrik.ejBedomda,
};

type Skala = Regler['malskala'];

/** The rows: each goal, all indicators, all goals. */
export function composeShortRows(
  delar: readonly NumberedGoal[],
  maluppfyllelse: Pick<ReportSheet, 'cells' | 'tables'>,
  skala: Skala,
  kolumner: Malkolumner,
): readonly (readonly ReportCell[])[] {
  const form = { maluppfyllelse, skala, kolumner };
  const counted = delar.map(({ nr }) => countIn(maluppfyllelse, nr));
  const goals = delar.map((del, index) =>
    composeRad(del, counted[index] ?? ingen, FORSTA_RUBRIK + 2 + index, form),
  );
  const last = FORSTA_RUBRIK + 1 + delar.length;
  const all = Object.fromEntries(
    statusar.map((status) => [status, counted.reduce((sum, one) => sum + one[status], 0)]),
  ) as unknown as Antal;
  return [...goals, indikatorrad(all, last, kolumner), malrad(counted.map(judgeAntal), last, form)];
}

/** What the rows are made of beside the goals. */
interface Form {
  readonly maluppfyllelse: Pick<ReportSheet, 'cells' | 'tables'>;
  readonly skala: Skala;
  /** Of "Mål i korthet". */
  readonly kolumner: Malkolumner;
}

const ingen: Antal = { uppnadd: 0, delvis: 0, ej: 0, ejBedomd: 0 };

/** How many of a goal's indicators the sheet shows with each status; those that aren't counted left out. */
function countIn(sheet: Form['maluppfyllelse'], nr: number): Antal {
  const malkolumner = readMalkolumner(sheet);
  const {
    cells,
    tables: [{ area }],
  } = sheet;
  const shown = cells
    .slice(area.top + 1, area.top + area.rows)
    .filter((row) => valueOf(row[malkolumner.at(malrubrik.nr)]) === nr)
    .map((row) => String(valueOf(row[malkolumner.at(malrubrik.status)])));
  const count = (status: Malstatus): number =>
    shown.filter((text) => text.startsWith(statusTecken[status]) && text !== RAKNAS_INTE).length;
  return {
    uppnadd: count('uppnadd'),
    delvis: count('delvis'),
    ej: count('ej'),
    ejBedomd: count('ejBedomd'),
  };
}

const totalOf = ({ uppnadd, delvis, ej, ejBedomd }: Antal): number =>
  uppnadd + delvis + ej + ejBedomd;

/**
 * A row with its formulas.
 * @param row 1-based
 */
function composeRad(
  { nr, mal, namn, omrade }: NumberedGoal,
  antal: Antal,
  row: number,
  form: Form,
): readonly ReportCell[] {
  const { skala, kolumner } = form;
  const { at, has, letter } = kolumner;
  const line: ReportCell[] = kolumner.rubriker.map(() => null);
  const cell = (status: Malstatus): string => `${letter(countHeader[status])}${row}`;
  line[at(malrubrik.nr)] = { number: nr };
  const texts: Readonly<Record<string, string>> = {
    [malrubrik.malomrade]: omrade,
    [malrubrik.kfMal]: mal.kfMal ?? '',
    [malrubrik.vantat]: vantatText(vantadeStatusar(mal.angivet), skala),
    [malrubrik.angivet]: angivetText(mal.angivet, mal.status),
  };
  for (const [rubrik, own] of Object.entries(texts))
    if (has(rubrik)) line[at(rubrik)] = textCell(own);
  line[at(malrubrik.namndmal)] = textCell(namn);
  for (const status of statusar)
    line[at(countHeader[status])] = {
      formula: countFormula(status, row, form),
      value: antal[status],
    };
  const [u, d, e, b] = statusar.map(cell) as [string, string, string, string];
  const total = `SUM(${u}:${b})`;
  const word = (status: Malstatus): string => `"${malstatusText(status, skala)}"`;
  line[at(malrubrik.status)] = {
    formula:
      `=IF(${u}+${d}+${e}=0,${word('ejBedomd')},IF(${u}=${total},${word('uppnadd')},` +
      `IF((${e}+${b})*2>${total},${word('ej')},${word('delvis')})))`,
    value: malstatusText(judgeAntal(antal), skala),
  };
  line[at(malrubrik.resultat)] = resultCell(u, total, antal.uppnadd, totalOf(antal));
  line[at(malrubrik.stapel)] = {
    formula: `=${statusar.map((status) => `REPT("${statusTecken[status]}",${cell(status)})`).join('&')}`,
    value: statusar.map((status) => statusTecken[status].repeat(antal[status])).join(''),
  };
  return line;
}

const resultCell = (part: string, whole: string, value: number, total: number): ReportCell => ({
  formula: `=${part}&" av "&${whole}`,
  value: `${value} av ${total}`,
});

/** Counts by the goal's number, wherever a person has sorted the indicators to. */
function countFormula(
  status: Malstatus,
  row: number,
  { maluppfyllelse, kolumner: { letter } }: Form,
): string {
  const malkolumner = readMalkolumner(maluppfyllelse);
  const [{ area }] = maluppfyllelse.tables;
  const column = (rubrik: string): string => {
    const name = malkolumner.letter(rubrik);
    return `'${sheetNames.maluppfyllelse}'!$${name}$${FORSTA_MALRAD + 1}:$${name}$${area.top + area.rows}`;
  };
  const own = `${column(malrubrik.nr)},$${letter(malrubrik.nr)}${row}`;
  const of = (text: string): string => `COUNTIFS(${own},${column(malrubrik.status)},"${text}")`;
  if (status !== 'ejBedomd') return `=${of(indikatorstatusText(status))}`;
  const judged = (['uppnadd', 'delvis', 'ej'] as const).map((one) => of(indikatorstatusText(one)));
  return `=COUNTIFS(${own})-${[...judged, of(RAKNAS_INTE)].join('-')}`;
}

/** All indicators together. @param last the 1-based row of the last goal */
function indikatorrad(
  all: Antal,
  last: number,
  { rubriker, at, letter }: Malkolumner,
): readonly ReportCell[] {
  const line: ReportCell[] = rubriker.map(() => null);
  const row = last + 1;
  line[at(malrubrik.namndmal)] = { text: egnaOrd.allaIndikatorer };
  for (const status of statusar) {
    const column = letter(countHeader[status]);
    line[at(countHeader[status])] = {
      formula: `=SUM(${column}${FORSTA_RUBRIK + 2}:${column}${last})`,
      value: all[status],
    };
  }
  const [u, b] = [letter(malrubrik.uppnadda), letter(malrubrik.ejBedomda)];
  line[at(malrubrik.resultat)] = resultCell(
    `${u}${row}`,
    `SUM(${u}${row}:${b}${row})`,
    all.uppnadd,
    totalOf(all),
  );
  return line;
}

/** All goals together, counted by their status. */
function malrad(
  judged: readonly Malstatus[],
  last: number,
  { skala, kolumner: { rubriker, at, letter } }: Form,
): readonly ReportCell[] {
  const line: ReportCell[] = rubriker.map(() => null);
  const row = last + 2;
  const column = letter(malrubrik.status);
  const range = `${column}${FORSTA_RUBRIK + 2}:${column}${last}`;
  const count = (wanted: Malstatus): number => judged.filter((one) => one === wanted).length;
  line[at(malrubrik.namndmal)] = { text: egnaOrd.allaMal };
  for (const status of statusar)
    line[at(countHeader[status])] = {
      formula: `=COUNTIF(${range},"${malstatusText(status, skala)}")`,
      value: count(status),
    };
  const [u, b] = [letter(malrubrik.uppnadda), letter(malrubrik.ejBedomda)];
  line[at(malrubrik.resultat)] = resultCell(
    `${u}${row}`,
    `SUM(${u}${row}:${b}${row})`,
    count('uppnadd'),
    judged.length,
  );
  return line;
}
