import type {
  Dokumentcell,
  Dokumentkolumn,
  Dokumentrad,
  Dokumenttabell,
} from '../../../report/dokument/dokument.ts';
import {
  cellMargin,
  farger,
  INDRAG,
  leftMargin,
  nameColumn,
  planWidths,
  spanOf,
  staysWithNext,
  textSizes,
  toner,
} from '../look.ts';
import { escapeXml } from '../xml/writeText.ts';

/** How a table is written into a document. */
export interface Tableform {
  /** The document's own style; without one the table brings its lines and shading. */
  readonly style: string | null;
  readonly width: number;
}

/** A table as Word has it. @param w the prefix of Word's vocabulary, "w:" */
export function tableXml(tabell: Dokumenttabell, form: Tableform, w: string): string {
  const widths = planWidths(
    tabell.kolumner.map(({ bredd }) => bredd),
    form.width,
  );
  const { rader, kolumner } = tabell;
  const rows = rader.map((rad, at) =>
    rowXml({ rad, keep: staysWithNext(at, tabell), kolumner, widths, form, w }),
  );
  return [
    `<${w}tbl>${propertiesXml(tabell, form, w)}<${w}tblGrid>`,
    ...widths.map((width) => `<${w}gridCol ${w}w="${width}"/>`),
    `</${w}tblGrid>${headerXml(tabell.kolumner, widths, form, w)}`,
    ...rows,
    `</${w}tbl>`,
  ].join('');
}

function propertiesXml(tabell: Dokumenttabell, { style, width }: Tableform, w: string): string {
  const line = (side: string, color: string): string =>
    `<${w}${side} ${w}val="single" ${w}sz="4" ${w}space="0" ${w}color="${color}"/>`;
  const own =
    `<${w}tblBorders>${line('top', farger.accent)}${line('bottom', farger.summalinje)}` +
    `${line('insideH', farger.svaglinje)}</${w}tblBorders>`;
  return [
    `<${w}tblPr>`,
    style === null ? '' : `<${w}tblStyle ${w}val="${escapeXml(style)}"/>`,
    `<${w}tblW ${w}w="${width}" ${w}type="dxa"/>`,
    style === null ? own : '',
    `<${w}tblLayout ${w}type="fixed"/>`,
    `<${w}tblCellMar><${w}left ${w}w="${cellMargin}" ${w}type="dxa"/><${w}right ${w}w="${cellMargin}" ${w}type="dxa"/></${w}tblCellMar>`,
    `<${w}tblLook ${w}val="0020" ${w}firstRow="1" ${w}lastRow="0" ${w}firstColumn="0" ${w}lastColumn="0" ${w}noHBand="1" ${w}noVBand="1"/>`,
    `<${w}tblCaption ${w}val="${escapeXml(tabell.rubrik)}"/>`,
    `<${w}tblDescription ${w}val="${escapeXml(tabell.beskrivning)}"/>`,
    `</${w}tblPr>`,
  ].join('');
}

function headerXml(
  kolumner: readonly Dokumentkolumn[],
  widths: readonly number[],
  form: Tableform,
  w: string,
): string {
  const sides = kolumner.map(({ side }) => side);
  const cells = kolumner.map(({ rubrik, side }, at) =>
    cellXml({
      ...{ w, width: widths[at] ?? 0, side, indent: 0, text: rubrik, bold: true, color: null },
      left: leftMargin(sides, at),
      ...{
        fill: form.style === null ? farger.huvud : null,
        line: false,
        keep: true,
        span: 1,
        size: textSizes(kolumner, form.width).huvud,
      },
    }),
  );
  return `<${w}tr><${w}trPr><${w}cantSplit/><${w}tblHeader/></${w}trPr>${cells.join('')}</${w}tr>`;
}

interface Row {
  readonly rad: Dokumentrad;
  readonly keep: boolean;
  readonly kolumner: readonly Dokumentkolumn[];
  readonly widths: readonly number[];
  readonly form: Tableform;
  readonly w: string;
}

function rowXml({ rad, keep, kolumner, widths, form, w }: Row): string {
  const sides = kolumner.map(({ side }) => side);
  const name = nameColumn(sides);
  const span = spanOf(rad, kolumner.length);
  const cells = kolumner.slice(0, span === 1 ? undefined : 1).map(({ side }, at) => {
    const cell: Dokumentcell = rad.celler[at] ?? { text: '' };
    const ton = cell.ton === undefined ? null : toner[cell.ton];
    return cellXml({
      ...{
        w,
        side,
        span,
        text: cell.text,
        fill: ton?.fill ?? null,
        keep,
        size: textSizes(kolumner, form.width).text,
      },
      left: leftMargin(sides, at),
      width: span === 1 ? (widths[at] ?? 0) : form.width,
      indent: rad.roll === 'varav' && at === name ? INDRAG : 0,
      bold: rad.roll === 'summa' || rad.roll === 'delsumma',
      color: ton?.color ?? (rad.roll === 'varav' ? farger.dampad : null),
      line: rad.roll === 'summa' && form.style === null,
    });
  });
  return `<${w}tr><${w}trPr><${w}cantSplit/></${w}trPr>${cells.join('')}</${w}tr>`;
}

interface Cell {
  readonly w: string;
  readonly width: number;
  readonly side: 'left' | 'right';
  /** The space to the left of its text. */
  readonly left: number;
  /** How many columns it covers. */
  readonly span: number;
  readonly indent: number;
  readonly text: string;
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  /** Whether a line stands above it. */
  readonly line: boolean;
  /** Whether it stays on the page of the row below. */
  readonly keep: boolean;
  /** Half points. */
  readonly size: number;
}

function cellXml({
  w,
  width,
  side,
  left,
  span,
  indent,
  text,
  bold,
  color,
  fill,
  line,
  keep,
  size,
}: Cell): string {
  const top = `<${w}tcBorders><${w}top ${w}val="single" ${w}sz="8" ${w}space="0" ${w}color="${farger.summalinje}"/></${w}tcBorders>`;
  const shade =
    fill === null ? '' : `<${w}shd ${w}val="clear" ${w}color="auto" ${w}fill="${fill}"/>`;
  const margin =
    left === cellMargin ? '' : `<${w}tcMar><${w}left ${w}w="${left}" ${w}type="dxa"/></${w}tcMar>`;
  const ink = color === null ? '' : `<${w}color ${w}val="${color}"/>`;
  // As many figures must fit beside each other as in a document of our own.
  const run = `${bold ? `<${w}b/>` : ''}${ink}<${w}sz ${w}val="${size}"/><${w}szCs ${w}val="${size}"/>`;
  return [
    `<${w}tc><${w}tcPr><${w}tcW ${w}w="${width}" ${w}type="dxa"/>${span === 1 ? '' : `<${w}gridSpan ${w}val="${span}"/>`}${line ? top : ''}${shade}${margin}</${w}tcPr>`,
    `<${w}p><${w}pPr>${keep ? `<${w}keepNext/>` : ''}<${w}spacing ${w}before="20" ${w}after="20" ${w}line="240" ${w}lineRule="auto"/>`,
    `${indent === 0 ? '' : `<${w}ind ${w}left="${indent}"/>`}<${w}jc ${w}val="${side}"/></${w}pPr>`,
    runXml(text, `<${w}rPr>${run}</${w}rPr>`, w),
    `</${w}p></${w}tc>`,
  ].join('');
}

/** A text as a run of Word's; its lines are broken where it breaks them. @param properties w:rPr or "" */
export function runXml(text: string, properties: string, w: string): string {
  const lines = escapeXml(text).split('\n');
  const pieces = lines.map((line) =>
    line
      .split('\t')
      .map((part) => (part === '' ? '' : `<${w}t xml:space="preserve">${part}</${w}t>`))
      .join(`<${w}tab/>`),
  );
  return `<${w}r>${properties}${pieces.join(`<${w}br/>`)}</${w}r>`;
}
