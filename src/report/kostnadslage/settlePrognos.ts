import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd, metodord } from '../../domain/tidigare/egnaOrd.ts';
import { valueOf } from '../blad/cells.ts';
import { piecesOf } from '../blad/kolumner.ts';
import type { ReportCell } from '../rapport.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { STRECK } from '../text/number.ts';
import { pastFormula, rader } from './ledgerCells.ts';
import { andelOf, oreOf, prognoskolumner, prognosrubriker } from './prognosceller.ts';

const { at, letter } = prognoskolumner;

/**
 * Puts in what follows from the person's choices: prognos, avvikelse, share and status as formulas, with
 * the values that they give for what stands in the cells.
 * @param cells the sheet with the person's texts in place
 * @param grupper how many rows stand above the sum
 */
export function settlePrognos(
  cells: readonly (readonly ReportCell[])[],
  grupper: number,
  regler: Regler,
): ReportCell[][] {
  const sum = rader.forsta + grupper;
  const isOurs = (row: number, column: number): boolean =>
    row >= rader.forsta && row <= sum && column < prognosrubriker.length;
  // Within the table an empty text and a blank are the same, but a formula tells them apart. To the
  // right of it an empty text takes away what has moved from there.
  const settled = cells.map((line, row) =>
    line.map((cell, column) => (isOurs(row, column) && valueOf(cell) === '' ? null : cell)),
  );
  for (let row = rader.forsta; row < sum; row += 1) {
    const line = settled[row] ?? [];
    line[at(egnaOrd.metod)] ??= { text: egnaOrd.forslag };
    line[at(egnaOrd.prognos)] = chosenCell(line, row + 1);
    settleAvvikelse(line, row + 1, regler);
  }
  const last = settled[sum] ?? [];
  last[at(egnaOrd.prognos)] = summaCell(settled.slice(rader.forsta, sum), last, sum + 1);
  settleAvvikelse(last, sum + 1, regler);
  return settled;
}

/** The chosen method's amount and the justering; a dash where the method gives none, or the text is no choice. */
function chosenCell(line: readonly ReportCell[], row: number): ReportCell {
  const [first, last] = [letter(metodord.linjar), letter(egnaOrd.forslag)];
  const [metod, justering] = [letter(egnaOrd.metod), letter(egnaOrd.justering)];
  const chosen = `IF(${metod}${row}="","${egnaOrd.forslag}",${metod}${row})`;
  const header = `$${first}$${rader.rubrik + 1}:$${last}$${rader.rubrik + 1}`;
  const amount = `INDEX(${first}${row}:${last}${row},1,MATCH(${chosen},${header},0))`;
  const formula = `=IF(ISTEXT(${justering}${row}),"${STRECK}",IFERROR(${amount}+${justering}${row},"${STRECK}"))`;
  const name = valueOf(line[at(egnaOrd.metod)]);
  const column = choices.find((rubrik) => rubrik.toLowerCase() === String(name).toLowerCase());
  const value = column === undefined ? STRECK : valueOf(line[at(column)]);
  return { formula, value: plus(value, justeringOf(line)) };
}

const choices: readonly string[] = [...Object.values(metodord), egnaOrd.forslag];

/** The sum of the rows and a justering of the whole; a dash where a row has none. */
function summaCell(
  rows: readonly (readonly ReportCell[])[],
  line: readonly ReportCell[],
  row: number,
): ReportCell {
  const justering = `${letter(egnaOrd.justering)}${row}`;
  const pieces = piecesOf(
    letter(egnaOrd.prognos),
    rows.map((_, index) => rader.forsta + index),
  );
  const all = `COUNT(${pieces ?? ''})=${rows.length}`;
  const formula = `=IF(AND(${all},NOT(ISTEXT(${justering}))),SUM(${pieces ?? ''})+${justering},"${STRECK}")`;
  const total = rows.map((cells) => valueOf(cells[at(egnaOrd.prognos)])).reduce(plus, 0);
  return { formula, value: plus(total, justeringOf(line)) };
}

function settleAvvikelse(line: ReportCell[], row: number, regler: Regler): void {
  const [budget, prognos] = [valueOf(line[at(egnaOrd.budget)]), valueOf(line[at(egnaOrd.prognos)])];
  const [belopp, andel] = [letter(egnaOrd.avvikelse), letter(egnaOrd.andel)];
  const avvikelse =
    typeof budget === 'number' && typeof prognos === 'number' ? budget - prognos : STRECK;
  line[at(egnaOrd.avvikelse)] = {
    formula: `=IFERROR(${letter(egnaOrd.budget)}${row}-${letter(egnaOrd.prognos)}${row},"${STRECK}")`,
    value: avvikelse,
  };
  const share = andelOf(avvikelse, budget);
  line[at(egnaOrd.andel)] = {
    formula: `=IFERROR(${belopp}${row}/ABS(${letter(egnaOrd.budget)}${row}),"${STRECK}")`,
    value: share ?? STRECK,
  };
  const amount = oreOf(avvikelse);
  const none = `${statusText.ejBeraknad}: ${typeof budget === 'number' ? 'prognos' : 'budget'} saknas`;
  const shown = { avvikelse: amount, andel: share, avvikelseAck: null, avvikelseHelar: amount };
  const within = `IF(ROUND(${belopp}${row},5)<0,"${statusText.inomTroskel}","${statusText.inomBudget}")`;
  const past = pastFormula({ belopp, andel, row }, '-');
  line[at(egnaOrd.status)] = {
    formula: `=IF(ISNUMBER(${belopp}${row}),IF(${past},"${statusText.underskott}",${within}),"${none}")`,
    value: amount === null ? none : decideStatus({ ...shown, skal: [], saknas: {} }, regler),
  };
}

const justeringOf = (line: readonly ReportCell[]): number | string => {
  const value = valueOf(line[at(egnaOrd.justering)]);
  return value === '' ? 0 : value;
};

const plus = (a: number | string, b: number | string): number | string =>
  typeof a === 'number' && typeof b === 'number' ? a + b : STRECK;
