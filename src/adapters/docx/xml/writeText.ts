/**
 * A person's text as XML can hold it: line breaks as "\n", without the characters that steer a printer and
 * half of a pair of code units, which no XML may have.
 * @example cleanText('a\u000bb\u0000') // "a\nb"
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, '');

/** A text as it stands between tags and within quotes. */
export const escapeXml = (text: string): string =>
  cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
