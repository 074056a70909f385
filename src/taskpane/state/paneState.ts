import type { Korning } from '../../application/foljUpp.ts';
import type { Fel, Progress } from '../../application/ports.ts';
import { prognosNyckel } from '../../domain/tidigare/prognosval.ts';
import type { Bladplats } from './bladplatser.ts';
import type { Exportfil } from '../word/exportfil.ts';
import type { Exportutkast } from './exportutkast.ts';
import type { Granskningsutkast } from './granskningsutkast.ts';
import { ingetMalutkast, type Malfilter, type Malutkast } from './malutkast.ts';
import type { Prognosutkast } from './prognosutkast.ts';

/** What the pane is busy with. */
export type WorkKind = 'reading' | 'saving' | 'running' | 'undoing' | 'exporting';

/** The work under way, how far it has come, and whether the person has asked it to stop. */
export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly isStopping: boolean;
}

/** A run that is done: what it gave, when ("14:32"), and the report's first sheet. */
export interface RunResult {
  readonly korning: Korning;
  readonly clock: string;
  readonly sheet: string;
}

/** Something that went as asked, told in one line. */
export type Notice =
  | 'saved'
  | 'savedPrognos'
  | 'savedMal'
  | 'savedGranskning'
  | 'changedGranskning'
  | 'savedExport'
  | 'changedExport'
  | 'undone'
  | 'undonePrognos'
  | 'undoneMal'
  | 'undoneGranskning'
  | 'undoneExport'
  | 'stopped'
  | 'nothingToReport'
  | 'exampleAdded';

/** What was written last, and can be taken back. */
export type Undoable = 'run' | 'prognos' | 'mal' | 'granskning' | 'export';

/** The views of the pane. */
export type Flik = 'berakna' | 'kostnadslage' | 'prognos' | 'mal' | 'avstamning' | 'rapport';

/** Everything that the pane shows. */
export interface PaneState {
  readonly work: Work | null;
  /** What the workbook said when it was last read; null until then. */
  readonly korning: Korning | null;
  /** The last run, until something makes it stale. */
  readonly result: RunResult | null;
  readonly fel: Fel | null;
  readonly notice: Notice | null;
  /** The key of the table whose form is open. */
  readonly correcting: string | null;
  /** What undo takes back; null: nothing. */
  readonly undoable: Undoable | null;
  /** The key of the table that the person wants the result to speak of; kept from run to run. */
  readonly chosenTable: string | null;
  readonly flik: Flik;
  /** Where the report's sheets stand, by the name of their first table; none until they are written. */
  readonly blad: ReadonlyMap<string, Bladplats>;
  /** The ansvar whose kostnadsläge is shown; null: the whole. */
  readonly ansvar: string | null;
  /** The row of the forecasts that is shown, by its identity. */
  readonly prognosrad: string;
  /** What the person has changed of the forecasts and not yet saved, by the row's identity. */
  readonly utkast: ReadonlyMap<string, Prognosutkast>;
  /** Which goals are shown. */
  readonly malfilter: Malfilter;
  /** What the person has changed of the goals and not yet saved. */
  readonly malutkast: Malutkast;
  /** The comparison that is being marked, and the reason so far; null: none. */
  readonly granskning: Granskningsutkast | null;
  /** The question of an export that is being answered; null: none. */
  readonly exportutkast: Exportutkast | null;
  /** The document that was made last, of what the pane shows now. */
  readonly export: Exporterat | null;
}

/** A document that was made, and whether the host let it be saved. */
export interface Exporterat {
  readonly fil: Exportfil;
  readonly isSaved: boolean;
}

/** The pane before anything was read. */
export const initialState: PaneState = {
  work: null,
  korning: null,
  result: null,
  fel: null,
  notice: null,
  correcting: null,
  undoable: null,
  chosenTable: null,
  flik: 'berakna',
  blad: new Map(),
  ansvar: null,
  prognosrad: prognosNyckel(null),
  utkast: new Map(),
  malfilter: 'alla',
  malutkast: ingetMalutkast,
  granskning: null,
  exportutkast: null,
  export: null,
};
