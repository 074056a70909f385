import type { Rapport } from '../../../report/rapport.ts';
import { parseAreas, sheetOf } from '../host/addresses.ts';
import { askAttachments, type Attachment } from './attachments.ts';
import type { StandingTable } from './putTables.ts';
import { blankCells, type SheetCells } from './sheetCells.ts';
import { decodeMark, markKey } from './sheetMark.ts';

/** What must be known of the workbook before a report is written into it. */
export interface Survey {
  readonly sheetNames: readonly string[];
  readonly structureIsProtected: boolean;
  /** The settings of ours, by key. */
  readonly settings: ReadonlyMap<string, string>;
  /** The report's tables that stand in the workbook. */
  readonly tables: readonly StandingTable[];
  readonly sheets: ReadonlyMap<string, StandingSheet>;
}

/** A sheet that holds a table of the report. */
export interface StandingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: SheetCells;
  /** What a person fastened to its cells. */
  readonly attachments: readonly Attachment[];
  /** The names of all its charts. */
  readonly charts: readonly string[];
}

const OWN_SETTINGS = 'kostnadslage.';

/** Asks what stands where: one request for the workbook, one for the sheets of the report, if any. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  rapport: Rapport,
): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const settings = workbook.settings.load('items/key,items/value');
  const protection = workbook.protection.load('protected');
  await context.sync();
  const stored = new Map(
    settings.items
      .filter(({ key }) => key.startsWith(OWN_SETTINGS))
      .map(({ key, value }): [string, string] => [key, String(value)]),
  );
  const own = namesOf(rapport, stored);
  const standing = tables.items.filter(({ name }) => own.has(name.toLowerCase()));
  const identities = new Set(rapport.sheets.map(({ tables: [{ name }] }) => name.toLowerCase()));
  const found = standing.length === 0 ? [] : await readStanding(context, standing, identities);
  return {
    sheetNames: sheets.items.map(({ name }) => name),
    structureIsProtected: protection.protected,
    settings: stored,
    tables: found.map(({ table }) => table),
    sheets: new Map(found.flatMap(({ sheet }) => (sheet ? [[sheet.name, sheet]] : []))),
  };
}

/** The tables that the report asks for, and those that an earlier report left on the same sheets. */
function namesOf({ sheets }: Rapport, settings: ReadonlyMap<string, string>): ReadonlySet<string> {
  const names = sheets.flatMap(({ tables }) => {
    const former = decodeMark(settings.get(markKey(tables[0].name)));
    return [...tables, ...(former?.tables ?? [])].map(({ name }) => name.toLowerCase());
  });
  return new Set(names);
}

async function readStanding(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  identities: ReadonlySet<string>,
) {
  const asked = tables.map((table) => ({
    table,
    range: table.getRange().untrack().load('address'),
    content: identities.has(table.name.toLowerCase()) ? askContent(table.worksheet) : null,
  }));
  await context.sync();
  return asked.map(({ table, range, content }) => {
    const sheetName = sheetOf(range.address);
    const area = parseAreas(range.address)[0] ?? blankCells.area;
    return {
      table: { name: table.name, sheetName, area },
      sheet: content && {
        name: sheetName,
        isProtected: content.protection.protected,
        cells: content.used.isNullObject ? blankCells : cellsOf(content.used),
        attachments: content.attachments(),
        charts: content.charts.items.map(({ name }) => name),
      },
    };
  });
}

function askContent(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  return {
    used: used.load('address,formulas,values'),
    protection: sheet.protection.load('protected'),
    attachments: askAttachments(sheet),
    charts: sheet.charts.load('items/name'),
  };
}

function cellsOf(used: Excel.Range): SheetCells {
  const area = parseAreas(used.address)[0] ?? blankCells.area;
  return { area, formulas: used.formulas, values: used.values };
}
