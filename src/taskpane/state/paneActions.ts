import type { Exportbeslut } from '../../application/exportbeslut.ts';
import type { Korning } from '../../application/foljUpp.ts';
import type { Granskningsbeslut } from '../../application/granskningsbeslut.ts';
import type { Malbeslut } from '../../application/provaMal.ts';
import type { Prognosbeslut } from '../../application/prognosbeslut.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Exportfil } from '../word/exportfil.ts';
import type { Exportutkast } from './exportutkast.ts';
import type { Granskningsutkast } from './granskningsutkast.ts';
import type { Malfilter, Malutkast } from './malutkast.ts';
import type { Flik, Undoable } from './paneState.ts';
import type { Prognosutkast } from './prognosutkast.ts';

/** What a person can do in the pane. */
export interface PaneActions {
  readonly read: () => Promise<void>;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
  readonly correct: (rattelser: readonly Rattelse[]) => Promise<void>;
  readonly savePrognos: (beslut: readonly Prognosbeslut[]) => Promise<void>;
  readonly saveMal: (beslut: Malbeslut) => Promise<void>;
  readonly saveGranskning: (beslut: Granskningsbeslut) => Promise<void>;
  readonly saveExport: (beslut: Exportbeslut) => Promise<void>;
  readonly skapaWord: (korning: Korning) => Promise<void>;
  readonly fyllMall: (korning: Korning, fil: File) => Promise<void>;
  readonly saveAgain: (fil: Exportfil) => void;
  readonly undo: (what: Undoable) => Promise<void>;
  readonly jump: (cell: string) => Promise<void>;
  readonly showRegler: () => Promise<void>;
  readonly addExempel: () => Promise<void>;
  readonly openCorrection: (tabell: string) => void;
  readonly closeCorrection: () => void;
  readonly chooseTable: (tabell: string) => void;
  readonly closeMessage: () => void;
  readonly chooseFlik: (flik: Flik) => void;
  readonly chooseAnsvar: (ansvar: string | null) => void;
  readonly choosePrognos: (nyckel: string) => void;
  readonly editPrognos: (nyckel: string, utkast: Prognosutkast) => void;
  readonly chooseMalfilter: (filter: Malfilter) => void;
  readonly editMal: (utkast: Malutkast) => void;
  readonly editGranskning: (utkast: Granskningsutkast | null) => void;
  readonly editExport: (utkast: Exportutkast | null) => void;
}
