import { readDrawn, readFrom, told } from './readList.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { readListor } from '../../../src/reading/listor/readListor.ts';

/** A bidrag on a line: name, läge, kronor, used. */
const lines = (text: string): readonly string[] =>
  readDrawn(text).statsbidrag.map(({ namn, beslut, belopp, forbrukat }) => {
    const kronor = belopp.varde === null ? belopp.skal : belopp.varde / 100;
    const used = forbrukat.varde === null ? forbrukat.skal : forbrukat.varde / 100;
    return [namn, told(beslut), kronor, used].join(' · ');
  });

const goodCare = 'God vård · beslutat · 4200000 · 3100000';
const bonus = 'Bonus · vantat · 1500000 · tom';

describe('statsbidrag', () => {
  it('are granted or only sought where a column tells of each', () => {
    const text = `
Statsbidrag (kronor)
Statsbidrag|Sökt belopp|Beviljat belopp|Använt
God vård|2500000|2300000|1100000
Bonus|300000||
Flykting|200000|0|
Totalt|3000000|2300000|1100000`;
    expect(lines(text)).toEqual([
      'God vård · beslutat · 2300000 · 1100000',
      'Bonus · vantat · 300000 · tom',
      'Flykting · beslutat · 0 · tom',
    ]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'in a column that says only Benämning',
      `
Benämning|Bidragsgivare|Beviljade medel|Upparbetat 2026-08-31 (tkr)|Kvar att förbruka|Läge
God vård|Socialstyrelsen|4200|3100|1100|Beslutad
Bonus|Socialstyrelsen|1500||1500|Söks
Summa||5700|3100|2600|`,
    ],
    [
      'under the type of bidrag, with the share used beside the amount',
      `
Typ av bidrag|Ansökt|Beslutat|Belopp, kr|Förbrukat %|Förbrukat kr
God vård|Ja|Ja|4200000|74 %|3100000
Bonus|Ja|Nej|1500000||`,
    ],
    [
      'with the states of the decision in the header',
      `
Statsbidrag tkr|Status: beslutad/ej beslutad|Belopp helår|Varav förbrukat|Ingår i prognosen (J/N)
God vård|beslutad|4200|3100|J
Bonus|Ansökan inskickad|1500||N`,
    ],
  ])('are read %s', (_, text) => {
    expect(lines(text)).toEqual([goodCare, bonus]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('are decided where the column of their amounts says so, between headings without blank rows', () => {
    const text = `
Statsbidrag, tkr
Område / bidrag|Beslutat 2026|Prognos 2026|Utfall jan-aug|Kvar
ÄLDREOMSORG
God vård|4200|4200|3100|1100
Summa ÄLDREOMSORG|4200|4200|3100|1100
IFO
Stöd|300|300|120|180
TOTALT|4500|4500|3220|1280`;
    expect(lines(text)).toEqual([goodCare, 'Stöd · beslutat · 300000 · 120000']);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'with a status of their own',
      `
Statsbidrag 2025, tkr
Bidrag|Status|Belopp|Verksamhet|Förbrukat|Återstår
God vård|Beslutat|4200|Äldreomsorg|3100|1100
Bonus|Väntat|1500|LSS||1500
Summa||5700||3100|2600`,
    ],
    [
      'with a column of decided amounts beside one of expected',
      `
Statsbidrag 2025, tkr
Statsbidrag|Beslutat belopp|Väntat belopp|Verksamhet|Förbrukat t.o.m. aug
God vård|4200|0|Äldreomsorg|3100
Bonus|0|1500|LSS|
Summa|4200|1500||3100`,
    ],
    [
      'with the unit in the header and the amount first',
      `
Belopp (tkr)|Riktat statsbidrag|Förbrukat (tkr)|Beslutat?
4 200|God vård|3 100|Ja
1 500|Bonus||Nej`,
    ],
    [
      'under a heading for each',
      `
Riktade statsbidrag (tkr)
Bidrag|Belopp|Förbrukat
Beslutade bidrag
God vård|4200|3100

Väntade bidrag
Bonus|1500|`,
    ],
    [
      'in a table for each',
      `
Beslutade statsbidrag, tkr
Bidrag|Belopp|Förbrukat
God vård|4200|3100
Summa|4200|3100

Väntade statsbidrag, tkr
Bidrag|Belopp|Förbrukat
Bonus|1500|`,
    ],
    [
      'with a column for each amount',
      `
Belopp i tkr
Bidrag|Beslutat|Väntat|Förbrukat
God vård|4200||3100
Bonus||1500|`,
    ],
    [
      'in kronor with income as minus',
      `
Statsbidrag, kr
Statsbidrag|Beslut|Belopp|Förbrukat
God vård|2025-03-12|-4 200 000|3 100 000
Bonus|väntas i oktober|-1 500 000|`,
    ],
    [
      'in millions with a header in two rows',
      `
Mnkr
Bidragets|Besluts-|Beviljat|Förbrukat
namn|läge|belopp|
God vård|beviljat|4,2|3,1
Bonus|sökt|1,5|`,
    ],
    [
      'to the right of something else',
      `
Anteckning||Bidrag|Läge|Belopp tkr|Förbrukat
Ring Eva||God vård|Beslutat|4200|3100
||Bonus|Ej beslutat|1500|`,
    ],
    [
      'with a numbered first column and notes below',
      `
Riktade bidrag, tkr
Nr|Bidrag|Beslutat/väntat|Belopp|Förbrukat|Kommentar
1|God vård|beslutat|4200*|3100|
2|Bonus|väntat|1500||säkert?
* varav 200 från 2024

Källa: Socialstyrelsen`,
    ],
  ])('are read %s', (_, text) => {
    expect(lines(text)).toEqual([goodCare, bonus]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('tell a bidrag that is partly decided as two, and its use once', () => {
    expect(lines('Bidrag|Beslutat tkr|Väntat tkr|Förbrukat tkr\nGod vård|4200|800|3100')).toEqual([
      goodCare,
      'God vård · vantat · 800000 · tom',
    ]);
    const { statsbidrag, fynd } = readDrawn('Bidrag|Beslutat tkr|Väntat tkr\nGod vård|4200|800');
    expect(statsbidrag.map(({ nyckel }) => nyckel)).toEqual(['god vård', 'god vård #2']);
    expect(fynd).toEqual([]);
  });

  it('keep where they stand', () => {
    const [rad] = readDrawn('\n\nBidrag|Status|Belopp tkr\nGod vård|Beslutat|4200').statsbidrag;
    expect(rad).toMatchObject({
      bok: 'bok.xlsx',
      blad: 'Blad1',
      rad: 3,
      cell: 'Blad1!A3',
      belopp: { cell: 'Blad1!C3', text: '4200' },
    });
  });

  it.each<[string, number, string]>([
    ['kr', 100_000, '1000000'],
    ['tkr', 99_999, '99999000'],
    ['tkr', 50, '50000'],
    ['mnkr', 49, '49000000'],
  ])('without a unit are %s by the size %d, and say so', (_, figure, kronor) => {
    const factor = figure === 100_000 ? 10 : 1;
    const text = `Bidrag|Status|Belopp\nGod vård|Beslutat|${figure * factor}`;
    expect(lines(text)).toEqual([`God vård · beslutat · ${kronor} · tom`]);
    expect(readDrawn(text).fynd).toMatchObject([{ typ: 'enhetAntagen', skal: 'storlek' }]);
  });

  it('take the unit of another sheet, and say so', () => {
    const list = drawGrid('Bidrag|Status|Belopp\nGod vård|Beslutat|4200', { blad: 'Bidrag' });
    const read = readFrom(list, drawGrid('Belopp i kr', { blad: 'Info' }));
    expect(read.tabeller[0]?.enhet).toEqual({ varde: 'kr', skal: 'annatBlad', sakerhet: 0.7 });
    expect(read.fynd).toMatchObject([{ typ: 'enhetAntagen', enhet: 'kr' }]);
  });

  it('tell of cells that cannot be read and rows that stand twice', () => {
    const { fynd } = readDrawn(`
Bidrag|Status|Belopp tkr|Förbrukat tkr
God vård|kanske|oklart|#REF!
God vård|beslutat|100|-`);
    expect(fynd.map(({ typ, cell, allvar }) => [typ, cell, allvar])).toEqual([
      ['listvardeEjTolkat', 'B2', 'varning'],
      ['listvardeEjTolkat', 'C2', 'varning'],
      ['listvardeEjTolkat', 'D2', 'fel'],
      ['dubbelListrad', 'A3', 'varning'],
    ]);
  });

  it.each([
    ['an amount without a name', '|Beslutat|90|', ['listradUtanNamn']],
    ['the sum that nobody has named', '||5700|3100', []],
    ['a remark without a figure', '|Söks i maj||', []],
  ])('tell of %s', (_, row, typer) => {
    const { fynd } = readDrawn(`
Bidrag|Status|Belopp tkr|Förbrukat tkr
God vård|Beslutat|4200|3100
Bonus|Väntat|1500|
${row}`);
    expect(fynd.map(({ typ }) => typ)).toEqual(typer);
  });

  it.each([
    [5700, 0],
    [5701, 0],
    [5702, 1],
  ])('with a printed sum of %d have %d findings', (sum, count) => {
    const { fynd } = readDrawn(`
Bidrag|Status|Belopp tkr
God vård|Beslutat|4200
Bonus|Väntat|1500
Summa||${sum}`);
    expect(fynd).toHaveLength(count);
    if (count > 0)
      expect(fynd[0]).toMatchObject({
        typ: 'listsummaStammerInte',
        cell: 'C4',
        tryckt: 570_200_000,
        beraknad: 570_000_000,
        pengar: true,
      });
  });

  it('obey corrections of unit and column, and are left where a person says that they are no list', () => {
    const grid = drawGrid('Bidrag|Status|Belopp|Annat\nGod vård|Beslutat|4200|9', { blad: 'B' });
    const read = (falt: 'enhet' | 'kolumn' | 'typ', varde: string) =>
      readListor([grid], { period: null, rattelser: [{ tabell: 'B!A1', falt, varde }] });
    expect(read('enhet', 'mnkr').statsbidrag[0]?.belopp.varde).toBe(420_000_000_000);
    expect(read('kolumn', 'Förbrukat = D').statsbidrag[0]?.forbrukat.varde).toBe(900_000);
    expect(read('typ', 'används inte').tabeller).toEqual([]);
  });
});

describe('statsbidrag under their verksamhet', () => {
  const under = (text: string): readonly unknown[] =>
    readDrawn(text).statsbidrag.map(({ namn, verksamhet, belopp }) =>
      [namn, verksamhet, (belopp.varde ?? 0) / 100_000].join(' · '),
    );
  const three = [
    'God vård · Äldreomsorg · 4200',
    'Demens · Äldreomsorg · 900',
    'Bonus · LSS · 1500',
  ];

  it.each<[string, string]>([
    [
      'as headings',
      `
Statsbidrag 2025, tkr
Verksamhet / bidrag|Belopp|Status
Äldreomsorg||
God vård|4200|Beslutat
Demens|900|Beslutat
LSS||
Bonus|1500|Väntat`,
    ],
    [
      'as headings with sums below',
      `
Statsbidrag 2025, tkr
Bidrag|Belopp|Status
Äldreomsorg
God vård|4200|Beslutat
Demens|900|Beslutat
Summa äldreomsorg|5100|
LSS
Bonus|1500|Väntat
Summa LSS|1500|
Totalt|6600|`,
    ],
    [
      'as headings that print their sums',
      `
Statsbidrag 2025, tkr
Bidrag|Belopp|Förbrukat|Status
Äldreomsorg|5100|3300|
God vård|4200|3100|Beslutat
Demens|900|200|Beslutat
LSS|1500||
Bonus|1500||Väntat
Summa|6600|3300|`,
    ],
    [
      'as headings that print their sums, without a status',
      `
Statsbidrag 2025, tkr
Område / bidrag|Beslutat 2025|Utfall jan-aug|Kvar
Äldreomsorg|5100|3300|1800
God vård|4200|3100|1100
Demens|900|200|700
LSS|1500|500|1000
Bonus|1500|500|1000
TOTALT|6600|3800|2800`,
    ],
    [
      'in a column that only its headings fill',
      `
Statsbidrag 2025, tkr
Verksamhet|Bidrag|Belopp|Status
Äldreomsorg|||
|God vård|4200|Beslutat
|Demens|900|Beslutat
LSS|||
|Bonus|1500|Väntat`,
    ],
  ])('are read %s', (_, text) => {
    expect(under(text)).toEqual(three);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('are of none below a heading that speaks of bidrag, and below a sum', () => {
    expect(
      under(`
Statsbidrag 2025, tkr
Bidrag|Belopp|Status
Riktade statsbidrag
God vård|4200|Beslutat
Äldreomsorg:
Demens|900|Beslutat
Summa|5100|
Bonus|1500|Väntat`),
    ).toEqual(['God vård ·  · 4200', 'Demens · Äldreomsorg · 900', 'Bonus ·  · 1500']);
  });

  it('count a row without a status as one of them where it is no sum of those below', () => {
    const text = `
Bidrag|Belopp tkr|Status
Stimulans|5000|
God vård|4200|Beslutat
Demens|900|Beslutat`;
    expect(under(text)).toHaveLength(3);
  });
});
