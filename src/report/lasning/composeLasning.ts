import { isReadAsMal } from '../../domain/mal/isReadAsMal.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import type { EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Ekonomi } from '../../domain/underlag/huvudbok.ts';
import type { OvrigTabell } from '../../domain/underlag/tabell.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { format, textCell } from '../blad/cells.ts';
import { fyllIEget } from '../blad/fyllIEget.ts';
import { FLIKFARG, stilar } from '../blad/palett.ts';
import { FORSTA_RUBRIK, stackAvsnitt, type Avsnitt } from '../blad/textblad.ts';
import { exportavsnitt, exportvalidations } from '../export/exportavsnitt.ts';
import { settleExportsvar } from '../export/settleExportsvar.ts';
import type { AreaFormat, ConditionalFormat, ReportSheet, ReportTable } from '../rapport.ts';
import { periodText, STRECK } from '../text/number.ts';
import { allvarText } from '../text/ordText.ts';
import { grupprader } from './grupprader.ts';
import { huvudboksrader } from './huvudboksrader.ts';
import { malrader } from './malrader.ts';
import { fyndRad, ovrigRad, tabellRad } from './lasningsrader.ts';

const NAMN = 'Läsning';
const BREDDER = [30, 25, 64, 26, 38];
const KOMMENTARKOLUMN = BREDDER.length - 1;

/** The sheet "Läsning": what was read from where, how sure it is, and every finding. */
export function composeLasning(
  uppfoljning: Uppfoljning,
  tidigare: Pick<Tidigare, 'blad'>,
): ReportSheet {
  const { period, kallor } = uppfoljning;
  const { eget } = settleExportsvar(uppfoljning, tidigare);
  const avsnitt = planAvsnitt(uppfoljning, eget);
  const line = ['vad som lästs, varifrån och hur säkert det är'];
  const upplysning = [...(period === null ? [] : [periodText(period)]), ...line].join(' · ');
  const { cells, tables, platser, formats: stacked } = stackAvsnitt(NAMN, upplysning, avsnitt);
  const utgangna = { kod: null, namn: 0, sista: KOMMENTARKOLUMN, kommentar: KOMMENTARKOLUMN };
  const slut = [egnaOrd.kalla + kallor.join(', ')];
  const ifylld = fyllIEget({ cells, platser, utgangna, slut }, eget);
  const [first, ...rest] = tables;
  if (first === undefined) throw new Error('The sheet has no table');
  const columns = Math.max(...ifylld.cells.map((row) => row.length));
  const formats = [
    format(stilar.bas, 0, 0, ifylld.cells.length, columns),
    ...stacked,
    ...tables.flatMap(bodyFormats),
    ...avsnitt.flatMap((part, at) => faltFormats(part, tables[at])),
    ...ifylld.formats,
  ];
  return {
    name: NAMN,
    tables: [first, ...rest],
    tabColor: FLIKFARG,
    columnWidths: BREDDER,
    cells: ifylld.cells,
    formats,
    conditionalFormats: tables.map(markFel),
    validations: exportvalidations(tables, uppfoljning),
    egna: ifylld.egna,
    frozen: { rows: FORSTA_RUBRIK - 1, columns: 0 },
    print: { landscape: true, titleRows: [0, 0], footer: NAMN },
  };
}

function planAvsnitt(uppfoljning: Uppfoljning, eget: EgetBlad | undefined): readonly Avsnitt[] {
  const { tabeller, fynd, kallor, ekonomi, mal, listor } = uppfoljning;
  const hasLedger = ekonomi.serier.length > 0;
  const noTable = noTableText(
    hasLedger,
    mal.tabeller.length + mal.volymer.length > 0,
    listor.tabeller.length > 0,
  );
  const none = [[STRECK, kallor.join(', '), noTable, STRECK].map(textCell)];
  const noFynd = [[STRECK, '', 'Inga fynd.', STRECK].map(textCell)];
  const isOneBook = kallor.length < 2;
  const read = tabeller.map((tabell) => tabellRad(tabell, isOneBook));
  const ovriga = uppfoljning.ovriga.filter(
    (tabell) => !isLedger(tabell, ekonomi) && !isReadAsMal(tabell, mal),
  );
  return [
    {
      tabell: egnaTabeller.lasning,
      rubrik: null,
      kolumner: egnaRubriker.klLasning,
      rader: read.length > 0 ? read : none,
    },
    ...(hasLedger ? [huvudboksavsnitt(huvudboksrader(ekonomi, isOneBook))] : []),
    ...malavsnitt(malrader(mal, isOneBook)),
    ...(ovriga.length === 0
      ? []
      : [ovrigaAvsnitt(ovriga.map((tabell) => ovrigRad(tabell, isOneBook)))]),
    ...exportavsnitt(uppfoljning, eget),
    {
      tabell: egnaTabeller.fynd,
      rubrik: egnaOrd.fynd,
      kolumner: egnaRubriker.klLasningFynd,
      rader: fynd.length > 0 ? fynd.map(fyndRad) : noFynd,
    },
    ...gruppavsnitt(grupprader(uppfoljning)),
  ];
}

/** Whether a table that is left out of the computing of tables is counted as a ledger. */
const isLedger = ({ slag, kalla }: OvrigTabell, { serier }: Ekonomi): boolean =>
  (slag === 'huvudbok' || slag === 'manadsmatris') &&
  serier.some(({ kalla: own }) => own.bok === kalla.bok && own.blad === kalla.blad);

const huvudboksavsnitt = (rader: Avsnitt['rader']): Avsnitt => ({
  tabell: egnaTabeller.huvudbokslasning,
  rubrik: egnaOrd.huvudbokslasning,
  hjalp: egnaOrd.huvudbokslasningHjalp,
  kolumner: egnaRubriker.klLasningHuvudbok,
  rader,
});

const noTableText = (hasLedger: boolean, hasMal: boolean, hasListor: boolean): string => {
  if (hasLedger) return 'Ingen tabell med budget och utfall per verksamhet. Huvudboken står nedan.';
  if (hasMal)
    return 'Ingen tabell med budget och utfall per verksamhet. Målen och statistiken står nedan.';
  return hasListor
    ? 'Ingen tabell med budget och utfall per verksamhet. Listorna står på egna blad.'
    : 'Ingen tabell kunde räknas.';
};

const malavsnitt = (rader: Avsnitt['rader']): readonly Avsnitt[] =>
  rader.length === 0
    ? []
    : [
        {
          tabell: egnaTabeller.malkallor,
          rubrik: egnaOrd.malkallor,
          hjalp: egnaOrd.malkallorHjalp,
          kolumner: egnaRubriker.klLasningMal,
          rader,
        },
      ];

/** Last: a kodplan may be long. */
const gruppavsnitt = (rader: Avsnitt['rader']): readonly Avsnitt[] =>
  rader.length === 0
    ? []
    : [
        {
          tabell: egnaTabeller.grupplasning,
          rubrik: egnaOrd.grupplasning,
          hjalp: egnaOrd.grupplasningHjalp,
          kolumner: egnaRubriker.klLasningGrupper,
          rader,
        },
      ];

const ovrigaAvsnitt = (rader: Avsnitt['rader']): Avsnitt => ({
  tabell: egnaTabeller.ovriga,
  rubrik: egnaOrd.ovriga,
  kolumner: egnaRubriker.klLasningOvriga,
  rader,
});

const bodyFormats = ({ area }: ReportTable): readonly AreaFormat[] => [
  format(stilar.brytText, area.top + 1, 0, area.rows - 1, KOMMENTARKOLUMN),
  format(stilar.egen, area.top + 1, KOMMENTARKOLUMN, area.rows - 1, 1),
];

/** The other columns where a person writes. */
const faltFormats = (
  { falt = [], kolumner }: Avsnitt,
  table: ReportTable | undefined,
): readonly AreaFormat[] =>
  table === undefined
    ? []
    : falt.map((rubrik) =>
        format(stilar.egen, table.area.top + 1, kolumner.indexOf(rubrik), table.area.rows - 1, 1),
      );

const markFel = ({ area }: ReportTable): ConditionalFormat => ({
  kind: 'formula',
  area: { ...area, top: area.top + 1, rows: area.rows - 1, columns: 1 },
  formula: `=$A${area.top + 2}="${allvarText.fel}"`,
  style: { ...stilar.underskott, bold: true },
});
