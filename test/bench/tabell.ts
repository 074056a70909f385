/** One line of what was measured. */
export interface Matning {
  readonly namn: string;
  readonly varde: string;
  /** What is aimed at, in words; left out where the line only informs. */
  readonly mal?: string;
  readonly klarat?: boolean;
}

/** Prints the lines as a table under a heading. Nothing fails: a goal that is missed is said, no more. */
export function printTabell(rubrik: string, matningar: readonly Matning[]): void {
  const rows = matningar.map(({ namn, varde, mal = '', klarat }) => [
    namn,
    varde,
    mal,
    said(klarat),
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
  const lines = rows.map(([namn, varde, mal, klarat]) =>
    `  ${namn!.padEnd(widths[0]!)}  ${varde!.padStart(widths[1]!)}  ${mal!.padEnd(widths[2]!)}  ${klarat!}`.trimEnd(),
  );
  process.stdout.write(`\n${[rubrik, ...lines].join('\n')}\n`);
}

function said(klarat: boolean | undefined): string {
  if (klarat === undefined) return '';
  return klarat ? 'klarat' : 'INTE KLARAT';
}

/** A line with the goal that `value` is at most `most`. */
export const atMost = (
  namn: string,
  value: number,
  most: number,
  write: (value: number) => string,
): Matning => ({ namn, varde: write(value), mal: `högst ${write(most)}`, klarat: value <= most });

/** A line with the goal that `value` is at least `least`. */
export const atLeast = (
  namn: string,
  value: number,
  least: number,
  write: (value: number) => string,
): Matning => ({
  namn,
  varde: write(value),
  mal: `minst ${write(least)}`,
  klarat: value >= least,
});

const decimals = (value: number): string => value.toFixed(value < 10 ? 1 : 0).replace('.', ',');

export const ms = (value: number): string => `${decimals(value)} ms`;
export const seconds = (value: number): string => `${decimals(value / 1000)} s`;
export const mb = (bytes: number): string => `${decimals(bytes / 1e6)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(2).replace('.', ',')} ×`;
