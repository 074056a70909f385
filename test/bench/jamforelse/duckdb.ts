import type { Columns } from '../drawLedger.ts';
import type { Sums } from '../sumLedger.ts';
import { loadJamforelse } from './load.ts';

interface Chunk {
  setColumnValues(column: number, values: readonly unknown[]): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<{
    appendDataChunk(chunk: Chunk): void;
    closeSync(): void;
  }>;
  closeSync(): void;
}

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  VARCHAR: unknown;
  TINYINT: unknown;
  DOUBLE: unknown;
}

/** What DuckDB takes at a time. */
const CHUNK = 2048;

/** Takes columns into DuckDB, a chunk at a time, and sums them there; null where it is not installed. */
export async function createDuckDb(): Promise<
  ((columns: Columns, gruppNumber: (konto: string) => number) => Promise<Sums>) | null
> {
  const duckdb = await loadJamforelse<DuckDb>('@duckdb/node-api');
  if (duckdb === null) return null;
  return async (columns, gruppNumber) => {
    const instance = await duckdb.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await ingest(duckdb, connection, columns);
    const grupper = [...new Set(columns.konto)].map(
      (konto) => `('${konto}', ${gruppNumber(konto)})`,
    );
    const sums = [
      ...(await readSums(
        connection,
        `select verksamhet || ' ' || grupp || ' ' || manad, sum(belopp) from bok
         join (values ${grupper.join(', ')}) as plan(konto, grupp) using (konto)
         group by verksamhet, grupp, manad`,
      )),
      ...(await readSums(
        connection,
        `select ansvar || ' ' || manad, sum(belopp) from bok group by ansvar, manad`,
      )),
    ];
    connection.closeSync();
    return new Map(sums.filter(([, sum]) => sum !== 0));
  };
}

async function ingest(duckdb: DuckDb, connection: Connection, columns: Columns): Promise<void> {
  await connection.run(
    'create table bok (ansvar varchar, verksamhet varchar, konto varchar, manad tinyint, belopp double)',
  );
  const { VARCHAR, TINYINT, DOUBLE } = duckdb;
  const appender = await connection.createAppender('bok');
  const { ansvar, verksamhet, konto, manad, belopp } = columns;
  for (let from = 0; from < belopp.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, belopp.length);
    const chunk = duckdb.DuckDBDataChunk.create(
      [VARCHAR, VARCHAR, VARCHAR, TINYINT, DOUBLE],
      to - from,
    );
    for (const [at, column] of [ansvar, verksamhet, konto, manad, belopp].entries())
      chunk.setColumnValues(at, column.slice(from, to));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const readSums = async (connection: Connection, sql: string): Promise<[string, number][]> =>
  (await connection.runAndReadAll(sql))
    .getRows()
    .map(([key, sum]) => [String(key), Number(sum)] as [string, number]);
