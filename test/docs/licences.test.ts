import { readText } from './documents.ts';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly license?: string; readonly version?: string }>
  >;
}

const permissive = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const { packages } = JSON.parse(readText('package-lock.json')) as LockFile;
const shipped = Object.entries(packages).filter(([place, one]) => place !== '' && !one.dev);

describe('licences of what ships', () => {
  test.each(shipped.map(([place, one]) => [place.replace(/^.*node_modules\//, ''), one.license]))(
    '%s may be shipped under %s',
    (_name, license) => {
      expect(permissive).toContain(license);
    },
  );

  test('the copyleft package of the tests is a development package', () => {
    expect(packages['node_modules/hyperformula']).toMatchObject({ dev: true });
  });

  test('the document for the IT department names each of the licences', () => {
    const document = readText('docs/it-avdelningen.md');
    const licences = new Set(shipped.map(([, one]) => one.license ?? 'none'));
    expect([...licences].filter((name) => !document.includes(name))).toEqual([]);
  });
});
