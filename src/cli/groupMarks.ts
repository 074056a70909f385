/** So many marks of one kind are named one by one. */
const NAMED = 3;
/** A text that somebody has written is always named: it may have been forgotten. */
const written = /^kl:(?:kommentar|utkast):/u;

/**
 * Marks for a person to read: where there are many of a kind, the kind and how many.
 * @example groupMarks(marks) // ["kl:resultat", "kl:avvikelse:… (24)"]
 */
export function groupMarks(marks: readonly string[]): readonly string[] {
  const kindOf = (mark: string): string => mark.split(':').slice(0, 2).join(':');
  const isFew = (mark: string): boolean =>
    mark.split(':').length < 3 ||
    written.test(mark) ||
    marks.filter((other) => other.split(':').length > 2 && kindOf(other) === kindOf(mark)).length <=
      NAMED;
  const many = marks.filter((mark) => !isFew(mark));
  const kinds = [...new Set(many.map(kindOf))];
  return [
    ...marks.filter(isFew),
    ...kinds.map((kind) => `${kind}:… (${many.filter((one) => kindOf(one) === kind).length})`),
  ];
}
