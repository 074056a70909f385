import type { Internkontroll, Risk } from '../../domain/listor/internkontroll.ts';
import type { Area } from '../../domain/address/area.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import { allvarligheter, listrubrik, sannolikheter } from '../../domain/tidigare/listrubrik.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import { talformat } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { planListbredder } from './listbredder.ts';
import {
  FORSTA,
  listblad,
  ordfot,
  listformat,
  listkallor,
  ordCell,
  ordrad2,
  raderCell,
  planListkolumner,
  talCell,
  textLiteral,
  type Listfakta,
  type Listkolumner,
} from './listfakta.ts';
import { composeNivavillkor, nivaFormula, planRiskgranser, withoutValue } from './riskceller.ts';
import { composeStatusvillkor, statusText } from './statusord.ts';
import { stegformat, stegtext } from './stegord.ts';

const r = listrubrik;

/** What the columns hold. */
export const riskslag = (rubriker: readonly string[]): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === r.kommentar) return 'eget';
    if (rubrik === r.id) return 'kod';
    const isFigure =
      rubrik === r.sannolikhet || rubrik === r.allvarlighet || rubrik === r.riskvarde;
    return isFigure ? { tal: '0' } : 'ord';
  });

/** The columns of the internkontroll; those that only some plans have where a risk has them. */
export const planRiskkolumner = ({ risker }: Internkontroll): Listkolumner => {
  const some = (has: (risk: Risk) => boolean): boolean => risker.some(has);
  const shown: Readonly<Record<string, boolean>> = {
    [r.kvalitetsfaktor]: some(({ kvalitetsfaktor }) => kvalitetsfaktor !== null),
    [r.atgard]: some(({ atgarder }) => atgarder.length > 0),
    [r.ansvarig]: some(({ ansvarig }) => ansvarig !== null),
    [r.status]: some(({ status }) => status !== null),
    [r.underlag]: some(({ kommentar }) => kommentar !== null),
  };
  return planListkolumner(egnaTabeller.internkontroll, (rubrik) => shown[rubrik] ?? false);
};

/** The sheet "Internkontroll": every risk with its riskvärde, its level, its controls and its two follow-ups. */
export function composeInternkontroll(
  fakta: Listfakta,
  internkontroll: Internkontroll,
  tidigare: Pick<Tidigare, 'blad' | 'otolkade'>,
): ReportSheet {
  const { risker } = internkontroll;
  const kolumner = planRiskkolumner(internkontroll);
  const { rubriker, at } = kolumner;
  const granser = planRiskgranser(fakta, tidigare, at(r.riskvarde));
  const rader = risker.map((risk, index) =>
    composeRad(risk, FORSTA + index + 1, kolumner, granser),
  );
  const slag = riskslag(rubriker);
  const column = (rubrik: string): Area => ({
    ...{ top: FORSTA, left: at(rubrik), rows: rader.length, columns: 1 },
  });
  const steps = (rubrik: string, falt: 'sannolikhet' | 'allvarlighet', namn: readonly string[]) =>
    talformat(
      risker.map((risk) => stegformat(risk[falt], namn)),
      FORSTA,
      at(rubrik),
    );
  return composeListblad(
    {
      namn: listblad.internkontroll,
      upplysning: ordrad2(fakta, [
        'riskvärde = sannolikhet × allvarlighet',
        ...followed(internkontroll),
      ]),
      avsnitt: [
        { tabell: egnaTabeller.internkontroll, rubrik: null, kolumner: rubriker, rader, slag },
      ],
      bredder: planListbredder(rubriker, rader, slag, {
        [r.sannolikhet]: risker.map((risk) => stegtext(risk.sannolikhet, sannolikheter)),
        [r.allvarlighet]: risker.map((risk) => stegtext(risk.allvarlighet, allvarligheter)),
      }),
      liggande: true,
      fot: ordfot(fakta, listblad.internkontroll),
      slut: [listkallor(fakta, 'internkontroll')],
      ovanTabellen: granser.rad,
      format: [
        ...listformat(kolumner, rader.length),
        ...granser.format,
        ...steps(r.sannolikhet, 'sannolikhet', sannolikheter),
        ...steps(r.allvarlighet, 'allvarlighet', allvarligheter),
      ],
      villkor: [
        ...composeNivavillkor(column(r.niva)),
        ...[r.status, r.delar, r.helar]
          .filter((rubrik) => rubriker.includes(rubrik))
          .flatMap((rubrik) => composeStatusvillkor(column(rubrik))),
      ],
      fastaKolumner: at(r.risk) + 1,
    },
    tidigare.blad.get(egnaTabeller.internkontroll),
  );
}

/** How many are followed up, and which are left for the year's end. */
function followed({ risker, foljdaDelar, kvar }: Internkontroll): readonly string[] {
  // A plan may tell only how its controls go, and not when.
  const isDated = risker.some(({ delar, helar }) => delar !== null || helar !== null);
  if (!isDated && risker.some(({ status }) => status !== null)) return [];
  const left = kvar.length === 0 ? 'ingen är kvar' : `kvar: ${kvar.join(', ')}`;
  return [`${foljdaDelar.length} av ${risker.length} följdes upp vid delår · ${left}`];
}

/** The riskvärde that the plan itself prints, where it is all that there is. */
const printedValue = ({ sannolikhet, allvarlighet, riskvarde }: Risk): number | null =>
  sannolikhet.varde === null || allvarlighet.varde === null ? riskvarde : null;

/** The step; a word whose step nobody has said is shown as it is. */
const stegCell = ({ varde, text, skal }: Risk['sannolikhet']): ReportCell =>
  skal === 'okandSkala' ? ordCell(text) : talCell(varde);

/** A risk's row, its riskvärde and level as formulas. @param row 1-based */
function composeRad(
  risk: Risk,
  row: number,
  { rubriker, letter }: Listkolumner,
  granser: Parameters<typeof nivaFormula>[1],
): readonly ReportCell[] {
  const cell = (rubrik: string): string => `${letter(rubrik)}${row}`;
  const [likely, grave, value] = [r.sannolikhet, r.allvarlighet, r.riskvarde].map(cell);
  return rubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case r.id:
        return textCell(risk.id);
      case r.kvalitetsfaktor:
        return ordCell(risk.kvalitetsfaktor);
      case r.risk:
        return ordCell(risk.risk);
      case r.kontroll:
        return raderCell(risk.kontroller);
      case r.atgard:
        return raderCell(risk.atgarder);
      case r.ansvarig:
        return ordCell(risk.ansvarig);
      case r.sannolikhet:
        return stegCell(risk.sannolikhet);
      case r.allvarlighet:
        return stegCell(risk.allvarlighet);
      case r.riskvarde:
        return {
          formula: `=IF(AND(ISNUMBER(${likely}),ISNUMBER(${grave})),${likely}*${grave},${printedValue(risk) ?? `"${STRECK}"`})`,
          value: risk.riskvarde ?? STRECK,
        };
      case r.niva:
        return {
          formula: `=IF(ISNUMBER(${value}),${nivaFormula(value ?? '', granser)},${textLiteral(withoutValue(risk))})`,
          value: risk.niva === null ? withoutValue(risk) : listord[risk.niva],
        };
      case r.status:
        return risk.status === null ? streckCell : ordCell(statusText(risk.status));
      case r.delar:
        return risk.delar === null ? streckCell : ordCell(statusText(risk.delar));
      case r.helar:
        return risk.helar === null ? streckCell : ordCell(statusText(risk.helar));
      case r.underlag:
        return ordCell(risk.kommentar);
      default:
        return null;
    }
  });
}
