import { orePer } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Atgardsbild, EfterAtgarder } from '../../domain/atgarder/atgard.ts';
import { findVerksamhet, formsOf } from '../../domain/atgarder/findVerksamhet.ts';
import { atgardsrubrik as r, atgardsRubriker, foldText } from '../../domain/tidigare/atgardsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { streckCell, textCell, valueOf } from '../blad/cells.ts';
import { pointAtPrognos } from '../kostnadslage/prognosref.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { letterOf, spanOf, sumWhere, type RowSpan } from './atgardsform.ts';

/** The table below the list: the prognos and what it is with the effect that is still to come. */
export const efterrubriker: readonly string[] = atgardsRubriker.klAtgardsprognos;

/** What belongs to no verksamhet, and the whole. */
const EJ_FORDELAT = 'Ej fördelat på verksamhet';
const SUMMA = 'Summa';

/** Where the parts of the sheet that the table counts on stand. */
export interface Efterplats {
  /** 0-based row of its first verksamhet. */
  readonly forsta: number;
  readonly lista: RowSpan;
  readonly underlag: RowSpan | null;
  /** The sheet "Helårsprognos", where the prognos is the ledger's. */
  readonly prognosblad: ReportSheet | null;
}

/** How many rows the table has. */
export const antalEfterrader = ({ rader }: Atgardsbild): number => rader.length + 2;

/** A row for each verksamhet of the prognos, one for what belongs to none, and the whole. */
export function composeEfterrader(
  bild: Atgardsbild,
  plats: Efterplats,
): readonly (readonly ReportCell[])[] {
  const sum = plats.forsta + bild.rader.length + 1;
  const parts: RowSpan = { forsta: plats.forsta, antal: bild.rader.length };
  const given = bild.bas.rader.map((_, at) => ({
    budget: givenCell(bild, plats, at, r.budget),
    prognos: givenCell(bild, plats, at, r.prognos),
  }));
  const whole = {
    budget: givenCell(bild, plats, null, r.budget),
    prognos: givenCell(bild, plats, null, r.prognos),
  };
  const rest = (rubrik: typeof r.budget | typeof r.prognos, key: keyof typeof whole): ReportCell =>
    restCell(restFormula(rubrik, parts, sum), `${letterOf(efterrubriker, rubrik)}${sum + 1}`, [
      whole[key],
      ...given.map((one) => one[key]),
    ]);
  const all = countedSpans(plats).map((span) => `SUM(${span})`);
  return [
    ...bild.bas.rader.map(({ kod, namn }, at) =>
      line([namn, kod ?? ''], plats.forsta + at, bild, bild.rader[at], {
        ...(given[at] ?? whole),
        effekt: effektFormula(bild, plats, at),
      }),
    ),
    line([EJ_FORDELAT, ''], sum - 1, bild, bild.ovrigt, {
      budget: rest(r.budget, 'budget'),
      prognos: rest(r.prognos, 'prognos'),
      effekt: restFormula(r.effekt, parts, sum),
    }),
    line([SUMMA, ''], sum, bild, bild.helhet, { ...whole, effekt: `=${all.join('+')}` }),
  ];
}

interface Given {
  readonly budget: ReportCell;
  readonly prognos: ReportCell;
  /** The formula of what is still to come. */
  readonly effekt: string;
}

function line(
  [namn, kod]: readonly [string, string],
  row: number,
  bild: Atgardsbild,
  efter: EfterAtgarder | undefined,
  { budget, prognos, effekt }: Given,
): readonly ReportCell[] {
  const n = row + 1;
  const cell = (rubrik: string): string => `${letterOf(efterrubriker, rubrik)}${n}`;
  const isIncome = bild.bas.tecken === 'intakt-plus';
  const [planned, told] = [valueOf(budget), valueOf(prognos)];
  const left = tkr(efter?.effekt ?? null);
  const after = typeof told === 'number' ? told + (isIncome ? left : -left) : STRECK;
  const against = (rubrik: string, value: number | string): ReportCell => {
    const [a, b] = isIncome ? [rubrik, r.budget] : [r.budget, rubrik];
    const [first, second] = isIncome ? [value, planned] : [planned, value];
    return {
      formula: `=IF(AND(ISNUMBER(${cell(r.budget)}),ISNUMBER(${cell(rubrik)})),${cell(a)}-${cell(b)},"${STRECK}")`,
      value: typeof first === 'number' && typeof second === 'number' ? first - second : STRECK,
    };
  };
  return [
    textCell(namn),
    textCell(kod),
    budget,
    prognos,
    { formula: effekt, value: left },
    {
      formula: `=IF(ISNUMBER(${cell(r.prognos)}),${cell(r.prognos)}${isIncome ? '+' : '-'}${cell(r.effekt)},"${STRECK}")`,
      value: after,
    },
    against(r.prognos, told),
    against(r.prognosEfter, after),
  ];
}

const tkr = (amount: Ore | null): number => (amount === null ? 0 : amount / orePer.tkr || 0);

const shown = ({ bas }: Atgardsbild, amount: Ore | null): number | string =>
  amount === null ? STRECK : toTableSign(amount, bas.tecken) / orePer.tkr || 0;

/** An amount of the prognos: a ledger's is pointed at, so that what a person decides there is seen here. */
function givenCell(
  bild: Atgardsbild,
  { prognosblad }: Efterplats,
  at: number | null,
  rubrik: typeof r.budget | typeof r.prognos,
): ReportCell {
  if (prognosblad !== null) {
    const last = prognosblad.tables[0].area.rows - 2;
    const own = rubrik === r.budget ? egnaOrd.budget : egnaOrd.prognos;
    return pointAtPrognos(prognosblad, at ?? last, own);
  }
  const from = at === null ? bild.bas : bild.bas.rader[at];
  const value = shown(bild, (rubrik === r.budget ? from?.budget : from?.prognos) ?? null);
  return typeof value === 'number' ? { number: value } : streckCell;
}

/** The whole less all parts; a dash without a whole. */
function restCell(
  formula: string,
  wholeCell: string,
  [whole, ...parts]: readonly [ReportCell, ...ReportCell[]],
): ReportCell {
  const taken = parts.map(valueOf).reduce<number>((a, b) => (typeof b === 'number' ? a + b : a), 0);
  const value = valueOf(whole);
  return {
    formula: `=IF(ISNUMBER(${wholeCell}),${formula.slice(1)},"${STRECK}")`,
    value: typeof value === 'number' ? Number((value - taken).toFixed(5)) || 0 : STRECK,
  };
}

function restFormula(rubrik: string, parts: RowSpan, sum: number): string {
  const letter = letterOf(efterrubriker, rubrik);
  const taken = parts.antal === 0 ? '0' : `SUM(${spanOf(letter, parts)})`;
  return `=ROUND(${letter}${sum + 1}-${taken},5)`;
}

const tables = [atgardsRubriker.klAtgarder, atgardsRubriker.klAtgarderUnderlag] as const;

/** The list, then the åtgärder of the workbook. */
const spansOf = ({ lista, underlag }: Efterplats, rubrik: string): readonly string[] =>
  [lista, underlag].flatMap((rows, at) =>
    rows === null ? [] : [spanOf(letterOf(tables[at] ?? [], rubrik), rows)],
  );

const countedSpans = (plats: Efterplats): readonly string[] => spansOf(plats, r.raknas);

/** What counts of the åtgärder that are written for a verksamhet, in any of the ways that mean it. */
function effektFormula(bild: Atgardsbild, plats: Efterplats, at: number): string {
  const rad = bild.bas.rader[at];
  const written = bild.atgarder.flatMap(({ rad, verksamhet }) =>
    rad === at && verksamhet !== null ? [verksamhet] : [],
  );
  const forms = [
    ...new Set([...(rad === undefined ? [] : formsOf(rad)), ...written.map(foldText)]),
  ].filter((form) => findVerksamhet(form, bild.bas) === at);
  if (forms.length === 0) return '=0';
  const named = spansOf(plats, r.verksamhet);
  return `=${countedSpans(plats)
    .map((summa, part) => sumWhere({ summa, texter: named[part] ?? '', forms, written }))
    .join('+')}`;
}
