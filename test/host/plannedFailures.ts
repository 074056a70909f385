/**
 * How a request can fail before Excel has an answer: host codes (5004 a cell is being edited, 5012
 * session lost, 5102 busy, 5103 request too large, 5104 response too large, 7000 no permission), or
 * the network.
 */
export type FailureCode = 5001 | 5004 | 5012 | 5102 | 5103 | 5104 | 7000 | 'network';

/** A failure that a test has planned. */
export interface PlannedFailure {
  readonly code: FailureCode;
  /** Whether the request is executed before its answer is lost. */
  readonly isExecuted: boolean;
}

/** Failures by how many requests are left until them. */
export class PlannedFailures {
  #planned = new Map<number, PlannedFailure>();

  /** Plans to fail the `nth` coming request; 1 is the next one. */
  plan(nth: number, failure: PlannedFailure): void {
    if (!Number.isInteger(nth) || nth < 1)
      throw new RangeError(`No ${String(nth)}th request comes.`);
    this.#planned.set(nth, failure);
  }

  /** Counts a request and gives the failure that is planned for it. */
  next(): PlannedFailure | undefined {
    const failure = this.#planned.get(1);
    const later = [...this.#planned].filter(([nth]) => nth > 1);
    this.#planned = new Map(later.map(([nth, planned]) => [nth - 1, planned]));
    return failure;
  }

  /** Takes back what is planned. */
  clear(): void {
    this.#planned.clear();
  }
}
