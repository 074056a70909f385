import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a run of a program took. */
export interface Run {
  readonly ms: number;
  /** What all its threads worked, in ms: neighbours on the machine change it less than the time. */
  readonly cpu: number;
  /** The most memory that it had at any time, in bytes. */
  readonly peak: number;
}

/** A script and what it is started with. */
export interface Program {
  readonly script: URL;
  readonly args: readonly string[];
}

/**
 * Runs two programs in turn, each in a Node of its own, so that what else the machine does meets both;
 * of each program and figure the least counts.
 * @param before what is done before each turn
 * @throws Error with what a program wrote when it fails.
 */
export function runInTurn(
  runs: number,
  one: Program,
  other: Program,
  before: () => void,
): readonly [Run, Run] {
  const all = Array.from({ length: runs }, () => {
    before();
    return [runProgram(one), runProgram(other)] as const;
  });
  return [least(all.map(([first]) => first)), least(all.map(([, second]) => second))];
}

const least = (runs: readonly Run[]): Run => ({
  ms: Math.min(...runs.map(({ ms }) => ms)),
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  peak: Math.min(...runs.map(({ peak }) => peak)),
});

/** The compiled file, which stands where its source would. */
const compiledAt = (source: URL): string => fileURLToPath(source).replace(/\.ts$/, '.js');

/**
 * Runs a program in a Node of its own.
 * @throws Error with what it wrote when it fails.
 */
export function runProgram({ script, args }: Program): Run {
  const peak = compiledAt(new URL('./peak.ts', import.meta.url));
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(peak).href, compiledAt(script), ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${compiledAt(script)}: ${stderr}`);
  return { ms, ...(JSON.parse(output[3] ?? '') as Omit<Run, 'ms'>) };
}
