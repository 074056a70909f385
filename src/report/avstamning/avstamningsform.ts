import { sifferformat } from '../blad/sifferformat.ts';
import {
  avstamningRubriker,
  avstamningsfalt,
  avstamningsrubrik as r,
} from '../../domain/tidigare/avstamningsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { widthOf } from '../blad/bredd.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { SheetForm } from '../blad/tomtBlad.ts';
import type { ReportCell } from '../rapport.ts';

/** The headers of the first table. */
export const kontrollrubriker: readonly string[] = avstamningRubriker.klAvstamning;

/** Where its columns are. */
export const kontrollkolumner = locateKolumner(kontrollrubriker);

/** 0-based row of the first comparison. */
export const FORSTA_KONTROLL = FORSTA_RUBRIK + 1;

const figures: ReadonlySet<string> = new Set([r.har, r.dar, r.differens]);
const persons: ReadonlySet<string> = new Set([r.granskad, r.orsak, r.kommentar]);

const slagOf = (rubrik: string): Kolumnslag => {
  if (figures.has(rubrik)) return { tal: 'General' };
  return persons.has(rubrik) ? 'eget' : 'ord';
};

/** What the columns of a table hold. */
export const slagenOf = (tabell: keyof typeof avstamningRubriker): readonly Kolumnslag[] =>
  avstamningRubriker[tabell].map((rubrik) =>
    rubrik === r.antal ? { tal: sifferformat(0) } : slagOf(rubrik),
  );

/** The widths of the columns: as wide as their words need, within bounds. */
export function planBredder(rader: readonly (readonly ReportCell[])[]): readonly number[] {
  return kontrollrubriker.map((rubrik, index) =>
    widthOf(
      rader.map((row) => row[index]),
      bredder[rubrik] ?? [11, 14],
    ),
  );
}

const bredder: Readonly<Record<string, readonly [number, number]>> = {
  [r.kontroll]: [25, 28],
  [r.tabell]: [24, 28],
  [r.rad]: [18, 24],
  [r.kolumn]: [13, 18],
  [r.harCell]: [17, 26],
  [r.mot]: [20, 24],
  [r.darCell]: [17, 26],
  [r.status]: [16, 17],
  [r.forklaring]: [40, 46],
  [r.orsak]: [22, 22],
  [r.kommentar]: [26, 26],
};

/** The sheet as far as it is the same in every run. */
export const AVSTAMNING: SheetForm = {
  namn: 'Avstämning',
  tabell: egnaTabeller.avstamning,
  kolumner: kontrollrubriker,
  bredder: planBredder([]),
  slag: slagenOf('klAvstamning'),
  falt: Object.fromEntries(
    avstamningsfalt.map(({ rubrik }) => [rubrik, kontrollkolumner.at(rubrik)]),
  ),
};
