/** A text without what XML forbids: control characters. */
export const allowedText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

/** A text as it stands in XML, in quotes or between elements. */
export const escapeXml = (text: string): string =>
  allowedText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text as it stands in a cell; control characters by their codes, which Excel reads back. */
export const escapeCellText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replaceAll(EACH_SPECIAL, (letter) => codes[letter] ?? code(letter))
    : text;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SPECIAL = /[&<>\u0000-\u0008\u000B-\u001F]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');

const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const code = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
