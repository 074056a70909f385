import fc from 'fast-check';
import type { Beloppsroll } from '../../../src/domain/underlag/tabell.ts';
import { plainTables, type PlainTable } from './plainTables.ts';

/** What a person may do to a table that changes no figure in it; null is: not done. */
export interface Mess {
  readonly plain: PlainTable;
  readonly head: Readonly<Record<Beloppsroll, string>>;
  readonly order: readonly number[];
  readonly costsBelowZero: boolean;
  readonly avvikelse: { readonly head: string; readonly first: boolean } | null;
  readonly percent: { readonly head: string; readonly at: number } | null;
  readonly note: string | null;
  readonly codeHeads: readonly [string, string];
  readonly nameHead: string;
  /** The space between thousands and the minus of amounts written as text. */
  readonly asText: { readonly space: string; readonly minus: string } | null;
  readonly codeForms: readonly ((kod: string) => string | number)[];
  readonly varav: string | null;
  readonly delsumma: string | null;
  readonly summa: string | null;
  readonly heading: boolean;
  readonly notReported: boolean;
  readonly unitAt: 'title' | 'right' | 'below';
  readonly yearInTitle: boolean;
  readonly period: string;
  readonly blankAfterTitle: boolean;
  readonly brokenHeads: boolean;
  readonly blankRows: boolean;
  readonly blankColumns: boolean;
  readonly footnote: string | null;
  /** A table of investments beside this one, so many rows below the first header row. */
  readonly beside: number | null;
  readonly below: boolean;
  readonly top: number;
  readonly left: number;
  readonly hidden: boolean;
  readonly blad: string;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 2 });
const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const headOf = (plain: PlainTable, roll: Beloppsroll) => oneOf(...(plain.heads[roll] ?? ['']));

const messOf = (plain: PlainTable): fc.Arbitrary<Mess> =>
  fc.record({
    plain: fc.constant(plain),
    head: fc.record({
      utfall: headOf(plain, 'utfall'),
      ackBudget: headOf(plain, 'ackBudget'),
      prognos: headOf(plain, 'prognos'),
      budget: headOf(plain, 'budget'),
      foregaendeAr: fc.constant(''),
      foregaendePrognos: fc.constant(''),
    }),
    order: fc.shuffledSubarray([...plain.kolumner.keys()], { minLength: plain.kolumner.length }),
    costsBelowZero: fc.boolean(),
    avvikelse: maybe(
      fc.record({
        head: oneOf('Avvikelse', 'Budget-avvikelse', 'Avvikelse mot budget', 'Diff'),
        first: fc.boolean(),
      }),
    ),
    percent: maybe(
      fc.record({
        head: oneOf('Utfall %', '% av budget', 'Förbrukning %', 'Andel'),
        at: fc.nat({ max: plain.kolumner.length }),
      }),
    ),
    note: maybe(oneOf('Kommentar', 'Anm.', 'Orsak')),
    codeHeads: fc.tuple(
      oneOf('Kod', 'Verksamhet', 'Vht', ''),
      oneOf('', 'Benämning', 'Verksamhet'),
    ),
    nameHead: oneOf('Verksamhet', '', 'Socialnämnden'),
    asText: maybe(
      fc.record({ space: oneOf(' ', '\u00a0', '\u202f'), minus: oneOf('-', '−', '– ', '- ') }),
    ),
    codeForms: fc.array(
      oneOf<(kod: string) => string | number>(
        (kod) => kod,
        (kod) => ` ${kod}`,
        (kod) => `${kod} `,
        (kod) => `${kod}*`,
        Number,
      ),
      { minLength: plain.rader.length, maxLength: plain.rader.length },
    ),
    varav: maybe(oneOf('varav personal', '- varav hyror', 'därav lokaler')),
    delsumma: maybe(oneOf('Summa vård', 'Delsumma', 'Delsumma 10–55', 'Vård totalt')),
    summa: maybe(oneOf('Summa', 'Totalt', 'SUMMA', 'Summa nämnden', 'Summa:', 'Nämnden totalt')),
    heading: fc.boolean(),
    notReported: fc.boolean(),
    unitAt: oneOf<Mess['unitAt']>('title', 'right', 'below'),
    yearInTitle: fc.boolean(),
    period: oneOf(...plain.periods),
    blankAfterTitle: fc.boolean(),
    brokenHeads: fc.boolean(),
    blankRows: fc.boolean(),
    blankColumns: fc.boolean(),
    footnote: maybe(oneOf('* Inklusive natt', '1) preliminärt', 'Källa: ekonomisystemet')),
    beside: maybe(oneOf(-1, 0, 1)),
    below: fc.boolean(),
    top: oneOf(0, 30),
    left: oneOf(0, 7),
    hidden: fc.boolean(),
    blad: oneOf('Drift', 'Blad1', 'Uppföljning'),
  });

/** Any plain table with any mess. */
export const messes: fc.Arbitrary<Mess> = oneOf(...plainTables).chain(messOf);
