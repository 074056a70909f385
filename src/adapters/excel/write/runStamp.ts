/** The workbook setting that tells how far the latest run has come. */
export const STAMP_KEY = 'kostnadslage.korning';

/** How far a run has come: new sheets are being added, standing ones are being changed, all is done. */
export type Stage = 'nya' | 'andrar' | 'klar';

/** @example stampOf('m3x-91', 'klar') // "m3x-91 klar" */
export const stampOf = (run: string, stage: Stage): string => `${run} ${stage}`;

/** How far the run has come according to a stamp; null when the stamp is of another run. */
export function stageOf(stamp: string | null, run: string): Stage | null {
  const stages: readonly Stage[] = ['nya', 'andrar', 'klar'];
  return stages.find((stage) => stamp === stampOf(run, stage)) ?? null;
}

/** A name for a run that no other run has. */
export const newRun = (): string =>
  `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`;
