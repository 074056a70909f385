import { ore, type Ore } from '../amount/ore.ts';
import type { Regler } from '../regler/regler.ts';
import type { Listvarde } from './listrad.ts';
import type {
  UsedParameter,
  Parameterkalla,
  Parameterrad,
  Resursparameter,
  Resurstabell,
} from './resursfordelning.ts';

/** The parameters that hold for a whole table. */
export type Tabellparametrar = Pick<
  Resurstabell,
  'timmarPerArsarbetare' | 'kostnadPerArsarbetare' | 'timpris'
>;

/** The parameters of a table: from its lines, else from "Regler"; what nobody has said is null. */
export function parametersOf(
  tabell: string,
  rader: readonly Parameterrad[],
  regler: Pick<Regler, 'timmarPerArsarbetare' | 'kostnadPerArsarbetare'>,
): Tabellparametrar {
  const lineOf = (parameter: Resursparameter): UsedParameter<number> | null => {
    const line = rader.find((one) => one.tabell === tabell && one.parameter === parameter);
    return line ? { varde: line.varde, kalla: 'rad', cell: line.cell } : null;
  };
  return {
    timmarPerArsarbetare: lineOf('timmarPerArsarbetare') ?? ruled(regler.timmarPerArsarbetare),
    kostnadPerArsarbetare:
      asOre(lineOf('kostnadPerArsarbetare')) ?? ruled(regler.kostnadPerArsarbetare),
    timpris: asOre(lineOf('timpris')),
  };
}

const ruled = <T>(varde: T | null): UsedParameter<T> | null =>
  varde === null ? null : { varde, kalla: 'regler', cell: null };

const asOre = (line: UsedParameter<number> | null): UsedParameter<Ore> | null =>
  line && { ...line, varde: ore(Math.round(line.varde)) };

/** The parameter of a row: its own column goes before the table's. */
export const ownParameter = <T>(
  own: Listvarde<T>,
  common: UsedParameter<T> | null,
): UsedParameter<T> | null =>
  own.varde === null ? common : { varde: own.varde, kalla: 'kolumn', cell: own.cell };

const distance: Readonly<Record<Parameterkalla, number>> = { kolumn: 0, rad: 1, regler: 2 };

/** Whether a parameter was said closer to the row than another. */
export const isCloser = (
  a: UsedParameter<unknown> | null,
  b: UsedParameter<unknown> | null,
): boolean => a !== null && (b === null || distance[a.kalla] < distance[b.kalla]);
