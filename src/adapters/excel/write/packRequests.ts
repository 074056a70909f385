import type { Piece } from './pieces.ts';

/** Excel on the web takes at most 5 MB; ours stay below 2 MB. */
const BYTES_PER_REQUEST = 1_800_000;

/**
 * The pieces in as few requests as fit. What changes sheets that stand already comes last and, if it
 * fits, in one request: that one either happens or does not.
 */
export function packRequests(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const additions = pieces.filter(({ isUpdate }) => !isUpdate);
  const updates = pieces.filter(({ isUpdate }) => isUpdate);
  const requests = fill([], additions);
  const last = requests.at(-1) ?? [];
  const fitsLast = bytesOf(last) + bytesOf(updates) <= BYTES_PER_REQUEST;
  return fitsLast ? fill(requests, updates) : [...requests, ...fill([], updates)];
}

function fill(
  requests: readonly (readonly Piece[])[],
  pieces: readonly Piece[],
): readonly (readonly Piece[])[] {
  const filled = requests.map((request) => [...request]);
  for (const piece of pieces) {
    const last = filled.at(-1);
    if (last && bytesOf(last) + piece.bytes <= BYTES_PER_REQUEST) last.push(piece);
    else filled.push([piece]);
  }
  return filled;
}

const bytesOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { bytes }) => sum + bytes, 0);
