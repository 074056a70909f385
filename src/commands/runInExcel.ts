import { createCellJump } from '../adapters/excel/jump/cellJump.ts';
import { showDialog } from '../adapters/excel/office/messageDialog.ts';
import { createWorkbookReader } from '../adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../adapters/excel/write/rapportSession.ts';
import { runCommand } from './runCommand.ts';

/** The ribbon command in the workbook that is open in Excel. */
export const runInExcel = (): Promise<void> =>
  runCommand({
    reader: createWorkbookReader(),
    writer: createRapportSession(),
    jump: createCellJump(),
    showDialog,
  });
