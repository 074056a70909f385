import type { FyndData } from '../../../src/domain/fynd/fynd.ts';

/** A sample of each finding in a document that is filled. */
export const mallkinds: readonly FyndData[] = [
  { typ: 'mallmarkeOkant', marke: 'kl:komentar:51' },
  { typ: 'mallbitSaknas', marke: 'kl:kommentar:55' },
  { typ: 'mallmarkeFelPlats', marke: 'kl:driftredovisning' },
  { typ: 'malltextAndrad', marke: 'kl:kommentar:51' },
  { typ: 'mallUtanMarken' },
];
