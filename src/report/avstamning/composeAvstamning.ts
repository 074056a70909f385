import type { Avstamning } from '../../domain/avstamning/granskade.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import {
  avstamningRubriker,
  avstamningsdel,
  avstamningsrubrik as r,
  GRANSKAD,
} from '../../domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { valueOf } from '../blad/cells.ts';
import { talformat } from '../blad/kolumner.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import type { ReportSheet } from '../rapport.ts';
import { sourceLine } from '../tabellblad/fotnoter.ts';
import { rakningText } from '../text/kontrollText.ts';
import { citat } from '../text/platsText.ts';
import {
  AVSTAMNING,
  FORSTA_KONTROLL,
  kontrollkolumner,
  planBredder,
  slagenOf,
} from './avstamningsform.ts';
import { composeKontrollvillkor } from './kontrollvillkor.ts';
import { composeGrupprader } from './grupprader.ts';
import { composeKontrollceller, siffrorOf, statusCell } from './kontrollceller.ts';
import { planKontrollrader } from './kontrollrader.ts';
import { rakningCell } from './rakningCell.ts';

const { at } = kontrollkolumner;

/** What the sheet is made of. */
export type Avstamningsfakta = Avstamning & Pick<Uppfoljning, 'enhet' | 'kallor' | 'tabeller'>;

/**
 * The sheet "Avstämning": what doesn't tie, worst first, with both figures and what would explain the
 * difference; then what could not be compared and what ties, a row for each kind and pair of tables.
 */
export function composeAvstamning(
  fakta: Avstamningsfakta,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { kontroller, enhet, kallor } = fakta;
  const open = planKontrollrader(kontroller).map(({ kontroll }) => kontroll);
  const rader = open.map((one, index) =>
    composeKontrollceller(one, FORSTA_KONTROLL + index + 1, enhet, kallor.length < 2),
  );
  const formats = open.map((one) => siffrorOf(one, enhet));
  const { namn, tabell, kolumner, slag, falt } = AVSTAMNING;
  const body = { top: FORSTA_KONTROLL, left: 0, rows: Math.max(1, rader.length), columns: 1 };
  const lista: Lista = {
    tabell,
    rubrik: null,
    kolumner,
    slag,
    rader: open.length === 0 ? [[]] : rader,
  };
  const groups = composeGroups(fakta);
  return composeListblad(
    {
      namn,
      upplysning: [enhet, rakningText({ kontroller, granskade: new Map() }), LINE].join(' · '),
      avsnitt: [lista, ...groups],
      bredder: planBredder(rader),
      ...(falt === undefined ? {} : { falt }),
      liggande: true,
      // What was compared, then what it means.
      delning: { title: at(r.rad), cut: at(r.differens) },
      slut: [...aliasrader(kontroller), rakningText(fakta), sourceLine(kallor)],
      settle: (cells) => settleMarks(cells, open, fakta),
      format: [
        // A code or a year is no number.
        ...[r.rad, r.kolumn].map((rubrik) => ({
          area: { ...body, left: at(rubrik) },
          style: { numberFormat: '@' },
        })),
        ...[r.har, r.dar].map((rubrik) => ({
          area: { ...body, left: at(rubrik) },
          style: { wrap: true },
        })),
        ...[r.har, r.dar, r.differens].flatMap((rubrik) =>
          talformat(formats, FORSTA_KONTROLL, at(rubrik)),
        ),
      ],
      villkor: composeKontrollvillkor({ ...body, left: at(r.status) }),
      val:
        open.length === 0 ? [] : [{ area: { ...body, left: at(r.granskad) }, values: [GRANSKAD] }],
      fastaKolumner: 1,
    },
    eget,
  );
}

const LINE = 'differens = här − där · skriv ja under Granskad när du har tittat på raden';

/** What could not be compared, and what ties. */
function composeGroups({ kontroller, tabeller }: Avstamningsfakta): readonly Lista[] {
  const parts = [
    ['ejJamford', egnaTabeller.avstamningEjJamford, 'klAvstamningEjJamford'],
    ['stammer', egnaTabeller.avstamningStammer, 'klAvstamningStammer'],
  ] as const;
  return parts.flatMap(([utfall, tabell, rubriker]) => {
    const own = kontroller.filter((one) => one.utfall === utfall);
    if (own.length === 0) return [];
    const rader = composeGrupprader(rubriker, own, tabeller);
    const kolumner = avstamningRubriker[rubriker];
    return [{ tabell, rubrik: avstamningsdel[utfall], kolumner, rader, slag: slagenOf(rubriker) }];
  });
}

/** A line for each pair of names that only practice says are one. */
const aliasrader = (kontroller: readonly Kontroll[]): readonly string[] => [
  ...new Set(
    kontroller.flatMap(({ alias }) =>
      alias === null
        ? []
        : [`${egnaOrd.antaget}${citat(alias[0])} och ${citat(alias[1])} är samma verksamhet.`],
    ),
  ),
];

/** Puts in what follows from the marks that stand in the cells. */
function settleMarks(
  cells: ReportSheet['cells'],
  open: readonly Kontroll[],
  fakta: Avstamningsfakta,
): ReportSheet['cells'] {
  const isMarked = (index: number): boolean =>
    valueOf(cells[FORSTA_KONTROLL + index]?.[at(r.granskad)]) === GRANSKAD;
  const counted = rakningText(fakta);
  return cells.map((line, row) => {
    const one = open[row - FORSTA_KONTROLL];
    if (one !== undefined)
      return line.with(at(r.status), statusCell(one, row + 1, isMarked(row - FORSTA_KONTROLL)));
    const isCount = row > FORSTA_KONTROLL && valueOf(line[0]) === counted;
    const marked = open.filter((_, index) => isMarked(index)).length;
    return isCount ? line.with(0, rakningCell(fakta, open.length, marked)) : line;
  });
}
