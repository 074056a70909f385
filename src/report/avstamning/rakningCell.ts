import type { Avstamning } from '../../domain/avstamning/granskade.ts';
import { avstamningsrubrik, GRANSKAD } from '../../domain/tidigare/avstamningsord.ts';
import type { ReportCell } from '../rapport.ts';
import { granskadeText, rakningsdelar } from '../text/kontrollText.ts';
import { FORSTA_KONTROLL, kontrollkolumner } from './avstamningsform.ts';

/**
 * The line that counts what ties; how many are marked follows the cells.
 * @param rows of the first table
 * @param marked how many of them are marked now
 */
export function rakningCell(avstamning: Avstamning, rows: number, marked: number): ReportCell {
  const { fore, efter, varav } = rakningsdelar(avstamning);
  if (!varav) return { text: fore + efter };
  const column = kontrollkolumner.letter(avstamningsrubrik.granskad);
  const count = `COUNTIF(${column}${FORSTA_KONTROLL + 1}:${column}${FORSTA_KONTROLL + rows},"${GRANSKAD}")`;
  const words = `IF(${count}=1," ${granskadeText(1)}"," ${granskadeText(2)}")`;
  return {
    formula: `="${fore}"&IF(${count}=0,"",", varav "&${count}&${words})&"${efter}"`,
    value: `${fore}${marked === 0 ? '' : `, varav ${marked} ${granskadeText(marked)}`}${efter}`,
  };
}
