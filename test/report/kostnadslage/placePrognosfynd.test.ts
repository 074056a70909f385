import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { placePrognosfynd } from '../../../src/report/kostnadslage/placePrognosfynd.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { changeLedger, followUp, ledger } from './ledger.ts';
import { write } from './sheets.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import { cellName } from '../../../src/domain/address/area.ts';

const prognosbladOf = (rapport: ReturnType<typeof composeRapport>): Grid => {
  const sheet = rapport.sheets.find(({ name }) => name === 'Helårsprognos');
  if (sheet === undefined) throw new Error('No sheet');
  return sheetToGrid(sheet);
};

/** What a run with another ledger says about a text in Justering, and where the text stands then. */
function runAgain(now: Ekonomi): { told: (string | null)[]; stands: string[] } {
  const first = prognosbladOf(composeRapport(followUp(ledger), ingetTidigare));
  const tidigare = readTidigare([write(first, '60', egnaOrd.justering, 'ca 500')]);
  const calculated = followUp(now);
  const fynd = placePrognosfynd({ ...calculated, fynd: tidigare.fynd }, tidigare);
  const grid = prognosbladOf(composeRapport(calculated, tidigare));
  const stands = grid.cells.flatMap((row, r) =>
    row.flatMap((value, c) => (value === 'ca 500' ? [cellName(r, c)] : [])),
  );
  return { told: fynd.map(({ cell }) => cell), stands };
}

describe('a finding about a decision in Helårsprognos', () => {
  it('names the cell where the text stands', () => {
    const { told, stands } = runAgain(ledger);
    expect(told).toEqual(stands);
    expect(told).toHaveLength(1);
  });

  it('names the cell that the text has moved to when a row above is gone', () => {
    const { told, stands } = runAgain(changeLedger((verksamhet) => verksamhet === '1010'));
    expect(told).toEqual(stands);
    expect(told).not.toEqual(runAgain(ledger).told);
  });

  it('calls the row what it is called now', () => {
    const tidigare = readTidigare([
      write(
        prognosbladOf(composeRapport(followUp(ledger), ingetTidigare)),
        '60',
        egnaOrd.justering,
        'ca 500',
      ),
    ]);
    const renamed = followUp(
      changeLedger(
        () => false,
        (namn) => `${namn} och integration`,
      ),
    );
    expect(placePrognosfynd({ ...renamed, fynd: tidigare.fynd }, tidigare)).toMatchObject([
      { rad: '60 Flyktingmottagande och integration' },
    ]);
  });

  it('is not told of a row that is gone, whose text is kept', () => {
    const { told, stands } = runAgain(changeLedger((verksamhet) => verksamhet === '6010'));
    expect([told.length, stands.length]).toEqual([0, 1]);
  });
});

describe('the sheet of an ansvar that is gone', () => {
  it('keeps the name that it had', () => {
    const rapport = composeRapport(followUp(ledger), ingetTidigare);
    const grids = rapport.sheets.map((sheet) => sheetToGrid(sheet));
    const norr = grids.find(({ blad }) => blad === 'KL Hemtjänst norr');
    if (norr === undefined) throw new Error('No sheet');
    const written = grids.map((grid) =>
      grid === norr ? write(grid, '5110', egnaOrd.kommentar, 'Minns') : grid,
    );
    const gone = changeLedger((verksamhet) => verksamhet === '5110');
    const after = composeRapport(followUp(gone), readTidigare(written));
    const kept = after.sheets.find(({ name }) => name === 'KL Hemtjänst norr');
    expect(kept?.cells.flat()).toContainEqual({ text: 'Minns' });
  });
});

describe('a row of Helårsprognos that is gone', () => {
  it.each([egnaOrd.orsak, egnaOrd.kommentar])('breaks the lines of a long %s', (rubrik) => {
    const first = prognosbladOf(composeRapport(followUp(ledger), ingetTidigare));
    const words = 'Fler timmar än väntat '.repeat(5).trim();
    const tidigare = readTidigare([write(first, '60', rubrik, words)]);
    const gone = followUp(changeLedger((verksamhet) => verksamhet === '6010'));
    const sheet = composeRapport(gone, tidigare).sheets.find(
      ({ name }) => name === 'Helårsprognos',
    );
    const row = sheet?.cells.findIndex((cells) =>
      cells.some((cell) => cell !== null && 'text' in cell && cell.text === words),
    );
    const styles = sheet?.formats.filter(
      ({ area }) => area.top === row && area.left === first.cells[4]?.indexOf(rubrik),
    );
    expect(styles?.map(({ style }) => style.wrap)).toEqual([true]);
  });
});
