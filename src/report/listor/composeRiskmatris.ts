import type { Internkontroll, Matrisruta, Riskniva } from '../../domain/listor/internkontroll.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord, listavsnitt } from '../../domain/tidigare/listord.ts';
import { listrubrik, sannolikheter } from '../../domain/tidigare/listrubrik.ts';
import { listRubriker } from '../../domain/tidigare/listrubriker.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { format, textCell } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { palett } from '../blad/palett.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { AreaFormat, ReportCell, ReportSheet } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import { planRiskkolumner } from './composeInternkontroll.ts';
import {
  columnOf,
  FORSTA,
  listblad,
  type Listfakta,
  listformat,
  listkallor,
  ordfot,
  ordrad2,
  textLiteral,
} from './listfakta.ts';
import {
  composeMatrisvillkor,
  composeNivavillkor,
  nivaFormula,
  planRiskgranser,
  type Riskgranser,
} from './riskceller.ts';
import { stegnamn } from './stegord.ts';

const r = listrubrik;
const SIDA = 4;

/** What the columns hold. */
export const matrisslag: readonly Kolumnslag[] = ['ord', 'ord', 'ord', 'ord', 'ord', 'eget'];

/** The widths of its columns. */
const matrisbredder: readonly number[] = [22, 25, 25, 25, 25, 34];

/**
 * The sheet "Riskmatris": the ids of the risks by how likely and how grave they are, each cell with its
 * level in words; the levels follow the borders in "Regler" at once. Below, how many risks each level has.
 */
export function composeRiskmatris(
  fakta: Listfakta,
  internkontroll: Internkontroll,
  tidigare: Pick<Tidigare, 'blad' | 'otolkade'>,
): ReportSheet {
  const granser = planRiskgranser(fakta, tidigare, SIDA - 1);
  const matris = { top: FORSTA, left: 1, rows: SIDA, columns: SIDA };
  const rader = stegnamn(
    internkontroll.risker.map(({ sannolikhet }) => sannolikhet),
    sannolikheter,
  )
    .toReversed()
    .map((namn, at): readonly ReportCell[] => [
      { text: namn },
      ...internkontroll.matris
        .filter(({ sannolikhet }) => sannolikhet === SIDA - at)
        .map((ruta) => rutaCell(ruta, granser)),
      null,
    ]);
  // Below the matrix: a blank row, a heading and a header.
  const nivatopp = FORSTA + SIDA + 3;
  return composeListblad(
    {
      namn: listblad.riskmatris,
      upplysning: ordrad2(fakta, [
        'riskvärde = sannolikhet × allvarlighet',
        'i rutorna: riskernas id, nivå och riskvärde',
      ]),
      avsnitt: [
        {
          ...{ tabell: egnaTabeller.riskmatris, rubrik: null, rader, slag: matrisslag },
          kolumner: listRubriker.klRiskmatris,
        },
        {
          tabell: egnaTabeller.risknivaer,
          rubrik: listavsnitt.risknivaer,
          kolumner: listRubriker.klRisknivaer,
          rader: nivarader(internkontroll, granser),
          slag: ['ord', { tal: '0' }, { tal: '0' }, 'ord'],
        },
      ],
      bredder: matrisbredder,
      liggande: true,
      fot: ordfot(fakta, listblad.riskmatris),
      slut: [listkallor(fakta, 'internkontroll')],
      ovanTabellen: granser.rad,
      format: [
        ...listformat({ rubriker: listRubriker.klRiskmatris }, SIDA),
        ...granser.format,
        ...composeFormat(internkontroll),
      ],
      villkor: [
        ...composeMatrisvillkor(matris, granser),
        ...composeNivavillkor({
          ...{ top: nivatopp, left: 0, rows: nivaradantal(internkontroll.antal), columns: 1 },
        }),
      ],
      fastaKolumner: 1,
    },
    tidigare.blad.get(egnaTabeller.riskmatris),
  );
}

/** The ids, the level and the riskvärde, each on its line; a cell without risks is as high as one with. */
function rutaCell({ riskvarde, niva, risker }: Matrisruta, granser: Riskgranser): ReportCell {
  const rest = `riskvärde ${riskvarde}`;
  const ids = risker.length === 0 ? ' ' : risker.map((id) => shorten(id)).join(', ');
  const level = nivaFormula(String(riskvarde), granser);
  return {
    formula: `=${textLiteral(ids)}&CHAR(10)&${level}&CHAR(10)&"${rest}"`,
    value: [ids, listord[niva], rest].join('\n'),
  };
}

/** A row for each level and one for those not judged; one more where the plan has words of its own. */
const nivaradantal = ({ angivna }: Internkontroll['antal']): number => (angivna > 0 ? 5 : 4);

/** Each level with its border, how many risks it has and which. */
function nivarader(
  internkontroll: Internkontroll,
  granser: Riskgranser,
): readonly (readonly ReportCell[])[] {
  const { risker, antal } = internkontroll;
  const levels = columnOf(planRiskkolumner(internkontroll).letter(r.niva), risker.length);
  const line = (niva: Riskniva | null, fran: ReportCell, count: number): readonly ReportCell[] => {
    const word = listord[niva ?? 'ejBedomd'];
    const ids = risker
      .filter((risk) => risk.niva === niva && risk.angivenNiva === null)
      .map(({ id }) => id);
    return [
      { text: word },
      fran,
      { formula: `=COUNTIF('${listblad.internkontroll}'!${levels},"${word}")`, value: count },
      textCell(ids.map((id) => shorten(id)).join(', ')),
    ];
  };
  const { omedelbart, snarast } = internkontroll.granser;
  return [
    line('omedelbart', { formula: `=${granser.omedelbart}`, value: omedelbart }, antal.omedelbart),
    line('snarast', { formula: `=${granser.snarast}`, value: snarast }, antal.snarast),
    line('accepteras', { number: 1 }, antal.accepteras),
    line(null, null, antal.ejBedomda),
    ...(antal.angivna === 0 ? [] : [statedLine(internkontroll, levels)]),
  ];
}

/** The risks whose level is only a word of the plan: all that the rows above don't count. */
function statedLine({ risker, antal }: Internkontroll, levels: string): readonly ReportCell[] {
  const first = FORSTA + SIDA + 4;
  return [
    { text: listord.angiven },
    null,
    {
      formula: `=COUNTA('${listblad.internkontroll}'!${levels})-SUM(C${first}:C${first + 3})`,
      value: antal.angivna,
    },
    textCell(
      risker
        .filter(({ angivenNiva }) => angivenNiva !== null)
        .map(({ id }) => shorten(id))
        .join(', '),
    ),
  ];
}

/** Squares with air and white lines between; those that hold risks are bold. */
const composeFormat = ({ matris, antal }: Internkontroll): readonly AreaFormat[] => [
  format({ align: 'center' }, FORSTA_RUBRIK, 1, 1, SIDA),
  format({ bold: true }, FORSTA, 0, SIDA, 1),
  format({ align: 'center' }, FORSTA + SIDA + 2, 1, nivaradantal(antal) + 1, 2),
  format({ verticalAlign: 'center' }, FORSTA + SIDA + 3, 0, nivaradantal(antal), SIDA),
  format({ align: 'center', indent: 0, size: 9, borderBottom: palett.vit }, FORSTA, 1, SIDA, SIDA),
  ...matris.flatMap(({ risker, sannolikhet, allvarlighet }) =>
    risker.length === 0
      ? []
      : [format({ bold: true, size: 12 }, FORSTA + SIDA - sannolikhet, allvarlighet, 1, 1)],
  ),
];
