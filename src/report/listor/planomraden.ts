import type { Atgardsstatus, Handlingsplan } from '../../domain/listor/handlingsplan.ts';
import type { Statusord } from '../../domain/listor/statusord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { rubrikerOf } from '../../domain/tidigare/listrubriker.ts';
import type { ReportCell } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import { columnOf, criterion, type Listkolumner } from './listfakta.ts';

const r = listrubrik;

/** What an åtgärd that has no område stands under. */
export const UTAN_OMRADE = 'Utan område';

/** The headers of the counts: the usual ones, but beside those of a traffic light only what the plan has. */
export function planLagesrubriker({ antal, sena }: Handlingsplan): readonly string[] {
  const hasLights = antal.gron + antal.gul + antal.rod > 0;
  return rubrikerOf(egnaTabeller.planomraden, (rubrik) => {
    const [, lage] = counted.find(([one]) => one === rubrik) ?? [];
    if (lage === undefined) return false;
    const isUsual = lage === 'sen' || lage in usual;
    const many = lage === 'sen' ? sena.length : antal[lage];
    return many > 0 || (isUsual && !hasLights);
  });
}

/** How far an åtgärd has come, of a plan that tells it in the usual words. */
const usual = { planerad: true, pagar: true, klar: true, avbruten: true } as const satisfies Record<
  Atgardsstatus,
  true
>;

const counted: readonly (readonly [string, Statusord | 'sen'])[] = [
  [r.planerade, 'planerad'],
  [r.sena, 'sen'],
  [r.pagar, 'pagar'],
  [r.klara, 'klar'],
  [r.forsenade, 'forsenad'],
  [r.grona, 'gron'],
  [r.gula, 'gul'],
  [r.roda, 'rod'],
  [r.avbrutna, 'avbruten'],
];

/** How many åtgärder each område has and how far they have come; last all of them. */
export function omradesrader(
  { atgarder, perOmrade, antal, sena }: Handlingsplan,
  { rubriker, letter }: Listkolumner,
  lagesrubriker: readonly string[],
): readonly (readonly ReportCell[])[] {
  const lagen = columnOf(letter(r.lage), atgarder.length);
  const shown = counted.filter(([rubrik]) => lagesrubriker.includes(rubrik));
  const hasOmraden = rubriker.includes(r.omrade);
  const line = (
    namn: string,
    of: Readonly<Record<Statusord, number>>,
    late: number,
    within: string,
  ): readonly ReportCell[] => {
    const count = (word: string): string => `COUNTIFS(${within}${lagen},"${word}")`;
    const total = Object.values(of).reduce((a, b) => a + b, 0);
    return [
      { text: namn },
      {
        formula: `=${within === '' ? `COUNTA(${lagen})` : `COUNTIFS(${within.slice(0, -1)})`}`,
        value: total,
      },
      ...shown.map(([, status]): ReportCell => {
        if (status === 'sen') return { formula: `=${count(listord.sen)}`, value: late };
        const planned = status === 'planerad' ? `+${count(listord.sen)}` : '';
        return { formula: `=${count(listord[status])}${planned}`, value: of[status] };
      }),
    ];
  };
  const own = hasOmraden
    ? perOmrade.map((one) => {
        const namn = shorten(one.omrade === '' ? UTAN_OMRADE : one.omrade);
        const area = columnOf(letter(r.omrade), atgarder.length);
        return line(namn, one.antal, one.sena, `${area},${criterion(namn)},`);
      })
    : [];
  return [...own, line('Alla åtgärder', antal, sena.length, '')];
}
