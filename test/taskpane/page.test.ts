import { contentSecurityPolicy } from '../../src/taskpane/page/contentSecurityPolicy.mjs';
import { renderMarkdown } from '../../src/taskpane/page/markdown.mjs';

describe('contentSecurityPolicy', () => {
  it('allows no inline script, no inline style and no eval', () => {
    expect(contentSecurityPolicy('https://appsforoffice.microsoft.com')).not.toContain('unsafe');
  });
  it('names the origin of office.js only when it is not the own one', () => {
    expect(contentSecurityPolicy(null)).toContain("script-src 'self';");
    expect(contentSecurityPolicy('https://x.se')).toContain("script-src 'self' https://x.se;");
  });
});

describe('renderMarkdown', () => {
  it.each([
    ['a heading with an id', '## Rätta läsningen', '<h2 id="rätta-läsningen">Rätta läsningen</h2>'],
    ['a paragraph over two lines', 'a\nb', '<p>a b</p>'],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a list item over two lines', '1. a\n   b\n2. c', '<ol><li>a b</li><li>c</li></ol>'],
    [
      'a table',
      '| A | B |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['code as it stands', '```\n<a>\n\n# b\n```', '<pre><code>&lt;a&gt;\n\n# b</code></pre>'],
    [
      'bold, code and links',
      '**a** `b` [c](d)',
      '<p><strong>a</strong> <code>b</code> <a href="d">c</a></p>',
    ],
    ['HTML as text', '<script>', '<p>&lt;script&gt;</p>'],
    ['a minus in a word as it is', 'budget − utfall * 2 * 3', '<p>budget − utfall * 2 * 3</p>'],
  ])('renders %s', (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });
});
