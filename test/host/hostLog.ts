import type { RequestMessage, ResponseMessage } from './protocol/messages.ts';

/** One request as the host saw it. */
export interface LoggedRequest {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The code that the request was failed with, or the code of Excel's own error; null when it went well. */
  readonly error: string | null;
  readonly request: RequestMessage;
  readonly response: ResponseMessage | null;
}

/** What the host has been asked, request by request; office.js's own start-up and tidying up are not counted. */
export class HostLog {
  #entries: LoggedRequest[] = [];
  /** Errors that are bugs of the host itself. A test may demand that there are none. */
  readonly defects: Error[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  /** Forgets what came so far. */
  clear(): void {
    this.#entries = [];
    this.defects.length = 0;
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  get requests(): number {
    return this.#entries.length;
  }

  get actions(): number {
    return this.#sum((entry) => entry.actions);
  }

  get bytesIn(): number {
    return this.#sum((entry) => entry.bytesIn);
  }

  get bytesOut(): number {
    return this.#sum((entry) => entry.bytesOut);
  }

  #sum(count: (entry: LoggedRequest) => number): number {
    return this.#entries.reduce((sum, entry) => sum + count(entry), 0);
  }
}
