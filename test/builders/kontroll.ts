import type { Kontroll, Kontrollvarde } from '../../src/domain/avstamning/kontroll.ts';
import { ore, type Ore } from '../../src/domain/amount/ore.ts';

/** An amount of so many tkr. */
export const tkr = (amount: number): Ore => ore(Math.round(amount * 100_000));

/** What a test says of a comparison; the two sides in tkr. */
export interface KontrollSpec extends Partial<Omit<Kontroll, 'har' | 'dar'>> {
  readonly har?: number | Partial<Kontrollvarde>;
  readonly dar?: number | Partial<Kontrollvarde>;
}

/** A comparison of a sum with its rows that ties unless the test says otherwise. */
export function buildKontroll(spec: KontrollSpec = {}): Kontroll {
  const { slag = 'summa', tabell = 'Drift 2025', rad = 'Summa', kolumn = 'Budget', ...rest } = spec;
  const har = side(spec.har ?? 100, { cell: 'Drift!E11', text: rad });
  const dar = side(spec.dar ?? 100, { cell: 'Drift!E4', text: 'summan av 7 rader' });
  const differens =
    har.belopp === null || dar.belopp === null ? null : ore(har.belopp - dar.belopp);
  return {
    nyckel: [slag, tabell, rad, kolumn].join('|'),
    differens,
    utfall: differens === 0 ? 'stammer' : 'fel',
    forklaring: null,
    ejJamford: null,
    alias: null,
    ...rest,
    ...{ slag, tabell, rad, kolumn, har, dar },
  };
}

const side = (
  said: number | Partial<Kontrollvarde>,
  place: Pick<Kontrollvarde, 'cell' | 'text'>,
): Kontrollvarde => ({
  belopp: typeof said === 'number' ? tkr(said) : null,
  bok: 'bok.xlsx',
  ...place,
  ...(typeof said === 'number' ? {} : said),
});

/** A fault of each kind, a rounding, what could not be compared and what ties, as a workbook may have them. */
export const kontroller: readonly Kontroll[] = [
  ...['Utfall', 'Prognos', 'Budget'].map((kolumn) => buildKontroll({ kolumn })),
  buildKontroll({ rad: 'Summa', kolumn: 'Ack. budget', har: 1_234.5, dar: 1_234 }),
  buildKontroll({
    ...{ slag: 'resultatMotAnalys', tabell: 'Resultat', rad: 'Intäkter', kolumn: 'Prognos' },
    har: { belopp: tkr(56_525), cell: 'Resultat!C4', text: 'Intäkter' },
    dar: { belopp: tkr(61_479), cell: 'Analys!C4', text: 'summan av 7 rader' },
    forklaring: {
      ...{ slag: 'rad', namn: 'Flyktingmottagandet', cell: 'Analys!C14' },
      ...{ belopp: tkr(4_954), post: 'intakt' },
    },
  }),
  buildKontroll({
    ...{ slag: 'analysMotDrift', tabell: 'Analys', rad: '60', kolumn: 'Budget' },
    har: { belopp: tkr(151), cell: 'Analys!D15', text: 'Flyktingmottagande' },
    dar: { belopp: tkr(-152), cell: 'Drift!E9', text: 'Flyktingmottagande' },
    differens: tkr(-1),
    utfall: 'avrundning',
    forklaring: { slag: 'avrundning' },
    alias: ['Flyktingmottagande', 'Integration'],
  }),
  buildKontroll({
    ...{ slag: 'procent', rad: '51', kolumn: 'Andel', utfall: 'fel' },
    har: { cell: 'Drift!G5', text: '71,3 %' },
    dar: { cell: 'Drift!A5', text: '17,3 %' },
  }),
  buildKontroll({
    ...{ slag: 'mal', tabell: 'Trygg omsorg', rad: 'Trygg omsorg', kolumn: '', utfall: 'fel' },
    har: { cell: 'Mål!F4', text: 'Målet uppnås' },
    dar: { cell: 'Mål!A4', text: 'delvis' },
  }),
  ...['Prognos', 'Budget'].map((kolumn) =>
    buildKontroll({
      ...{ slag: 'sarredovisning', tabell: 'Äldreomsorg, urval', rad: '51', kolumn },
      har: { belopp: tkr(40), cell: 'Urval!B9' },
      dar: { belopp: tkr(90), cell: 'Drift!E5', text: 'Äldreomsorg' },
      ...{ utfall: 'ejJamford', ejJamford: 'urval' },
    }),
  ),
];
