import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table of an example workbook with the figures that it must give, in tkr and the table's own sign. */
export interface ForvantadTabell {
  readonly bok: string;
  readonly blad: string;
  readonly typ: string;
  readonly period: string;
  readonly tecken: string;
  readonly foralder: string | null;
  readonly rader: readonly ForvantadRad[];
  readonly summa: Readonly<Record<string, number>> | null;
}

/** A row that counts: its sheet row, code, name, amounts and avvikelse. */
export interface ForvantadRad {
  readonly rad: number;
  readonly kod: string | null;
  readonly namn: string;
  readonly utfall?: number | null;
  readonly prognos?: number | null;
  readonly budget?: number | null;
  readonly avvikelse: number;
}

/** What the example workbooks must give. */
export const forvantadeTabeller = JSON.parse(
  readFileSync(join(__dirname, 'forvantade-tabeller.json'), 'utf8'),
) as readonly ForvantadTabell[];
