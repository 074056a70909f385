import type { Dokumentcell, Dokumentrad, Dokumenttabell } from '../dokument/dokument.ts';
import { escapeHtml, guardFormula } from './htmltext.ts';
import { cellstil, tabellstil } from './tabellstil.ts';

/**
 * A table as HTML that Word pastes as a table of its own: caption above, a header row that repeats on every
 * page, shading, figures to the right, and its notes below. Every look stands in the element itself, which
 * is all that a clipboard keeps.
 */
export function composeTabellhtml(tabell: Dokumenttabell): string {
  const { rubrik, beskrivning, kolumner, rader, noter } = tabell;
  const total = kolumner.reduce((sum, { bredd }) => sum + bredd, 0);
  const widths = kolumner.map(({ bredd }) => `${Math.round((bredd / total) * 1000) / 10}%`);
  const head = kolumner.map(
    (kolumn, at) =>
      `<th scope="col" width="${widths[at] ?? ''}" align="${kolumn.side}" valign="bottom" bgcolor="${tabellstil.huvud}" style="${cellstil.huvud(kolumn)}">${escapeHtml(kolumn.rubrik)}</th>`,
  );
  const body = rader.map((rad) => `<tr style="page-break-inside:avoid">${cells(rad, tabell)}</tr>`);
  return [
    `<p class="MsoCaption" style="${tabellstil.rubrik}">${escapeHtml(rubrik)}</p>`,
    `<table lang="sv" border="0" cellspacing="0" cellpadding="0" width="100%" summary="${escapeHtml(beskrivning)}" style="${tabellstil.tabell}">`,
    `<thead><tr style="mso-yfti-tblhead:yes;page-break-inside:avoid">${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
    ...noter.map((not) => `<p style="${tabellstil.not}">${escapeHtml(not)}</p>`),
  ].join('');
}

/** The cells of a row; a single one is a heading over all columns. */
function cells(rad: Dokumentrad, { kolumner }: Dokumenttabell): string {
  const [only] = rad.celler;
  if (rad.celler.length === 1 && only !== undefined && kolumner.length > 1) {
    const look = cellstil.cell(rad, only, 'left', false);
    return `<td colspan="${kolumner.length}" align="left" valign="top" style="${look}">${cellText(only)}</td>`;
  }
  const name = nameColumn(kolumner.map(({ side }) => side));
  return rad.celler
    .map((cell, at) => {
      const side = kolumner[at]?.side ?? 'left';
      const look = cellstil.cell(rad, cell, side, at === name);
      const fill = cellstil.fill(cell);
      const shade = fill === null ? '' : ` bgcolor="${fill}"`;
      return `<td align="${side}" valign="top"${shade} style="${look}">${cellText(cell)}</td>`;
    })
    .join('');
}

const cellText = ({ text }: Dokumentcell): string => escapeHtml(guardFormula(text)) || '&nbsp;';

/** The column whose texts are indented in a varav row: the last of the first two that holds text. */
const nameColumn = (sides: readonly ('left' | 'right')[]): number =>
  sides[0] === 'left' && sides[1] === 'left' && sides.length > 2 ? 1 : 0;
