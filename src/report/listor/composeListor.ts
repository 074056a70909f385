import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { rubrikerOf, type Listtabellnamn } from '../../domain/tidigare/listrubriker.ts';
import type { EgetBlad, Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { keepBlad } from '../blad/tomtBlad.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeHandlingsplan, planslag } from './composeHandlingsplan.ts';
import { composeInternkontroll, riskslag } from './composeInternkontroll.ts';
import { composeReserver, reservslag } from './composeReserver.ts';
import { composeResursfordelning, resursslag } from './composeResursfordelning.ts';
import { composeRiskmatris, matrisslag } from './composeRiskmatris.ts';
import { bidragsslag, composeStatsbidrag } from './composeStatsbidrag.ts';
import { planListbredder } from './listbredder.ts';
import { listblad, type Listfakta } from './listfakta.ts';

type Ordning = keyof typeof listblad;

/**
 * The sheets of lists: "Statsbidrag", "Resursfördelning", "Reserver", "Internkontroll", "Riskmatris" and
 * "Handlingsplan", each where the workbook has one or a person has written on it before.
 */
export function composeListor(
  fakta: Listfakta,
  tidigare: Pick<Tidigare, 'blad' | 'otolkade'>,
): readonly ReportSheet[] {
  const { statsbidrag, resursfordelning, reserver, internkontroll, handlingsplan } = fakta.listor;
  const eget = (namn: Ordning): EgetBlad | undefined => tidigare.blad.get(egnaTabeller[namn]);
  const made: Readonly<Record<Ordning, ReportSheet | null>> = {
    statsbidrag: statsbidrag && composeStatsbidrag(fakta, statsbidrag, eget('statsbidrag')),
    resursfordelning: resursfordelning.some(({ grupper }) => grupper.length > 0)
      ? composeResursfordelning(fakta, eget('resursfordelning'))
      : null,
    reserver: reserver.length > 0 ? composeReserver(fakta, eget('reserver')) : null,
    internkontroll: internkontroll && composeInternkontroll(fakta, internkontroll, tidigare),
    riskmatris: internkontroll && composeRiskmatris(fakta, internkontroll, tidigare),
    handlingsplan:
      handlingsplan && composeHandlingsplan(fakta, handlingsplan, eget('handlingsplan')),
  };
  return (Object.keys(listblad) as Ordning[]).flatMap((namn) => {
    const sheet = made[namn];
    return sheet === null ? kept(namn, eget(namn)) : [sheet];
  });
}

const slagOf: Readonly<Record<Ordning, (rubriker: readonly string[]) => readonly Kolumnslag[]>> = {
  statsbidrag: (rubriker) => bidragsslag(rubriker, 'General'),
  resursfordelning: (rubriker) => resursslag(rubriker, 'General'),
  reserver: (rubriker) => reservslag(rubriker, 'General'),
  internkontroll: riskslag,
  riskmatris: () => matrisslag,
  handlingsplan: planslag,
};

/** A list that is gone, with what a person wrote beside it. */
function kept(namn: Ordning, eget: EgetBlad | undefined): readonly ReportSheet[] {
  const tabell: Listtabellnamn & (typeof egnaTabeller)[Ordning] = egnaTabeller[namn];
  const kolumner = rubrikerOf(tabell, () => false);
  const slag = slagOf[namn](kolumner);
  const bredder = planListbredder(kolumner, [], slag);
  return keepBlad({ namn: listblad[namn], tabell, kolumner, bredder, slag }, eget);
}
