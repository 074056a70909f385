import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(__dirname, '../..');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  mkdirSync(path.join(folder, 'build/assets'), { recursive: true });
  for (const page of ['taskpane', 'commands', 'handbok']) {
    writeFileSync(path.join(folder, 'build', `${page}.html`), '');
  }
  for (const size of [16, 32, 64, 80]) {
    const name = `assets/icon-${size}.png`;
    copyFileSync(path.join(root, name), path.join(folder, 'build', name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function validate(manifest: string): { readonly status: number | null; readonly faults: string } {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, manifest);
  const script = path.join(root, 'test/manifest/validate.mjs');
  const run = spawnSync(process.execPath, [script, file, path.join(folder, 'build')]);
  return { status: run.status, faults: run.stderr.toString() };
}

it('finds no fault in the manifest of the repository', () => {
  expect(validate(source)).toEqual({ status: 0, faults: '' });
});

it('takes the manifest for another address as well', () => {
  const moved = source.replaceAll('https://localhost:3000', 'https://ekonomi.exempel.se/kl');
  expect(validate(moved)).toEqual({ status: 0, faults: '' });
});

it.each([
  ['an element that is not closed', '</Hosts>', '', 'not well-formed'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>kostnadslage</Id>', 'is no GUID'],
  ['a second id', '<Version>', '<Id>a</Id><Version>', 'Id stands more than once'],
  ['an odd version', '0.1.0.0', '0.1-beta', 'Version "0.1-beta"'],
  ['too wide a permission', 'ReadWriteDocument', 'ReadWriteMailbox', 'Permissions is'],
  ['too low a requirement', 'MinVersion="1.14"', 'MinVersion="1.9"', 'ExcelApi 1.14'],
  ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'more than Workbook'],
  ['another default language', 'sv-SE', 'en-GB', 'DefaultLocale is "en-GB"'],
  [
    'a text without English',
    /<bt:Override Locale="en-US" Value="Open"\/>/,
    '',
    'open.label has no English',
  ],
  [
    'a text without Swedish',
    'DefaultValue="Öppna"',
    'DefaultValue=""',
    'open.label has no Swedish',
  ],
  [
    'a short text too long',
    'DefaultValue="Öppna"',
    `DefaultValue="${'Ö'.repeat(126)}"`,
    'open.label is 126',
  ],
  [
    'an address without https',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    'must begin with https',
  ],
  [
    'an address elsewhere',
    'https://localhost:3000/commands.html',
    'https://exempel.se/commands.html',
    'is not under',
  ],
  [
    'a page that is not built',
    'https://localhost:3000/commands.html',
    'https://localhost:3000/kommandon.html',
    'is not in the build',
  ],
  [
    'an icon of the wrong size',
    '/icon-64.png',
    '/icon-80.png',
    'icon-80.png is 80 × 80 pixels, not 64 × 64',
  ],
  ['an icon that is missing', '/icon-64.png', '/icon-65.png', 'icon-65.png is not in the build'],
  [
    'an icon list without a size',
    '<bt:Image size="80" resid="icon.80"/>',
    '',
    'lacks one of the sizes',
  ],
  [
    'a resid that names nothing',
    'resid="run.text"',
    'resid="run.words"',
    'resid "run.words" names no resource',
  ],
  [
    'a resource that nothing uses',
    'resid="run.text"',
    'resid="open.text"',
    'Resource "run.text" is not used',
  ],
  [
    'a resource id used twice',
    'String id="run.title"',
    'String id="open.title"',
    'Resource id "open.title" stands more than once',
  ],
  [
    'a control id used twice',
    'id="kostnadslage.run"',
    'id="kostnadslage.open"',
    'stands more than once',
  ],
  [
    'a function without code',
    '<FunctionName>beraknaAvvikelse',
    '<FunctionName>raknaAvvikelse',
    'Function "raknaAvvikelse"',
  ],
])('tells of %s', (_, from, to, sentence) => {
  const planted = source.replace(from, to);
  expect(planted).not.toBe(source);
  const { status, faults } = validate(planted);
  expect(faults).toContain(sentence);
  expect(status).toBe(1);
});

it('tells of a build that is not there', () => {
  const script = path.join(root, 'test/manifest/validate.mjs');
  const run = spawnSync(process.execPath, [
    script,
    path.join(root, 'manifest.xml'),
    path.join(folder, 'none'),
  ]);
  expect(run.stderr.toString()).toContain('npm run build');
  expect(run.status).toBe(1);
});
