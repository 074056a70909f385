import { foljUpp } from '../../src/application/foljUpp.ts';
import { fyndText } from '../../src/report/text/fyndText.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { buildGrid } from '../builders/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const budget = buildGrid(
  [
    ['Ansvar', 'Verksamhet', 'Konto', ...months],
    ['7110', '5110', '5010', ...months.map(() => 100)],
    ['7110', '6010', '5010', ...months.map(() => 50)],
  ],
  { blad: 'Budget 2025' },
);
const told = (...grids: readonly Grid[]): readonly string[] =>
  foljUpp(grids)
    .uppfoljning.fynd.filter(({ allvar }) => allvar === 'fel')
    .map(fyndText);

describe('A workbook without a table of budget and utfall', () => {
  it('that has a budget by konto only is told that the utfall is missing', () => {
    expect(told(budget)).toEqual([
      'Budget 2025!A1:O3: tabellen "Budget 2025" har budget men varken utfall eller prognos. Ingen avvikelse kan räknas. Lägg till utfallet och räkna om.',
    ]);
  });

  it('that has postings without a period is told so', () => {
    const ledger = drawGrid(
      'Ansvar|Verksamhet|Konto|Belopp\n7110|5110|5010|10\n7110|5110|3010|-1',
      {
        blad: 'Huvudbok 2025',
      },
    );
    expect(told(ledger, budget)).toEqual([
      'Huvudbok 2025!A1:D3: 2 rader saknar period. Beloppen räknas inte med. Skriv perioden och räkna om.',
    ]);
  });

  it('that has months of no year is told so', () => {
    const named = (blad: string): Grid => ({ ...budget, blad });
    expect(told(named('Utfall'))).toEqual([
      'Utfall!A1:O3: inget säger vilket år beloppen gäller. Beloppen räknas inte med. Skriv året i rubriken eller i bladets namn, till exempel Utfall 2025, och räkna om.',
    ]);
    expect(told(named('Utfall 2025'))).toEqual([]);
  });

  it('that has nothing of a ledger is told that there is no table', () => {
    expect(told(drawGrid('Hej|då'))).toEqual([
      'bok.xlsx: ingen tabell med budget och utfall hittades. Kontrollera att rubrikerna Budget och Utfall står ovanför beloppen.',
    ]);
  });

  it('that has postings by month is told nothing', () => {
    const ledger = drawGrid('Period|Ansvar|Verksamhet|Konto|Belopp\n202501|7110|5110|5010|10');
    expect(told(ledger, budget)).toEqual([]);
  });
});
