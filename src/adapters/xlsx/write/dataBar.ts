import { areaName } from '../../../domain/address/area.ts';
import type { ConditionalFormat } from '../../../report/rapport.ts';
import { toRgb } from './cellStyle.ts';

/**
 * A sheet's XML with its data bars made two-sided: zero in the middle, minus in its own colour. The
 * library writes the bars of Excel 2007, which know no minus; this adds beside them what Excel 2010
 * and LibreOffice read instead. `formats` are the sheet's, in the order of the rules' priorities.
 */
export function addTwoSidedBars(
  xml: string,
  sheetNumber: number,
  formats: readonly ConditionalFormat[],
): string {
  const rules = formats.flatMap((format, index) =>
    format.kind === 'dataBar' ? [ruleOf(format, barId(sheetNumber, index + 1))] : [],
  );
  if (rules.length === 0) return xml;
  const extension = `<x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings>`;
  return xml
    .replaceAll(
      /(<cfRule type="dataBar" priority="(\d+)">.*?<\/dataBar>)<\/cfRule>/g,
      (_, rule: string, priority: string) =>
        rule +
        extensionList(RULE_EXTENSION, `<x14:id>${barId(sheetNumber, Number(priority))}</x14:id>`) +
        '</cfRule>',
    )
    .replace(/<\/worksheet>$/, `${extensionList(SHEET_EXTENSION, extension)}</worksheet>`);
}

// Source: [MS-XLSX], the extensions of cfRule and worksheet that hold x14 conditional formats.
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const extensionList = (uri: string, content: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="${X14}">${content}</ext></extLst>`;

/** Ties the two descriptions of a bar together; alike in every file, so that the bytes are. */
const barId = (sheet: number, priority: number): string =>
  `{00000000-0000-4000-8000-${String(sheet * 1000 + priority).padStart(12, '0')}}`;

const ruleOf = (bar: Extract<ConditionalFormat, { kind: 'dataBar' }>, id: string): string =>
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
  `<x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="middle">` +
  `<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>` +
  `<x14:negativeFillColor rgb="FF${toRgb(bar.negative)}"/><x14:axisColor rgb="FF808080"/>` +
  `</x14:dataBar></x14:cfRule><xm:sqref>${areaName(bar.area)}</xm:sqref>` +
  `</x14:conditionalFormatting>`;
