import type { Atgard, Atgardsstatus, Handlingsplan } from '../../domain/listor/handlingsplan.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord, listavsnitt } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { listRubriker } from '../../domain/tidigare/listrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Area } from '../../domain/address/area.ts';
import { format, textCell } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import { planListbredder } from './listbredder.ts';
import {
  columnOf,
  criterion,
  FORSTA,
  listblad,
  type Listfakta,
  listformat,
  listkallor,
  type Listkolumner,
  ordCell,
  ordfot,
  ordrad2,
  planListkolumner,
} from './listfakta.ts';

const r = listrubrik;
const UTAN_OMRADE = 'Utan område';

/** What the columns hold. */
export const planslag = (rubriker: readonly string[]): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === r.kommentar) return 'eget';
    return rubrik === r.id ? 'kod' : 'ord';
  });

/** The sheet "Handlingsplan": every åtgärd with how far it has come, and how many in each område. */
export function composeHandlingsplan(
  fakta: Listfakta,
  plan: Handlingsplan,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { atgarder } = plan;
  const has = (falt: 'id' | 'omrade' | 'mal' | 'ansvarig' | 'effekt' | 'kommentar'): boolean =>
    atgarder.some((atgard) => atgard[falt] !== null);
  const shown: Readonly<Record<string, boolean>> = {
    [r.id]: has('id'),
    [r.omrade]: has('omrade'),
    [r.malet]: has('mal'),
    [r.ansvarig]: has('ansvarig'),
    [r.effekt]: has('effekt'),
    [r.underlag]: has('kommentar'),
  };
  const kolumner = planListkolumner(egnaTabeller.handlingsplan, (rubrik) => shown[rubrik] ?? false);
  const { rubriker, at } = kolumner;
  const rader = atgarder.map((atgard) => composeRad(atgard, kolumner));
  const slag = planslag(rubriker);
  const omraden = omradesrader(plan, kolumner);
  const area: Area = { top: FORSTA, left: at(r.lage), rows: rader.length, columns: 1 };
  return composeListblad(
    {
      namn: listblad.handlingsplan,
      upplysning: ordrad2(fakta, [
        'läget är det som planen själv säger',
        'utan status räknas det från planerad start',
      ]),
      avsnitt: [
        { tabell: egnaTabeller.handlingsplan, rubrik: null, kolumner: rubriker, rader, slag },
        {
          tabell: egnaTabeller.planomraden,
          rubrik: listavsnitt.planomraden,
          kolumner: listRubriker.klPlanomraden,
          rader: omraden,
          slag: ['ord', ...listRubriker.klPlanomraden.slice(1).map(() => ({ tal: '0' }))],
        },
      ],
      bredder: planListbredder(
        rubriker,
        [...rader, ...omraden.map(([namn = null]) => [namn])],
        slag,
      ),
      liggande: true,
      fot: ordfot(fakta, listblad.handlingsplan),
      slut: [listkallor(fakta, 'handlingsplan')],
      format: [
        ...listformat(kolumner, rader.length),
        format(stilar.summa, FORSTA + rader.length + 2 + omraden.length, 0, 1, 7),
      ],
      villkor: composeTeckenvillkor(area, lagesstilar),
      fastaKolumner: at(r.atgard) + 1,
    },
    eget,
  );
}

const lageOf = ({ lage, sen }: Atgard): string => (sen ? listord.sen : listord[lage]);

function composeRad(atgard: Atgard, { rubriker }: Listkolumner): readonly ReportCell[] {
  return rubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case r.id:
        return textCell(atgard.id ?? '');
      case r.omrade:
        return { text: shorten(atgard.omrade ?? UTAN_OMRADE) };
      case r.atgard:
        return ordCell(atgard.atgard);
      case r.malet:
        return ordCell(atgard.mal);
      case r.planeradStart:
        return ordCell(atgard.planeradStart.text);
      case r.lage:
        return { text: lageOf(atgard) };
      case r.ansvarig:
        return ordCell(atgard.ansvarig);
      case r.effekt:
        return ordCell(atgard.effekt);
      case r.underlag:
        return ordCell(atgard.kommentar);
      default:
        return null;
    }
  });
}

const counted: readonly (readonly [string, Atgardsstatus | 'sen'])[] = [
  [r.planerade, 'planerad'],
  [r.sena, 'sen'],
  [r.pagar, 'pagar'],
  [r.klara, 'klar'],
  [r.avbrutna, 'avbruten'],
];

/** How many åtgärder each område has and how far they have come; last all of them. */
function omradesrader(
  { atgarder, perOmrade, antal, sena }: Handlingsplan,
  { rubriker, letter }: Listkolumner,
): readonly (readonly ReportCell[])[] {
  const lagen = columnOf(letter(r.lage), atgarder.length);
  const hasOmraden = rubriker.includes(r.omrade);
  const line = (
    namn: string,
    of: Readonly<Record<Atgardsstatus, number>>,
    late: number,
    within: string,
  ): readonly ReportCell[] => {
    const count = (word: string): string => `COUNTIFS(${within}${lagen},"${word}")`;
    const total = of.planerad + of.pagar + of.klar + of.avbruten;
    return [
      { text: namn },
      {
        formula: `=${within === '' ? `COUNTA(${lagen})` : `COUNTIFS(${within.slice(0, -1)})`}`,
        value: total,
      },
      ...counted.map(([, status]): ReportCell => {
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

const lagesstilar = [
  [listord.sen, stilar.underskott],
  [listord.pagar, stilar.delvis],
  [listord.klar, stilar.uppnas],
  [listord.avbruten, stilar.ejBeraknad],
] as const;
