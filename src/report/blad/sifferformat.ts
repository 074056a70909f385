/**
 * The number format of figures with so many decimals, a minus as it is printed.
 * @example sifferformat(1) // '#,##0.0;"−"#,##0.0'
 */
export function sifferformat(decimaler: number): string {
  const digits = decimaler === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimaler)}`;
  return `${digits};"−"${digits}`;
}
