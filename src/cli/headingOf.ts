import { areaName } from '../domain/address/area.ts';
import type { Month } from '../domain/period/month.ts';
import type { BeraknadTabell } from '../domain/uppfoljning/uppfoljning.ts';
import { withoutUnit } from '../report/tabellblad/bladnamn.ts';
import { periodText } from '../report/text/number.ts';
import { avvikelseText, typText } from '../report/text/ordText.ts';
import { plainText } from './columns.ts';
import { text } from './text.sv.ts';
import type { View } from './viewOf.ts';

/**
 * Two lines above a table: what it is, without the unit of its source, which may not be the one shown;
 * then where from, in what unit, how far, and what its sign means.
 */
export function headingOf(tabell: BeraknadTabell, view: View, period: Month | null): string[] {
  const { bok, blad, area } = tabell.kalla;
  const month = tabell.period?.varde ?? period;
  const title = withoutUnit(plainText(tabell.titel).trim());
  const enhet = tabell.enhet.varde;
  const kind = typText[tabell.typ.varde];
  return [
    title === '' || title.startsWith(kind) ? title || kind : `${kind}: ${title}`,
    [
      `${text.kalla} ${plainText(`${bok} ${blad}!${areaName(area)}`)}`,
      enhet === view.enhet ? enhet : text.visasI(enhet, view.enhet),
      ...(month === null ? [] : [periodText(month)]),
      avvikelseText(tabell.jamforelse, view.tecken),
    ].join(' · '),
  ];
}
