import type { Forklaring } from '../../../src/domain/avstamning/kontroll.ts';
import { forklaringText } from '../../../src/report/text/forklaringText.ts';
import { genitiv } from '../../../src/report/text/genitiv.ts';
import { tkr } from '../../builders/kontroll.ts';

test.each([
  ['Flyktingmottagandet', 'Flyktingmottagandets'],
  ['Hemtjänst', 'Hemtjänsts'],
  ['Vård, ute i drift', 'Vård, ute i drifts'],
  ['Råd och stöds', 'Råd och stöds'],
  ['Äldreomsorg/LSS', 'Äldreomsorg/LSS'],
  ['Arbetsmarknad Max', 'Arbetsmarknad Max'],
  ['Musik och jazz', 'Musik och jazz'],
  ['IFO', 'IFO:s'],
  ['Barn och unga IFO', 'Barn och unga IFO:s'],
  ['Ö', 'Ös'],
  ['Nämnd 12', null],
  ['Övrigt (netto)', null],
  ['', null],
])('whose something is: %s', (namn, expected) => {
  expect(genitiv(namn)).toBe(expected);
});

const rad = { namn: 'Flyktingmottagandet', cell: 'Analys!C14', belopp: tkr(4_954) } as const;
const fel = { namn: 'Hemtjänst', cell: 'Drift!C7' } as const;

const cases: readonly (readonly [Forklaring, string])[] = [
  [
    { slag: 'rad', ...rad, post: 'intakt' },
    'Differensen 4 954 tkr är exakt Flyktingmottagandets intäkt (Analys!C14).',
  ],
  [
    { slag: 'rad', ...rad, post: 'kostnad', osaker: true },
    'Differensen 4 954 tkr kan vara Flyktingmottagandets kostnad (Analys!C14).',
  ],
  [
    { slag: 'rad', ...rad, namn: 'Övrigt (netto)', post: null },
    'Differensen 4 954 tkr är exakt beloppet på raden Övrigt (netto) (Analys!C14).',
  ],
  [
    {
      slag: 'tvaRader',
      rader: [
        { ...rad, post: null },
        { ...rad, namn: 'Politik LSS', cell: 'Analys!C5', post: 'kostnad' },
      ],
    },
    'Differensen 4 954 tkr är exakt Flyktingmottagandets belopp (Analys!C14) och Politik LSS kostnad (Analys!C5) tillsammans.',
  ],
  [{ slag: 'avrundning' }, 'Skillnaden på 4 954 tkr är avrundning.'],
  [
    { slag: 'tusenfel', ...fel, skrivet: tkr(5_000), ratt: tkr(5) },
    'Beloppet 5 000 tkr på raden Hemtjänst (Drift!C7) är 1 000 gånger för stort: 5 tkr stämmer. Är det skrivet i en annan enhet än tabellen?',
  ],
  [
    { slag: 'tusenfel', ...fel, skrivet: tkr(5), ratt: tkr(5_000), osaker: true },
    'Beloppet 5 tkr på raden Hemtjänst (Drift!C7) kan vara 1 000 gånger för litet: 5 000 tkr stämmer. Är det skrivet i en annan enhet än tabellen?',
  ],
  [
    { slag: 'tecken', ...fel, skrivet: tkr(-500), ratt: tkr(500) },
    'Beloppet −500 tkr på raden Hemtjänst (Drift!C7) har fel tecken: 500 tkr stämmer.',
  ],
  [
    { slag: 'omkastadeSiffror', ...fel, skrivet: tkr(1_270), ratt: tkr(1_720) },
    'Siffrorna 27 är omkastade i beloppet 1 270 tkr på raden Hemtjänst (Drift!C7): 1 720 tkr stämmer.',
  ],
  [
    { slag: 'omkastadeSiffror', ...fel, skrivet: tkr(-27), ratt: tkr(-72), osaker: true },
    'Siffrorna 27 kan vara omkastade i beloppet −27 tkr på raden Hemtjänst (Drift!C7): −72 tkr stämmer.',
  ],
  [
    { slag: 'omkastadeSiffror', ...fel, skrivet: tkr(12), ratt: tkr(102) },
    'Siffrorna 01 är omkastade i beloppet 12 tkr på raden Hemtjänst (Drift!C7): 102 tkr stämmer.',
  ],
  [
    { slag: 'grannrad', ...fel, skrivet: tkr(0), ratt: tkr(62), granncell: 'Drift!C8' },
    'Raden Hemtjänst (Drift!C7) saknar belopp: 62 tkr stämmer och står på raden bredvid (Drift!C8).',
  ],
  [
    { slag: 'grannkolumn', ...fel, skrivet: tkr(5), ratt: tkr(62), granncell: 'Drift!D7' },
    'Beloppet 5 tkr på raden Hemtjänst (Drift!C7) är fel: 62 tkr stämmer och står i kolumnen bredvid (Drift!D7).',
  ],
  [
    {
      ...{ slag: 'grannkolumn', ...fel, skrivet: tkr(5), ratt: tkr(62), granncell: 'Drift!D7' },
      kopia: true,
      osaker: true,
    },
    'Beloppet 5 tkr på raden Hemtjänst (Drift!C7) kan vara samma som i kolumnen bredvid (Drift!D7): 62 tkr stämmer.',
  ],
];

test.each(cases)('an explanation in words: %#', (forklaring, expected) => {
  expect(forklaringText(forklaring, tkr(-4_954)).replaceAll('\u202f', ' ')).toBe(expected);
});
