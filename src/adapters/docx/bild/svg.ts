import type { Bildlinje, Bildtext, Diagrambild } from '../../../report/dokument/diagrambild.ts';
import { escapeXml } from '../xml/writeText.ts';

/** The picture as SVG, which newer versions of Word show sharp at any size. */
export const toSvg = ({ width, height, linjer, texter, titel, alt }: Diagrambild): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(titel)}</title><desc>${escapeXml(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...linjer.map(lineOf),
    ...texter.map(wordOf),
    '</svg>',
  ].join('');

const lineOf = ({ punkter, color, width, dashed }: Bildlinje): string =>
  `<polyline fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"${dashed ? ' stroke-dasharray="7 5"' : ''} points="${punkter.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}"/>`;

const wordOf = ({ text, at: [x, y], anchor, color, size }: Bildtext): string =>
  `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" fill="${color}" font-family="Calibri, Carlito, sans-serif" font-size="${size}">${escapeXml(text)}</text>`;

const short = (value: number): number => Math.round(value * 100) / 100;
