import type { Korning } from '../../application/foljUpp.ts';
import type { Fel, Progress } from '../../application/ports.ts';
import type { Bladplats } from './bladplatser.ts';
import type { Exportutkast } from './exportutkast.ts';
import type { Granskningsutkast } from './granskningsutkast.ts';
import type { Malfilter, Malutkast } from './malutkast.ts';
import type { Exporterat, Flik, Notice, RunResult, Undoable, WorkKind } from './paneState.ts';
import type { Prognosutkast } from './prognosutkast.ts';

/** What happens to the pane: the person's choices, and what came of the work. */
export type PaneEvent =
  | { readonly type: 'started'; readonly kind: WorkKind }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'askedToStop' }
  | {
      readonly type: 'read';
      readonly korning: Korning;
      readonly blad: Blad;
      readonly notice: Notice | null;
    }
  | {
      readonly type: 'ran';
      readonly result: RunResult;
      readonly blad: Blad;
      /** Whether the workbook was changed by it, and not already as it was to be. */
      readonly isWritten: boolean;
    }
  | ({ readonly type: 'savedPrognos' | 'savedMal' | 'savedGranskning' | 'savedExport' } & Sparat)
  | { readonly type: 'exported'; readonly exporterat: Exporterat }
  | { readonly type: 'undid' }
  | {
      readonly type: 'undidSaved';
      readonly what: Exclude<Undoable, 'run'>;
      readonly korning: Korning;
      readonly blad: Blad;
    }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly fel: Fel }
  | { readonly type: 'openedCorrection'; readonly tabell: string }
  | { readonly type: 'closedCorrection' }
  | { readonly type: 'choseTable'; readonly tabell: string }
  | { readonly type: 'closedMessage' }
  | { readonly type: 'choseFlik'; readonly flik: Flik }
  | { readonly type: 'choseAnsvar'; readonly ansvar: string | null }
  | { readonly type: 'chosePrognos'; readonly nyckel: string }
  | {
      readonly type: 'editedPrognos';
      readonly nyckel: string;
      readonly utkast: Prognosutkast;
    }
  | { readonly type: 'choseMalfilter'; readonly filter: Malfilter }
  | { readonly type: 'editedMal'; readonly utkast: Malutkast }
  | { readonly type: 'editedGranskning'; readonly utkast: Granskningsutkast | null }
  | { readonly type: 'editedExport'; readonly utkast: Exportutkast | null };

/** What was decided and saved, and the sheets that were written. */
export interface Sparat {
  readonly korning: Korning;
  readonly blad: Blad;
  readonly isWritten: boolean;
}

type Blad = ReadonlyMap<string, Bladplats>;
