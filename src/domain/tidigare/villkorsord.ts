import type { Malvillkor } from '../mal/malunderlag.ts';

/** What stands in Villkor; a blank one leaves it to the direction. */
export const villkorsord = {
  minst: 'minst',
  merAn: 'mer än',
  hogst: 'högst',
  mindreAn: 'mindre än',
  exakt: 'exakt',
  mellan: 'mellan',
  oka: 'öka',
  minska: 'minska',
  ja: 'ja',
} as const;

/**
 * The word of a condition.
 * @example villkorsordOf({ villkor: '>=', strikt: true, till: null }) // "mer än"
 */
export function villkorsordOf({
  villkor,
  strikt,
  till,
}: {
  readonly villkor: Malvillkor;
  readonly strikt: boolean;
  readonly till: number | null;
}): string {
  switch (villkor) {
    case '>=':
      return strikt ? villkorsord.merAn : villkorsord.minst;
    case '<=':
      return strikt ? villkorsord.mindreAn : villkorsord.hogst;
    case '=':
      return till === null ? villkorsord.exakt : villkorsord.mellan;
    case 'oka':
      return villkorsord.oka;
    case 'minska':
      return villkorsord.minska;
    case 'ja':
      return villkorsord.ja;
  }
}

/** Between two units that don't agree, in Enhet. */
export const ENHETSSKILLNAD = '≠';
