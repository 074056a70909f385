import type { Korning } from '../../../application/foljUpp.ts';
import { contradicts, findMalFynd } from '../../../domain/mal/findMalFynd.ts';
import type { BedomdIndikator } from '../../../domain/mal/maluppfyllelse.ts';
import type { Rattelse } from '../../../domain/regler/regler.ts';
import { normalName } from '../../../domain/verksamhet/nyckel.ts';
import { numberMal, type NumberedGoal } from '../../../report/mal/malrader.ts';
import { shorten } from '../../../report/text/shorten.ts';
import type { Malfilter } from '../../state/malutkast.ts';

/** An indicator as the view shows it. */
export interface Indikatorvy {
  /** Its place among all indicators, from 0: the row in "Måluppfyllelse". */
  readonly plats: number;
  readonly indikator: BedomdIndikator;
  /** What it is called in the pane. */
  readonly namn: string;
  /** What a correction of it is of in "Regler". */
  readonly rattas: string;
  /** Whether a person has judged it in another way than the rule. */
  readonly isAvvikande: boolean;
}

/** A goal as the view shows it. */
export interface Malvy extends NumberedGoal {
  readonly delar: readonly Indikatorvy[];
  /** Whether a person has judged it, or counted its indicators, in another way than the rule. */
  readonly isAvvikande: boolean;
}

/** The goals in their order, with their indicators. */
export function planMal({ uppfoljning, rattelser }: Korning): readonly Malvy[] {
  const named = uppfoljning.mal.mal.flatMap(({ namn, indikatorer }) =>
    indikatorer.map((indikator) => ({ mal: namn, namn: indikator.namn })),
  );
  let plats = -1;
  return numberMal(uppfoljning.mal.mal).map((del) => ({
    ...del,
    isAvvikande: findMalFynd({ ...del.mal, indikatorer: [] }, true).length > 0,
    delar: del.mal.indikatorer.map((indikator) => {
      plats += 1;
      return {
        plats,
        indikator,
        namn: shorten(indikator.namn),
        rattas: nameRattelse(del.mal.namn, indikator.namn, named, rattelser),
        isAvvikande: isJudgedOtherwise(indikator),
      };
    }),
  }));
}

/** Whether a person has judged an indicator in another way than the rule, as it is now. */
const isJudgedOtherwise = ({ status, angivet }: BedomdIndikator): boolean =>
  angivet !== null && !angivet.vantat && contradicts(status, angivet.status);

/** The name that a correction has already, else the indicator's own, with its goal's where several have it. */
function nameRattelse(
  mal: string,
  indikator: string,
  named: readonly { readonly mal: string; readonly namn: string }[],
  rattelser: readonly Rattelse[],
): string {
  const name = normalName(indikator);
  const whole = `${mal} · ${indikator}`;
  const ofGoals = named.filter(({ namn }) => normalName(namn) === name).map((one) => one.mal);
  const isShared = new Set(ofGoals.map(normalName)).size > 1;
  const standing = (key: string): string | undefined =>
    rattelser.findLast(
      ({ falt, tabell }) => falt === 'riktning' && normalName(tabell) === normalName(key),
    )?.tabell;
  const own = standing(whole) ?? (isShared ? undefined : standing(indikator));
  return own ?? [isShared ? whole : indikator].join('').replace(/\s+/gu, ' ').trim();
}

/** The goals that a filter shows, each with the indicators for whose sake it is shown, else with all. */
export function filterMal(vyer: readonly Malvy[], filter: Malfilter): readonly Malvy[] {
  return vyer.flatMap((vy) => {
    const delar = vy.delar.filter(({ indikator, isAvvikande }) =>
      belongs(filter, indikator.status, isAvvikande),
    );
    if (delar.length > 0) return [{ ...vy, delar }];
    return belongs(filter, vy.mal.status, vy.isAvvikande) ? [vy] : [];
  });
}

const belongs = (
  filter: Malfilter,
  status: BedomdIndikator['status'],
  isAvvikande: boolean,
): boolean => filter === 'alla' || (filter === 'avvikande' ? isAvvikande : filter === status);
