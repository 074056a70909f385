import { ore } from '../../../src/domain/amount/ore.ts';
import type { Regler } from '../../../src/domain/regler/regler.ts';
import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildEkonomi, buildKonteringar } from '../../builders/ekonomi.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { changeLedger, everyMonth, followUp, ledger } from './ledger.ts';
import { findWrongFormulas, shown, write } from './sheets.ts';

const compose = (
  ekonomi: Ekonomi,
  grids: readonly Grid[] = [],
  regler: Partial<Regler> = {},
): readonly ReportSheet[] => composeRapport(followUp(ekonomi, regler), readTidigare(grids)).sheets;

function sheetOf(sheets: readonly ReportSheet[], table: string): ReportSheet {
  const sheet = sheets.find(({ tables }) => tables[0].name === table);
  if (sheet === undefined) throw new Error(`No sheet ${table}`);
  return sheet;
}

const gridOf = (sheets: readonly ReportSheet[], table = 'klKostnadslage'): Grid =>
  sheetToGrid(sheetOf(sheets, table));

/** One verksamhet with a budget and an utfall so far, in kr; closed in August. */
const one = (budget: number, utfall: number): Ekonomi =>
  buildEkonomi([
    buildKonteringar('utfall', 2025, [['1', '51', '5010', 8, utfall * 100]]),
    buildKonteringar('budget', 2025, [['1', '51', '5010', 8, budget * 100]]),
  ]);

describe('the sheet "Kostnadsläge"', () => {
  it('is written as a person reads it', () => {
    expectGolden('kostnadslage.txt', sheetText(sheetOf(compose(ledger), 'klKostnadslage')));
  });

  it('stands before the forecasts, and they before "Läsning"', () => {
    const names = compose({ ...ledger, ansvar: [] }).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Kostnadsläge', 'Helårsprognos']);
    expect(names.slice(-2)).toEqual(['Läsning', 'Regler']);
  });

  it.each([
    ['as it comes', (grids: readonly Grid[]) => grids],
    [
      'with a justering and a method that gives nothing',
      (grids: readonly Grid[]) =>
        grids.map((grid) =>
          grid.tables[0]?.name === 'klPrognos'
            ? write(write(grid, '10', egnaOrd.justering, 75), '60', egnaOrd.metod, metodord.profil3)
            : grid,
        ),
    ],
  ])('has formulas that give exactly the values beside them: %s', (_, change) => {
    const grids = compose(ledger).map((sheet) => sheetToGrid(sheet));
    const { formulas, wrong } = findWrongFormulas(compose(ledger, change(grids)));
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(80);
  });

  it('follows a justering of the forecast', () => {
    const [before, prognos] = [gridOf(compose(ledger)), gridOf(compose(ledger), 'klPrognos')];
    const after = gridOf(compose(ledger, [write(prognos, '10', egnaOrd.justering, 75)]));
    expect(shown(after, '10', egnaOrd.prognos)).toBe(
      Number(shown(before, '10', egnaOrd.prognos)) + 75,
    );
  });

  it.each([
    ['below both', 1_000_000, 1_010_000, '● Enligt budget'],
    ['at the amount', 1_000_000, 1_100_000, '● Enligt budget'],
    ['above both', 1_000_000, 1_100_001, '▼ Kommentera underskott'],
    ['at the share', 20_000_000, 20_200_000, '● Enligt budget'],
    ['above the amount, below the share', 50_000_000, 50_200_000, '● Enligt budget'],
    ['a surplus above both', 1_000_000, 800_000, '△ Kommentera överskott'],
    ['an income that is short', -1_000_000, -800_000, '▼ Kommentera underskott'],
    ['no budget', 0, 150_000, '▼ Kommentera underskott'],
  ])('asks for a comment past both thresholds only: %s', (_, budget, utfall, status) => {
    expect(shown(gridOf(compose(one(budget, utfall))), '51', egnaOrd.status)).toBe(status);
  });

  it('obeys the thresholds of the rules', () => {
    const grid = gridOf(compose(one(1_000_000, 1_050_000), [], { troskelBelopp: ore(4_000_000) }));
    expect(shown(grid, '51', egnaOrd.status)).toBe('▼ Kommentera underskott');
  });

  it('shows a dash where the budget has no months', () => {
    const grid = gridOf(
      compose(
        buildEkonomi([
          buildKonteringar('utfall', 2025, everyMonth('1', '51', '5010', 10_000, 8)),
          buildKonteringar('budget', 2025, [['1', '51', '5010', 0, 12_000_000]]),
        ]),
      ),
    );
    expect(shown(grid, '51', egnaOrd.avvikelseAck)).toBe('–');
    expect(shown(grid, '51', egnaOrd.budget)).toBe(120);
    expect(shown(grid, '51', egnaOrd.status)).toBe('– Ej beräknad: ackumulerad budget saknas');
  });

  it('keeps comments beside verksamhet, kontogrupp and konto, also while they are gone', () => {
    const first = write(gridOf(compose(ledger)), '51', egnaOrd.kommentar, 'Fler kunder');
    const filled = write(first, 'varav personal', egnaOrd.kommentar, 'Vikarier');
    const konto = write(filled, 'varav konto 6110', egnaOrd.kommentar, 'Nytt avtal');
    const without = changeLedger((kod) => kod === '1010');
    const gone = gridOf(compose(without, [konto]));
    expect(shown(gone, '51', egnaOrd.kommentar)).toBe('Fler kunder');
    const back = gridOf(compose(ledger, [gone]));
    expect(shown(gone, 'varav konto 6110', egnaOrd.kommentar)).toBe('Nytt avtal');
    expect(shown(back, 'varav personal', egnaOrd.kommentar)).toBe('Vikarier');
    expect(shown(back, '51', egnaOrd.kommentar)).toBe('Fler kunder');
  });

  it('is the same when the same run is made again', () => {
    const first = gridOf(compose(ledger));
    expect(gridOf(compose(ledger, [first])).cells).toEqual(first.cells);
  });
});

describe('the sheet of an ansvar', () => {
  it('is there for each ansvar of the list that has utfall or budget this year', () => {
    const sheets = compose(ledger).map(({ name, tables }) => [name, tables[0].name]);
    expect(sheets.slice(0, 4)).toEqual([
      ['Kostnadsläge', 'klKostnadslage'],
      ['KL Stab ledning utveckling', 'kl70100Kostnadslage'],
      ['KL Hemtjänst norr', 'kl70200Kostnadslage'],
      ['Helårsprognos', 'klPrognos'],
    ]);
  });

  it('is written as a person reads it', () => {
    expectGolden(
      'kostnadslage-ansvar.txt',
      sheetText(sheetOf(compose(ledger), 'kl70200Kostnadslage')),
    );
  });

  it.each([egnaOrd.utfallManad, egnaOrd.utfall, egnaOrd.ackBudget, egnaOrd.budget])(
    'is a part of the whole: %s',
    (rubrik) => {
      const sheets = compose(ledger);
      const parts = ['kl70100Kostnadslage', 'kl70200Kostnadslage'].map((table) =>
        Number(shown(gridOf(sheets, table), 'Summa', rubrik)),
      );
      const whole = Number(shown(gridOf(sheets), 'Summa', rubrik));
      expect(parts.reduce((a, b) => a + b)).toBeCloseTo(whole, 8);
    },
  );

  it('has names of its own of at most 31 characters', () => {
    const enhet = 'Hemtjänst för personer i ordinärt boende norr';
    const sheets = compose({
      ...ledger,
      ansvar: ['70100', '70200'].map((kod) => ({ kod, enhet, chef: null })),
    });
    const names = sheets.map(({ name }) => name).slice(1, 3);
    expect(names).toEqual(['KL Hemtjänst för personer i ord', 'KL Hemtjänst för personer i o 2']);
  });

  it('keeps comments, also while its ansvar is gone', () => {
    const filled = write(
      gridOf(compose(ledger), 'kl70200Kostnadslage'),
      '5110',
      egnaOrd.kommentar,
      'Två vakanser',
    );
    const sheets = compose({ ...ledger, ansvar: [] }, [filled]);
    const kept = gridOf(sheets, 'kl70200Kostnadslage');
    const back = gridOf(compose(ledger, [kept]), 'kl70200Kostnadslage');
    expect(shown(back, '5110', egnaOrd.kommentar)).toBe('Två vakanser');
  });
});
