import type { Prognosbeslut } from '../../application/prognosbeslut.ts';
import { decimalToOre } from '../../domain/amount/decimal.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { STORSTA_BELOPP, ore, type Ore } from '../../domain/amount/ore.ts';
import type { Prognosmetod } from '../../domain/helarsprognos/helarsprognos.ts';

/** What a person has changed of one forecast and not yet saved. */
export interface Prognosutkast {
  readonly metod?: Prognosmetod | 'forslag';
  /** In tkr, as it is being typed. */
  readonly justering?: string;
  readonly utelamnade?: readonly number[];
  readonly orsak?: string;
}

/**
 * The amount in tkr that is typed; null when it is none. Nothing is 0.
 * @example parseJustering('−1 250,5') // −125 050 000 öre
 */
export function parseJustering(typed: string): Ore | null {
  const plain = typed
    .replace(/\s|tkr/giu, '')
    .replace(/^[−–]/u, '-')
    .replace(',', '.');
  if (plain === '') return ore(0);
  const amount = decimalToOre(plain, 'tkr', 'halfAwayFromZero');
  return amount === null || Math.abs(amount) > STORSTA_BELOPP ? null : amount;
}

/** An amount as it is typed: in tkr, with as many decimals as it has. @example "−1250,5" */
export const typedJustering = (amount: Ore): string =>
  amount === 0
    ? ''
    : String(amount / orePer.tkr)
        .replace('-', '−')
        .replace('.', ',');

/** The row that something was decided of. */
type Rad = Pick<Prognosbeslut, 'nyckel' | 'kod' | 'namn'>;

/** What is to be saved; null when something typed is no amount. */
export function beslutOf(rad: Rad, { justering, ...rest }: Prognosutkast): Prognosbeslut | null {
  const { nyckel, kod, namn } = rad;
  if (justering === undefined) return { nyckel, kod, namn, ...rest };
  const amount = parseJustering(justering);
  return amount === null ? null : { nyckel, kod, namn, ...rest, justering: amount };
}
