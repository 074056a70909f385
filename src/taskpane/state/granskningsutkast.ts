/** What a person is about to mark as looked at. */
export interface Granskningsutkast {
  /** The comparison's nyckel. */
  readonly nyckel: string;
  /** As it is being typed. */
  readonly orsak: string;
}
