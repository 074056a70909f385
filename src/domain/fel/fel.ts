/**
 * Why a workbook could not be read or written, as a value. Text: report/text/felText.ts.
 * Excel: `cellredigering` (a cell is being edited), `upptagen`, `forStort`, `ingenAtkomst`,
 * `skyddatBlad`, `natverk`, `hostfel`. Files: `filSaknas`, `ejXlsx`, `krypterad`, `trasig`,
 * `utfilFinns` (an output that is not a report of ours), `kanInteSkriva`. Both: `avbruten`.
 * @example { typ: 'filSaknas', bok: 'bok.xlsx', blad: null, detalj: 'ENOENT' }
 */
export interface Fel {
  readonly typ:
    | 'cellredigering'
    | 'upptagen'
    | 'forStort'
    | 'ingenAtkomst'
    | 'skyddatBlad'
    | 'natverk'
    | 'hostfel'
    | 'filSaknas'
    | 'ejXlsx'
    | 'krypterad'
    | 'trasig'
    | 'utfilFinns'
    | 'kanInteSkriva'
    | 'avbruten';
  /** The file or workbook concerned, or null. */
  readonly bok: string | null;
  /** The sheet concerned, or null. */
  readonly blad: string | null;
  /** The host's own words, for "kopiera detaljer" and --felsok; never shown as the message. */
  readonly detalj: string;
}
