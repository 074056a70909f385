/**
 * Whose something is: an s, none after s, x and z, and after a colon where the name is an abbreviation.
 * Without letters at the end a name takes no ending: null.
 * @example genitiv('Flyktingmottagandet') // "Flyktingmottagandets"
 * @example genitiv('Barn- och ungdomsvård IFO') // "Barn- och ungdomsvård IFO:s"
 * @example genitiv('Hälsa & LSS') // "Hälsa & LSS"
 */
export function genitiv(namn: string): string | null {
  const name = namn.trim();
  if (/[sxz]$/iu.test(name)) return name;
  if (!/\p{L}$/u.test(name)) return null;
  return /(?:^|[^\p{L}])\p{Lu}{2,}$/u.test(name) ? `${name}:s` : `${name}s`;
}
