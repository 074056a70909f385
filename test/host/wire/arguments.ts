import { invalidArgument } from '../protocol/hostError.ts';
import { isWireObject } from './hostClass.ts';

/** The argument as text, or InvalidArgument at the named place. */
export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

/** The argument as a whole number ≥ `least`, or InvalidArgument. */
export function wholeArgument(value: unknown, location: string, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw invalidArgument(location);
  }
  return value;
}

/** The argument as a number, or InvalidArgument. */
export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

/** The argument as true or false, or InvalidArgument. */
export function booleanArgument(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** One of the allowed words, or InvalidArgument. Excel's enum words are case-sensitive. */
export function wordArgument<W extends string>(
  value: unknown,
  words: readonly W[],
  location: string,
): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument(location);
  return word;
}

/** The fields of a plain-object argument, or InvalidArgument. */
export function recordArgument(
  value: unknown,
  location: string,
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The model object behind an object argument, when it is of that model class; else undefined. */
export function modelArgument<T extends object>(
  value: unknown,
  modelClass: abstract new (...args: never[]) => T,
): T | undefined {
  if (!isWireObject(value)) return undefined;
  return value.model instanceof modelClass ? value.model : undefined;
}

/** Whether an optional argument was left out. office.js sends null for undefined. */
export function isLeftOut(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
