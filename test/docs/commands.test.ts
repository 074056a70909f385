import { filesBelow, readText } from './documents.ts';

const documents = ['README.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];
const { scripts } = JSON.parse(readText('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The scripts of package.json that a text tells a reader to run. */
const scriptsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/(?:^|`)npm (?:run )?([a-z:]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci');

describe('commands in the documents', () => {
  test('are found with and without run', () => {
    expect(scriptsIn('`npm test`, `npm ci` and `npm run build -- --env a`')).toEqual([
      'test',
      'build',
    ]);
  });

  test.each(documents)('%s names scripts that are there', (document) => {
    const named = scriptsIn(readText(document));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
