import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import type { Ekonomi, Konteringar, Kodkolumn } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readEkonomi } from '../../../src/reading/huvudbok/readEkonomi.ts';

/** The ledger world of sheets, with the standard rules. */
export const read = (...grids: readonly Grid[]): Ekonomi =>
  readEkonomi(grids, { kontoregler: standardKontoregler });

/** The findings worse than a remark, as "typ cell [rows]". */
export const faultsOf = ({ fynd }: Ekonomi): readonly string[] =>
  fynd
    .filter(({ allvar }) => allvar !== 'upplysning')
    .map(({ typ, cell, rader }) => `${typ} ${cell}${rader ? ` [${rader.join()}]` : ''}`);

const kodAt = ({ koder, index }: Kodkolumn, i: number): string => koder[index[i] ?? 0] ?? '';

/** The rows of a series as text, "ansvar verksamhet konto manad belopp" in kronor. */
export const rowsOf = (serie: Konteringar | undefined): readonly string[] =>
  serie
    ? Array.from(
        serie.belopp,
        (ore, i) =>
          `${kodAt(serie.ansvar, i)} ${kodAt(serie.verksamhet, i)} ${kodAt(serie.konto, i)} ${serie.manad[i]} ${ore / 100}`,
      )
    : [];

/** Sums in öre by what `key` says of a row. */
export function sumBy(
  serie: Konteringar,
  key: (row: { ansvar: string; verksamhet: string; konto: string; manad: number }) => string,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  serie.belopp.forEach((ore, i) => {
    const name = key({
      ansvar: kodAt(serie.ansvar, i),
      verksamhet: kodAt(serie.verksamhet, i),
      konto: kodAt(serie.konto, i),
      manad: serie.manad[i] ?? 0,
    });
    sums[name] = (sums[name] ?? 0) + ore;
  });
  return sums;
}
