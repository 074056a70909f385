import fc from 'fast-check';
import type { Rapport, ReportSheet } from '../../src/report/rapport.ts';
import type { Style } from '../../src/report/style.ts';
import { runAvstamning } from '../report/avstamning/runs.ts';
import { runLists } from '../report/listor/lists.ts';
import { lagesRapport } from './chartSheet.ts';
import { expectedSheets } from './expected.ts';
import type { NeutralSheet } from './neutral.ts';
import { sampleRapport } from './sampleRapport.ts';

/** Writes a report into a fresh place and tells what stands there then. */
export type WriteAndRead = (rapport: Rapport) => Promise<readonly NeutralSheet[]>;

/** What every writer of reports holds to, whichever host it writes to. */
export function describeRapportWriter(name: string, writeAndRead: WriteAndRead): void {
  describe(`${name} writes a report`, () => {
    let written: readonly NeutralSheet[] = [];
    const avstamning = { title: 'Avstämning', sheets: runAvstamning().sheets };
    const listor = { title: 'Listor', sheets: runLists().sheets };
    const samples = [sampleRapport(), lagesRapport(), avstamning, listor];
    const expected = samples.flatMap(expectedSheets);
    beforeAll(async () => {
      for (const sample of samples) written = [...written, ...(await writeAndRead(sample))];
    });
    const parts: readonly (keyof NeutralSheet)[] = [
      ...([
        'name',
        'contents',
        'looks',
        'lines',
        'widths',
        'tables',
        'conditionalFormats',
      ] as const),
      ...([
        'charts',
        'outline',
        'validations',
        'frozen',
        'gridlines',
        'tabColor',
        'print',
      ] as const),
    ];
    test.each(parts)('with the same %s', (part) => {
      expect(written.map((sheet) => sheet[part])).toEqual(expected.map((sheet) => sheet[part]));
    });

    test('with later formats upon earlier ones, each setting only what it names', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(formats, { minLength: 1, maxLength: 12 }), async (chosen) => {
          const rapport = { title: 'Format', sheets: [plainSheet(chosen)] };
          const [sheet] = await writeAndRead(rapport);
          const [wanted] = expectedSheets(rapport);
          expect(sheet?.looks).toEqual(wanted?.looks);
        }),
        { numRuns: 25 },
      );
    });

    test('with text as text, whatever it begins with', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 20 }), async (texts) => {
          const cells = [[{ text: 'Rubrik' }], ...texts.map((text) => [{ text }])];
          const sheet = { ...plainSheet([]), cells };
          const [read] = await writeAndRead({ title: 'Text', sheets: [sheet] });
          const wanted = texts.map((text, index) => [`A${index + 2}`, `text ${text}`]);
          expect(read?.contents).toEqual({ A1: 'text Rubrik', ...Object.fromEntries(wanted) });
        }),
        { numRuns: 25 },
      );
    });
  });
}

const style: fc.Arbitrary<Style> = fc.record(
  {
    bold: fc.boolean(),
    color: fc.constantFrom('#111111', '#222222'),
    fill: fc.constantFrom('#AAAAAA', '#BBBBBB'),
    numberFormat: fc.constantFrom('#,##0', '0.0', '@'),
    align: fc.constantFrom('left' as const, 'right' as const),
    wrap: fc.boolean(),
  },
  { requiredKeys: [] },
);

const formats = fc
  .tuple(
    fc.nat(5),
    fc.nat(3),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
    style,
  )
  .map(([top, left, rows, columns, look]) => ({ area: { top, left, rows, columns }, style: look }));

const hostileText = fc
  .tuple(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '#',
      '0',
      '5 ',
      '1/2',
      'maj ',
      'SANT',
      'kr 5',
      'A',
      '',
    ),
    fc.string({
      minLength: 1,
      maxLength: 6,
      unit: fc.constantFrom(...Array.from('aå0,.-+=@\'"!% &<>()')),
    }),
  )
  .map(([start, rest]) => `${start}${rest}`);

function plainSheet(chosen: ReportSheet['formats']): ReportSheet {
  return {
    name: 'Blad',
    tables: [{ name: 'klBlad', area: { top: 0, left: 0, rows: 2, columns: 1 } }],
    tabColor: '#0F548C',
    columnWidths: [10],
    cells: [[{ text: 'Rubrik' }], [{ number: 1 }]],
    formats: chosen,
    conditionalFormats: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    print: { landscape: false, titleRows: [0, 0], footer: '' },
  };
}
