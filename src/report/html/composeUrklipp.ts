import type { Block, Dokument, Dokumenttabell } from '../dokument/dokument.ts';
import { composeTabellhtml } from './composeTabellhtml.ts';
import { escapeHtml, guardFormula, oneLine } from './htmltext.ts';
import { tabellstil } from './tabellstil.ts';

/** The same content in two forms: what Word takes, and what a plain text field takes. */
export interface Urklipp {
  readonly html: string;
  readonly text: string;
}

/** A table for the clipboard. @example composeTabellurklipp(tabell).text // "Driftredovisning 2025, tkr\nKod\tVerksamhet…" */
export const composeTabellurklipp = (tabell: Dokumenttabell): Urklipp => ({
  html: page(composeTabellhtml(tabell)),
  text: tableText(tabell),
});

/** A whole document for the clipboard; its pictures are told of in words. */
export function composeDokumenturklipp({ titel, undertitlar, block }: Dokument): Urklipp {
  const blocks: readonly Block[] = [
    { slag: 'rubrik', niva: 1, text: titel },
    ...undertitlar.map((text): Block => ({ slag: 'stycke', text })),
    ...block,
  ];
  return {
    html: page(blocks.map(blockHtml).join('')),
    text: blocks.map(blockText).join('\n\n'),
  };
}

const page = (body: string): string =>
  `<html lang="sv"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

function blockHtml(block: Block): string {
  switch (block.slag) {
    case 'rubrik':
      return `<h${block.niva} style="${tabellstil.rubriker}">${escapeHtml(block.text)}</h${block.niva}>`;
    case 'stycke':
      return paragraph(block.text);
    case 'tabell':
      return composeTabellhtml(block.tabell);
    case 'bild':
      return paragraph(block.bild.alt);
  }
}

const paragraph = (text: string): string =>
  `<p style="${tabellstil.stycke}">${escapeHtml(text)}</p>`;

function blockText(block: Block): string {
  if (block.slag === 'tabell') return tableText(block.tabell);
  return block.slag === 'bild' ? block.bild.alt : block.text;
}

/** Caption, header, rows and notes, a line each, with tabs between the cells. */
const tableText = ({ rubrik, kolumner, rader, noter }: Dokumenttabell): string =>
  [
    oneLine(rubrik),
    kolumner.map((kolumn) => oneLine(kolumn.rubrik)).join('\t'),
    ...rader.map(({ celler }) => celler.map(({ text }) => guardFormula(oneLine(text))).join('\t')),
    ...noter.map(oneLine),
  ].join('\n');
