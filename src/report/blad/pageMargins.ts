/**
 * The margins of every printed page, in inches. Narrow ones, for the sheets have many columns and print
 * on one page's width; the footer stands within the lower one.
 */
export const pageMargins = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;
