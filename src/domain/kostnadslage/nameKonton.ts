import type { Konteringar } from '../underlag/huvudbok.ts';

/** A text names a konto when at least this share of the konto's postings with a text have it. */
const NAMNANDEL = 0.8;

/**
 * The names of konton, from the texts of their postings: an export's column of account names says the
 * same for all, a column of posting texts does not.
 * @example nameKonton(ledger).get('5310') // "Arvode förtroendevalda"
 */
export function nameKonton(serier: readonly Konteringar[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { konto, texter } of serier)
    texter.forEach((text, at) => {
      if (text === null || text === '') return;
      const kod = konto.koder[konto.index[at] ?? 0] ?? '';
      const own = counts.get(kod) ?? new Map<string, number>();
      counts.set(kod, own.set(text, (own.get(text) ?? 0) + 1));
    });
  return new Map(
    [...counts].flatMap(([kod, own]) => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0);
      const [most] = [...own].sort(([, a], [, b]) => b - a);
      return most !== undefined && most[1] >= NAMNANDEL * all ? [[kod, most[0]] as const] : [];
    }),
  );
}
