import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPlaces, findBrowser } from './browser.mjs';
import { isInstalled } from './dependencies.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

describe('what must be installed', () => {
  test('is nothing when the lock file is met', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test.each([
    ['nothing is installed', null],
    ['a package is missing', { packages: {} }],
    ['a package is older', { packages: { 'node_modules/a': { version: '0.9.0' } } }],
    [
      'an optional package is older',
      {
        packages: {
          'node_modules/a': { version: '1.0.0' },
          'node_modules/b': { version: '1.0.0' },
        },
      },
    ],
  ])('is everything when %s', (_case, installed) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});

describe('the lock file', () => {
  interface LockFile {
    readonly packages: Readonly<
      Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
    >;
  }
  const text = readFileSync(join(__dirname, '..', '..', 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as LockFile;

  // npm ci refuses a lock file that was written where the packages of other platforms were out of reach.
  test('names the packages of every platform', () => {
    const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ place, name })),
    );
    const missing = wanted.filter(
      ({ place, name }) =>
        !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

describe('the browser of the tests', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (name: string): string => {
    const place = join(folder, name);
    writeFileSync(place, '');
    chmodSync(place, 0o755);
    return place;
  };

  test('is the one that CHROME_PATH names, and no other', () => {
    const place = program('my-chrome');
    expect(findBrowser(process.platform, { CHROME_PATH: place, PATH: folder })).toBe(place);
    const missing = join(folder, 'not-there');
    expect(findBrowser(process.platform, { CHROME_PATH: missing, PATH: folder })).toBeNull();
  });

  test('is looked for by name on the search path of Linux', () => {
    expect(browserPlaces('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/microsoft-edge');
  });

  test('is looked for in the program folders of Windows', () => {
    const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  test('is looked for among the applications of a Mac', () => {
    const places = browserPlaces('darwin', { HOME: '/Users/a', PATH: '' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('is there when the set-up has run', () => {
    expect(findBrowser()).not.toBeNull();
  });

  test('is asked about without any package, since none may be installed yet', () => {
    const script = `import('./browser.mjs').then((m) => console.log(m.browserPlaces('linux', {}).length > 0))`;
    const answer = execFileSync(process.execPath, ['-e', script], {
      cwd: __dirname,
      encoding: 'utf8',
    });
    expect(answer.trim()).toBe('true');
  });
});
