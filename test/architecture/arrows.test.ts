import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The part of dependency-cruiser's JSON that is looked at here. */
interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
    };
  };
}

/** A file that breaks a rule: where it stands, what it imports, the rule that must speak. */
const planted: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/domain/seesReading.ts', '../reading/grid.ts', 'arrows-of-domain'],
  ['src/domain/seesPackage.ts', 'react', 'pure-rooms-use-no-packages'],
  ['src/reading/seesReport.ts', '../report/rapport.ts', 'arrows-of-reading'],
  ['src/report/seesReading.ts', '../reading/grid.ts', 'arrows-of-report'],
  ['src/report/seesNode.ts', 'node:fs', 'node-only-on-the-command-line'],
  ['src/application/seesAdapter.ts', '../adapters/excel/write.ts', 'arrows-of-application'],
  ['src/adapters/excel/seesXlsx.ts', '../xlsx/write.ts', 'arrows-of-adapters-excel'],
  ['src/adapters/excel/seesHucre.ts', 'hucre', 'only-xlsx-knows-the-file-format'],
  ['src/adapters/xlsx/seesExcel.ts', '../excel/write.ts', 'arrows-of-adapters-xlsx'],
  ['src/adapters/xlsx/seesDocx.ts', 'docx', 'only-docx-knows-word'],
  ['src/adapters/docx/seesXlsx.ts', '../xlsx/write.ts', 'arrows-of-adapters-docx'],
  ['src/adapters/zip/seesReport.ts', '../../report/rapport.ts', 'arrows-of-adapters-zip'],
  ['src/adapters/xml/seesReport.ts', '../../report/rapport.ts', 'arrows-of-adapters-xml'],
  ['src/adapters/zip/seesNode.ts', 'node:zlib', 'only-deflate-knows-node'],
  ['src/commands/seesZip.ts', '../adapters/zip/pack.ts', 'the-command-unpacks-nothing'],
  ['src/adapters/xlsx/seesReact.ts', 'react', 'only-the-pane-draws'],
  ['src/taskpane/seesXlsx.ts', '../adapters/xlsx/write.ts', 'arrows-of-taskpane'],
  ['src/taskpane/seesOffice.ts', '@microsoft/office-js', 'only-excel-knows-office'],
  ['src/commands/seesCli.ts', '../cli/main.ts', 'arrows-of-commands'],
  ['src/cli/seesExcel.ts', '../adapters/excel/write.ts', 'arrows-of-cli'],
  ['src/cli/seesHyperformula.ts', 'hyperformula', 'no-copyleft-in-what-ships'],
  ['src/cli/seesTestPackage.ts', 'fast-check', 'what-ships-is-a-dependency'],
  ['src/cli/seesTest.ts', '../../test/host.ts', 'no-tests-in-what-ships'],
  ['src/cli/seesNothing.ts', './nowhere.ts', 'not-to-unresolvable'],
  ['src/cli/seesUtils.ts', './sheetUtils.ts', 'no-utils-or-helpers'],
  ['src/domain/egg.ts', './hen.ts', 'no-circular'],
];

/** What the planted files import of the product itself, and the file that nobody imports. */
const innocent: readonly (readonly [file: string, text: string])[] = [
  ['src/reading/grid.ts', 'export const value = 1;\n'],
  ['src/report/rapport.ts', 'export const value = 1;\n'],
  ['src/adapters/excel/write.ts', 'export const value = 1;\n'],
  ['src/adapters/xlsx/write.ts', 'export const value = 1;\n'],
  ['src/adapters/zip/pack.ts', 'export const value = 1;\n'],
  ['src/cli/main.ts', 'export const value = 1;\n'],
  ['src/cli/sheetUtils.ts', 'export const value = 1;\n'],
  ['src/domain/alone.ts', 'export const value = 1;\n'],
  ['test/host.ts', 'export const value = 1;\n'],
  ['src/domain/hen.ts', "import { value as egg } from './egg.ts';\nexport const value = egg;\n"],
];

function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(folder, '.dependency-cruiser.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'src'];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 }),
  ) as Cruise;
}

function plant(folder: string): void {
  cpSync(join(root, '.dependency-cruiser.mjs'), join(folder, '.dependency-cruiser.mjs'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of innocent) write(file, text);
  for (const [file, imports] of planted) {
    write(file, `import * as other from '${imports}';\nexport const value = other;\n`);
  }
}

describe('the arrows between the rooms', () => {
  let folder: string;
  let caught: Cruise;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arrows-'));
    plant(folder);
    caught = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted)('%s may not import %s', (file, _imports, rule) => {
    const rules = caught.summary.violations.filter((one) => one.from === file);
    expect(rules.map((one) => one.rule.name)).toContain(rule);
  });

  test('a file that nobody uses is found', () => {
    expect(caught.summary.violations).toContainEqual(
      expect.objectContaining({
        from: 'src/domain/alone.ts',
        rule: expect.objectContaining({ name: 'no-orphans' }) as unknown,
      }),
    );
  });

  test('every rule is broken by a planted file, so none of them sleeps', () => {
    const spoken = new Set(caught.summary.violations.map((one) => one.rule.name));
    const rules = caught.summary.ruleSetUsed.forbidden.map((rule) => rule.name);
    expect(rules.filter((name) => !spoken.has(name))).toEqual([]);
  });

  test('every rule tells whoever breaks it what to do', () => {
    const silent = caught.summary.ruleSetUsed.forbidden.filter((rule) => !rule.comment);
    expect(silent).toEqual([]);
  });

  test('the product breaks none of them', () => {
    expect(cruise(root).summary.violations).toEqual([]);
  });
});
