import type { Ore } from '../amount/ore.ts';

/** What was found of åtgärder and their effect; `atgard` and `verksamhet` as they are written. */
export type AtgardFyndData =
  /** Neither a verksamhet of the prognos nor a part of one: it counts in the whole alone. */
  | {
      readonly typ: 'atgardVerksamhetOkand';
      readonly atgard: string;
      readonly verksamhet: string;
    }
  | { readonly typ: 'atgardUtanEffekt'; readonly atgard: string }
  /** An effect that is no amount: the row is kept out of the sums. */
  | {
      readonly typ: 'atgardseffektEjTal';
      readonly atgard: string;
      readonly kolumn: string;
      readonly varde: string;
    }
  /** An effect that is larger than the budget of its verksamhet: a slip of the unit. */
  | {
      readonly typ: 'atgardseffektOrimlig';
      readonly atgard: string;
      readonly verksamhet: string;
      readonly effekt: Ore;
      readonly budget: Ore;
    }
  | {
      readonly typ: 'atgardStartEfterAret';
      readonly atgard: string;
      readonly start: string;
      readonly ar: number;
    }
  | { readonly typ: 'atgardsstatusEjTolkad'; readonly atgard: string; readonly varde: string };
