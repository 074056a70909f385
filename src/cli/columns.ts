/** How a column stands: text to the left, figures to the right. */
export type Alignment = 'left' | 'right';

const GAP = '  ';

/**
 * Rows of text as lines with aligned columns, as wide as their widest cell.
 * @example alignColumns([['51', '−9 360']], ['left', 'right']) // ["51  −9 360"]
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string[] {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? '';
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return alignment === 'left' ? cell + space : space + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** How many places a text takes in a terminal: an emoji two, what joins onto a letter none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(letter)) continue;
    width += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(
      letter,
    )
      ? 2
      : 1;
  }
  return width;
}

/** A text of somebody else's on one line, without what steers a terminal. */
export const plainText = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
