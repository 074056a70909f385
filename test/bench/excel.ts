import '../host/boot/nodeGlobals.ts';
import { performance } from 'node:perf_hooks';
import { createWorkbookReader } from '../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../src/adapters/excel/write/rapportSession.ts';
import type { Rapport, ReportCell, ReportSheet } from '../../src/report/rapport.ts';
import { bootOffice } from '../host/boot/jsdom.ts';
import { ExcelHost } from '../host/excelHost.ts';
import { format } from '../contract/sampleRapport.ts';

const ROWS = 100_000;
const SHEETS = 40;

/** Measures reading and writing over the real office.js; `print` gets a line at a time. */
export async function benchExcel(print: (line: string) => void): Promise<void> {
  await benchReading(print);
  await benchWriting(print);
}

async function benchReading(print: (line: string) => void): Promise<void> {
  const host = await hostWith((one) => {
    fillSheet(one);
  });
  const hostTime = timeHost(host);
  const shares: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const bare = await timed(() => readBare());
    shares.push(bare.ms - hostTime.reset());
  }
  const bareShare = Math.min(...shares);
  host.log.clear();
  const whole = await timed(() => createWorkbookReader().read());
  const share = whole.ms - hostTime.reset();
  const { requests, bytesOut, entries } = host.log;
  const largest = Math.max(...entries.map((entry) => entry.bytesOut));
  const parse = await timed(() => {
    for (const text of hostTime.answers()) JSON.parse(text);
  });
  print(`read ${ROWS} x 10: ${requests} requests (allowed ${Math.ceil(ROWS / 20_000) + 2})`);
  print(`  ${mb(bytesOut)} in all, largest answer ${mb(largest)} (allowed 2.00 MB)`);
  print(`  ${ms(whole.ms)}, of which office.js and the adapter ${ms(share)}`);
  print(`  JSON.parse of the same answers ${ms(parse.ms)}, office.js alone ${ms(bareShare)}`);
  print(`  office.js / JSON.parse: ${(bareShare / parse.ms).toFixed(2)} (allowed 2)`);
}

async function benchWriting(print: (line: string) => void): Promise<void> {
  const rapport: Rapport = {
    title: 'Bench',
    sheets: Array.from({ length: SHEETS }, (_, index) => benchSheet(index)),
  };
  const fast = await bestOfThree(async () => {
    const written = await createRapportSession().write(rapport);
    if (!written.ok) throw new Error(written.error.detalj);
  });
  const { requests, actions, bytesIn } = fast.host.log;
  print(`write ${SHEETS} sheets of 60 x 14: ${requests} requests, the first only looks`);
  print(`  ${mb(bytesIn)} sent, ${ms(fast.ms)}`);
  print(
    `  per sheet: ${(actions / SHEETS).toFixed(0)} actions (allowed 90), ` +
      `${(bytesIn / SHEETS / 1000).toFixed(1)} kB (allowed 25)`,
  );
  for (const [name, isAwaited] of [
    ['cell by cell, one sync a sheet', false],
    ['cell by cell, each awaited', true],
  ] as const) {
    const slow = await bestOfThree(() => writeCellByCell(benchSheet(0), isAwaited));
    const ratio = (slow.ms * SHEETS) / fast.ms;
    print(
      `  ${name}: ${slow.host.log.actions} actions and ${ms(slow.ms)} a sheet, ${ratio.toFixed(0)} times slower`,
    );
  }
}

/** The shortest of three runs, each in a fresh workbook, so that no side pays for being the first. */
async function bestOfThree(work: () => Promise<void>): Promise<{ ms: number; host: ExcelHost }> {
  const runs: { ms: number; host: ExcelHost }[] = [];
  for (let run = 0; run < 3; run += 1) {
    const host = await hostWith(() => undefined);
    const { ms: time } = await timed(work);
    // Excel.run lets go of its ranges in a request of its own, after it has returned.
    await new Promise((resolve) => setTimeout(resolve, 100));
    runs.push({ ms: time, host });
  }
  return runs.toSorted((a, b) => a.ms - b.ms)[0] ?? { ms: 0, host: new ExcelHost() };
}

async function hostWith(fill: (host: ExcelHost) => void): Promise<ExcelHost> {
  const host = new ExcelHost();
  fill(host);
  await bootOffice(host);
  host.log.clear();
  return host;
}

function fillSheet({ workbook }: ExcelHost): void {
  const [sheet] = workbook.sheets;
  for (let row = 0; row < ROWS; row += 1) {
    const values = [String(510 + (row % 400)).padStart(4, '0'), 'Hemtjänst', row % 90];
    for (let column = 0; column < 10; column += 1) {
      const value = values[column] ?? ((row * 7919 + column * 104_729) % 1_999_999) - 999_999;
      sheet?.cells.put(row, column, { value, formula: null, style: null });
    }
  }
}

/** The same cells through office.js alone. */
async function readBare(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let top = 1; top <= ROWS; top += 20_000) {
      sheet
        .getRange(`A${top}:J${top + 19_999}`)
        .untrack()
        .load('values');
      await context.sync();
    }
  });
}

/** Adds up the time inside the host, which stands for Excel's own, and keeps its answers. */
function timeHost(host: ExcelHost): { reset: () => number; answers: () => readonly string[] } {
  const execute = host.execute.bind(host);
  let spent = 0;
  let answers: string[] = [];
  let latest: readonly string[] = [];
  host.execute = (text) => {
    const start = performance.now();
    const reply = execute(text);
    spent += performance.now() - start;
    if ('body' in reply) answers.push(reply.body);
    return reply;
  };
  return {
    answers: () => latest,
    reset: () => {
      const time = spent;
      latest = answers;
      spent = 0;
      answers = [];
      return time;
    },
  };
}

/** A sheet of 60 rows and 14 columns with the looks that reports have. */
function benchSheet(index: number): ReportSheet {
  const body = Array.from({ length: 56 }, (_, row): ReportCell[] =>
    Array.from({ length: 14 }, (__, column) => cellOf(row, column)),
  );
  return {
    name: `Blad ${index}`,
    tables: [{ name: `klBlad${index}`, area: { top: 3, left: 0, rows: 57, columns: 14 } }],
    tabColor: '#0F548C',
    columnWidths: [8, 36, ...Array.from({ length: 11 }, () => 13), 45],
    cells: [
      [{ text: `Driftredovisning ${index}` }],
      [{ text: 'Nämnden · tkr · utfall t.o.m. augusti 2025' }],
      [{ text: 'Riktpunkt 66,7 %' }],
      Array.from({ length: 14 }, (_, column) => ({ text: `Kolumn ${column + 1}` })),
      ...body,
    ],
    formats: [
      format('A1:N60', { font: 'Aptos Narrow', size: 10 }),
      format('A1:N1', { size: 14, bold: true }),
      format('A4:N4', { bold: true, wrap: true, fill: '#F0F0F0', borderBottom: '#0F548C' }),
      format('C5:L60', { numberFormat: '#,##0;−#,##0', align: 'right' }),
      format('M5:M60', { numberFormat: '0.0 %', align: 'right' }),
      format('N5:N60', { wrap: true, fill: '#FAFAFA' }),
      ...[8, 9, 20, 21, 33, 34].map((row) =>
        format(`A${row}:M${row}`, { indent: 1, color: '#616161' }),
      ),
      ...[12, 30, 60].map((row) => format(`A${row}:M${row}`, { bold: true, borderTop: '#0F548C' })),
    ],
    conditionalFormats: [
      {
        kind: 'formula',
        area: { top: 4, left: 11, rows: 56, columns: 1 },
        formula: '$L5<-500',
        style: { color: '#B10E1C' },
      },
      {
        kind: 'dataBar',
        area: { top: 4, left: 10, rows: 56, columns: 1 },
        positive: '#0F548C',
        negative: '#B10E1C',
      },
    ],
    validations: [],
    frozen: { rows: 4, columns: 2 },
    print: { landscape: true, titleRows: [3, 3], footer: 'Augusti 2025' },
  };
}

function cellOf(row: number, column: number): ReportCell {
  if (column === 0) return { text: String(510 + row).padStart(4, '0') };
  if (column === 1) return { text: `Verksamhet nummer ${row}` };
  if (column === 13) return null;
  if (column >= 10) return { formula: `C${row + 5}-D${row + 5}`, value: 0 };
  return { number: ((row * 7919 + column * 104_729) % 199_999) - 99_999 };
}

/** What to compare with: value, number format, fill and font of each cell by itself. */
async function writeCellByCell(sheet: ReportSheet, isAwaited: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(sheet.name);
    for (const [r, row] of sheet.cells.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell === null) continue;
        const range = target.getCell(r, c);
        if ('text' in cell) range.values = [[`'${cell.text}`]];
        else range.formulas = [['number' in cell ? cell.number : `=${cell.formula}`]];
        range.numberFormat = [['#,##0']];
        range.format.fill.color = '#FAFAFA';
        range.format.font.name = 'Aptos Narrow';
        if (isAwaited) await context.sync();
      }
    }
    await context.sync();
  });
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;
