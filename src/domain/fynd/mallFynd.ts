/** What was found in a document that is filled; `marke`: the mark as the document has it, "kl:kommentar:51". */
export type MallFyndData =
  | { readonly typ: 'mallmarkeOkant'; readonly marke: string }
  /** The mark is a known one, but this run has nothing for it. */
  | { readonly typ: 'mallbitSaknas'; readonly marke: string }
  | { readonly typ: 'mallmarkeFelPlats'; readonly marke: string }
  | { readonly typ: 'malltextAndrad'; readonly marke: string }
  | { readonly typ: 'mallUtanMarken' };
