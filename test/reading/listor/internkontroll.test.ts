import { followDrawn, readDrawn, told } from './readList.ts';

const lines = (text: string): readonly string[] =>
  readDrawn(text).risker.map(({ id, risk, sannolikhet, allvarlighet, kontroller }) =>
    [id, risk, told(sannolikhet), told(allvarlighet), kontroller.join('+')].join(' · '),
  );

const medicine = '1 · Fel medicin · 3 · 4 · Stickprov';
const late = '2 · Sena beslut · 2 · 3 · Register';

describe('an internkontroll', () => {
  it.each<[string, string]>([
    [
      'by number',
      `
Internkontrollplan 2023
Nr|Kvalitetsfaktor|Risk|Sannolikhet (1-4)|Allvarlighet (1-4)|Kontroll
1|Trygghet|Fel medicin|3|4|Stickprov
2|Trygghet|Sena beslut|2|3|Register`,
    ],
    [
      'by word',
      `
Id|Risk|Kontroller|Sannolikhet|Allvarlighetsgrad
1|Fel medicin|Stickprov|Vecka|Allvarlig
2|Sena beslut|Register|Månad|Kännbar`,
    ],
    [
      'by number and word, without ids',
      `
Risk|Sannolikhet|Konsekvens|Kontrollmoment
Fel medicin|3 (vecka)|4 – Allvarlig|Stickprov
Sena beslut|2 - månad|3. Kännbar|Register`,
    ],
    [
      'with short headers and a heading for each kvalitetsfaktor',
      `
Nr|Risk|S|K|Riskvärde|Kontroll
Trygghet
1|Fel medicin|3|4|12|Stickprov

Tillgänglighet
2|Sena beslut|2|3|6|Register`,
    ],
    [
      'with a header that repeats after a page',
      `
Nr|Risk|Sannolikhet|Allvarlighet|Kontroll
1|Fel medicin|3|4|Stickprov
Sida 1
Nr|Risk|Sannolikhet|Allvarlighet|Kontroll
2|Sena beslut|2|3|Register`,
    ],
  ])('is read %s', (_, text) => {
    expect(lines(text)).toEqual([medicine, late]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it('is followed up twice, by month, by number and by tertial', () => {
    const followed = (first: string, second: string): readonly unknown[] =>
      readDrawn(`
Risk|Sannolikhet|Konsekvens|${first}|${second}
Fel medicin|3|4|Två fall|Inga fall
Sena beslut|2|3|Ej genomförd|`).risker.map(({ delar, helar }) => [delar, helar]);
    const told = [
      ['Två fall', 'Inga fall'],
      [null, null],
    ];
    expect(followed('Uppföljning april', 'Uppföljning oktober')).toEqual(told);
    expect(followed('Uppföljning 1', 'Uppföljning 2')).toEqual(told);
    expect(followed('Status delår 31/8', 'Status bokslut')).toEqual(told);
    expect(followed('Uppföljning T1', 'Uppföljning T2')).toEqual([
      ['Två fall Inga fall', null],
      [null, null],
    ]);
  });

  it('is read where the header of the risk has a gloss, or says only Beskrivning', () => {
    const glossed = `
Process/rutin|Risk (vad kan gå fel?)|Sannolikhet 1-4|Konsekvens 1-4|Kontrollmoment
Medicin|Fel medicin|3|4|Stickprov
Beslut|Sena beslut|2|3|Register`;
    const described = `
Ref|Riskområde|Beskrivning|Sannolikhet (S)|Allvarlighet (A)|S x A|Kontroll
1|Medicin|Fel medicin|Vecka (3)|Allvarlig (4)|12|Stickprov
2|Beslut|Sena beslut|Månad|Kännbar|6|Register`;
    for (const text of [glossed, described]) {
      expect(lines(text)).toEqual([medicine, late]);
      expect(readDrawn(text).risker.map(({ kvalitetsfaktor }) => kvalitetsfaktor)).toEqual([
        'Medicin',
        'Beslut',
      ]);
    }
  });

  it('is read with several controls for a risk, merged or left blank', () => {
    const text = `
Nr|Risk|Sannolikhet|Allvarlighet|Kontroll|Åtgärd|Delår
1|Fel medicin|3|4|Stickprov|Utbilda|Gjord i maj
||||Signering||Gjord i juni
2|Sena beslut|2|3|Register||`;
    const merges = [{ top: 2, left: 1, rows: 2, columns: 1 }];
    for (const risker of [readDrawn(text).risker, readDrawn(text, { merges }).risker]) {
      expect(risker.map(({ id, kontroller }) => [id, ...kontroller])).toEqual([
        ['1', 'Stickprov', 'Signering'],
        ['2', 'Register'],
      ]);
      expect(risker[0]?.delar).toBe('Gjord i maj Gjord i juni');
    }
  });

  it.each<[string, unknown]>([
    ['0', 'utanforSkalan'],
    ['1', 1],
    ['4', 4],
    ['5', 'utanforSkalan'],
    ['2,5', 'utanforSkalan'],
    ['-1', 'utanforSkalan'],
    ['ibland kanske', 2],
    ['vet ej', 'ejTolkat'],
    ['mer sällan', 1],
    ['dagligen', 4],
    ['-', 'ejRedovisat'],
    ['', 'tom'],
  ])('reads sannolikhet %j as %s', (written, expected) => {
    const { risker, fynd } = readDrawn(
      `Risk|Sannolikhet|Allvarlighet|Kommentar\nStöld|${written}|försumbar|x`,
    );
    expect(risker.map(({ sannolikhet }) => told(sannolikhet))).toEqual([expected]);
    const kind = { utanforSkalan: 'riskUtanforSkalan', ejTolkat: 'listvardeEjTolkat' };
    const found =
      written === 'ibland kanske'
        ? 'riskskalaAntagen'
        : (kind[expected as keyof typeof kind] as string | undefined);
    expect(fynd.map(({ typ }) => typ)).toEqual(found === undefined ? [] : [found]);
  });

  it('tells what is followed up at delår and what remains', () => {
    const { internkontroll } = followDrawn(`
Nr|Risk|Sannolikhet|Allvarlighet|Uppföljning|Uppföljning
|||| delår|helår
1|Fel medicin|3|4|Gjord|
2|Sena beslut|2|3|-|Klar
3|Stöld|1|1|Nej|
4|Jäv|1|2|Följs upp vid helår|`);
    expect(internkontroll?.foljdaDelar).toEqual(['1']);
    expect(internkontroll?.kvar).toEqual(['3', '4']);
    expect(internkontroll?.risker.map(({ foljdHelar }) => foljdHelar)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['Delår', 'delar'],
    ['Vid årsbokslut', 'helar'],
    ['Delår och helår', 'bada'],
    ['Två gånger per år', 'bada'],
    ['vid behov', null],
  ])('plans a follow-up written as %j', (written, expected) => {
    const { risker } = readDrawn(`Risk|Sannolikhet|Allvarlighet|Följs upp\nStöld|1|1|${written}`);
    expect(risker[0]?.planerad).toBe(expected);
  });
});
