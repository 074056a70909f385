import { sifferformat } from '../blad/sifferformat.ts';
import { measured } from '../../domain/helarsprognos/accuracy.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { historikRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import type { SheetForm } from '../blad/tomtBlad.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import { tkr } from '../kostnadslage/ledgerCells.ts';
import { kallrad } from '../kostnadslage/ledgerHead.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { ANDEL, beloppFormat } from '../tabellblad/utseende.ts';
import { STRECK } from '../text/number.ts';
import { planMetodtest, type Metodtest, type Metodtestrad } from './planMetodtest.ts';
import { planMissar, type Prognosmiss } from './planMissar.ts';

const NAMN = 'Prognossäkerhet';
const { letter } = locateKolumner(historikRubriker.klPrognossakerhet);
const INGEN_MISS = 'Ingen tidigare prognos har ett helt år att jämföras med.';

const belopp = { tal: sifferformat(0) } as const;

/** What of the sheet is always the same. */
export const SAKERHETSBLAD: SheetForm = {
  namn: NAMN,
  bredder: [11, 9, 40, 13, 13, 13, 13, 13, 11],
  tabell: egnaTabeller.prognossakerhet,
  kolumner: historikRubriker.klPrognossakerhet,
  slag: ['kod', 'kod', 'ord', belopp, belopp, belopp, { tal: ANDEL }],
};

/**
 * The sheet "Prognossäkerhet": how the forecasts of earlier runs met the outcome, and how each method
 * would have done on the history. null where there is neither.
 */
export function composePrognossakerhet(
  uppfoljning: Uppfoljning,
  eget: EgetBlad | undefined,
): ReportSheet | null {
  const missar = planMissar(uppfoljning);
  const test = planMetodtest(uppfoljning);
  if (missar.length === 0 && test === null) return null;
  return composeListblad(
    {
      namn: NAMN,
      upplysning:
        'tkr · miss = prognos − utfall, plus = prognosen var för hög · metodernas fel i procent av årets utfall, – när det är större än utfallet',
      avsnitt: [
        missLista(missar, beloppFormat('tkr', uppfoljning.regler)),
        ...(test === null ? [] : [testLista(test)]),
      ],
      bredder: SAKERHETSBLAD.bredder,
      liggande: true,
      slut: [kallrad(uppfoljning)],
    },
    eget,
  );
}

const missLista = (missar: readonly Prognosmiss[], belopp: string): Lista => ({
  tabell: egnaTabeller.prognossakerhet,
  rubrik: null,
  kolumner: historikRubriker.klPrognossakerhet,
  rader:
    missar.length === 0
      ? [[streckCell, null, { text: INGEN_MISS }, streckCell, streckCell, streckCell, streckCell]]
      : missar.map(missRad),
  slag: [
    ...(['kod', 'kod', 'ord'] as const),
    ...[belopp, belopp, belopp, ANDEL].map((tal) => ({ tal })),
  ],
});

function missRad(miss: Prognosmiss, index: number): readonly ReportCell[] {
  const { period, kod, namn, prognos, utfall } = miss;
  const row = FORSTA_RUBRIK + index + 2;
  const [forecast, outcome] = [egnaOrd.prognos, egnaOrd.utfall].map(
    (rubrik) => `${letter(rubrik)}${row}`,
  ) as [string, string];
  return [
    textCell(period),
    textCell(kod ?? ''),
    textCell(namn),
    { number: tkr(prognos) },
    { number: tkr(utfall) },
    { formula: `=${forecast}-${outcome}`, value: tkr(prognos) - tkr(utfall) },
    {
      formula: `=IF(${outcome}=0,"${STRECK}",${letter(egnaOrd.miss)}${row}/ABS(${outcome}))`,
      value: utfall === 0 ? STRECK : (prognos - utfall) / Math.abs(utfall),
    },
  ];
}

const testLista = ({ rader, slutsats }: Metodtest): Lista => ({
  tabell: egnaTabeller.metodtest,
  rubrik: egnaOrd.metodtest,
  hjalp: slutsats,
  kolumner: historikRubriker.klMetodtest,
  rader: rader.map(testRad),
  slag: [...(['kod', 'kod', 'ord'] as const), ...measured.map(() => ({ tal: ANDEL }))],
});

const testRad = ({ manad, kod, namn, fel }: Metodtestrad): readonly ReportCell[] => [
  textCell(manad),
  textCell(kod ?? ''),
  textCell(namn),
  ...fel.map((share): ReportCell => (share === null ? streckCell : { number: share })),
];
