import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { CellValue } from '../../../src/reading/grid.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { buildEkonomi, buildKonteringar, type Post } from '../../builders/ekonomi.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { followUp } from './ledger.ts';
import { shown } from './sheets.ts';

/** The postings that a row shows, for postings and a budget of August of the konto 5010, in öre. */
function posterOf(rad: string, poster: readonly Post[], budget: number): string | null {
  const ekonomi = buildEkonomi([
    buildKonteringar('utfall', 2025, poster),
    buildKonteringar('budget', 2025, [['1', '51', '5010', 8, budget]]),
  ]);
  const [sheet] = composeRapport(followUp(ekonomi), ingetTidigare).sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const value = shown(sheetToGrid(sheet), rad, egnaOrd.storstaPoster);
  return typeof value === 'string' ? value : null;
}

const cost = (belopp: number, konto = '5010', manad = 8): Post => [
  '1',
  '51',
  konto,
  manad,
  belopp,
  `Text ${konto}`,
];

describe('the largest postings', () => {
  const spread = [cost(30_000_000, '5010', 2), cost(120_440_000, '5020'), cost(-4_000_000)];

  it('are the costs of a deficit, largest first, merged from the konton', () => {
    const text =
      'aug · 5020 Text 5020 · 1\u202f204 tkr · rad 3\nfeb · 5010 Text 5010 · 300 tkr · rad 2';
    expect(posterOf('51', spread, 1)).toBe(text);
    expect(posterOf('varav personal', spread, 1)).toBe(text);
  });

  it('are the incomes of a surplus', () => {
    expect(posterOf('51', spread, 500_000_000)).toBe('aug · 5010 Text 5010 · −40 tkr · rad 4');
  });

  it('are at most three', () => {
    const many = [1, 5, 3, 4, 2].map((size) => cost(size * 10_000_000, `50${size}0`));
    expect(posterOf('51', many, 1)?.match(/50\d0(?= )/gu)).toEqual([
      ...['5050', '5050', '5040', '5040', '5030', '5030'],
    ]);
  });

  it.each([
    ['at the amount', 110_000_000, null],
    ['above it', 110_000_001, 'aug · 5010 Text 5010 · 1\u202f100 tkr · rad 2'],
  ])('stand only where a comment is asked for: %s', (_, utfall, text) => {
    expect(posterOf('51', [cost(utfall)], 100_000_000)).toBe(text);
  });

  it.each(['varav Text 5010', 'Summa'])('stand on no row but grupp and kontogrupp: %s', (rad) => {
    expect(posterOf(rad, [cost(500_000_000)], 1)).toBeNull();
  });

  it.each([
    [99_949, '999 kr'],
    [99_950, '1 tkr'],
    [100_000, '1 tkr'],
    [149_999, '1 tkr'],
    [150_000, '2 tkr'],
  ])('are in tkr, below one in kr: %s öre is %s', (belopp, text) => {
    const poster = [cost(50_000_000), cost(belopp, '5020')];
    expect(posterOf('51', poster, 1)?.split('\n')[1]).toBe(
      `aug · 5020 Text 5020 · ${text} · rad 3`,
    );
  });

  it('have no konto and no text where the ledger has none', () => {
    expect(posterOf('51', [['1', '51', '5010', 7, 50_000_000]], 1)).toBe(
      'jul · 5010 · 500 tkr · rad 2',
    );
    expect(posterOf('51', [['1', '51', '', 8, 50_000_000]], 1)).toBe('aug · 500 tkr · rad 2');
  });

  it('name their sheet where the ledger stands on several, and its workbook', () => {
    const two = [1, 2].map((n) => {
      const serie = buildKonteringar('utfall', 2025, [cost(n * 50_000_000, `50${n}0`)]);
      return { ...serie, kalla: { ...serie.kalla, blad: `Blad ${n}` } };
    });
    const text = (kallor: readonly string[]): CellValue => {
      const serier = two.map((serie, at) => ({
        ...serie,
        kalla: { ...serie.kalla, bok: kallor[at] ?? '' },
      }));
      const budget = buildKonteringar('budget', 2025, [['1', '51', '5010', 8, 1]]);
      const [sheet] = composeRapport(
        followUp(buildEkonomi([...serier, budget])),
        ingetTidigare,
      ).sheets;
      return sheet === undefined ? null : shown(sheetToGrid(sheet), '51', egnaOrd.storstaPoster);
    };
    expect(text(['bok.xlsx', 'bok.xlsx'])).toBe(
      'aug · 5020 Text 5020 · 1\u202f000 tkr · Blad 2 rad 2\naug · 5010 Text 5010 · 500 tkr · Blad 1 rad 2',
    );
    expect(text(['norr.xlsx', 'söder.xlsx'])).toContain('Blad 2 i söder.xlsx rad 2');
  });
});
