import { orePer } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { FLEST_POSTER } from '../../domain/kostnadslage/findPoster.ts';
import type { Kontorad, Post } from '../../domain/kostnadslage/kostnadslage.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { beloppText, manadsnamn } from '../text/number.ts';
import type { LedgerRow } from './ledgerRows.ts';
import { decideLedgerStatus } from './ledgerStatus.ts';

/** A posting and the name of its konto. */
interface NamedPost extends Post {
  readonly namn: string | null;
}

/** The sheet and workbook of a posting, with a space after it, as far as they must be said. */
export type BladOf = (post: Pick<Post, 'blad' | 'bok'>) => string;

/**
 * Names the sheets of a ledger: not at all where there is one, for the line of the source has it; with
 * its workbook where there are several.
 */
export function nameBlad(kallor: readonly Pick<Post, 'blad' | 'bok'>[]): BladOf {
  const bocker = new Set(kallor.map(({ bok }) => bok));
  const platser = new Set(kallor.map(({ bok, blad }) => JSON.stringify([bok, blad])));
  if (platser.size <= 1) return () => '';
  return ({ blad, bok }) => (bocker.size > 1 ? `${blad} i ${bok} ` : `${blad} `);
}

/**
 * The largest postings behind a deviation that a comment is asked for, a line each: costs behind a
 * deficit, incomes behind a surplus. "" on any other row.
 * @param bladOf how the sheet of a posting is named before its row
 * @example storstaPosterText(rad, regler, nameBlad([kalla])) // "aug · 5010 Lön · 1 204 tkr · rad 1203"
 */
export function storstaPosterText(
  { roll, lage, konton }: LedgerRow,
  regler: Regler,
  bladOf: BladOf,
): string {
  if (roll !== 'grupp' && roll !== 'varav') return '';
  const status = decideLedgerStatus(lage, regler);
  if (status !== 'underskott' && status !== 'overskott') return '';
  const slag = status === 'underskott' ? 'kostnader' : 'intakter';
  return largestOf(konton, slag)
    .map((post) => postText(post, bladOf))
    .join('\n');
}

/** In one pass without a list of all: a sheet has many rows over the same konton. */
function largestOf(
  konton: readonly Kontorad[],
  slag: keyof Kontorad['poster'],
): readonly NamedPost[] {
  const largest: NamedPost[] = [];
  let least = -1;
  for (const { poster, namn } of konton)
    for (const post of poster[slag]) {
      const size = Math.abs(post.belopp);
      if (size <= least) break;
      const at = largest.findIndex(({ belopp }) => Math.abs(belopp) < size);
      largest.splice(at < 0 ? largest.length : at, 0, { ...post, namn });
      if (largest.length > FLEST_POSTER) largest.pop();
      if (largest.length === FLEST_POSTER) least = Math.abs(largest.at(-1)?.belopp ?? 0);
    }
  return largest;
}

function postText(post: NamedPost, bladOf: BladOf): string {
  const { manad, konto, text, namn, belopp, rad } = post;
  const said = text?.trim() || namn || '';
  const pieces = [
    manadsnamn[manad - 1]?.slice(0, 3) ?? '',
    [konto, said].filter((piece) => piece !== '').join(' '),
    postBelopp(belopp),
    `${bladOf(post)}rad ${rad}`,
  ];
  return pieces.filter((piece) => piece !== '').join(' · ');
}

/** Whole tkr; what is less than one, in whole kronor. */
const postBelopp = (belopp: Ore): string =>
  Math.round(Math.abs(belopp) / orePer.kr) < orePer.tkr / orePer.kr
    ? `${beloppText(belopp, 'kr', 0)} kr`
    : `${beloppText(belopp, 'tkr', 0)} tkr`;
