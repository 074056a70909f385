import { standardKontoregler } from '../../src/domain/konto/kontogrupp.ts';
import { aggregateKostnadslage } from '../../src/domain/kostnadslage/aggregateKostnadslage.ts';
import { buildEkonomi } from '../builders/ekonomi.ts';
import { drawLedger, toColumns, type Columns } from './drawLedger.ts';
import { fastest, fastestAwaited } from './fastest.ts';
import { createArquero } from './jamforelse/arquero.ts';
import { createDuckDb } from './jamforelse/duckdb.ts';
import { bareLoop, demandSame, gruppNumber, sumLedger } from './sumLedger.ts';
import { atLeast, atMost, ms, printTabell, times, type Matning } from './tabell.ts';

const ROWS = 1_000_000;
const ROUNDS = 25;
/** Verksamheter of an ansvar: a few, as in a municipality, and all, which is the hardest to sum. */
const FEW = 5;
const ALL = 35;

const ledger = drawLedger(ROWS, FEW);
const dense = drawLedger(ROWS, ALL);
const tenth = drawLedger(ROWS / 10, FEW);
const columns = toColumns(ledger);

const sums = sumLedger(ledger);
const bare = fastest(ROUNDS, () => bareLoop(ledger));
const ours = fastest(ROUNDS, () => sumLedger(ledger));
const oursDense = fastest(ROUNDS, () => sumLedger(dense));
const oursTenth = fastest(ROUNDS, () => sumLedger(tenth));
const json = JSON.stringify(toRows(columns));
const parse = fastest(3, () => JSON.parse(json) as unknown);
const lage = fastest(2, () =>
  aggregateKostnadslage(buildEkonomi([ledger], '2025-12'), standardKontoregler),
);

printTabell(
  `${ROWS.toLocaleString('sv-SE')} rader i huvudboken → verksamhet × kontogrupp × månad och ansvar × månad (kortast av ${ROUNDS})`,
  [
    { namn: 'bar slinga som läser varje cell', varde: ms(bare) },
    { namn: 'kostnadslägets summor', varde: ms(ours) },
    atMost('  mot den bara slingan', ours / bare, 5, times),
    { namn: '  där varje ansvar har alla verksamheter', varde: ms(oursDense) },
    atMost('    mot den bara slingan', oursDense / bare, 5, times),
    { namn: 'JSON.parse av raderna', varde: ms(parse) },
    atMost('  summorna mot den', ours / parse, 0.25, times),
    atMost('1 000 000 rader mot 100 000', ours / oursTenth, 11, times),
    ...(await compare()),
    { namn: 'hela kostnadsläget, med konton och poster', varde: ms(lage) },
  ],
);

/** The others, each with the same sums to the öre. */
async function compare(): Promise<readonly Matning[]> {
  const lines: Matning[] = [];
  const add = (namn: string, time: number): void => {
    lines.push({ namn, varde: ms(time) }, atLeast('  mot summorna', time / ours, 8, times));
  };
  const missing = (namn: string): void => {
    lines.push({ namn, varde: 'finns inte här: inget paketregister' });
  };
  const arquero = await createArquero();
  if (arquero === null) missing('arquero');
  else {
    demandSame('arquero', sums, arquero(columns, gruppNumber));
    add(
      'arquero',
      fastest(3, () => arquero(columns, gruppNumber)),
    );
  }
  const duckDb = await createDuckDb();
  if (duckDb === null) missing('DuckDB');
  else {
    demandSame('DuckDB', sums, await duckDb(columns, gruppNumber));
    add('DuckDB, med inläsning', await fastestAwaited(3, () => duckDb(columns, gruppNumber)));
  }
  // Every posting is in both of the sums.
  const total = [...sums.values()].reduce((sum, belopp) => sum + belopp, 0) / 2;
  if (total !== bareLoop(ledger)) throw new Error(`The loop gives another sum than ${total}`);
  lines.push({ namn: 'samma summor på öret, alla som mättes', varde: 'ja' });
  return lines;
}

function toRows({ ansvar, verksamhet, konto, manad, belopp }: Columns): readonly unknown[] {
  return belopp.map((one, at) => [manad[at], ansvar[at], verksamhet[at], konto[at], one]);
}
