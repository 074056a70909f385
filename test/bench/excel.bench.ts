/** @jest-environment jsdom */
import { benchExcel } from './excel.ts';

test('reading and writing in Excel, measured', async () => {
  await benchExcel((line) => process.stdout.write(`${line}\n`));
}, 300_000);
