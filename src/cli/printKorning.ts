import type { Korning } from '../application/foljUpp.ts';
import { fyndText } from '../report/text/fyndText.ts';
import { allvarText } from '../report/text/ordText.ts';
import { alignColumns, plainText } from './columns.ts';
import { printAvstamning } from './printAvstamning.ts';
import { printEkonomi } from './printEkonomi.ts';
import { printListor } from './printListor.ts';
import { printMal } from './printMal.ts';
import { printTabell } from './printTabell.ts';
import { text } from './text.sv.ts';

/** A run as a person reads it in a terminal: every table, the goals, what ties, then the findings, worst first. */
export function printKorning({ uppfoljning, regler }: Korning): string {
  const tables = uppfoljning.tabeller.map((tabell) =>
    printTabell(tabell, regler, uppfoljning.period).join('\n'),
  );
  const findings = uppfoljning.fynd.map((fynd) => [
    allvarText[fynd.allvar],
    plainText(fyndText(fynd)),
  ]);
  const listed =
    findings.length === 0
      ? [text.ingaFynd]
      : [`${text.fynd} (${findings.length})`, ...alignColumns(findings, ['left', 'left'])];
  return `${[...tables, ...printEkonomi(uppfoljning), ...printMal(uppfoljning), ...printListor(uppfoljning), ...printAvstamning(uppfoljning), listed.join('\n')].join('\n\n')}\n`;
}
