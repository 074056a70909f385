import type { Area } from '../../domain/address/area.ts';
import type { Atgardsbild } from '../../domain/atgarder/atgard.ts';
import {
  atgardsavsnitt,
  atgardsfalt,
  atgardsrubrik as r,
  atgardsRubriker,
  atgardsstatusord,
} from '../../domain/tidigare/atgardsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { cellArea, format } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import { palett, stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { AreaFormat, ConditionalFormat, ReportCell, ReportSheet } from '../rapport.ts';
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
  letterOf,
  type RowSpan,
} from './atgardsform.ts';
import { antalEfterrader, composeEfterrader, efterrubriker } from './efterrader.ts';
import { composeListrad, planListrader, settleListrader } from './listrader.ts';
import { ANTAL_SUMMARADER, composeSummarader, summarubriker } from './summarader.ts';
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
  'plus = bättre resultat: lägre kostnad eller högre intäkt',
  'effekten gäller året',
  'listan är din, det du skriver står kvar',
] as const;

const REGLER = [
  'Återstår = beslutad effekt − realiserad. Räknas = det som återstår av det som är planerat eller pågår. Utan status räknas åtgärden som planerad.',
  'Realiserad effekt finns redan i utfallet och i prognosen. En verkställd åtgärd ger därför inget mer. Väntar du mer effekt av den, låt den stå som Pågår.',
  'Prognosen är inte ändrad. Är en åtgärd redan medräknad i prognosen ska den inte stå som planerad eller pågår här.',
] as const;

/** Where the tables below the list stand: each has a blank row, a heading and its header above it. */
function planAvsnitt(
  bild: Atgardsbild | null,
  lista: RowSpan,
): {
  readonly efter: RowSpan | null;
  readonly summor: RowSpan;
  readonly underlag: RowSpan | null;
} {
  const below = (spann: RowSpan): number => spann.forsta + spann.antal + 3;
  const lasta = (bild?.atgarder ?? []).filter(({ kalla }) => kalla === 'underlag').length;
  const isTold =
    bild !== null &&
    (bild.atgarder.length > 0 ||
      bild.bas.prognos !== null ||
      bild.bas.rader.some(({ prognos }) => prognos !== null));
  const efter = isTold ? { forsta: below(lista), antal: antalEfterrader(bild) } : null;
  const summor = { forsta: below(efter ?? lista), antal: ANTAL_SUMMARADER };
  // A line of help stands above it too.
  const underlag = lasta === 0 ? null : { forsta: below(summor) + 1, antal: lasta };
  return { efter, summor, underlag };
}

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
            slag: efterrubriker.map(
              (_, at): Kolumnslag => (['ord', 'kod'][at] as Kolumnslag) ?? { tal },
            ),
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

/** The columns where a person types amounts are tinted like the others of theirs; words have air after figures. */
const listformat = (rows: number): readonly AreaFormat[] =>
  listrubriker.flatMap((rubrik, column) => {
    if (rubrik === r.beslutad || rubrik === r.realiserad)
      return [format({ fill: palett.egen }, FORSTA_ATGARD, column, rows, 1)];
    const isFigure = rubrik === r.aterstar || rubrik === r.raknas;
    return isFigure ? [] : [format(stilar.indrag, FORSTA_ATGARD - 1, column, rows + 1, 1)];
  });

const dateFormats = (rows: Atgardsfakta['atgardslista']): readonly AreaFormat[] =>
  rows.flatMap(({ celler }, at) =>
    typeof celler[r.start] === 'object'
      ? [format(stilar.datum, FORSTA_ATGARD + at, listkolumner.at(r.start), 1, 1)]
      : [],
  );

const sumFormats = ({ efter, summor }: ReturnType<typeof planAvsnitt>): readonly AreaFormat[] => [
  ...(efter === null
    ? []
    : [
        format(stilar.summa, efter.forsta + efter.antal - 1, 0, 1, efterrubriker.length),
        format({ bold: true }, efter.forsta, efterrubriker.indexOf(r.prognosEfter), efter.antal, 1),
      ]),
  format(stilar.summa, summor.forsta + summor.antal - 1, 0, 1, summarubriker.length),
];

const statusstilar = [
  [atgardsstatusord.pagar, stilar.delvis],
  [atgardsstatusord.klar, stilar.uppnas],
  [atgardsstatusord.avbruten, stilar.ejBeraknad],
] as const;

/** A deficit is red, and has its minus. */
const deficits = ({ forsta, antal }: RowSpan): readonly ConditionalFormat[] =>
  [r.avvikelse, r.avvikelseEfter].map((rubrik): ConditionalFormat => {
    const letter = letterOf(efterrubriker, rubrik);
    return {
      kind: 'formula',
      area: { top: forsta, left: efterrubriker.indexOf(rubrik), rows: antal, columns: 1 },
      formula: `=AND(ISNUMBER(${letter}${forsta + 1}),ROUND(${letter}${forsta + 1},5)<0)`,
      style: stilar.underskott,
    };
  });

/** The cells of the list where the person has written are theirs: a formula of their own stays there. */
function withEgna(sheet: ReportSheet, { forsta, antal }: RowSpan): ReportSheet {
  const written = Array.from({ length: antal }, (_, at) => forsta + at).flatMap((row) =>
    atgardsfalt.flatMap((rubrik) => {
      const column = listkolumner.at(rubrik);
      return (sheet.cells[row]?.[column] ?? null) === null ? [] : [cellArea(row, column)];
    }),
  );
  return { ...sheet, egna: [...(sheet.egna ?? []), ...written] };
}
