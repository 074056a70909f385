import { addExempel } from '../adapters/excel/exempel/addExempel.ts';
import { createCellJump } from '../adapters/excel/jump/cellJump.ts';
import { canDownload } from '../adapters/excel/office/canDownload.ts';
import { createWorkbookReader } from '../adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../adapters/excel/write/rapportSession.ts';
import { beraknaAvvikelse } from '../application/beraknaAvvikelse.ts';
import { hittaRegler } from '../application/hittaRegler.ts';
import { lasArbetsbok } from '../application/lasArbetsbok.ts';
import { sparaExportsvar } from '../application/sparaExportsvar.ts';
import { sparaGranskning } from '../application/sparaGranskning.ts';
import { sparaMalbeslut } from '../application/sparaMalbeslut.ts';
import { sparaPrognosval } from '../application/sparaPrognosval.ts';
import { sparaRattelser } from '../application/sparaRattelser.ts';
import type { PanePorts } from './panePorts.ts';
import { saveFile } from './word/saveFile.ts';
import { createRaknare } from './worker/createRaknare.ts';

/** The ports over the workbook that is open in Excel. A bundle of its own, loaded while Office starts. */
export function createExcelPorts(): PanePorts {
  const session = createRapportSession();
  const rakna = createRaknare(
    () => new Worker(new URL('./worker/rakna.worker.ts', import.meta.url), { name: 'rakna' }),
  );
  const arbetsbok = { reader: createWorkbookReader(), writer: session, rakna };
  return {
    lasArbetsbok: (options) => lasArbetsbok(arbetsbok, {}, options),
    beraknaAvvikelse: (options) => beraknaAvvikelse(arbetsbok, {}, options),
    sparaRattelser: (rattelser) => (options) => sparaRattelser(arbetsbok, rattelser, options),
    sparaPrognosval: (beslut) => (options) => sparaPrognosval(arbetsbok, beslut, options),
    sparaMalbeslut: (beslut) => (options) => sparaMalbeslut(arbetsbok, beslut, options),
    sparaGranskning: (beslut) => (options) => sparaGranskning(arbetsbok, beslut, options),
    sparaExportsvar: (beslut) => (options) => sparaExportsvar(arbetsbok, beslut, options),
    skapaWord: (korning) => async (options) =>
      (await import('./word/wordPorts.ts')).skapaWord(korning, options),
    fyllMall: (korning, fil) => async (options) =>
      (await import('./word/wordPorts.ts')).fyllFil(korning, fil, options),
    saveFile: (fil) => canDownload() && saveFile(fil),
    hittaRegler: (options) => hittaRegler(arbetsbok, options),
    undo: session,
    jump: createCellJump(),
    addExempel,
    clock: () => new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }),
  };
}
