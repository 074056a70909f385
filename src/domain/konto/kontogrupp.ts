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

/** The first digits of the konton of each kontogrupp, as the sheet "Regler" holds them. */
export type Kontobas = Readonly<Record<Kontogrupp, readonly string[]>>;

/**
 * Source: Kommun-Bas by first digits: 3 intäkter, 4 köp och bidrag, 5 personal, 6–7 övrigt,
 * 79 kapital (avskrivning), 8 övriga intäkter och kostnader. Changed in the sheet "Regler".
 */
export const standardKontobas: Kontobas = {
  intakter: ['3'],
  'kop-bidrag': ['4'],
  personal: ['5'],
  ovrigt: ['6', '7', '8'],
  kapital: ['79'],
};

/** The rules of a kontobas, one for each beginning. */
export const kontoreglerOf = (bas: Kontobas): readonly Kontoregel[] =>
  kontogrupper.flatMap((grupp) => bas[grupp].map((prefix) => ({ prefix, grupp })));

/** The rules until somebody changes them. */
export const standardKontoregler: readonly Kontoregel[] = kontoreglerOf(standardKontobas);

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
