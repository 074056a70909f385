import { invalidReference } from './hostError.ts';
import type { WireObject } from '../wire/hostClass.ts';

/** Objects that the client keeps over several requests, by the id that the host gave them. */
export class References {
  readonly #byId = new Map<string, WireObject>();
  readonly #idByModel = new Map<object, string>();
  #last = 0;

  /** Keeps an object and gives its reference id; the same object always has the same id. */
  keep(object: WireObject): string {
    const known = this.#idByModel.get(object.model);
    if (known !== undefined) return known;
    this.#last += 1;
    const id = `{ref-${String(this.#last)}}`;
    this.#byId.set(id, object);
    this.#idByModel.set(object.model, id);
    return id;
  }

  /** The object behind an id, or InvalidReference. */
  get(id: string): WireObject {
    const object = this.#byId.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  /** Lets go of an object. */
  release(id: string): void {
    const object = this.#byId.get(id);
    if (object !== undefined) this.#idByModel.delete(object.model);
    this.#byId.delete(id);
  }

  /** How many objects are kept: 0 when the client has tidied up after itself. */
  get count(): number {
    return this.#byId.size;
  }

  /** The kept model objects, whose addresses follow when rows are inserted or deleted. */
  models(): readonly object[] {
    return [...this.#idByModel.keys()];
  }
}
