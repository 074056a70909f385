import { ore } from '../../../src/domain/amount/ore.ts';
import { month } from '../../../src/domain/period/month.ts';
import { findOldPrognosval } from '../../../src/domain/tidigare/findOldPrognosval.ts';
import type { Prognoshistorikrad } from '../../../src/domain/tidigare/prognoshistorik.ts';
import { ingetPrognosval, type Prognosval } from '../../../src/domain/tidigare/prognosval.ts';

const january = month(2026, 1)!;
const rad = (ar: number): Prognoshistorikrad => ({
  period: month(ar, 12)!,
  ansvar: null,
  kod: '51',
  namn: '',
  forslag: null,
  justering: null,
  prognos: ore(1),
  lag: null,
  hog: null,
  metod: '',
  kommentar: null,
});
const find = (val: Partial<Prognosval>, ...years: readonly number[]) =>
  findOldPrognosval(
    new Map([['51', { ...ingetPrognosval, ...val }]]),
    years.map(rad),
    january,
    'bok.xlsx',
  );

describe('a decision of an earlier year', () => {
  test('is told in the first run of the new one, whether it adds or leaves out', () => {
    expect(find({ justering: ore(1) }, 2025)).toMatchObject([
      { typ: 'prognosvalFranTidigareAr', blad: 'Helårsprognos', ar: 2025, nyttAr: 2026 },
    ]);
    expect(find({ utelamnade: [3] }, 2024, 2025)).toHaveLength(1);
  });

  test('is not told once the year has a forecast, nor where nothing is decided', () => {
    expect(find({ justering: ore(1) }, 2025, 2026)).toEqual([]);
    expect(find({}, 2025)).toEqual([]);
    expect(find({ metod: 'linjar' }, 2025)).toEqual([]);
    expect(find({ justering: ore(1) })).toEqual([]);
  });
});
