import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead, faultsOf, readOf } from '../expectRead.ts';
import { followUp } from '../readTables.ts';

const drift = [
  'Driftredovisning augusti 2025, tkr||||||',
  '||||||',
  '||||||',
  'Kod|Verksamhet|Utfall|Prognos|Budget||',
  "'10|Politik|553|872|872||",
  "'51|Vård|170714|253626|244266||",
  "'55|IFO|1048|3040|2140||",
  "'60|Flykting|-103|-152|-152||",
  '|Summa|172212|257386|247126||',
];
const investeringar = [
  'Investeringar, tkr',
  'Projekt|Prognos|Budget',
  'Lyftar|-152|-150',
  'Möbler|0|-100',
  'Fordon|-63|-250',
];
/** The investments two columns to the right of the other table, their title `below` rows below its. */
const drawBeside = (below: number) =>
  drawGrid(drift.map((line, row) => `${line}|${investeringar[row - below] ?? ''}`).join('\n'));

describe('tables beside each other', () => {
  it.each([0, 1, 2, 3, 4])('keep apart with the right title %d rows below the left', (below) => {
    const read = followUp(drawBeside(below));
    expect(faultsOf(read)).toEqual([]);
    expect(read.tabeller).toHaveLength(2);
    expect(read.tabeller.map(readOf)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          typ: 'driftredovisning',
          tecken: 'nettokostnad',
          koder: ['10', '51', '55', '60', null],
          avvikelse: [0, -9360, -900, 0, -10260],
        }),
        expect.objectContaining({
          typ: 'investeringar',
          tecken: 'intakt-plus',
          namn: ['Lyftar', 'Möbler', 'Fordon'],
          avvikelse: [-2, 100, 187],
        }),
      ]),
    );
  });
  it('may begin and end at different rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr|||||Investeringar 2025, tkr
|||||
Verksamhet|Budget|Utfall|||
Vård|30|33|||Projekt|Budget|Utfall
IFO|19|16|||Lyftar|-10|-8
Summa|49|49|||Möbler|-5|-6
|||||Fordon|-3|0
|||||Summa|-18|-14
`),
      [
        { typ: 'driftredovisning', avvikelse: [-3, 3, 0], namn: ['Vård', 'IFO', 'Summa'] },
        { typ: 'investeringar', tecken: 'intakt-plus', avvikelse: [2, -1, 3, 4] },
      ],
    );
  });
  it('may have the right one begin first', () => {
    expectRead(
      drawGrid(`
||||Investeringar 2025, tkr
||||Projekt|Budget|Utfall
Drift 2025, tkr||||Lyftar|10|8
Verksamhet|Budget|Utfall||Möbler|5|6
Vård|30|33||Fordon|3|0
IFO|19|16||Summa|18|14
Summa|49|49
`),
      [
        { typ: 'driftredovisning', avvikelse: [-3, 3, 0] },
        { typ: 'investeringar', avvikelse: [2, -1, 3, 4] },
      ],
    );
  });
  it('may be three under one row of headers', () => {
    expectRead(
      drawGrid(`
Socialnämnden 2025, tkr||||Skolnämnden 2025, tkr||||Investeringar 2025, tkr
Verksamhet|Budget|Utfall||Verksamhet|Budget|Utfall||Projekt|Budget|Utfall
Vård|30|33||Förskola|50|48||Lyftar|10|8
IFO|19|16||Grundskola|70|75||Möbler|5|6
Summa|49|49||Summa|120|123||Summa|15|14
`),
      [
        { avvikelse: [-3, 3, 0] },
        { avvikelse: [2, -5, -3], namn: ['Förskola', 'Grundskola', 'Summa'] },
        { typ: 'investeringar', avvikelse: [2, -1, 1] },
      ],
    );
  });
  it('may touch: a header of names or codes that comes again begins the next table', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall|Kod|Verksamhet|Budget|Utfall
'10|Vård|30|33|'50|Förskola|50|48
'11|IFO|19|16|'51|Grundskola|70|75
|Summa|49|49||Summa|120|123
`),
      [
        { koder: ['10', '11', null], avvikelse: [-3, 3, 0] },
        { koder: ['50', '51', null], avvikelse: [2, -5, -3] },
      ],
    );
  });
  it('may touch where only the right one has codes', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall|Kod|Verksamhet|Budget|Utfall
Vård|30|33|'50|Förskola|50|48
IFO|19|16|'51|Grundskola|70|75
Summa|49|49||Summa|120|123
`),
      [
        { namn: ['Vård', 'IFO', 'Summa'], avvikelse: [-3, 3, 0] },
        { koder: ['50', '51', null], avvikelse: [2, -5, -3] },
      ],
    );
  });
  it('are one where codes and a note follow the amounts under headers of their own', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall|Ansvar|Kommentar
'10|Vård|30|33|'7010|Fler timmar
'11|IFO|19|16|'7020|
|Summa|49|49||
`),
      [{ koder: ['10', '11', null], avvikelse: [-3, 3, 0] }],
    );
  });
  it('do not include figures for a chart', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall|||Till diagrammet||
Vård|30|33|||Vård|30|33
IFO|19|16|||IFO|19|16
Summa|49|49|||||
`),
      [{ avvikelse: [-3, 3, 0] }],
    );
  });
  it('do not include a loose check', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall||
Vård|30|33||kontroll
IFO|19|16||0
Summa|49|49||
`),
      [{ avvikelse: [-3, 3, 0] }],
    );
  });
  it('are told from a table of years beside them, which begins in another row', () => {
    expectRead(
      drawGrid(`
Omsorgsnämnden oktober 2025, tkr|||||Sjukfrånvaro, %|2024|2025
Verksamhet|Budget jan-okt|Utfall jan-okt|Avvikelse||Total|8,9|8,1
Hemtjänst|72100|75233|-3133||Kvinnor|9,4|8,6
Rehab|12000|11934|66||Män|6,1|5,9
Summa|84100|87167|-3067|||`),
      [{ namn: ['Hemtjänst', 'Rehab', 'Summa'], avvikelse: [-3133, 66, -3067] }],
    );
  });
});
