import { Axis } from './axis.ts';
import type { CellStyle } from './cellStyle.ts';
import { CellGrid } from './cellGrid.ts';
import type { Chart } from './chart.ts';
import type { Comment } from './comment.ts';
import type { ConditionalFormat } from './conditionalFormat.ts';
import type { Freeze } from './freeze.ts';
import type { NamedItem } from './namedItem.ts';
import { usualPageLayout } from './pageLayout.ts';
import type { PageLayout } from './pageLayout.ts';
import { MAX_COLUMNS, MAX_ROWS } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Table } from './table.ts';
import type { Validation } from './validation.ts';
import type { Workbook } from './workbook.ts';
import { accessDenied } from '../protocol/hostError.ts';

/** Whether a sheet can be seen, in Office.js words. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet: its cells and what lies upon them. */
export class Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  isDeleted = false;
  readonly cells = new CellGrid();
  readonly rows = new Axis(MAX_ROWS);
  readonly columns = new Axis(MAX_COLUMNS);
  tables: Table[] = [];
  names: NamedItem[] = [];
  charts: Chart[] = [];
  comments: Comment[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  merges: Rect[] = [];
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  freeze: Freeze = { rows: 0, columns: 0 };
  pageLayout: PageLayout = usualPageLayout();
  /** The options that the sheet was protected with; null when it is not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  protectionPassword: string | null = null;
  /** How many clients listen to changes of this sheet. */
  changeListeners = 0;

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  /** Throws AccessDenied when the sheet is protected: every edit of cells, looks and layout asks. */
  guardEdit(location: string): void {
    if (this.protection !== null) throw accessDenied(location);
  }

  /** The look of a cell that has none of its own: its row's, else its column's. */
  backgroundStyle(row: number, column: number): CellStyle | null {
    return this.rows.at(row).style ?? this.columns.at(column).style ?? null;
  }

  /** The look of a cell; null is the usual one. */
  styleAt(row: number, column: number): CellStyle | null {
    return this.cells.at(row, column)?.style ?? this.backgroundStyle(row, column);
  }
}
