import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * A package that stands in test/bench/jamforelse/node_modules, null where it could not be installed. The
 * product has no such dependency, so it is looked for by path and only when the measurements run.
 */
export async function loadJamforelse<T>(name: string): Promise<T | null> {
  const folder = process.env['JAMFORELSE'];
  if (folder === undefined) return null;
  try {
    const place = createRequire(pathToFileURL(`${folder}/package.json`)).resolve(name);
    return (await import(pathToFileURL(place).href)) as T;
  } catch {
    return null;
  }
}
