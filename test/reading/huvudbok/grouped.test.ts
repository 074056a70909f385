import { drawGrid } from '../../builders/drawGrid.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const months = 'Ansvar|Verksamhet|Konto|jan|feb|mar';
const all = [
  '1 10 3010 1 -1',
  '1 10 3010 2 -2',
  '1 10 3010 3 -3',
  '1 10 5010 1 10',
  '1 10 5010 2 20',
  '1 10 5010 3 30',
  '1 20 3010 1 -4',
  '1 20 3010 2 -5',
  '1 20 3010 3 -6',
  '1 20 5010 1 40',
  '1 20 5010 2 50',
  '1 20 5010 3 60',
  '2 30 3010 1 -7',
  '2 30 3010 2 -8',
  '2 30 3010 3 -9',
  '2 30 5010 1 70',
  '2 30 5010 2 80',
  '2 30 5010 3 90',
  '2 30 6010 1 1',
  '2 30 6010 2 2',
  '2 30 6010 3 3',
];

describe('Codes that stand once for a group of rows', () => {
  it.each([
    [
      'hold until the next',
      `
${months}
1|10|3010|-1|-2|-3
||5010|10|20|30
|20|3010|-4|-5|-6
||5010|40|50|60
2|30|3010|-7|-8|-9
||5010|70|80|90
||6010|1|2|3`,
    ],
    [
      'hold past sums of verksamhet, ansvar and all, and blank rows',
      `
${months}
1|10|3010|-1|-2|-3
||5010|10|20|30
|Summa 10||9|18|27
|20|3010|-4|-5|-6
||5010|40|50|60
|Summa 20||36|45|54
Summa 1|||45|63|81

2|30|3010|-7|-8|-9
||5010|70|80|90
||6010|1|2|3
|Summa 30||64|74|84
Summa 2|||64|74|84
Totalt|||109|137|165`,
    ],
    [
      'stand on rows of sums of their own',
      `
${months}
1|||45|63|81
|10||9|18|27
||3010|-1|-2|-3
||5010|10|20|30
|20||36|45|54
||3010|-4|-5|-6
||5010|40|50|60
2|||64|74|84
|30||64|74|84
||3010|-7|-8|-9
||5010|70|80|90
||6010|1|2|3`,
    ],
  ])('%s', (_name, drawn) => {
    const ekonomi = read(drawGrid(drawn, { blad: 'Utfall 2025' }));
    expect(rowsOf(ekonomi.serier[0])).toEqual(all);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('hold in the rows of a merged cell', () => {
    const ekonomi = read(
      drawGrid(`${months}\n1|10|3010|-1|-2|-3\n||5010|10|20|30\n1|20|5010|1|1|1`, {
        blad: 'Utfall 2025',
        merges: [
          { top: 1, left: 0, rows: 2, columns: 1 },
          { top: 1, left: 1, rows: 2, columns: 1 },
        ],
      }),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual([
      ...all.slice(0, 6),
      '1 20 5010 1 1',
      '1 20 5010 2 1',
      '1 20 5010 3 1',
    ]);
  });

  it('may be a konto above its postings', () => {
    const ekonomi = read(
      drawGrid(`
Konto|Datum|Ansvar|Verksamhet|Belopp
5010 Lön||||
|d:2025-01-01|1|10|5
|d:2025-02-01|1|10|6
|d:2025-03-01|1|10|7
3010 Avgifter||||
|d:2025-01-01|1|10|-1
|d:2025-02-01|1|10|-2`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual([
      '1 10 5010 1 5',
      '1 10 5010 2 6',
      '1 10 5010 3 7',
      '1 10 3010 1 -1',
      '1 10 3010 2 -2',
    ]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('are lacking where the column prints its codes on every row', () => {
    const ekonomi = read(
      drawGrid(`${months}
1|10|3010|-1|-2|-3
1||5010|10|20|30
1|10|6010|4|5|6
1||6110|40|50|60
1|10|6210|7|8|9
1||6310|70|80|90
1||6410|1|2|3`),
    );
    expect(faultsOf(ekonomi)).toEqual(['tomKod B3 [3,5,7,8]']);
  });
});

describe('Sums that only a code names', () => {
  it('are left out below their rows too', () => {
    const ekonomi = read(
      drawGrid(
        `${months}
1|10|3010|-1|-2|-3
1|10|5010|10|20|30
1|10||9|18|27
1|20|3010|-4|-5|-6
1|20|5010|40|50|60
1|20||36|45|54
1|||45|63|81`,
        { blad: 'Utfall 2025' },
      ),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(all.slice(0, 12));
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('are rows without a konto when they sum nothing', () => {
    const ekonomi = read(
      drawGrid(`${months}
1|10|3010|-1|-2|-3
1|10||10|20|30
1|20|3010|-4|-5|-6
1|20||40|50|61`),
    );
    expect(faultsOf(ekonomi)).toEqual(['tomKod C3 [3,5]']);
  });
});

describe('A printed sum', () => {
  it('that is wrong is told once, against the rows that it comes nearest', () => {
    const ekonomi = read(
      drawGrid(
        `${months}
1|10|5010|10|20|30
Summa 1|||10|20|30
2|30|5010|70|80|90
Summa 2|||70|85|90
Totalt|||80|100|120`,
        { blad: 'Utfall 2025' },
      ),
    );
    expect(ekonomi.fynd).toMatchObject([
      { typ: 'summaStammerInte', cell: 'E5', tryckt: 8500, beraknad: 8000, belopp: 500 },
    ]);
  });

  it('of the income or the costs alone is not compared', () => {
    const ekonomi = read(
      drawGrid(
        `${months}
1|10|3010|-1|-2|-3
1|10|5010|10|20|30
1|10|Summa intäkter|-1|-2|-3
1|10|Summa kostnader|10|20|30
1|10|Netto|9|18|27
1|20|3010|-4|-5|-6`,
        { blad: 'Utfall 2025' },
      ),
    );
    expect(ekonomi.serier.flatMap(rowsOf)).toHaveLength(9);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('may stand above all rows', () => {
    const of = (sum: number): readonly string[] =>
      faultsOf(read(drawGrid(`${months}\nTotalt|||${sum}|1|1\n1|10|5010|10|1|1`)));
    expect(of(10)).toEqual([]);
    expect(of(11)).toEqual(['summaStammerInte D2 [2]']);
  });
});
