import { exaktText } from '../text/number.ts';
import { parameterText } from '../text/listText.ts';
import { talText } from '../text/matvardeText.ts';
import type { Listfakta } from './listfakta.ts';

/** A line for each parameter that a cell beside the groups has given, with the cell. */
export function parameterkallor({ listor }: Pick<Listfakta, 'listor'>): readonly string[] {
  const lines = listor.resursfordelning.flatMap((tabell) => {
    const { timmarPerArsarbetare: hours, kostnadPerArsarbetare: cost, timpris: price } = tabell;
    const line = (namn: string, varde: string, cell: string | null | undefined) =>
      cell == null ? [] : [`Fotnot: ${namn} är ${varde} enligt ${cell}.`];
    return [
      ...(hours ? line(parameterText.timmarPerArsarbetare, talText(hours.varde), hours.cell) : []),
      ...(cost ? line(parameterText.kostnadPerArsarbetare, exaktText(cost.varde), cost.cell) : []),
      ...(price ? line(parameterText.timpris, exaktText(price.varde), price.cell) : []),
    ];
  });
  return [...new Set(lines)];
}
