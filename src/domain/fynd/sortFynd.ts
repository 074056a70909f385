import type { Allvar, Fynd } from './fynd.ts';

const weight: Readonly<Record<Allvar, number>> = { fel: 0, varning: 1, upplysning: 2 };

/** The findings with the worst first; within a weight they keep their order. */
export const sortFynd = (fynd: readonly Fynd[]): readonly Fynd[] =>
  fynd.toSorted((a, b) => weight[a.allvar] - weight[b.allvar]);
