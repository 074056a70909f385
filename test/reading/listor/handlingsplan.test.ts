import type { Planeradstart } from '../../../src/domain/listor/handlingsplan.ts';
import { readStart } from '../../../src/reading/listor/ord/readStart.ts';
import { readDrawn } from './readList.ts';

const shown = (start: Planeradstart | null): string | null =>
  start?.slag === 'manader' ? `${start.fran}–${start.till}` : (start?.slag ?? null);

const lines = (text: string): readonly string[] =>
  readDrawn(text).atgarder.map(({ atgard, mal, omrade, planeradStart, status }) =>
    [atgard, mal, omrade, shown(planeradStart.varde), status.varde ?? status.skal].join(' · '),
  );

describe('a handlingsplan', () => {
  it('goes on under further headings of the column that it begins with one in', () => {
    const { atgarder } = readDrawn(`
Åtgärd|Effekt (tkr)|Planerad start|Status
Äldreomsorg
Sänkt bemanning|1200|Vår 2026|Pågår
LSS
Samla boenden|800|Höst 2026|Ej startad`);
    expect(atgarder.map(({ atgard, omrade }) => [atgard, omrade])).toEqual([
      ['Sänkt bemanning', 'Äldreomsorg'],
      ['Samla boenden', 'LSS'],
    ]);
  });

  it('has the effect within the year, beside that of a whole or a later year', () => {
    const effects = (...headers: readonly string[]): readonly unknown[] =>
      readDrawn(`
Åtgärdsprogram (mnkr)
Åtgärder|${headers.join('|')}|Status
Sänkt bemanning|4|1|Pågår`).atgarder.map(({ beslutad }) => beslutad?.varde);
    expect(effects('Helårseffekt', 'Effekt i år')).toEqual([100_000_000]);
    expect(effects('Effekt 2027', 'Effekt 2026')).toEqual([100_000_000]);
    expect(effects('Effekt i år', 'Effekt helår')).toEqual([400_000_000]);
  });

  it('takes its status from a follow-up that speaks of nothing else', () => {
    const followed = (text: string): unknown =>
      readDrawn(`
Åtgärd|Mål|Planerad start|Uppföljning 2026
Ny matsedel|Nöjda gäster|Våren 2026|${text}`).atgarder.map(({ status }) => status.varde);
    expect(followed('Genomfört')).toEqual(['klar']);
    expect(followed('Gästerna tycker om den')).toEqual([null]);
  });

  it('has the one year of its title or its cells where a start names none', () => {
    const starts = (title: string): readonly unknown[] =>
      readDrawn(`
${title}
Vad ska göras?|Vem?|När?|Klart?
Minska vikarier|Chef|Q2|Ja
Säga upp lokal|Chef|v. 36|Delvis
Se över taxa|Chef|Sept|Delvis`).atgarder.map(({ planeradStart }) => shown(planeradStart.varde));
    expect(starts('Åtgärder 2026')).toEqual([
      '2026-04–2026-06',
      '2026-09–2026-09',
      '2026-09–2026-09',
    ]);
    expect(starts('Åtgärder 2026–2028')).toEqual([null, null, null]);
  });

  it.each<[string, string, string]>([
    [
      'in a table for each område',
      `
3 Slutsatser
3.1 Rehabilitering
Åtgärd|Mål|Planerad start
Införa IBIC|Struktur|Vår 2021
Se över riktlinjer|Nya riktlinjer|Pågående

3.2 Försörjning
Åtgärd|Mål|Planerad start
Samverka|Insatser|Efter beslut`,
      'tom',
    ],
    [
      'in one table with a column for område',
      `
Område|Åtgärd|Mål|Start|Status
Rehabilitering|Införa IBIC|Struktur|VT 2021|Ej påbörjad
|Se över riktlinjer|Nya riktlinjer|Påbörjad|Ej påbörjad
Försörjning|Samverka|Insatser|Efter beslut i nämnden|Ej påbörjad`,
      'planerad',
    ],
    [
      'in one table with headings between the rows',
      `
Planerade åtgärder|Mål|Tidplan
Rehabilitering
Införa IBIC|Struktur|våren 2021
Se över riktlinjer|Nya riktlinjer|Pågår

Försörjning
Samverka|Insatser|Beslut krävs`,
      'tom',
    ],
    [
      'with a broken header and the goal first',
      `
Mål|Åtgärd|Planerad|Område
||start|
Struktur|Införa IBIC|Vår 2021|Rehabilitering
Nya riktlinjer|Se över riktlinjer|Löpande|Rehabilitering
Insatser|Samverka|efter beslut|Försörjning`,
      'tom',
    ],
  ])('is read %s', (_, text, status) => {
    expect(lines(text)).toEqual([
      `Införa IBIC · Struktur · Rehabilitering · 2021-01–2021-06 · ${status}`,
      `Se över riktlinjer · Nya riktlinjer · Rehabilitering · pagar · ${status}`,
      `Samverka · Insatser · Försörjning · efterBeslut · ${status}`,
    ]);
    expect(readDrawn(text).fynd).toEqual([]);
  });

  it.each<[string, string | null]>([
    ['Höst 2020', '2020-07–2020-12'],
    ['HT20', '2020-07–2020-12'],
    ['sommaren 2021', '2021-06–2021-08'],
    ['2021-03', '2021-03–2021-03'],
    ['2021-03-15', '2021-03–2021-03'],
    ['mars 2021', '2021-03–2021-03'],
    ['Q2 2021', '2021-04–2021-06'],
    ['kvartal 4 2021', '2021-10–2021-12'],
    ['2021 kv 1', '2021-01–2021-03'],
    ['T2 2021', '2021-05–2021-08'],
    ['andra halvåret 2021', '2021-07–2021-12'],
    ['2021', '2021-01–2021-12'],
    ['2021–2022', '2021-01–2022-12'],
    ['Pågående sedan 2019', 'pagar'],
    ['Efter beslut', 'efterBeslut'],
    ['Vår', null],
    ['snart', null],
  ])('reads the start %j as %s', (text, expected) => {
    expect(shown(readStart(text))).toBe(expected);
  });

  it('reads a start that is a date of the workbook', () => {
    expect(lines('Åtgärd|Mål|Planerad start\nSamverka|Insatser|d:2021-03-01')).toEqual([
      'Samverka · Insatser ·  · 2021-03–2021-03 · tom',
    ]);
  });

  it.each([
    ['Klar', 'klar'],
    ['Genomförd', 'klar'],
    ['Ej genomförd', 'planerad'],
    ['Pågår', 'pagar'],
    ['Delvis genomförd', 'pagar'],
    ['Planerad', 'planerad'],
    ['Inte påbörjad', 'planerad'],
    ['Utgår', 'avbruten'],
    ['Avbruten', 'avbruten'],
    ['Försenad', 'forsenad'],
    ['Ej försenad', 'pagar'],
    ['Enligt plan', 'pagar'],
    ['Grön', 'gron'],
    ['gul', 'gul'],
    ['🟡 Gul', 'gul'],
    ['🔴', 'rod'],
    ['Röd', 'rod'],
    ['Gul – pågår', 'pagar'],
    ['Rödlistad', 'ejTolkat'],
    ['hm', 'ejTolkat'],
  ])('reads the status %j as %s', (written, expected) => {
    const { atgarder } = readDrawn(`Åtgärd|Mål|Status\nSamverka|Insatser|${written}`);
    expect(atgarder.map(({ status }) => status.varde ?? status.skal)).toEqual([expected]);
  });
});
