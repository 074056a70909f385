import { ore } from '../../../src/domain/amount/ore.ts';
import { calculateHelarsprognos } from '../../../src/domain/helarsprognos/calculateHelarsprognos.ts';
import { month } from '../../../src/domain/period/month.ts';
import {
  foregaendePrognos,
  type Prognoshistorikrad,
} from '../../../src/domain/tidigare/prognoshistorik.ts';
import {
  ingetPrognosval,
  prognosNyckel,
  settlePrognosval,
} from '../../../src/domain/tidigare/prognosval.ts';

const rad = (period: string, changes: Partial<Prognoshistorikrad> = {}): Prognoshistorikrad => ({
  period: month(Number(period.slice(0, 4)), Number(period.slice(5)))!,
  ansvar: null,
  kod: '51',
  namn: 'Äldreomsorg',
  forslag: ore(10),
  justering: ore(0),
  prognos: ore(10),
  lag: ore(9),
  hog: ore(11),
  metod: 'Förslag',
  kommentar: null,
  ...changes,
});

describe('the forecast before', () => {
  const august = month(2025, 8)!;
  const before = (...historik: readonly Prognoshistorikrad[]) =>
    foregaendePrognos(historik, { ansvar: null, kod: '51' }, august)?.period ?? null;

  test('is the latest before the period in the same year', () => {
    expect(before(rad('2025-04'), rad('2025-07'), rad('2025-08'), rad('2025-09'))).toBe('2025-07');
  });

  test('is none when there are only those of the year before, of others, or without an amount', () => {
    expect(before(rad('2024-12'))).toBeNull();
    expect(before(rad('2025-07', { kod: '55' }), rad('2025-07', { ansvar: '70100' }))).toBeNull();
    expect(before(rad('2025-07', { prognos: null }))).toBeNull();
  });
});

describe('what a person decides', () => {
  const months = Array.from({ length: 12 }, (_, at) => ore(at < 6 ? 100 : 0));
  const prognos = calculateHelarsprognos(
    { kod: '51', utfall: months, budget: null, historik: [] },
    2025,
    6,
  );

  test('the chosen method and the justering make the prognos', () => {
    expect(settlePrognosval(prognos, ingetPrognosval)).toBe(1200);
    expect(settlePrognosval(prognos, { ...ingetPrognosval, justering: ore(-50) })).toBe(1150);
    expect(settlePrognosval(prognos, { ...ingetPrognosval, metod: 'linjar' })).toBe(1200);
  });

  test('a method that gives nothing, or a text that is no choice or no amount, makes none', () => {
    expect(settlePrognosval(prognos, { ...ingetPrognosval, metod: 'profil3' })).toBeNull();
    expect(settlePrognosval(prognos, { ...ingetPrognosval, metod: null })).toBeNull();
    expect(settlePrognosval(prognos, { ...ingetPrognosval, justering: null })).toBeNull();
  });

  test('is kept by code, by name where the grupp is one, and for the whole by its sum row', () => {
    expect(['51', ' 51 ', 'Äldre  Omsorg', null].map(prognosNyckel)).toEqual([
      '51',
      '51',
      'äldre omsorg',
      'summa',
    ]);
  });
});
