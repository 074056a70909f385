import { parseArgs } from 'node:util';

import { parseMonth, type Month } from '../domain/period/month.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { codeOf } from './codeOf.ts';
import { text } from './text.sv.ts';

/** What the person asked for. */
export type Request =
  | { readonly kind: 'hjalp' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'berakna' | 'kontrollera' | 'backtest' } & RunRequest);

/** One run over one or more workbooks that count as one. */
export interface RunRequest {
  readonly books: readonly string[];
  readonly ut: string | null;
  readonly json: string | null;
  readonly word: string | null;
  /** The document to fill; null for a complete one. */
  readonly mall: string | null;
  readonly period: Month | null;
  readonly overwrite: boolean;
}

const options = {
  ut: { type: 'string' },
  json: { type: 'string' },
  word: { type: 'string' },
  mall: { type: 'string' },
  period: { type: 'string' },
  'skriv-over': { type: 'boolean' },
  felsok: { type: 'boolean' },
  hjalp: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * The request in the words of a command line, or one Swedish sentence about what is wrong with them.
 * @example parseRequest(['berakna', 'bok.xlsx', '--ut', 'rapport.xlsx'])
 */
export function parseRequest(args: readonly string[]): Result<Request, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.hjalp) return ok({ kind: 'hjalp' });
    if (values.version) return ok({ kind: 'version' });
    return toRun(positionals, values);
  } catch (error) {
    return err(describeMisuse(error));
  }
}

type Values = Partial<Record<'ut' | 'json' | 'word' | 'mall' | 'period', string>> & {
  'skriv-over'?: boolean;
};

function toRun([command, ...books]: string[], values: Values): Result<Request, string> {
  if (command === undefined) return err(text.saknarKommando);
  if (!isCommand(command)) return err(text.okantKommando(command));
  if (books.length === 0) return err(text.saknarBok);
  const { ut = null, json = null, word = null, mall = null } = values;
  if (ut !== null && command !== 'berakna') return err(text.galler('--ut', command));
  if (ut !== null && !/\.xlsx$/i.test(ut)) return err(text.utSkaVaraXlsx(ut));
  const wrong = misusedWord(word, mall, command);
  if (wrong !== null) return err(wrong);
  const period = values.period === undefined ? null : parseMonth(values.period);
  if (period === null && values.period !== undefined) return err(text.felPeriod(values.period));
  if (period !== null && command === 'backtest') return err(text.galler('--period', command));
  const overwrite = values['skriv-over'] === true;
  return ok({ kind: command, books, ut, json, word, mall, period, overwrite });
}

const isCommand = (command: string): command is 'berakna' | 'kontrollera' | 'backtest' =>
  command === 'berakna' || command === 'kontrollera' || command === 'backtest';

function misusedWord(word: string | null, mall: string | null, command: string): string | null {
  if (word !== null && command !== 'berakna') return text.galler('--word', command);
  if (mall !== null && command !== 'berakna') return text.galler('--mall', command);
  if (word !== null && !/\.docx$/i.test(word)) return text.wordSkaVaraDocx(word);
  return mall !== null && word === null ? text.mallUtanWord : null;
}

function describeMisuse(error: unknown): string {
  const code = codeOf(error);
  if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
  const message = String(error);
  const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return text.okandFlagga(option);
  return message.includes('does not take') ? text.tarInteVarde(option) : text.saknarVarde(option);
}
