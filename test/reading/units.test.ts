import { statedUnitIn } from '../../src/reading/conclusions/statedUnitIn.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { followUp } from './readTables.ts';

const tkr = (amount: number): number => amount * 100_000;

describe('the unit that a text states', () => {
  it.each([
    ['Driftredovisning 2025 tkr', 'tkr'],
    ['Belopp i tusentals kr', 'tkr'],
    ['i 1 000-tal kronor', 'tkr'],
    ['tusental', 'tkr'],
    ['miljontals kronor', 'mnkr'],
    ['Uppföljning per 2025-08-31, kr', 'kr'],
  ])('%s is %s', (text, unit) => {
    expect(statedUnitIn(text)).toBe(unit);
  });
  it.each([
    'Hemtjänsten går över med 600 tkr',
    'snitt 2 300 kr per dygn',
    'kr/plats',
    '1 200 mnkr',
  ])('%s is none: it tells of an amount of its own', (text) => {
    expect(statedUnitIn(text)).toBeNull();
  });
});

describe('number formats that divide by a thousand', () => {
  const withFormats = (utfall: number, formats: Record<string, string>): unknown =>
    followUp(
      drawGrid(
        `
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30000|${utfall}
IFO|19000|16000000
`,
        { formats },
      ),
    ).tabeller[0]?.rader.map(({ avvikelse }) => avvikelse);

  it('tell of their own column alone', () => {
    const formats = { '2,2': '#,##0,', '3,2': '#,##0,' };
    expect(withFormats(33_000_000, formats)).toEqual([tkr(-3000), tkr(3000)]);
  });
  it('tell of a column without format too, when its figures are as large', () => {
    const { tabeller } = followUp(
      drawGrid(
        `
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30000000|33000000
IFO|19000000|16000000
`,
        { formats: { '2,2': '#,##0,', '3,2': '#,##0,' } },
      ),
    );
    expect(tabeller[0]?.enhet.varde).toBe('kr');
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([tkr(-3000), tkr(3000)]);
  });
});
