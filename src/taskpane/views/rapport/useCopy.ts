import { useState } from 'react';
import type { Urklipp } from '../../../report/html/composeUrklipp.ts';
import { copyToClipboard } from '../../clipboard/copyToClipboard.ts';

/** What became of the last copy: whose it was, and whether it went. */
export interface Kopierat {
  readonly nyckel: string;
  readonly ok: boolean;
}

/** Copies to the clipboard and tells what became of it. `compose` runs in the person's own click. */
export function useCopy(): {
  readonly kopierat: Kopierat | null;
  readonly copy: (nyckel: string, compose: () => Urklipp) => void;
} {
  const [kopierat, setKopierat] = useState<Kopierat | null>(null);
  return {
    kopierat,
    copy: (nyckel, compose) => {
      setKopierat(null);
      void copyToClipboard(compose()).then((ok) => setKopierat({ nyckel, ok }));
    },
  };
}
