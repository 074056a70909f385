import { ore } from '../../../src/domain/amount/ore.ts';
import type { AtgardFyndData } from '../../../src/domain/fynd/atgardFynd.ts';

/** Every kind of finding about the effect of åtgärder, each as its sentences vary. */
export const atgardskinds: readonly AtgardFyndData[] = [
  { typ: 'atgardVerksamhetOkand', atgard: 'Färre vikarier', verksamhet: 'Skolan' },
  { typ: 'atgardUtanEffekt', atgard: 'Färre vikarier' },
  { typ: 'atgardUtanEffekt', atgard: '' },
  {
    typ: 'atgardseffektEjTal',
    atgard: 'Färre vikarier',
    kolumn: 'Beslutad effekt, tkr',
    varde: 'ca 500',
  },
  {
    typ: 'atgardseffektOrimlig',
    atgard: 'Färre vikarier',
    verksamhet: 'Hemtjänst',
    effekt: ore(50_000_000_000),
    budget: ore(3_174_500_000),
  },
  { typ: 'atgardStartEfterAret', atgard: 'Färre vikarier', start: 'Vår 2026', ar: 2025 },
  { typ: 'atgardsstatusEjTolkad', atgard: 'Färre vikarier', varde: 'kanske' },
];
