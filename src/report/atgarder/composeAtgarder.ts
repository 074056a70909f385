import type { Area } from '../../domain/address/area.ts';
import {
  atgardsavsnitt,
  atgardsrubrik as r,
  atgardsRubriker,
  atgardsstatusord,
} from '../../domain/tidigare/atgardsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { sourceLine } from '../tabellblad/fotnoter.ts';
import { beloppFormat } from '../tabellblad/utseende.ts';
import { periodText } from '../text/number.ts';
import {
  ATGARDSBLAD,
  atgardsbredder,
  FORSTA_ATGARD,
  listkolumner,
  listrubriker,
  listslag,
  type RowSpan,
} from './atgardsform.ts';
import { composeEfterrader, efterrubriker } from './efterrader.ts';
import {
  dateFormats,
  deficits,
  listformat,
  statusstilar,
  sumFormats,
  withEgna,
} from './atgardslook.ts';
import { planAvsnitt } from './planAvsnitt.ts';
import { composeListrad, planListrader, settleListrader } from './listrader.ts';
import { composeSummarader, summarubriker } from './summarader.ts';
import { composeUnderlagsrad } from './underlagsrader.ts';

/** What the sheet is made of. */
export type Atgardsfakta = Pick<
  Uppfoljning,
  'atgarder' | 'atgardslista' | 'regler' | 'period' | 'kallor'
>;

/**
 * The sheet "Åtgärder": the person's own list, the prognos after it, sums by status, and the åtgärder that
 * stand in the workbook. Amounts in tkr.
 * @param prognosblad the sheet "Helårsprognos", where there is one
 */
export function composeAtgarder(
  fakta: Atgardsfakta,
  prognosblad: ReportSheet | null,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { atgarder: bild, atgardslista, regler, period, kallor } = fakta;
  const tal = beloppFormat('tkr', regler);
  const rows = planListrader(atgardslista, eget);
  const lista: RowSpan = { forsta: FORSTA_ATGARD, antal: rows.length };
  const plan = planAvsnitt(bild, lista);
  const listceller = settleOwn(rows.map(composeListrad));
  const underlag = plan.underlag;
  const lasta = (bild?.atgarder ?? [])
    .filter(({ kalla }) => kalla === 'underlag')
    .map((one, at) => composeUnderlagsrad(one, (underlag?.forsta ?? 0) + at + 1));
  const efter =
    bild === null || plan.efter === null
      ? null
      : composeEfterrader(bild, {
          forsta: plan.efter.forsta,
          lista,
          underlag,
          prognosblad: bild.bas.kalla === 'huvudbok' ? prognosblad : null,
        });
  const summor = composeSummarader(
    [
      { rubriker: listrubriker, spann: lista, rader: listceller },
      ...(underlag === null
        ? []
        : [{ rubriker: atgardsRubriker.klAtgarderUnderlag, spann: underlag, rader: lasta }]),
    ],
    plan.summor.forsta,
  );
  const statusarea = (spann: RowSpan): Area => ({
    ...{ top: spann.forsta, left: listkolumner.at(r.status), rows: spann.antal, columns: 1 },
  });
  return withEgna(
    composeListblad(
      {
        namn: ATGARDSBLAD,
        upplysning: [...(period === null ? [] : [periodText(period)]), ...LINE].join(' · '),
        avsnitt: [
          {
            tabell: egnaTabeller.atgarder,
            rubrik: null,
            kolumner: listrubriker,
            rader: rows.map(composeListrad),
            slag: listslag(tal, true),
          },
          ...avsnittOf(efter, summor, lasta, tal),
        ],
        bredder: atgardsbredder,
        liggande: true,
        slut: [...REGLER.map((line) => egnaOrd.malregel + line), sourceLine(kallor)],
        settle: (cells) => settleListrader(cells, rows.length),
        format: [...listformat(rows.length), ...dateFormats(rows), ...sumFormats(plan)],
        villkor: [
          ...[lista, ...(underlag === null ? [] : [underlag])].flatMap((spann) =>
            composeTeckenvillkor(statusarea(spann), statusstilar),
          ),
          ...(plan.efter === null ? [] : deficits(plan.efter)),
        ],
        val: [{ area: statusarea(lista), values: Object.values(atgardsstatusord) }],
        fastaKolumner: 1,
      },
      eget,
    ),
    lista,
  );
}

const LINE = [
  'tkr',
  'effekt: plus = bättre resultat (lägre kostnad eller högre intäkt) i år',
  'avvikelse = budget − prognos, minus = underskott',
  'listan är din, det du skriver står kvar',
] as const;

const REGLER = [
  'Återstår = beslutad effekt − realiserad. Räknas = det som återstår av det som är planerat eller pågår. Utan status räknas åtgärden som planerad.',
  'Realiserad effekt finns redan i utfallet och i prognosen. En verkställd åtgärd ger därför inget mer. Väntar du mer effekt av den, låt den stå som Pågår.',
  'Prognosen är inte ändrad. Är en åtgärd redan medräknad i prognosen ska den inte stå som planerad eller pågår här.',
] as const;

type Rows = readonly (readonly ReportCell[])[];

function avsnittOf(efter: Rows | null, summor: Rows, lasta: Rows, tal: string): readonly Lista[] {
  const figures = (rubriker: readonly string[], words: number): readonly Kolumnslag[] =>
    rubriker.map((_, at) => (at < words ? 'ord' : { tal }));
  return [
    ...(efter === null
      ? []
      : [
          {
            tabell: egnaTabeller.atgardsprognos,
            rubrik: atgardsavsnitt.prognos,
            kolumner: efterrubriker,
            rader: efter,
            slag: ['ord', 'kod', ...figures(efterrubriker.slice(2), 0)] as const,
          },
        ]),
    {
      tabell: egnaTabeller.atgardssummor,
      rubrik: atgardsavsnitt.summor,
      kolumner: summarubriker,
      rader: summor,
      slag: figures(summarubriker, 2),
    },
    ...(lasta.length === 0
      ? []
      : [
          {
            tabell: egnaTabeller.atgarderUnderlag,
            rubrik: atgardsavsnitt.underlag,
            hjalp: atgardsavsnitt.underlagHjalp,
            kolumner: atgardsRubriker.klAtgarderUnderlag,
            rader: lasta,
            slag: listslag(tal, false),
          },
        ]),
  ];
}

/** The rows of the list with what follows from them, as they will stand. */
const settleOwn = (rader: Rows): Rows =>
  settleListrader(
    [...Array.from({ length: FORSTA_ATGARD }, () => []), ...rader],
    rader.length,
  ).slice(FORSTA_ATGARD);
