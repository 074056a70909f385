/** @jest-environment jsdom */
import '../host/boot/nodeGlobals.ts';
import { createRapportSession } from '../../src/adapters/excel/write/rapportSession.ts';
import { bootOffice } from '../host/boot/jsdom.ts';
import { ExcelHost } from '../host/excelHost.ts';
import { describeRapportWriter } from './rapportWriter.contract.ts';
import { readHostSheets } from './readHost.ts';

describeRapportWriter('The writer for Excel', async (rapport) => {
  const host = new ExcelHost();
  await bootOffice(host);
  const written = await createRapportSession().write(rapport);
  if (!written.ok) throw new Error(written.error.detalj);
  const [, ...own] = host.workbook.sheets;
  return readHostSheets(own);
});
