import type { Statsbidrag } from '../../domain/listor/statsbidrag.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listavsnitt } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { listRubriker } from '../../domain/tidigare/listrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { format } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import { stilar } from '../blad/palett.ts';
import type { ReportSheet } from '../rapport.ts';
import { beloppFormat } from '../tabellblad/utseende.ts';
import { bidragsrad, prognosrader, summarader } from './bidragsrader.ts';
import { planListbredder } from './listbredder.ts';
import {
  FORSTA,
  listblad,
  listfot,
  listformat,
  listkallor,
  listrad2,
  planListkolumner,
  type Listfakta,
} from './listfakta.ts';

const r = listrubrik;

/** What the columns of the list hold. */
export const bidragsslag = (rubriker: readonly string[], tal: string): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === r.kommentar) return 'eget';
    return rubrik === r.belopp || rubrik === r.forbrukat || rubrik === r.aterstar ? { tal } : 'ord';
  });

/**
 * The sheet "Statsbidrag": each one, whether it is decided or only expected, the sums, and what the
 * prognos is with and without what is only expected.
 */
export function composeStatsbidrag(
  fakta: Listfakta,
  statsbidrag: Statsbidrag,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { enhet, regler } = fakta;
  const { bidrag } = statsbidrag;
  const kolumner = planListkolumner(egnaTabeller.statsbidrag, (rubrik) =>
    rubrik === r.underlag ? bidrag.some(({ kommentar }) => kommentar !== null) : false,
  );
  const tal = beloppFormat(enhet, regler);
  const slag = bidragsslag(kolumner.rubriker, tal);
  const rader = bidrag.map((one, at) => bidragsrad(one, FORSTA + at + 1, kolumner, fakta));
  const summor = summarader(statsbidrag, kolumner, fakta);
  // Below the list: a blank row, a heading and a header.
  const summatopp = FORSTA + rader.length + 3;
  // Below the sums: a blank row, a heading, a line and a header.
  const prognostopp = summatopp + summor.length + 4;
  const prognos = prognosrader(statsbidrag, prognostopp + 1, kolumner, fakta);
  const lists: readonly Lista[] = [
    {
      tabell: egnaTabeller.bidragssummor,
      rubrik: listavsnitt.bidragssummor,
      kolumner: listRubriker.klBidragssummor,
      rader: summor,
      slag: ['ord', 'ord', { tal: '0' }, { tal }, { tal }, { tal }],
    },
    ...(prognos.length === 0
      ? []
      : [
          {
            tabell: egnaTabeller.bidragsprognos,
            rubrik: listavsnitt.bidragsprognos,
            hjalp: listavsnitt.bidragsprognosHjalp,
            kolumner: listRubriker.klBidragsprognos,
            rader: prognos,
            slag: ['ord', 'ord', 'ord', { tal }, { tal }] as const,
          },
        ]),
  ];
  const bold = (row: number, columns: number) => [
    format({ bold: true }, row, 0, 1, columns),
    format({ borderTop: stilar.summa.borderTop }, row, 0, 1, columns),
  ];
  return composeListblad(
    {
      namn: listblad.statsbidrag,
      upplysning: listrad2(fakta, [enhet, 'återstår = belopp − förbrukat', ANTAS]),
      avsnitt: [
        {
          tabell: egnaTabeller.statsbidrag,
          rubrik: null,
          kolumner: kolumner.rubriker,
          rader,
          slag,
        },
        ...lists,
      ],
      bredder: planListbredder(
        kolumner.rubriker,
        [...rader, ...summor.map(padded), ...prognos.map(([namn]) => [namn ?? null])],
        slag,
      ),
      liggande: true,
      fot: listfot(fakta, listblad.statsbidrag),
      slut: [listkallor(fakta, 'statsbidrag')],
      format: [
        ...listformat(kolumner, rader.length),
        ...bold(summatopp + summor.length - 1, 6),
        ...(prognos.length === 0 ? [] : [...bold(prognostopp + 2, 5), ...bold(prognostopp + 4, 5)]),
      ],
      fastaKolumner: 1,
    },
    eget,
  );
}

const ANTAS = 'antas = listan säger inte om prognosen räknar med bidraget';

/** The words of the sums don't widen the column of a verksamhet. */
const padded = (row: Lista['rader'][number]): Lista['rader'][number] =>
  row.map((cell, at) => (at === 2 ? null : cell));
