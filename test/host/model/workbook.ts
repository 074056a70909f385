import { Calculation } from './calculation.ts';
import { wordsOf } from './localeWords.ts';
import type { LocaleWords } from './localeWords.ts';
import type { NamedItem } from './namedItem.ts';
import { dropSheetFromFormulas, renameSheetInFormulas } from './sheetReferences.ts';
import { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';
import type { Rect } from './rect.ts';
import type { Table } from './table.ts';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../protocol/hostError.ts';

/** A change of cells, for those who listen to `onChanged`. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
}

/** A workbook: its sheets, names and settings. */
export class Workbook {
  name: string;
  readonly words: LocaleWords;
  readonly locale: string;
  sheets: Sheet[] = [];
  names: NamedItem[] = [];
  /** Add-in settings of the workbook, by key; values as JSON gives them. */
  readonly settings = new Map<string, unknown>();
  uses1904Dates = false;
  isDirty = false;
  structureProtected = false;
  structurePassword: string | null = null;
  /** How many clients listen to changes of any sheet. */
  changeListeners = 0;
  readonly calculation = new Calculation(this);
  activeSheet: Sheet;
  selection: SheetRange | null = null;
  /** Cells changed since the host last told its listeners. */
  changes: CellChange[] = [];
  /** Ranges that clients keep over several requests; the host fills it. */
  keptRanges: () => readonly SheetRange[] = () => [];
  #lastId = 0;

  constructor(locale: string) {
    this.locale = locale;
    this.words = wordsOf(locale);
    this.name = this.words.workbook;
    this.activeSheet = this.addSheet(null);
  }

  /** A new id of the form that Excel uses. */
  newId(): string {
    this.#lastId += 1;
    const number = this.#lastId.toString(16).toUpperCase().padStart(8, '0');
    return `{${number}-0000-4000-8000-000000000000}`;
  }

  /** Adds a sheet last; with the next free usual name when none is given. */
  addSheet(name: string | null): Sheet {
    this.guardStructure('WorksheetCollection.add');
    const sheetName = name ?? this.#freeSheetName();
    this.checkSheetName(sheetName, null, 'WorksheetCollection.add');
    const sheet = new Sheet(this, this.newId(), sheetName);
    this.sheets.push(sheet);
    this.isDirty = true;
    return sheet;
  }

  #freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(this.words.sheet + String(number)) !== undefined) number += 1;
    return this.words.sheet + String(number);
  }

  /** A sheet by its name, whatever the case, or by its id. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  /** Excel's rules for a sheet's name; `self` is the sheet that is being renamed. */
  checkSheetName(name: string, self: Sheet | null, location: string): void {
    const allowed =
      name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
    if (!allowed) throw invalidArgument(location);
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined && other !== self) throw itemAlreadyExists(location);
  }

  /** Takes a sheet away; a workbook keeps at least one visible sheet. */
  deleteSheet(sheet: Sheet): void {
    this.guardStructure('Worksheet.delete');
    const visible = this.sheets.filter(
      (other) => other !== sheet && other.visibility === 'Visible',
    );
    const [next] = visible;
    if (next === undefined) throw invalidOperation('Worksheet.delete');
    if (this.activeSheet === sheet) this.activeSheet = next;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    sheet.isDeleted = true;
    dropSheetFromFormulas(this, sheet.name);
    this.calculation.invalidate();
    this.isDirty = true;
  }

  /** Renames a sheet; formulas and names that refer to it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    renameSheetInFormulas(this, sheet.name, name);
    sheet.name = name;
    this.isDirty = true;
  }

  /** Moves a sheet to a place among the others. */
  moveSheet(sheet: Sheet, position: number): void {
    this.guardStructure('Worksheet.position');
    if (position >= this.sheets.length) throw invalidArgument('Worksheet.position');
    const others = this.sheets.filter((other) => other !== sheet);
    others.splice(position, 0, sheet);
    this.sheets = others;
  }

  /** Throws AccessDenied when sheets may not be added, deleted, moved or renamed. */
  guardStructure(location: string): void {
    if (this.structureProtected) throw accessDenied(location);
  }

  /** All tables, sheet by sheet. */
  tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Notes that cells were changed: formulas are to be calculated anew, listeners told. */
  noteChange(sheet: Sheet, rect: Rect, kind: CellChange['kind'] = 'RangeEdited'): void {
    this.isDirty = true;
    this.calculation.invalidate();
    this.changes.push({ sheet, rect, kind });
  }
}
