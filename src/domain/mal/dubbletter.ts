import type { Fynd } from '../fynd/fynd.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { Indikator, Malvarde, Matvarde } from './malunderlag.ts';
import type { BedomdIndikator } from './maluppfyllelse.ts';

/**
 * The indicators of a goal that stand twice with different outcomes or målvärden. Nothing says which of
 * them is right. Those that are measured in different ways are different indicators, and a missing value
 * contradicts no other.
 */
export const findDubbletter = (indikatorer: readonly Indikator[]): ReadonlySet<Indikator> =>
  new Set(
    indikatorer.filter((one) =>
      indikatorer.some((other) => isSame(one, other) && contradicts(one, other)),
    ),
  );

const isSame = (a: Indikator, b: Indikator): boolean =>
  (a.cell !== b.cell || a.bok !== b.bok) &&
  normalName(a.namn) === normalName(b.namn) &&
  normalName(a.matt ?? '') === normalName(b.matt ?? '');

const contradicts = (a: Indikator, b: Indikator): boolean =>
  differ(a.utfall.varde, b.utfall.varde, ['varde', 'ja', 'enhet']) ||
  differ(a.mal.varde, b.mal.varde, ['villkor', 'varde', 'till', 'strikt', 'enhet']);

const differ = <T extends Matvarde | Malvarde>(
  a: T | null,
  b: T | null,
  parts: readonly (keyof T)[],
): boolean => a !== null && b !== null && parts.some((part) => a[part] !== b[part]);

/** A judged indicator that stands twice with different values: it is not judged after all. */
export const leaveDubblett = (indikator: BedomdIndikator): BedomdIndikator => ({
  ...indikator,
  status: 'ejBedomd',
  skal: [...(indikator.status === 'ejBedomd' ? indikator.skal : []), 'dubbel'],
});

/**
 * A finding of an indicator that stands twice, with what follows of it.
 * @param all every indicator, judged
 */
export function settleDubbelfynd(fynd: Fynd, all: readonly BedomdIndikator[]): Fynd {
  if (fynd.typ !== 'dubbelIndikator') return fynd;
  const at = (cell: string) =>
    all.find((indikator) => indikator.bok === fynd.bok && indikator.cell === cell);
  const own = at(`${fynd.blad ?? ''}!${fynd.cell ?? ''}`);
  const shown = own ?? at(fynd.andraCell);
  if (shown?.skal.includes('dubbel') === true) return { ...fynd, foljd: 'ejBedomd' };
  return own === undefined ? { ...fynd, foljd: 'raknasEnGang' } : fynd;
}
