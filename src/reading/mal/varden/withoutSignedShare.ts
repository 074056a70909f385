import type { LastaVarden } from '../readVarden.ts';

/**
 * The values of a row without a målvärde that asks for a change by so much, "-10 %" beside an outcome of
 * 1 100 ton: from what isn't said.
 */
export function withoutSignedShare(read: LastaVarden, namn: string): LastaVarden {
  const { utfall, mal } = read;
  const isChange = /^[-+\u2212\u2013] ?\d[\d,.]* ?(?:%|procent)/iu.test(mal.text ?? '');
  const isShare = utfall.varde === null || utfall.varde.enhet === '%' || /%|procent/iu.test(namn);
  if (mal.varde === null || !isChange || isShare) return read;
  return { ...read, mal: { ...mal, varde: null, skal: 'ejTolkat' } };
}
