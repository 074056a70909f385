import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  StringContainer,
  TextRun,
  type FileChild,
} from 'docx';

import type { DokumentWriter } from '../../application/ports.ts';
import type { Dokument } from '../../report/dokument/dokument.ts';
import { sida } from './look.ts';
import { append } from './write/append.ts';
import { runsOf, writeBlocks } from './write/blocks.ts';
import { dokumentstilar } from './write/styles.ts';
import { UPPHOV } from './write/upphov.ts';
import { cleanText } from './xml/writeText.ts';

/** Writes complete documents for Word: A4, Swedish, headings and captions that Word knows as such. */
export const docxWriter: DokumentWriter = { write: writeDocx };

async function writeDocx(dokument: Dokument): Promise<Uint8Array> {
  const { titel, undertitlar, block, sidfot } = dokument;
  const front: FileChild[] = [
    new Paragraph({ style: 'Title', children: runsOf(titel) }),
    ...undertitlar.map((line) => new Paragraph({ style: 'Subtitle', children: runsOf(line) })),
  ];
  const margin = sida.margin;
  const file = new Document({
    title: cleanText(titel),
    creator: UPPHOV,
    lastModifiedBy: UPPHOV,
    styles: dokumentstilar,
    sections: [
      {
        properties: {
          page: {
            size: { width: sida.width, height: sida.height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(sidfot) },
        children: [...front, ...(await writeBlocks(block))],
      },
    ],
  });
  append(file.CoreProperties, new StringContainer('dc:language', 'sv-SE'));
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const footer = (sidfot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [
          ...runsOf(`${sidfot} · sida `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' av '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
