import type { Exportfraga } from '../../domain/export/exportsvar.ts';

/** What a person is about to answer before the report leaves; `svar` "" until one is chosen. */
export interface Exportutkast {
  readonly fraga: Exportfraga;
  readonly svar: string;
  readonly orsak: string;
}
