import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table as a municipality printed it, transcribed from its published report; `text` is as printed. */
export interface TrycktTabell {
  readonly bok: string;
  readonly id: string;
  readonly titel: string;
  readonly enhet: 'kr' | 'tkr' | 'mnkr';
  readonly rubrik: string;
  readonly kolumner: readonly string[];
  readonly avvikelse: { readonly kolumn: string; readonly plus: string; readonly minus: string };
  readonly rader: readonly TrycktRad[];
}

/** A printed row: its texts and the numbers that they are, by column. */
export interface TrycktRad {
  readonly kod: string | null;
  readonly namn: string;
  readonly summa: boolean;
  readonly varav: boolean;
  readonly text: readonly string[];
  readonly varde: readonly number[];
}

/** The printed tables of two published reports. */
export const trycktaTabeller = JSON.parse(
  readFileSync(join(__dirname, 'tryckta-tabeller.json'), 'utf8'),
) as readonly TrycktTabell[];
