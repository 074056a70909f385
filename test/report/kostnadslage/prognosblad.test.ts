import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import {
  ingetPrognosval,
  prognosNyckel,
  settlePrognosval,
} from '../../../src/domain/tidigare/prognosval.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { metodText } from '../../../src/report/text/metodText.ts';
import { buildUppfoljning } from '../../builders/tabell.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { changeGrid, runForecast } from '../forecastRun.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { changeLedger, followUp, ledger } from './ledger.ts';
import { findWrongFormulas, shown, write } from './sheets.ts';

const compose = (ekonomi: Ekonomi, grids: readonly Grid[] = []): readonly ReportSheet[] =>
  composeRapport(followUp(ekonomi), readTidigare(grids)).sheets;

const prognosblad = (sheets: readonly ReportSheet[]): ReportSheet => {
  const sheet = sheets.find(({ tables }) => tables[0].name === 'klPrognos');
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
};

const oreOf = (value: unknown): number | null =>
  typeof value === 'number' ? Math.round(value * 100_000) : null;

const first = (): Grid => sheetToGrid(prognosblad(compose(ledger)));

const again = (grid: Grid, ekonomi: Ekonomi = ledger): Grid =>
  sheetToGrid(prognosblad(compose(ekonomi, [grid])));

describe('the sheet "Helårsprognos"', () => {
  it('is written as a person reads it', () => {
    expectGolden('helarsprognos.txt', sheetText(prognosblad(compose(ledger))));
  });

  it('names the methods as the command line does', () => {
    expect(metodord).toEqual(metodText);
  });

  it('is not there without a ledger', () => {
    const { sheets } = composeRapport(buildUppfoljning([]), ingetTidigare);
    expect(sheets.map(({ name }) => name)).toEqual(['Läsning', 'Regler']);
  });

  it('is the same when the same run is made again', () => {
    expect(again(first()).cells).toEqual(first().cells);
  });

  it('takes the chosen method and adds the justering', () => {
    const chosen = write(first(), '51', egnaOrd.metod, metodord.linjar);
    const grid = again(write(chosen, '51', egnaOrd.justering, 250.5));
    expect(shown(grid, '51', egnaOrd.prognos)).toBe(
      Number(shown(grid, '51', metodord.linjar)) + 250.5,
    );
  });

  it.each([
    ['a method that gives nothing here', egnaOrd.metod, metodord.profil3],
    ['a method that there is none of', egnaOrd.metod, 'Magkänsla'],
    ['a justering that is no figure', egnaOrd.justering, 'ca 300'],
  ])('gives no prognos for %s, and none for the sum', (_, rubrik, value) => {
    const grid = again(write(first(), '51', rubrik, value));
    expect(shown(grid, '51', egnaOrd.prognos)).toBe('–');
    expect(shown(grid, '51', egnaOrd.status)).toBe('– Ej beräknad: prognos saknas');
    expect(shown(grid, 'Summa', egnaOrd.prognos)).toBe('–');
    expect(shown(grid, '51', rubrik)).toBe(value);
  });

  it('counts verksamheter that the kodplan does not have, so that the sum is the whole', () => {
    const part = { ...ledger, kodplan: ledger.kodplan.filter(({ grupp }) => grupp !== '10') };
    const grid = sheetToGrid(prognosblad(compose(part)));
    expect(shown(grid, 'Verksamheter utan grupp', egnaOrd.utfall)).toBe(480);
    expect(shown(grid, 'Summa', egnaOrd.utfall)).toBe(shown(first(), 'Summa', egnaOrd.utfall));
  });

  it.each([
    ['as it comes', (grid: Grid) => grid],
    ['with a chosen method', (grid: Grid) => write(grid, '51', egnaOrd.metod, metodord.ifjolrest)],
    [
      'with justeringar',
      (grid: Grid) =>
        write(write(grid, '51', egnaOrd.justering, -99.5), 'Summa', egnaOrd.justering, 1000),
    ],
    [
      'with a method that gives nothing',
      (grid: Grid) => write(grid, '60', egnaOrd.metod, metodord.profil1),
    ],
    ['with a text for justering', (grid: Grid) => write(grid, '51', egnaOrd.justering, '500')],
    ['with an unknown method', (grid: Grid) => write(grid, '51', egnaOrd.metod, 'Magkänsla')],
  ])('has formulas that give exactly the values beside them: %s', (_, change) => {
    const { formulas, wrong } = findWrongFormulas(compose(ledger, [change(first())]));
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(20);
  });
});

describe('the prognos of "Helårsprognos"', () => {
  const decided = (...choices: readonly (readonly [string, string | number])[]): readonly Grid[] =>
    changeGrid(runForecast(ledger).grids, 'klPrognos', (grid) =>
      choices.reduce((at, [rubrik, value]) => write(at, '51', rubrik, value), grid),
    );

  it.each([
    ['as proposed', []],
    ['with a method', [[egnaOrd.metod, metodord.ifjolrest]]],
    ['with a justering', [[egnaOrd.justering, -1234.5]]],
    ['with a month left out', [[egnaOrd.utelamna, 'mars']]],
    [
      'with months left out, a method and a justering',
      [
        [egnaOrd.utelamna, 'mars, april'],
        [egnaOrd.metod, metodord.profil1],
        [egnaOrd.justering, 99],
      ],
    ],
  ] as const)('is the one that the domain settles: %s', (_, choices) => {
    const run = runForecast(ledger, decided(...choices));
    const grid = run.grids.find(({ tables }) => tables[0]?.name === 'klPrognos')!;
    for (const prognos of run.uppfoljning.prognoser) {
      if (prognos.kod === null) continue;
      const val = run.uppfoljning.prognosval.get(prognosNyckel(prognos.kod)) ?? ingetPrognosval;
      const settled = settlePrognosval(prognos, val);
      expect(oreOf(shown(grid, prognos.kod, egnaOrd.prognos))).toBe(settled);
    }
    expect(findWrongFormulas(run.sheets).wrong).toEqual([]);
  });

  it('is another when a month that stands out is left out, and the choice stays beside its row', () => {
    const before = sheetToGrid(prognosblad(runForecast(ledger).sheets));
    const run = runForecast(ledger, decided([egnaOrd.utelamna, '8']));
    const after = sheetToGrid(prognosblad(run.sheets));
    expect(shown(after, '51', egnaOrd.prognos)).not.toBe(shown(before, '51', egnaOrd.prognos));
    expect(shown(after, '10', egnaOrd.prognos)).toBe(shown(before, '10', egnaOrd.prognos));
    expect(shown(after, '51', egnaOrd.utelamna)).toBe('8');
    expect(runForecast(ledger, run.grids).grids).toEqual(run.grids);
  });

  it('leaves out months of the verksamheter without a grupp too', () => {
    const part = { ...ledger, kodplan: ledger.kodplan.filter(({ grupp }) => grupp !== '51') };
    const first = runForecast(part);
    const rest = 'Verksamheter utan grupp';
    const chosen = changeGrid(first.grids, 'klPrognos', (grid) =>
      write(grid, rest, egnaOrd.utelamna, 'mars'),
    );
    const [before, after] = [first, runForecast(part, chosen)].map(({ sheets }) =>
      shown(sheetToGrid(prognosblad(sheets)), rest, metodord.linjar),
    );
    expect(after).not.toBe(before);
  });

  it('has the months that stand out beside it, a dash where none does', () => {
    const once = { ...ledger, serier: [...ledger.serier] };
    const [utfall] = once.serier;
    once.serier[0] = {
      ...utfall!,
      belopp: utfall!.belopp.map((amount, at) =>
        utfall!.manad[at] === 5 && amount === 6_000_000 ? 90_000_000 : amount,
      ),
    };
    const grid = sheetToGrid(prognosblad(runForecast(once).sheets));
    expect(shown(grid, '10', egnaOrd.avvikandeManader)).toBe(
      'maj: engångspost, 900 tkr mot normalt 60',
    );
    expect(shown(grid, '51', egnaOrd.avvikandeManader)).toBe('–');
  });
});

describe('what a person writes in "Helårsprognos"', () => {
  const written = [
    [egnaOrd.metod, metodord.linjar],
    [egnaOrd.utelamna, 'mars'],
    [egnaOrd.justering, -1200],
    [egnaOrd.orsak, 'Ny avgift'],
    [egnaOrd.kommentar, 'Se protokoll'],
  ] as const;
  const filled = (): Grid =>
    written.reduce((grid, [rubrik, value]) => write(grid, '51', rubrik, value), first());

  const renamed = changeLedger(
    () => false,
    (namn) => `${namn} ny`,
  );

  it.each([
    ['the same run again', ledger],
    ['a verksamhet less', changeLedger((kod) => kod === '1010')],
    ['a verksamhet renamed', renamed],
  ])('stands beside its row after %s', (_, ekonomi) => {
    const grid = again(filled(), ekonomi);
    expect(written.map(([rubrik]) => shown(grid, '51', rubrik))).toEqual(
      written.map(([, value]) => value),
    );
  });

  it('is kept under "Utgångna rader" while its verksamhet is gone, and comes back with it', () => {
    const gone = again(
      filled(),
      changeLedger((kod) => kod.startsWith('51')),
    );
    const kept = gone.cells.find(([kod]) => kod === '51') ?? [];
    expect(gone.cells.flat()).toContain(egnaOrd.utgangna);
    for (const [, value] of written) expect(kept).toContain(value);
    const back = again(
      again(
        gone,
        changeLedger((kod) => kod.startsWith('51')),
      ),
    );
    expect(written.map(([rubrik]) => shown(back, '51', rubrik))).toEqual(
      written.map(([, value]) => value),
    );
    expect(back.cells.flat()).not.toContain(egnaOrd.utgangna);
  });

  it('is kept on a sheet of its own while there is no ledger', () => {
    const { sheets } = composeRapport(buildUppfoljning([]), readTidigare([filled()]));
    const kept = sheets.find(({ tables }) => tables[0].name === 'klPrognos');
    expect(kept?.name).toBe('Helårsprognos');
    const back = again(sheetToGrid(prognosblad(sheets)));
    expect(written.map(([rubrik]) => shown(back, '51', rubrik))).toEqual(
      written.map(([, value]) => value),
    );
  });

  it('of two workbooks: the later choice and figure, and both reasons', () => {
    const later = write(
      write(write(filled(), '51', egnaOrd.metod, metodord.ifjolrest), '51', egnaOrd.justering, 7),
      '51',
      egnaOrd.orsak,
      'Fler kunder',
    );
    const grid = sheetToGrid(prognosblad(compose(ledger, [filled(), later])));
    expect(written.map(([rubrik]) => shown(grid, '51', rubrik))).toEqual([
      metodord.ifjolrest,
      'mars',
      7,
      'Fler kunder\nNy avgift',
      'Se protokoll',
    ]);
  });

  it('is no choice where the proposal stands as it was', () => {
    const eget = readTidigare([first()]).blad.get('klPrognos');
    expect(eget?.rader).toEqual([]);
    expect(eget?.nedan).toEqual([]);
    expect(eget?.ovan).toEqual([]);
  });
});
