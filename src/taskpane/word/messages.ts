import type { Fel, IfylldMall } from '../../application/ports.ts';
import type { Result } from '../../domain/result.ts';
import type { Bitar, Dokument } from '../../report/dokument/dokument.ts';

/** What the page asks for: a document, or a person's own one filled. */
export type WordQuestion =
  | { readonly type: 'write'; readonly dokument: Dokument }
  | {
      readonly type: 'fill';
      readonly bytes: Uint8Array;
      readonly bok: string;
      readonly bitar: Bitar;
    };

/** What comes back: what was made, or the bug that stopped it. */
export type WordAnswer =
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'filled'; readonly filled: Result<IfylldMall, Fel> }
  | { readonly type: 'threw'; readonly message: string; readonly stack: string };
