/** A text as it stands between tags; a line break in it is one on the page. @example escapeHtml('a < b') // "a &lt; b" */
export const escapeHtml = (text: string): string =>
  withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

/** A text on one line, for a cell of text between tabs. */
export const oneLine = (text: string): string =>
  withoutControls(text)
    .replace(/[\t\n]+/gu, ' ')
    .trim();

// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/** What no page and no document can hold is left out; a tab stays for oneLine. */
const withoutControls = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(controls, '');

/** A figure, whatever sign stands before it. */
const figure = /^[-+\u2212]?\s*\d[\d\s.,\u202f\u00a0]*(?:%|\p{L}{0,5})?$/u;

/**
 * A text from a workbook that a sheet would take for a formula gets an apostrophe, as a sheet writes it: the
 * clipboard may be emptied into Excel as well.
 * @example guardFormula('=1+1') // "'=1+1"
 */
export const guardFormula = (text: string): string =>
  /^[=@\t\r]/u.test(text) || (/^[-+]/u.test(text) && text.length > 1 && !figure.test(text))
    ? `'${text}`
    : text;
