import { drawGrid } from '../../builders/drawGrid.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const rows = ['711 5110 5010 1 10', '711 5110 5010 2 11', '712 5110 5010 1 12'];

describe('A heading above a group of rows', () => {
  it.each([
    [
      'an ansvar under one header',
      `
Period|Verksamhet|Konto|Belopp
Ansvar: 711 Norr
202501|5110|5010|10
202502|5110|5010|11
Summa 711|||21
Ansvar: 712 Söder
202501|5110|5010|12
Totalt|||33`,
    ],
    [
      'an ansvar with a header of its own',
      `
Huvudbok 2025

Ansvar 711 Norr
Period|Verksamhet|Konto|Belopp
202501|5110|5010|10
202502|5110|5010|11
Summa|||21

Ansvar 712 Söder
Period|Verksamhet|Konto|Belopp
202501|5110|5010|12
Summa|||12`,
    ],
    [
      'an ansvar in cells of its own',
      `
Kst|'711|Norr
Period|Verksamhet|Konto|Belopp
202501|5110|5010|10
202502|5110|5010|11
Kst|'712|Söder
202501|5110|5010|12`,
    ],
    [
      'an ansvar over a verksamhet over a konto',
      `
Period|Text|Belopp
Ansvar: 711 Norr
Verksamhet: 5110 Hemtjänst
Konto 5010 Lön
202501|a|10
202502|b|11
Ansvar: 712 Söder
Verksamhet: 5110 Hemtjänst
Konto 5010 Lön
202501|c|12`,
    ],
  ])('may be of %s', (_name, drawn) => {
    const ekonomi = read(drawGrid(drawn));
    expect(ekonomi.serier.map(rowsOf)).toEqual([rows]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('holds for the months of a matrix', () => {
    const { serier } = read(
      drawGrid(
        `
Ansvar: 711 Norr
Verksamhet|Konto|jan|feb|mar|Summa
5110|5010|1|2|3|6
Ansvar: 712 Söder
5110|5010|4|5|6|15`,
        { blad: 'Utfall 2025' },
      ),
    );
    expect(rowsOf(serier[0])).toEqual([
      '711 5110 5010 1 1',
      '711 5110 5010 2 2',
      '711 5110 5010 3 3',
      '712 5110 5010 1 4',
      '712 5110 5010 2 5',
      '712 5110 5010 3 6',
    ]);
  });

  it('is where a finding about its code stands', () => {
    const ekonomi = read(
      drawGrid(`
Period|Verksamhet|Konto|Belopp
Ansvar: 711 Norr
202501|5110|5010|10
Ansvar: 712 Söder
202501|5110|5010|12
202502|5110|5010|13`),
      drawGrid("Ansvar|Enhet\n'711|Norr", { blad: 'Ansvar' }),
    );
    expect(faultsOf(ekonomi)).toEqual(['okantAnsvar A4 [5,6]']);
  });

  it('gives way to a column of the same codes', () => {
    const { serier } = read(
      drawGrid('Ansvar 700 Alla\nPeriod|Ansvar|Vht|Konto|Belopp\n202501|711|5110|5010|10'),
    );
    expect(serier.map(rowsOf)).toEqual([['711 5110 5010 1 10']]);
  });
});
