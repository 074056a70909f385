import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow, readText, root, withoutCode } from './documents.ts';

const documents = ['README.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];

interface Link {
  readonly target: string;
  readonly anchor: string | undefined;
}

/** Links and images that stay in the repository. */
function linksIn(markdown: string): Link[] {
  const addresses = [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, to = '']) => to,
  );
  return addresses
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => address.split('#'))
    .map(([target = '', anchor]) => ({ target, anchor }));
}

/** The anchors of a document's headings, as GitHub and the handbook's page make them. */
const anchorsIn = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/^#{1,6} (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

/** What is wrong with a link of a document, or null. */
function fault(document: string, { target, anchor }: Link): string | null {
  // Folders are joined with forward slashes on every machine, as the links are written.
  const file =
    target === '' ? document : posix.normalize(posix.join(posix.dirname(document), target));
  if (!existsSync(join(root, file))) return `${document}: ${target} is not there`;
  if (anchor === undefined || anchorsIn(readText(file)).includes(anchor)) return null;
  return `${document}: ${file} has no heading #${anchor}`;
}

describe('links in the documents', () => {
  test('a link to nowhere is found', () => {
    const links = linksIn(
      '[a](nowhere.md) [b](#no-such-heading) [c](docs/handbok.md) `[d](code.md)`',
    );
    expect(links.map((link) => fault('README.md', link))).toEqual([
      'README.md: nowhere.md is not there',
      'README.md: README.md has no heading #no-such-heading',
      null,
    ]);
  });

  test.each(documents)('%s links to what is there', (document) => {
    const faults = linksIn(readText(document)).map((link) => fault(document, link));
    expect(faults.filter((one) => one !== null)).toEqual([]);
  });

  test('every decision stands in the list of decisions', () => {
    const list = readText('docs/beslut/README.md');
    const records = filesBelow('docs/beslut').filter((file) => /\/\d{4}-.*\.md$/.test(file));
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((file) => !list.includes(`(${file.slice(12)})`))).toEqual([]);
  });
});
