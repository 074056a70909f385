import { isLeftOut, wholeArgument } from './arguments.ts';

/** The argument as an index within a table's parts, or null for "at the end" (left out or −1). */
export function optionalIndex(value: unknown, location: string): number | null {
  return isLeftOut(value) || value === -1 ? null : wholeArgument(value, location, 0);
}
