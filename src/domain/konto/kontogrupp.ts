/** The kinds of income and cost that a kostnadsläge is split by; the names are those of the JSON. */
export type Kontogrupp = 'intakter' | 'kop-bidrag' | 'personal' | 'ovrigt' | 'kapital';

/** Every kontogrupp, in the order that they are shown. */
export const kontogrupper: readonly Kontogrupp[] = [
  'intakter',
  'kop-bidrag',
  'personal',
  'ovrigt',
  'kapital',
];

/** Konton that begin with `prefix` belong to `grupp`; the longest prefix decides. */
export interface Kontoregel {
  readonly prefix: string;
  readonly grupp: Kontogrupp;
}

/**
 * Source: Kommun-Bas by first digits: 3 intäkter, 4 köp och bidrag, 5 personal, 6–7 övrigt,
 * 79 kapital (avskrivning), 8 övriga intäkter och kostnader. Changed in the sheet "Regler".
 */
export const standardKontoregler: readonly Kontoregel[] = [
  { prefix: '3', grupp: 'intakter' },
  { prefix: '4', grupp: 'kop-bidrag' },
  { prefix: '5', grupp: 'personal' },
  { prefix: '6', grupp: 'ovrigt' },
  { prefix: '7', grupp: 'ovrigt' },
  { prefix: '79', grupp: 'kapital' },
  { prefix: '8', grupp: 'ovrigt' },
];

/**
 * The kontogrupp of a konto or a kontoklass, or null when no rule fits.
 * @example kontogruppOf('7910', standardKontoregler) // "kapital"
 */
export function kontogruppOf(konto: string, regler: readonly Kontoregel[]): Kontogrupp | null {
  let best: Kontoregel | null = null;
  for (const regel of regler)
    if (konto.startsWith(regel.prefix) && regel.prefix.length > (best?.prefix.length ?? 0))
      best = regel;
  return best?.grupp ?? null;
}
