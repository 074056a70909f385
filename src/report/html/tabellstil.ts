import { palett } from '../blad/palett.ts';
import type { Dokumentcell, Dokumentkolumn, Dokumentrad, Ton } from '../dokument/dokument.ts';

const toner: Readonly<Record<Ton, { readonly fill: string | null; readonly color: string }>> = {
  uppnas: { fill: palett.uppnasFyllning, color: palett.uppnasText },
  delvis: { fill: palett.delvisFyllning, color: palett.delvisText },
  ej: { fill: palett.ejUppnasFyllning, color: palett.ejUppnasText },
  ejBedomd: { fill: palett.ejFyllning, color: palett.ejText },
  underskott: { fill: null, color: palett.underskott },
};

const FONT = 'font-family:Calibri,sans-serif;mso-ansi-language:SV';

/** The looks of a table on the clipboard, by the same colours as the document's. */
export const tabellstil = {
  huvud: palett.huvud,
  tabell: `border-collapse:collapse;width:100%;${FONT};font-size:9.5pt;color:${palett.text}`,
  rubrik: `${FONT};font-size:10pt;font-weight:bold;color:${palett.text};margin:12pt 0 4pt;page-break-after:avoid`,
  not: `${FONT};font-size:9pt;color:${palett.dampad};margin:3pt 0 0`,
  stycke: `${FONT};font-size:11pt;color:${palett.text};margin:0 0 6pt`,
  rubriker: `${FONT};color:${palett.accent};margin:14pt 0 4pt`,
} as const;

const AIR = 'padding:2pt 4pt';

/** The looks of cells. */
export const cellstil = {
  huvud: ({ side }: Dokumentkolumn): string =>
    `${AIR};text-align:${side};vertical-align:bottom;font-weight:bold;background:${palett.huvud};border-bottom:1pt solid ${palett.linje}`,
  fill: ({ ton }: Dokumentcell): string | null => (ton === undefined ? null : toner[ton].fill),
  cell: (
    { roll }: Dokumentrad,
    cell: Dokumentcell,
    side: Dokumentkolumn['side'],
    isName: boolean,
  ): string => {
    const fill = cellstil.fill(cell);
    const isVarav = roll === 'varav';
    const color = cell.ton === undefined ? (isVarav ? palett.dampad : null) : toner[cell.ton].color;
    return [
      isVarav && isName ? 'padding:2pt 4pt 2pt 14pt' : AIR,
      `text-align:${side}`,
      // A sheet takes no text for a formula.
      ...(side === 'left' ? ["mso-number-format:'\\@'"] : ['white-space:nowrap']),
      ...(roll === 'summa' || roll === 'delsumma' ? ['font-weight:bold'] : []),
      `border-bottom:0.5pt solid ${palett.svaglinje}`,
      ...(roll === 'summa' ? [`border-top:1pt solid ${palett.summalinje}`] : []),
      ...(color === null ? [] : [`color:${color}`]),
      ...(fill === null ? [] : [`background:${fill}`]),
    ].join(';');
  },
} as const;
