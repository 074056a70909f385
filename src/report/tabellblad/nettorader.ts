import { normalName } from '../../domain/verksamhet/nyckel.ts';
import type { BeraknadRad, BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';

/** A row of the sheet: one of the table, or the netto of some of them (indexes into its rows). */
export type PlannedRad = { readonly rad: number } | { readonly netto: readonly number[] };

/**
 * The rows of a table in their order; in a verksamhetsanalys the netto of each verksamhet stands below
 * its income and its cost, where the table has no such row of its own.
 */
export function planNettorader({ typ, rader }: BeraknadTabell): readonly PlannedRad[] {
  if (typ.varde !== 'verksamhetsanalys') return rader.map((_, rad) => ({ rad }));
  let posts: number[] = [];
  return rader.flatMap((rad, at): readonly PlannedRad[] => {
    if (isPost(rad)) posts = [...posts, at];
    const next = rader[at + 1];
    const goesOn = next !== undefined && isSamePart(rader[posts[0] ?? at] ?? rad, next);
    if (posts.length === 0 || goesOn) return [{ rad: at }];
    const netto = posts;
    posts = [];
    return next !== undefined && isOwnNetto(next, rad) ? [{ rad: at }] : [{ rad: at }, { netto }];
  });
}

const isPost = ({ roll, post }: BeraknadRad): boolean => roll === 'rad' && post !== null;

/** Whether a row is a further post of the verksamhet, or a part of one. */
const isSamePart = (first: BeraknadRad, next: BeraknadRad): boolean =>
  next.roll === 'varav' || (isPost(next) && isSameName(first, next));

const isSameName = (a: BeraknadRad, b: BeraknadRad): boolean =>
  (a.kod ?? '') === (b.kod ?? '') && normalName(a.namn) === normalName(b.namn);

/** Whether the table itself has the netto of the rows above. */
const isOwnNetto = (rad: BeraknadRad, above: BeraknadRad): boolean =>
  rad.roll === 'delsumma' && (/netto/iu.test(rad.namn) || isSameName(rad, above));

const postText = { intakt: 'intäkter', kostnad: 'kostnader' } as const;

/**
 * What a post is called on its sheet: a reader must see which one it is, and so must the next run.
 * @example namePost({ namn: 'Äldreomsorg', post: 'intakt', … }) // "Äldreomsorg, intäkter"
 */
export const namePost = ({ namn, post }: Pick<BeraknadRad, 'namn' | 'post'>): string =>
  post === null || /(?:intäkt|kostnad)(?:er)?$/iu.test(namn.trim())
    ? namn.trim()
    : `${namn.trim()}, ${postText[post]}`;

/** What the netto of a verksamhet is called. @example nameNetto('Äldreomsorg') // "Äldreomsorg, netto" */
export const nameNetto = (namn: string): string =>
  `${namn.trim().replace(/[,\s]+(?:intäkt|kostnad)(?:er)?$/iu, '')}, netto`;
