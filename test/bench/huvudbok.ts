import { calculateHelarsprognos } from '../../src/domain/helarsprognos/calculateHelarsprognos.ts';
import { standardKontoregler } from '../../src/domain/konto/kontogrupp.ts';
import { aggregateKostnadslage } from '../../src/domain/kostnadslage/aggregateKostnadslage.ts';
import type { Serie } from '../../src/domain/kostnadslage/kostnadslage.ts';
import { ore } from '../../src/domain/amount/ore.ts';
import type { Kodkolumn, Konteringar } from '../../src/domain/underlag/huvudbok.ts';
import { buildEkonomi } from '../builders/ekonomi.ts';

const ROWS = 1_000_000;
const SERIES = 2000;
const ROUNDS = 7;

/** Numbers that look random and are the same in every run. */
function createDraw(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A ledger of so many rows: 60 ansvar, 35 verksamheter, 120 konton, twelve months. */
function drawLedger(rows: number): Konteringar {
  const draw = createDraw();
  const codes = (count: number, first: number): Kodkolumn => ({
    koder: Array.from({ length: count }, (_, at) => String(first + at * 7)),
    index: Int32Array.from({ length: rows }, () => draw(count)),
  });
  return {
    kalla: { bok: 'bok.xlsx', blad: 'Huvudbok', area: { top: 0, left: 0, rows, columns: 6 } },
    slag: 'utfall',
    ar: 2025,
    ansvar: codes(60, 70_100),
    verksamhet: codes(35, 5100),
    konto: codes(120, 3010),
    manad: Uint8Array.from({ length: rows }, () => 1 + draw(12)),
    belopp: Float64Array.from({ length: rows }, () => draw(10_000_000) - 2_000_000),
    rad: Int32Array.from({ length: rows }, (_, at) => at + 2),
    texter: [],
  };
}

/** Reads every cell of the rows and adds the amounts: what any way of summing must do at least. */
function bareLoop({ ansvar, verksamhet, konto, manad, belopp }: Konteringar): number {
  let [total, codes] = [0, 0];
  for (let at = 0; at < belopp.length; at++) {
    codes ^= ansvar.index[at]! ^ verksamhet.index[at]! ^ konto.index[at]! ^ manad[at]!;
    total += belopp[at]!;
  }
  return codes < 0 ? 0 : total;
}

const aggregate = (ledger: Konteringar): number =>
  aggregateKostnadslage(buildEkonomi([ledger], '2025-12'), standardKontoregler).rader.reduce(
    (total, rad) => total + rad.utfallAck,
    0,
  );

/** The median of some rounds after one to warm up, in ms. */
function time(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

const rowsAsJson = (ledger: Konteringar): string =>
  JSON.stringify(
    Array.from(ledger.belopp, (belopp, at) => [
      ledger.manad[at],
      ledger.ansvar.koder[ledger.ansvar.index[at]!],
      ledger.verksamhet.koder[ledger.verksamhet.index[at]!],
      ledger.konto.koder[ledger.konto.index[at]!],
      belopp,
    ]),
  );

function drawSeries(): readonly Serie[] {
  const draw = createDraw();
  const year = () => Array.from({ length: 12 }, () => ore(1_000_000 + draw(5_000_000)));
  return Array.from({ length: SERIES }, (_, at) => ({
    kod: String(at),
    utfall: year(),
    budget: year(),
    historik: [2024, 2023, 2022].map((ar) => ({ ar, utfall: year() })),
  }));
}

/** Measures computing on a ledger that is already held as columns; `tell` gets one line at a time. */
export function benchHuvudbok(tell: (line: string) => void): void {
  const ledger = drawLedger(ROWS);
  const small = drawLedger(ROWS / 10);
  const json = rowsAsJson(ledger);
  const bare = time(() => bareLoop(ledger));
  const ours = time(() => aggregate(ledger));
  const tenth = time(() => aggregate(small));
  const parse = time(() => JSON.parse(json) as unknown);
  const series = drawSeries();
  const prognoser = time(() => series.map((serie) => calculateHelarsprognos(serie, 2025, 8)));
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  tell(`ledger of ${ROWS} rows, median of ${ROUNDS}`);
  tell(`  bare loop                 ${ms(bare)}`);
  tell(`  kostnadsläge              ${ms(ours)}   ${(ours / bare).toFixed(1)} × the bare loop`);
  tell(
    `  JSON.parse of the rows    ${ms(parse)}   kostnadsläge ${(ours / parse).toFixed(3)} of it`,
  );
  tell(`  cost(1 M) / cost(100 k)   ${(ours / tenth).toFixed(1)}`);
  tell(`  exact to the öre          ${aggregate(ledger) === bareLoop(ledger) ? 'yes' : 'NO'}`);
  tell(`  forecasts, ${SERIES} series    ${ms(prognoser)}`);
  tell('  arquero and DuckDB are not installed here and are not measured');
}
