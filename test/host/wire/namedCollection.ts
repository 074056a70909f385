import { wholeArgument } from './arguments.ts';
import type { ClassSpec, WireObject } from './hostClass.ts';
import { invalidArgument, itemNotFound } from '../protocol/hostError.ts';

/** What a collection must know to offer getItem and its kin. */
export interface CollectionAccess<C, I> {
  readonly name: string;
  readonly list: (collection: C) => readonly I[];
  /** Whether an item is the one that a key means; keys are names or ids. */
  readonly matches: (item: I, key: string) => boolean;
  readonly wrap: (item: I, collection: C) => WireObject;
}

type Methods<C extends object> = NonNullable<ClassSpec<C>['methods']>;

/** The ways into a collection; not every collection of Excel's has them all. */
export type AccessName = 'getItem' | 'getItemOrNullObject' | 'getItemAt' | 'getCount';

/** The named methods of a collection. */
export function accessMethods<C extends object, I>(
  access: CollectionAccess<C, I>,
  names: readonly AccessName[] = ['getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'],
): Methods<C> {
  const all = allAccessMethods(access);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function allAccessMethods<C extends object, I>(
  access: CollectionAccess<C, I>,
): Record<AccessName, Methods<C>[string]> {
  const find = (collection: C, key: unknown): I | undefined => {
    if (typeof key !== 'string' && typeof key !== 'number') {
      throw invalidArgument(`${access.name}.getItem`);
    }
    return access.list(collection).find((item) => access.matches(item, String(key)));
  };
  return {
    getItem: (collection, [key]) => {
      const item = find(collection, key);
      if (item === undefined) throw itemNotFound(`${access.name}.getItem`);
      return access.wrap(item, collection);
    },
    getItemOrNullObject: (collection, [key]) => {
      const item = find(collection, key);
      return item === undefined ? null : access.wrap(item, collection);
    },
    getItemAt: (collection, [index]) => {
      const location = `${access.name}.getItemAt`;
      const item = access.list(collection)[wholeArgument(index, location, 0)];
      if (item === undefined) throw invalidArgument(location);
      return access.wrap(item, collection);
    },
    getCount: (collection) => access.list(collection).length,
  };
}

/** Whether a name is the same, whatever the case. */
export function sameName(name: string, key: string): boolean {
  return name.toLowerCase() === key.toLowerCase();
}
