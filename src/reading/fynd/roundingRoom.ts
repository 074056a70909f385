/**
 * What rounding may explain of a sum of n rounded parts: half a unit each in the worst case, but in
 * practice they even out; a unit for few rows, two for many. More is called a fault.
 */
export const roundingRoom = (parts: number, unit: number): number =>
  (parts < 2 ? 0 : parts <= 12 ? 1 : 2) * unit;
