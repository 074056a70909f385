/** @jest-environment jsdom */
import type { Dokumenttabell } from '../../../src/report/dokument/dokument.ts';
import {
  composeDokumenturklipp,
  composeTabellurklipp,
} from '../../../src/report/html/composeUrklipp.ts';

const left = { side: 'left', bredd: 20 } as const;
const right = { side: 'right', bredd: 10 } as const;

const tabell: Dokumenttabell = {
  rubrik: 'Driftredovisning januari–augusti 2025, tkr',
  beskrivning: 'Driftredovisning: 4 rader med kolumnerna Kod, Verksamhet, Avvikelse.',
  kolumner: [
    { rubrik: 'Kod', ...left },
    { rubrik: 'Verksamhet', ...left },
    { rubrik: 'Avvikelse', ...right },
    { rubrik: 'Status', ...left },
  ],
  rader: [
    { roll: 'delsumma', celler: [{ text: '1. Trygg omsorg' }] },
    {
      roll: 'rad',
      celler: [
        { text: '51' },
        { text: 'Vård & <b>omsorg</b> "Norr"\n😀' },
        { text: '−6\u202f062', ton: 'underskott' },
        { text: '○ Uppnås ej', ton: 'ej' },
      ],
    },
    { roll: 'varav', celler: [{ text: '' }, { text: '=1+1' }, { text: '−12' }, { text: '–' }] },
    {
      roll: 'summa',
      celler: [{ text: '' }, { text: 'Summa' }, { text: '−6\u202f074' }, { text: '' }],
    },
  ],
  noter: ['Källa: bok.xlsx, bladet Drift.'],
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const page = parse(composeTabellurklipp(tabell).html);
const at = (selector: string): HTMLElement => {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing at ${selector}`);
  return found;
};

describe('a table on the clipboard, read back', () => {
  it('is one table with a header row that repeats, and the rows of the report', () => {
    expect(page.querySelectorAll('table')).toHaveLength(1);
    const rows = [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Kod', 'Verksamhet', 'Avvikelse', 'Status'],
      ['1. Trygg omsorg'],
      ['51', 'Vård & <b>omsorg</b> "Norr"😀', '−6\u202f062', '○ Uppnås ej'],
      ['\u00a0', "'=1+1", '−12', '–'],
      ['\u00a0', 'Summa', '−6\u202f074', '\u00a0'],
    ]);
    expect(at('thead tr').getAttribute('style')).toContain('mso-yfti-tblhead:yes');
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
  });

  it('has its caption above, its notes below, and what it holds for who cannot see it', () => {
    expect(at('p.MsoCaption').textContent).toBe(tabell.rubrik);
    expect(at('p.MsoCaption').nextElementSibling?.tagName).toBe('TABLE');
    expect(at('table').nextElementSibling?.textContent).toBe('Källa: bok.xlsx, bladet Drift.');
    expect(at('table').getAttribute('summary')).toBe(tabell.beskrivning);
    expect(at('table').getAttribute('lang')).toBe('sv');
  });

  it('has figures to the right, a shaded header, and tones with their words', () => {
    expect(at('thead th:nth-child(3)').getAttribute('align')).toBe('right');
    expect(at('tbody tr:nth-child(2) td:nth-child(3)').style.textAlign).toBe('right');
    expect(at('thead th').getAttribute('bgcolor')).toBe('#EAF1F7');
    expect(at('tbody tr:nth-child(2) td:nth-child(4)').getAttribute('bgcolor')).toBe('#FDE7E9');
    expect(at('tbody tr:nth-child(2) td:nth-child(3)').style.color).toBe('rgb(177, 14, 28)');
    expect(at('tbody tr:nth-child(4) td').style.fontWeight).toBe('bold');
    expect(at('tbody tr:nth-child(3) td:nth-child(2)').style.paddingLeft).toBe('14pt');
    expect(at('tbody tr td').getAttribute('colspan')).toBe('4');
  });

  it('has no element of a text of the workbook, and no control character', () => {
    expect(page.querySelector('b, script')).toBeNull();
    const evil = { ...tabell, rubrik: 'A\u0000\u0007<script>alert(1)</script>' };
    const { html, text } = composeTabellurklipp(evil);
    expect(parse(html).querySelector('script')).toBeNull();
    expect(parse(html).querySelector('p')?.textContent).toBe('A<script>alert(1)</script>');
    expect(text.split('\n')[0]).toBe('A<script>alert(1)</script>');
  });
});

describe('the plain text of a table', () => {
  it('is a line for caption, header, each row and each note, with tabs between the cells', () => {
    expect(composeTabellurklipp(tabell).text.split('\n')).toEqual([
      tabell.rubrik,
      'Kod\tVerksamhet\tAvvikelse\tStatus',
      '1. Trygg omsorg',
      '51\tVård & <b>omsorg</b> "Norr" 😀\t−6\u202f062\t○ Uppnås ej',
      "\t'=1+1\t−12\t–",
      '\tSumma\t−6\u202f074\t',
      'Källa: bok.xlsx, bladet Drift.',
    ]);
  });

  it.each([
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-cmd', "'-cmd"],
    ['-12,5 %', '-12,5 %'],
    ['+600 tkr', '+600 tkr'],
    ['-', '-'],
  ])('writes %p as %p', (text, expected) => {
    const one = {
      ...tabell,
      kolumner: [{ rubrik: 'Post', ...left }],
      rader: [{ roll: 'rad', celler: [{ text }] } as const],
    };
    expect(composeTabellurklipp(one).text.split('\n')[2]).toBe(expected);
  });
});

it('a whole document is its headings, paragraphs and tables in order', () => {
  const { html, text } = composeDokumenturklipp({
    titel: 'Budgetuppföljning',
    undertitlar: ['Socialnämnden'],
    sidfot: '',
    block: [
      { slag: 'rubrik', niva: 2, text: 'Ekonomi' },
      { slag: 'stycke', text: 'Rad ett\nrad två' },
      { slag: 'tabell', tabell },
    ],
  });
  const tags = [...parse(html).body.children].map(({ tagName }) => tagName);
  expect(tags).toEqual(['H1', 'P', 'H2', 'P', 'P', 'TABLE', 'P']);
  expect(text.startsWith('Budgetuppföljning\n\nSocialnämnden\n\nEkonomi\n\nRad ett')).toBe(true);
});
