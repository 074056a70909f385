import { enheter, orePer } from '../../domain/amount/enhet.ts';
import { standardRegler, type Rattelsefalt, type Regler } from '../../domain/regler/regler.ts';
import { regelnamn, regelord } from '../../domain/tidigare/egnaOrd.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';

/** A rule as a row of the sheet, with the choices that its value and its unit have. */
export interface Regelrad {
  readonly cells: readonly ReportCell[];
  readonly val: readonly string[] | null;
  readonly enheter: readonly string[] | null;
}

/** What can be corrected, as written in the sheet. */
export const rattelsefalt: readonly Rattelsefalt[] = ['typ', 'enhet', 'tecken', 'period'];

/** The rules as rows; a value that could not be read stays as it was written until somebody corrects it. */
export function planRegler(
  regler: Regler,
  otolkade: ReadonlyMap<string, string>,
): readonly Regelrad[] {
  const row = (
    regel: keyof Regler,
    value: ReportCell,
    [unit, explanation]: readonly [string, string],
    val: Regelrad['val'] = null,
    units: Regelrad['enheter'] = null,
  ): Regelrad => {
    const name = regelnamn[regel];
    const written = regler[regel] === standardRegler[regel] ? otolkade.get(name) : undefined;
    const shown = written === undefined ? value : textCell(written);
    return {
      cells: [textCell(name), shown, textCell(unit), textCell(explanation)],
      val,
      enheter: units,
    };
  };
  const { troskelBelopp, troskelAndel, enhet, decimaler, tecken } = regler;
  return [
    row(
      'troskelBelopp',
      { number: troskelBelopp / orePer.tkr },
      ['tkr', 'Ett underskott markeras med ▼ när det är större än det här beloppet …'],
      null,
      enheter,
    ),
    row('troskelAndel', { number: Number((troskelAndel * 100).toPrecision(12)) }, [
      'procent',
      '… och större än den här andelen av budgeten.',
    ]),
    row(
      'enhet',
      textCell(enhet === 'kalla' ? regelord.kalla : enhet),
      ['', 'Enheten i rapporten. "tabellens egen" är driftredovisningens enhet.'],
      [regelord.kalla, ...enheter],
    ),
    row(
      'decimaler',
      { number: decimaler },
      [
        'antal',
        'Decimaler som visas. Cellerna innehåller exakta belopp. Miljoner visas alltid med minst en.',
      ],
      ['0', '1', '2'],
    ),
    row(
      'tecken',
      textCell(regelord[tecken]),
      ['', 'Tecknet i rapporten. Avvikelsen är alltid minus vid underskott.'],
      [regelord.kalla, regelord.nettokostnad, regelord['intakt-plus']],
    ),
  ];
}
