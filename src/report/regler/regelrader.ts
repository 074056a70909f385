import { enheter, orePer } from '../../domain/amount/enhet.ts';
import { standardRegler, type Rattelsefalt, type Regler } from '../../domain/regler/regler.ts';
import { kontogrupper, standardKontobas, type Kontobas } from '../../domain/konto/kontogrupp.ts';
import { kontogruppregel, regelnamn, regelord } from '../../domain/tidigare/egnaOrd.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';

/** A rule as a row of the sheet, with the choices that its value and its unit have. */
export interface Regelrad {
  readonly cells: readonly ReportCell[];
  readonly val: readonly string[] | null;
  readonly enheter: readonly string[] | null;
}

/** What can be corrected, as written in the sheet. */
export const rattelsefalt: readonly Rattelsefalt[] = [
  'typ',
  'enhet',
  'tecken',
  'period',
  'grupp',
  'kolumn',
];

/** The rules as rows; a value that could not be read stays as it was written until somebody corrects it. */
export function planRegler(
  regler: Regler,
  otolkade: ReadonlyMap<string, string>,
): readonly Regelrad[] {
  const row = (
    regel: keyof typeof regelnamn,
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
  const { troskelBelopp, troskelAndel, enhet, decimaler, tecken, troskelEngang } = regler;
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
    row(
      'troskelEngang',
      { number: troskelEngang / orePer.tkr },
      [
        'tkr',
        'En månad visas som avvikande när den skiljer sig så här mycket från en vanlig månad, och mer än hälften.',
      ],
      null,
      enheter,
    ),
    ...kontorader(regler.kontobas, otolkade),
  ];
}

/** One row for each kontogrupp: the first digits of its konton. */
const kontorader = (bas: Kontobas, otolkade: ReadonlyMap<string, string>): readonly Regelrad[] =>
  kontogrupper.map((grupp) => {
    const name = kontogruppregel[grupp];
    const written = bas[grupp] === standardKontobas[grupp] ? otolkade.get(name) : undefined;
    const shown = written ?? (bas[grupp].join(', ') || STRECK);
    const help = 'Kontona börjar med de här siffrorna. Den längsta början bestämmer.';
    return {
      cells: [textCell(name), textCell(shown), textCell('siffror'), textCell(help)],
      val: null,
      enheter: null,
    };
  });
