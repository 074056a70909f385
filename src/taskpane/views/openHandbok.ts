/** Opens the handbook, a page of the add-in's own, in the browser. */
export function openHandbok(): void {
  window.open(new URL('handbok.html', document.baseURI).href, '_blank', 'noopener');
}
