/** An array as Excel for Windows hands it to office.js: a COM SafeArray's two methods on it. */
export interface SafeArray extends Array<unknown> {
  toArray: () => unknown[];
  dimensions: () => number;
}

/** Dresses values up as a SafeArray. */
export function safeArray(...values: readonly unknown[]): SafeArray {
  const array = [...values];
  return Object.assign(array, { toArray: () => [...array], dimensions: () => 1 });
}
