import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { filesBelow, readText, root, tableBelow } from './documents.ts';

const rows = tableBelow(readText('docs/ordlista.md'), '# Ordlista');
const terms = rows.map(([term = '']) => term);
const spelled = rows
  .flatMap(([, code = '']) => [...code.matchAll(/`([^`]+)`/g)])
  .map(([, name = '']) => name);

/** Words of the glossary in identifiers, in lower case: "foregaendeAr" gives foregaende and ar. */
const glossary = new Set(spelled.flatMap(wordsOf));

function wordsOf(identifier: string): string[] {
  return identifier
    .split(/(?=\p{Lu})|[^\p{L}]/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** A word, and what is left of it without an ending: rader gives rad. */
const stemsOf = (word: string): string[] =>
  ['', 'er', 'ar', 'or', 'r', 'n', 'e']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length));

/** Whether a word is in the glossary, or is made of words in it: beloppsroll = belopp + s + roll. */
function isKnown(word: string): boolean {
  if (stemsOf(word).some((stem) => glossary.has(stem))) return true;
  const rests = [...glossary]
    .filter((first) => word.startsWith(first))
    .map((first) => word.slice(first.length));
  return rests.some((rest) => isKnown(rest) || (/^s./.test(rest) && isKnown(rest.slice(1))));
}

/** The words that an English dictionary does not know. */
function notEnglish(words: readonly string[]): string[] {
  const program = join(root, 'node_modules', 'cspell', 'bin.mjs');
  const config = join(__dirname, 'english.cspell.json');
  const args = ['--config', config, '--words-only', '--no-progress', '--no-summary'];
  const run = spawnSync(process.execPath, [program, ...args, 'stdin'], {
    cwd: root,
    encoding: 'utf8',
    input: words.join('\n'),
  });
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').filter(Boolean);
}

/** The rooms whose names others build on. */
const rooms = ['src/domain', 'src/reading', 'src/report', 'src/application'];
const sources = rooms.flatMap(filesBelow).filter((file) => file.endsWith('.ts'));
const typeNames = sources.flatMap((file) =>
  [...readText(file).matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name),
);
const folders = sources.flatMap((file) => file.split('/').slice(2, -1));

describe('the glossary', () => {
  test('is sorted as Swedish sorts', () => {
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'sv')));
  });

  test('spells every term in code with the letters of ASCII', () => {
    expect(spelled.length).toBeGreaterThan(50);
    expect(spelled.filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([]);
  });

  test('knows compounds of its words, and no others', () => {
    expect(
      ['beloppsroll', 'kolumnslag', 'rader', 'underlag'].filter((word) => !isKnown(word)),
    ).toEqual([]);
    expect(isKnown('kommunalskatt')).toBe(false);
  });

  test('holds every Swedish word in the names of types and folders', () => {
    const words = [...new Set([...typeNames, ...folders].flatMap(wordsOf))];
    const swedish = notEnglish(words);
    expect(swedish).toContain('underlag');
    expect(swedish.filter((word) => !isKnown(word))).toEqual([]);
  });
});
