/** The unit that a table states its amounts in: kronor, tusental kronor, miljoner kronor. */
export type Enhet = 'kr' | 'tkr' | 'mnkr';

/** Every unit, smallest first. */
export const enheter: readonly Enhet[] = ['kr', 'tkr', 'mnkr'];

/** Öre in one of each unit. */
export const orePer: Readonly<Record<Enhet, number>> = { kr: 100, tkr: 100_000, mnkr: 100_000_000 };
