import type { Atgard, Handlingsplan } from '../../domain/listor/handlingsplan.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord, listavsnitt } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Area } from '../../domain/address/area.ts';
import { format, textCell } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { exaktText } from '../text/number.ts';
import { shorten } from '../text/shorten.ts';
import { planListbredder } from './listbredder.ts';
import {
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
import { omradesrader, planLagesrubriker, UTAN_OMRADE } from './planomraden.ts';
import { composeStatusvillkor } from './statusord.ts';

const r = listrubrik;

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
  const rader = atgarder.map((atgard) => composeRad(atgard, kolumner, fakta.enhet));
  const slag = planslag(rubriker);
  const lagesrubriker = planLagesrubriker(plan);
  const omraden = omradesrader(plan, kolumner, lagesrubriker);
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
          kolumner: lagesrubriker,
          rader: omraden,
          slag: ['ord', ...lagesrubriker.slice(1).map(() => ({ tal: '0' }))],
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
        format(
          stilar.summa,
          FORSTA + rader.length + 2 + omraden.length,
          0,
          1,
          lagesrubriker.length,
        ),
      ],
      villkor: [
        ...composeStatusvillkor(area),
        ...composeTeckenvillkor(area, [[listord.avbruten, stilar.ejBeraknad]]),
      ],
      fastaKolumner: at(r.atgard) + 1,
    },
    eget,
  );
}

const lageOf = ({ lage, sen }: Atgard): string => (sen ? listord.sen : listord[lage]);

/** An effect that is a bare number has its unit; other texts are as printed. */
const effektCell = ({ effekt, beslutad }: Atgard, enhet: Enhet): ReportCell =>
  beslutad?.varde == null || !/^[-+−]?[\d\s.,]+$/u.test(effekt ?? '')
    ? ordCell(effekt)
    : { text: exaktText(beslutad.varde, beslutad.varde, enhet) };

function composeRad(
  atgard: Atgard,
  { rubriker }: Listkolumner,
  enhet: Enhet,
): readonly ReportCell[] {
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
        return effektCell(atgard, enhet);
      case r.underlag:
        return ordCell(atgard.kommentar);
      default:
        return null;
    }
  });
}
