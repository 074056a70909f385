import { isOwnDrawingName } from '../../../domain/tidigare/egnaTabeller.ts';
import type { Look } from './look.ts';

/** Of the charts that stand on a sheet of ours, those that are ours; all others are a person's. */
export function ownCharts(
  standing: readonly string[],
  ...looks: readonly (Look | null | undefined)[]
): readonly string[] {
  const known = new Set(looks.flatMap((look) => (look?.charts ?? []).map(({ name }) => name)));
  const own = standing.filter((name) => known.has(name) || isOwnDrawingName(name));
  return [...new Set(own)];
}

/** Whether the charts of ours that stand on a sheet are those that its look has. */
export function haveSameCharts(own: readonly string[], { charts = [] }: Look): boolean {
  return own.length === charts.length && charts.every(({ name }) => own.includes(name));
}
