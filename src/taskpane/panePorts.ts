import type { Berakning } from '../application/beraknaAvvikelse.ts';
import type { Exportbeslut } from '../application/exportbeslut.ts';
import type { Korning } from '../application/foljUpp.ts';
import type { Granskningsbeslut } from '../application/granskningsbeslut.ts';
import type { Lasning } from '../application/lasArbetsbok.ts';
import type { CellJump, Fel, RunOptions, RunUndo } from '../application/ports.ts';
import type { Malbeslut } from '../application/provaMal.ts';
import type { Prognosbeslut } from '../application/prognosbeslut.ts';
import type { SparatExportsvar } from '../application/sparaExportsvar.ts';
import type { SparadGranskning } from '../application/sparaGranskning.ts';
import type { SparatMalbeslut } from '../application/sparaMalbeslut.ts';
import type { SparadPrognos } from '../application/sparaPrognosval.ts';
import type { Sparat } from '../application/sparaRattelser.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { Result } from '../domain/result.ts';
import type { Exportfil } from './word/exportfil.ts';

/** Light or dark, as Office is set; high contrast comes from the system and is drawn by the browser. */
export type Brightness = 'light' | 'dark';

type Job<T> = (options: RunOptions) => Promise<Result<T, Fel>>;

/** What the pane asks of the workbook: the use cases, already tied to it, and the ports it uses directly. */
export interface PanePorts {
  readonly lasArbetsbok: Job<Lasning>;
  readonly beraknaAvvikelse: Job<Berakning>;
  readonly sparaRattelser: (rattelser: readonly Rattelse[]) => Job<Sparat>;
  readonly sparaPrognosval: (beslut: readonly Prognosbeslut[]) => Job<SparadPrognos>;
  readonly sparaMalbeslut: (beslut: Malbeslut) => Job<SparatMalbeslut>;
  readonly sparaGranskning: (beslut: Granskningsbeslut) => Job<SparadGranskning>;
  readonly sparaExportsvar: (beslut: Exportbeslut) => Job<SparatExportsvar>;
  readonly skapaWord: (korning: Korning) => Job<Exportfil>;
  readonly fyllMall: (korning: Korning, fil: File) => Job<Exportfil>;
  /** Offers a file as a download; false where the host does not let a pane do so. */
  readonly saveFile: (fil: Exportfil) => boolean;
  readonly hittaRegler: Job<string>;
  readonly undo: RunUndo;
  readonly jump: CellJump;
  /** Puts a sheet with an example table into the workbook. */
  readonly addExempel: () => Promise<Result<null, Fel>>;
  /** The time of day as a person reads it, "14:32". */
  readonly clock: () => string;
}
