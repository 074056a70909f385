import type { ApiGate } from './apiGate.ts';
import { invalidArgument, notImplemented } from './hostError.ts';
import type { ArgumentMessage, ObjectPathMessage } from './messages.ts';
import { PathType } from './messages.ts';
import type { References } from './references.ts';
import { isWireObject } from '../wire/hostClass.ts';
import type { WireObject } from '../wire/hostClass.ts';

/** What object paths start from. */
export interface PathRoots {
  readonly workbook: WireObject;
  /** Objects that `new` gives, by server type name. */
  readonly newObjects: Readonly<Record<string, () => WireObject>>;
  readonly references: References;
  readonly gate: ApiGate;
}

/** Finds the objects of one request, each once: `add()` must not run twice. */
export class ObjectPaths {
  readonly #roots: PathRoots;
  readonly #messages: Readonly<Record<string, ObjectPathMessage>>;
  readonly #found = new Map<number, WireObject | null>();

  constructor(roots: PathRoots, messages: Readonly<Record<string, ObjectPathMessage>>) {
    this.#roots = roots;
    this.#messages = messages;
  }

  /** The object of a path; null is the null object. */
  resolve(id: number): WireObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const message = this.#messages[String(id)];
    if (message === undefined) throw invalidArgument(`object path ${String(id)}`);
    const object = this.#follow(message);
    this.#found.set(id, object);
    return object;
  }

  /** Argument values, with object path ids replaced by their objects. */
  readArguments(info: ArgumentMessage | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#readArgument(value, ids[index]));
  }

  #readArgument(value: unknown, id: number | readonly number[] | undefined): unknown {
    if (Array.isArray(value) && typeof id === 'object') {
      return value.map((part: unknown, index) => this.#readArgument(part, id[index]));
    }
    return typeof id === 'number' && id !== 0 ? this.resolve(id) : value;
  }

  #follow(message: ObjectPathMessage): WireObject | null {
    switch (message.ObjectPathType) {
      case PathType.global:
        return this.#roots.workbook;
      case PathType.newObject:
        return this.#create(message.Name);
      case PathType.referenceId:
        return this.#roots.references.get(message.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.#followFromParent(message);
    }
  }

  #create(name: string): WireObject {
    const make = this.#roots.newObjects[name];
    if (make === undefined) throw notImplemented(`new ${name}()`);
    return make();
  }

  #followFromParent(message: ObjectPathMessage): WireObject | null {
    const parent = this.resolve(message.ParentObjectPathId ?? 0);
    // What hangs from a null object is a null object too; that is how OrNullObject chains work.
    if (parent === null) return null;
    if (message.ObjectPathType === PathType.indexer) {
      return asObject(parent.invoke('getItem', this.readArguments(message.ArgumentInfo)));
    }
    this.#roots.gate.check(parent.className, message.Name);
    if (message.ObjectPathType === PathType.property) return asObject(parent.read(message.Name));
    if (message.ObjectPathType === PathType.method) {
      return asObject(parent.invoke(message.Name, this.readArguments(message.ArgumentInfo)));
    }
    throw notImplemented(`object path type ${String(message.ObjectPathType)}`);
  }
}

function asObject(value: unknown): WireObject | null {
  if (value === null || isWireObject(value)) return value;
  throw new Error('A path leads to a plain value: the member must give an object or null.');
}
