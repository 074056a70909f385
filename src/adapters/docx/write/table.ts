import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
  type IRunOptions,
} from 'docx';

import type {
  Dokumentcell,
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
  sida,
  spanOf,
  staysWithNext,
  TABELLTEXT,
  textSizes,
  toner,
} from '../look.ts';
import { cleanText } from '../xml/writeText.ts';
import { append, firstChild } from './append.ts';

/** A table with its header repeated on every page, no row cut over two, and words for who cannot see it. */
export function writeTable(tabell: Dokumenttabell): Table {
  const widths = planWidths(
    tabell.kolumner.map(({ bredd }) => bredd),
    sida.text,
  );
  const sizes = textSizes(tabell.kolumner, sida.text);
  const sides = tabell.kolumner.map(({ side }) => side);
  const head = tabell.kolumner.map(({ rubrik }): Dokumentcell => ({ text: rubrik }));
  const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (rad: Dokumentrad, isHead: boolean, keep: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: sides.slice(0, spanOf(rad, sides.length) === 1 ? undefined : 1).map((side, at) =>
        writeCell(rad.celler[at] ?? { text: '' }, {
          ...{ side, isHead, keep, roll: rad.roll, width: widths[at] ?? 0 },
          size: isHead ? sizes.huvud : sizes.text,
          span: spanOf(rad, sides.length),
          isName: at === nameColumn(sides),
          left: leftMargin(sides, at),
        }),
      ),
    });
  const table = new Table({
    width: { size: sida.text, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: line(farger.accent), bottom: line(farger.summalinje) },
      ...{
        insideHorizontal: line(farger.svaglinje),
        left: none,
        right: none,
        insideVertical: none,
      },
    },
    rows: [
      row({ roll: 'rad', celler: head }, true, true),
      ...tabell.rader.map((rad, at) => row(rad, false, staysWithNext(at, tabell))),
    ],
  });
  describeTable(table, tabell);
  return table;
}

interface Cellform {
  readonly side: 'left' | 'right';
  readonly isHead: boolean;
  readonly isName: boolean;
  /** Whether it stays on the page of the row below. */
  readonly keep: boolean;
  readonly span: number;
  readonly roll: Dokumentrad['roll'];
  readonly width: number;
  readonly left: number;
  /** Of its text, in half points. */
  readonly size: number;
}

function writeCell({ text, ton }: Dokumentcell, form: Cellform): TableCell {
  const look = ton === undefined ? null : toner[ton];
  const fill = form.isHead ? farger.huvud : (look?.fill ?? null);
  const isSum = form.roll === 'summa' || form.roll === 'delsumma';
  const color = look?.color ?? (form.roll === 'varav' ? farger.dampad : farger.text);
  const bold = isSum || form.isHead;
  const runs = cleanText(text)
    .split('\n')
    .map((line, at) => {
      const options: IRunOptions = {
        ...{ text: line, bold, color },
        ...(form.size !== TABELLTEXT && { size: form.size }),
        ...(at > 0 && { break: 1 }),
      };
      return new TextRun(options);
    });
  return new TableCell({
    ...(form.span === 1
      ? { width: { size: form.width, type: WidthType.DXA } }
      : { width: { size: sida.text, type: WidthType.DXA }, columnSpan: form.span }),
    margins: { top: 40, bottom: 40, left: form.left, right: cellMargin },
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    ...(form.roll === 'summa' && {
      borders: { top: { style: BorderStyle.SINGLE, size: 8, color: farger.summalinje } },
    }),
    children: [
      new Paragraph({
        style: 'Tabelltext',
        alignment: form.side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        ...(form.keep && { keepNext: true }),
        ...(form.roll === 'varav' && form.isName && { indent: { left: INDRAG } }),
        children: runs,
      }),
    ],
  });
}

class Value extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

/** An element with a value, of those that the library does not write. */
class Valued extends XmlComponent {
  constructor(name: string, val: string) {
    super(name);
    this.root.push(new Value({ val }));
  }
}

/** The table's caption and description for screen readers stand last among its properties. */
function describeTable(table: Table, { rubrik, beskrivning }: Dokumenttabell): void {
  const properties = firstChild(table);
  if (properties === undefined) throw new Error('A table begins with its properties');
  append(properties, new Valued('w:tblCaption', cleanText(rubrik)));
  append(properties, new Valued('w:tblDescription', cleanText(beskrivning)));
}
