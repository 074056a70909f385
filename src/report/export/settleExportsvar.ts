import type { Exportfraga, Exportsvar, Exportsvaren } from '../../domain/export/exportsvar.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { exportfragor, exportrubrik as r } from '../../domain/tidigare/exportord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Eget, EgenRad, EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { withNote, withoutNote } from '../blad/orsaksnot.ts';
import { holdsFor, planExportfragor, type ExportfragaRad } from './planExportfragor.ts';

/** What a person has answered in "Läsning", as it stands after this run. */
export interface SettledExport {
  /** The sheet "Läsning"; undefined where nobody wrote anything on it. */
  readonly eget: EgetBlad | undefined;
  readonly exportsvar: Exportsvaren;
  readonly fynd: readonly Fynd[];
}

/** What the questions are about, and where they are asked. */
export type Exportunderlag = Pick<Uppfoljning, 'fynd' | 'kontroller' | 'granskade' | 'kallor'>;

/** The identity of a question's row on the sheet "Läsning". */
export const fragenyckel = (fraga: Exportfraga): string =>
  bladNycklar([{ kod: null, namn: exportfragor[fraga] }])[0] ?? '';

/**
 * Finds which answers still hold. One that was given of other small numbers or faults is taken off, its
 * reason is kept and says so, and a finding tells.
 */
export function settleExportsvar(
  underlag: Exportunderlag,
  { blad }: Pick<Tidigare, 'blad'>,
): SettledExport {
  const eget = blad.get(egnaTabeller.lasning);
  const exportsvar = new Map<Exportfraga, Exportsvar>();
  const fynd: Fynd[] = [];
  if (eget === undefined) return { eget, exportsvar, fynd };
  const fragor = new Map(planExportfragor(underlag).map((one) => [fragenyckel(one.fraga), one]));
  const rader = eget.rader.map((rad) => {
    const fraga = rad.utgangen ? undefined : fragor.get(rad.nyckel);
    if (fraga === undefined || rad.falt === undefined) return rad;
    const { falt, svar, isLost } = settleFalt(rad.falt, fraga);
    if (svar !== null) exportsvar.set(fraga.fraga, svar);
    if (isLost) fynd.push(tell(fraga.fraga, underlag.kallor));
    return withFalt(rad, falt);
  });
  return { eget: { ...eget, rader }, exportsvar, fynd };
}

type Falt = NonNullable<EgenRad['falt']>;

function settleFalt(
  { [r.underlag]: before, ...own }: Falt,
  { rader }: ExportfragaRad,
): { readonly falt: Falt; readonly svar: Exportsvar | null; readonly isLost: boolean } {
  const svar = textOf(own[r.svar]);
  if (svar === '') return { falt: own, svar: null, isLost: false };
  const orsak = textOf(own[r.orsak]);
  if (holdsFor(textOf(before), rader)) {
    const kept = withoutNote(orsak);
    return { falt: withOrsak(own, kept), svar: { svar, orsak: kept }, isLost: false };
  }
  const { [r.svar]: _svar, ...rest } = own;
  return { falt: withOrsak(rest, withNote(orsak)), svar: null, isLost: true };
}

const withOrsak = (falt: Falt, orsak: string): Falt => {
  const { [r.orsak]: _before, ...rest } = falt;
  return orsak === '' ? rest : { ...rest, [r.orsak]: orsak };
};

function withFalt({ falt: _before, ...rad }: EgenRad, falt: Falt): EgenRad {
  return Object.keys(falt).length === 0 ? rad : { ...rad, falt };
}

const textOf = (value: Eget | undefined): string => {
  if (value === undefined) return '';
  return (typeof value === 'object' ? value.date : String(value)).trim();
};

const tell = (fraga: Exportfraga, kallor: readonly string[]): Fynd => ({
  typ: 'exportsvarAndrat',
  allvar: 'varning',
  bok: kallor[0] ?? '',
  blad: null,
  cell: null,
  fraga,
});

/**
 * What nobody has answered of a document that is made all the same.
 * @example findObesvarade(uppfoljning).length // 1
 */
export const findObesvarade = (
  uppfoljning: Exportunderlag & Pick<Uppfoljning, 'exportsvar'>,
): readonly Fynd[] =>
  planExportfragor(uppfoljning)
    .filter(({ fraga, rader }) => rader.length > 0 && !uppfoljning.exportsvar.has(fraga))
    .map(({ fraga, rader }) => ({
      typ: 'exportsvarSaknas',
      allvar: 'varning',
      bok: uppfoljning.kallor[0] ?? '',
      blad: null,
      cell: null,
      fraga,
      antal: rader.length,
    }));
