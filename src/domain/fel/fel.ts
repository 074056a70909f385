/**
 * Why a workbook could not be read or written, as a value. Text: report/text/felText.ts.
 * Excel: `cellredigering` (a cell is being edited), `upptagen`, `forStort`, `ingenAtkomst`,
 * `skyddatBlad`, `kommentarHindrar` (with `forluster`: comments that would come to stand beside another
 * row, or a person's formulas that would not follow theirs), `natverk`, `hostfel`. Files: `filSaknas`, `ejXlsx`, `gammaltFormat` (an .xls),
 * `krypterad`, `trasig`, `utfilFinns` (an output that is not a report of ours, or with `forluster` one
 * that holds more than can be carried over), `utfilTrasig` (an output that cannot be read),
 * `kanInteSkriva`; a document to fill: `ejDocx`, `mallKrypterad`, `mallSkyddad`, `mallTrasig`, and
 * `wordfilFinns` (an output that is not as it was made here). Both: `avbruten`.
 * @example { typ: 'filSaknas', bok: 'bok.xlsx', blad: null, detalj: 'ENOENT' }
 */
export interface Fel {
  readonly typ:
    | 'cellredigering'
    | 'upptagen'
    | 'forStort'
    | 'ingenAtkomst'
    | 'skyddatBlad'
    | 'kommentarHindrar'
    | 'natverk'
    | 'hostfel'
    | 'filSaknas'
    | 'ejXlsx'
    | 'gammaltFormat'
    | 'krypterad'
    | 'trasig'
    | 'utfilFinns'
    | 'utfilTrasig'
    | 'kanInteSkriva'
    | 'ejDocx'
    | 'mallKrypterad'
    | 'mallSkyddad'
    | 'mallTrasig'
    | 'wordfilFinns'
    | 'avbruten';
  /** The file or workbook concerned, or null. */
  readonly bok: string | null;
  /** The sheet concerned, or null. */
  readonly blad: string | null;
  /** The cell on the sheet, where one is to blame: "XFD1048576". */
  readonly cell?: string;
  /** What a person has in the file that a rewrite would lose. */
  readonly forluster?: readonly Forlust[];
  /** The host's own words, for "kopiera detaljer" and --felsok; never shown as the message. */
  readonly detalj: string;
}

/**
 * Something of a person's that cannot be carried over: a sheet, a note (or a thread of comments), a
 * formula, or a picture, chart or other object. `plats` is its sheet or cell.
 * @example { slag: 'anteckning', plats: 'Driftredovisning!C7' }
 */
export interface Forlust {
  readonly slag: 'blad' | 'anteckning' | 'formel' | 'bild';
  readonly plats: string;
}
