import type { Fynd } from '../../domain/fynd/fynd.ts';
import { yearOf } from '../../domain/period/month.ts';
import { manadText } from './number.ts';
import { citat, platsText } from './platsText.ts';

/**
 * A missing month, rest of a year or whole year in words.
 * @example "Utfall 2024: inga belopp från och med september 2024. Året räknas inte som helt. …"
 */
export function manadSaknasText(fynd: Extract<Fynd, { typ: 'manadSaknas' }>): string {
  const plats = platsText(fynd);
  const manad = manadText(fynd.manad);
  if (fynd.helaAret === true)
    return `${plats}: inga belopp för ${yearOf(fynd.manad)}. Åren före och efter har belopp. Kontrollera att året är inläst.`;
  if (fynd.aretUt === true)
    return `${plats}: inga belopp från och med ${manad}. Året räknas inte som helt. Kontrollera att månaderna är inlästa.`;
  return fynd.kod === null
    ? `${plats}: inga belopp i ${manad}. Alla andra månader har belopp. Kontrollera att månaden är inläst.`
    : `${plats}: verksamheten ${citat(fynd.kod)} har inga belopp i ${manad}, men i alla andra månader. Kontrollera att månaden är inläst.`;
}
