import { enheter, orePer } from '../../domain/amount/enhet.ts';
import { standardRegler, type Rattelsefalt, type Regler } from '../../domain/regler/regler.ts';
import { kontogrupper, standardKontobas, type Kontobas } from '../../domain/konto/kontogrupp.ts';
import { kontogruppregel, regelnamn, regelord } from '../../domain/tidigare/egnaOrd.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { malstatus } from '../text/malText.ts';
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
  'riktning',
];

/** The rules as rows; a value that could not be read stays as it was written until somebody corrects it. */
export function planRegler(
  regler: Regler,
  otolkade: ReadonlyMap<string, string>,
): readonly Regelrad[] {
  const row: Row = (regel, value, [unit, explanation], val = null, units = null) => {
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
    row('maltolerans', { number: Number((regler.maltolerans * 100).toPrecision(12)) }, [
      'procent',
      'En indikator är delvis uppnådd när den är så här nära målvärdet, som andel av det. 0: aldrig.',
    ]),
    row(
      'arsmatt',
      textCell(regelord[regler.arsmatt]),
      [
        '',
        'Om ett mål räknar med indikatorer som mäts en gång om året och inte har utfall i delåret.',
      ],
      [regelord.raknas, regelord.raknasInte],
    ),
    row(
      'malskala',
      textCell(regelord[regler.malskala]),
      ['', skalforklaring],
      [regelord.uppnas, regelord.uppfylls, regelord.paVag],
    ),
    ...riskrader(regler, row),
    ...resursrader(regler, row),
    ...kontorader(regler.kontobas, otolkade),
  ];
}

type Row = (
  regel: keyof typeof regelnamn,
  value: ReportCell,
  text: readonly [unit: string, explanation: string],
  val?: Regelrad['val'],
  units?: Regelrad['enheter'],
) => Regelrad;

/** The borders between the levels of a risk. */
const riskrader = ({ riskOmedelbart, riskSnarast }: Regler, row: Row): readonly Regelrad[] => [
  row('riskOmedelbart', { number: riskOmedelbart }, [
    'riskvärde',
    'En risk hanteras omedelbart när sannolikhet gånger allvarlighet är minst det här talet.',
  ]),
  row('riskSnarast', { number: riskSnarast }, [
    'riskvärde',
    'En risk hanteras snarast när talet är minst det här. Är det lägre accepteras risken.',
  ]),
];

/** What hours are turned into årsarbetare and money with, where no sheet says. */
const resursrader = (
  { timmarPerArsarbetare: hours, kostnadPerArsarbetare: cost }: Regler,
  row: Row,
): readonly Regelrad[] => [
  row('timmarPerArsarbetare', hours === null ? textCell('') : { number: hours }, [
    'timmar',
    'Timmar på ett år. Används i resursfördelningen när bladet inte säger det. Tom: räknas inte.',
  ]),
  row(
    'kostnadPerArsarbetare',
    cost === null ? textCell('') : { number: cost / orePer.tkr },
    ['tkr', 'Kostnad på ett år. Används när bladet inte säger det. Tom: räknas inte.'],
    null,
    enheter,
  ),
];

/** The words of each scale, from achieved to not. */
const skalforklaring = (['uppnas', 'uppfylls', 'paVag'] as const)
  .map((skala) => {
    const { uppnadd, delvis, ej } = malstatus[skala];
    return `${regelord[skala]}: ${[uppnadd, delvis, ej].join(', ')}.`;
  })
  .join(' ');

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
