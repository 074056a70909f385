import type { AvvikandeManad } from '../../domain/helarsprognos/avvikandeManad.ts';
import { beloppText, manadsnamn, STRECK } from './number.ts';

/**
 * The closed months that stand out, in words; amounts in tkr. A dash where none does.
 * @param decimaler of the amounts
 * @example avvikandeText(months, 0) // "mars: engångspost, 1 204 tkr mot normalt 310; maj saknas"
 */
export const avvikandeText = (manader: readonly AvvikandeManad[], decimaler: number): string =>
  manader.length === 0
    ? STRECK
    : manader.map((avvikande) => oneText(avvikande, decimaler)).join('; ');

function oneText({ manad, slag, belopp, normalt }: AvvikandeManad, decimaler: number): string {
  const name = manadsnamn[manad - 1] ?? '';
  switch (slag) {
    case 'saknas':
      return `${name} saknas`;
    case 'dubbel':
      return `${name} dubbel`;
    case 'engang': {
      const [booked, normal] = [belopp, normalt].map((one) => beloppText(one, 'tkr', decimaler));
      return `${name}: engångspost, ${booked} tkr mot normalt ${normal}`;
    }
  }
}
