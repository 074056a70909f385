import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';

import { writeLedgerBook } from './ledgerBook.ts';
import { runInTurn, runProgram } from './runProgram.ts';
import { FORMULAS, timeSumifs } from './sumifs.ts';
import { atMost, mb, printTabell, seconds, times, type Matning } from './tabell.ts';

const ROWS = 200_000;
const RUNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'kostnadslage-bench-'));
try {
  await benchKommandorad();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchKommandorad(): Promise<void> {
  const [source, report] = [join(folder, 'bok.xlsx'), join(folder, 'rapport.xlsx')];
  writeFileSync(source, await writeLedgerBook(ROWS));
  // As it ships: one file, beside the folder of the compiled benches.
  const program = new URL('../../../cli/main.js', import.meta.url);
  const run = { script: program, args: ['berakna', source, '--ut', report] };
  runProgram(run);
  const counts = await countCells(report);
  const cells = counts.reduce((total, count) => total + count, 0);
  const bareHucre = {
    script: new URL('./bareHucre.ts', import.meta.url),
    args: [source, join(folder, 'bar.xlsx'), counts.join()],
  };
  // A new report each time: one that is replaced is read first.
  const [bare, ours] = runInTurn(RUNS, bareHucre, run, () => {
    rmSync(report, { force: true });
  });
  printTabell(
    `kommandoraden: ${ROWS.toLocaleString('sv-SE')} rader → ${counts.length} blad med ${cells.toLocaleString('sv-SE')} celler (kortast av ${RUNS})`,
    [
      { namn: 'hucre läser filen och skriver lika många celler', varde: seconds(bare.ms) },
      { namn: 'kostnadslage berakna', varde: seconds(ours.ms) },
      atMost('  mot hucre', ours.ms / bare.ms, 1.2, times),
      { namn: '  i processortid', varde: times(ours.cpu / bare.cpu) },
      { namn: 'mest minne: hucre', varde: mb(bare.peak) },
      { namn: 'mest minne: kostnadslage berakna', varde: mb(ours.peak) },
      atMost('  mot hucre', ours.peak / bare.peak, 1.25, times),
      ...againstSumifs(await timeSumifs(ROWS, folder), ours.ms),
    ],
  );
}

/** Cells that hold something, sheet by sheet. */
async function countCells(file: string): Promise<readonly number[]> {
  const { sheets } = await readXlsx(readFileSync(file));
  return sheets.map(({ rows }) =>
    rows.reduce((total, row) => total + row.filter((value) => value !== null).length, 0),
  );
}

function againstSumifs(sumifs: number | null, ours: number): readonly Matning[] {
  const namn = `${FORMULAS.toLocaleString('sv-SE')} SUMIFS i LibreOffice`;
  if (sumifs === null) return [{ namn, varde: 'finns inte här: ingen soffice' }];
  return [
    { namn, varde: seconds(sumifs) },
    atMost('  kostnadslage mot dem', ours / sumifs, 0.2, times),
  ];
}
