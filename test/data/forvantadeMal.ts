import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Malstatus, Malvillkor, Riktning, Trend } from '../../src/domain/mal/malunderlag.ts';
import type { MalstatusJson } from '../../src/report/json/malJsonTypes.ts';

/** An indicator as an example workbook must give it; `rad` is its sheet row. */
interface ForvantadIndikator {
  readonly rad: number;
  readonly namndmal: string;
  readonly indikator: string;
  readonly utfall: number | null;
  readonly enhet: string;
  readonly villkor: Malvillkor;
  readonly mal: number | null;
  readonly riktning: Riktning;
  readonly status: Malstatus;
  readonly trend: Trend | null;
}

/** The goals that an example workbook must give. */
interface ForvantadeMal {
  readonly bok: string;
  readonly blad: string;
  readonly indikatorer: readonly ForvantadIndikator[];
  readonly mal: readonly { readonly namndmal: string; readonly status: MalstatusJson }[];
  readonly antal: Readonly<Record<'uppnadd' | 'ej' | 'ejBedomd', number>>;
}

/** A volume that an example workbook must give. */
interface ForvantadVolym {
  readonly rad: number;
  readonly namn: string;
  readonly varden: Readonly<Record<string, number | null>>;
  readonly forandring: number | null;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

/** Facts of the example workbooks, set out by hand from the published reports. */
export const forvantadeMal = read('forvantade-mal.json') as readonly ForvantadeMal[];

/** The volumes of the one example that has them. */
export const forvantadeVolymer = read('forvantade-volymer.json') as readonly ForvantadVolym[];
