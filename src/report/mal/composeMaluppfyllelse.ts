import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Area } from '../../domain/address/area.ts';
import { textCell } from '../blad/cells.ts';
import { composeListblad } from '../blad/listblad.ts';
import type { ListValidation, ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import { riktningText } from '../text/malText.ts';
import { shorten } from '../text/shorten.ts';
import { composeMalformat, malkolumnslag, planMalbredder } from './malformat.ts';
import { malkallor, type GoalFacts } from './malkallor.ts';
import {
  FORSTA_MALRAD,
  sheetNames,
  malfaltplatser,
  malkolumner,
  malrubriker,
  toleransplats,
} from './malkolumner.ts';
import { angivetText, indikatornamn, nameMalrader, type Malrad } from './malrader.ts';
import { composeStatusvillkor, dimUpprepade } from './malstil.ts';
import { villkorsval } from './malvarden.ts';
import { settleMalrader } from './settleMalrader.ts';

const { at } = malkolumner;

/**
 * The sheet "Måluppfyllelse": every indicator with its outcome, its målvärde and its status, which
 * follows in the sheet when a person writes over them; below, the values as they were read.
 */
export function composeMaluppfyllelse(
  fakta: GoalFacts,
  rader: readonly Malrad[],
  eget: EgetBlad | undefined,
): ReportSheet {
  const { regler, period } = fakta;
  const cells = rader.length === 0 ? [[]] : rader.map(composeRad);
  const rows = cells.length;
  const nycklar = nameMalrader(fakta.mal.mal);
  const area = (rubrik: string): Area => ({
    ...{ top: FORSTA_MALRAD, left: at(rubrik), rows, columns: 1 },
  });
  const ovan: ReportCell[] = Array.from({ length: toleransplats.kolumn + 1 }, () => null);
  ovan[toleransplats.kolumn - 1] = { text: egnaOrd.tolerans };
  ovan[toleransplats.kolumn] = { number: regler.maltolerans };
  const settle = (all: ReportSheet['cells']): ReportSheet['cells'] =>
    settleMalrader(
      all,
      rader.map(({ indikator }) => indikator),
      regler.maltolerans,
    );
  const line = [
    ...(period === null ? [] : [periodText(period)]),
    'status = utfall mot målvärde',
    'mot målet: plus = bättre än målvärdet',
    'utan villkor avgör riktningen',
    '≠ i underlaget står något annat',
  ];
  return composeListblad(
    {
      namn: sheetNames.maluppfyllelse,
      upplysning: line.join(' · '),
      avsnitt: [
        {
          tabell: egnaTabeller.maluppfyllelse,
          rubrik: null,
          kolumner: malrubriker,
          rader: cells,
          slag: malkolumnslag,
        },
      ],
      bredder: planMalbredder(
        settle([...Array.from({ length: FORSTA_MALRAD }, () => []), ...cells]).slice(FORSTA_MALRAD),
      ),
      liggande: true,
      fot:
        period === null
          ? sheetNames.maluppfyllelse
          : `${sheetNames.maluppfyllelse} · ${periodText(period)}`,
      slut: [malkallor(fakta)],
      ovanTabellen: ovan,
      falt: malfaltplatser,
      settle,
      format: composeMalformat(rader, eget, nycklar),
      villkor: [
        ...composeStatusvillkor(area(malrubrik.status)),
        dimUpprepade(
          { ...area(malrubrik.nr), columns: at(malrubrik.namndmal) + 1 },
          at(malrubrik.nr),
        ),
      ],
      val: composeVal(area),
      fastaKolumner: at(malrubrik.indikator) + 1,
    },
    eget,
  );
}

const composeVal = (area: (rubrik: string) => Area): readonly ListValidation[] => [
  { area: area(malrubrik.villkor), values: villkorsval },
  { area: area(malrubrik.riktning), values: Object.values(riktningText) },
];

/** An indicator's row without what a person may have written over and what follows from it. */
const composeRad = ({ del, indikator }: Malrad): readonly ReportCell[] => {
  const row: ReportCell[] = malrubriker.map(() => null);
  row[at(malrubrik.nr)] = { number: del.nr };
  row[at(malrubrik.malomrade)] = textCell(del.omrade);
  row[at(malrubrik.namndmal)] = textCell(del.namn);
  row[at(malrubrik.indikator)] = textCell(indikatornamn(indikator));
  row[at(malrubrik.matt)] = textCell(shorten(indikator.matt ?? ''));
  row[at(malrubrik.angivet)] = textCell(
    angivetText(indikator.angivet === null ? [] : [indikator.angivet], indikator.status),
  );
  return row;
};
