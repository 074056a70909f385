import { createGruppkallaOf } from '../../domain/kostnadslage/gruppOf.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import { gruppkalleord } from '../../domain/tidigare/egnaOrd.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';

/**
 * How the verksamheter of the followed year roll up: a row for each by code, with its name, its grupp
 * and what says so.
 */
export function grupprader({
  kostnadslage,
  ekonomi: { kodplan },
  tabeller,
}: Uppfoljning): readonly (readonly ReportCell[])[] {
  const gruppkallaOf = createGruppkallaOf(kodplan);
  const names = new Map(kodplan.toReversed().map(({ kod, namn }) => [kod, namn]));
  const koder = new Set(kostnadslage.rader.map(({ verksamhet }) => verksamhet));
  return [...koder]
    .filter((kod) => kod !== '')
    .toSorted()
    .map((kod) => {
      const found = gruppkallaOf(kod);
      const namn = names.get(kod) ?? '';
      if (found === null) return [kod, namn, STRECK, gruppkalleord.ingen].map(textCell);
      const { grupp, kalla } = found;
      const said = gruppnamnOf(grupp, kodplan, tabeller) ?? '';
      return [kod, namn, `${grupp} ${said}`.trim(), gruppkalleord[kalla]].map(textCell);
    });
}
