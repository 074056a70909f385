import { countKontroller, type Avstamning } from '../../domain/avstamning/granskade.ts';
import type {
  EjJamfordSkal,
  Kontroll,
  Kontrollutfall,
  Kontrollvarde,
} from '../../domain/avstamning/kontroll.ts';
import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import { kontrollord } from '../../domain/tidigare/avstamningsord.ts';
import { forklaringText } from './forklaringText.ts';
import { malstatus } from './malText.ts';
import { antalText } from './number.ts';
import { shorten } from './shorten.ts';

/** The outcome of a comparison: symbol and word, told apart without colour. */
export const kontrollutfallText: Readonly<Record<Kontrollutfall, string>> = {
  fel: '▼ Fel',
  avrundning: '≈ Avrundning',
  ejJamford: '– Ej jämförd',
  stammer: '● Stämmer',
};

/** The outcome of what a person has looked at. */
export const granskatUtfallText: Readonly<Record<'fel' | 'avrundning', string>> = {
  fel: '▽ Fel, granskat',
  avrundning: '≈ Avrundning, granskad',
};

/** Why two figures were not compared, as a sentence. */
export const ejJamfordText: Readonly<Record<EjJamfordSkal, string>> = {
  olikaEnhet: 'Tabellerna har olika enhet och går inte att räkna om till samma.',
  ofullstandigaRader: 'Alla rader som behövs finns inte, eller har inget belopp.',
  urval: 'Tabellen är ett urval och ska inte summera till helheten.',
  ingenSumma: 'Det finns ingen summa att jämföra med.',
  olikaPeriod: 'Tabellerna gäller olika perioder.',
};

/** What a comparison is of, in one line. @example 'Summan mot raderna, Drift 2025: Summa, Budget' */
export const kontrollnamn = ({ slag, tabell, rad, kolumn }: Kontroll): string =>
  `${kontrollord[slag]}, ${tabell}: ${[rad, kolumn].filter((part) => part !== '').join(', ')}`;

/** What would explain a difference, or that nothing does; "" where there is none to explain. */
export function forklara(kontroll: Kontroll): string {
  const { slag, utfall, forklaring, differens, enhet } = kontroll;
  if (forklaring !== null && differens !== null)
    return forklaringText(forklaring, differens, enhet);
  if (utfall !== 'fel') return '';
  if (slag === 'varav') return 'Delen är större än raden som den hör till.';
  if (slag === 'mal') return `Regeln ger ${sideWords(kontroll, 'dar').toLowerCase()}.`;
  return differens === null ? '' : 'Inget enskilt belopp förklarar skillnaden.';
}

/** What ties, and what doesn't. @example '28 av 31 stämmer · 2 fel och 1 avrundning, varav 2 granskade' */
export function rakningText(avstamning: Avstamning): string {
  const { granskade } = countKontroller(avstamning);
  const { fore, efter, varav } = rakningsdelar(avstamning);
  return (
    fore +
    (varav && granskade > 0 ? `, varav ${antalText(granskade)} ${granskadeText(granskade)}` : '') +
    efter
  );
}

/** The same in parts, for a line that counts the marks by itself; `varav`: whether there is anything to mark. */
export function rakningsdelar(avstamning: Avstamning): {
  readonly fore: string;
  readonly varav: boolean;
  readonly efter: string;
} {
  const { stammer, jamforda, fel, avrundning, ejJamford } = countKontroller(avstamning);
  const faults = [
    ...(fel === 0 ? [] : [`${antalText(fel)} fel`]),
    ...(avrundning === 0
      ? []
      : [`${antalText(avrundning)} ${avrundning === 1 ? 'avrundning' : 'avrundningar'}`]),
  ];
  const counted = `${antalText(stammer)} av ${antalText(jamforda)} stämmer`;
  return {
    fore: [counted, ...(faults.length === 0 ? [] : [faults.join(' och ')])].join(' · '),
    varav: faults.length > 0,
    efter: ejJamford === 0 ? '' : ` · ${antalText(ejJamford)} gick inte att jämföra`,
  };
}

/** The word for so many that are marked. @example granskadeText(2) // "granskade" */
export const granskadeText = (antal: number): string => (antal === 1 ? 'granskad' : 'granskade');

/** The sheet of a side, "" where it has no cell. @example bladOf({ cell: 'Drift!C5' }) // "Drift" */
export const bladOf = ({ cell }: Pick<Kontrollvarde, 'cell'>): string =>
  cell.slice(0, Math.max(0, cell.lastIndexOf('!')));

const LONGEST = 90;

/** What a side without an amount says: a share or a judgement as printed, the rule's in words. */
export function sideWords({ slag, ...kontroll }: Kontroll, sida: 'har' | 'dar'): string {
  const { text } = kontroll[sida];
  const rule = slag === 'mal' && sida === 'dar' ? malstatus.uppnas[text as Malstatus] : undefined;
  return rule ?? shorten(text, LONGEST);
}
