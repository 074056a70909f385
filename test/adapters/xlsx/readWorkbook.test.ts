import { readHandmade, readSheet } from './handmadeWorkbook.ts';

describe('a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>Äldreomsorg</t></is></c>', 'Äldreomsorg'],
    [
      'an inline rich text',
      '<c r="A1" t="inlineStr"><is><r><t>Äldre</t></r><r><rPr><b/></rPr><t>omsorg</t></r></is></c>',
      'Äldreomsorg',
    ],
    [
      'spaces at the ends',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  varav </t></is></c>',
      '  varav ',
    ],
    [
      'markup in a text',
      '<c r="A1" t="inlineStr"><is><t>&lt;LSS&gt; &amp; &#x1F600;</t></is></c>',
      '<LSS> & 😀',
    ],
    ['a formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a text formula with its value', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    [
      'a formula with an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { error: '#DIV/0!' },
    ],
    [
      'a formula that was never computed',
      '<c r="A1"><f>SUM(B1:B9)</f></c>',
      { error: '#EJBERÄKNAD' },
    ],
    [
      'a formula with an empty value',
      '<c r="A1"><f>SUM(B1:B9)</f><v></v></c>',
      { error: '#EJBERÄKNAD' },
    ],
    [
      'a shared formula that was never computed',
      '<c r="A1"><f t="shared" si="0"/></c>',
      { error: '#EJBERÄKNAD' },
    ],
    ['text that is no formula', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['a number in exponent form', '<c r="A1"><v>1.7071400000E8</v></c>', 170714000],
  ])('that holds %s is read as it is', async (_, cell, expected) => {
    const grid = await readSheet(`<row r="1">${cell}</row>`);
    expect(grid.cells).toEqual([[expected]]);
  });

  it('with a shared text is read with its runs joined and without its pronunciation', async () => {
    const grid = await readSheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
      sharedStrings:
        '<si><t>x</t></si><si><r><t>Drift</t></r><r><t xml:space="preserve"> 2025</t></r><rPh sb="0" eb="1"><t>y</t></rPh></si>',
    });
    expect(grid.cells).toEqual([['Drift 2025']]);
  });

  it('whose formula gives an empty text is blank', async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>',
    );
    expect(grid.cells).toEqual([[1]]);
  });

  it('without an address stands after the cell before it', async () => {
    const grid = await readSheet(
      '<row><c><v>1</v></c><c s="0"/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(grid.cells).toEqual([[1, null, 3], [4]]);
  });
});

describe('a date', () => {
  const cell = (value: string): string => `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;

  it.each([
    ['45900', false, '2025-08-31'],
    ['45900.99999', false, '2025-08-31'],
    ['44438', true, '2025-08-31'],
    ['61', false, '1900-03-01'],
  ])('with day number %s (1904: %s) is the day %s', async (value, is1904, date) => {
    const grid = await readSheet(cell(value), { formats: ['yyyy-mm-dd'], is1904 });
    expect(grid.cells).toEqual([[{ date }]]);
  });

  it('without a day, 18:00, stays a number', async () => {
    const grid = await readSheet(cell('0.75'), { formats: ['hh:mm'] });
    expect(grid.cells).toEqual([[0.75]]);
  });

  it.each([
    '#,##0',
    '#,##0 "kr"',
    '[$ kr-41D]#,##0',
    '#,##0.00 [$kr-41D]',
    '#,##0;[Red]-#,##0',
    '#,##0 "mnkr"',
    '_-* #,##0 _k_r_-;-* #,##0 _k_r_-',
    '0.0%',
    '0 "dagar"',
  ])('is never made of an amount with the format %s', async (code) => {
    const grid = await readSheet(cell('45900.5'), { formats: [code] });
    expect(grid.cells).toEqual([[45900.5]]);
    expect(grid.formats.get('0,0')).toBe(code);
  });

  it.each([
    'yyyy-mm-dd',
    'd mmm yyyy',
    '[$-41D]d mmmm yyyy',
    'yyyy-mm',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy-mm-dd hh:mm:ss.000',
  ])('is read with the format %s', async (code) => {
    const grid = await readSheet(cell('45900'), { formats: [code] });
    expect(grid.cells).toEqual([[{ date: '2025-08-31' }]]);
  });
});

describe('a sheet', () => {
  it('is trimmed to its cells and keeps their place', async () => {
    const grid = await readSheet(
      '<row r="3"><c r="C3"><v>1</v></c><c r="D3"/></row><row r="5"><c r="B5"><v>2</v></c><c r="E5"/></row><row r="9"><c r="A9"/></row>',
    );
    expect(grid).toMatchObject({ top: 2, left: 1, cells: [[null, 1], [], [2]] });
  });

  it('without cells is an empty Grid', async () => {
    expect(await readSheet('')).toMatchObject({ top: 0, left: 0, cells: [] });
  });

  it('tells its number formats by their place in the sheet, General left out', async () => {
    const grid = await readSheet(
      '<row r="2"><c r="B2" s="1"><v>1</v></c><c r="C2"><v>2</v></c></row>',
      { formats: ['#,##0'] },
    );
    expect([...grid.formats]).toEqual([['1,1', '#,##0']]);
  });

  it('tells which of its rows are hidden', async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/>',
    );
    expect(grid.cells).toEqual([[1], [2], [3]]);
    expect([...grid.hiddenRows]).toEqual([1]);
  });

  it('tells its merged areas', async () => {
    const grid = await readSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
      after: '<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>',
    });
    expect(grid.merges).toEqual([{ top: 0, left: 0, rows: 3, columns: 2 }]);
  });

  it.each([
    ['with a sum row', 'totalsRowCount="1"', true],
    ['without one', 'totalsRowShown="0"', false],
  ])('tells its table %s', async (_, attribute, hasTotals) => {
    const grid = await readSheet('<row r="3"><c r="B3"><v>1</v></c></row>', {
      table: `name="tbl" displayName="tblDrift" ref="B3:D9" ${attribute}><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns>`,
    });
    expect(grid.tables).toEqual([
      { name: 'tblDrift', area: { top: 2, left: 1, rows: 7, columns: 3 }, hasTotals },
    ]);
  });

  it('with a million formatted but blank rows is read by its few cells', async () => {
    const blank = Array.from(
      { length: 16 },
      (_, c) => `<c r="${String.fromCharCode(65 + c)}1048576" s="1"/>`,
    ).join('');
    const grid = await readSheet(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${blank}<c r="XFD1048576" s="1"></c></row>`,
      { formats: ['0'] },
    );
    expect(grid.cells).toEqual([[1]]);
  });

  it('whose last row has one cell is read as far as that cell', async () => {
    const grid = await readSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>5</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>',
    );
    expect(grid.cells).toHaveLength(1_048_576);
    expect(grid.cells.at(-1)).toEqual([null, 2]);
  });
});

describe('a workbook', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it('gives its sheets in order, hidden ones too, and a chart sheet as one that is not read', async () => {
    const grids = await readHandmade({
      sheets: [
        { name: 'Drift', rows: one },
        { name: 'Diagram', kind: 'chartsheet' },
        { name: 'Dold', rows: one, state: 'hidden' },
        { name: 'Mycket dold', rows: one, state: 'veryHidden' },
      ],
    });
    expect(grids.map(({ blad }) => blad)).toEqual(['Drift', 'Diagram', 'Dold', 'Mycket dold']);
    expect(grids.map(({ cells, ejLast }) => [cells.length, ejLast])).toEqual([
      [1, undefined],
      [0, 'diagramblad'],
      [1, undefined],
      [1, undefined],
    ]);
    expect(grids.every(({ bok }) => bok === 'bok.xlsx')).toBe(true);
  });

  it('may name its sheets with markup and emoji', async () => {
    const grids = await readHandmade({
      sheets: [{ name: '&lt;Vård &amp; omsorg&gt; 😀', rows: one }],
    });
    expect(grids[0]?.blad).toBe('<Vård & omsorg> 😀');
  });

  it('may point at its parts from the root', async () => {
    const grids = await readHandmade({
      sheets: [{ name: 'Drift', rows: one }],
      change: (parts) => {
        for (const name of ['_rels/.rels', 'xl/_rels/workbook.xml.rels'])
          parts.set(
            name,
            (parts.get(name) ?? '')
              .replaceAll('Target="xl/', 'Target="/xl/')
              .replaceAll('Target="worksheets', 'Target="/xl/worksheets'),
          );
      },
    });
    expect(grids[0]?.cells).toEqual([[1]]);
  });

  it('may use a prefix for every element', async () => {
    const grids = await readHandmade({
      sheets: [
        {
          name: 'Drift',
          xml: '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1" s="0"/></x:row></x:sheetData></x:worksheet>',
        },
      ],
    });
    expect(grids[0]?.cells).toEqual([[7]]);
  });

  it('is read though a drawing in it is broken', async () => {
    const grids = await readHandmade({
      sheets: [{ name: 'Drift', rows: one, after: '<drawing r:id="rId9"/>' }],
      change: (parts) => {
        parts.set('xl/drawings/drawing1.xml', '<broken');
        parts.set(
          'xl/worksheets/_rels/sheet1.xml.rels',
          '<Relationships><Relationship Id="rId9" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        );
      },
    });
    expect(grids[0]?.cells).toEqual([[1]]);
  });
});
