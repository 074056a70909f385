import type { Malvarde, Matvarde, Matenhet } from '../../domain/mal/malunderlag.ts';
import { antalText, STRECK } from './number.ts';

/**
 * A measured value with its unit; a dash for none.
 * @example matvardeText({ varde: 89.6, ja: null, enhet: '%' }) // "89,6 %"
 */
export function matvardeText(matvarde: Matvarde | null): string {
  if (matvarde === null) return STRECK;
  if (matvarde.ja !== null) return matvarde.ja ? 'Ja' : 'Nej';
  return matvarde.varde === null ? STRECK : talText(matvarde.varde) + enhetsord(matvarde.enhet);
}

/**
 * A målvärde with its condition; a dash for none.
 * @example malvardeText({ villkor: '>=', varde: 85, enhet: '%', … }) // "≥ 85 %"
 */
export function malvardeText(mal: Malvarde | null): string {
  if (mal === null) return STRECK;
  const value = mal.varde === null ? null : talText(mal.varde);
  const unit = enhetsord(mal.enhet);
  switch (mal.villkor) {
    case 'ja':
      return 'Ja';
    case 'oka':
    case 'minska': {
      const verb = mal.villkor === 'oka' ? 'öka' : 'minska';
      return value === null ? verb : `${verb} från ${value}${unit}`;
    }
    case '=':
      return value === null
        ? STRECK
        : (mal.till === null ? `= ${value}` : `${value}–${talText(mal.till)}`) + unit;
    case '>=':
    case '<=':
      return value === null ? STRECK : `${boundSign(mal)} ${value}${unit}`;
  }
}

const boundSign = ({ villkor, strikt }: Malvarde): string => {
  if (villkor === '>=') return strikt ? '>' : '≥';
  return strikt ? '<' : '≤';
};

/** A number in Swedish, with the decimals that it has. @example talText(-4527.5) // "−4 527,5" */
export function talText(value: number): string {
  const [whole = '0', fraction] = Math.abs(Number(value.toPrecision(12)))
    .toFixed(6)
    .replace(/\.?0+$/u, '')
    .split('.');
  const sign = value < 0 ? '\u2212' : '';
  return sign + antalText(Number(whole)) + (fraction === undefined ? '' : `,${fraction}`);
}

/** An index and a betyg are bare numbers. */
const bare: ReadonlySet<Matenhet> = new Set(['index', 'betyg', 'ja/nej']);

const enhetsord = (enhet: Matenhet | null): string =>
  enhet === null || bare.has(enhet) ? '' : ` ${enhet}`;
