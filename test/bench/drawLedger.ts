import type { Kodkolumn, Konteringar } from '../../src/domain/underlag/huvudbok.ts';

/** Numbers that look random and are the same in every run. */
export function createDraw(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const VERKSAMHETER = 35;
const ANSVAR = 60;
const KONTON = 120;

/**
 * A ledger of so many rows: 60 ansvar, 35 verksamheter, 120 konton, twelve months.
 * @param perAnsvar how many verksamheter an ansvar has; 35 makes every combination occur
 */
export function drawLedger(rows: number, perAnsvar: number): Konteringar {
  const draw = createDraw();
  const ansvar = Int32Array.from({ length: rows }, () => draw(ANSVAR));
  const codes = (count: number, first: number, index: Int32Array): Kodkolumn => ({
    koder: Array.from({ length: count }, (_, at) => String(first + at * 37)),
    index,
  });
  return {
    kalla: { bok: 'bok.xlsx', blad: 'Huvudbok', area: { top: 0, left: 0, rows, columns: 6 } },
    slag: 'utfall',
    ar: 2025,
    ansvar: codes(ANSVAR, 70_100, ansvar),
    verksamhet: codes(
      VERKSAMHETER,
      5100,
      ansvar.map((one) => (one * perAnsvar + draw(perAnsvar)) % VERKSAMHETER),
    ),
    konto: codes(
      KONTON,
      3010,
      Int32Array.from({ length: rows }, () => draw(KONTON)),
    ),
    manad: Uint8Array.from({ length: rows }, () => 1 + draw(12)),
    belopp: Float64Array.from({ length: rows }, () => draw(10_000_000) - 2_000_000),
    rad: Int32Array.from({ length: rows }, (_, at) => at + 2),
    texter: [],
  };
}

/** The rows as columns of plain values, as another program takes them. */
export interface Columns {
  readonly ansvar: readonly string[];
  readonly verksamhet: readonly string[];
  readonly konto: readonly string[];
  readonly manad: readonly number[];
  readonly belopp: readonly number[];
}

/** The same rows with their codes written out. */
export function toColumns({ ansvar, verksamhet, konto, manad, belopp }: Konteringar): Columns {
  const written = ({ koder, index }: Kodkolumn): readonly string[] =>
    Array.from(index, (number) => koder[number]!);
  return {
    ansvar: written(ansvar),
    verksamhet: written(verksamhet),
    konto: written(konto),
    manad: Array.from(manad),
    belopp: Array.from(belopp),
  };
}
