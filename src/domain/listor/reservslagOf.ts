import { normalName } from '../verksamhet/nyckel.ts';
import type { Reservslag } from './reserver.ts';

const names: readonly (readonly [RegExp, Reservslag])[] = [
  [
    /^(?:(?:budget|nämndens?|förvaltningens?|central[at]?|verksamhets)[- ]?)?buffert(?:en|er)?(?!\p{L})/u,
    'buffert',
  ],
  [/^planerings-?(?:reserv|medel)|^(?:nämndens? )?planeringsreserv/u, 'planeringsreserv'],
  [
    /^(?:förvaltnings)?(?:central|gemensam|ofinansier)\p{L}* (?:under-?skott|spar(?:krav|beting)|effektivisering\p{L}*|besparing\p{L}*)|^centralt under/u,
    'centraltUnderskott',
  ],
  [/^(?:ofördela[td]e?|ej fördela[td]e?|icke fördela[td]e?)(?!\p{L})/u, 'ofordelat'],
  [
    /^(?:medel för )?oförutse(?:tt|dda?|bara)(?!\p{L})|^(?:nämndens )?(?:medel )?till (?:(?:nämndens|förvaltningens|kommunstyrelsens) )?(?:förfogande|disposition)/u,
    'oforutsett',
  ],
  [
    /^(?:(?:budget|verksamhets|förvaltnings|nämnd(?:ens?|s)?|central[at]?|lokal|löne?|volym|resultat|pris|demografi)[- ]?)?reserv(?:en|er|medel)?(?!\p{L})|^reserverade medel/u,
    'reserv',
  ],
];

/**
 * What kind of reserv a row's name says that it is, or null. "Reservkraft" and "Reservdelar" are none.
 * @example reservslagOf('Planeringsreserv') // "planeringsreserv"
 */
export function reservslagOf(namn: string): Reservslag | null {
  const name = normalName(namn);
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
