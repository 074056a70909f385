import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

const hostNames = new Set(['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime']);

/** The identifiers in a source text that name the host; text in strings and comments is not code. */
function hostNamesIn(text: string): string[] {
  const file = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && hostNames.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !file.startsWith(join('adapters', 'excel')));

describe('the names of the host', () => {
  test('are found in code, and not in strings or comments', () => {
    expect(hostNamesIn('const s: Excel.Range = Office.context;')).toEqual(['Excel', 'Office']);
    expect(hostNamesIn('// Excel.run\nconst title = "Excel"; const OfficeChair = 1;')).toEqual([]);
  });

  test.each(sources)('src/%s does not name Office or Excel', (file) => {
    expect(hostNamesIn(readFileSync(join(root, 'src', file), 'utf8'))).toEqual([]);
  });
});
