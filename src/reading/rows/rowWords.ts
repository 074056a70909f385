/** A row that is a part of the row above: "varav personal", "- därav hyror". */
export const saysVarav = (name: string): boolean =>
  /^[\s\-–•*·]*(?:varav|därav|v\.?a\.?v)\b/iu.test(name);

/** A row that sums others. "Summering" and "Totalförsvar" are names, not sums. */
export const saysSum = (name: string): boolean =>
  /^[\s*]*(?:del-?\s?summa|sub-?\s?total|summa|s:a|totalt?|totalsumma|sum|slutsumma|resultat|netto|nettoutgifter|nettokostnad(?:er)?|nettointäkt(?:er)?)(?!\p{L})/iu.test(
    name,
  ) || /(?:\s|-)(?:totalt|summa|total)[\s:*]*$/iu.test(name);

/** A sum that says itself that it is not the last one. */
export const saysSubtotal = (name: string): boolean =>
  /^[\s*]*(?:del-?\s?summa|sub-?\s?total)/iu.test(name);

/** A footnote: begins with its mark. */
export const isFootnote = (name: string): boolean => /^\s*(?:\*|\d\)|not:|källa)/iu.test(name);
