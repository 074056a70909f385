import type { Eget, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type {
  AreaFormat,
  ConditionalFormat,
  ListValidation,
  ReportCell,
  ReportChart,
  ReportSheet,
  ReportTable,
} from '../rapport.ts';
import { format } from './cells.ts';
import { fyllIEget } from './fyllIEget.ts';
import { composeKolumnstilar, type Kolumnslag } from './kolumnstil.ts';
import { FLIKFARG, stilar } from './palett.ts';
import { planSpread } from './planSpread.ts';
import { FORSTA_RUBRIK, stackAvsnitt, type Avsnitt, type Staplade } from './textblad.ts';

/** A table on a sheet of plain tables. */
export interface Lista extends Avsnitt {
  /** What its columns hold. */
  readonly slag: readonly Kolumnslag[];
}

/** A sheet of plain tables below each other. */
export interface Bladlista {
  readonly namn: string;
  /** The line below the title; has words of egnaOrd.andraRaden. */
  readonly upplysning: string;
  readonly avsnitt: readonly [Lista, ...Lista[]];
  readonly bredder: readonly number[];
  readonly liggande: boolean;
  /** The 0-based first and last row that every page repeats; the first table's header where left out. */
  readonly upprepade?: readonly [number, number];
  /** 0-based rows that begin a new page. */
  readonly sidbrytningar?: readonly number[];
  /** Where a sheet too wide for one page's width goes on a second; 0-based columns. */
  readonly delning?: Parameters<typeof planSpread>[1];
  /** The footer; the sheet's name where left out. */
  readonly fot?: string;
  /** Our last lines; the last one names the source. */
  readonly slut: readonly string[];
  /** Known comments of the first table's rows, where the sheet itself doesn't hold them. */
  readonly kommentarer?: readonly (Eget | null)[];
  readonly charts?: readonly ReportChart[];
  /** The cells of the row between the line and the first table. */
  readonly ovanTabellen?: readonly ReportCell[];
  /** By header, the columns of the first table, besides the comment, where a person writes. */
  readonly falt?: Readonly<Record<string, number>>;
  /** Puts in what follows from what a person wrote, with the person's cells in place. */
  readonly settle?: (cells: ReportSheet['cells']) => ReportSheet['cells'];
  /** Looks that lie upon those of the columns. */
  readonly format?: readonly AreaFormat[];
  readonly villkor?: readonly ConditionalFormat[];
  readonly val?: readonly ListValidation[];
  /** How many columns stay in view. */
  readonly fastaKolumner?: number;
}

/** The sheet with everything that a person wrote on it put back. */
export function composeListblad(blad: Bladlista, eget: EgetBlad | undefined): ReportSheet {
  const { namn, avsnitt } = blad;
  const stacked = stackAvsnitt(namn, blad.upplysning, avsnitt);
  const [first, ...rest] = stacked.tables;
  if (first === undefined) throw new Error('The sheet has no table');
  const kommentar = [...stacked.platser.values()][0]?.kommentar ?? null;
  const ifylld = fyllIEget(
    {
      cells: putOvan(stacked.cells, blad.ovanTabellen),
      platser: withFalt(stacked.platser, first, blad.falt),
      utgangna: {
        ...{ kod: null, namn: 0, sista: first.area.columns - 1, kommentar },
        ...(blad.falt === undefined ? {} : { falt: blad.falt }),
      },
      slut: blad.slut,
    },
    withKommentarer(eget, blad, stacked),
  );
  const cells = blad.settle?.(ifylld.cells) ?? ifylld.cells;
  const widest = Math.max(...cells.map((row) => row.length));
  const spread = blad.delning && planSpread(blad.bredder, blad.delning);
  return {
    name: namn,
    tables: [first, ...rest],
    tabColor: FLIKFARG,
    columnWidths: blad.bredder,
    cells,
    formats: [
      format(stilar.bas, 0, 0, cells.length, widest),
      ...stacked.formats,
      ...stacked.tables.flatMap((table, at) => stilarOf(table, avsnitt[at])),
      ...(blad.format ?? []),
      ...ifylld.formats,
    ],
    conditionalFormats: blad.villkor ?? [],
    validations: blad.val ?? [],
    egna: ifylld.egna,
    ...(blad.charts === undefined ? {} : { charts: blad.charts }),
    frozen: { rows: FORSTA_RUBRIK + 1, columns: blad.fastaKolumner ?? 0 },
    print: {
      landscape: blad.liggande,
      titleRows: blad.upprepade ?? [FORSTA_RUBRIK, FORSTA_RUBRIK],
      ...(blad.sidbrytningar === undefined ? {} : { pageBreaks: blad.sidbrytningar }),
      ...(spread && { spread }),
      footer: blad.fot ?? namn,
    },
  };
}

/** The row above the first table's header is a blank one until something is put there. */
const putOvan = (
  cells: ReportSheet['cells'],
  row: readonly ReportCell[] | undefined,
): ReportSheet['cells'] =>
  row === undefined ? cells : cells.map((line, at) => (at === FORSTA_RUBRIK - 1 ? row : line));

/** The rows of the first table with the columns where a person writes. */
const withFalt = (
  platser: Staplade['platser'],
  { area }: ReportTable,
  falt: Bladlista['falt'],
): Staplade['platser'] =>
  falt === undefined
    ? platser
    : new Map(
        [...platser].map(([nyckel, plats]) => [
          nyckel,
          plats.rad > area.top && plats.rad < area.top + area.rows ? { ...plats, falt } : plats,
        ]),
      );

const stilarOf = (table: ReportTable, lista: Lista | undefined): ReportSheet['formats'] =>
  lista === undefined ? [] : composeKolumnstilar(table, lista.slag);

/** What a person wrote, with the comments that are known from elsewhere than the sheet. */
function withKommentarer(
  eget: EgetBlad | undefined,
  { avsnitt: [{ tabell }], kommentarer = [] }: Bladlista,
  { platser }: Pick<Staplade, 'platser'>,
): EgetBlad | undefined {
  const has = new Set(
    eget?.rader.flatMap(({ nyckel, kommentar }) => (kommentar === null ? [] : [nyckel])),
  );
  // The header's identity comes first.
  const nycklar = [...platser.keys()].slice(1);
  const known = kommentarer.flatMap((kommentar, at) => {
    const nyckel = nycklar[at];
    if (kommentar === null || nyckel === undefined || has.has(nyckel)) return [];
    return [{ nyckel, kod: null, namn: nyckel, kommentar, hoger: [] }];
  });
  if (known.length === 0) return eget;
  return { ...(eget ?? emptyBlad(tabell)), rader: [...(eget?.rader ?? []), ...known] };
}

const emptyBlad = (tabell: string): EgetBlad => ({
  ...{ tabell, titel: null, kallor: [], nycklar: [], facts: [] },
  ...{ rader: [], ovan: [], nedan: [], fyllda: [] },
});
