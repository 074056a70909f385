import { sum, type Ore } from '../../domain/amount/ore.ts';
import type { BeraknadAtgard } from '../../domain/atgarder/atgard.ts';
import { atgardsrubrik as r, atgardsstatusord } from '../../domain/tidigare/atgardsord.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { efterText } from '../text/atgarderText.ts';
import { STRECK } from '../text/number.ts';
import { avrundningOf, roundColumn, type Delrad } from './avrunda.ts';
import { describe } from './composeBelopptabell.ts';
import type { Dokumentrad, Dokumenttabell } from './dokument.ts';
import { captionText, dokumenttext } from './dokumenttext.ts';
import { planBredder } from './kolumnbredd.ts';

const heads = [
  ...[r.atgard, r.verksamhet].map((rubrik) => ({ rubrik, side: 'left' as const })),
  ...['Beslutad effekt', r.realiserad, r.aterstar].map((rubrik) => ({
    ...{ rubrik, side: 'right' as const },
  })),
  ...[r.start, r.ansvarig, r.status].map((rubrik) => ({ rubrik, side: 'left' as const })),
];

/**
 * The åtgärder with their effect and sum, in the unit of the report, and below them what the prognos is
 * after them; null for none.
 */
export function composeAtgardstabell({
  atgarder: bild,
  enhet,
  period,
}: Pick<Uppfoljning, 'atgarder' | 'enhet' | 'period'>): Dokumenttabell | null {
  const shown = (bild?.atgarder ?? []).filter(({ iListan }) => !iListan);
  if (bild === null || shown.length === 0) return null;
  const avrundning = avrundningOf(enhet);
  const delrader: readonly Delrad[] = [...shown.map(() => 'rad' as const), 'summa' as const].map(
    (roll) => ({ roll, summerar: [] }),
  );
  const column = (of: (one: BeraknadAtgard) => Ore | null) => {
    const belopp = shown.map(of);
    const total = sum(belopp.flatMap((one) => one ?? []));
    return roundColumn(delrader, [...belopp, total], avrundning);
  };
  const beslutad = column((one) => one.beslutad.varde);
  const realiserad = column((one) => one.realiserad.varde);
  const aterstar = column((one) => one.aterstar);
  const rader = delrader.map(({ roll }, at): Dokumentrad => {
    const one = shown[at];
    const texts = [
      one?.atgard ?? dokumenttext.summa,
      one?.verksamhet ?? '',
      ...[beslutad, realiserad, aterstar].map(({ texter }) => texter[at] ?? STRECK),
      ...[one?.start ?? '', one?.ansvarig ?? '', statusOf(one)],
    ];
    return { roll, celler: texts.map((text) => ({ text })) };
  });
  const kolumner = planBredder(heads, rader, 0);
  const after = efterText(bild, enhet);
  const isMoved = [beslutad, realiserad, aterstar].some(({ moved }) => moved);
  return {
    rubrik: captionText(dokumenttext.atgarder, period, avrundning.enhet),
    beskrivning: describe(dokumenttext.atgarder, kolumner, rader.length),
    kolumner,
    rader,
    noter: [
      dokumenttext.plusBattre,
      ...(after === null ? [] : [after.charAt(0).toUpperCase() + after.slice(1)]),
      ...(isMoved ? [dokumenttext.avrundat] : []),
    ],
  };
}

const statusOf = (one: BeraknadAtgard | undefined): string =>
  one === undefined
    ? ''
    : one.status === null
      ? (one.statusText ?? '')
      : atgardsstatusord[one.status];
