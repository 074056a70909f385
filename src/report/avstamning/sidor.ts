import { enheter, orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import { avstamningsrubrik } from '../../domain/tidigare/avstamningsord.ts';
import type { Eget, EgenRad } from '../../domain/tidigare/tidigare.ts';
import { sideWords } from '../text/kontrollText.ts';

/** The two sides of a comparison. */
export type Sida = 'har' | 'dar';

/**
 * A side as its cell holds it: the amount in the sheet's unit, else its words.
 * @example figureOf(kontroll, 'har', 'tkr') // 56525
 */
export function figureOf(kontroll: Kontroll, sida: Sida, enhet: Enhet): number | string {
  const { belopp } = kontroll[sida];
  return belopp === null ? sideWords(kontroll, sida) : belopp / orePer[enhet];
}

/** How the difference follows from the two sides, each in the sign that its own table prints. */
export function signOf({ har, dar, differens }: Kontroll): '-' | '+' | null {
  if (har.belopp === null || dar.belopp === null || differens === null) return null;
  if (har.belopp - dar.belopp === differens) return '-';
  return har.belopp + dar.belopp === differens ? '+' : null;
}

/** Whether both figures beside a mark are those of the comparison, whatever unit they were shown in. */
export const hasFigures = (falt: NonNullable<EgenRad['falt']>, kontroll: Kontroll): boolean =>
  enheter.some((enhet) =>
    (['har', 'dar'] as const).every((sida) =>
      isFigure(falt[avstamningsrubrik[sida]], kontroll, sida, orePer[enhet]),
    ),
  );

const isFigure = (
  value: Eget | undefined,
  kontroll: Kontroll,
  sida: Sida,
  unit: number,
): boolean => {
  const { belopp } = kontroll[sida];
  if (belopp !== null) return typeof value === 'number' && Math.round(value * unit) === belopp;
  return typeof value === 'string' && value.trim() === sideWords(kontroll, sida);
};
