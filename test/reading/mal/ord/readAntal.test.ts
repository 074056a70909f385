import { readAntal } from '../../../../src/reading/mal/ord/readAntal.ts';

const counts = (text: string): (number | null)[] | null => {
  const read = readAntal(text);
  return read && [read.totalt, read.uppnadda, read.delvis, read.ej];
};

describe('counts of indicators, as total, achieved, partly, not', () => {
  it.each<[string, (number | null)[]]>([
    [
      'Antal indikatorer: 6. 5 = 1 = Nämndmålet har inte uppnåtts eftersom en indikator inte når målet.',
      [6, 5, null, 1],
    ],
    ['Antal indikatorer: 3. 3 =', [3, 3, null, null]],
    ['Grön 21 Gul 2 Röd 2', [null, 21, 2, 2]],
    ['21 st gröna 2 st gula 2 st röda', [null, 21, 2, 2]],
    ['nämndmålet uppnås eftersom 6 indikatorer når målet', [null, 6, null, null]],
    ['6 indikatorer når målet', [null, 6, null, null]],
    ['då endast 4 indikatorer når målet', [null, 4, null, null]],
    ['eftersom att två indikatorer inte når målet.', [null, null, null, 2]],
    ['21 gröna, 2 gula och 2 röda', [null, 21, 2, 2]],
    ['25 indikatorer, 21 gröna, 2 gula och 2 röda', [25, 21, 2, 2]],
    ['Gröna: 21 Gula: 2 Röda: 2', [null, 21, 2, 2]],
    ['5 av 6 uppnådda', [6, 5, null, null]],
    ['5 av 6 indikatorer når målet', [6, 5, null, null]],
    ['Antal indikatorer: 6 Gröna: 5 Röda: 1', [6, 5, null, 1]],
    ['Uppnådda: 19, ej uppnådda: 6', [null, 19, null, 6]],
    ['25 indikatorer varav 21 uppnås', [25, 21, null, null]],
    ['5/6 uppnådda', [6, 5, null, null]],
    ['3 uppnådda, 1 delvis uppnådd, 2 ej uppnådda', [null, 3, 1, 2]],
    ['Antal indikatorer 25 (två värden rapporteras endast vid årets slut)', [25, null, null, null]],
    ['Totalt 25 indikatorer', [25, null, null, null]],
    ['fem av sex indikatorer är gröna', [6, 5, null, null]],
  ])('are read in "%s"', (text, expected) => expect(counts(text)).toEqual(expected));

  it.each([
    '',
    'Antal indikatorer',
    'Indikatorerna når målet',
    '84 %',
    'Mål 75%',
    '2025',
    'grönområden 3 ha',
  ])('are not in "%s"', (text) => expect(counts(text)).toBeNull());

  it('keep the text as printed', () => {
    expect(readAntal('5 av 6 Uppnådda')?.text).toBe('5 av 6 Uppnådda');
  });
});

it('is fast on 5 000 characters', () => {
  for (const part of ['5 av 6 ', 'antal indikatorer ', '1 indikator ', '3', 'gröna ']) {
    const before = performance.now();
    readAntal(part.repeat(5000 / part.length));
    expect(performance.now() - before).toBeLessThan(300);
  }
});
