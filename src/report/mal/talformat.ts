import { sifferformat } from '../blad/sifferformat.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { procentformat } from './malstil.ts';
import { isPengar, type Malfalt, type Malvarden } from './malvarden.ts';

const PENGAR = sifferformat(0);
/** As many decimals as the figure has, for 84.6 must not look like 85. */
export const TAL = '[>=1000]#,##0;General';
const SKILLNAD = '"+"General;"−"General;0';

/** The number format of an indicator's figures, by its unit. */
export function enhetsformat(varden: Malvarden): string {
  const enhet = varden[malrubrik.enhet];
  if (enhet === '%') return procentformat(figuresOf(varden));
  return isPengar(enhet) ? PENGAR : TAL;
}

/** The number format of how far past its target an indicator is: always with its sign. */
export function skillnadsformat(varden: Malvarden): string {
  const shown = enhetsformat(varden);
  if (shown === TAL) return SKILLNAD;
  const digits = shown === PENGAR ? '#,##0' : shown;
  return `"+"${digits};"−"${digits};${digits}`;
}

const figuresOf = (varden: Malvarden): readonly number[] =>
  (Object.keys(varden) as Malfalt[])
    .map((rubrik) => varden[rubrik])
    .filter((value) => typeof value === 'number');
