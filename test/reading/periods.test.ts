import {
  accumulatesInText,
  datesSomethingElse,
  monthInText,
  periodInText,
} from '../../src/reading/headers/periodInText.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { followUp } from './readTables.ts';

describe('the period in a text', () => {
  it.each([
    '2025-01-01 - 2025-08-31',
    '2025-01-01--2025-08-31',
    '202501-202508',
    '2501-2508',
    'jan-aug 2025',
    'januari till och med augusti 2025',
    'T1-T2 2025',
    '8 mån 2025',
    '31/8-25',
    '31/8 2025',
    '31.8.2025',
    '2025:08',
    'Utfall 2508',
    'aug -25',
    'Månad: 8 2025',
    'Tertialrapport 2, 2025',
    '25-08-31',
    '31 augusti 2025',
  ])('%s is August 2025, of a span its last month', (text) => {
    expect(periodInText(text).period).toBe('2025-08');
  });

  it.each(['Budget 2025 (KF 2024-11-25)', 'Budget 2025 KF juni', 'Budget 2025'])(
    '%s names a year and no month: a decision is not what the amounts are of',
    (text) => {
      expect(periodInText(text)).toMatchObject({ period: null, ar: 2025 });
      expect(monthInText(text)).toBeNull();
    },
  );

  it.each([
    ['Utfall 24', 2024],
    ['Bokslut -24', 2024],
    ['Konto 24', null],
    ['Utfall 24 %', null],
  ])('%s names the year %s', (text, ar) => {
    expect(periodInText(text).ar).toBe(ar);
  });

  it.each(['Konto 2510', 'Tertialrapport 2025', 'Marknad', 'Majoren'])(
    '%s names no month',
    (text) => {
      expect(monthInText(text)).toBeNull();
    },
  );
});

describe('a text that speaks of what has come since January', () => {
  it.each([
    'Budget jan-aug',
    't o m augusti',
    't.o.m. aug',
    'Ack budget',
    '8 mån',
    'T1-T2',
    '2501-2508',
    'jan-nov',
  ])('%s does', (text) => {
    expect(accumulatesInText(text)).toBe(true);
  });
  it.each([
    'Budget',
    'Budget augusti',
    'Budget jan-dec',
    '12 mån',
    'maj-aug',
    'Budget 2025-01-01--2025-12-31',
  ])('%s does not', (text) => {
    expect(accumulatesInText(text)).toBe(false);
  });
});

describe('a date that is not of the amounts', () => {
  it.each([
    'Utskriven 2025-09-12',
    'Socialnämnden 2025-09-23',
    'Budget beslutad av KF 2024-11-25',
    'Jan Eriksson, controller',
  ])('%s is one', (text) => {
    expect(datesSomethingElse(text)).toBe(true);
  });
  it.each([
    'Uppföljning per 2025-08-31',
    'Utfall 2025-08-30',
    'Augusti 2025',
    'Kommunstyrelsen augusti 2025',
  ])('%s is none', (text) => {
    expect(datesSomethingElse(text)).toBe(false);
  });

  it('counts when nothing else is dated, and is told as an assumption', () => {
    const { period, fynd } = followUp(
      drawGrid(`
Driftredovisning, tkr
Utskriven 2025-09-12
Verksamhet|Budget|Utfall|Prognos
Vård|30|20|33
IFO|19|10|16
`),
    );
    expect(period).toBe('2025-09');
    expect(fynd).toContainEqual(expect.objectContaining({ typ: 'periodAntagen' }));
  });
});
