import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { LastKolumn, Serielasning } from '../../domain/underlag/huvudbok.ts';
import type { AmountColumn, KeyColumns, LedgerTable } from './ledgerTable.ts';
import type { DraftSeries } from './splitSeries.ts';
import { readTableContext } from './tableContext.ts';

/**
 * Puts beside a series how it was read: its columns, unit and sign, and what of it was assumed.
 * @param signs what was found of its sign
 */
export function describeSerie(draft: DraftSeries, signs: readonly Fynd[]): DraftSeries {
  const { table, enhet } = draft.read;
  const lasning: Serielasning = {
    enhet,
    kolumner: [...keyColumns(table.keys), ...amountColumns(draft)].toSorted(
      (a, b) => a.fran - b.fran,
    ),
    vant: table.rattad?.tecken === 'intakt-plus' ? 'rattelse' : turnedBy(signs),
    antaget: assumptionsOf(draft),
  };
  return { ...draft, serie: { ...draft.serie, lasning } };
}

const turnedBy = (signs: readonly Fynd[]): Serielasning['vant'] => {
  if (signs.length === 0) return 'inget';
  return signs.some(({ typ }) => typ === 'felTecken') ? 'intakter' : 'allt';
};

const keys: readonly (keyof KeyColumns)[] = [
  'period',
  'ar',
  'typ',
  'debetKredit',
  'ansvar',
  'verksamhet',
  'konto',
  'text',
];

const keyColumns = (columns: KeyColumns): readonly LastKolumn[] =>
  keys.flatMap((slag) => {
    const index = columns[slag];
    return index === null ? [] : [{ slag, fran: index, till: index }];
  });

/** The columns that the series' own amounts stand in, months side by side as one. */
function amountColumns({ read: { table }, serie }: DraftSeries): readonly LastKolumn[] {
  const own = table.amounts.filter(
    ({ slag, ar }) => (slag ?? serie.slag) === serie.slag && (ar ?? serie.ar) === serie.ar,
  );
  return joinMonths(own.map((amount) => ({ ...span(amount), slag: slagOf(amount, table) })));
}

const span = ({ index }: AmountColumn): Pick<LastKolumn, 'fran' | 'till'> => ({
  fran: index,
  till: index,
});

function slagOf({ manad, sign }: AmountColumn, { amounts }: LedgerTable): LastKolumn['slag'] {
  if (manad !== null && amounts.length > 1) return 'manader';
  if (sign === -1) return 'kredit';
  return amounts.some((other) => other.sign === -1) ? 'debet' : 'belopp';
}

function joinMonths(columns: readonly LastKolumn[]): readonly LastKolumn[] {
  const joined: LastKolumn[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const goesOn = last?.slag === 'manader' && column.slag === 'manader';
    if (goesOn && last.till + 1 === column.fran)
      joined.splice(-1, 1, { ...last, till: column.till });
    else joined.push(column);
  }
  return joined;
}

/** A posting without a word for it is utfall in kronor: that is no assumption. */
function assumptionsOf({ read }: DraftSeries): Serielasning['antaget'] {
  const { table, enhet } = read;
  const { keys: columns, amounts } = table;
  const context = readTableContext(table);
  const isMatrix = amounts.some(({ manad }) => manad !== null);
  const saysSlag =
    (context.slag ?? context.bookSlag) !== null ||
    columns.typ !== null ||
    amounts.every(({ slag }) => slag !== null);
  const saysAr =
    context.ar !== null ||
    columns.period !== null ||
    columns.ar !== null ||
    amounts.every(({ ar }) => ar !== null);
  return [
    ...(enhet === (context.enhet ?? 'kr') ? [] : (['enhet'] as const)),
    ...(isMatrix && !saysSlag ? (['slag'] as const) : []),
    ...(saysAr ? [] : (['ar'] as const)),
  ];
}
