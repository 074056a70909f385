import { addExempel } from '../adapters/excel/exempel/addExempel.ts';
import { createCellJump } from '../adapters/excel/jump/cellJump.ts';
import { createWorkbookReader } from '../adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../adapters/excel/write/rapportSession.ts';
import { beraknaAvvikelse } from '../application/beraknaAvvikelse.ts';
import { hittaRegler } from '../application/hittaRegler.ts';
import { lasArbetsbok } from '../application/lasArbetsbok.ts';
import { sparaRattelser } from '../application/sparaRattelser.ts';
import type { PanePorts } from './panePorts.ts';

/** The ports over the workbook that is open in Excel. A bundle of its own, loaded while Office starts. */
export function createExcelPorts(): PanePorts {
  const session = createRapportSession();
  const arbetsbok = { reader: createWorkbookReader(), writer: session };
  return {
    lasArbetsbok: (options) => lasArbetsbok(arbetsbok.reader, {}, options),
    beraknaAvvikelse: (options) => beraknaAvvikelse(arbetsbok, {}, options),
    sparaRattelser: (rattelser) => (options) => sparaRattelser(arbetsbok, rattelser, options),
    hittaRegler: (options) => hittaRegler(arbetsbok, options),
    undo: session,
    jump: createCellJump(),
    addExempel,
    clock: () => new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }),
  };
}
