import type { WrittenAtgard } from '../atgarder/atgard.ts';
import type { Atgardsfalt } from './atgardsord.ts';
import type { Eget } from './tidigare.ts';

/**
 * A row of the sheet "Åtgärder" as a person has left it. The list is theirs: every row stays where it
 * stands, a blank one too.
 */
export interface Atgardslistrad {
  /** By header, as it is written. */
  readonly celler: Readonly<Partial<Record<Atgardsfalt, Eget>>>;
  /** null for a row with nothing written in those columns. */
  readonly post: WrittenAtgard | null;
}
