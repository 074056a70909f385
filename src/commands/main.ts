import { showDialog } from '../adapters/excel/office/messageDialog.ts';
import { associateCommand } from '../adapters/excel/office/ribbonCommand.ts';
import { startOffice } from '../adapters/excel/office/startOffice.ts';
import { messagePath } from './meddelande/message.ts';

// The page is loaded with the workbook, what computes only when somebody clicks.
void startOffice().then(() =>
  associateCommand('beraknaAvvikelse', async () => {
    const loaded = await import('./runInExcel.ts').catch(() => null);
    if (loaded === null) return showDialog(messagePath({ typ: 'natverk', bok: null, blad: null }));
    return loaded.runInExcel();
  }),
);
