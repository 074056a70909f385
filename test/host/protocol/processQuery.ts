import type { ApiGate } from './apiGate.ts';
import { HostError, notImplemented } from './hostError.ts';
import type { ActionMessage, RequestMessage, ResponseMessage, ResultMessage } from './messages.ts';
import { ActionType } from './messages.ts';
import { ObjectPaths } from './objectPaths.ts';
import type { PathRoots } from './objectPaths.ts';
import { answerQuery } from './query.ts';
import { isWireObject } from '../wire/hostClass.ts';
import type { WireObject } from '../wire/hostClass.ts';

/**
 * Runs one batch against the workbook and answers like Excel: the results of the actions up to the
 * first error. What ran before an error stays done, as in Excel. A bug in the host is thrown.
 */
export function processQuery(roots: PathRoots, request: RequestMessage): ResponseMessage {
  const batch = new Batch(roots, request);
  const results: ResultMessage[] = [];
  try {
    for (const action of request.Actions) {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    }
    return { Results: results };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return {
      Results: results,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: results.length,
        HttpStatusCode: error.httpStatus,
      },
    };
  }
}

class Batch {
  readonly #roots: PathRoots;
  readonly #gate: ApiGate;
  readonly #paths: ObjectPaths;
  readonly #keepsAll: boolean;
  readonly #kept = new Set<object>();

  constructor(roots: PathRoots, request: RequestMessage) {
    this.#roots = roots;
    this.#gate = roots.gate;
    this.#paths = new ObjectPaths(roots, request.ObjectPaths);
    this.#keepsAll = request.AutoKeepReference;
  }

  run(action: ActionMessage): unknown {
    // A trace names no object; the client waits for it to know that an event is registered.
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#paths.resolve(action.ObjectPathId);
    // What is done to a null object is not done, and what is asked of it is null.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identify(object);
      case ActionType.query:
      case ActionType.recursiveQuery:
        return answerQuery(object, action.QueryInfo ?? {}, this.#gate, (one) =>
          this.#identify(one),
        );
      case ActionType.method:
        return this.#invoke(object, action);
      case ActionType.setProperty:
        return this.#setProperty(object, action);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  #identify(object: WireObject): Readonly<Record<string, unknown>> {
    if (!object.tracked || !(this.#keepsAll || this.#kept.has(object.model))) {
      return object.identity();
    }
    return { ...object.identity(), _ReferenceId: this.#roots.references.keep(object) };
  }

  #invoke(object: WireObject, action: ActionMessage): unknown {
    const args = this.#paths.readArguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.#kept.add(object.model);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.#roots.references.release(String(args[0]));
      return null;
    }
    this.#gate.check(object.className, action.Name);
    const value = object.invoke(action.Name, args);
    if (isWireObject(value))
      return answerQuery(value, {}, this.#gate, (one) => this.#identify(one));
    return value ?? null;
  }

  #setProperty(object: WireObject, action: ActionMessage): null {
    this.#gate.check(object.className, action.Name);
    object.write(action.Name, this.#paths.readArguments(action.ArgumentInfo)[0]);
    return null;
  }
}
