import type { Fynd } from '../domain/fynd/fynd.ts';
import type { Listunderlag } from '../domain/listor/listunderlag.ts';
import type { Malunderlag } from '../domain/mal/malunderlag.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { Ekonomi } from '../domain/underlag/huvudbok.ts';
import type { Underlag } from '../domain/underlag/underlag.ts';
import type { Grid } from '../reading/grid.ts';
import { findOlastaListor } from '../reading/listor/findOlastaListor.ts';

/** What a run has read of its workbooks. */
interface Last {
  readonly underlag: Pick<Underlag, 'tabeller' | 'ovriga' | 'fynd'>;
  readonly ekonomi: Pick<Ekonomi, 'serier' | 'listor' | 'fynd'>;
  readonly mal: Pick<Malunderlag, 'tabeller' | 'volymer' | 'fynd'>;
  readonly listor: Pick<Listunderlag, 'tabeller' | 'fynd'>;
  /** Of copies of our own sheets. */
  readonly kopior: readonly Fynd[];
}

/** The sheets that are called a list and that nothing was read of, nor told of, nor corrected by a person. */
export function findOlasta(
  grids: readonly Grid[],
  { underlag, ekonomi, mal, listor, kopior }: Last,
  rattelser: readonly Rattelse[],
): readonly Fynd[] {
  const { tabeller, ovriga } = underlag;
  const lasta = [tabeller, ovriga, ekonomi.serier, ekonomi.listor ?? []].flat();
  const kallor = [...lasta, ...mal.tabeller, ...mal.volymer, ...listor.tabeller].map(
    ({ kalla }) => kalla,
  );
  const fynd = [underlag, ekonomi, mal, listor].flatMap((one) => one.fynd);
  const told = [...fynd, ...kopior].filter(({ cell }) => cell !== null);
  return findOlastaListor(
    grids,
    ({ bok, blad }) =>
      [...kallor, ...told].some((one) => one.bok === bok && one.blad === blad) ||
      rattelser.some(({ tabell }) => tabell.startsWith(`${blad}!`)),
  );
}
