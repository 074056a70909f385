import { invalidArgument } from '../protocol/hostError.ts';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel gives it back, "#RRGGBB"; InvalidArgument when it is none. */
export function readColor(value: unknown, location: string): string {
  if (typeof value === 'string') {
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(location);
}
