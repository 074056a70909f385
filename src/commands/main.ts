import { createCellJump } from '../adapters/excel/jump/cellJump.ts';
import { showDialog } from '../adapters/excel/office/messageDialog.ts';
import { associateCommand } from '../adapters/excel/office/ribbonCommand.ts';
import { startOffice } from '../adapters/excel/office/startOffice.ts';
import { createWorkbookReader } from '../adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../adapters/excel/write/rapportSession.ts';
import { runCommand } from './runCommand.ts';

const ports = {
  reader: createWorkbookReader(),
  writer: createRapportSession(),
  jump: createCellJump(),
  showDialog,
};

void startOffice().then(() => associateCommand('beraknaAvvikelse', () => runCommand(ports)));
