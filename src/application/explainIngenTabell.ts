import { areaName } from '../domain/address/area.ts';
import type { Fynd, FyndData } from '../domain/fynd/fynd.ts';
import type { Ekonomi, Konteringar } from '../domain/underlag/huvudbok.ts';

/**
 * The findings, where "no table" gives way to what a workbook with a ledger lacks: the utfall beside a
 * budget by konto, the period of the postings, or the year of all of it. Left out where the ledger counts or says itself what is
 * wrong.
 * @example explainIngenTabell(fynd, ekonomi)[0] // { typ: 'ingenJamforelse', saknar: 'utfall', … }
 */
export function explainIngenTabell(fynd: readonly Fynd[], ekonomi: Ekonomi): readonly Fynd[] {
  const isOther = ({ typ }: Fynd): boolean => typ !== 'ingenTabell';
  const isExplained = ekonomi.period !== null || ekonomi.fynd.some(isReason);
  if (isExplained) return fynd.filter(isOther);
  const lacking = ekonomi.serier.filter(({ slag }) => slag === 'utfall').map(withoutPeriod);
  const said = lacking.length > 0 ? lacking : ekonomi.serier.map(withoutUtfall);
  return said.length === 0 || fynd.every(isOther) ? fynd : [...fynd.filter(isOther), ...said];
}

const isReason = ({ typ }: Fynd): boolean =>
  typ === 'kodstrangEjTolkad' || typ === 'tabellEjTolkad' || typ === 'ogiltigPeriod';

const withoutUtfall = (serie: Konteringar): Fynd =>
  tell(serie, { typ: 'ingenJamforelse', titel: `Budget ${serie.ar}`, saknar: 'utfall' });

const withoutPeriod = (serie: Konteringar): Fynd =>
  serie.manad.includes(0)
    ? { ...tell(serie, { typ: 'ogiltigPeriod', varde: '' }), rader: [...new Set(serie.rad)] }
    : tell(serie, { typ: 'arSaknas' });

const tell = ({ kalla }: Konteringar, data: FyndData): Fynd => ({
  bok: kalla.bok,
  blad: kalla.blad,
  cell: areaName(kalla.area),
  allvar: 'fel',
  ...data,
});
