import { findKommentarfynd } from '../../../src/domain/analys/findKommentarfynd.ts';
import { findTextfynd } from '../../../src/domain/analys/findTextfynd.ts';
import type { Analyskommentar } from '../../../src/domain/analys/analyskommentar.ts';
import { buildUppfoljning, type TabellSpec } from '../../builders/tabell.ts';

const drift: TabellSpec = {
  kolumner: [
    ['utfall', 'Utfall'],
    ['ackBudget', 'Ack budget'],
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ],
  rader: [
    {
      kod: '51',
      namn: 'Äldreomsorg',
      belopp: { utfall: 170_714, ackBudget: 163_410, prognos: 253_626, budget: 244_266 },
    },
    {
      kod: '56',
      namn: 'Barn',
      belopp: { utfall: 9000, ackBudget: 8000, prognos: 15_645, budget: 11_695 },
    },
  ],
};
const sarredovisning: TabellSpec = {
  ...drift,
  typ: 'sarredovisning',
  foralder: '51',
  omrade: 'Särredovisning!A3:F9',
  rader: [
    {
      namn: 'Hemtjänst',
      belopp: { utfall: 45_292, ackBudget: 40_000, prognos: 66_710, budget: 60_310 },
    },
  ],
};
const words: Analyskommentar = {
  ...{ utkast: null, kommentar: null, orsak: null, atgard: null, status: null, forr: null },
  annanstans: [],
};
const run = (texts: Readonly<Record<string, string>>) =>
  findTextfynd({
    ...buildUppfoljning([drift, sarredovisning]),
    kommentarer: new Map(
      Object.entries(texts).map(([nyckel, kommentar]) => [nyckel, { ...words, kommentar }]),
    ),
  });

describe('an amount in a text', () => {
  it.each([
    [
      'an avvikelse that is another',
      'Ekonomiskt underskott om -7,1 mnkr per sista augusti.',
      '-7,1 mnkr',
    ],
    ['one tenth outside the rounding', 'Underskottet är 9,5 mnkr.', '9,5 mnkr'],
    ['the wrong way', 'Verksamheten visar ett överskott på 9 360 tkr.', '9 360 tkr'],
    ['a heading', 'Äldreomsorg -9 300 tkr', '-9 300 tkr'],
    ['a prognos', 'Prognosen är 255,0 mnkr.', '255,0 mnkr'],
    ['a budget', 'Budgeten är 250 000 tkr.', '250 000 tkr'],
    ['of the year by its number', 'Underskottet 2025 är 8,1 mnkr.', '8,1 mnkr'],
    [
      'by the name of the verksamhet',
      'Äldreomsorgen redovisar underskott på 7,1 mnkr.',
      '7,1 mnkr',
    ],
    ['with its cause', 'Underskottet är 7,1 mnkr på grund av vikarier.', '7,1 mnkr'],
    ['to date', 'Till och med augusti är det ett underskott på 7,1 mnkr.', '7,1 mnkr'],
    ['mot budget', 'Avvikelsen mot periodens budget är -7 404 tkr.', '-7 404 tkr'],
  ])('is found where the table says otherwise: %s', (_what, text, said) => {
    expect(run({ '51': text })).toMatchObject([
      { typ: 'textMotTabell', text: said, tusenfel: false, verksamhet: 'Äldreomsorg' },
    ]);
  });

  it('is told as a slip of the unit where it is a thousand times off', () => {
    expect(run({ '51': 'Avvikelse -9,4 tkr.' })).toMatchObject([{ tusenfel: true }]);
  });

  it.each([
    ['the avvikelse of the year', 'Underskottet är 9 360 tkr.'],
    ['its rounding', 'Avvikelsen är −9,4 mnkr mot budget.'],
    ['the avvikelse to date', 'Underskott på 7,3 mnkr per sista augusti.'],
    ['about it', 'Ett underskott på ca 9 000 tkr.'],
    ['a prognos that is an avvikelse', 'Prognos -9,4 mnkr.'],
    ['a part of it', 'Hemtjänsten har ett underskott på 6 400 tkr.'],
    ['a delpost', 'Underskott på 2 mnkr på personalkostnader.'],
    ['an item', 'Intäkterna blev högre än budgeterat (2,2 mnkr) och övertiden 0,5 mnkr.'],
    ['another year', 'Förra året var underskottet 3 mnkr.'],
    ['a unit cost', 'Utfallet är 900 kr per brukare.'],
    ['an amount without a unit', 'Underskottet är 5.'],
    ['a longer sentence', 'Budgeten är 100 tkr för vikarier.'],
    ['a little more than it', 'Underskottet är knappt 9,5 mnkr.'],
    ['against the budget of the period', 'Avvikelsen mot periodens budget är -7 304 tkr.'],
    ['what is left', 'Resterande underskott är 2 960 tkr.'],
    ['what might be', 'I värsta fall blir underskottet 14 mnkr.'],
    ['what it was to be', 'Om inget görs blir underskottet 12 mnkr.'],
    ['after what is done', 'Efter åtgärder är prognosen 250 mnkr.'],
    ['of a year by its number', 'År 2023 var utfallet 231 mnkr.'],
    ['of another month', 'Per mars var underskottet 2 mnkr.'],
    ['of a month', 'Månadens underskott är 1,1 mnkr.'],
    ['of the costs', 'Kostnaderna har en avvikelse på 18 mnkr.'],
    ['of the incomes', 'Intäkterna visar ett överskott på 8 950 tkr.'],
    ['of something that is named', 'Oxelgården har ett underskott på 1 380 tkr.'],
    ['below the heading of something else', 'Som helhet.\nKorttidsboende. Avvikelse -300 tkr.'],
    ['a budget for something', 'Bufferten i budgeten är 3 500 tkr.'],
    ['a budget per unit', 'Kostnad per brukare är 900 kr och budgeten 850 kr.'],
    ['of the whole kommun', 'Kommunens underskott är 45 mnkr.'],
    ['a part with its cause', 'Underskott på 2 mnkr på grund av övertid.'],
    ['a bound', 'Underskottet är högst 10 mnkr.'],
    ['a change', 'Underskottet minskar till 5 mnkr.'],
    ['beside a comparison', 'Prognosen är 9,4 mnkr sämre än budget.'],
  ])('is left alone where it is %s', (_what, text) => {
    expect(run({ '51': text })).toEqual([]);
  });

  it('is found where another text of the verksamhet has it a thousand times over', () => {
    const texts = { '51': 'Gränssnittsavtal +0,6 tkr.', '51/hemtjänst': 'Avtalet gav +600 tkr.' };
    expect(run(texts)).toMatchObject([
      { typ: 'textMotText', text: '+0,6 tkr', annan: '+600 tkr', verksamhet: 'Äldreomsorg' },
    ]);
    expect(run({ '56': texts['51'], '51/hemtjänst': texts['51/hemtjänst'] })).toEqual([]);
  });
});

describe('what a text says of the incomes', () => {
  const kolumner: TabellSpec['kolumner'] = [
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ];
  const found = (text: string, intakt: number) =>
    findTextfynd({
      ...buildUppfoljning([
        {
          kolumner,
          rader: [
            { kod: '60', namn: 'Flykting', belopp: { prognos: -150 - intakt, budget: -150 } },
          ],
        },
        {
          ...{ kolumner, typ: 'verksamhetsanalys', tecken: 'intakt-plus' },
          omrade: 'Analys!A3:F9',
          rader: [
            { namn: 'Flykting', post: 'intakt', belopp: { prognos: 4950 + intakt, budget: 4950 } },
            { namn: 'Flykting', post: 'kostnad', belopp: { prognos: -4800, budget: -4800 } },
          ],
        },
      ]),
      kommentarer: new Map([['60', { ...words, kommentar: text }]]),
    }).map((fynd) => fynd.typ);

  it.each([
    ['Ett överskott på intäkter genom bidrag.', 0],
    ['Överskott på intäkterna.', -10],
    ['Verksamheten har underskott på intäkter.', 10],
  ])('is found where they go another way: %s', (text, intakt) => {
    expect(found(text, intakt)).toEqual(['textMotIntakter']);
  });

  it.each([
    ['Ett överskott på intäkter genom bidrag.', 10],
    ['Underskott på intäkterna.', -10],
    ['Inget överskott på intäkter.', 0],
    ['Överskott på intäkter för måltider.', 0],
    ['Förra året var det överskott på intäkter.', 0],
    ['Ett överskott på driftskostnader.', 0],
  ])('is left alone where it is so, or of something else: %s', (text, intakt) => {
    expect(found(text, intakt)).toEqual([]);
  });
});

describe('who is still to comment', () => {
  const uppfoljning = buildUppfoljning([drift]);
  const found = (kommentarer: Readonly<Record<string, Analyskommentar>>) =>
    findKommentarfynd({ ...uppfoljning, kommentarer: new Map(Object.entries(kommentarer)) }).map(
      (one) => [one.typ, 'verksamhet' in one ? one.verksamhet : ''],
    );

  it('is nobody until somebody has begun', () => {
    expect(found({})).toEqual([]);
    expect(found({ '51': { ...words, annanstans: ['ur källan'] } })).toEqual([]);
  });

  it('is everybody past the thresholds without words', () => {
    expect(found({ '51': { ...words, orsak: 'Vikarier' } })).toEqual([
      ['kommentarSaknas', 'Totalt'],
      ['kommentarSaknas', 'Barn'],
    ]);
  });

  it('is told of words that were written beside other figures', () => {
    const old = { ...words, orsak: 'Vikarier', forr: '−8 000 tkr' };
    expect(found({ total: old, '51': old, '56': old })).toHaveLength(3);
  });
});
