import { HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun, type FileChild } from 'docx';

import type { Block } from '../../../report/dokument/dokument.ts';
import { LUCKA } from '../../../report/text/luckor.ts';
import type { Diagrambild } from '../../../report/dokument/diagrambild.ts';
import { toPng } from '../bild/png.ts';
import { toSvg } from '../bild/svg.ts';
import { cleanText } from '../xml/writeText.ts';
import { writeTable } from './table.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** The blocks of a document as the library has them; tables and pictures are numbered as they come. */
export async function writeBlocks(block: readonly Block[]): Promise<readonly FileChild[]> {
  const written: FileChild[] = [];
  let tables = 0;
  let pictures = 0;
  for (const one of block)
    switch (one.slag) {
      case 'rubrik':
        written.push(new Paragraph({ heading: levels[one.niva], children: runsOf(one.text) }));
        break;
      case 'stycke':
        written.push(
          new Paragraph({
            ...(one.stil !== undefined && { style: styles[one.stil] }),
            children: markGaps(one.text),
          }),
        );
        break;
      case 'tabell':
        tables += 1;
        written.push(
          caption('Tabell', tables, one.tabell.rubrik, true),
          writeTable(one.tabell),
          ...notes(one.tabell.noter),
        );
        break;
      case 'bild':
        pictures += 1;
        written.push(
          await picture(one.bild, pictures),
          caption('Diagram', pictures, one.bild.titel, false),
        );
        break;
    }
  return written;
}

const styles = { not: 'Tabellnot', ingress: 'Ingress' } as const;

/** A text with its line breaks. */
export const runsOf = (text: string): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));

/** A text where what somebody is still to write is marked, so that nobody sends it. */
function markGaps(text: string): TextRun[] {
  const gaps = [...text.matchAll(LUCKA)];
  const pieces = gaps.flatMap(({ 0: gap, index }, at) => {
    const before = gaps[at - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    return [...runsOf(text.slice(from, index)), new TextRun({ text: gap, highlight: 'yellow' })];
  });
  const last = gaps.at(-1);
  const rest = text.slice(last === undefined ? 0 : last.index + last[0].length);
  return [...pieces, ...(rest === '' ? [] : runsOf(rest))];
}

/** A numbered caption. A field without a result prints nothing, so it brings its number. */
function caption(word: string, number: number, text: string, keepNext: boolean): Paragraph {
  const field = new SimpleField(` SEQ ${word} \\* ARABIC `, String(number));
  return new Paragraph({
    style: 'Caption',
    keepNext,
    children: [new TextRun(`${word} `), field, ...runsOf(`. ${text}`)],
  });
}

const notes = (noter: readonly string[]): readonly Paragraph[] =>
  noter.length === 0
    ? // Between two tables there must be a paragraph, or they are one; it gives the last one no page.
      [new Paragraph({ style: 'Tabellslut' })]
    : noter.map((line) => new Paragraph({ style: 'Tabellnot', children: runsOf(line) }));

/** Newer versions of Word show the SVG; the others, and LibreOffice, the PNG. */
async function picture(bild: Diagrambild, number: number): Promise<Paragraph> {
  const transformation = { width: bild.width, height: bild.height };
  const png = await toPng(bild);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(toSvg(bild)),
    fallback: { type: 'png', data: png },
    transformation,
    altText: {
      name: `Diagram ${number}`,
      title: cleanText(bild.titel),
      description: cleanText(bild.alt),
    },
  });
  return new Paragraph({ style: 'Bild', keepNext: true, children: [image] });
}
