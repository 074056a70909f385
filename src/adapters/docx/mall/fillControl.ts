import type { Bit } from '../../../report/dokument/dokument.ts';
import { childOf, descendants, type XmlElement } from '../../xml/readElements.ts';
import { blocksXml } from './blockXml.ts';
import type { Control } from './controls.ts';
import { applyEdits, type Edit } from './edits.ts';
import { tableStyleOf, type Mallform } from './mallform.ts';
import { cellWidth } from './cellWidth.ts';
import { runXml } from './tableXml.ts';
import { wordPrefixOf } from './openMall.ts';

/** Whether a piece can stand where the control does. */
export function canHold({ plats, content, del }: Control, bit: Bit): boolean {
  if (plats === 'rad') return false;
  // A section of the document may end in what the control holds; its page would go with it.
  if (descendants(content).some(({ local }) => local === 'sectPr')) return false;
  if (bit.slag === 'text') return true;
  return plats !== 'inline' && !del.name.includes('notes');
}

/** The changes that put the piece into the control and give it its id. */
export function fillControl(
  control: Control,
  bit: Bit,
  form: Mallform,
  id: number,
): readonly Edit[] {
  const { del, pr, content } = control;
  const w = wordPrefixOf(del.root);
  const inner = contentXml(control, bit, form, w);
  if (bit.slag === 'block' && control.plats === 'stycke')
    return replaceParagraph(control, propertyEdits(control, bit, id, w, pr), inner, w);
  // A control that was closed at once has no room for anything.
  const filled =
    content.openEnd === content.closeStart && del.xml[content.openEnd - 2] === '/'
      ? `${del.xml.slice(content.start, content.openEnd - 2).trimEnd()}>${inner}</${w}sdtContent>`
      : `${del.xml.slice(content.start, content.openEnd)}${inner}</${w}sdtContent>`;
  return [
    ...propertyEdits(control, bit, id, w, pr),
    { start: content.start, end: content.end, text: filled },
  ].filter(({ start, end, text }) => del.xml.slice(start, end) !== text);
}

/** The control around the blocks, where its paragraph stood. */
function replaceParagraph(
  { del: { xml }, pr, content }: Control,
  properties: readonly Edit[],
  inner: string,
  w: string,
): readonly Edit[] {
  const sdt = content.parent;
  const paragraph = sdt?.parent;
  if (sdt == null || paragraph == null) return [];
  const own = properties.map((edit) => ({
    ...edit,
    start: edit.start - pr.start,
    end: edit.end - pr.start,
  }));
  const head = applyEdits(xml.slice(pr.start, pr.end), own);
  const text = `<${w}sdt>${head}<${w}sdtContent>${inner}</${w}sdtContent></${w}sdt>`;
  // A cell, and a section, end in a paragraph.
  const isNeeded =
    paragraph.parent?.local === 'tc' || childOf(childOf(paragraph, 'pPr'), 'sectPr') !== undefined;
  return isNeeded
    ? [
        { start: paragraph.start, end: paragraph.start, text },
        { start: sdt.start, end: sdt.end, text: '' },
      ]
    : [{ start: paragraph.start, end: paragraph.end, text }];
}

/** What asks for words, what is bound to other data, and what holds plain text only must not stand. */
function propertyEdits(
  { del, id: before }: Control,
  bit: Bit,
  id: number,
  w: string,
  pr: XmlElement,
): readonly Edit[] {
  const refused = new Set(['showingPlcHdr', 'dataBinding', ...(bit.slag === 'block' ? kinds : [])]);
  const idElement = childOf(pr, 'id');
  const tag = childOf(pr, 'tag');
  const text = `<${w}id ${w}val="${id}"/>`;
  const place = idElement ?? { start: tag?.end ?? pr.openEnd, end: tag?.end ?? pr.openEnd };
  return [
    ...pr.children
      .filter(({ local }) => refused.has(local))
      .map(({ start, end }) => ({ start, end, text: '' })),
    ...(before === id && idElement !== undefined
      ? []
      : [{ start: place.start, end: place.end, text }]),
  ].filter(({ start, end, text: put }) => del.xml.slice(start, end) !== put);
}

const kinds = ['text', 'date', 'dropDownList', 'comboBox', 'picture', 'checkbox', 'equation'];

function contentXml(control: Control, bit: Bit, form: Mallform, w: string): string {
  const { del, plats, content } = control;
  if (bit.slag === 'block') {
    const style = ownTableStyle(del.xml, content) ?? form.tableStyle;
    const cell = plats === 'cell' ? childOf(content, 'tc') : undefined;
    const width = cellWidth(del.xml, cell ?? content) ?? form.width;
    const inner = blocksXml(bit.block, form, { style, width }, w);
    return plats === 'cell'
      ? `<${w}tc>${rawOf(del.xml, childOf(cell, 'tcPr'))}${inner}</${w}tc>`
      : inner;
  }
  if (plats === 'inline' || plats === 'stycke') return runXml(bit.text, runProperties(control), w);
  const inner = paragraphs(control, bit.text, w);
  if (plats !== 'cell') return inner;
  return `<${w}tc>${rawOf(del.xml, childOf(childOf(content, 'tc'), 'tcPr'))}${inner}</${w}tc>`;
}

/** A paragraph for each line, as the first one that stood there; a plain one holds them all. */
function paragraphs(control: Control, text: string, w: string): string {
  const first = descendants(control.content).find(({ local }) => local === 'p');
  const pPr = rawOf(control.del.xml, childOf(first, 'pPr'));
  const rPr = runProperties(control);
  const isPlain = childOf(control.pr, 'text') !== undefined;
  const lines = isPlain ? [text] : text.split('\n');
  return lines.map((line) => `<${w}p>${pPr}${runXml(line, rPr, w)}</${w}p>`).join('');
}

/** How the text that stood there looked; where it only asked for words, how the control's text shall look. */
function runProperties({ del, pr, content, isPlaceholder }: Control): string {
  const run = descendants(content).find(({ local }) => local === 'r');
  const properties = isPlaceholder ? childOf(pr, 'rPr') : childOf(run, 'rPr');
  return rawOf(del.xml, properties);
}

/** The style of a table that stands in the control, null where none has one. */
function ownTableStyle(xml: string, content: XmlElement): string | null {
  const table = descendants(content).find(({ local }) => local === 'tbl');
  return table === undefined ? null : tableStyleOf(xml, table);
}

const rawOf = (xml: string, element: XmlElement | undefined): string =>
  element === undefined ? '' : xml.slice(element.start, element.end);
