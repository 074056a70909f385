/** A row that is a part of the row above: "varav personal", "- därav hyror". */
export const saysVarav = (name: string): boolean =>
  /^[\s\-–•*·]*(?:varav|därav|v\.?a\.?v)\b/iu.test(name);

const summed =
  /^(?:del-?\s?summa|sub-?\s?total|summa|summering|s:a|totalt?|tot|totalsumma|sum|slutsumma)(?!\p{L})/iu;
const netted =
  /^(?:(?:verksamhetens|årets|periodens|totala?|hela) )?(?:resultat|netto|netto(?:utgift|kostnad|intäkt)(?:er)?)(?: totalt| efter .*| före .*)?$/iu;
const summedLast = /(?:\s|-)(?:totalt|summa|total)$/iu;

/** A row that sums others. "Totalförsvar" and "Nettokostnad LSS" are names, not sums. */
export function saysSum(name: string): boolean {
  const bare = bareName(name);
  return summed.test(bare) || netted.test(bare) || summedLast.test(bare);
}

/** A sum that says itself that it is not the last one. */
export const saysSubtotal = (name: string): boolean =>
  /^[\s*]*(?:del-?\s?summa|sub-?\s?total)/iu.test(name);

/** A sum that says nothing of what it sums, or says that it is the whole. */
export const saysWhole = (name: string): boolean =>
  /^(?:summa|summering|s:a|totalt?|tot|totalsumma|sum|slutsumma|netto\p{L}*|resultat)(?: (?:hela )?\p{L}*(?:nämnden|förvaltningen|kommunen|drift(?:en)?|totalt))?$/iu.test(
    bareName(name),
  );

const bareName = (name: string): string => name.replace(/^[\s*]+|[\s*:.]+$/gu, '');

/** A footnote: begins with its mark. */
export const isFootnote = (name: string): boolean =>
  /^\s*(?:\*|\d\)|not(?: \d)?:|källa)/iu.test(name);
