import { sum } from '../../domain/amount/ore.ts';
import type { Manader } from '../../domain/kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { historikRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { textCell } from '../blad/cells.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import { tkr } from '../kostnadslage/ledgerCells.ts';
import { prognosAddress, prognosValue, type Prognosblad } from '../kostnadslage/prognosref.ts';
import type { ReportCell } from '../rapport.ts';
import { manadsnamn } from '../text/number.ts';
import type { Diagramdel } from './planDiagram.ts';
import { planForlopp } from './planForlopp.ts';

/** The months of a year, a row each. */
export const MANADER = 12;

const { letter } = locateKolumner(historikRubriker.klDiagram);

/**
 * The twelve rows of a chart: utfall until the period, the budget, and from the period on what leads to
 * the prognos, which follows what a person decides in "Helårsprognos". Blank where there is nothing.
 * @param top the 1-based sheet row of January
 */
export function composeDiagramRows(
  del: Diagramdel,
  top: number,
  blad: Prognosblad,
): readonly (readonly ReportCell[])[] {
  const { kod, namn, serie, period } = del;
  const manad = monthNumberOf(period);
  const prognos = prognosColumn(del, top, blad);
  return manadsnamn.map((name, at) => [
    textCell(kod),
    textCell(namn),
    { text: name.slice(0, 3) },
    at < manad ? ackCell(serie.utfall, at) : null,
    serie.budget === null ? null : ackCell(serie.budget, at),
    prognos[at] ?? null,
  ]);
}

const ackCell = (months: Manader, at: number): ReportCell => ({
  number: tkr(sum(months.slice(0, at + 1))),
});

/** From the utfall of the period to the prognos in December; none when the year is over or has no prognos. */
function prognosColumn(
  { serie, period, prognosrad }: Diagramdel,
  top: number,
  blad: Prognosblad,
): readonly ReportCell[] {
  const [ar, manad] = [yearOf(period), monthNumberOf(period)];
  const end = prognosValue(blad, prognosrad, egnaOrd.prognos);
  if (manad === MANADER || typeof end !== 'number') return [];
  const start = tkr(sum(serie.utfall.slice(0, manad)));
  const first = `${letter(egnaOrd.utfallAck)}${top + manad - 1}`;
  const last = `${letter(egnaOrd.prognosAck)}${top + MANADER - 1}`;
  const source = prognosAddress(prognosrad, egnaOrd.prognos);
  const shares = planForlopp(serie, ar, manad);
  return [
    ...Array.from({ length: manad - 1 }, () => null),
    { formula: `=${first}`, value: start },
    ...shares.map((share, at) =>
      at === shares.length - 1
        ? // A text would be drawn as 0; what is not available is a gap.
          { formula: `=IF(ISNUMBER(${source}),${source},NA())`, value: end }
        : {
            formula: `=${first}+(${last}-${first})*${share}`,
            value: start + (end - start) * share,
          },
    ),
  ];
}
