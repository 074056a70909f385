import { formatAddress, parseAddress } from './address.ts';
import type { Rect } from './rect.ts';

/** Text in quotes, or a reference with its sheet's name before it. */
const PIECES =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu;

/**
 * A formula with its references moved. `home` is the sheet that the formula stands on, `moved` the
 * sheet whose cells move; references to other sheets stay. A deleted reference becomes "#REF!".
 */
export function shiftFormula(
  formula: string,
  home: string,
  moved: string,
  move: (rect: Rect) => Rect | null,
): string {
  return formula.replaceAll(
    PIECES,
    (
      piece: string,
      text: string | undefined,
      sheet: string | undefined,
      reference: string,
      at: number,
    ) => {
      if (text !== undefined || /[\p{L}\p{N}_.$]/u.test(formula.charAt(at - 1))) return piece;
      const named = sheet?.slice(0, -1).replaceAll(/^'|'$/g, '').replaceAll("''", "'") ?? home;
      if (named.toLowerCase() !== moved.toLowerCase()) return piece;
      return (sheet ?? '') + shiftReference(reference, move);
    },
  );
}

function shiftReference(reference: string, move: (rect: Rect) => Rect | null): string {
  const rect = parseAddress(reference);
  if (rect === null) return reference;
  const target = move(rect);
  if (target === null) return '#REF!';
  return target === rect ? reference : withDollarsOf(reference, target);
}

/** Keeps which parts of a reference are absolute. */
function withDollarsOf(reference: string, target: Rect): string {
  const marks = [...reference.matchAll(/(\$?)([A-Z]+|\d+)/gi)].map(([, dollar = '']) => dollar);
  let index = 0;
  return formatAddress(target).replaceAll(/[A-Z]+|\d+/g, (part) => {
    const dollar = marks[index] ?? '';
    index += 1;
    return dollar + part;
  });
}
