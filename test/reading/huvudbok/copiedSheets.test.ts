import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { read, rowsOf } from './read.ts';

const ledger = `
Period|Ansvar|Vht|Konto|Belopp
202501|711|5110|5010|10
202502|711||5010|11
202503|711|5110|5010|12`;
const budget = `
Ansvar|Vht|Konto|jan|feb|mar
711|5110|5010|10|11|12`;
const book = (bok: string): readonly Grid[] => [
  drawGrid(ledger, { bok, blad: 'Huvudbok' }),
  drawGrid(budget, { bok, blad: 'Budget 2025' }),
];

describe('A workbook that is given twice', () => {
  it.each(['a.xlsx', 'kopia.xlsx', 'Huvudbok 2025-03.xlsx'])(
    'is counted and told once, with each of its findings: %s',
    (bok) => {
      const { serier, fynd } = read(...book('a.xlsx'), ...book(bok));
      expect(serier.map(({ slag, belopp }) => [slag, belopp.length])).toEqual([
        ['utfall', 3],
        ['budget', 3],
      ]);
      expect(fynd).toMatchObject([
        {
          typ: 'dubbelTabell',
          bok,
          blad: 'Huvudbok',
          andraBok: 'a.xlsx',
          andraOmrade: 'Huvudbok!A1:E4',
        },
        { typ: 'tomKod', bok: 'a.xlsx' },
      ]);
    },
  );

  it('is no copy under the name of another month or year', () => {
    const of = (bok: string): Grid =>
      drawGrid('Ansvar|Vht|Konto|Budget\n711|5110|5010|9', { bok, blad: 'Blad1' });
    const { serier } = read(of('Budget 2024.xlsx'), of('Budget 2025.xlsx'));
    expect(serier.map(({ ar }) => ar)).toEqual([2024, 2025]);
    const sheet = (bok: string): Grid =>
      drawGrid('Ansvar|Vht|Konto|Utfall\n711|5110|5010|9', { bok, blad: 'Blad1' });
    const months = read(...['jan', 'feb', 'mar'].map((manad) => sheet(`${manad} 2025.xlsx`)));
    expect(months.serier.flatMap(rowsOf)).toHaveLength(3);
  });
});
