/** A defined name. `formula` begins with "=" ("=Blad1!$A$1:$B$2" or "=0,05"). */
export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** Whether Excel would take the text as a name. */
export function isValidName(name: string): boolean {
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !looksLikeCell;
}
