import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeListblad, type Bladlista, type Lista } from './listblad.ts';

/** A sheet of plain tables, as far as it is the same in every run. */
export type SheetForm = Pick<Bladlista, 'namn' | 'bredder' | 'falt'> &
  Pick<Lista, 'tabell' | 'kolumner' | 'slag'>;

/** A sheet that has nothing to show in this run, with what a person wrote on it. */
const composeTomtBlad = (
  { namn, bredder, falt, ...lista }: SheetForm,
  eget: EgetBlad,
): ReportSheet =>
  composeListblad(
    {
      namn,
      upplysning: 'Tabellen fanns inte i den senaste körningen. Det som skrevs här är kvar.',
      avsnitt: [{ ...lista, rubrik: null, rader: [[]] }],
      bredder,
      ...(falt === undefined ? {} : { falt }),
      liggande: true,
      slut: [`${egnaOrd.kalla}saknas`],
    },
    eget,
  );

/** Whether a person has written anything on a sheet. */
export const hasEget = (eget: EgetBlad | undefined): eget is EgetBlad =>
  eget !== undefined && eget.rader.length + eget.ovan.length + eget.nedan.length > 0;

/** A sheet that has nothing to show in this run, where a person has written on it; else none. */
export const keepBlad = (form: SheetForm, eget: EgetBlad | undefined): readonly ReportSheet[] =>
  hasEget(eget) ? [composeTomtBlad(form, eget)] : [];
