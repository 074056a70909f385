import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeListblad, type Bladlista, type Lista } from './listblad.ts';

/** A sheet of plain tables, as far as it is the same in every run. */
export type SheetForm = Pick<Bladlista, 'namn' | 'bredder' | 'falt'> &
  Pick<Lista, 'tabell' | 'kolumner' | 'slag'>;

/** A sheet that has nothing to show in this run, with what a person wrote on it. */
export const composeTomtBlad = (
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
