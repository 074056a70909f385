import { measured, type Accuracy } from '../../domain/helarsprognos/accuracy.ts';
import { backtest, type MethodTest } from '../../domain/helarsprognos/backtest.ts';
import { prognosmetoder, type Prognosmetod } from '../../domain/helarsprognos/helarsprognos.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import { toYearSeries } from '../../domain/kostnadslage/yearSeries.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { andelText, manadsnamn } from '../text/number.ts';
import { metodText } from '../text/metodText.ts';

/** How the methods would have done: for a grupp over all cuts, or for all grupper after one month. */
export interface Metodtestrad {
  /** The last closed month in words; all of them. */
  readonly manad: string;
  readonly kod: string | null;
  readonly namn: string;
  /** The mean error of each of `measured` as a share of the year's sum; null where it gave none. */
  readonly fel: readonly (number | null)[];
}

/** The rows of the test, and in words what they say. */
export interface Metodtest {
  readonly rader: readonly Metodtestrad[];
  readonly slutsats: string;
}

/** One earlier year is enough to show how a year would have been forecast from it. */
const TIDIGARE_AR = 1;
const ALLA = 'Alla verksamheter';
/** An error above the year's own sum says only that the net is near zero. */
const STORSTA_FEL = 1;

/** The methods measured on the whole years of the ledger; null where no year has one before it. */
export function planMetodtest({ ekonomi, tabeller }: Uppfoljning): Metodtest | null {
  const serier = toYearSeries(ekonomi);
  const whole = backtest(serier, TIDIGARE_AR);
  if (whole.matningar === 0) return null;
  const tests = serier
    .map(({ kod }, at) => ({ kod, test: backtest(serier.slice(at, at + 1), TIDIGARE_AR) }))
    .filter(({ kod, test }) => kod !== null && test.matningar > 0)
    .toSorted((a, b) => ((a.kod ?? '') < (b.kod ?? '') ? -1 : 1));
  return {
    rader: [
      ...tests.map(({ kod, test: { metoder } }) => ({
        manad: egnaOrd.allaManader,
        kod,
        namn: gruppnamnOf(kod ?? '', ekonomi.kodplan, tabeller) ?? kod ?? '',
        fel: errorsOf(metoder, 'mape'),
      })),
      sumRow(egnaOrd.allaManader, whole.metoder),
      ...[...whole.perManad].map(([manad, metoder]) =>
        sumRow(manadsnamn[manad - 1] ?? '', metoder),
      ),
    ],
    slutsats: concludeTest(
      whole,
      tests.flatMap(({ test }) => nearestOf(test)),
    ),
  };
}

/** Over all grupper the errors are weighed by amount: the share of a net near zero says nothing. */
const sumRow = (manad: string, metoder: Accuracy): Metodtestrad => ({
  ...{ manad, kod: null, namn: ALLA },
  fel: errorsOf(metoder, 'wape'),
});

const errorsOf = (metoder: Accuracy, matt: 'mape' | 'wape'): readonly (number | null)[] =>
  measured.map((metod) => {
    const share = metoder[metod][matt];
    return share === null || share > STORSTA_FEL ? null : share;
  });

/**
 * Which method was nearest in most grupper, and how the proposal did beside the linear one over all of
 * them: from the figures alone.
 */
function concludeTest({ metoder }: MethodTest, grupper: readonly Prognosmetod[]): string {
  const [linjar, forslag] = [metoder.linjar.wape, metoder.forslag.wape];
  const best = prognosmetoder
    .map((metod) => ({ metod, vinster: grupper.filter((one) => one === metod).length }))
    .reduce((a, b) => (b.vinster > a.vinster ? b : a));
  const told =
    best.vinster === 0
      ? []
      : [
          `${egnaOrd.bastaMetod}"${metodText[best.metod]}", i ${best.vinster} av ${grupper.length} verksamheter.`,
        ];
  if (linjar === null || forslag === null) return told.join(' ');
  const compared = `${egnaOrd.forslagetsFel}${andelText(forslag)} av utfallet, linjär ${andelText(linjar)}`;
  return [...told, `${compared}${comparedText(forslag, linjar)}.`].join(' ');
}

function comparedText(forslag: number, linjar: number): string {
  if (linjar === 0 || forslag === linjar) return '';
  const share = andelText(Math.abs(1 - forslag / linjar));
  return `: felet är ${share} ${forslag < linjar ? 'mindre' : 'större'}`;
}

/** The method with the least error in one grupp, of those that gave a forecast at every cut. */
const nearestOf = ({ metoder, matningar }: MethodTest): readonly Prognosmetod[] =>
  prognosmetoder
    .filter((metod) => metoder[metod].mape !== null && metoder[metod].antal === matningar)
    .toSorted((a, b) => (metoder[a].mape ?? 0) - (metoder[b].mape ?? 0))
    .slice(0, 1);
