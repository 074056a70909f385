import type { Month } from '../../domain/period/month.ts';
import type { Serie } from '../../domain/kostnadslage/kostnadslage.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { Grupp } from '../kostnadslage/grupper.ts';

/** What a chart is of, and the row of the forecasts (by place) that it ends at. */
export interface Diagramdel {
  readonly kod: string;
  readonly namn: string;
  /** What the title of the chart calls it. */
  readonly rubrik: string;
  readonly serie: Serie;
  readonly prognosrad: number;
  readonly period: Month;
}

/** The whole first, then the grupper in their order. */
export function planDiagram(
  { kostnadslage }: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
): readonly Diagramdel[] {
  const whole = kostnadslage.serier.find(({ kod }) => kod === null);
  const parts = grupper.map(({ kod, namn, serie }, prognosrad) => ({
    kod: kod ?? namn,
    namn,
    rubrik: namn === '' ? `Verksamhet ${kod ?? ''}` : namn,
    serie,
    prognosrad,
    period,
  }));
  if (whole === undefined) return parts;
  const summa = { kod: '', namn: 'Summa', rubrik: 'Hela verksamheten', serie: whole };
  return [{ ...summa, prognosrad: grupper.length, period }, ...parts];
}
