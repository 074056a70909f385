/**
 * The SHA-256 of nothing: allows a style element that is empty when it is put into the page. Fluent UI
 * (Griffel) adds empty ones and fills them through CSSOM, which needs no permission of its own.
 * So no inline style and no style attribute in markup is allowed, and no 'unsafe-inline' is needed.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of every page, as the content of a meta tag.
 *
 * - `default-src 'none'`: what is not named below is forbidden, connections to other places first of all.
 * - `script-src`: the add-in's own files, and the origin of office.js when it is Microsoft's. No inline
 *   script, no eval.
 * - `worker-src 'self'`: what is counted beside the page is a script of the add-in's own.
 * - `style-src`: see {@link emptyStyleElement}.
 * - `img-src data:`: Fluent UI draws a few marks as data images; nothing else may be loaded.
 * - `font-src 'self'`: the fonts are the computer's own.
 * - `connect-src 'self'`: the example workbook is fetched from the add-in's own files. office.js needs
 *   none: it talks with Excel through the window, and its log to Microsoft is stopped here.
 * - `form-action`, `base-uri`: there are no forms to send and no base to change.
 *
 * `frame-ancestors` has no effect in a meta tag; Excel on the web shows the pane in a frame, so a server
 * that sets it as a header must name Microsoft's addresses.
 * @param {string | null} officeJsOrigin the origin of office.js, null when the build holds it
 * @returns {string}
 */
export function contentSecurityPolicy(officeJsOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeJsOrigin === null ? '' : ` ${officeJsOrigin}`}`,
    "worker-src 'self'",
    `style-src ${emptyStyleElement}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
