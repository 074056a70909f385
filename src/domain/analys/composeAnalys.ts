import type { Ore } from '../amount/ore.ts';
import type { Analys, Carrier } from './analys.ts';
import { directionOf, needsComment } from './directionOf.ts';
import { findGoals } from './findGoals.ts';
import { rankCarriers } from './rankCarriers.ts';
import type { Uppfoljning } from '../uppfoljning/uppfoljning.ts';

/** What an analysis is made of. */
export type Analysfakta = Pick<
  Uppfoljning,
  | 'period'
  | 'regler'
  | 'tabeller'
  | 'ekonomi'
  | 'kostnadslage'
  | 'prognoser'
  | 'prognosval'
  | 'prognoshistorik'
  | 'mal'
>;

/** The figures of what is analysed, as a table or the ledger has them. */
export type Figures = Omit<
  Analys,
  'direction' | 'parts' | 'poster' | 'kontogrupper' | 'forandring' | 'mal' | 'attKommentera'
>;

/** What else is known of it; `parts` may lack their avvikelse. */
interface Sources extends Partial<Pick<Analys, 'poster' | 'kontogrupper' | 'forandring'>> {
  readonly parts: readonly { readonly namn: string; readonly avvikelse: Ore | null }[];
}

/** An analysis: its figures with what follows from them. */
export function composeAnalys(
  figures: Figures,
  { parts, poster = null, kontogrupper = null, forandring = null }: Sources,
  { regler, mal }: Pick<Analysfakta, 'regler' | 'mal'>,
): Analys {
  const { avvikelse, niva, namn } = figures;
  const known = parts.flatMap(({ namn, avvikelse }): readonly Carrier[] =>
    avvikelse === null ? [] : [{ namn, avvikelse }],
  );
  return {
    ...figures,
    direction: avvikelse === null ? null : directionOf(avvikelse),
    parts: avvikelse === null ? null : rankCarriers(avvikelse, known),
    poster,
    kontogrupper,
    forandring,
    mal: niva === 'helhet' ? [] : findGoals(namn, mal),
    attKommentera: needsComment(figures, regler),
  };
}
