import type { Kontogrupp } from '../../domain/konto/kontogrupp.ts';

/** The kontogrupper in words, as they stand after "varav". */
export const kontogruppText: Readonly<Record<Kontogrupp, string>> = {
  intakter: 'intäkter',
  'kop-bidrag': 'köp och bidrag',
  personal: 'personal',
  ovrigt: 'övrigt',
  kapital: 'kapital',
};

/** The konton that no rule fits. */
export const UTAN_KONTOGRUPP = 'konton utan grupp';
