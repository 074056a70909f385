import { isOpen } from '../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import {
  avstamningNyckelrubriker,
  avstamningsrubrik,
  kontrollord,
} from '../../domain/tidigare/avstamningsord.ts';
import { rowNameOf } from '../../domain/tidigare/egnaOrd.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { shorten } from '../text/shorten.ts';

/** A comparison that doesn't tie, with the row's identity on the sheet. */
export interface Kontrollrad {
  readonly kontroll: Kontroll;
  readonly nyckel: string;
}

/** The comparisons that don't tie, worst first: faults before rounding, the largest difference first. */
export function planKontrollrader(kontroller: readonly Kontroll[]): readonly Kontrollrad[] {
  const rows = kontroller.filter(isOpen).toSorted((a, b) => weightOf(b) - weightOf(a));
  const nycklar = bladNycklar(rows.map((one) => ({ kod: null, namn: rowName(one) })));
  return rows.map((kontroll, at) => ({ kontroll, nyckel: nycklar[at] ?? '' }));
}

/** A fault without amounts comes after those with, and before all rounding. */
const weightOf = ({ utfall, differens }: Kontroll): number =>
  utfall === 'fel' ? 1 + Math.abs(differens ?? 0) : Math.abs(differens ?? 0) / 1e17;

/** The cells that tell a row from the others, by header. */
export const namnceller = ({
  slag,
  tabell,
  rad,
  kolumn,
}: Kontroll): Readonly<Record<string, string>> => ({
  [avstamningsrubrik.kontroll]: kontrollord[slag],
  [avstamningsrubrik.tabell]: shorten(tabell),
  [avstamningsrubrik.rad]: shorten(rad),
  [avstamningsrubrik.kolumn]: shorten(kolumn),
});

/** The name of a comparison's row, as the next run reads it. */
export function rowName(kontroll: Kontroll): string {
  const cells = namnceller(kontroll);
  const names = (avstamningNyckelrubriker['klAvstamning'] ?? []).map((header) => cells[header]);
  return rowNameOf(names.filter((name) => name !== undefined && name !== '').join(' · '));
}
