import { orePer } from '../../domain/amount/enhet.ts';
import type { Nyckeltal } from '../../domain/mal/maluppfyllelse.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malRubriker } from '../../domain/tidigare/malrubriker.ts';
import type { Lista } from '../blad/listblad.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';

/** The nyckeltal as a table below the volumes; none where there are none. */
export const composeNyckeltal = (nyckeltal: readonly Nyckeltal[]): readonly Lista[] =>
  nyckeltal.length === 0
    ? []
    : [
        {
          tabell: egnaTabeller.nyckeltal,
          rubrik: egnaOrd.nyckeltal,
          kolumner: malRubriker.klNyckeltal,
          rader: nyckeltal.map(composeRad),
          slag: ['ord', 'ord', 'ord', { tal: TAL }, { tal: TAL }],
        },
      ];

const TAL = '[>=1000]#,##0;0.0';

function composeRad({
  namn,
  varde,
  enhet,
  taljare,
  namnare,
  foregaende,
}: Nyckeltal): readonly ReportCell[] {
  const shown = (value: number): number => (enhet === '%' ? value * 100 : value / orePer.kr);
  return [
    { text: namn },
    { text: `${taljare.text} (${taljare.cell}) ÷ ${namnare.text} (${namnare.cell})` },
    { text: enhet },
    { number: shown(varde) },
    foregaende === null ? { text: STRECK } : { number: shown(foregaende) },
  ];
}
