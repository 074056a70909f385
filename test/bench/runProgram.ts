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

/**
 * Runs a script in a Node of its own, several times; the least of each figure counts.
 * @param before what is done before each run
 * @throws Error with what the program wrote when it fails.
 */
export function runProgram(
  runs: number,
  script: URL,
  args: readonly string[],
  before: () => void = () => undefined,
): Run {
  const all = Array.from({ length: runs }, () => {
    before();
    return runOnce(script, args);
  });
  return {
    ms: Math.min(...all.map(({ ms }) => ms)),
    cpu: Math.min(...all.map(({ cpu }) => cpu)),
    peak: Math.min(...all.map(({ peak }) => peak)),
  };
}

/** The compiled file, which stands where its source would. */
const compiledAt = (source: URL): string => fileURLToPath(source).replace(/\.ts$/, '.js');

function runOnce(script: URL, args: readonly string[]): Run {
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
