import { contradicts } from '../../domain/mal/findMalFynd.ts';
import type { BedomdIndikator, BedomtMal } from '../../domain/mal/maluppfyllelse.ts';
import type { Angivet, Indikator, Namndmal } from '../../domain/mal/malunderlag.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { malslagText } from '../text/malText.ts';
import { shorten } from '../text/shorten.ts';

/** A goal with its number in the report and what it is called there. */
export interface NumberedGoal {
  readonly nr: number;
  readonly mal: BedomtMal;
  /** Its name; with its kind or a number where another goal has the same. */
  readonly namn: string;
  /** Its målområde, or its kind where that is not nämndmål; "" for neither. */
  readonly omrade: string;
}

/** An indicator with the goal that it belongs to. */
export interface Malrad {
  readonly del: NumberedGoal;
  readonly indikator: BedomdIndikator;
}

/** The goals in their order, numbered from 1, no two with the same name. */
export function numberMal(mal: readonly BedomtMal[]): readonly NumberedGoal[] {
  const namn = nameMal(mal);
  return mal.map((one, index) => ({
    nr: index + 1,
    mal: one,
    namn: namn[index] ?? '',
    omrade: [one.slag === 'namndmal' ? null : malslagText[one.slag], one.malomrade]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
  }));
}

function nameMal(mal: readonly Namndmal[]): readonly string[] {
  const taken = new Set<string>();
  return mal.map((one) => freeName(nameOf(one, mal), taken));
}

/** The identities of the indicators' rows in "Måluppfyllelse", in their order. */
export function nameMalrader(mal: readonly Namndmal[]): readonly string[] {
  const namn = nameMal(mal);
  return bladNycklar(
    mal.flatMap(({ indikatorer }, index) =>
      indikatorer.map((indikator) => ({
        kod: null,
        namn: [namn[index] ?? '', indikatornamn(indikator)]
          .filter((text) => text !== '')
          .join(' · '),
      })),
    ),
  );
}

/** Its name; where a goal of another kind has the same, with its kind, in whatever order they stand. */
function nameOf({ namn, slag }: Namndmal, all: readonly Namndmal[]): string {
  const own = shorten(namn, NAMN);
  const isShared = all.some((one) => one.slag !== slag && lower(one.namn) === lower(namn));
  return isShared && slag !== 'namndmal' ? `${own} (${malslagText[slag].toLowerCase()})` : own;
}

const lower = (namn: string): string => shorten(namn, NAMN).toLowerCase();

function freeName(own: string, taken: Set<string>): string {
  let name = own;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${own} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

/** What an indicator is called in the report. */
export const indikatornamn = ({ namn }: Pick<Indikator, 'namn'>): string => shorten(namn, NAMN);

/** What a person wrote of an indicator: of now, and of the year's end. */
export const indikatorangivna = ({
  angivet,
  vantat,
}: Pick<Indikator, 'angivet' | 'vantat'>): readonly Angivet[] =>
  [angivet ?? [], vantat ?? []].flat();

/** Every indicator in its order. */
export const planMalrader = (delar: readonly NumberedGoal[]): readonly Malrad[] =>
  delar.flatMap((del) => del.mal.indikatorer.map((indikator) => ({ del, indikator })));

/** The longest name. */
const NAMN = 400;

/**
 * What a person wrote about status in the source, with "≠" where the rule says something else; what speaks of
 * the year to come is not set against the status of today.
 * @example angivetText([{ status: 'uppnadd', text: 'uppnås', vantat: false, cell: 'Mål!E4' }], 'delvis') // "≠ uppnås"
 */
export const angivetText = (angivet: readonly Angivet[], status: BedomtMal['status']): string =>
  angivet
    .map((one) => (one.vantat || !contradicts(status, one.status) ? '' : '≠ ') + shorten(one.text))
    .filter((text, at, all) => all.indexOf(text) === at)
    .join('\n');
