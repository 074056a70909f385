import type { HistoryTest } from '../application/backtestHistorik.ts';
import { measured, type Measured } from '../domain/helarsprognos/accuracy.ts';
import { metodText } from '../report/text/metodText.ts';
import { andelText, kvotText, STRECK } from '../report/text/number.ts';
import { alignColumns } from './columns.ts';
import { text } from './text.sv.ts';

const nameOf = (metod: Measured): string =>
  metod === 'forslag' ? text.backtest.forslag : metodText[metod];

/** How far each method missed as lines, or why nothing could be measured. */
export function printBacktest(prov: HistoryTest): string {
  const reason = tooShort(prov);
  if (reason !== null) return `${reason}\n`;
  const rows = measured.map((metod) => {
    const { mape, wape, mase, antal } = prov.metoder[metod];
    const share = (value: number | null): string => (value === null ? STRECK : andelText(value));
    return [
      nameOf(metod),
      share(mape),
      share(wape),
      mase === null ? STRECK : kvotText(mase),
      String(antal),
    ];
  });
  const lines = alignColumns(
    [text.backtest.kolumner, ...rows],
    ['left', 'right', 'right', 'right', 'right'],
  );
  return `${[text.backtest.rubrik(prov.serier, prov.matningar), '', ...lines, '', text.backtest.forklaring].join('\n')}\n`;
}

/** Why nothing could be measured, null when something was. */
export function tooShort({ matningar, years }: HistoryTest): string | null {
  if (matningar > 0) return null;
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined
    ? text.backtest.ingenHistorik
    : text.backtest.forKort(years.length, first, last);
}
