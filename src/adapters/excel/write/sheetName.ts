const LONGEST = 31;

/**
 * The wanted name without what Excel forbids in it, or with "(2)", "(3)" … when another sheet has it. Excel does not tell capitals apart.
 * @example freeSheetName('Regler', ['regler']) // "Regler (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wanted.replaceAll(/[[\]:*?/\\]/g, '-').replaceAll(/^'+|'+$/g, '');
  let name = allowed.slice(0, LONGEST);
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = allowed.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
