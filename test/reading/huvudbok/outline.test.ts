import fc from 'fast-check';
import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { withoutOutlines } from '../../../src/reading/huvudbok/withoutOutlines.ts';
import { outlineLevels } from '../../../src/reading/huvudbok/outlineLevels.ts';
import { faultsOf, read, sumBy } from './read.ts';

type Line = readonly [label: string, jan: number, feb: number, mar: number];
const hemtjanst: readonly Line[] = [
  ['5110 Hemtjänst', 80, 90, 70.5],
  ['3010 Avgift', -20, -10, -30],
  ['5010 Lön', 100, 100, 100.5],
];
const mottagande: readonly Line[] = [
  ['6010 Mottagande', 50, 60, 70],
  ['3010 Avgift', -5, -5, -5],
  ['5010 Lön', 55, 65, 75],
];
const whole: Line = ['Totalsumma', 130, 150, 140.5];
const pivot = (rubrik: string, lines: readonly Line[]): Grid =>
  buildGrid([[rubrik, 'jan', 'feb', 'mar'], ...lines], { blad: 'Utfall 2025' });
const lines = [...hemtjanst, ...mottagande];
const plan = drawGrid("Vht|Namn\n'5110|Hemtjänst\n'6010|Mottagande", { blad: 'Kodplan' });
const sums = { '5110 3010': -6000, '5110 5010': 30050, '6010 3010': -1500, '6010 5010': 19500 };

const read2 = (...grids: readonly Grid[]): readonly [unknown, readonly string[]] => {
  const ekonomi = read(...grids);
  const [serie] = ekonomi.serier;
  return [
    serie && sumBy(serie, ({ verksamhet, konto }) => `${verksamhet} ${konto}`),
    faultsOf(ekonomi),
  ];
};

describe('An outline of months in one column', () => {
  it.each(['Radetiketter', 'Row Labels', 'Verksamhet', 'Verksamhet/Konto'])(
    'under "%s" counts each konto once, with its verksamhet',
    (rubrik) => {
      expect(read2(pivot(rubrik, [...lines, whole]))).toEqual([sums, []]);
      expect(read2(pivot(rubrik, [...lines, whole]), plan)).toEqual([sums, []]);
    },
  );

  it('may have ansvar above', () => {
    const three = [
      ['711 Norr', 80, 90, 70.5] as const,
      ...hemtjanst,
      ['712 Söder', 50, 60, 70] as const,
      ...mottagande,
    ];
    const ekonomi = read(pivot('Radetiketter', [...three, whole]));
    const [serie] = ekonomi.serier;
    expect(serie && sumBy(serie, ({ ansvar, verksamhet }) => `${ansvar} ${verksamhet}`)).toEqual({
      '711 5110': 24050,
      '712 6010': 18000,
    });
    expect(ekonomi.fynd).toEqual([]);
  });

  it('of one kind leaves the sums out', () => {
    const one: readonly Line[] = [
      ['51 Äldreomsorg', 30, 30, 30],
      ['5110', 10, 10, 10],
      ['5120', 20, 20, 20],
      ['60', 5, 5, 5],
      ['6010', 5, 5, 5],
    ];
    expect(read2(pivot('Verksamhet', one))[0]).toEqual({
      '5110 ': 3000,
      '5120 ': 6000,
      '6010 ': 1500,
    });
  });

  it.each([
    ['Radetiketter', 'one öre', 80.01],
    ['Verksamhet', 'one krona', 81],
  ])(
    'under "%s" whose sums differ by %s is one finding, and nothing is counted',
    (rubrik, _, jan) => {
      const wrong = pivot(rubrik, [['5110 Hemtjänst', jan, 90, 70.5], ...lines.slice(1)]);
      const { serier, fynd } = read(wrong);
      expect(serier).toEqual([]);
      expect(fynd).toMatchObject([
        { typ: 'tabellEjTolkad', skal: 'nivaerIEnKolumn', allvar: 'fel', cell: 'A1' },
      ]);
    },
  );

  it('whose levels no list knows is one finding', () => {
    const other = drawGrid("Vht|Namn\n'7110|Skola\n'7120|Fritids", { blad: 'Kodplan' });
    expect(read2(pivot('Radetiketter', lines), other)).toEqual([undefined, ['tabellEjTolkad A1']]);
  });

  it('has its findings where the codes stand', () => {
    const short = drawGrid("Vht|Namn\n'5110|Hemtjänst\n'5120|Boende\n'5130|Annat", {
      blad: 'Kodplan',
    });
    const more = [...lines, ['5120 Boende', 1, 1, 1], ['5010 Lön', 1, 1, 1]] as const;
    expect(read2(pivot('Verksamhet/Konto', more), short)[1]).toEqual(['okandVerksamhet A5 [6,7]']);
  });

  it('is no table with rows that happen to be equal', () => {
    const flat: readonly Line[] = [
      ['5110', 10, 10, 10],
      ['6010', 10, 10, 10],
      ['7010', 5, 5, 5],
      ['3120', 5, 5, 5],
    ];
    expect(read2(pivot('Verksamhet', flat))[0]).toEqual({
      '5110 ': 3000,
      '6010 ': 3000,
      '7010 ': 1500,
      '3120 ': 1500,
    });
  });
});

describe('An outline of whole amounts in one column', () => {
  const year = (lines: readonly Line[]): readonly (readonly [string, number])[] =>
    lines.map(([label, jan, feb, mar]) => [label, jan + feb + mar]);
  const pivotOf = (
    rubrik: string,
    rader: readonly (readonly [string, ...number[]])[],
    belopp: readonly string[] = ['Summa av Budget'],
  ): Grid => buildGrid([[rubrik, ...belopp], ...rader], { blad: 'Budget 2025' });

  it.each(['Radetiketter', 'Row Labels', 'Verksamhet/Konto'])(
    'under "%s" counts each konto once, with its verksamhet',
    (rubrik) => {
      const grid = pivotOf(rubrik, [...year([...lines, whole]), ['Uppdaterad 2025-09-01']]);
      expect(read2(grid, plan)).toEqual([sums, []]);
      expect(read2(grid)).toEqual([sums, []]);
    },
  );

  it('may have headings without amounts, and its subtotals below', () => {
    const [head, ...rest] = year(hemtjanst);
    const [other, ...more] = year(mottagande);
    const under = [['5110 Hemtjänst'], ...rest, ['Summa 5110 Hemtjänst', head![1]]] as const;
    const grid = pivotOf('Radetiketter', [...under, [other![0]], ...more]);
    expect(read2(grid, plan)).toEqual([sums, []]);
    const wrong = pivotOf('Radetiketter', [
      ...[['5110 Hemtjänst'] as const, ...rest],
      ...[['Summa 5110 Hemtjänst', 250] as const, [other![0]] as const, ...more],
    ]);
    expect(read2(wrong, plan)).toEqual([sums, ['summaStammerInte B5 [5]']]);
  });

  it('of verksamheter under headings of nämnder is left to the tables of verksamheter', () => {
    const rader = [
      ['1 Omsorg'],
      ['51', 30],
      ['92', 5],
      ['2 Skola'],
      ['51', 40],
      ['92', 6],
    ] as const;
    const grid = pivotOf('Verksamhet', rader, ['Budget']);
    const plain = pivotOf(
      'Verksamhet',
      [['Omsorg'], ...rader.slice(1, 3), ...rader.slice(4)],
      ['Budget'],
    );
    expect(withoutOutlines([grid, plain])).toEqual([grid, plain]);
    expect(read(grid, plain).fynd).toEqual([]);
  });

  it('is read with konton that come to nothing last in their group', () => {
    const rader = year([...hemtjanst, ['5610 Resor', 0, 0, 0], ...mottagande]);
    expect(read2(pivotOf('Radetiketter', rader), plan)).toEqual([{ ...sums, '5110 5610': 0 }, []]);
  });

  it('is left to the tables of verksamheter where it has no konton', () => {
    const rader = [
      ['51 Äldreomsorg', 30],
      ['5110', 10],
      ['5120', 20],
      ['60', 5],
      ['6010', 5],
    ] as const;
    const grid = pivotOf('Verksamhet', rader, ['Budget']);
    expect(withoutOutlines([grid])).toEqual([grid]);
    expect(read(grid).fynd).toEqual([]);
  });

  it('whose sums differ is one finding, and no other table reads it', () => {
    const [, ...rest] = year(lines);
    const grid = pivotOf('Radetiketter', [['5110 Hemtjänst', 240.51], ...rest]);
    expect(faultsOf(read(grid, plan))).toEqual(['tabellEjTolkad A1']);
    expect(withoutOutlines([grid])[0]?.cells).toEqual([]);
  });
});

describe('The levels of rows', () => {
  const row = (...belopp: readonly number[]): { belopp: readonly number[] } => ({ belopp });

  it.each([
    ['none of rows without sums', [row(1), row(2), row(4)], null],
    ['none of nothing but zeros', [row(0), row(0)], null],
    ['two', [row(3), row(1), row(2), row(4), row(4)], [0, 1, 1, 0, 1]],
    ['three', [row(3), row(3), row(1), row(2)], [0, 1, 2, 2]],
    [
      'those of a group that ends with zeros',
      [row(3), row(3), row(0), row(4), row(4)],
      [0, 1, 1, 0, 1],
    ],
    ['none where a column differs by one', [row(3, 5), row(1, 2), row(2, 2)], null],
    ['none where a sum lacks its last part', [row(3), row(1)], null],
  ])('are %s', (_, rows, levels) => {
    expect(outlineLevels(rows)).toEqual(levels);
  });

  it('are found of any groups of amounts above zero', () => {
    const group = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
        const rows = groups.flatMap((parts) => [
          row(parts.reduce((sum, part) => sum + part)),
          ...parts.map((part) => row(part)),
        ]);
        const levels = groups.flatMap((parts) => [0, ...parts.map(() => 1)]);
        expect(outlineLevels(rows)).toEqual(levels);
      }),
    );
  });
});
