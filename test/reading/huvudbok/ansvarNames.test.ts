import { drawGrid } from '../../builders/drawGrid.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const list = (drawn: string): Grid => drawGrid(drawn, { blad: 'Ansvar' });
const coded = drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
202501|7110|5110|5010|100
202501|7120|5110|5010|50`);
const named = drawGrid(`
Period|Ansvar|Ansvarsnamn|Verksamhet|Konto|Belopp
202501|7110|Norr|5110|5010|100
202501|7120|Söder|5110|5010|50`);
const both = [
  { kod: '7110', enhet: 'Norr', chef: 'Anna' },
  { kod: '7120', enhet: 'Söder', chef: 'Bo' },
];

describe('A list of ansvar', () => {
  it.each([
    ['under "Ansvar"', 'Ansvar|Chef\n7110 Norr|Anna\n7120 Söder|Bo'],
    ['under "Enhet"', 'Enhet|Chef\n7110 Norr|Anna\n7120 Söder|Bo'],
    ['under "Kod", with a colon', 'Kod|Enhetschef\n7110: Norr|Anna\n7120: Söder|Bo'],
    ['before a telephone', 'Enhet|Chef|Telefon\n7110 Norr|Anna|0583-810 00\n7120 Söder|Bo|1'],
  ])('may have the code and the name in one cell, %s', (_, drawn) => {
    const { ansvar, fynd } = read(coded, list(drawn));
    expect(ansvar).toEqual(both);
    expect(fynd).toEqual([]);
  });

  it.each([
    ['beside the codes', named],
    [
      'after the code in the cell',
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
202501|7110 Norr|5110|5010|100
202501|7120 Söder|5110|5010|50`),
    ],
  ])('without codes has those of the ledger that has the names %s', (_, ledger) => {
    const { ansvar, fynd } = read(ledger, list('Enhet|Chef\nnorr|Anna\nSöder|Bo'));
    expect(ansvar.map(({ kod, chef }) => [kod, chef])).toEqual([
      ['7110', 'Anna'],
      ['7120', 'Bo'],
    ]);
    expect(fynd).toEqual([]);
  });

  it('without codes has those of another list, and gives it the chefer', () => {
    const units = drawGrid("Ansvar|Enhet\n'7110|Norr\n'7120|Söder", { blad: 'Enheter' });
    const { ansvar, fynd } = read(coded, units, list('Enhet|Chef\nNorr|Anna\nSöder|Bo'));
    expect(ansvar).toEqual(both);
    expect(fynd).toEqual([]);
  });

  it('without codes that the ledger has no names for is told once, with its rows', () => {
    const { ansvar, fynd } = read(coded, list('Enhet|Chef\nNorr|Anna\nSöder|Bo\nSumma|'));
    expect(ansvar).toEqual([]);
    expect(fynd).toMatchObject([
      { typ: 'ansvarUtanKod', blad: 'Ansvar', cell: 'A2', enhet: 'Norr', antal: 2, rader: [2, 3] },
    ]);
  });

  it('without codes keeps those that are known where one is not', () => {
    const { ansvar, fynd } = read(named, list('Enhet|Chef\nNorr|Anna\nSöder|Bo\nÖster|Eva'));
    expect(ansvar).toEqual(both);
    expect(fynd).toMatchObject([{ typ: 'ansvarUtanKod', cell: 'A4', antal: 1, rader: [4] }]);
  });

  it('without codes does not guess between two codes of one name', () => {
    const twice = drawGrid(`
Period|Ansvar|Ansvarsnamn|Verksamhet|Konto|Belopp
202501|7110|Norr|5110|5010|100
202501|7120|Norr|5110|5010|50`);
    expect(faultsOf(read(twice, list('Enhet|Chef\nNorr|Anna')))).toEqual(['ansvarUtanKod A2 [2]']);
  });

  it('without codes is asked nothing where there is no ledger with an ansvar', () => {
    const ledger = drawGrid('Period|Verksamhet|Konto|Belopp\n202501|5110|5010|100');
    expect(read(ledger, list('Enhet|Chef\nNorr|Anna')).fynd).toEqual([]);
  });

  it('without a chef for a name is told of that', () => {
    expect(faultsOf(read(named, list('Enhet|Chef\nNorr|Anna\nSöder|')))).toEqual([
      'ansvarUtanChef A3 [3]',
    ]);
  });
});

describe('A ledger with names for codes', () => {
  const ledger = drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
202501|Norr|Hemtjänst|5010|100
202501|Söder|hemtjänst|5010|50`);

  it('has the codes that the lists give them', () => {
    const plan = drawGrid("Kod|Verksamhet\n'5110|Hemtjänst\n'6010|Mottagande", { blad: 'Kodplan' });
    const { serier, fynd } = read(ledger, plan, list('Kod|Enhet|Chef\n7110|Norr|A\n7120|Söder|B'));
    expect(rowsOf(serier[0])).toEqual(['7110 5110 5010 1 100', '7120 5110 5010 1 50']);
    expect(fynd).toEqual([]);
  });

  it('keeps the names where the list has no codes either', () => {
    const { ansvar, serier, fynd } = read(ledger, list('Enhet|Chef\nNorr|Anna\nSöder|Bo'));
    expect(ansvar.map(({ kod }) => kod)).toEqual(['Norr', 'Söder']);
    expect(rowsOf(serier[0])[0]).toBe('Norr Hemtjänst 5010 1 100');
    expect(fynd).toEqual([]);
  });

  it('keeps a name that two codes have', () => {
    const plan = drawGrid("Kod|Verksamhet\n'5110|Hemtjänst\n'5120|Hemtjänst", { blad: 'Kodplan' });
    expect(rowsOf(read(ledger, plan).serier[0])[0]).toBe('Norr Hemtjänst 5010 1 100');
  });
});

describe('A kodplan', () => {
  const plan = (drawn: string): readonly unknown[] =>
    read(drawGrid(drawn, { blad: 'Kodplan' })).kodplan.map(({ kod, namn, grupp }) => [
      kod,
      namn,
      grupp,
    ]);

  it('is read where the first name is blank', () => {
    expect(plan('Vht|Benämning\n5100|\n5110|Hemtjänst\n6010|Mottagande')).toEqual([
      ['5100', '', null],
      ['5110', 'Hemtjänst', null],
      ['6010', 'Mottagande', null],
    ]);
  });

  it('may have the code and the name in one cell', () => {
    expect(plan('Verksamhet|Grupp\n5110 Hemtjänst|51\n6010 Mottagande|60')).toEqual([
      ['5110', 'Hemtjänst', '51'],
      ['6010', 'Mottagande', '60'],
    ]);
  });

  it('may have codes and grupper without names', () => {
    expect(plan("Vht|Rapportgrupp\n'5110|'51\n'6010|'60")).toEqual([
      ['5110', '', '51'],
      ['6010', '', '60'],
    ]);
  });
});
