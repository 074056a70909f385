import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('several sheets and workbooks', () => {
  it('give budget, utfall and forecast of one table in three units', () => {
    expectRead(
      [
        drawGrid(
          `Driftbudget 2025, kr\nKod|Verksamhet|Budget\n'51|Vård|30000000\n'55|IFO|19000000\n|Summa|49000000`,
          { bok: 'b.xlsx' },
        ),
        drawGrid(`Utfall t.o.m. augusti 2025, tkr\nKod|Utfall\n51|20000\n55|12000`, {
          bok: 'u.xlsx',
          blad: 'Utfall',
        }),
        drawGrid(`Helårsprognos 2025, mnkr\nKod|Verksamhet|Prognos\n'51|Vård|33,5\n'55|IFO|18,0`, {
          bok: 'u.xlsx',
          blad: 'Prognos',
        }),
      ],
      [
        {
          enhet: 'kr',
          utfall: [20e6, 12e6, null],
          prognos: [33.5e6, 18e6, null],
          budget: [30e6, 19e6, 49e6],
          avvikelse: [-3.5e6, 1e6, null],
          summa: { budget: 49e6, utfall: 32e6, avvikelse: -2.5e6 },
          period: '2025-08',
        },
      ],
    );
  });
  it('may sign budget and utfall differently', () => {
    expectRead(
      [
        drawGrid(`Driftbudget 2025, tkr\nKod|Verksamhet|Budget\n'51|Vård|-30000\n'55|IFO|-19000`, {
          bok: 'b.xlsx',
        }),
        drawGrid(`Utfall 2025, tkr\nKod|Verksamhet|Utfall\n'51|Vård|33000\n'55|IFO|18000`, {
          bok: 'u.xlsx',
          blad: 'Utfall',
        }),
      ],
      [{ avvikelse: [-3000, 1000] }],
    );
  });
  it('of a year each do not contradict each other', () => {
    const blad = (ar: number, u: number): ReturnType<typeof drawGrid> =>
      drawGrid(
        `Driftredovisning ${ar}, tkr\nKod|Verksamhet|Budget|Utfall\n'51|Vård|30|${u}\n'55|IFO|19|16\n|Summa|49|${u + 16}`,
        { blad: String(ar) },
      );
    expectRead(
      [blad(2024, 31), blad(2025, 33)],
      [
        { avvikelse: [-1, 3, 2], period: '2024-12' },
        { avvikelse: [-3, 3, 0], period: '2025-12' },
      ],
      { period: '2025-12' },
    );
  });
  it('of a month each do not contradict each other', () => {
    const blad = (namn: string, u: number): ReturnType<typeof drawGrid> =>
      drawGrid(
        `Driftredovisning 2025, tkr\nKod|Verksamhet|Budget|Utfall|Prognos\n'51|Vård|30|${u}|31\n'55|IFO|19|${u - 1}|20`,
        { blad: namn },
      );
    expectRead(
      [blad('Mars', 5), blad('Augusti', 20)],
      [{ period: '2025-03' }, { period: '2025-08' }],
      { period: '2025-08' },
    );
  });
  it('of a nämnd each may share names of rows', () => {
    expectRead(
      [
        drawGrid(
          `Socialnämnden 2025, tkr\nVerksamhet|Budget|Utfall\nNämnd|1|1\nLedning|5|6\nGemensamt|7|7\nVård|30|33\nSumma|43|47`,
          { blad: 'SN' },
        ),
        drawGrid(
          `Skolnämnden 2025, tkr\nVerksamhet|Budget|Utfall\nNämnd|2|1\nLedning|8|8\nGemensamt|9|9\nSkola|70|75\nSumma|89|93`,
          { blad: 'BUN' },
        ),
      ],
      [{ avvikelse: [0, -1, 0, -3, -4] }, { avvikelse: [1, 0, 0, -5, -4] }],
    );
  });
  it('may hold a breakdown in a workbook of its own', () => {
    expectRead(
      [
        drawGrid(
          `Driftredovisning 2025, tkr\nKod|Verksamhet|Budget|Utfall\n'51|Vård|30|33\n'55|IFO|19|16`,
          { bok: 'a.xlsx' },
        ),
        drawGrid(
          `Verksamhet 51*\nVerksamhet|Budget|Utfall\nHemtjänst|10|11\nSäbo|20|22\nSumma|30|33`,
          { bok: 'b.xlsx', blad: 'Detalj tkr' },
        ),
      ],
      [
        { typ: 'driftredovisning' },
        { typ: 'sarredovisning', foralder: '51', avvikelse: [-1, -2, -3] },
      ],
    );
  });
  it('may break down a code into longer ones', () => {
    expectRead(
      [
        drawGrid(
          `Driftredovisning 2025, tkr\nKod|Verksamhet|Budget|Utfall\n'51|Vård|30|33\n'55|IFO|19|16`,
        ),
        drawGrid(
          `Särredovisning 51*, tkr\nKod|Verksamhet|Budget|Utfall\n'510|Hemtjänst|10|11\n'511|Säbo|20|22\n|Summa|30|33`,
          { blad: '51' },
        ),
      ],
      [
        { typ: 'driftredovisning' },
        {
          typ: 'sarredovisning',
          foralder: '51',
          koder: ['510', '511', null],
          avvikelse: [-1, -2, -3],
        },
      ],
    );
  });
  it('may give the budget of several years', () => {
    expectRead(
      [
        drawGrid(
          `Driftbudget, tkr\nKod|Verksamhet|Budget 2024|Budget 2025|Budget 2026\n'51|Vård|28|30|31\n'55|IFO|18|19|20`,
          { blad: 'Budget' },
        ),
        drawGrid(`Utfall 2025, tkr\nKod|Verksamhet|Utfall 2025\n'51|Vård|33\n'55|IFO|16`, {
          blad: 'Utfall',
        }),
      ],
      [{ budget: [30, 19], avvikelse: [-3, 3] }],
    );
  });
  it('may break down two codes into rows of the same names', () => {
    expectRead(
      [
        drawGrid(
          `Driftredovisning 2025, tkr\nKod|Verksamhet|Budget|Utfall\n'51|Vård|30|33\n'55|IFO|19|16`,
        ),
        drawGrid(`Särredovisning 51*, tkr\nVerksamhet|Budget|Utfall\nLedning|10|11\nÖvrigt|20|22`, {
          blad: '51',
        }),
        drawGrid(`Särredovisning 55*, tkr\nVerksamhet|Budget|Utfall\nLedning|9|6\nÖvrigt|10|10`, {
          blad: '55',
        }),
      ],
      [{}, { foralder: '51' }, { foralder: '55' }],
    );
  });
  it('may hold months beside the table', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Prognos
'51|Vård|30|33
'55|IFO|19|16

Utfall per månad 2025, tkr
Kod|Verksamhet|jan|feb|mar|apr|maj|jun|jul|aug
'51|Vård|2|2|2|2|2|2|2|2
'55|IFO|1|1|1|1|1|1|1|1
`),
      [{ avvikelse: [-3, 3], roller: 'rad rad' }],
    );
  });
});
