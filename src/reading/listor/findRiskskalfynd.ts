import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { settleRiskskalor } from './settleRiskskalor.ts';
import { kolumnOf } from './tabeller/listrader.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** The scales of words that are only assumed, and those whose steps nobody has said. */
export function findRiskskalfynd(tabell: LastLista): readonly Fynd[] {
  if (tabell.slag !== 'internkontroll') return [];
  const skalor = settleRiskskalor(tabell);
  return (['sannolikhet', 'allvarlighet'] as const).flatMap((roll): readonly Fynd[] => {
    const kolumn = kolumnOf(tabell, roll);
    const { okanda, antagna, stegOf } = skalor[roll];
    if (kolumn === undefined) return [];
    const { bok, blad } = tabell.grid;
    const place = { bok, blad, cell: cellName(tabell.rubrik.top, kolumn.index) };
    if (okanda.length > 0)
      return [
        { ...place, typ: 'riskskalaOkand', allvar: 'varning', kolumn: kolumn.text, ord: okanda },
      ];
    if (antagna.length === 0) return [];
    const ord = antagna
      .flatMap((one) => ({ ord: one, steg: stegOf(one) ?? 0 }))
      .toSorted((a, b) => a.steg - b.steg);
    return [{ ...place, typ: 'riskskalaAntagen', allvar: 'upplysning', kolumn: kolumn.text, ord }];
  });
}
