import type { Fynd } from '../../fynd/fynd.ts';
import type { Internkontroll, Risk } from '../internkontroll.ts';
import type { ListSkal } from '../listrad.ts';
import { listplats } from './listplats.ts';

/** What is found of an internkontroll: risks not judged, printed levels and values that differ, borders assumed. */
export function findRiskfynd(internkontroll: Internkontroll): readonly Fynd[] {
  const { risker, granser, antagnaGranser } = internkontroll;
  const judged = risker.find(({ niva }) => niva !== null);
  const told: readonly Fynd[] =
    antagnaGranser && judged !== undefined
      ? [
          {
            ...listplats(judged),
            typ: 'riskgranserAntagna',
            allvar: 'upplysning',
            ...granser,
          },
        ]
      : [];
  return [...risker.flatMap(findOf), ...told];
}

const toldElsewhere: ReadonlySet<ListSkal> = new Set([
  'utanforSkalan',
  'ejTolkat',
  'felvarde',
  'okandSkala',
]);

function findOf(risk: Risk): readonly Fynd[] {
  const { sannolikhet, allvarlighet, riskvarde, niva, trycktNiva, trycktRiskvarde } = risk;
  const name = { risk: risk.risk };
  if (riskvarde === null || niva === null) {
    const factors = [sannolikhet, allvarlighet];
    const told = factors.some(({ skal }) => skal !== null && toldElsewhere.has(skal));
    // A list that weighs nothing has no risk unweighed.
    const weighs = [...factors, trycktNiva, trycktRiskvarde].some(({ cell }) => cell !== null);
    return told || !weighs || risk.angivenNiva !== null || trycktNiva.skal === 'ejTolkat'
      ? []
      : [{ ...listplats(risk), typ: 'riskEjBedomd', allvar: 'varning', ...name }];
  }
  const fynd: Fynd[] = [];
  if (trycktNiva.varde !== null && trycktNiva.varde !== niva)
    fynd.push({
      ...listplats(risk, trycktNiva.cell),
      typ: 'risknivaMotGrans',
      allvar: 'varning',
      ...name,
      tryckt: trycktNiva.varde,
      beraknad: niva,
      riskvarde,
    });
  if (trycktRiskvarde.varde !== null && trycktRiskvarde.varde !== riskvarde)
    fynd.push({
      ...listplats(risk, trycktRiskvarde.cell),
      typ: 'riskvardeStammerInte',
      allvar: 'fel',
      ...name,
      tryckt: trycktRiskvarde.varde,
      beraknad: riskvarde,
    });
  return fynd;
}
