import { parseArea } from '../../address/area.ts';
import { ore } from '../../amount/ore.ts';
import type { Fynd } from '../../fynd/fynd.ts';
import { malplats } from '../../mal/malplats.ts';
import type { Forskjuten, Kontroll } from '../kontroll.ts';
import { isMoved } from './settleForskjutningar.ts';

/** One finding for each row, column or pair of amounts that stands beside its cells. */
export function findForskjutna(kontroller: readonly Kontroll[]): readonly Fynd[] {
  const groups = new Map<Forskjuten, Kontroll[]>();
  for (const kontroll of kontroller) {
    const { forklaring } = kontroll;
    if (isMoved(forklaring)) groups.set(forklaring, [...(groups.get(forklaring) ?? []), kontroll]);
  }
  return [...groups].map(([forklaring, own]) => ({
    ...malplats(own[0]?.har.bok ?? '', areaOf(forklaring)),
    typ: 'forskjutnaBelopp',
    allvar: 'fel',
    forklaring,
    antal: own.length,
    belopp: ore(Math.max(...own.map(({ differens }) => Math.abs(differens ?? 0)))),
  }));
}

const areaOf = (forklaring: Forskjuten): string =>
  forklaring.slag === 'ombytta' ? forklaring.celler[0] : forklaring.omrade;

/** What reading says of single cells, without the cells that a finding of amounts beside their cells is of. */
export function leaveOutForskjutna(
  fynd: readonly Fynd[],
  kontroller: readonly Kontroll[],
): readonly Fynd[] {
  const moved = findForskjutna(kontroller);
  return moved.length === 0
    ? fynd
    : fynd.filter((one) => !moved.some((other) => followsFrom(one, other)));
}

/** A blank, an amount out of scale or a column of the wrong sign, where amounts stand beside their cells. */
function followsFrom(one: Fynd, other: Fynd): boolean {
  if (one.typ === 'felTecken') return one.bok === other.bok && one.blad === other.blad;
  return (one.typ === 'tomtBelopp' || one.typ === 'enhetsfel') && isWithin(one, other);
}

function isWithin(one: Fynd, other: Fynd): boolean {
  const [cell, area] = [parseArea(one.cell ?? ''), parseArea(other.cell ?? '')];
  return (
    cell !== null &&
    area !== null &&
    one.bok === other.bok &&
    one.blad === other.blad &&
    cell.top >= area.top &&
    cell.top < area.top + area.rows &&
    cell.left >= area.left &&
    cell.left < area.left + area.columns
  );
}
