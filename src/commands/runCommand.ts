import { beraknaAvvikelse, type Arbetsbok } from '../application/beraknaAvvikelse.ts';
import type { CellJump } from '../application/ports.ts';
import { messagePath } from './meddelande/message.ts';

/** What the ribbon command works with. */
export interface CommandPorts extends Arbetsbok {
  readonly jump: CellJump;
  /** Shows a page of the add-in's own in a small window and waits until it is closed. */
  readonly showDialog: (path: string) => Promise<void>;
}

/**
 * The ribbon's "Beräkna avvikelse": the same run as in the pane, then the first report sheet is shown.
 * What went wrong is told in a small dialog. A command can't open the pane without a shared runtime,
 * which the manifest's requirement set doesn't have; a dialog works in every Excel that it has.
 */
export async function runCommand(ports: CommandPorts): Promise<void> {
  const outcome = await beraknaAvvikelse(ports);
  if (!outcome.ok) return ports.showDialog(messagePath(outcome.error));
  const { written } = outcome.value;
  if (written === null) return ports.showDialog(messagePath('nothingToReport'));
  const [first = ''] = written.sheetNames;
  await ports.jump.jump(`'${first.replaceAll("'", "''")}'!A1`);
}
