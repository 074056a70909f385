import type { Manader } from '../../../domain/kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf, type Month } from '../../../domain/period/month.ts';
import { planForlopp } from '../../../report/diagram/planForlopp.ts';
import { manadText } from '../../../report/text/number.ts';
import { ledgerText } from '../../ledgerText.sv.ts';
import { tkrText } from '../tkrText.ts';
import type { Prognosrad } from './prognosrader.ts';

/** A point: the month (0: before January) and the amount so far, in öre. */
export type Punkt = readonly [manad: number, belopp: number];

/** The course of a year: what has come, what was planned, and how it goes on to the prognos. */
export interface Linjer {
  readonly utfall: readonly Punkt[];
  /** None without a budget by month. */
  readonly budget: readonly Punkt[];
  /** None when nothing can be forecast, or the year is over. */
  readonly prognos: readonly Punkt[];
}

/** The lines of a forecast's chart. */
export function planLinjer({ serie, prognos }: Prognosrad, period: Month): Linjer {
  if (serie === null) return { utfall: [], budget: [], prognos: [] };
  const manad = monthNumberOf(period);
  const utfall = accumulate(serie.utfall, manad);
  const now = utfall.at(-1)?.[1] ?? 0;
  const course = planForlopp(serie, yearOf(period), manad);
  return {
    utfall,
    budget: serie.budget === null ? [] : accumulate(serie.budget, 12),
    prognos:
      prognos === null || course.length === 0
        ? []
        : [
            [manad, now],
            ...course.map((share, at): Punkt => [manad + 1 + at, now + share * (prognos - now)]),
          ],
  };
}

const accumulate = (months: Manader, last: number): readonly Punkt[] => {
  let total = 0;
  return months.slice(0, last).map((amount, at): Punkt => {
    total += amount;
    return [at + 1, total];
  });
};

/** What the chart shows, as a sentence. */
export function diagramSentence({ titel, utfall, budget, prognos }: Prognosrad, period: Month) {
  const facts = [
    ledgerText.chartUtfall(tkrText(utfall), manadText(period)),
    ...(budget === null ? [] : [ledgerText.chartBudget(tkrText(budget))]),
    ...(prognos === null ? [] : [ledgerText.chartPrognos(tkrText(prognos))]),
  ];
  const last = facts.length > 1 ? ` och ${facts.at(-1) ?? ''}` : '';
  const first = last === '' ? facts : facts.slice(0, -1);
  return `${ledgerText.chart(titel)}: ${first.join(', ')}${last}.`;
}
