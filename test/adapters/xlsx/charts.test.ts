import { isOwnDrawingName } from '../../../src/domain/tidigare/egnaTabeller.ts';
import { isWellFormed } from '../../../src/adapters/xml/wellFormed.ts';
import { readExtras } from '../../../src/adapters/xlsx/readExtras.ts';
import { writeRapport } from '../../../src/adapters/xlsx/writeRapport.ts';
import { openZip } from '../../../src/adapters/zip/readZip.ts';
import type { Rapport, ReportChart, ReportSheet } from '../../../src/report/rapport.ts';
import { lagesRapport, lagesSheet } from '../../contract/chartSheet.ts';
import { sampleSheet } from './sampleRapport.ts';

async function partsOf(rapport: Rapport): Promise<ReadonlyMap<string, string>> {
  const zip = openZip((await writeRapport(rapport)).bytes, 1e9);
  if (!zip.ok) throw new Error(zip.error);
  const parts = new Map<string, string>();
  for (const name of zip.value.names) {
    const part = await zip.value.read(name);
    parts.set(name, part.ok ? new TextDecoder().decode(part.value) : '');
  }
  return parts;
}

const withCharts = (charts: readonly ReportChart[], name = 'KL'): ReportSheet => ({
  ...lagesSheet(),
  name,
  tables: [{ ...lagesSheet().tables[0], name: `kl${name}Kostnadslage` }],
  charts,
});

const chartOf = (changes: Partial<ReportChart>): ReportChart => {
  const [chart] = lagesSheet().charts ?? [];
  if (chart === undefined) throw new Error('No chart');
  return { ...chart, ...changes };
};

async function chartXml(sheet: ReportSheet): Promise<string> {
  return (await partsOf({ title: 'Rapport', sheets: [sheet] })).get('xl/charts/chart1.xml') ?? '';
}

/** The kept points of each line, "7=2790". */
const pointsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, values = '']) =>
    [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)]
      .map(([, at, value]) => `${at}=${value}`)
      .join(' '),
  );

describe('a chart in a written workbook', () => {
  it('keeps its values, so that it shows before anything is calculated', async () => {
    const xml = await chartXml(lagesSheet());
    const [budget, utfall, prognos] = pointsIn(xml);
    expect(budget).toMatch(/^0=400 1=800 .* 11=4800$/);
    expect(utfall).toMatch(/ 7=2790$/);
    expect(prognos).toMatch(/^7=2790 8=3110 /);
    expect(xml).toContain('<c:pt idx="11"><c:v>dec</c:v></c:pt>');
  });

  it('has a gap where a cell is blank or holds a text', async () => {
    const cells = lagesSheet().cells.map((row, at) =>
      at === 42 ? [row[0] ?? null, row[1] ?? null, { formula: '=""', value: '' }] : row,
    );
    expect(pointsIn(await chartXml({ ...lagesSheet(), cells }))[1]).toMatch(/^0=310 1=640 3=1320 /);
  });

  it('is told to a screen reader and known by its name', async () => {
    const drawing = (await partsOf(lagesRapport())).get('xl/drawings/drawing1.xml') ?? '';
    expect(drawing).toContain(
      'name="klDiagram51" descr="Utfallet följer budgeten till och med &quot;juli&quot; &amp; går sedan över den."',
    );
    const extras = await readExtras((await writeRapport(lagesRapport())).bytes);
    const names = extras.ok ? extras.value.flatMap(({ bilder }) => bilder) : [];
    expect(names).toHaveLength(2);
    expect(names.every(({ namn }) => isOwnDrawingName(namn))).toBe(true);
  });

  it('points at its own sheet, whatever that is called', async () => {
    const sheet = withCharts([chartOf({})], "O'Hara & co");
    const fixed = { ...sheet, tables: lagesSheet().tables };
    expect(await chartXml(fixed)).toContain(
      "<c:val><c:numRef><c:f>'O''Hara &amp; co'!$B$41:$B$52</c:f>",
    );
  });

  it('is well-formed whatever its texts are', async () => {
    const title = '<b> & "x" \u0001 går\nmot';
    const series = chartOf({}).series.map((one) => ({ ...one, title }));
    const parts = await partsOf({
      title: 'Rapport',
      sheets: [withCharts([chartOf({ title, alt: title, name: 'kl"<1>', series })])],
    });
    const drawn = [...parts].filter(([name]) => /charts|drawings/.test(name));
    for (const [name, xml] of drawn) {
      expect([name, isWellFormed(xml)]).toEqual([name, true]);
      expect([name, xml.includes('\u0001')]).toEqual([name, false]);
    }
  });

  it('stands on its own sheet among several', async () => {
    const parts = await partsOf({
      title: 'Rapport',
      sheets: [
        withCharts([chartOf({ title: 'Ett' }), chartOf({ title: 'Två', name: 'klTva' })], 'A1'),
        sampleSheet(),
        withCharts([chartOf({ title: 'Tre', name: 'klTre' })], 'B1'),
      ],
    });
    const titles = [1, 2, 3].map(
      (number) =>
        /<a:t>(.*?)<\/a:t>/.exec(parts.get(`xl/charts/chart${number}.xml`) ?? '')?.[1] ?? '',
    );
    expect(titles).toEqual(['Ett', 'Två', 'Tre']);
    expect(parts.get('xl/charts/chart3.xml')).toContain("'B1'!");
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('name="klTva"');
    expect(parts.has('xl/drawings/drawing2.xml')).toBe(false);
    expect(parts.get('xl/drawings/drawing3.xml')).toContain('name="klTre"');
  });
});

describe('rows that fold in a written workbook', () => {
  it('fold under the row above, which carries the mark of a closed group', async () => {
    const xml = (await partsOf(lagesRapport())).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<outlinePr summaryBelow="0"/>');
    const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)].slice(4, 12);
    expect(rows.map(([, row, look]) => `${row}${look}`)).toEqual([
      '5',
      '6 outlineLevel="1" collapsed="1"',
      '7 hidden="1" outlineLevel="2"',
      '8 hidden="1" outlineLevel="2"',
      '9 outlineLevel="1"',
      '10 outlineLevel="2"',
      '11 collapsed="1"',
      '12 hidden="1" outlineLevel="1"',
    ]);
  });

  it('are not spoken of on a sheet that has none', async () => {
    const parts = await partsOf({ title: 'Rapport', sheets: [sampleSheet()] });
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/outline/);
  });
});
