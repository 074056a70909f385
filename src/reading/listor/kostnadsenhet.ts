import type { Enhet } from '../../domain/amount/enhet.ts';

/** The unit of what an årsarbetare costs in a year, by its size: some hundred tkr. */
export const kostnadsenhet = (figure: number): Enhet => (Math.abs(figure) >= 10_000 ? 'kr' : 'tkr');
