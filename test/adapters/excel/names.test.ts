import { textInput, inputOf } from '../../../src/adapters/excel/write/cellInput.ts';
import { freeSheetName } from '../../../src/adapters/excel/write/sheetName.ts';
import { withSheetNames } from '../../../src/adapters/excel/write/sheetReferences.ts';
import { driftSheet } from '../../contract/sampleRapport.ts';

describe('A sheet name', () => {
  test('is the wanted one while it is free', () => {
    expect(freeSheetName('Driftredovisning', ['Budget'])).toBe('Driftredovisning');
  });

  test('gets the next free number, whatever the capitals', () => {
    expect(freeSheetName('Regler', ['REGLER', 'regler (2)'])).toBe('Regler (3)');
  });

  test('keeps within 31 characters, the number included', () => {
    const long = 'Särredovisning av verksamhet 510';
    expect(freeSheetName(long, [])).toHaveLength(31);
    expect(freeSheetName(long, [long.slice(0, 31)])).toBe('Särredovisning av verksamhe (2)');
  });

  test('loses what Excel forbids', () => {
    expect(freeSheetName("'Mål/mått [1]'", [])).toBe('Mål-mått -1-');
  });
});

describe('A text for a cell', () => {
  test.each([
    '=1+1',
    '+46',
    '-x',
    '@x',
    '0510',
    '\t',
    "'a",
    'maj 2025',
    'Sant',
    'kr 5',
    '#REF!',
    '–',
  ])('%p is marked as text', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  test.each(['Hemtjänst', 'Förskola & fritids', 'Nämnd = styrelse'])('%p is plain', (text) => {
    expect(textInput(text)).toBe(text);
  });

  test('is cut where a cell can hold no more', () => {
    expect(inputOf({ text: 'a'.repeat(32_768) })).toHaveLength(32_767);
  });
});

describe('A formula that points at a sheet of the report', () => {
  test('points at it under the name that it has in the workbook', () => {
    const names = new Map([
      ['Regler', "Regler Per's (2)"],
      ['Driftredovisning', 'Driftredovisning'],
    ]);
    const sheet = {
      ...driftSheet(),
      cells: [[{ formula: `Regler!B5+'Regler'!B6+"Regler!"+Driftredovisning!A1`, value: 1 }]],
    };
    expect(withSheetNames(sheet, names).cells).toEqual([
      [
        {
          formula: `'Regler Per''s (2)'!B5+'Regler Per''s (2)'!B6+"Regler!"+'Driftredovisning'!A1`,
          value: 1,
        },
      ],
    ]);
  });
});
