import type { Carriers } from '../../domain/analys/analys.ts';
import type { Kontogrupp } from '../../domain/konto/kontogrupp.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { composeAnalystexter } from '../analys/composeAnalystexter.ts';
import { UTAN_KONTOGRUPP } from '../text/kontogruppText.ts';
import type { AnalysJson, CarriersJson } from './analysJsonTypes.ts';

/** The analyses as the JSON has them, the whole first. */
export function composeAnalys(uppfoljning: Uppfoljning): readonly AnalysJson[] {
  const texter = composeAnalystexter(uppfoljning);
  return uppfoljning.analys.flatMap((one, at) => {
    const text = texter[at];
    if (text === undefined) return [];
    const { forr, ...words } = text;
    return [
      {
        ...words,
        avvikelse: one.avvikelse,
        riktning: one.direction,
        delar: one.parts && composeCarriers(one.parts),
        kontogrupper: one.kontogrupper && composeCarriers(one.kontogrupper),
        forandring: one.forandring?.belopp ?? null,
        mal: one.mal.map(({ namn }) => namn),
        skrevsNar: forr,
      },
    ];
  });
}

const composeCarriers = ({
  listed,
  against,
  rest,
  unexplained,
}: Carriers | Carriers<Kontogrupp | null>): CarriersJson => {
  const named = (parts: Carriers<string | null>['listed']): CarriersJson['bar'] =>
    parts.map(({ namn, avvikelse }) => ({ namn: namn ?? UTAN_KONTOGRUPP, avvikelse }));
  return { bar: named(listed), mot: named(against), ovriga: rest, oforklarat: unexplained };
};
