import type { WriteSheet } from 'hucre/xlsx';

import { areaName } from '../../../domain/address/area.ts';
import type { ReportChart, ReportSheet } from '../../../report/rapport.ts';
import { chartXml } from './chartXml.ts';
import type { PartEdits } from './finish.ts';
import { allowedText, escapeXml } from './xml.ts';

/** The places of a sheet's charts: the library makes their parts, chartEdits fills them. */
export const toChartPlaces = ({ charts = [] }: ReportSheet): NonNullable<WriteSheet['charts']> =>
  charts.map(({ area, alt, series: [first] }) => ({
    type: 'line',
    series: first ? [{ values: areaName(first.values) }] : [],
    anchor: {
      from: { row: area.top, col: area.left },
      to: { row: area.top + area.rows, col: area.left + area.columns },
    },
    altText: allowedText(alt),
  }));

/** What to make of the parts of all charts: the charts themselves, and the names they are known by. */
export function chartEdits(
  sheets: readonly { readonly sheet: ReportSheet; readonly name: string }[],
): PartEdits {
  const edits = new Map<string, (xml: string) => string>();
  let count = 0;
  sheets.forEach(({ sheet, name }, index) => {
    const { charts = [] } = sheet;
    for (const chart of charts) {
      count += 1;
      edits.set(`xl/charts/chart${count}.xml`, () => chartXml(sheet, name, chart));
    }
    if (charts.length > 0)
      edits.set(`xl/drawings/drawing${index + 1}.xml`, (xml) => nameCharts(xml, charts));
  });
  return edits;
}

function nameCharts(xml: string, charts: readonly ReportChart[]): string {
  const names = charts.map(({ name }) => escapeXml(name));
  return xml.replaceAll(
    /(<xdr:cNvPr id="\d+" name=")Chart (\d+)"/g,
    (_, start: string, number: string) => `${start}${names[Number(number) - 1] ?? ''}"`,
  );
}
