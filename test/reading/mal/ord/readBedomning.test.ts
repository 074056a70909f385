import { readBedomning, readBedomningar } from '../../../../src/reading/mal/ord/readBedomning.ts';

function inShort(text: string, iStatuskolumn = false): string | null {
  const read = readBedomning(text, iStatuskolumn);
  return read && `${read.status}${read.vantat ? ' vantat' : ''}`;
}

describe('a judgement', () => {
  it.each([
    ['Uppfylld', 'uppnadd'],
    ['uppfyllt', 'uppnadd'],
    ['UPPNÅTT', 'uppnadd'],
    ['Målet uppfyllt', 'uppnadd'],
    ['Målet har uppnåtts', 'uppnadd'],
    ['Målet är uppnått.', 'uppnadd'],
    ['Målet är helt uppfyllt', 'uppnadd'],
    ['Grunduppdraget uppnås', 'uppnadd'],
    ['Kvalitén uppnås', 'uppnadd'],
    ['Kvaliteten uppnås', 'uppnadd'],
    ['3,43%, mål är 3,5%, därav uppfyllt.', 'uppnadd'],
    ['nämndmålet uppnås eftersom 6 indikatorer når målet', 'uppnadd'],
    ['God måluppfyllelse', 'uppnadd'],
    ['Grön', 'uppnadd'],
    ['● Uppfyllt', 'uppnadd'],
    ['😊', 'uppnadd'],
    ['🟢', 'uppnadd'],
    ['✔️', 'uppnadd'],
    ['✓', 'uppnadd'],
    ['✗ Ej uppnått', 'ej'],
    ['✘', 'ej'],
    ['☒', 'ej'],
    ['☑', 'uppnadd'],
    ['delvis uppfylld', 'delvis'],
    ['Delvis', 'delvis'],
    ['Uppnås delvis', 'delvis'],
    ['Målet är delvis uppnått.', 'delvis'],
    ['Grunduppdraget uppnås till stor del', 'delvis'],
    ['uppnås till stor del', 'delvis'],
    ['Kvalitén uppnås i huvudsak', 'delvis'],
    ['Målet är i stort sett uppnått', 'delvis'],
    ['Gul', 'delvis'],
    ['◐', 'delvis'],
    ['😐', 'delvis'],
    ['🟡 Delvis uppfyllt', 'delvis'],
    ['Låg måluppfyllelse', 'ej'],
    ['Målet är inte uppnått', 'ej'],
    ['Ej uppfyllt', 'ej'],
    ['Uppnås ej', 'ej'],
    ['Målet uppnås inte', 'ej'],
    ['Målet har ännu inte uppnåtts', 'ej'],
    ['Målet nås inte', 'ej'],
    ['Nämndmålet har inte uppnåtts eftersom en indikator inte når målet.', 'ej'],
    ['nämndmålet inte uppnås då endast 4 indikatorer når målet', 'ej'],
    [
      'Antal indikatorer: 6. 5 = 1 = Nämndmålet har inte uppnåtts eftersom en indikator inte når målet.',
      'ej',
    ],
    [
      'Målet om ökade planerade insatser som innefattar välfärdsteknik har inte uppnåtts under året.',
      'ej',
    ],
    ['Utfallet ligger långt ifrån den uppsatta målnivån', 'ej'],
    ['Röd', 'ej'],
    ['🔴', 'ej'],
    ['😒', 'ej'],
    ['på väg att uppnås', 'uppnadd vantat'],
    ['Målet är på väg att uppfyllas', 'uppnadd vantat'],
    ['Kvalitén är på väg att uppnås', 'uppnadd vantat'],
    ['på väg att inte uppfyllas', 'ej vantat'],
    ['Målet är på väg att inte uppfyllas', 'ej vantat'],
    ['på väg att delvis uppfyllas', 'delvis vantat'],
    ['Målet bedöms uppnås under året', 'uppnadd vantat'],
    ['Målet bedöms kunna uppnås vid årets slut', 'uppnadd vantat'],
    ['Målet kommer inte att uppnås', 'ej vantat'],
    ['Målet kommer att uppnås', 'uppnadd vantat'],
    ['Målet förväntas uppnås till helår', 'uppnadd vantat'],
    ['Målet beräknas inte uppnås', 'ej vantat'],
    ['Målet bedöms vara uppnått', 'uppnadd'],
    ['Målet uppnås troligen inte', 'ej'],
    ['Målet är inte på väg att uppfyllas', 'ej vantat'],
    ['Nämnden bedömer att målet inte kommer att uppnås', 'ej vantat'],
    ['Målet uppnås vid årets slut', 'uppnadd vantat'],
    ['Målet nås inte på helår', 'ej vantat'],
    ['Målet förväntas bli uppfyllt', 'uppnadd vantat'],
    ['Målet är uppnått vid årets slut', 'uppnadd'],
    ['Prognos: uppnås', 'uppnadd vantat'],
    ['Prognos: uppnås ej', 'ej vantat'],
    ['Målet uppnåddes inte', 'ej'],
    ['Målet uppnåddes', 'uppnadd'],
    ['Måluppfyllelse: god', 'uppnadd'],
    ['Måluppfyllelsen är låg', 'ej'],
    ['Status: Grön', 'uppnadd'],
    ['Ej bedömd', 'ejBedomd'],
    ['Målet kan inte bedömas', 'ejBedomd'],
    ['Bedömning saknas', 'ejBedomd'],
    ['Går ej att bedöma', 'ejBedomd'],
  ])('stands in "%s"', (text, short) => expect(inShort(text)).toBe(short));
});

describe('judgements of now and of the year’s end', () => {
  it.each([
    ['Målet är inte uppnått men bedöms uppnås vid årets slut', ['ej', 'uppnadd vantat']],
    ['Målet är delvis uppnått och väntas uppnås.', ['delvis', 'uppnadd vantat']],
    ['Målet är inte uppnått. Målet kommer att uppnås.', ['ej', 'uppnadd vantat']],
    ['Målet väntas uppnås. Målet väntas inte uppnås.', []],
    ['Målet är uppnått. Målet är inte uppnått. Målet väntas uppnås.', []],
  ])('stand in "%s"', (text, all) =>
    expect(readBedomningar(text).map((one) => one.status + (one.vantat ? ' vantat' : ''))).toEqual(
      all,
    ),
  );
});

describe('no judgement', () => {
  it.each([
    '',
    '-',
    '84 %',
    'Arbetet med att uppnå målet fortsätter',
    'Arbetet med att uppnå målet fortsätter. Fler insatser krävs för att målet ska uppnås.',
    'För att målet ska uppnås krävs fler insatser',
    'Om målet uppnås beror på bemanningen',
    'Målet ska vara uppfyllt 2026',
    'Det finns risk att målet inte uppnås',
    '6 indikatorer når målet',
    'Två indikatorer når inte målet',
    'Målet är uppnått för hemtjänsten men inte för särskilt boende',
    'Målet uppnås. Delarna i boendet: målet är inte uppnått.',
    'Vi följer måluppfyllelsen',
    'Målet var uppnått 2024',
    'Enligt plan',
    'Uppnås troligtvis',
    'Måluppfyllelse',
    'När det gäller sjukfrånvaron är målet för långtidssjukfrånvaro uppnått',
    'God kvalitet',
    'Mål 75%',
    '●',
    '🟢🔴',
    '🟢 Ej uppfyllt',
    'G',
    'Ja',
    'Uppfyllelsegrad',
  ])('stands in "%s"', (text) => expect(inShort(text)).toBeNull());
});

describe('a status column', () => {
  it.each([
    ['Ja', 'uppnadd'],
    ['Nej', 'ej'],
    ['R', 'ej'],
    ['Delvis', 'delvis'],
    ['G', null],
    ['Y', null],
    ['', null],
  ])('says by "%s" %s', (text, short) => expect(inShort(text, true)).toBe(short));
});

it('is fast on a long text and makes no judgement of it', () => {
  for (const part of [
    'målet är på väg att ',
    'inte ',
    'Målet uppnås. Målet uppnås inte. ',
    '🟢 ',
  ]) {
    const before = performance.now();
    readBedomning(part.repeat(5000 / part.length));
    expect(performance.now() - before).toBeLessThan(300);
  }
});
