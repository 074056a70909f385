import type { IStylesOptions } from 'docx';

import { farger, TABELLTEXT } from '../look.ts';

const FONT = 'Calibri';
/** Half points. */
const size = {
  brod: 22,
  not: 18,
  tabell: TABELLTEXT,
  rubrik1: 32,
  rubrik2: 26,
  rubrik3: 23,
} as const;

const heading = (points: number, before: number) => ({
  run: { font: FONT, size: points, bold: true, color: farger.accent },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
});

/** The styles of a document that follows no template; the built-in ones keep their names. */
export const dokumentstilar: IStylesOptions = {
  default: {
    document: {
      run: {
        ...{ font: FONT, size: size.brod, color: farger.text },
        language: { value: 'sv-SE' },
      },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: farger.accent },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
    heading1: heading(size.rubrik1, 360),
    heading2: heading(size.rubrik2, 280),
    heading3: heading(size.rubrik3, 200),
  },
  paragraphStyles: [
    {
      ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { color: farger.dampad },
      paragraph: { spacing: { after: 20 } },
    },
    {
      ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      run: { bold: true, size: size.tabell },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
    {
      ...{ id: 'Tabelltext', name: 'Tabelltext', basedOn: 'Normal' },
      run: { size: size.tabell },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    },
    {
      ...{ id: 'Tabellnot', name: 'Tabellnot', basedOn: 'Normal' },
      run: { size: size.not, color: farger.dampad },
      paragraph: { spacing: { before: 40, after: 40, line: 240 } },
    },
    {
      ...{ id: 'Tabellslut', name: 'Tabellslut', basedOn: 'Tabellnot' },
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
    },
    {
      ...{ id: 'Bild', name: 'Bild', basedOn: 'Normal' },
      paragraph: { spacing: { before: 160, after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      ...{ id: 'Ingress', name: 'Ingress', basedOn: 'Normal' },
      run: { size: 24 },
      paragraph: { spacing: { before: 80, after: 160 } },
    },
    {
      ...{ id: 'Footer', name: 'footer', basedOn: 'Normal' },
      run: { size: size.not, color: farger.dampad },
    },
  ],
};
