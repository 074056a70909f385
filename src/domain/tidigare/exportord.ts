import type { Exportfraga } from '../export/exportsvar.ts';
import { egnaOrd } from './egnaOrd.ts';
import type { Egetfalt } from './egnaRubriker.ts';

/** The headers of the table "Inför export" in the sheet "Läsning". */
export const exportrubrik = {
  fraga: 'Fråga',
  svar: 'Svar',
  underlag: 'Gäller',
  orsak: egnaOrd.orsak,
  kommentar: egnaOrd.kommentar,
} as const;

const r = exportrubrik;

/** Every header of the table "Inför export", in order. */
export const exportRubriker = {
  klLasningExport: [r.fraga, r.svar, r.underlag, r.orsak, r.kommentar],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The columns that tell one row from another. */
export const exportNyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klLasningExport: [r.fraga],
};

/**
 * The columns, besides the comment, that hold what a person wrote. What it was written of is ours: by it
 * an answer is known to be of the figures as they are.
 */
export const exportfalt: readonly Egetfalt[] = [r.svar, r.orsak, r.underlag].map((rubrik) => ({
  rubrik,
  standard: null,
}));

/** The questions as the sheet has them. */
export const exportfragor: Readonly<Record<Exportfraga, string>> = {
  smaTal: 'Små tal som kan peka ut en person',
  olosta: 'Olösta fel i avstämningen',
};

/** The choices under Svar; none has a comma, which parts the choices of a drop-down list. */
export const exportval: Readonly<Record<Exportfraga, readonly string[]>> = {
  smaTal: ['Kan inte peka ut någon', 'Får lämnas ut ändå', 'Tas bort innan rapporten lämnas'],
  olosta: ['Beloppen är rätt ändå', 'Rättas i nästa rapport', 'Rättas innan rapporten lämnas'],
};

/** Whether a text is one of the questions. */
export const isExportfraga = (text: string): boolean =>
  Object.values(exportfragor).some((fraga) => fraga === text);
