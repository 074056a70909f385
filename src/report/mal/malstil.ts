import type { Area } from '../../domain/address/area.ts';
import { columnName } from '../../domain/address/area.ts';
import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import { format } from '../blad/cells.ts';
import { palett, stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { AreaFormat, ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';
import { statusTecken } from '../text/malText.ts';

/** The look of each status. */
const statusstilar: Readonly<Record<Malstatus, Style>> = {
  uppnadd: stilar.uppnas,
  delvis: stilar.delvis,
  ej: stilar.ejUppnas,
  ejBedomd: stilar.ejBeraknad,
};

/** The colours of a column of statuses, by the symbol that each begins with. */
export const composeStatusvillkor = (area: Area): readonly ConditionalFormat[] =>
  composeTeckenvillkor(
    area,
    (Object.keys(statusstilar) as Malstatus[]).map(
      (status) => [statusTecken[status], statusstilar[status]] as const,
    ),
  );

/** Paler where the goal is that of the row above; the cell still holds it, for filters and screen readers. */
export const dimUpprepade = (area: Area, nr: number): ConditionalFormat => {
  const column = `$${columnName(nr)}`;
  return {
    kind: 'formula',
    area,
    formula: `=${column}${area.top + 1}=${column}${area.top}`,
    style: stilar.upprepad,
  };
};

/** A line above the first row of each goal but the first. @param rows 0-based sheet rows */
export const linesAbove = (rows: readonly number[], columns: number): readonly AreaFormat[] =>
  rows.map((row) => format({ borderTop: palett.svaglinje }, row, 0, 1, columns));

/** The decimals of per cent that a row's figures need: one, or two where one has more. @param shares as shares */
export const procentformat = (shares: readonly number[]): string =>
  shares.some((share) => Math.abs(share * 1000 - Math.round(share * 1000)) > 1e-6)
    ? '0.00 %'
    : '0.0 %';
