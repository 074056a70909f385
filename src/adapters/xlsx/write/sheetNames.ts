const MAX_LENGTH = 31;

/**
 * The wanted names made usable as sheet names, in order: forbidden characters replaced, at most 31
 * characters, all different (Excel holds "Drift" and "DRIFT" for the same).
 * @example toSheetNames(['Drift', 'drift', 'Mål/mått']) // ['Drift', 'drift (2)', 'Mål-mått']
 */
export function toSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cleanName(name);
    let unique = clean;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      unique = cut(clean, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function cleanName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const allowed = name.replaceAll(/[[\]:*?/\\\u0000-\u001f]/g, '-');
  const clean = cut(allowed, MAX_LENGTH).replaceAll(/^[\s']+|[\s']+$/g, '');
  if (clean === '') return 'Blad';
  // Excel keeps "History" for itself.
  return clean.toLowerCase() === 'history' ? `${clean}_` : clean;
}

/** The first `length` UTF-16 units, without half an emoji at the end. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
