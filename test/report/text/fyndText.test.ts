import { ore } from '../../../src/domain/amount/ore.ts';
import type { Fel } from '../../../src/domain/fel/fel.ts';
import type { Fynd, FyndData } from '../../../src/domain/fynd/fynd.ts';
import { month } from '../../../src/domain/period/month.ts';
import { felText } from '../../../src/report/text/felText.ts';
import { fyndRubrik } from '../../../src/report/text/fyndRubrik.ts';
import { fyndText } from '../../../src/report/text/fyndText.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { analyskinds } from './analyskinds.ts';
import { avstamningskinds } from './avstamningskinds.ts';
import { exportkinds } from './exportkinds.ts';
import { atgardskinds } from './atgardskinds.ts';
import { listkinds } from './listkinds.ts';
import { mallkinds } from './mallkinds.ts';

const place = { bok: 'bok.xlsx', blad: 'Drift', cell: 'C7', allvar: 'varning' } as const;
const august = month(2025, 8);
if (august === null) throw new Error('No month');

const kinds: readonly FyndData[] = [
  { typ: 'teckenAntaget', tecken: 'nettokostnad', skal: 'overvaganPlus' },
  { typ: 'enhetAntagen', enhet: 'tkr', skal: 'storlek' },
  { typ: 'periodAntagen', period: august, skal: 'bladnamn' },
  { typ: 'typAntagen', tabelltyp: 'driftredovisning', skal: 'koder' },
  { typ: 'tabellEjTolkad', skal: 'ingaBelopp', titel: 'Statistik' },
  { typ: 'tabellEjTolkad', skal: 'nivaerIEnKolumn', titel: 'Pivot' },
  { typ: 'tabellEjTolkad', skal: 'malUnderVarandra', titel: 'Mål' },
  { typ: 'ingenTabell' },
  { typ: 'tomArbetsbok' },
  { typ: 'felvarde', varde: '#REF!', rad: '56' },
  { typ: 'felvarde', varde: '#NAME?', rad: '56', del: 'namn' },
  { typ: 'felvarde', varde: '#N/A', rad: 'Vård', del: 'kod' },
  { typ: 'felvarde', varde: '#REF!', rad: '', del: 'rubrik' },
  { typ: 'ejTal', varde: 'ej klart', rad: '56' },
  { typ: 'ejTal', varde: '1O', rad: '56', raknas: false },
  { typ: 'ejRedovisat', rad: '56' },
  { typ: 'tomtBelopp', rad: '56' },
  { typ: 'datumSomKod', varde: '2025-10-01', rad: 'Politik' },
  { typ: 'tomKod', rad: 'Politik' },
  { typ: 'dubblettkod', kod: '51', andraCell: 'A5' },
  {
    typ: 'motsagelse',
    rad: '51',
    kolumn: 'Budget',
    har: ore(100_000_000),
    dar: ore(100_000_050),
    andraBok: 'budget.xlsx',
    andraCell: 'Budget!C4',
  },
  { typ: 'dubbelTabell', andraBok: 'bok.xlsx', andraOmrade: 'Kopia!A3:E11' },
  { typ: 'felAr', vad: 'Budget 2024', ar: 2024, vantatAr: 2025 },
  {
    typ: 'summaStammerInte',
    rad: 'Summa',
    kolumn: 'Utfall',
    tryckt: ore(500_000),
    beraknad: ore(-600_000),
  },
  { typ: 'avvikelseStammerInte', rad: '51', tryckt: ore(500_000), beraknad: ore(600_000) },
  { typ: 'nettoBeraknat', kolumner: ['Kostnader utfall minus intäkter utfall'] },
  { typ: 'felTecken', kolumn: 'Budget' },
  { typ: 'felTecken', kolumn: 'verksamhet 5110, intäkter', verksamhet: true },
  {
    typ: 'sarredovisningStammerInte',
    foralder: '51',
    kolumn: 'Budget',
    har: ore(500_000),
    dar: ore(600_000),
    andraCell: 'Drift!D5',
  },
  { typ: 'avrundning', rad: '51', tryckt: ore(500_000), beraknad: ore(600_000) },
  {
    typ: 'enhetsfel',
    rad: '51',
    kolumn: 'Utfall',
    varde: ore(25_071_400_000_000),
    mot: { kolumn: 'Budget', varde: ore(24_426_600_000) },
  },
  { typ: 'enhetsfel', rad: '55', kolumn: 'Utfall', varde: ore(104_800_000_000), mot: null },
  { typ: 'ingenJamforelse', titel: 'Driftbudget 2025', saknar: 'utfall' },
  { typ: 'ingenJamforelse', titel: 'Utfall 2025', saknar: 'budget' },
  { typ: 'radSaknas', rad: '51', kolumn: 'Budget' },
  { typ: 'ansvarUtanKod', enhet: 'Norr', antal: 1 },
  { typ: 'ansvarUtanKod', enhet: 'Norr', antal: 3 },
  { typ: 'arSaknas' },
  { typ: 'datumordningAntagen', ordning: 'dagForst', exempel: '1/2/2025' },
  { typ: 'datumordningAntagen', ordning: 'manadForst', exempel: '1/2/2025' },
  { typ: 'debetKreditOkand', varde: '' },
  { typ: 'debetKreditOkand', varde: 'X' },
  {
    typ: 'kodstrangAntagen',
    delar: ['verksamhet', 'ansvar', 'konto', null],
    exempel: '5110-51012-4010-0',
  },
  { typ: 'kodstrangEjTolkad', exempel: '5110-51012-4010' },
  { typ: 'doldaRader', antal: 1 },
  {
    typ: 'budgetOperiodiserad',
    rad: '51 Äldreomsorg',
    period: august,
    ackBudget: ore(800_000_000),
    periodiserad: ore(850_000_000),
  },
  {
    typ: 'budgetOperiodiserad',
    rad: '51 Äldreomsorg',
    period: august,
    ackBudget: ore(800_000_000),
    periodiserad: ore(850_000_000),
    utanManader: true,
  },
  {
    typ: 'tabellerStammerInte',
    rad: '51 Äldreomsorg',
    kolumn: 'utfall',
    tabell: ore(800_000_000),
    huvudbok: ore(850_000_050),
  },
  ...analyskinds,
  ...avstamningskinds,
  { typ: 'farligText', text: '=HYPERLINK("x")' },
  { typ: 'regelEjTolkad', regel: 'Decimaler', varde: 'fem' },
  { typ: 'rattelseUtanTabell', tabell: 'Drift!A3' },
  { typ: 'bladEjLast', skal: 'diagramblad' },
  { typ: 'bladEjLast', skal: 'forStort' },
  { typ: 'bladEjLast', skal: 'rapportkopia' },
  { typ: 'egetEjTolkat', vad: 'metod', rad: '51 Vård', varde: 'Magkänsla' },
  { typ: 'egetEjTolkat', vad: 'justering', rad: '51 Vård', varde: 'ca 300' },
  { typ: 'egetEjTolkat', vad: 'manader', rad: '51 Vård', varde: 'våren' },
  { typ: 'egetEjTolkat', vad: 'period', rad: '51 Vård', varde: 'hösten' },
  { typ: 'egetEjTolkat', vad: 'prognos', rad: '51 Vård', varde: '' },
  { typ: 'prognosvalFranTidigareAr', ar: 2025, nyttAr: 2026 },
  { typ: 'osakerPlats', rad: '10 Skola', rapportblad: 'Driftredovisning', rapportcell: 'J7' },
  { typ: 'osakerPlats', rad: '10 Skola', rapportblad: 'Driftredovisning', rapportcell: null },
  { typ: 'riktningAntagen', indikator: 'Sjukfrånvaro', riktning: 'lagre', skal: 'indikator' },
  { typ: 'riktningAntagen', indikator: 'Antal möten', riktning: 'hogre', skal: 'antagen' },
  { typ: 'malSaknas', indikator: 'Andel nöjda', skal: 'tom', varde: '' },
  { typ: 'malSaknas', indikator: 'Andel nöjda', skal: 'ejTolkat', varde: 'bra nivå' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'tom', varde: '' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'ejKlart', varde: 'ej klart' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'ejRedovisat', varde: '-' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'fleraVarden', varde: '84 % resp 86 %' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'ejTolkat', varde: 'ganska bra' },
  { typ: 'utfallSaknas', indikator: 'Andel nöjda', skal: 'felvarde', varde: '#REF!' },
  { typ: 'utfallSaknas', indikator: 'Antal beslut', skal: 'baraMal', varde: '100 st' },
  { typ: 'enhetSkiljer', indikator: 'Andel nöjda', utfall: '84 %', mal: '15 st' },
  {
    typ: 'bedomningMotRegel',
    namn: 'Trygg omsorg',
    regel: 'delvis',
    angivet: 'uppnadd',
    text: 'Målet uppnås',
    antal: { uppnadd: 5, delvis: 0, ej: 1, ejBedomd: 0 },
  },
  {
    typ: 'bedomningMotRegel',
    namn: 'Trygg omsorg',
    regel: 'ej',
    angivet: 'delvis',
    text: 'Gul',
    antal: { uppnadd: 1, delvis: 1, ej: 1, ejBedomd: 2 },
  },
  {
    typ: 'bedomningMotRegel',
    namn: 'Sjukfrånvaro',
    regel: 'ej',
    angivet: 'uppnadd',
    text: 'uppfyllt',
    antal: null,
  },
  {
    typ: 'antalMotRegel',
    namn: 'Trygg omsorg',
    text: '6 indikatorer når målet',
    antal: { uppnadd: 5, delvis: 0, ej: 1, ejBedomd: 0 },
  },
  {
    typ: 'antalMotRegel',
    namn: null,
    text: '21 gröna, 2 gula och 2 röda',
    antal: { uppnadd: 19, delvis: 1, ej: 4, ejBedomd: 1 },
  },
  { typ: 'malUtanIndikatorer', mal: 'Trygg omsorg' },
  { typ: 'dubbelIndikator', indikator: 'Andel nöjda', andraCell: 'B9' },
  { typ: 'dubbelIndikator', indikator: 'Andel nöjda', andraCell: 'B9', foljd: 'raknasEnGang' },
  { typ: 'dubbelIndikator', indikator: 'Andel nöjda', andraCell: 'B9', foljd: 'ejBedomd' },
  { typ: 'arsmattUtanVarde', indikatorer: ['Andel nöjda', 'HME'], raknas: true },
  { typ: 'arsmattUtanVarde', indikatorer: ['Andel nöjda'], raknas: false },
  {
    typ: 'utfallMotEkonomi',
    indikator: 'Nämnden håller sin budgetram',
    har: ore(400_000_000),
    dar: ore(452_700_000),
    andraCell: 'Drift!A12',
  },
  { typ: 'egetMalvarde', indikator: 'Nöjda', rubrik: 'Utfall', varde: '86 %', last: '84 %' },
  { typ: 'volymOmdefinierad', rad: 'Antal timmar', ar: 2025, fotnot: '*Ny statistik' },
  { typ: 'volymOmdefinierad', rad: 'Antal timmar', ar: 2025, fotnot: null },
  { typ: 'smaTal', rad: 'Antal placerade barn', kolumn: '2025', varde: 2 },
  ...listkinds,
  ...atgardskinds,
  ...mallkinds,
  ...exportkinds,
];

describe('fyndText', () => {
  it('says of each kind what, where and what to do', () => {
    const lines = kinds.map((data) => {
      const fynd: Fynd = { ...place, ...data };
      return `${data.typ} (${fyndRubrik(data.typ)})\n  ${fyndText(fynd)}`;
    });
    expectGolden('fyndtext.txt', lines.join('\n'));
  });

  it('names the sheet or the workbook when there is no cell', () => {
    expect(fyndText({ ...place, cell: null, typ: 'doldaRader', antal: 3 })).toMatch(
      /^Bladet Drift har 3 dolda/,
    );
    expect(fyndText({ ...place, blad: null, cell: null, typ: 'ingenTabell' })).toMatch(
      /^bok\.xlsx: /,
    );
  });

  it('asks for a formula without a value to be computed, not to be mended', () => {
    expect(fyndText({ ...place, typ: 'felvarde', varde: '#EJBERÄKNAD', rad: '56' })).toBe(
      'Drift!C7 har en formel som inte är beräknad. Öppna arbetsboken i Excel, spara den och försök igen.',
    );
  });

  it('keeps a long text from the workbook on one line and short', () => {
    const text = fyndText({ ...place, typ: 'ejTal', varde: `a\n${'b'.repeat(500)}`, rad: '56' });
    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(200);
  });
});

describe('felText', () => {
  const kindsOfFel: readonly Fel['typ'][] = [
    'cellredigering',
    'upptagen',
    'forStort',
    'ingenAtkomst',
    'skyddatBlad',
    'kommentarHindrar',
    'natverk',
    'hostfel',
    'filSaknas',
    'ejXlsx',
    'gammaltFormat',
    'krypterad',
    'trasig',
    'utfilFinns',
    'utfilTrasig',
    'kanInteSkriva',
    'ejDocx',
    'mallKrypterad',
    'mallSkyddad',
    'mallTrasig',
    'wordfilFinns',
    'avbruten',
  ];

  it('says of each kind what happened and what to do, without the words of the host', () => {
    const lines = kindsOfFel.map(
      (typ) => `${typ}\n  ${felText({ typ, bok: 'bok.xlsx', blad: 'Drift', detalj: 'ENOENT' })}`,
    );
    expect(lines.join()).not.toContain('ENOENT');
    expectGolden('feltext.txt', lines.join('\n'));
  });

  it('speaks of the structure of the workbook where no sheet is what is protected', () => {
    expect(felText({ typ: 'skyddatBlad', bok: null, blad: null, detalj: '' })).toBe(
      'Arbetsbokens struktur är skyddad. Ta bort skyddet under Granska och försök igen.',
    );
  });

  it.each([
    ['bok.xlsx', 'Drift', /^Bladet Drift i bok\.xlsx är för stort .* Ctrl\+End /],
    [null, 'Drift', /^Bladet Drift är för stort .* Ctrl\+End /],
    ['bok.xlsx', null, /^bok\.xlsx är för stor för/],
    [null, null, /^Arbetsboken är för stor för/],
  ])('names the file %s and the sheet %s that is too large', (bok, blad, sentence) => {
    expect(felText({ typ: 'forStort', bok, blad, detalj: '' })).toMatch(sentence);
  });
});
