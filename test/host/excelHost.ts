import { HostLog } from './hostLog.ts';
import { USUAL_OPTIONS } from './hostOptions.ts';
import type { HostOptions } from './hostOptions.ts';
import { Workbook } from './model/workbook.ts';
import { SheetRange } from './model/sheetRange.ts';
import { PlannedFailures } from './plannedFailures.ts';
import type { FailureCode } from './plannedFailures.ts';
import { ApiGate } from './protocol/apiGate.ts';
import { describeChange } from './protocol/changeEvent.ts';
import type { ChangeEvent } from './protocol/changeEvent.ts';
import { ActionType } from './protocol/messages.ts';
import type { RequestMessage, ResponseMessage } from './protocol/messages.ts';
import type { PathRoots } from './protocol/objectPaths.ts';
import { processQuery } from './protocol/processQuery.ts';
import { References } from './protocol/references.ts';
import { takeSnapshot } from './snapshot.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { addinServiceClass } from './wire/addinServiceClass.ts';
import { workbookClass } from './wire/workbookClass.ts';

/** The answer to a request: a response as JSON text, or the host code that it failed with. */
export type HostReply = { readonly body: string } | { readonly code: number };

/** What office.js reports to when it starts. */
const START_UP_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/**
 * An Excel in memory: one workbook, spoken to in office.js's own protocol.
 *
 * @example
 * const host = new ExcelHost();
 * const { Excel } = await bootOffice(host);
 * await Excel.run(async (context) => { … });
 * expect(host.log.requests).toBe(1);
 */
export class ExcelHost {
  readonly options: Required<HostOptions>;
  readonly workbook: Workbook;
  readonly log = new HostLog();
  /** Settings of Office.context.document.settings, as texts. */
  readonly documentSettings = new Map<string, string>();
  readonly #references = new References();
  readonly #failures = new PlannedFailures();
  readonly #roots: PathRoots;
  readonly #listeners = new Set<(event: ChangeEvent) => void>();

  constructor(options: HostOptions = {}) {
    this.options = { ...USUAL_OPTIONS, ...options };
    this.workbook = new Workbook(this.options.locale);
    this.workbook.isDirty = false;
    this.workbook.keptRanges = () =>
      this.#references.models().filter((model) => model instanceof SheetRange);
    this.#roots = {
      workbook: workbookClass.wrap(this.workbook),
      newObjects: { [START_UP_SERVICE]: () => addinServiceClass.wrap(this) },
      references: this.#references,
      gate: new ApiGate(this.options.matrix),
    };
  }

  /** Objects that clients still keep; 0 when they have tidied up. */
  get keptReferences(): number {
    return this.#references.count;
  }

  /** Fails the `nth` coming request (1 is the next) without executing it. */
  failRequest(nth: number, code: FailureCode): void {
    this.#failures.plan(nth, { code, isExecuted: false });
  }

  /** Executes the `nth` coming request and then loses its answer. */
  failRequestAfter(nth: number, code: FailureCode): void {
    this.#failures.plan(nth, { code, isExecuted: true });
  }

  /** Takes back planned failures that have not come. */
  forgetFailures(): void {
    this.#failures.clear();
  }

  /** What `Office.context.document.settings.saveAsync` does. */
  replaceDocumentSettings(settings: readonly (readonly [string, string])[]): void {
    this.documentSettings.clear();
    for (const [key, value] of settings) this.documentSettings.set(key, value);
  }

  /** A plain value of all that the workbook holds, to compare with another one. */
  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.workbook);
  }

  /** Calls `listener` for every change of cells that a client has asked to hear of. */
  onChange(listener: (event: ChangeEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Answers one batch, as JSON text both ways. A bug of the host is logged and answered with 5001. */
  execute(requestText: string): HostReply {
    const request = JSON.parse(requestText) as RequestMessage;
    try {
      if (isHousekeeping(request)) return { body: JSON.stringify(this.#process(request)) };
      return this.#answer(request, requestText);
    } catch (error) {
      this.log.defects.push(error instanceof Error ? error : new Error(String(error)));
      return { code: 5001 };
    }
  }

  #answer(request: RequestMessage, requestText: string): HostReply {
    const bytesIn = Buffer.byteLength(requestText);
    const entry = { actions: request.Actions.length, bytesIn, request };
    const fail = (code: FailureCode): HostReply => {
      this.log.add({ ...entry, bytesOut: 0, error: String(code), response: null });
      return code === 'network' ? { body: NETWORK_FAILURE } : { code };
    };
    const planned = this.#failures.next();
    if (planned !== undefined && !planned.isExecuted) return fail(planned.code);
    if (bytesIn > this.options.payloadLimit) return fail(5103);
    const response = this.#process(request);
    const body = JSON.stringify(response);
    const bytesOut = Buffer.byteLength(body);
    if (planned !== undefined) return fail(planned.code);
    if (bytesOut > this.options.payloadLimit) return fail(5104);
    this.log.add({ ...entry, bytesOut, error: response.Error?.Code ?? null, response });
    return { body };
  }

  #process(request: RequestMessage): ResponseMessage {
    const response = processQuery(this.#roots, request);
    this.#tellListeners();
    return response;
  }

  #tellListeners(): void {
    const { changes } = this.workbook;
    this.workbook.changes = [];
    const heard = changes.filter(
      ({ sheet }) => sheet.changeListeners + this.workbook.changeListeners > 0,
    );
    for (const change of heard) {
      for (const listener of this.#listeners) listener(describeChange(change));
    }
  }
}

/** office.js has no host code for a broken connection; its own error code for it is this one. */
const NETWORK_FAILURE = JSON.stringify({
  Results: [],
  Error: {
    Code: 'ConnectionFailure',
    Message: 'The connection to the workbook was lost.',
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 503,
  },
});

/** Requests that office.js sends by itself, at times that a test does not decide: they are not counted. */
function isHousekeeping(request: RequestMessage): boolean {
  const isStartUp = Object.values(request.ObjectPaths).some(
    (path) => path.Name === START_UP_SERVICE,
  );
  const methods = request.Actions.filter((action) => action.ActionType === ActionType.method);
  const onlyLetsGo = methods.every((action) => action.Name === '_RemoveReference');
  const doesElse = request.Actions.some(
    ({ ActionType: type }) => type !== ActionType.method && type !== ActionType.instantiate,
  );
  return isStartUp || (methods.length > 0 && onlyLetsGo && !doesElse);
}
