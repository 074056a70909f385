import { booleanArgument, numberArgument, textArgument } from './arguments.ts';
import type { PropertySpec } from './hostClass.ts';

/** A property that stands in a field of the model object and takes only texts. */
export function textField<K extends string>(
  field: K,
  location: string,
): PropertySpec<Record<K, string>> {
  return {
    get: (target) => target[field],
    set: (target, value) => {
      target[field] = textArgument(value, location);
    },
  };
}

/** A property that stands in a field of the model object and takes only true and false. */
export function booleanField<K extends string>(
  field: K,
  location: string,
): PropertySpec<Record<K, boolean>> {
  return {
    get: (target) => target[field],
    set: (target, value) => {
      target[field] = booleanArgument(value, location);
    },
  };
}

/** A property that stands in a field of the model object and takes only numbers. */
export function numberField<K extends string>(
  field: K,
  location: string,
): PropertySpec<Record<K, number>> {
  return {
    get: (target) => target[field],
    set: (target, value) => {
      target[field] = numberArgument(value, location);
    },
  };
}
