import { textAt } from '../../cells/gridCells.ts';
import type { FoundListtabell } from './findListtabeller.ts';
import type { Listkolumn } from './settleListkolumner.ts';

/** A list whose first column has no header is named by it. */
export function nameFirst(
  { slag, grid, from, to }: FoundListtabell,
  kolumner: readonly Listkolumn[],
): readonly Listkolumn[] {
  const wanted = namnroll[slag];
  if (kolumner.some(({ roll }) => roll === wanted)) return kolumner;
  const [first] = kolumner;
  if (first === undefined) return kolumner;
  const named =
    kolumner.find(({ roll }) => roll === 'namn') ??
    (slag === 'internkontroll' ? riskName(kolumner) : undefined);
  if (named !== undefined)
    return kolumner.map((one) => (one === named ? { ...one, roll: wanted } : one));
  if (first.roll === 'okand') return [{ ...first, roll: wanted }, ...kolumner.slice(1)];
  const left = first.index - 1;
  for (let row = from; row < to; row++)
    if (left >= grid.left && textAt(grid, row, left) !== '')
      return [{ index: left, text: '', roll: wanted, ar: null }, ...kolumner];
  return kolumner;
}

/** Where no column is headed Risk, its description names it, else what it concerns. */
const riskName = (kolumner: readonly Listkolumn[]): Listkolumn | undefined =>
  kolumner.find(({ roll, text }) => roll === 'kommentar' && /beskriv/iu.test(text)) ??
  kolumner.find(({ roll }) => roll === 'kvalitetsfaktor') ??
  kolumner.find(({ roll }) => roll === 'omrade');

/** The role that names the rows of each list. */
export const namnroll = {
  statsbidrag: 'bidrag',
  resursfordelning: 'grupp',
  internkontroll: 'risk',
  handlingsplan: 'atgard',
} as const;
