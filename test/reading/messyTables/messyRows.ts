import type { Radroll } from '../../../src/domain/underlag/tabell.ts';
import type { Mess } from './mess.ts';
import type { PlainTable } from './plainTables.ts';

/** A row of the messy table: `belopp` null is a row of dashes, `roll` null a heading without amounts. */
export interface MessyRow {
  readonly kod: string | null;
  readonly writtenKod: string | number | null;
  readonly namn: string;
  readonly roll: Radroll | null;
  readonly belopp: readonly number[] | null;
}

/** The plain rows with what the mess puts between them: parts, sums, headings, rows not reported. */
export function messyRows(mess: Mess): readonly MessyRow[] {
  const { plain } = mess;
  const coded = plain.rader[0]?.kod !== null;
  const rows = plain.rader.flatMap((rad, at): readonly MessyRow[] => [
    ...added(at === 1 && mess.heading ? 'Individ- och familjeomsorg' : null, null, null),
    { ...rad, writtenKod: rad.kod === null ? null : mess.codeForms[at]!(rad.kod), roll: 'rad' },
    ...added(at === 1 ? mess.varav : null, 'varav', third(rad.belopp, plain.decimals)),
    ...added(at === 2 ? mess.delsumma : null, 'delsumma', sumOf(plain, 3)),
    ...(at === 2 && mess.notReported ? [familjeratt(coded)] : []),
  ]);
  return [...rows, ...added(mess.summa, 'summa', sumOf(plain, plain.rader.length))];
}

/** The sums of the first rows, column by column. */
export const sumOf = ({ rader, kolumner, decimals }: PlainTable, count: number) =>
  kolumner.map((_, column) =>
    round(
      rader.slice(0, count).reduce((sum, { belopp }) => sum + belopp[column]!, 0),
      decimals,
    ),
  );

/** What is better than budget: budget − forecast, where there is one, else budget − utfall. */
export function avvikelseOf({ kolumner, decimals }: PlainTable, belopp: readonly number[]): number {
  const budget = belopp[kolumner.indexOf('budget')]!;
  const compared = belopp[kolumner.indexOf(kolumner.includes('prognos') ? 'prognos' : 'utfall')]!;
  return round(budget - compared, decimals);
}

/** To so many decimals, free of the noise of floating point. */
export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const third = (belopp: readonly number[], decimals: number): readonly number[] =>
  belopp.map((amount) => round(amount / 3, decimals));

const familjeratt = (coded: boolean): MessyRow => {
  const kod = coded ? '59' : null;
  return { kod, writtenKod: kod, namn: 'Familjerätt', roll: 'rad', belopp: null };
};

const added = (
  namn: string | null,
  roll: MessyRow['roll'],
  belopp: readonly number[] | null,
): readonly MessyRow[] =>
  namn === null ? [] : [{ kod: null, writtenKod: null, namn, roll, belopp }];
