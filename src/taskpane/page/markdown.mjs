/**
 * The part of Markdown that the handbook uses, as HTML: headings, paragraphs, lists, tables, fenced code,
 * and inline code, bold, italics, links and images. All text is escaped; HTML in the source stays text.
 * @param {string} source
 * @returns {string}
 * @example renderMarkdown('# Börja\n\nVälj **Öppna**.') // '<h1 id="börja">Börja</h1>\n<p>Välj <strong>Öppna</strong>.</p>'
 */
export function renderMarkdown(source) {
  return blocksOf(source).map(renderBlock).join('\n');
}

/** Blocks are parted by blank lines; a fenced block holds its blank lines. A heading is a block of its own. */
function blocksOf(source) {
  const pattern = /^```[^\n]*\n[\s\S]*?^```$|^#{1,6} .*$|(?:^(?!```|#{1,6} ).*\S.*$\n?)+/gm;
  return source.replaceAll('\r\n', '\n').match(pattern) ?? [];
}

function renderBlock(block) {
  const text = block.trimEnd();
  if (text.startsWith('```')) {
    return `<pre><code>${escape(text.split('\n').slice(1, -1).join('\n'))}</code></pre>`;
  }
  const heading = /^(#{1,6}) (.*)$/.exec(text);
  if (heading) return renderHeading(heading[1].length, heading[2]);
  if (text.startsWith('|')) return renderTable(text.split('\n'));
  if (/^[-*] /.test(text)) return renderList('ul', text, /^[-*] /m);
  if (/^\d+\. /.test(text)) return renderList('ol', text, /^\d+\. /m);
  return `<p>${renderInline(text.replaceAll('\n', ' '))}</p>`;
}

function renderHeading(level, text) {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
  return `<h${level} id="${id}">${renderInline(text)}</h${level}>`;
}

function renderList(tag, text, marker) {
  const items = text.split(new RegExp(`\\n(?=${marker.source.replace('^', '')})`));
  const lines = items.map((item) => renderInline(item.replace(marker, '').replace(/\n\s*/g, ' ')));
  return `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('')}</${tag}>`;
}

function renderTable(lines) {
  const [head, , ...body] = lines.map((line) => line.replace(/^\||\|$/g, '').split('|'));
  const row = (cells, tag) =>
    `<tr>${cells.map((cell) => `<${tag}>${renderInline(cell.trim())}</${tag}>`).join('')}</tr>`;
  const rows = body.map((cells) => row(cells, 'td')).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

const renderInline = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img alt="$1" src="$2" />')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_]([^\s*_](?:[^*_]*[^\s*_])?)[*_](?=[\s).,:;]|$)/g, '$1<em>$2</em>');

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
