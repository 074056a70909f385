import type { Fel } from '../../application/ports.ts';

/**
 * What a person sends to whoever helps: the kind of error, where, the host's own words and the browser.
 * No cell contents: the host's words name cells, not what stands in them.
 */
export function detailsOf({ typ, bok, blad, detalj }: Fel): string {
  return [
    `Kostnadsläge: ${typ}`,
    bok === null ? '' : `Arbetsbok: ${bok}`,
    blad === null ? '' : `Blad: ${blad}`,
    detalj,
    navigator.userAgent,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
