import { ATT_KOMMENTERA } from '../../domain/tidigare/analysord.ts';
import { avstamningsdel, isRakning } from '../../domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { listavsnitt } from '../../domain/tidigare/listord.ts';

/** The names that head the lines of ours outside the tables. */
export const isOwnLine = (text: string): boolean =>
  ownStarts.some((start) => text.startsWith(start)) || ownLines.has(text) || isRakning(text);

const ownStarts: readonly string[] = [
  egnaOrd.kalla,
  egnaOrd.antaget,
  egnaOrd.riktpunkt,
  egnaOrd.helheten,
  egnaOrd.bastaMetod,
  egnaOrd.forslagetsFel,
  egnaOrd.fotnot,
  egnaOrd.malregel,
  ATT_KOMMENTERA,
];

const ownLines: ReadonlySet<string> = new Set([
  egnaOrd.utgangna,
  egnaOrd.ovriga,
  egnaOrd.fynd,
  egnaOrd.metodtest,
  egnaOrd.huvudbokslasning,
  egnaOrd.huvudbokslasningHjalp,
  egnaOrd.malkallor,
  egnaOrd.malkallorHjalp,
  egnaOrd.grupplasning,
  egnaOrd.grupplasningHjalp,
  egnaOrd.nyckeltal,
  ...Object.values(listavsnitt),
  ...Object.values(avstamningsdel),
  egnaOrd.rattelser,
  egnaOrd.rattelserHjalp,
  egnaOrd.rattelserExempel,
  egnaOrd.reglerSlut,
  ...egnaOrd.aldreRader,
]);

/** Whether a text is the label of the figures above a table that its formulas look at. */
export const isTroskel = (text: string): boolean =>
  text === egnaOrd.troskel || text === egnaOrd.tolerans || text === egnaOrd.riskgranser;
