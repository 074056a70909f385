import ts from 'typescript';
import { text } from '../../src/cli/text.sv.ts';
import { readText, tableBelow } from './documents.ts';

/** The kinds of a finding as the union FyndData has them. */
function codesInUnion(): string[] {
  return [
    ['src/domain/fynd/fynd.ts', 'FyndData'],
    ['src/domain/fynd/avstamningFynd.ts', 'Jamforelsefynd'],
    ['src/domain/fynd/ledgerFynd.ts', 'LedgerFyndData'],
    ['src/domain/fynd/malFynd.ts', 'MalFyndData'],
    ['src/domain/fynd/listFynd.ts', 'ListFyndData'],
    ['src/domain/fynd/mallFynd.ts', 'MallFyndData'],
    ['src/domain/fynd/analysFynd.ts', 'AnalysFyndData'],
    ['src/domain/fynd/exportFynd.ts', 'ExportFyndData'],
    ['src/domain/fynd/atgardFynd.ts', 'AtgardFyndData'],
  ].flatMap(([path = '', name]) => {
    const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true);
    const union = file.statements
      .filter(ts.isTypeAliasDeclaration)
      .find((one) => one.name.text === name);
    return [...(union?.getText().matchAll(/readonly typ: '(\w+)'/g) ?? [])].map(
      ([, code = '']) => code,
    );
  });
}

/** The options of the command line that a text names. */
const optionsIn = (words: string): string[] =>
  [...new Set(words.match(/(?<!-)--[a-z][a-z-]*/g))].sort();

const handbok = readText('docs/handbok.md');
const listed = tableBelow(handbok, '## Fynd').map(([code = '']) => code.replaceAll('`', ''));

describe('the handbook', () => {
  test('lists every code of a finding, and no other', () => {
    expect(listed.length).toBeGreaterThan(20);
    expect([...listed].sort()).toEqual(codesInUnion().sort());
  });

  test('says of each code what it means', () => {
    const silent = tableBelow(handbok, '## Fynd').filter(([, meaning = '']) => meaning.length < 10);
    expect(silent).toEqual([]);
  });

  test('tells of every option that the help tells of, and no other', () => {
    const [, commandLine = ''] = handbok.split('\n## Kommandoraden\n');
    expect(optionsIn(text.hjalp).length).toBeGreaterThan(4);
    expect(optionsIn(commandLine)).toEqual(optionsIn(text.hjalp));
  });

  test('names every field of the JSON', () => {
    const [, chapter = ''] = handbok.split('\n## JSON\n');
    const types = ['jsonTypes', 'malJsonTypes', 'listJsonTypes', 'avstamningJsonTypes']
      .map((file) => readText(`src/report/json/${file}.ts`))
      .join('');
    const fields = [...types.matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name);
    // The parts of `kalla` are told of in words.
    const unnamed = fields.filter((name) => !chapter.includes(`\`${name}\``) && name !== 'omrade');
    expect(fields.length).toBeGreaterThan(20);
    expect(unnamed).toEqual([]);
  });
});
