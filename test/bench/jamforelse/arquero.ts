import type { Columns } from '../drawLedger.ts';
import type { Sums } from '../sumLedger.ts';
import { loadJamforelse } from './load.ts';

interface Table {
  groupby(...columns: string[]): Table;
  rollup(columns: object): Table;
  derive(columns: object): Table;
  objects(): Record<string, string | number>[];
}

interface Arquero {
  table(columns: object): Table;
  escape(work: (row: { konto: string }) => number): unknown;
  op: { sum(column: string): unknown };
}

/** Sums columns with arquero, which takes them as they are; null where it is not installed. */
export async function createArquero(): Promise<
  ((columns: Columns, gruppNumber: (konto: string) => number) => Sums) | null
> {
  const arquero = await loadJamforelse<Arquero>('arquero');
  if (arquero === null) return null;
  return (columns, gruppNumber) => {
    const grupper = new Map(
      [...new Set(columns.konto)].map((konto) => [konto, gruppNumber(konto)]),
    );
    const belopp = arquero.op.sum('belopp');
    const table = arquero.table(columns);
    const byVerksamhet = table
      .derive({ grupp: arquero.escape(({ konto }) => grupper.get(konto)!) })
      .groupby('verksamhet', 'grupp', 'manad')
      .rollup({ belopp });
    const byAnsvar = table.groupby('ansvar', 'manad').rollup({ belopp });
    return new Map(
      [
        ...byVerksamhet
          .objects()
          .map(
            (row) =>
              [
                `${row['verksamhet']!} ${row['grupp']!} ${row['manad']!}`,
                Number(row['belopp']),
              ] as const,
          ),
        ...byAnsvar
          .objects()
          .map((row) => [`${row['ansvar']!} ${row['manad']!}`, Number(row['belopp'])] as const),
      ].filter(([, sum]) => sum !== 0),
    );
  };
}
