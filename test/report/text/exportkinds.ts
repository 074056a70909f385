import type { FyndData } from '../../../src/domain/fynd/fynd.ts';

/** Every finding about the answers that a report needs before it leaves. */
export const exportkinds: readonly FyndData[] = [
  { typ: 'exportsvarAndrat', fraga: 'smaTal' },
  { typ: 'exportsvarAndrat', fraga: 'olosta' },
  { typ: 'exportsvarSaknas', fraga: 'smaTal', antal: 1 },
  { typ: 'exportsvarSaknas', fraga: 'smaTal', antal: 3 },
  { typ: 'exportsvarSaknas', fraga: 'olosta', antal: 1 },
  { typ: 'exportsvarSaknas', fraga: 'olosta', antal: 2 },
];
