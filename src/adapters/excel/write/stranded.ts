import type { Fel } from '../../../application/ports.ts';
import { cellName } from '../../../domain/address/area.ts';
import { parseAreas } from '../host/addresses.ts';
import { ownFel } from '../host/hostFel.ts';
import { askAttachments, type Attachment } from './attachments.ts';
import type { Plan, UpdateStep } from './plan.ts';
import type { Survey } from './survey.ts';

/** A sheet where rows of ours become other rows. */
interface MovedRows {
  readonly sheetName: string;
  readonly attachments: readonly Attachment[];
  /** 0-based sheet rows. */
  readonly rows: ReadonlySet<number>;
}

/** The sheets of a plan where rows move, as they were surveyed. */
export const movedSheets = (plan: Plan, { sheets }: Survey): readonly MovedRows[] =>
  movingSteps(plan).map(({ name, moved }) => ({
    sheetName: name,
    attachments: sheets.get(name)?.attachments ?? [],
    rows: moved,
  }));

/**
 * The Fel that names the cells whose comments and notes would come to stand beside another row; null
 * when none would. Sends one request, and only where something is fastened to a sheet whose rows move.
 */
export async function findStranded(
  context: Excel.RequestContext,
  sheets: readonly MovedRows[],
): Promise<Fel | null> {
  const asked = sheets.flatMap(({ sheetName, attachments, rows }) =>
    attachments.map((attachment) => ({
      sheetName,
      rows,
      location: attachment.getLocation().untrack().load('address'),
    })),
  );
  if (asked.length === 0) return null;
  await context.sync();
  const stranded = asked.flatMap(({ sheetName, rows, location }) =>
    parseAreas(location.address)
      .filter(({ top }) => rows.has(top))
      .map(({ top, left }) => ({ sheetName, cell: cellName(top, left) })),
  );
  const [first] = stranded;
  if (first === undefined) return null;
  return {
    ...ownFel('kommentarHindrar', 'Comments would leave their rows', first.sheetName),
    forluster: stranded.map(({ sheetName, cell }) => ({
      slag: 'anteckning',
      plats: `${sheetName}!${cell}`,
    })),
  };
}

/**
 * As findStranded, when a run is to be taken back: what a person has fastened to its rows since. Sends
 * nothing after a run that moved no rows.
 */
export async function findStrandedByUndo(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<Fel | null> {
  const steps = movingSteps(plan);
  if (steps.length === 0) return null;
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const asked = steps.flatMap(({ change, before, moved }) => {
    const names = [...before.tables, ...change.tables.added].map(({ name }) => name);
    const sheet = tables.items.find(({ name }) => names.includes(name))?.worksheet.load('name');
    return sheet ? [{ sheet, rows: moved, attachments: askAttachments(sheet) }] : [];
  });
  await context.sync();
  return findStranded(
    context,
    asked.map(({ sheet, rows, attachments }) => ({
      sheetName: sheet.name,
      rows,
      attachments: attachments(),
    })),
  );
}

const movingSteps = ({ steps }: Plan): readonly UpdateStep[] =>
  steps.filter((step) => step.kind === 'update').filter(({ moved }) => moved.size > 0);
