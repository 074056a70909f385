import { andraLagen, atgardsrubrik, atgardsstatusord } from '../../domain/tidigare/atgardsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';

type Read = (header: string) => string;

const hasFigure = (text: string): boolean => /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|–|#.+)$/iu.test(text);

const lagen: ReadonlySet<string> = new Set([
  ...Object.values(atgardsstatusord),
  ...Object.values(andraLagen),
]);

/**
 * What tells the rows of the tables of åtgärder from a person's. The list itself is the person's, and every
 * row of it, a blank one too, is a row of the table.
 */
export const atgardsrader: readonly (readonly [string, (read: Read) => boolean])[] = [
  [egnaTabeller.atgarder, () => true],
  [egnaTabeller.atgardsprognos, (read) => hasFigure(read(atgardsrubrik.effekt))],
  [egnaTabeller.atgardssummor, (read) => lagen.has(read(atgardsrubrik.lage))],
  [
    egnaTabeller.atgarderUnderlag,
    (read) => /!\$?[A-Z]{1,3}\$?\d+$/u.test(read(atgardsrubrik.kalla)),
  ],
];
