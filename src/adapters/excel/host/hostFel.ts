import type { Fel } from '../../../application/ports.ts';

/** What the library's own error carries; `code` is one of Excel's words. */
interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

const typeByCode: Readonly<Record<string, Fel['typ']>> = {
  InvalidOperationInCellEditMode: 'cellredigering',
  ActivityLimitReached: 'upptagen',
  HostIsBusy: 'upptagen',
  Aborted: 'upptagen',
  RequestPayloadSizeLimitExceeded: 'forStort',
  ResponsePayloadSizeLimitExceeded: 'forStort',
  AccessDenied: 'ingenAtkomst',
  Unauthenticated: 'ingenAtkomst',
  Forbidden: 'ingenAtkomst',
  ConnectionFailure: 'natverk',
  InvalidOrTimedOutSession: 'natverk',
  InvalidOrTimedOutSessionMessage: 'natverk',
  ServiceNotAvailable: 'natverk',
  Timeout: 'natverk',
};

/**
 * The Fel that an error thrown by Excel means; a code that is not known is a `hostfel`.
 * Null when the error does not come from Excel: a bug, to be thrown on.
 * @example felOfHost(error)?.typ // 'cellredigering'
 */
export function felOfHost(error: unknown, blad: string | null = null): Fel | null {
  if (!isHostError(error)) return null;
  const typ = typeByCode[error.code] ?? 'hostfel';
  return { typ, bok: null, blad, detalj: detailOf(error) };
}

/** A Fel that the adapter finds out itself, before it asks Excel for anything. */
export function ownFel(typ: Fel['typ'], detalj: string, blad: string | null = null): Fel {
  return { typ, bok: null, blad, detalj };
}

function isHostError(error: unknown): error is HostError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function detailOf(error: HostError): string {
  const where = error.debugInfo as { readonly errorLocation?: string } | undefined;
  const location = where?.errorLocation ?? '';
  return `${error.code}: ${error.message}${location === '' ? '' : ` (${location})`}`;
}
