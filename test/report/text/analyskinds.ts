import { ore } from '../../../src/domain/amount/ore.ts';
import type { FyndData } from '../../../src/domain/fynd/fynd.ts';

const sagt = { verksamhet: 'Hemtjänst', vad: 'avvikelse', tabell: ore(-730_400_000) } as const;

/** Every finding about the texts of a report. */
export const analyskinds: readonly FyndData[] = [
  { typ: 'kommentarSaknas', verksamhet: 'Hemtjänst' },
  {
    typ: 'siffrornaAndrade',
    verksamhet: 'Hemtjänst',
    forr: '−6\u202f062 tkr, utfall 37\u202f807 tkr',
  },
  { typ: 'textMotTabell', ...sagt, text: '−7,1 mnkr', tusenfel: false },
  { typ: 'textMotTabell', ...sagt, text: '−7,3 tkr', tusenfel: true },
  { typ: 'textMotIntakter', verksamhet: 'Flykting', riktning: 'overskott', avvikelse: ore(0) },
  { typ: 'textMotText', verksamhet: 'Hemtjänst', text: '+0,6 tkr', annan: '+600 tkr' },
];
