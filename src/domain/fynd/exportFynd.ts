import type { Exportfraga } from '../export/exportsvar.ts';

/** What was found of the answers that a report needs before it leaves. */
export type ExportFyndData =
  /** An answer that was given beside other figures; it no longer holds. */
  | { readonly typ: 'exportsvarAndrat'; readonly fraga: Exportfraga }
  /** A document was made though nobody has answered; `antal` things are asked about. */
  | { readonly typ: 'exportsvarSaknas'; readonly fraga: Exportfraga; readonly antal: number };
