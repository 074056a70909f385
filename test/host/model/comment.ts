/** A comment upon a cell. */
export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  readonly authorName: string;
  resolved: boolean;
}
