import { readDrawn, told } from './readList.ts';

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
