import type { Malbeslut } from '../../../application/provaMal.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import { riktningText } from '../../../report/text/malText.ts';
import type { Malutkast } from '../../state/malutkast.ts';

/** So much tolerance at most: with the whole målvärde everything would be partly achieved. */
const STORST = 99;

/**
 * The tolerance that is typed in per cent, as a ratio; null when it is none. Nothing is 0.
 * @example parseTolerans('2,5 %') // 0.025
 */
export function parseTolerans(typed: string): number | null {
  const plain = typed.replace(/\s|%/gu, '').replace(',', '.');
  if (plain === '') return 0;
  if (!/^\d+(?:\.\d+)?$/u.test(plain) || Number(plain) > STORST) return null;
  return Number((Number(plain) / 100).toPrecision(12));
}

/** A tolerance as it is typed. @example typedTolerans(0.025) // "2,5" */
export const typedTolerans = (tolerans: number): string =>
  String(Number((tolerans * 100).toPrecision(12))).replace('.', ',');

/** What is to be saved, without what is as it was; null when something typed is no tolerance. */
export function malbeslutOf(
  { riktningar, tolerans, arsmatt, skala }: Malutkast,
  regler: Pick<Regler, 'maltolerans' | 'arsmatt' | 'malskala'>,
): Malbeslut | null {
  const maltolerans = tolerans === null ? regler.maltolerans : parseTolerans(tolerans);
  if (maltolerans === null) return null;
  return {
    riktningar: [...riktningar].map(([tabell, riktning]) => ({
      tabell,
      falt: 'riktning',
      varde: riktningText[riktning],
    })),
    regler: {
      ...(maltolerans === regler.maltolerans ? {} : { maltolerans }),
      ...(arsmatt === null || arsmatt === regler.arsmatt ? {} : { arsmatt }),
      ...(skala === null || skala === regler.malskala ? {} : { malskala: skala }),
    },
  };
}

/** Whether there is something to save. */
export const isDecided = ({ riktningar, regler }: Malbeslut): boolean =>
  riktningar.length > 0 || Object.keys(regler).length > 0;
