import type { ExportFyndData } from '../../domain/fynd/exportFynd.ts';
import type { Exportfraga } from '../../domain/export/exportsvar.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { antalText } from './number.ts';

/** The kinds of findings about the answers that a report needs, in a few words. */
export const exportfyndRubrik: Readonly<Record<ExportFyndData['typ'], string>> = {
  exportsvarAndrat: 'Svar om gamla siffror',
  exportsvarSaknas: 'Obesvarad fråga inför export',
};

/** What is found of the answers that a report needs. */
type Exportfynd = Extract<Fynd, { typ: ExportFyndData['typ'] }>;

/** Whether a finding is about an answer that a report needs. */
export const isExportfynd = (fynd: Fynd): fynd is Exportfynd => fynd.typ in exportfyndRubrik;

/** Such a finding in words: what is asked about, and where to answer. */
export function exportfyndText(fynd: Exportfynd): string {
  return fynd.typ === 'exportsvarAndrat'
    ? `${omText[fynd.fraga]} har ändrats sedan du svarade på frågan inför export. Svaret är borttaget och orsaken står kvar. Svara igen i bladet Läsning.`
    : `${countText[fynd.fraga](fynd.antal)} Ingen har svarat på frågan inför export. Svara i bladet Läsning innan rapporten lämnas ut.`;
}

const omText: Readonly<Record<Exportfraga, string>> = {
  smaTal: 'De små talen',
  olosta: 'De olösta felen i avstämningen',
};

const countText: Readonly<Record<Exportfraga, (antal: number) => string>> = {
  smaTal: (antal) =>
    antal === 1
      ? 'Ett litet tal kan peka ut en person.'
      : `${antalText(antal)} små tal kan peka ut en person.`,
  olosta: (antal) =>
    antal === 1
      ? 'Avstämningen har ett olöst fel.'
      : `Avstämningen har ${antalText(antal)} olösta fel.`,
};
