import type { Ore } from '../amount/ore.ts';
import type { Fynd } from '../fynd/fynd.ts';
import { yearOf, type Month } from '../period/month.ts';
import { atgardsrubrik } from '../tidigare/atgardsord.ts';
import type { Atgardsbild, BeraknadAtgard } from './atgard.ts';
import { findVerksamhet } from './findVerksamhet.ts';

/** What is to be looked at of the åtgärder and their effect. @param period the last closed month */
export const findEffektfynd = (bild: Atgardsbild, period: Month | null): readonly Fynd[] =>
  bild.atgarder.flatMap((one) => [
    ...(one.kalla === 'lista' ? findUnread(one) : []),
    ...(one.status === 'avbruten' || one.iListan
      ? []
      : [
          ...findUnknown(one, bild),
          ...findWithoutEffekt(one),
          ...findTooLarge(one, bild),
          ...findLateStart(one, period),
        ]),
  ]);

function findUnread(one: BeraknadAtgard): readonly Fynd[] {
  const { atgard, status, statusText, statusplats } = one;
  const amounts = (['beslutad', 'realiserad'] as const).flatMap((del): readonly Fynd[] => {
    const { varde, text, plats } = one[del];
    if (varde !== null || text === null) return [];
    const said = { atgard, kolumn: atgardsrubrik[del], varde: text };
    return [{ ...plats, typ: 'atgardseffektEjTal', allvar: 'varning', ...said }];
  });
  if (status !== null) return amounts;
  const varde = statusText ?? '';
  return [
    ...amounts,
    { ...statusplats, typ: 'atgardsstatusEjTolkad', allvar: 'varning', atgard, varde },
  ];
}

function findUnknown(
  { atgard, verksamhet, verksamhetsplats }: BeraknadAtgard,
  { bas }: Atgardsbild,
): readonly Fynd[] {
  if (verksamhet === null || findVerksamhet(verksamhet, bas) !== null) return [];
  const said = { atgard, verksamhet };
  return [{ ...verksamhetsplats, typ: 'atgardVerksamhetOkand', allvar: 'varning', ...said }];
}

const findWithoutEffekt = ({ atgard, beslutad }: BeraknadAtgard): readonly Fynd[] =>
  beslutad.varde === null && beslutad.text === null
    ? [{ ...beslutad.plats, typ: 'atgardUtanEffekt', allvar: 'upplysning', atgard }]
    : [];

/** A budget of nothing says nothing of what is reasonable. */
function findTooLarge(
  { atgard, beslutad, rad }: BeraknadAtgard,
  { bas }: Atgardsbild,
): readonly Fynd[] {
  const own = rad === null ? undefined : bas.rader[rad];
  const budget: Ore | null = own === undefined ? bas.budget : own.budget;
  const { varde, plats } = beslutad;
  if (varde === null || budget === null || budget === 0) return [];
  if (Math.abs(varde) <= Math.abs(budget)) return [];
  const said = { atgard, verksamhet: own?.namn ?? 'Totalt', effekt: varde, budget };
  return [{ ...plats, typ: 'atgardseffektOrimlig', allvar: 'varning', ...said }];
}

function findLateStart(
  { atgard, start, startar, startplats }: BeraknadAtgard,
  period: Month | null,
): readonly Fynd[] {
  if (period === null || startar?.slag !== 'manader') return [];
  const ar = yearOf(period);
  if (yearOf(startar.fran) <= ar) return [];
  const said = { atgard, start: start ?? '', ar };
  return [{ ...startplats, typ: 'atgardStartEfterAret', allvar: 'varning', ...said }];
}
