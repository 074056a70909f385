import { openZip } from '../../src/adapters/zip/readZip.ts';
import { cellName } from '../../src/domain/address/area.ts';
import type { LabelSide } from '../../src/report/chart/labelSides.ts';
import type { NeutralChart } from './neutral.ts';

/** The charts of each sheet of an .xlsx workbook, in neutral words. */
export async function readXlsxCharts(
  bytes: Uint8Array,
  sheets: number,
): Promise<readonly (readonly NeutralChart[])[]> {
  const zip = openZip(bytes, Number.POSITIVE_INFINITY);
  if (!zip.ok) throw new Error(zip.error);
  const read = async (name: string): Promise<string> => {
    const part = await zip.value.read(name);
    return part.ok ? new TextDecoder().decode(part.value) : '';
  };
  const found: NeutralChart[][] = [];
  for (let number = 1; number <= sheets; number += 1) {
    const rels = await read(`xl/drawings/_rels/drawing${number}.xml.rels`);
    const drawing = await read(`xl/drawings/drawing${number}.xml`);
    const charts: NeutralChart[] = [];
    for (const [, anchor = ''] of drawing.matchAll(
      /<xdr:twoCellAnchor(.*?)<\/xdr:twoCellAnchor>/gs,
    )) {
      const id = first(/r:id="(\w+)"/, anchor);
      const tag = rels.split('<').find((one) => one.includes(`Id="${id}"`)) ?? '';
      const xml = await read(`xl/charts/${first(/charts\/(chart\d+\.xml)/, tag)}`);
      charts.push(neutralChart(anchor, xml));
    }
    found.push(charts);
  }
  return found;
}

const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

function neutralChart(anchor: string, xml: string): NeutralChart {
  const [left = 0, right = 0] = numbers(/<xdr:col>(\d+)/g, anchor);
  const [top = 0, bottom = 0] = numbers(/<xdr:row>(\d+)/g, anchor);
  return {
    name: first(/<xdr:cNvPr [^>]*name="([^"]*)"/, anchor),
    title: first(/<c:title>.*?<a:t>(.*?)<\/a:t>/s, xml),
    area: `${cellName(top, left)}:${cellName(bottom - 1, right - 1)}`,
    legend: xml.includes('<c:legend>'),
    blanksAreGaps: xml.includes('<c:dispBlanksAs val="gap"/>'),
    showsHiddenRows: xml.includes('<c:plotVisOnly val="0"/>'),
    numberFormat: first(/<c:valAx>.*<c:numFmt formatCode="([^"]*)"/s, xml).replaceAll(
      '&quot;',
      '"',
    ),
    gridlines: `#${first(/<c:majorGridlines>.*?srgbClr val="(\w+)"/s, xml)}`,
    lines: [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, line = '']) => lineOf(line)),
  };
}

const numbers = (pattern: RegExp, text: string): readonly number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

const sides: Readonly<Record<string, LabelSide>> = { t: 'above', b: 'below', r: 'right' };

function lineOf(xml: string): NeutralChart['lines'][number] {
  const reference = (part: string): string =>
    first(new RegExp(`<c:${part}>.*?<c:f>[^<]*!([^<]*)</c:f>`, 's'), xml).replaceAll('$', '');
  return {
    title: first(/<c:tx><c:v>(.*?)<\/c:v>/, xml),
    values: reference('val'),
    categories: reference('cat'),
    color: `#${first(/<a:ln .*?srgbClr val="(\w+)"/s, xml)}`,
    width: Number(first(/<a:ln w="(\d+)"/, xml)) / 12_700,
    dashed: xml.includes('<a:prstDash val="dash"/>'),
    labels: [...xml.matchAll(/<c:dLbl>(.*?)<\/c:dLbl>/gs)].map(([, label = '']) => ({
      at: Number(first(/<c:idx val="(\d+)"/, label)),
      side: sides[first(/<c:dLblPos val="(\w)"/, label)] ?? 'above',
    })),
  };
}
