import { columnName, type Area } from '../../domain/address/area.ts';
import type { Risk, Riskniva } from '../../domain/listor/internkontroll.ts';
import { egnaOrd, regelnamn } from '../../domain/tidigare/egnaOrd.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { format } from '../blad/cells.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { AreaFormat, ConditionalFormat, ReportCell } from '../rapport.ts';
import { REGELBLAD } from '../regler/composeRegler.ts';
import { planRegler } from '../regler/regelrader.ts';
import type { Style } from '../style.ts';
import { shorten } from '../text/shorten.ts';
import type { Listfakta } from './listfakta.ts';

/** The look of each level; the darker, the worse, so that it is told without colour too. */
export const nivastilar: Readonly<Record<Riskniva | 'ejBedomd', Style>> = {
  omedelbart: stilar.riskOmedelbart,
  snarast: stilar.riskSnarast,
  accepteras: stilar.riskAccepteras,
  ejBedomd: stilar.ejBeraknad,
};

/** The colours of cells whose text begins with the symbol of a level. */
export const composeNivavillkor = (area: Area): readonly ConditionalFormat[] =>
  composeTeckenvillkor(
    area,
    (Object.keys(nivastilar) as (keyof typeof nivastilar)[]).map(
      (niva) => [listord[niva], nivastilar[niva]] as const,
    ),
  );

/** The colours of the matrix, straight from the borders: its header and its rows begin with their steps. */
export function composeMatrisvillkor(
  area: Area,
  { omedelbart, snarast }: Pick<Riskgranser, 'omedelbart' | 'snarast'>,
): readonly ConditionalFormat[] {
  const likely = `LEFT($${columnName(area.left - 1)}${area.top + 1},1)`;
  const value = `${likely}*LEFT(${columnName(area.left)}$${area.top},1)`;
  const rule = (formula: string, style: Style): ConditionalFormat => ({
    ...{ kind: 'formula', area, style, formula },
  });
  return [
    rule(`=${value}>=${omedelbart}`, nivastilar.omedelbart),
    rule(`=AND(${value}<${omedelbart},${value}>=${snarast})`, nivastilar.snarast),
    rule(`=AND(${value}<${omedelbart},${value}<${snarast})`, nivastilar.accepteras),
  ];
}

/** Where the borders stand above the first table, and what makes them out. */
export interface Riskgranser {
  readonly rad: readonly ReportCell[];
  readonly format: readonly AreaFormat[];
  /** The cells of the borders in a formula, "$I$3". */
  readonly omedelbart: string;
  readonly snarast: string;
}

/**
 * The borders of the levels as cells above a table that follow "Regler", so that a change there recolours
 * the sheet at once.
 * @param column the 0-based column of the first border; the label stands before it
 */
export function planRiskgranser(
  { regler }: Pick<Listfakta, 'regler'>,
  { otolkade }: Pick<Tidigare, 'otolkade'>,
  column: number,
): Riskgranser {
  const rows = planRegler(regler, otolkade);
  const border = (regel: 'riskOmedelbart' | 'riskSnarast'): ReportCell => {
    const at = rows.findIndex(({ cells: [name] }) => textOf(name) === regelnamn[regel]);
    const cell = `'${REGELBLAD}'!$B$${FORSTA_RUBRIK + 2 + at}`;
    return { formula: `=IF(ISNUMBER(${cell}),${cell},${regler[regel]})`, value: regler[regel] };
  };
  const rad: ReportCell[] = Array.from({ length: column + 2 }, () => null);
  rad[column - 1] = { text: egnaOrd.riskgranser };
  rad[column] = border('riskOmedelbart');
  rad[column + 1] = border('riskSnarast');
  const top = FORSTA_RUBRIK - 1;
  return {
    rad,
    format: [
      format({ ...stilar.rad, ...stilar.hoger, size: 10 }, top, column - 1, 1, 3),
      format({ numberFormat: '"▲ från "0' }, top, column, 1, 1),
      format({ numberFormat: '"◆ från "0' }, top, column + 1, 1, 1),
    ],
    omedelbart: `$${columnName(column)}$${top + 1}`,
    snarast: `$${columnName(column + 1)}$${top + 1}`,
  };
}

const textOf = (cell: ReportCell | undefined): string | null =>
  cell !== null && cell !== undefined && 'text' in cell ? cell.text : null;

/**
 * The level of a riskvärde as a formula.
 * @param riskvarde a cell or a number
 */
export const nivaFormula = (
  riskvarde: string,
  { omedelbart, snarast }: Pick<Riskgranser, 'omedelbart' | 'snarast'>,
): string =>
  `IF(${riskvarde}>=${omedelbart},"${listord.omedelbart}",IF(${riskvarde}>=${snarast},"${listord.snarast}","${listord.accepteras}"))`;

/** The level of a risk without a riskvärde: the plan's own word after the sign of what it means. */
export const withoutValue = ({ angivenNiva }: Pick<Risk, 'angivenNiva'>): string =>
  angivenNiva === null
    ? listord.ejBedomd
    : `${listord[angivenNiva.niva].slice(0, 1)} ${shorten(angivenNiva.text.replace(/^[^\p{L}\p{N}]+/u, ''))}`;
