import type { Avstamning } from '../../domain/avstamning/granskade.ts';
import type { Kontroll, Kontrollvarde } from '../../domain/avstamning/kontroll.ts';
import { ejJamfordText, forklara, sideWords } from '../text/kontrollText.ts';
import type { KontrollJson, KontrollvardeJson } from './avstamningJsonTypes.ts';

/** Everything that was compared, in the order of the comparisons. */
export const composeAvstamning = ({ kontroller, granskade }: Avstamning): readonly KontrollJson[] =>
  kontroller.map((kontroll) => {
    const { slag, utfall, tabell, rad, kolumn, har, dar, differens, forklaring, alias } = kontroll;
    return {
      slag,
      utfall,
      tabell,
      rad,
      kolumn,
      har: composeSida(har, har.text),
      dar: composeSida(dar, dar.belopp === null ? sideWords(kontroll, 'dar') : dar.text),
      differens,
      forklaring: whyOf(kontroll),
      forklaringsslag: forklaring?.slag ?? null,
      alias,
      granskad: granskade.has(kontroll.nyckel),
      orsak: granskade.get(kontroll.nyckel) || null,
    };
  });

const whyOf = (kontroll: Kontroll): string | null =>
  kontroll.ejJamford === null ? forklara(kontroll) || null : ejJamfordText[kontroll.ejJamford];

const composeSida = ({ belopp, bok, cell }: Kontrollvarde, text: string): KontrollvardeJson => ({
  belopp,
  bok,
  cell,
  text,
});
