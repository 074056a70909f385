import type { Urklipp } from '../../report/html/composeUrklipp.ts';

/**
 * Puts plain text on the clipboard, and where there is one its HTML; false where neither way is let through.
 * The older way goes first: it leaves the HTML as it is, and Office often refuses the newer one to a pane.
 */
export async function copyToClipboard({ html, text }: Partial<Urklipp>): Promise<boolean> {
  const forms = { 'text/plain': text ?? '', ...(html === undefined ? {} : { 'text/html': html }) };
  if (copyBySelection(forms)) return true;
  try {
    const blobs = Object.entries(forms).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Something must be selected for the event to come; what is copied is what it is given. */
function copyBySelection(forms: Readonly<Record<string, string>>): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = ' ';
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  let isGiven = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, content] of Object.entries(forms))
      event.clipboardData?.setData(type, content);
    isGiven = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- works where navigator.clipboard is refused
    return document.execCommand('copy') && isGiven;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
