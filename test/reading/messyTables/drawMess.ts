import type { Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import type { Mess } from './mess.ts';
import { avvikelseOf, messyRows, round, type MessyRow } from './messyRows.ts';

type Cell = string | number;
type Row = readonly Cell[];
interface Column {
  readonly head: string;
  readonly cell: (row: MessyRow, at: number) => Cell;
}

/** The sheet that the mess makes of its table. */
export function drawMess(mess: Mess): Grid {
  const titles = drawTitles(mess);
  const columns = drawColumns(mess);
  const heads = drawHeads(mess, columns);
  const body = messyRows(mess).flatMap((row, at) => {
    const cells = columns.map(({ cell }) => cell(row, at));
    return mess.blankRows && at % 3 === 1 ? [[], cells] : [cells];
  });
  const footnote = mess.footnote === null ? [] : [[], [mess.footnote]];
  const table = [...titles, ...heads, ...body, ...footnote];
  const below = mess.below ? drawBelow(mess) : [];
  return buildGrid([...addBeside(mess, table, titles.length), ...below], {
    blad: mess.blad,
    top: mess.top,
    left: mess.left,
    hiddenRows: mess.hidden ? [mess.top + titles.length + heads.length] : [],
  });
}

function drawTitles({ plain, ...mess }: Mess): readonly Row[] {
  const year = mess.yearInTitle ? ` ${plain.period.slice(0, 4)}` : '';
  const unit = {
    title: [],
    right: [['', '', '', '', '', '', `Belopp i ${plain.enhet}`]],
    below: [[`(${plain.enhet})`]],
  }[mess.unitAt];
  const title = `${plain.titel}${year}${mess.unitAt === 'title' ? `, ${plain.enhet}` : ''}`;
  return [[title], ...unit, [mess.period], ...(mess.blankAfterTitle ? [[]] : [])];
}

function drawColumns(mess: Mess): readonly Column[] {
  const { plain, avvikelse, percent, note } = mess;
  const sign = mess.costsBelowZero ? -1 : 1;
  const amounts = mess.order.map((at): Column => ({
    head: mess.head[plain.kolumner[at]!],
    cell: drawAmount(mess, (belopp) => belopp[at]! * sign),
  }));
  const printed = avvikelse && {
    head: avvikelse.head,
    cell: drawAmount(mess, (belopp) => avvikelseOf(plain, belopp)),
  };
  const compared = avvikelse?.first ? [printed, ...amounts] : [...amounts, printed];
  const share = percent && { head: percent.head, cell: drawShare };
  const all = [
    ...drawLabels(mess),
    ...compared.slice(0, percent?.at),
    share,
    ...compared.slice(percent?.at ?? compared.length),
    note === null ? null : { head: note, cell: drawNote },
  ].filter((column) => column !== null);
  return mess.blankColumns ? all.flatMap((column) => [column, { head: '', cell: () => '' }]) : all;
}

function drawLabels({ plain, codeHeads, nameHead }: Mess): readonly Column[] {
  const namn = ({ namn }: MessyRow) => namn;
  if (plain.rader[0]?.kod === null) return [{ head: nameHead, cell: namn }];
  const kod = ({ writtenKod }: MessyRow) => writtenKod ?? '';
  return [
    { head: codeHeads[0], cell: kod },
    { head: codeHeads[1], cell: namn },
  ];
}

const drawAmount =
  (mess: Mess, amountOf: (belopp: readonly number[]) => number) =>
  ({ belopp, roll }: MessyRow): Cell => {
    if (belopp === null) return roll === null ? '' : '-';
    return writeAmount(mess, round(amountOf(belopp), mess.plain.decimals));
  };

function writeAmount({ asText, plain }: Mess, amount: number): Cell {
  if (asText === null) return amount;
  const [whole = '', decimals] = Math.abs(amount).toFixed(plain.decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, asText.space);
  const sign = amount < 0 ? asText.minus : '';
  return decimals === undefined ? `${sign}${grouped}` : `${sign}${grouped},${decimals}`;
}

const drawShare = ({ belopp }: MessyRow, at: number): Cell =>
  belopp === null ? '' : ([66.7, 33.1, '66,7 %'][at % 3] ?? '');

const drawNote = ({ roll }: MessyRow, at: number): Cell =>
  roll === 'rad' ? (['fler timmar', '', 'se bilaga 2', '3 nya platser'][at % 4] ?? '') : '';

function drawHeads(mess: Mess, columns: readonly Column[]): readonly Row[] {
  const heads = columns.map(({ head }) => head);
  if (!mess.brokenHeads) return [heads];
  return [heads.map((head) => breakHead(head)[0]), heads.map((head) => breakHead(head)[1])];
}

/** "Helårsprognos" as "Helårs-" over "prognos", "Budget 2025" as "Budget" over "2025". */
function breakHead(head: string): readonly [string, string] {
  const at = head.search(/(?<=\p{L}-?)(?:prognos|avvikelse|budget|ram)/u);
  if (at > 2) return [`${head.slice(0, at).replace(/-$/, '')}-`, head.slice(at)];
  const [first = '', ...rest] = head.split(' ');
  return [first, rest.join(' ')];
}

function addBeside(mess: Mess, table: readonly Row[], headerRow: number): readonly Row[] {
  if (mess.beside === null) return table;
  const beside: readonly Row[] = [
    [`Investeringar, ${mess.plain.enhet}`],
    ['Projekt', 'Prognos', 'Budget'],
    ['Lyftar', -152, -150],
    ['Möbler', 0, -100],
    ['Fordon', -63, -250],
  ];
  const first = headerRow + mess.beside - 1;
  const width = Math.max(...table.map(({ length }) => length)) + 2;
  return table.map((row, at) => {
    const added = beside[at - first];
    if (added === undefined) return row;
    return [...row, ...Array.from({ length: width - row.length }, () => ''), ...added];
  });
}

const drawBelow = ({ plain }: Mess): readonly Row[] => [
  [],
  [`Investeringar, ${plain.enhet}`],
  ['Projekt', 'Budget', 'Prognos'],
  ['Lyftar', 10, 12],
  ['Möbler', 5, 5],
  ['Summa', 15, 17],
];
