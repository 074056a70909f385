import { svSE } from 'hyperformula/i18n/languages';

/** Texts in quotes, quoted sheet names, function names, and what differs between languages. */
const PIECES = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|([\p{L}_][\p{L}\p{N}_.]*)(?=\()|([,;.])/giu;

function isSwedish(locale: string): boolean {
  return locale.toLowerCase().startsWith('sv');
}

function swedishNames(): ReadonlyMap<string, string> {
  return new Map(Object.entries(svSE.functions));
}

function translate(formula: string, names: ReadonlyMap<string, string>, marks: string): string {
  const target: Readonly<Record<string, string | undefined>> =
    marks === 'sv' ? { ',': ';', '.': ',' } : { ';': ',', ',': '.' };
  return formula.replaceAll(
    PIECES,
    (piece: string, quoted?: string, name?: string, mark?: string) => {
      if (quoted !== undefined) return quoted;
      if (name !== undefined) return names.get(name.toUpperCase()) ?? name;
      return mark === undefined ? piece : (target[mark] ?? mark);
    },
  );
}

/** A formula in the user's language: "=SUM(A1,0.5)" → "=SUMMA(A1;0,5)". Other values stay. */
export function formulaToLocal(
  value: string | number | boolean,
  locale: string,
): string | number | boolean {
  if (typeof value !== 'string' || !value.startsWith('=') || !isSwedish(locale)) return value;
  return translate(value, swedishNames(), 'sv');
}

/** The reverse of {@link formulaToLocal}, for one value or rows of values. */
export function formulaFromLocal(given: unknown, locale: string): unknown {
  if (Array.isArray(given)) return given.map((one: unknown) => formulaFromLocal(one, locale));
  if (typeof given !== 'string' || !given.startsWith('=') || !isSwedish(locale)) return given;
  const english = new Map([...swedishNames()].map(([name, local]) => [local, name]));
  return translate(given, english, 'en');
}
