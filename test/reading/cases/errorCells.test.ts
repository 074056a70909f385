import { drawGrid } from '../../builders/drawGrid.ts';
import { fyndText } from '../../../src/report/text/fyndText.ts';
import { followUp } from '../readTables.ts';

const draw = (...rader: readonly string[]) =>
  followUp(drawGrid(['Driftredovisning augusti 2025, tkr', ...rader].join('\n')));

const errorsIn = ({ fynd }: ReturnType<typeof followUp>) =>
  fynd.flatMap((one) =>
    one.typ === 'felvarde' ? [`${one.cell ?? ''} ${one.varde} ${one.del ?? 'belopp'}`] : [],
  );

describe('an error value', () => {
  it.each(['#NAME?', '#N/A', '#REF!', '#VALUE!', '#DIV/0!'])(
    'for a name or a code is told with its cell, and the row counts: %s',
    (error) => {
      const read = draw(
        'Kod|Verksamhet|Utfall|Budget',
        `'10|${error}|553|872`,
        `${error}|Vård|100|110`,
        "'55|IFO|10|11",
        '|Summa|663|993',
      );
      expect(errorsIn(read)).toEqual([`A4 ${error} kod`, `B3 ${error} namn`]);
      expect(read.tabeller[0]?.summa.belopp.utfall).toBe(66_300_000);
    },
  );

  it('for a name is told where the table has no codes, and on the sum row', () => {
    const read = draw(
      'Verksamhet|Utfall|Budget',
      '#NAME?|553|872',
      'Vård|100|110',
      '#REF!|653|982',
    );
    expect(errorsIn(read)).toContain('A3 #NAME? namn');
    expect(errorsIn(read)).toContain('A5 #REF! namn');
  });

  it('for a name is called so in words, by the code of its row', () => {
    const read = draw('Kod|Verksamhet|Utfall|Budget', "'10|#NAME?|5|8", "'11|Vård|1|1");
    expect(read.fynd.map(fyndText)).toContain(
      'Drift!B3 visar felet #NAME? där ett namn ska stå. Raden 10 räknas med. Rätta cellen och räkna om.',
    );
  });

  it.each([
    ['an amount', 'Kod|Verksamhet|Utfall|#REF!|Budget', 'D2'],
    ['the last amount', 'Kod|Verksamhet|Utfall|Budget|#REF!', 'E2'],
    ['the codes', '#REF!|Verksamhet|Utfall|Budget|Prognos', 'A2'],
    ['the names', 'Kod|#REF!|Utfall|Budget|Prognos', 'B2'],
  ])('that heads %s is told with its cell', (_, header, cell) => {
    const read = draw(header, "'10|Politik|553|872|872", "'51|Vård|100|110|110");
    expect(errorsIn(read)).toEqual([`${cell} #REF! rubrik`]);
  });

  it('that heads every amount is told, though no table can be read', () => {
    const read = draw('Kod|Verksamhet|#REF!|#REF!', "'10|Politik|553|872", "'51|Vård|100|110");
    expect(errorsIn(read)).toEqual(['C2 #REF! rubrik', 'D2 #REF! rubrik']);
    expect(read.tabeller).toEqual([]);
  });

  it('for an amount heads nothing', () => {
    const read = draw('Kod|Verksamhet|Utfall|Budget', "'10|Politik|#REF!|872", "'51|Vård|100|110");
    expect(errorsIn(read)).toEqual(['C3 #REF! belopp']);
  });

  it('in a row of text that heads no amounts is no header', () => {
    const read = draw(
      'Verksamhet|Utfall|Budget',
      'Politik|553|872',
      'Vård|100|110',
      '||',
      '||',
      'Kommentar|#N/A|',
    );
    expect(errorsIn(read)).not.toContain('B7 #N/A rubrik');
  });
});
