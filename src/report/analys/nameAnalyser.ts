import type { Analys } from '../../domain/analys/analys.ts';
import type { EgenRad } from '../../domain/tidigare/tidigare.ts';
import { rowNameOf } from '../../domain/tidigare/egnaOrd.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';

/** The cells that name an analysis on its sheet. */
export const namesOf = ({ kod, namn, delAv }: Analys): readonly [string, string, string] => [
  kod?.trim() ?? '',
  namn.trim(),
  delAv?.trim() ?? '',
];

/** The identities of the rows on the sheet, in the order of the analyses. */
const nameAnalyser = (analys: readonly Analys[]): readonly string[] =>
  bladNycklar(
    analys.map((one) => ({
      kod: null,
      namn: rowNameOf(
        namesOf(one)
          .filter((name) => name !== '')
          .join(' · '),
      ),
    })),
  );

/**
 * The analysis that each row of a person's is of now: the one with the same names, else the only one
 * with the same code, for a verksamhet may be renamed. None for a row that is gone.
 */
export function placeAnalyser(
  rader: readonly EgenRad[],
  analys: readonly Analys[],
): ReadonlyMap<EgenRad, { readonly analys: Analys; readonly nyckel: string }> {
  const nycklar = nameAnalyser(analys);
  const all = analys.map((one, at) => ({ analys: one, nyckel: nycklar[at] ?? '' }));
  const free = new Set(all);
  const placed = new Map<EgenRad, (typeof all)[number]>();
  const place = (fits: (rad: EgenRad, row: (typeof all)[number]) => boolean): void => {
    for (const rad of rader) {
      const found = placed.has(rad) ? undefined : [...free].find((row) => fits(rad, row));
      if (found === undefined) continue;
      placed.set(rad, found);
      free.delete(found);
    }
  };
  place(({ nyckel }, row) => nyckel === row.nyckel);
  place(({ namn }, { analys: { kod, delAv } }) => {
    const code = kod?.trim() ?? '';
    return code !== '' && delAv === null && namn.startsWith(`${code} · `);
  });
  return placed;
}
