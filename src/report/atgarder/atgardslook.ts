import {
  atgardsfalt,
  atgardsrubrik as r,
  atgardsstatusord,
} from '../../domain/tidigare/atgardsord.ts';
import type { Atgardslistrad } from '../../domain/tidigare/atgardslista.ts';
import { cellArea, format } from '../blad/cells.ts';
import { palett, stilar } from '../blad/palett.ts';
import type { AreaFormat, ConditionalFormat, ReportSheet } from '../rapport.ts';
import {
  FORSTA_ATGARD,
  letterOf,
  listkolumner,
  listrubriker,
  type RowSpan,
} from './atgardsform.ts';
import { efterrubriker } from './efterrader.ts';
import type { SectionRows } from './planAvsnitt.ts';
import { summarubriker } from './summarader.ts';

/** The columns where a person types amounts are tinted like the others of theirs; words have air after figures. */
export const listformat = (rows: number): readonly AreaFormat[] =>
  listrubriker.flatMap((rubrik, column) => {
    if (rubrik === r.beslutad || rubrik === r.realiserad)
      return [format({ fill: palett.egen }, FORSTA_ATGARD, column, rows, 1)];
    const isFigure = rubrik === r.aterstar || rubrik === r.raknas;
    return isFigure ? [] : [format(stilar.indrag, FORSTA_ATGARD - 1, column, rows + 1, 1)];
  });

/** A start that is a date looks like one. */
export const dateFormats = (rows: readonly Atgardslistrad[]): readonly AreaFormat[] =>
  rows.flatMap(({ celler }, at) =>
    typeof celler[r.start] === 'object'
      ? [format(stilar.datum, FORSTA_ATGARD + at, listkolumner.at(r.start), 1, 1)]
      : [],
  );

/** The sums stand out, and the prognos after åtgärder. */
export const sumFormats = ({ efter, summor }: SectionRows): readonly AreaFormat[] => [
  ...(efter === null
    ? []
    : [
        format(stilar.summa, efter.forsta + efter.antal - 1, 0, 1, efterrubriker.length),
        format({ bold: true }, efter.forsta, efterrubriker.indexOf(r.prognosEfter), efter.antal, 1),
      ]),
  format(stilar.summa, summor.forsta + summor.antal - 1, 0, 1, summarubriker.length),
];

/** The colours of a status, beside its symbol and word. */
export const statusstilar = [
  [atgardsstatusord.pagar, stilar.delvis],
  [atgardsstatusord.klar, stilar.uppnas],
  [atgardsstatusord.avbruten, stilar.ejBeraknad],
] as const;

/** A deficit is red, and has its minus. */
export const deficits = ({ forsta, antal }: RowSpan): readonly ConditionalFormat[] =>
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
export function withEgna(sheet: ReportSheet, { forsta, antal }: RowSpan): ReportSheet {
  const written = Array.from({ length: antal }, (_, at) => forsta + at).flatMap((row) =>
    atgardsfalt.flatMap((rubrik) => {
      const column = listkolumner.at(rubrik);
      return (sheet.cells[row]?.[column] ?? null) === null ? [] : [cellArea(row, column)];
    }),
  );
  return { ...sheet, egna: [...(sheet.egna ?? []), ...written] };
}
