import fc from 'fast-check';
import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { delarInHeader } from '../../../src/reading/huvudbok/findKodstrang.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const rows = ['51012 5110 4010 1 100', '51013 5110 5010 1 50', '51012 6010 3010 2 -20'];
const codes = rows.map((row) => row.split(' '));

/** The three postings with their codes in one cell, `order` of "ansvar verksamhet konto" by place. */
const ledger = (header: string, order: readonly number[], tecken: string): Grid =>
  buildGrid([
    ['Period', header, 'Text', 'Belopp'],
    ...codes.map((row) => [
      `2025-0${row[3]}`,
      order.map((at) => row[at] ?? '0').join(tecken),
      'Post',
      Number(row[4]),
    ]),
  ]);

const ansvar = drawGrid("Ansvar|Enhet|Chef\n'51012|Norr|Anna\n'51013|Söder|Bo", { blad: 'Ansvar' });
const plan = drawGrid("Verksamhet|Namn\n'5110|Hemtjänst\n'6010|Mottagande", { blad: 'Kodplan' });
const konton = drawGrid("Konto|Namn\n'3010|Avgift\n'4010|Köp\n'5010|Lön", { blad: 'Kontoplan' });

describe('A column of code strings', () => {
  it.each([
    ['konto-ansvar-verksamhet', [2, 0, 1], '-'],
    ['Vht/Ansvar/Kto', [1, 0, 2], '/'],
    ['Ansv.Verks.Konto', [0, 1, 2], '.'],
    ['Konto | Org | Vht', [2, 0, 1], ' | '],
    ['Kodsträng konto ansvar vht', [2, 0, 1], ' '],
    ['Kontering (konto-ansvar-vht)', [2, 0, 1], '-'],
    ['Konto-Ansvar-Verksamhet-Projekt', [2, 0, 1, 9], '-'],
    ['Konto, ansvar och verksamhet', [2, 0, 1], '-'],
  ])('is split in the order of its header: %s', (header, order, tecken) => {
    const { serier, fynd } = read(ledger(header, order, tecken));
    expect(serier.map(rowsOf)).toEqual([rows]);
    expect(fynd).toEqual([]);
  });

  it.each([
    ['Kontering', [1, 0, 2], '-'],
    ['Kodsträng', [0, 2, 1], '.'],
    ['Konto', [2, 1, 0], '/'],
    ['Kod', [2, 0, 1], ' '],
    ['Dim', [0, 1, 2], '-'],
  ])('is split as the lists tell, and says so: %s', (header, order, tecken) => {
    const { serier, fynd } = read(ledger(header, order, tecken), ansvar, plan, konton);
    expect(serier.map(rowsOf)).toEqual([rows]);
    expect(fynd).toMatchObject([
      {
        typ: 'kodstrangAntagen',
        allvar: 'upplysning',
        cell: 'B1',
        delar: order.map((at) => (['ansvar', 'verksamhet', 'konto'] as const)[at]),
      },
    ]);
  });

  it.each([
    ['the kodplan and the list of ansvar', [ansvar, plan]],
    ['the kodplan alone, when konton look like konton', [plan]],
    ['the kontoplan and the list of ansvar', [ansvar, konton]],
    [
      'the columns of a budget',
      [
        drawGrid(
          "Ansvar|Vht|Konto|Budget\n'51012|5110|4010|1\n'51013|6010|5010|1\n'51013|6010|3010|1",
          { blad: 'Budget 2025' },
        ),
      ],
    ],
  ])('is told by %s', (_, known) => {
    const { serier } = read(ledger('Kontering', [1, 0, 2], '-'), ...known);
    expect(rowsOf(serier.find(({ slag }) => slag === 'utfall'))).toEqual(rows);
  });

  it('that nothing tells is a finding, and nothing is counted', () => {
    const { serier, fynd } = read(ledger('Kontering', [1, 0, 2], '-'));
    expect(serier).toEqual([]);
    expect(fynd).toMatchObject([
      { typ: 'kodstrangEjTolkad', allvar: 'fel', cell: 'B1', exempel: '5110-51012-4010' },
    ]);
  });

  it('is not guessed at when two ways know as many codes', () => {
    const same = buildGrid([
      ['Period', 'Kontering', 'Belopp'],
      ['2025-01', '5110-6010', 1],
      ['2025-01', '6010-5110', 2],
    ]);
    const like = drawGrid("Konto|Namn\n'5110|Lön\n'6010|Lokal", { blad: 'Kontoplan' });
    expect(faultsOf(read(same, plan, like))).toEqual(['kodstrangEjTolkad B1']);
  });

  it('that lacks a part has its findings at the string, once', () => {
    const few = ledger('konto-ansvar-verksamhet', [2, 0, 1], '-');
    const more = few.cells.slice(1).map((row) => row.with(3, 7));
    const grid = { ...few, cells: [...few.cells, ...more] };
    const broken = (text: string | null): Grid => ({
      ...grid,
      cells: grid.cells.map((row, at) => (at === 2 ? row.with(1, text) : row)),
    });
    expect(faultsOf(read(broken('5010--5110')))).toEqual(['tomKod B3 [3]']);
    expect(faultsOf(read(broken('5010')))).toEqual(['tomKod B3 [3]']);
    expect(faultsOf(read(broken(null)))).toEqual(['tomKod B3 [3]']);
  });

  it('with a verksamhet that the kodplan lacks is told at the string', () => {
    const short = drawGrid("Verksamhet|Namn\n'5110|Hemtjänst", { blad: 'Kodplan' });
    const grid = ledger('konto-ansvar-verksamhet', [2, 0, 1], '-');
    expect(faultsOf(read(grid, short))).toEqual(['okandVerksamhet B4 [4]']);
  });

  it('is shown where it stands', () => {
    const [serie] = read(ledger('konto-ansvar-verksamhet', [2, 0, 1], '-')).serier;
    expect(serie?.kalla.area).toEqual({ top: 0, left: 0, rows: 4, columns: 4 });
    expect(
      serie?.lasning?.kolumner.filter(({ fran }) => fran === 1).map(({ slag }) => slag),
    ).toEqual(expect.arrayContaining(['konto', 'ansvar', 'verksamhet']));
  });

  it('leaves a table alone that has its codes in columns too', () => {
    const { serier, fynd } = read(
      drawGrid(`
Period|Kontering|Ansvar|Vht|Konto|Belopp
202501|9-9-9|51012|5110|4010|100`),
    );
    expect(serier.map(rowsOf)).toEqual([['51012 5110 4010 1 100']]);
    expect(fynd).toEqual([]);
  });

  it.each([
    ['days', '2025-01-31'],
    ['days with dots', '31.01.2025'],
    ['months', '2025-01'],
    ['cases', 'KS 2024-00123-4 A'],
    ['names', '5110 Hemtjänst'],
    ['single codes', '51105101'],
  ])('is none that holds %s', (_, text) => {
    const { fynd } = read(
      buildGrid([
        ['Per', 'Konto', 'Belopp', 'Kontering'],
        ['202501', '4010', 100, text],
        ['202501', '4010', 100, text],
      ]),
    );
    expect(fynd).toEqual([]);
  });

  it('is none of amounts written with spaces', () => {
    const { serier } = read(
      buildGrid([
        ['Per', 'Ansvar', 'Konto', 'Belopp'],
        ['202501', '51012', '4010', '1 234 567'],
      ]),
    );
    expect(serier.map(rowsOf)).toEqual([['51012  4010 1 1234567']]);
  });

  it('gives the same rows in every order and with every separator', () => {
    const names = ['Ansvar', 'Verksamhet', 'Konto'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        fc.constantFrom('-', '.', '/', '|', ' '),
        (order, tecken) => {
          const header = order.map((at) => names[at]).join(tecken);
          expect(read(ledger(header, order, tecken)).serier.map(rowsOf)).toEqual([rows]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('The parts that a header names', () => {
  it.each([
    ['Konto-Ansvar', 2, ['konto', 'ansvar']],
    ['Konto-Ansvar-Objekt', 3, ['konto', 'ansvar', null]],
    ['Konto', 2, null],
    ['Konto-Ansvar', 3, null],
    ['Konto-Konto', 2, null],
    ['Konto/benämning', 2, null],
    ['Verks-kod', 2, null],
  ])('%s of %i parts', (header, antal, delar) => {
    expect(delarInHeader(header, antal)).toEqual(delar);
  });
});
