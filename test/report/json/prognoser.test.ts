import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { composePrognoser } from '../../../src/report/json/composeEkonomi.ts';
import type { PrognosJson } from '../../../src/report/json/jsonTypes.ts';
import { changeGrid, closedAt, runForecast, type ForecastRun } from '../forecastRun.ts';
import { ledger } from '../kostnadslage/ledger.ts';
import { write } from '../kostnadslage/sheets.ts';

const decided = (
  ...choices: readonly (readonly [rad: string, rubrik: string, value: string | number])[]
): ForecastRun => {
  const { grids } = runForecast(ledger);
  const change = (grid: Grid): Grid =>
    choices.reduce((at, [rad, rubrik, value]) => write(at, rad, rubrik, value), grid);
  return runForecast(ledger, changeGrid(grids, 'klPrognos', change));
};

const of = ({ uppfoljning }: ForecastRun, kod: string | null): PrognosJson =>
  composePrognoser(uppfoljning).find((one) => one.kod === kod)!;

describe('the forecasts of the JSON', () => {
  it('are the proposals until somebody decides', () => {
    for (const one of composePrognoser(runForecast(ledger).uppfoljning))
      expect([one.justering, one.prognos, one.foregaendePrognos, one.utelamnade]).toEqual([
        0,
        one.forslag,
        null,
        [],
      ]);
  });

  it('have the justering in öre and add it to the chosen method', () => {
    const run = decided(['51', egnaOrd.justering, 250.5], ['51', egnaOrd.metod, metodord.linjar]);
    const { justering, prognos, metoder } = of(run, '51');
    expect(justering).toBe(25_050_000);
    expect(prognos).toBe(metoder.linjar! + 25_050_000);
  });

  it('move the whole by what is decided for its grupper, and by its own', () => {
    const run = decided(
      ['51', egnaOrd.justering, 250],
      ['10', egnaOrd.metod, metodord.budgetrest],
      ['Summa', egnaOrd.justering, -100],
    );
    const [whole, part] = [of(run, null), of(run, '10')];
    const moved = 25_000_000 + part.metoder.budgetrest! - part.forslag!;
    expect(whole.prognos).toBe(whole.forslag! - 10_000_000 + moved);
    expect(whole.justering).toBe(-10_000_000);
  });

  it('have none where what is written is no choice or no amount, and none for the whole', () => {
    for (const choice of [
      ['51', egnaOrd.metod, 'Magkänsla'],
      ['51', egnaOrd.justering, 'ca 300'],
    ] as const) {
      const run = decided(choice);
      expect([of(run, '51').prognos, of(run, null).prognos]).toEqual([null, null]);
      expect(of(run, '10').prognos).toBe(of(run, '10').forslag);
    }
  });

  it('have the forecast before, and the months that stand out or are left out', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const august = runForecast(ledger, june.grids);
    expect(of(august, '10').foregaendePrognos).toBe(of(june, '10').prognos);
    expect(of(august, '10').avvikandeManader).toEqual([]);
    expect(of(decided(['51', egnaOrd.utelamna, 'mars och maj']), '51').utelamnade).toEqual([3, 5]);
    const low = runForecast(ledger, [], { troskelEngang: 1 as never });
    expect(of(low, '60').avvikandeManader).toEqual(low.uppfoljning.avvikandeManader.get('60'));
  });
});
