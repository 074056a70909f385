import { createHash } from 'node:crypto';
import { renderMarkdown } from './markdown.mjs';

const style = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.55 'Segoe UI', Calibri, sans-serif; color: #242424; background: #fff; }
h1, h2, h3 { line-height: 1.25; } h1 { color: #0F548C; } a { color: #0F548C; }
table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d1d1d1; vertical-align: top; }
pre { overflow-x: auto; background: #f5f5f5; padding: .75rem; } img { max-width: 100%; border: 1px solid #e0e0e0; }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f; } h1, a { color: #62abf5; } pre { background: #2e2e2e; } th, td { border-color: #525252; } }
`;

/**
 * The handbook (docs/handbok.md) as a page of the build: no script, nothing from elsewhere.
 * @param {Buffer} markdown
 * @returns {string} HTML
 */
export function handbokPage(markdown) {
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Handbok för Kostnadsläge</title>
<link rel="icon" href="assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<main>
${renderMarkdown(markdown.toString())}
</main>
</body>
</html>
`;
}
