import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const rows = ['7110 5110 5010 1 1000.5', '7110 5110 5610 1 10', '7110 5110 3010 2 -200'];

/** The three postings with a column of sides and amounts without signs. */
const ledger = (
  header: string,
  [debet, kredit]: readonly [CellValue, CellValue],
  last: CellValue = kredit,
): Grid =>
  buildGrid([
    ['Period', 'Ansvar', 'Vht', 'Konto', header, 'Belopp'],
    ['202501', '7110', '5110', '5010', debet, 1000.5],
    ['202501', '7110', '5110', '5610', debet, 10],
    ['202502', '7110', '5110', '3010', last, 200],
  ]);

describe('Amounts without signs', () => {
  it.each([
    ['D/K', 'D', 'K'],
    ['DK', 'd', 'k'],
    ['Debet/Kredit', 'Debet', 'Kredit'],
    ['D/K-kod', 'Deb', 'Kred'],
    ['+/-', '+', '-'],
    ['Tecken', '+', '\u2212'],
    ['Typ', 'D', 'K'],
    ['Sida', 'Debet', 'Kredit'],
    ['D/C', 'D', 'C'],
  ])('have theirs from a column "%s" that says %s and %s', (header, debet, kredit) => {
    const { serier, fynd } = read(ledger(header, [debet, kredit]));
    expect(serier.map(rowsOf)).toEqual([rows]);
    expect(fynd).toEqual([]);
    expect(serier[0]?.lasning?.kolumner).toContainEqual({ slag: 'debetKredit', fran: 4, till: 4 });
  });

  it.each([
    ['X', 'X'],
    [null, ''],
  ])('that a row gives no side are debit, and that is told: %s', (side, varde) => {
    const { serier, fynd } = read(ledger('D/K', ['D', 'K'], side));
    expect(rowsOf(serier[0]).at(-1)).toBe('7110 5110 3010 2 200');
    expect(fynd.filter(({ typ }) => typ === 'debetKreditOkand')).toMatchObject([
      { cell: 'E4', varde, rader: [4], belopp: 20_000 },
    ]);
  });

  it('that are zero need no side', () => {
    const { fynd } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|D/K|Belopp
202501|7110|5110|5010|D|10
202501|7110|5110|3010|K|5
202501|7110|5110|5610||0`),
    );
    expect(fynd).toEqual([]);
  });

  it('that are minus already are not turned again', () => {
    const { serier, fynd } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|D/K|Belopp
202501|7110|5110|5010|D|1000.5
202501|7110|5110|5610|D|10
202502|7110|5110|3010|K|-200`),
    );
    expect(serier.map(rowsOf)).toEqual([rows]);
    expect(fynd).toEqual([]);
  });

  it('that take a posting back are minus on their side', () => {
    const { serier } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|D/K|Belopp
202501|7110|5110|5010|D|100
202501|7110|5110|5010|D|-40
202501|7110|5110|3010|K|30
202501|7110|5110|3010|K|30
202501|7110|5110|3010|K|-30`),
    );
    expect(serier.flatMap(rowsOf).map((row) => row.split(' ')[4])).toEqual([
      '100',
      '-40',
      '-30',
      '-30',
      '30',
    ]);
  });

  it('keep their kind where a column of types says more than sides', () => {
    const { serier } = read(
      drawGrid(`
Typ|Period|Ansvar|Vht|Konto|Belopp
Utfall|202501|7110|5110|5010|10
Budget|202501|7110|5110|5010|12`),
    );
    expect(serier.map(({ slag }) => slag)).toEqual(['utfall', 'budget']);
  });
});

describe('Debit and credit in two columns', () => {
  it.each([
    ['Debet|Kredit', '1000.5||10||', '200'],
    ['Deb.|Kred.', '1000.5|0|10|0|0', '200'],
    ['Belopp debet|Belopp kredit', '1000.5||10||', '200'],
    ['Debit|Credit', '1000.5||10||', '200'],
  ])('are one amount: %s', (header, drawn) => {
    const [a = '', b = '', c = '', d = '', e = ''] = drawn.split('|');
    const { serier, fynd } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|${header}
202501|7110|5110|5010|${a}|${b}
202501|7110|5110|5610|${c}|${d}
202502|7110|5110|3010|${e}|200`),
    );
    expect(serier.map(rowsOf)).toEqual([rows]);
    expect(faultsOf({ ...read(), fynd })).toEqual([]);
  });
});
