import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { foljUpp } from '../../../src/application/foljUpp.ts';
import { roleOfHeader } from '../../../src/reading/huvudbok/headerRoles.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const rows = ['7110 5110 5010 1 1000.5', '7110 5110 3010 2 -200'];

describe('A header', () => {
  it.each([
    [
      'ansvar',
      'Ansv',
      'Org.',
      'KST',
      'Kostn.ställe',
      'Ansvarsställe',
      'RE',
      'Koddel ansvar',
      'Koddel 2 (Ansvar)',
      'AnsvarKod',
      'Kostn.st',
      'Resultatställe',
    ],
    [
      'verksamhet',
      'Vht',
      'Verks.',
      'VSH',
      'Verksamh.',
      'Vht-kod',
      'Verks nr',
      'Verk-¶samhet',
      'VKOD',
      'Vhet',
      'VerksamhetKod',
      'Verksamhetsslag',
    ],
    [
      'konto',
      'Kto',
      'Kontonr',
      'Konto/benämning',
      'Huvudkonto',
      'Kto-nr',
      'Koncernkonto',
      'Bokf konto',
      'Kkod',
      'Slag (konto)',
    ],
    [
      'period',
      'Per',
      'Bokfdatum',
      'Verdatum',
      'ÅÅMM',
      'Redov.per',
      'År/mån',
      'Bokf.dag',
      'Periodtext',
      'Tidpunkt',
    ],
    ['ar', 'År', 'Räk.år', 'Kalenderår'],
    [
      'belopp',
      'Bel.',
      'SEK',
      'Summa av Belopp',
      'Utf ack',
      'Ack. budget',
      'Årsbud',
      'Hela kronor',
      'Bokf. belopp',
      'BeloppKr',
    ],
    ['text', 'Konto(T)', 'Vertext', 'Kontobenämning'],
    [
      'grupp',
      'Ingår i',
      'Verksamhetsområde',
      'Förs till',
      'Redovisas under',
      'Summakod',
      'Aggregerad verksamhet',
    ],
    ['chef', 'Budgetansvarig', 'Attestant', 'Enhetschef'],
  ])('is of %s', (role, ...headers) => {
    expect(headers.map((header) => roleOfHeader(header.replace('¶', ' ')))).toEqual(
      headers.map(() => role),
    );
  });

  it.each(['Ver', 'Antal', 'Motpart', 'Verklig', 'Motkonto', 'Bankkonto'])(
    'of another word is of none: %s',
    (header) => {
      expect(roleOfHeader(header)).toBeNull();
    },
  );
});

describe('An export of postings', () => {
  it.each([
    [
      'with debit, credit and a running balance',
      `
Bokfdatum|VER|Kto|Org|Vht|Debet|Kredit|Saldo
d:2025-01-31|1|5010|7110|5110|1000.5||9000
d:2025-02-03|2|3010|7110|5110||200|8800`,
    ],
    [
      'with code and text columns',
      `
Konto|Konto(T)|Ansvar|Ansvar(T)|Verksamhet|Verksamhet(T)|Per|Slag|Belopp kr
5010|Lön|7110|Norr|5110|Hemtjänst|202501|GL|1000.5
3010|Avgift|7110|Norr|5110|Hemtjänst|202502|GL|-200`,
    ],
    [
      'with the unit under "Enhet"',
      `
Konto|Enhet|Verksamhet|Tid|Värde
5010|7110|5110|2025-01|1000.5
3010|7110|5110|2025-02|-200`,
    ],
    [
      'with the day of the paper beside the period',
      `
Verdatum|Period|Org|Vht|Kto|Belopp
d:2025-02-14|202501|7110|5110|5010|1000.5
d:2025-03-02|202502|7110|5110|3010|-200`,
    ],
    [
      'with short periods',
      `
Period|Org|Vht|Kto|Belopp
'25-01|7110|5110|5010|1000.5
'25-02|7110|5110|3010|-200`,
    ],
    [
      'with year and month in columns of their own',
      `
År|Mån|Org|Vht|Kto|Bel.
2025|'01|7110|5110|5010|1000.5
2025|'02|7110|5110|3010|-200`,
    ],
    [
      'with a credit that is minus already',
      `
Datum|Org|Vht|Kto|Debet|Kredit
d:2025-01-31|7110|5110|5010|1000.5|0
d:2025-02-03|7110|5110|3010|0|-200`,
    ],
    ...[
      ["'01/2025", "'02/2025"],
      ["'31-01-2025", "'03-02-2025"],
      ['P01 2025', 'P02 2025'],
      ['2025P01', '2025P02'],
      ['2025-P01', '2025-P02'],
    ].map(([jan, feb]) => [
      `with periods such as ${jan}`,
      `
Period|Org|Vht|Kto|Belopp
${jan}|7110|5110|5010|1000.5
${feb}|7110|5110|3010|-200`,
    ]),
    [
      'with the verksamhet under "Aktivitet" and the konto after its own sum',
      `
Period|Koncernkonto|Org|Aktivitet|Konto|Motpart|Objekt|Belopp
202501|50|7110|5110|5010|870|1|1000.5
202502|30|7110|5110|3010|870|1|-200`,
    ],
    [
      'with blank columns between',
      `
Period||Org||Vht|Konto||Belopp
202501||7110||5110|5010||1000.5
202502||7110||5110|3010||-200`,
    ],
    [
      'with costs and income side by side',
      `
Period|Org|Vht|Konto|Intäkter|Kostnader
202501|7110|5110|5010||1000.5
202502|7110|5110|3010|200|`,
    ],
    [
      'with costs and income beside their net',
      `
Period|Org|Vht|Konto|Intäkter|Kostnader|Netto
202501|7110|5110|5010||1000.5|1000.5
202502|7110|5110|3010|-200||-200`,
    ],
    [
      'with units below the header, the title of a page and a balance among the postings',
      `
Period|Org|Vht|Konto|Belopp
ÅÅÅÅMM|5 pos|5 pos|5 pos|kr
Ingående saldo||||0
202501|7110|5110|5010|1000.5
Huvudbok||||Sida 2
202502|7110|5110|3010|-200
Utgående saldo||||800.5`,
    ],
    [
      'with an unknown name for the period',
      `
Org|Vht|Kto|Bokat|Belopp
7110|5110|5010|'2025-01|1000.5
7110|5110|3010|'2025-02|-200`,
    ],
  ])('%s is read', (_name, drawn) => {
    const ekonomi = read(drawGrid(drawn));
    expect(ekonomi.serier.map(rowsOf)).toEqual([rows]);
    expect(ekonomi.ar).toBe(2025);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it.each([
    '5110 Hemtjänst',
    '5110-Hemtjänst',
    '5110, Hemtjänst',
    '5110_Hemtjänst',
    '5110. Hemtjänst',
    '(5110) Hemtjänst',
    '5110/Hemtjänst',
    'Hemtjänst (5110)',
    '5110 24-timmars hemtjänst',
  ])('has the code out of a cell with code and name: %s', (cell) => {
    const [serie] = read(
      drawGrid(`Period|Ansvar|Verksamhet|Konto|Belopp\n202501|7110|${cell}|5010|1`),
    ).serier;
    expect(rowsOf(serie)).toEqual(['7110 5110 5010 1 1']);
  });

  it('tells utfall from budget by "U" and "B", and leaves a prognos out', () => {
    const { serier } = read(
      drawGrid(`
Slag|Period|Ansvar|Vht|Konto|Belopp
U|202501|7110|5110|5010|10
B|202501|7110|5110|5010|12`),
    );
    expect(serier.map((serie) => [serie.slag, ...rowsOf(serie)])).toEqual([
      ['utfall', '7110 5110 5010 1 10'],
      ['budget', '7110 5110 5010 1 12'],
    ]);
    const words = read(
      drawGrid(`
Typ|Period|Ansvar|Vht|Konto|Belopp
Utfall|202501|7110|5110|5010|10
Prognos|202501|7110|5110|5010|99`),
    );
    expect(words.serier.map(rowsOf)).toEqual([['7110 5110 5010 1 10']]);
  });

  it('takes the month of its own before what has come so far, whichever is first', () => {
    const { serier } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|Ack utfall|Utfall|Ack budget|Budget|Årsbudget
202501|7110|5110|5010|10|10|12|12|144
202502|7110|5110|5010|21|11|24|12|144`),
    );
    expect(serier.map(rowsOf)).toEqual([
      ['7110 5110 5010 1 10', '7110 5110 5010 2 11'],
      ['7110 5110 5010 1 12', '7110 5110 5010 2 12'],
    ]);
  });

  it('has columns of two years beside each other', () => {
    const { serier } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|Utfall 2025|Utfall 2024
202501|7110|5110|5010|11|10
202502|7110|5110|5010|12|9
202503|7110|5110|5010|13|8`),
    );
    expect(serier.map((serie) => [serie.ar, ...rowsOf(serie)])).toEqual([
      [2025, '7110 5110 5010 1 11', '7110 5110 5010 2 12', '7110 5110 5010 3 13'],
      [2024, '7110 5110 5010 1 10', '7110 5110 5010 2 9', '7110 5110 5010 3 8'],
    ]);
  });

  it('that only says what has come so far gives each month its own', () => {
    const { serier } = read(
      drawGrid(`
Period|Ansvar|Vht|Konto|Utfall ack
202502|7110|5110|5010|21
202501|7110|5110|5010|10
202503|7110|5110|5010|30.5`),
    );
    expect(rowsOf(serier[0])).toEqual([
      '7110 5110 5010 2 11',
      '7110 5110 5010 1 10',
      '7110 5110 5010 3 9.5',
    ]);
  });

  it('has the month of its sheet where each month has a sheet', () => {
    const sheet = (blad: string, belopp: number): ReturnType<typeof drawGrid> =>
      drawGrid(`Ansvar|Vht|Konto|Utfall\n7110|5110|5010|${belopp}`, { blad });
    const { serier, period } = read(
      sheet('jan 2025', 1),
      sheet('feb 2025', 2),
      sheet('mar 2025', 4),
    );
    expect(serier.flatMap(rowsOf)).toEqual([
      '7110 5110 5010 1 1',
      '7110 5110 5010 2 2',
      '7110 5110 5010 3 4',
    ]);
    expect(period).toBe('2025-03');
    const two = read(sheet('jan 2025', 1), sheet('feb 2025', 2));
    expect(two.period).toBeNull();
  });

  it('has the month of its title where each month has a sheet', () => {
    const { serier, period } = read(
      ...['januari', 'februari', 'mars'].map((namn, at) =>
        drawGrid(`Huvudbok period ${namn} 2025\nAnsvar|Vht|Konto|Belopp\n7110|5110|5010|${at}`, {
          blad: `Blad${at}`,
        }),
      ),
    );
    expect(serier.map(({ manad }) => [...manad])).toEqual([[1], [2], [3]]);
    expect(period).toBe('2025-03');
  });

  it('of a newer year than every month is told to lack its period, and the budget is right', () => {
    const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
    const matrix = `Ansvar|Vht|Konto|${months.join('|')}\n7110|5110|5010${'|5'.repeat(12)}`;
    const ekonomi = read(
      drawGrid('Ansvar|Vht|Konto|Utfall jan-aug 2025\n7110|5110|5010|40', { blad: 'Utfall 2025' }),
      drawGrid(matrix, { blad: 'Utfall 2024' }),
      drawGrid(matrix, { blad: 'Budget 2025' }),
    );
    expect(faultsOf(ekonomi)).toEqual(['ogiltigPeriod A1:D2 [2]']);
  });

  it('has the month and the year of a sheet named after its period', () => {
    const { serier, period } = read(
      ...[1, 2, 3].map((m) =>
        drawGrid(`Ansvar|Vht|Konto|Belopp\n7110|5110|5010|${m}`, { blad: `250${m}` }),
      ),
    );
    expect(serier.flatMap(rowsOf)).toEqual([1, 2, 3].map((m) => `7110 5110 5010 ${m} ${m}`));
    expect(period).toBe('2025-03');
  });

  it('is no table of budget and utfall by verksamhet as well', () => {
    const body = [1, 2, 3, 4].flatMap((m) =>
      ['5110', '6010'].map((vht) => [`2025-0${m}`, '7110', vht, '5010', 100 + m, 90]),
    );
    const { uppfoljning } = foljUpp([
      buildGrid([['Månad', 'Ansvar', 'Vht', 'Konto', 'Utfall', 'Budget'], ...body]),
    ]);
    expect(uppfoljning.fynd.filter(({ typ }) => typ === 'dubblettkod')).toEqual([]);
    expect(uppfoljning.tabeller).toEqual([]);
  });
});
