import { vantadeStatusar } from '../../domain/mal/vantadStatus.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { villkorsord } from '../../domain/tidigare/villkorsord.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Area } from '../../domain/address/area.ts';
import { textCell } from '../blad/cells.ts';
import { composeListblad } from '../blad/listblad.ts';
import type { ListValidation, ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import { riktningText, vantatText } from '../text/malText.ts';
import { shorten } from '../text/shorten.ts';
import { composeMalformat, malkolumnslag, planMalbredder } from './malformat.ts';
import { malkallor, type GoalFacts } from './malkallor.ts';
import {
  FORSTA_MALRAD,
  placeMalfalt,
  placeTolerans,
  planMalkolumner,
  sheetNames,
  type Malkolumner,
} from './malkolumner.ts';
import {
  angivetText,
  indikatorangivna,
  indikatornamn,
  nameMalrader,
  type Malrad,
} from './malrader.ts';
import { composeStatusvillkor, dimUpprepade } from './malstil.ts';
import { villkorsval } from './malvarden.ts';
import { settleMalrader } from './settleMalrader.ts';

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
  const kolumner = planMalkolumner(rader, eget);
  const { at, has } = kolumner;
  const cells =
    rader.length === 0 ? [[]] : rader.map((rad) => composeRad(rad, kolumner, regler.malskala));
  const rows = cells.length;
  const nycklar = nameMalrader(fakta.mal.mal);
  const area = (rubrik: string): Area => ({
    ...{ top: FORSTA_MALRAD, left: at(rubrik), rows, columns: 1 },
  });
  const toleransplats = placeTolerans(kolumner);
  const ovan: ReportCell[] = Array.from({ length: toleransplats.kolumn + 1 }, () => null);
  ovan[toleransplats.kolumn - 1] = { text: egnaOrd.tolerans };
  ovan[toleransplats.kolumn] = { number: regler.maltolerans };
  const settle = (all: ReportSheet['cells']): ReportSheet['cells'] =>
    settleMalrader(
      all,
      rader.map(({ indikator }) => indikator),
      regler.maltolerans,
      kolumner,
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
          kolumner: kolumner.rubriker,
          rader: cells,
          slag: malkolumnslag(kolumner),
        },
      ],
      bredder: planMalbredder(
        settle([...Array.from({ length: FORSTA_MALRAD }, () => []), ...cells]).slice(FORSTA_MALRAD),
        kolumner,
      ),
      liggande: true,
      fot:
        period === null
          ? sheetNames.maluppfyllelse
          : `${sheetNames.maluppfyllelse} · ${periodText(period)}`,
      slut: [malkallor(fakta)],
      ovanTabellen: ovan,
      falt: placeMalfalt(kolumner),
      settle,
      format: composeMalformat(rader, eget, nycklar, kolumner),
      villkor: [
        ...composeStatusvillkor(area(malrubrik.status)),
        ...(has(malrubrik.vantat) ? composeStatusvillkor(area(malrubrik.vantat)) : []),
        dimUpprepade(
          { ...area(malrubrik.nr), columns: at(malrubrik.namndmal) + 1 },
          at(malrubrik.nr),
        ),
      ],
      val: composeVal(area, kolumner),
      fastaKolumner: at(malrubrik.indikator) + 1,
    },
    eget,
  );
}

const composeVal = (
  area: (rubrik: string) => Area,
  { has }: Malkolumner,
): readonly ListValidation[] => [
  // A range needs the column of its upper end.
  {
    area: area(malrubrik.villkor),
    values: villkorsval.filter((word) => word !== villkorsord.mellan || has(malrubrik.till)),
  },
  { area: area(malrubrik.riktning), values: Object.values(riktningText) },
];

/** An indicator's row without what a person may have written over and what follows from it. */
function composeRad(
  { del, indikator }: Malrad,
  { rubriker }: Malkolumner,
  skala: Regler['malskala'],
): readonly ReportCell[] {
  const angivna = indikatorangivna(indikator);
  const own: Readonly<Record<string, ReportCell>> = {
    [malrubrik.nr]: { number: del.nr },
    [malrubrik.malomrade]: textCell(del.omrade),
    [malrubrik.namndmal]: textCell(del.namn),
    [malrubrik.indikator]: textCell(indikatornamn(indikator)),
    [malrubrik.matt]: textCell(shorten(indikator.matt ?? '')),
    [malrubrik.vantat]: textCell(vantatText(vantadeStatusar(angivna), skala)),
    [malrubrik.angivet]: textCell(angivetText(angivna, indikator.status)),
  };
  return rubriker.map((rubrik) => own[rubrik] ?? null);
}
