import { standardRegler } from '../regler/regler.ts';
import type { Tidigare } from './tidigare.ts';

/** What a first run starts from: the standard rules and nothing written by a person. */
export const ingetTidigare: Tidigare = {
  regler: standardRegler,
  rattelser: [],
  otolkade: new Map(),
  otolkadeRattelser: [],
  blad: new Map(),
  prognosval: new Map(),
  prognoshistorik: [],
  atgardslista: [],
  fynd: [],
};
