import { sifferformat } from '../blad/sifferformat.ts';
import { ANDEL } from '../tabellblad/utseende.ts';
import { analysfalt, analysrubrik as r, analysRubriker } from '../../domain/tidigare/analysord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { SheetForm } from '../blad/tomtBlad.ts';

/** The headers of the sheet. */
export const analysrubriker: readonly string[] = analysRubriker.klAnalys;

/** Where its columns are. */
export const analyskolumner = locateKolumner(analysrubriker);

/** 0-based row of the whole, the first of the table. */
export const FORSTA_ANALYS = FORSTA_RUBRIK + 1;

/** What the columns hold; `tal` is the number format of the amounts. */
export const analysslag = (tal: string): readonly Kolumnslag[] =>
  analysrubriker.map((rubrik): Kolumnslag => {
    if (amounts.has(rubrik)) return { tal };
    if (rubrik === r.andel) return { tal: ANDEL };
    if (persons.has(rubrik)) return 'eget';
    return rubrik === r.kod || rubrik === r.delAv ? 'kod' : 'ord';
  });

const amounts: ReadonlySet<string> = new Set([r.avvikelse, r.utfall, r.prognos]);
const persons: ReadonlySet<string> = new Set([
  ...[r.utkast, r.orsak, r.atgard, r.status, r.kommentar],
]);

const bredder: Readonly<Record<string, number>> = {
  [r.kod]: 7,
  [r.verksamhet]: 26,
  [r.delAv]: 9,
  [r.utkast]: 60,
  [r.orsak]: 28,
  [r.atgard]: 28,
  [r.status]: 14,
  [r.attGora]: 17,
  [r.siffror]: 26,
  [r.kommentar]: 34,
};
const BREDD = 12;

/** The sheet as far as it is the same in every run. */
export const ANALYS: SheetForm = {
  namn: 'Analys',
  tabell: egnaTabeller.analys,
  kolumner: analysrubriker,
  bredder: analysrubriker.map((rubrik) => bredder[rubrik] ?? BREDD),
  slag: analysslag(sifferformat(0)),
  falt: Object.fromEntries(analysfalt.map(({ rubrik }) => [rubrik, analyskolumner.at(rubrik)])),
};
