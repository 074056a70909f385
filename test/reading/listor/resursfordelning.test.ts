import { followDrawn, readDrawn, told } from './readList.ts';

/** A group on a line: name, granted and done hours, share, needed and available, span. */
const lines = (text: string): readonly string[] =>
  readDrawn(text).resursgrupper.map(
    ({ namn, beviljade, utforda, brukartid, behov, tillgangliga, timtid }) =>
      [
        namn,
        told(beviljade),
        told(utforda),
        told(brukartid),
        told(behov),
        told(tillgangliga),
        timtid,
      ].join(' · '),
  );

describe('a resursfördelning', () => {
  it('is read by the words of a model and of the bistånd', () => {
    expect(
      lines(`
Hemtjänstgrupp|Beviljad tid (tim/mån)|Verkställda timmar|Årsarbetare enl. modell|Årsarbetare i budget
Norr|2450|2390|18,1|16,5`),
    ).toEqual(['Norr · 2450 · 2390 · tom · 18.1 · 16.5 · manad']);
    expect(
      lines(`
Hemtjänst jan-aug 2026
Område|Biståndsbedömda timmar|Utförda timmar
Öst|18200|17100`),
    ).toEqual(['Öst · 18200 · 17100 · tom · tom · tom · period']);
  });

  it('has the printed cost of an hour of its latest year as its own', () => {
    const { resursgrupper } = readDrawn(`
Område|Beviljade timmar|Personalkostnad tkr|Kostnad/timme 2025|Kostnad/timme 2026
Öst|18200|7900|452|462`);
    expect(
      resursgrupper.map(({ trycktPerTimme, trycktPerTimmeForegaende }) => [
        trycktPerTimme.varde,
        trycktPerTimmeForegaende.varde,
      ]),
    ).toEqual([[46_200, 45_200]]);
  });

  it.each<[string, string, string]>([
    [
      'with everything in columns',
      `
Resursfördelning hemtjänst 2025
Grupp|Beviljade timmar per år|Utförda timmar per år|Andel brukartid|Behov årsarbetare|Tillgängliga årsarbetare
Norr|33 000|31 000|72 %|27,5|25
Söder|16 500 h|16 000 h|70 %|-|12,5 åa
Summa|49 500|47 000|||37,5`,
      'ar',
    ],
    [
      'by month with a header in two rows',
      `
Hemtjänst-|Beviljade|Utförda|Brukartid|Årsarbetare|Årsarbetare
grupp|timmar/mån|timmar/mån|(%)|behov|tillgängliga
Norr|33000|31000|72|27,5|25
Söder|16500|16000|70|-|12,5`,
      'manad',
    ],
    [
      'by week below a title that says so',
      `
Timmar per vecka
Team|Beviljade timmar|Utförda timmar|Direkt brukartid|ÅA behov|ÅA faktiskt
Norr|33000|31000|72%|27,5|25
Söder|16500|16000|70%||12,5`,
      'vecka',
    ],
    [
      'so far in the year, to the right of names without a header',
      `
|Beviljade timmar jan-aug|Utförda timmar jan-aug|Brukartid %|Behov åa|Tillgängliga åa
Norr|33000|31000|72|27,5|25
Söder|16500|16000|70||12,5`,
      'period',
    ],
    [
      'without a word of the span',
      `
Hemtjänstgrupp|Beviljade timmar|Utförda timmar|Brukartid|Årsarbetarbehov|Tillgängliga årsarbetare
Norr|33000|31000|0,72|27,5|25
Söder|16500|16000|0,7||12,5`,
      'okand',
    ],
  ])('is read %s', (_, text, timtid) => {
    const [norr = '', soder = '', ...more] = lines(text.replace('Årsarbetarbehov', 'Behov'));
    expect(norr).toBe(`Norr · 33000 · 31000 · 0.72 · 27.5 · 25 · ${timtid}`);
    expect(soder).toMatch(
      new RegExp(`^Söder · 16500 · 16000 · 0\\.7 · (?:tom|ejRedovisat) · 12\\.5 · ${timtid}$`),
    );
    expect(more).toEqual([]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('reads a cost per hour in kronor, and last year by its header or its year', () => {
    const money = (text: string) =>
      readDrawn(text).resursgrupper.map((grupp) => [
        told(grupp.kostnad),
        told(grupp.trycktPerTimme),
        told(grupp.trycktPerTimmeForegaende),
        told(grupp.timmarForegaende),
      ]);
    expect(
      money(`
Grupp|Beviljade timmar 2025|Beviljade timmar 2024|Kostnad per timme 2025|Kostnad per timme 2024
Norr|1000|900|571|500`),
    ).toEqual([['tom', 57_100, 50_000, 900]]);
    expect(
      money(`
Tkr
Grupp|Beviljade timmar|Personalkostnad|Kostnad per timme föregående år
Norr|1000|571|500 kr`),
    ).toEqual([[57_100_000, 'tom', 50_000, 'tom']]);
    expect(
      money(`
Grupp|Beviljade timmar|Kostnad (tkr)|Kr/timme 2024
Norr|1000|571|500`),
    ).toEqual([[57_100_000, 'tom', 50_000, 'tom']]);
  });

  it.each<[string, string, number, string]>([
    ['above', 'Timmar per årsarbetare|1650\n\n%', 1650, 'Blad1!B1'],
    ['below', '%\n\nTimmar per årsarbetare:||1 650,5', 1650.5, 'Blad1!C4'],
    ['in one cell', '%\n\nTimmar per åa: 1650 h', 1650, 'Blad1!A4'],
  ])('takes its parameters from a line %s', (_, layout, varde, cell) => {
    const list = 'Grupp|Beviljade timmar|Utförda timmar\nNorr|1000|900';
    const { resursparametrar, resursgrupper } = readDrawn(layout.replace('%', list));
    expect(resursparametrar).toMatchObject([{ parameter: 'timmarPerArsarbetare', varde, cell }]);
    expect(resursgrupper).toHaveLength(1);
  });

  it.each<[string, number]>([
    ['Kostnad per årsarbetare|620', 62_000_000],
    ['Kostnad per årsarbetare|620 tkr', 62_000_000],
    ['Kostnad per årsarbetare|620 000', 62_000_000],
    ['Kostnad per årsarbetare|0,62|mnkr', 62_000_000],
    ['Kostnad per årsarbetare|9 999', 999_900_000],
    ['Kostnad per årsarbetare|10 000', 1_000_000],
    ['Timpris|412', 41_200],
    ['Timpris: 412,50 kr', 41_250],
  ])('reads the line %s in its unit', (line, varde) => {
    const text = `${line}\n\nGrupp|Beviljade timmar|Utförda timmar\nNorr|1000|900`;
    expect(readDrawn(text).resursparametrar.map((one) => one.varde)).toEqual([varde]);
  });
});

describe('hours that stand by month', () => {
  const hours = (text: string): readonly unknown[] =>
    readDrawn(text).resursgrupper.map(({ namn, beviljade, utforda, timtid, manader }) =>
      [namn, told(beviljade), told(utforda), timtid, manader].join(' · '),
    );

  it.each<[string, string]>([
    [
      'each under words of its own',
      `
Grupp|Beviljade timmar jan|Beviljade timmar feb|Beviljade timmar mar|Tillgängliga årsarbetare
Norr|1000|1100|1200|2,5
Söder|500|510|520,5|1
Summa|1500|1610|1720,5|3,5`,
    ],
    [
      'under a title that says what they are',
      `
Beviljade timmar 2025
Grupp|jan|feb|mar|apr|maj|Årsarbetare
Norr|1000|1100|1200|||2,5
Söder|500|510|520,5|||1`,
    ],
    [
      'under a header above them all',
      `
|Beviljade timmar||||
Grupp|januari|februari|mars|Summa|Årsarbetare
Norr|1000|1100|1200|3300|2,5
Söder|500|510|520,5|1530,5|1`,
    ],
  ])('are summed from January: %s', (_, text) => {
    expect(hours(text)).toEqual([
      'Norr · 3300 · tom · period · 3',
      'Söder · 1530.5 · tom · period · 3',
    ]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('are summed as far as both granted and done hours go', () => {
    expect(
      hours(`
Grupp|Beviljade timmar T1|Beviljade timmar T2|Beviljade timmar T3|Utförda timmar T1|Utförda timmar T2|Utförda timmar T3
Norr|4000|4100|4200|3900|4000|`),
    ).toEqual(['Norr · 8100 · 7900 · period · 8']);
    expect(
      hours(`
|Beviljade timmar|||Utförda timmar||
Grupp|jan|feb|mar|jan|feb|mar
Norr|1000|1100|1200|900|950|`),
    ).toEqual(['Norr · 2100 · 1850 · period · 2']);
  });

  it('tell of the month that cannot be read', () => {
    const { fynd, resursgrupper } = readDrawn(`
Grupp|Beviljade timmar jan|Beviljade timmar feb|Årsarbetare
Norr|1000|många|2,5
Söder|500|510|1`);
    expect(resursgrupper.map(({ beviljade }) => told(beviljade))).toEqual(['ejTolkat', 1010]);
    expect(fynd.map(({ typ, cell }) => [typ, cell])).toEqual([['listvardeEjTolkat', 'C2']]);
  });

  it('give a whole year by the months that they cover', () => {
    const [tabell] = followDrawn(
      `
1 årsarbetare = 1 650 timmar
Grupp|Beviljade timmar jan|Beviljade timmar feb|Beviljade timmar mar|Årsarbetare
Norr|1100|1100|1100|7,5`,
      { period: '2025-08' },
    ).resursfordelning;
    expect(tabell?.grupper[0]).toMatchObject({
      arstimmar: 13_200,
      arsarbetare: { varde: 8, kalla: 'beraknat' },
      saknas: { varde: 0.5 },
    });
  });

  it('are no list where the months are of money or of volumes', () => {
    const tables = [
      'Volymer 2025\nMått|jan|feb|mar\nBeviljade timmar|1|2|3',
      'Budget 2025\nKonto|jan|feb|mar\n4010|1|2|3',
    ];
    expect(tables.flatMap((text) => readDrawn(text).tabeller)).toEqual([]);
  });
});

describe('how many hours an årsarbetare has', () => {
  const list = 'Grupp|Beviljade timmar|Årsarbetare\nNorr|1000|900';
  it.each<[string, number, string]>([
    ['1 årsarbetare = 1 680 timmar\n\n%', 1680, 'A1'],
    ['En heltid motsvarar|1 680|timmar\n\n%', 1680, 'B1'],
    ['%\nTimmar per årsarbetare 1 700', 1700, 'A3'],
    ['%\n\nTimmar per årsarbetare 1 700 h', 1700, 'A4'],
    ['%\nÅrsarbetstid|1700', 1700, 'B3'],
    ['%\nÅrsarbetstid: 1 650,5 timmar', 1650.5, 'A3'],
  ])('is read from the line %j', (layout, varde, cell) => {
    const { resursparametrar, resursgrupper, fynd } = readDrawn(layout.replace('%', list));
    expect(resursparametrar).toMatchObject([
      { parameter: 'timmarPerArsarbetare', varde, cell: `Blad1!${cell}` },
    ]);
    expect(resursgrupper.map(({ namn }) => namn)).toEqual(['Norr']);
    expect(fynd).toEqual([]);
  });

  it('is not what one costs, nor the hours of one who cannot be', () => {
    for (const line of ['1 årsarbetare = 620 tkr', '1 årsarbetare = 40 timmar'])
      expect(readDrawn(`${line}\n\n${list}`).resursparametrar).toEqual([]);
  });
});
