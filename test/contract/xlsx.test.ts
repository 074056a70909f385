import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { describeRapportWriter } from './rapportWriter.contract.ts';
import { readXlsxSheets } from './readXlsx.ts';

describeRapportWriter('The .xlsx writer', async (rapport) =>
  readXlsxSheets((await writeRapport(rapport)).bytes),
);
