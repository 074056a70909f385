/** Rows alike keep identities of their own: the second is numbered. @example "skyddat boende #2" */
export function numberNycklar<T extends { readonly nyckel: string }>(
  rader: readonly T[],
): readonly T[] {
  const seen = new Map<string, number>();
  return rader.map((rad) => {
    const count = (seen.get(rad.nyckel) ?? 0) + 1;
    seen.set(rad.nyckel, count);
    return count === 1 ? rad : { ...rad, nyckel: `${rad.nyckel} #${count}` };
  });
}
