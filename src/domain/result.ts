/**
 * The outcome of something that may fail for expected reasons: a value or an error value, never a throw.
 * @example const r: Result<number, 'tom'> = err('tom');
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The successful Result that holds `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** The failed Result that holds `error`. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/**
 * Closes a switch over a union: does not compile when a case is missing.
 * @throws Error when a value outside the union arrives at run time (a bug).
 */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
