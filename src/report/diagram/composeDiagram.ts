import { sifferformat } from '../blad/sifferformat.ts';
import { monthNumberOf, type Month } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { historikRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import { composeListblad } from '../blad/listblad.ts';
import type { SheetForm } from '../blad/tomtBlad.ts';
import { palett } from '../blad/palett.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { Grupp } from '../kostnadslage/grupper.ts';
import { kallrad } from '../kostnadslage/ledgerHead.ts';
import type { Prognosblad } from '../kostnadslage/prognosref.ts';
import type { ChartSeries, ReportCell, ReportChart, ReportSheet } from '../rapport.ts';
import { beloppFormat } from '../tabellblad/utseende.ts';
import { periodText } from '../text/number.ts';
import { composeDiagramRows, MANADER } from './diagramRows.ts';
import { diagramAlt, diagramTitel } from './diagramText.ts';
import { nameDiagram } from './nameDiagram.ts';
import { planDiagram } from './planDiagram.ts';

const NAMN = 'Diagram';
const rubriker: readonly string[] = historikRubriker.klDiagram;
const kolumner = locateKolumner(rubriker);
/** The table's columns and a gap; then the columns that the charts cover. */
const BREDDER = [9, 36, 9, 12, 12, 12, 2];
const DIAGRAMKOLUMNER = 8;
/** So wide that a page of A4 holds the head and three charts, with three rows to spare. */
const DIAGRAMBREDD = 12.5;
const DIAGRAM_PER_SIDA = 3;

const belopp = { tal: sifferformat(0) } as const;

/** What of the sheet is always the same. */
export const DIAGRAMBLAD: SheetForm = {
  namn: NAMN,
  bredder: [...BREDDER, ...Array.from({ length: DIAGRAMKOLUMNER }, () => DIAGRAMBREDD)],
  tabell: egnaTabeller.diagram,
  kolumner: rubriker,
  slag: ['kod', 'namn', 'kod', belopp, belopp, belopp],
};

/**
 * The sheet "Diagram": the year's course for the whole and for each grupp, month by month so far, by
 * budget and by prognos, the chart beside its figures.
 */
export function composeDiagram(
  uppfoljning: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  blad: Prognosblad,
  eget: EgetBlad | undefined,
): ReportSheet {
  const delar = planDiagram(uppfoljning, grupper, period);
  const tops = delar.map((_, at) => FORSTA_RUBRIK + 1 + at * MANADER);
  const rader = delar.flatMap((del, at) => composeDiagramRows(del, (tops[at] ?? 0) + 1, blad));
  const names = nameDiagram(delar);
  const charts = delar.map((del, at): ReportChart => ({
    name: names[at] ?? '',
    title: diagramTitel(del, blad, uppfoljning.regler),
    alt: diagramAlt(del, blad, uppfoljning.regler),
    area: {
      top: tops[at] ?? 0,
      left: rubriker.length + 1,
      // A row of air between the charts.
      rows: MANADER - 1,
      columns: DIAGRAMKOLUMNER,
    },
    categories: columnArea(egnaOrd.manad, tops[at] ?? 0),
    series: composeSeries(rader.slice(at * MANADER, (at + 1) * MANADER), tops[at] ?? 0, period),
  }));
  const tal = { tal: beloppFormat('tkr', uppfoljning.regler) };
  return composeListblad(
    {
      namn: NAMN,
      upplysning: `tkr · ${periodText(period)} · ackumulerat från januari · avvikelse = budget − prognos, minus = underskott`,
      avsnitt: [
        {
          tabell: egnaTabeller.diagram,
          rubrik: null,
          kolumner: rubriker,
          rader,
          slag: ['kod', 'namn', 'kod', tal, tal, tal],
        },
      ],
      bredder: DIAGRAMBLAD.bredder,
      upprepade: [0, FORSTA_RUBRIK],
      // No page cuts a chart in two.
      sidbrytningar: tops.filter((_, at) => at > 0 && at % DIAGRAM_PER_SIDA === 0),
      liggande: true,
      fot: `${NAMN} · ${periodText(period)}`,
      slut: [kallrad(uppfoljning)],
      charts,
    },
    eget,
  );
}

type Rows = readonly (readonly ReportCell[])[];

const columnOf = (rader: Rows, rubrik: string): readonly (ReportCell | undefined)[] =>
  rader.map((row) => row[kolumner.at(rubrik)]);

const columnArea = (rubrik: string, top: number): ReportChart['categories'] => ({
  top,
  left: kolumner.at(rubrik),
  rows: MANADER,
  columns: 1,
});

const LINJER = [
  [egnaOrd.budgetAck, 'Budget', palett.budgetlinje, 1.25, false],
  [egnaOrd.utfallAck, 'Utfall', palett.accent, 2.25, false],
  [egnaOrd.prognosAck, 'Prognos', palett.accent, 2.25, true],
] as const;

/** The lines that have something to draw; each is named at its last point. */
const composeSeries = (rows: Rows, top: number, period: Month): readonly ChartSeries[] =>
  LINJER.flatMap(([rubrik, title, color, width, dashed]): readonly ChartSeries[] => {
    if (columnOf(rows, rubrik).every((cell) => cell === null)) return [];
    const labelAt = rubrik === egnaOrd.utfallAck ? monthNumberOf(period) - 1 : MANADER - 1;
    return [{ title, values: columnArea(rubrik, top), color, width, dashed, labelAt }];
  });
