import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { ingetTidigare } from '../../domain/tidigare/ingetTidigare.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Rattelse, Regler } from '../../domain/regler/regler.ts';
import { format, textCell } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import { FORSTA_RUBRIK, stackAvsnitt, type Avsnitt } from '../blad/textblad.ts';
import type { AreaFormat, ListValidation, ReportSheet } from '../rapport.ts';
import { planRegler, rattelsefalt } from './regelrader.ts';

/** The name of the sheet of rules. */
export const REGELBLAD = 'Regler';
const BREDDER = [26, 20, 24, 66];
const VARDE = 1;
/** Rows left blank for further corrections. */
const TOMMA = 5;

/**
 * The sheet "Regler": the rules and the corrections, both to be edited by a person and obeyed by the
 * next run.
 * @param tidigare what stood there before: values that could not be read and a person's own notes
 */
export function composeRegler(
  regler: Regler,
  rattelser: readonly Rattelse[],
  tidigare: Tidigare = ingetTidigare,
): ReportSheet {
  const rules = planRegler(regler, tidigare.otolkade);
  const corrections = correctionRows(rattelser, tidigare.otolkadeRattelser);
  const avsnitt: readonly [Avsnitt, Avsnitt] = [
    {
      tabell: egnaTabeller.regler,
      rubrik: null,
      kolumner: egnaRubriker.klRegler,
      rader: rules.map(({ cells }) => cells),
    },
    {
      tabell: egnaTabeller.rattelser,
      rubrik: egnaOrd.rattelser,
      hjalp: egnaOrd.rattelserHjalp,
      kolumner: egnaRubriker.klRattelser,
      rader: corrections,
    },
  ];
  const line = 'Här bestämmer du hur rapporten räknas och visas.';
  const { cells, tables, platser, formats: stacked } = stackAvsnitt(REGELBLAD, line, avsnitt);
  const utgangna = { kod: null, namn: 0, sista: BREDDER.length - 1, kommentar: null };
  const slut = [egnaOrd.rattelserExempel, egnaOrd.reglerSlut];
  const eget = tidigare.blad.get(egnaTabeller.regler);
  const ifylld = fyllIEget({ cells, platser, utgangna, slut }, eget);
  const [first, second] = tables;
  if (first === undefined || second === undefined) throw new Error('The sheet has two tables');
  const firstCorrection = second.area.top + 1;
  const formats = [
    format(stilar.bas, 0, 0, ifylld.cells.length, BREDDER.length),
    ...stacked,
    ...ruleFormats(rules),
    format({ ...stilar.egen, numberFormat: '@' }, firstCorrection, 0, corrections.length, 3),
    ...ifylld.formats,
  ];
  return {
    name: REGELBLAD,
    tables: [first, second],
    tabColor: FLIKFARG,
    columnWidths: BREDDER,
    cells: ifylld.cells,
    formats,
    conditionalFormats: [],
    validations: [
      ...ruleValidations(rules),
      {
        area: { top: firstCorrection, left: 1, rows: corrections.length, columns: 1 },
        values: rattelsefalt,
      },
    ],
    egna: ifylld.egna,
    frozen: { rows: FORSTA_RUBRIK + 1, columns: 0 },
    print: { landscape: true, titleRows: [FORSTA_RUBRIK, FORSTA_RUBRIK], footer: REGELBLAD },
  };
}

/** Corrections, then those that could not be read, as written, then room for more. */
function correctionRows(
  rattelser: readonly Rattelse[],
  otolkade: Tidigare['otolkadeRattelser'],
): Avsnitt['rader'] {
  const read = rattelser.map(({ tabell, falt, varde }) => [tabell, falt, varde]);
  const blank = Array.from({ length: TOMMA }, () => ['', '', '']);
  return [...read, ...otolkade, ...blank].map((row) => row.map(textCell));
}

type Regelrader = ReturnType<typeof planRegler>;

const ruleFormats = (rules: Regelrader): readonly AreaFormat[] => [
  format(
    { ...stilar.brytText, verticalAlign: 'center' },
    FORSTA_RUBRIK + 1,
    0,
    rules.length,
    BREDDER.length,
  ),
  format(stilar.egen, FORSTA_RUBRIK + 1, VARDE, rules.length, 1),
  format(stilar.hoger, FORSTA_RUBRIK, VARDE, rules.length + 1, 1),
  // Air between a figure and its unit.
  format(stilar.indrag, FORSTA_RUBRIK, VARDE + 1, rules.length + 1, 1),
  ...rules.flatMap(({ enheter }, index) =>
    enheter === null ? [] : [format(stilar.egen, FORSTA_RUBRIK + 1 + index, VARDE + 1, 1, 1)],
  ),
];

const ruleValidations = (rules: Regelrader): readonly ListValidation[] =>
  rules.flatMap(({ val, enheter }, index) =>
    [val, enheter].flatMap((values, offset) =>
      values === null
        ? []
        : [
            {
              area: { top: FORSTA_RUBRIK + 1 + index, left: VARDE + offset, rows: 1, columns: 1 },
              values,
            },
          ],
    ),
  );
