import type { Fynd, Plats } from '../../domain/fynd/fynd.ts';
import type { Kolumn } from '../../domain/underlag/tabell.ts';
import { cellText } from '../cells/cellText.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import { placeOfCell, type DraftTable } from '../draftTable.ts';
import { toOre } from '../cells/parseAmount.ts';
import { unitOf } from '../rows/unitOf.ts';
import type { Matt } from '../rows/rawRow.ts';
import { nameOf, type RoledRow } from '../rows/roledRow.ts';
import { codeOf } from '../tables/columnProfile.ts';
import { isMeasure } from '../tables/headerBlock.ts';

/** What is doubtful in single cells of a table: unreadable amounts, codes, texts that look like formulas. */
export function findRowFynd(draft: DraftTable): readonly Fynd[] {
  return [
    ...draft.rows.flatMap((row) => [
      ...amountFynd(draft, row),
      ...codeFynd(draft, row),
      ...nameFynd(draft, row),
      ...formulaLikeTexts(draft, row),
    ]),
    ...doubleCodes(draft),
  ];
}

const rowName = (row: RoledRow): string =>
  codeOf(row.raw.kod) ?? (nameOf(row.raw) || String(row.raw.row + 1));

const columnOf = (draft: DraftTable, roll: Kolumn['roll']): number | undefined =>
  draft.columns.find((column) => column.roll === roll)?.index;

function amountFynd(draft: DraftTable, row: RoledRow): readonly Fynd[] {
  const rad = rowName(row);
  return draft.columns.flatMap((column): readonly Fynd[] => {
    const amount = isMeasure(column.roll) ? row.raw.amounts[column.roll as Matt] : undefined;
    if (!amount) return [];
    const plats = placeOfCell(draft, row.raw.row, column.index);
    const varde = cellText(valueAt(draft.found.grid, row.raw.row, column.index));
    if ('decimal' in amount)
      return toOre(amount, unitOf(draft, column, draft.enhet?.varde ?? 'tkr')) === null
        ? [{ ...plats, typ: 'orimligtBelopp', allvar: 'fel', varde }]
        : [];
    const beside = isBeside(column);
    switch (amount.saknas) {
      case 'felvarde':
        return [{ ...plats, typ: 'felvarde', allvar: beside ? 'varning' : 'fel', varde, rad }];
      case 'ejTal':
        if (column.roll === 'foregaendePrognos') return untoldAmount(plats, varde, rad);
        return [{ ...plats, typ: 'ejTal', allvar: beside ? 'varning' : 'fel', varde, rad }];
      case 'tom':
        return beside ? [] : [{ ...plats, typ: 'tomtBelopp', allvar: 'varning', rad }];
      case 'ejRedovisat':
        return beside || !isFirstDash(draft, row, column)
          ? []
          : [{ ...plats, typ: 'ejRedovisat', allvar: 'upplysning', rad }];
      case 'felAr':
        return [];
    }
  });
}

/** A word in the place of an earlier amount says that there was none: "ny". */
const untoldAmount = (plats: Plats, varde: string, rad: string): readonly Fynd[] =>
  /\d/u.test(varde)
    ? [{ ...plats, typ: 'ejTal', allvar: 'varning', varde, rad, raknas: false }]
    : [];

/** A column that nothing is computed from: a blank there is a row that is new, or one that has no avvikelse. */
const isBeside = ({ roll }: Kolumn): boolean =>
  roll.startsWith('avvikelse') || roll === 'foregaendePrognos';

/** A row of dashes is told of once. */
const isFirstDash = (draft: DraftTable, { raw }: RoledRow, column: Kolumn): boolean =>
  draft.columns.find((one) => {
    const { roll } = one;
    const amount = isMeasure(roll) && !isBeside(one) ? raw.amounts[roll as Matt] : undefined;
    return amount && 'saknas' in amount && amount.saknas === 'ejRedovisat';
  }) === column;

function codeFynd(draft: DraftTable, row: RoledRow): readonly Fynd[] {
  const column = columnOf(draft, 'kod');
  if (column === undefined) return [];
  const plats = placeOfCell(draft, row.raw.row, column);
  const { kod } = row.raw;
  if (typeof kod === 'object' && kod !== null && 'error' in kod) {
    const rad = nameOf(row.raw) || String(row.raw.row + 1);
    return [{ ...plats, typ: 'felvarde', allvar: 'fel', varde: kod.error, rad, del: 'kod' }];
  }
  if (row.roll !== 'rad') return [];
  if (typeof kod === 'object' && kod !== null)
    return [
      { ...plats, typ: 'datumSomKod', allvar: 'varning', varde: kod.date, rad: nameOf(row.raw) },
    ];
  return codeOf(kod) === null && cellText(kod) === ''
    ? [{ ...plats, typ: 'tomKod', allvar: 'upplysning', rad: nameOf(row.raw) }]
    : [];
}

/** An error where the name should stand: the row is known by it, and so is what a person writes there. */
function nameFynd(draft: DraftTable, row: RoledRow): readonly Fynd[] {
  const column = columnOf(draft, 'namn');
  if (column === undefined || column === columnOf(draft, 'kod')) return [];
  const value = valueAt(draft.found.grid, row.raw.row, column);
  if (value === null || typeof value !== 'object' || !('error' in value)) return [];
  const plats = placeOfCell(draft, row.raw.row, column);
  const rad = codeOf(row.raw.kod) ?? String(row.raw.row + 1);
  return [{ ...plats, typ: 'felvarde', allvar: 'varning', varde: value.error, rad, del: 'namn' }];
}

/** "=cmd", "+46", "@x": harmless as text, a formula if it were written carelessly. */
const looksLikeFormula = /^(?:[=+@\t\r]|-(?=[\p{L}(]))/u;

function formulaLikeTexts(draft: DraftTable, row: RoledRow): readonly Fynd[] {
  return draft.columns.flatMap(({ roll, index }): readonly Fynd[] => {
    if (roll !== 'namn' && roll !== 'kod' && roll !== 'anteckning') return [];
    const value = valueAt(draft.found.grid, row.raw.row, index);
    if (typeof value !== 'string' || !looksLikeFormula.test(value)) return [];
    const text = textAt(draft.found.grid, row.raw.row, index);
    return [
      { ...placeOfCell(draft, row.raw.row, index), typ: 'farligText', allvar: 'upplysning', text },
    ];
  });
}

function doubleCodes(draft: DraftTable): readonly Fynd[] {
  const column = columnOf(draft, 'kod') ?? columnOf(draft, 'namn');
  if (column === undefined || columnOf(draft, 'post') !== undefined) return [];
  const first = new Map<string, number>();
  return draft.rows.flatMap(({ raw, roll }): readonly Fynd[] => {
    const kod = codeOf(raw.kod);
    if (roll !== 'rad' || kod === null) return [];
    const earlier = first.get(kod);
    if (earlier === undefined) {
      first.set(kod, raw.row);
      return [];
    }
    const andraCell = placeOfCell(draft, earlier, column).cell ?? '';
    const rader = [earlier + 1, raw.row + 1];
    return [
      {
        ...placeOfCell(draft, raw.row, column),
        typ: 'dubblettkod',
        allvar: 'varning',
        kod,
        andraCell,
        rader,
      },
    ];
  });
}

/** The hidden rows that count, a finding per sheet. */
export function findHiddenRows(drafts: readonly DraftTable[]): readonly Fynd[] {
  const sheetOf = ({ found }: DraftTable): string => `${found.grid.bok}|${found.grid.blad}`;
  return [...new Set(drafts.map(sheetOf))].flatMap((sheet): readonly Fynd[] => {
    const own = drafts.filter((draft) => sheetOf(draft) === sheet);
    const hidden = own.flatMap(({ rows }) => rows.filter(({ raw }) => raw.hidden));
    const rader = [...new Set(hidden.map(({ raw }) => raw.row + 1))].toSorted((a, b) => a - b);
    const grid = own[0]?.found.grid;
    if (rader.length === 0 || !grid) return [];
    const plats = { bok: grid.bok, blad: grid.blad, cell: null };
    return [{ ...plats, typ: 'doldaRader', allvar: 'upplysning', antal: rader.length, rader }];
  });
}
