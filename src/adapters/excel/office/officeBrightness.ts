/**
 * Whether Office is shown light or dark, by the colour behind its text; null when Office doesn't tell
 * (Excel on the web, a plain browser).
 */
export function officeBrightness(): 'light' | 'dark' | null {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as PartialContext);
  const background = context?.officeTheme?.bodyBackgroundColor;
  if (background === undefined) return null;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return null;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  // Perceived lightness (ITU-R BT.601), 0–255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Outside Office, and in hosts without themes, the parts are missing that the types promise. */
interface PartialContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}
