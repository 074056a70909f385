import type { HistoryTest } from '../application/backtestHistorik.ts';
import type { Fel } from '../application/ports.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import { hasFigures } from '../domain/uppfoljning/hasFigures.ts';
import { felText } from '../report/text/felText.ts';
import { fyndText } from '../report/text/fyndText.ts';
import { parseRequest, type RunRequest } from './args.ts';
import { plainText } from './columns.ts';
import { findClash } from './findClash.ts';
import { groupMarks } from './groupMarks.ts';
import { printBacktest } from './printBacktest.ts';
import { printKorning } from './printKorning.ts';
import { runBacktest } from './runBacktest.ts';
import { runRequest, type Finished } from './runRequest.ts';
import { text } from './text.sv.ts';

/** Where the command line writes, and what it calls itself. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly version: string;
}

/** 0 done, 1 the job could not be done, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs the command line. Never throws: a bug is one sentence and status 1, with --felsok its trace too.
 * @example process.exitCode = await runCli(['berakna', 'bok.xlsx'], terminal);
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const details = args.includes('--felsok');
  try {
    return await answer(args, terminal, details);
  } catch (error) {
    terminal.err(`${text.programfel}\n`);
    if (details) terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

async function answer(
  args: readonly string[],
  terminal: Terminal,
  details: boolean,
): Promise<ExitStatus> {
  const parsed = parseRequest(args);
  if (!parsed.ok) return refuse(parsed.error, terminal);
  const request = parsed.value;
  if (request.kind === 'hjalp' || request.kind === 'version') {
    terminal.out(request.kind === 'hjalp' ? text.hjalp : `${terminal.version}\n`);
    return 0;
  }
  const clash = await findClash(request);
  if (clash !== null) return refuse(clash, terminal);
  if (request.kind === 'backtest') {
    const measured = await runBacktest(request);
    if (!measured.ok) return fail(measured.error, terminal, details);
    return reportBacktest(measured.value, request, terminal);
  }
  const run = await runRequest(request);
  if (!run.ok)
    return run.error.typ === 'annatAr'
      ? refuse(text.annatAr(run.error.period, run.error.ar), terminal)
      : fail(run.error, terminal, details);
  return report(run.value, request, terminal);
}

function report(
  { korning, oanvanda }: Finished,
  { ut, json, word }: RunRequest,
  terminal: Terminal,
): ExitStatus {
  if (!hasFigures(korning.uppfoljning)) {
    const reason = findReason(korning.uppfoljning.fynd);
    terminal.err(`${reason ? plainText(fyndText(reason)) : text.ingetAttRakna}\n`);
    return 1;
  }
  const saved = [
    ...(ut === null ? [] : [text.sparad(ut)]),
    ...(word === null ? [] : [text.wordSparad(word)]),
    ...(oanvanda.length === 0 ? [] : [text.oanvanda(groupMarks(oanvanda))]),
    ...(json === null ? [] : [text.jsonSparad(json)]),
  ];
  terminal.out([printKorning(korning), ...saved.map((line) => `${line}\n`)].join(''));
  return 0;
}

/** No history at all is a job that can't be done; a short one is a result with nothing in it. */
function reportBacktest(prov: HistoryTest, { json }: RunRequest, terminal: Terminal): ExitStatus {
  if (prov.years.length === 0) {
    terminal.err(printBacktest(prov));
    return 1;
  }
  terminal.out(printBacktest(prov) + (json === null ? '' : `${text.jsonSparad(json)}\n`));
  return 0;
}

/** The finding that best says why there was nothing to compute: a table that nearly was one, first. */
function findReason(fynd: readonly Fynd[]): Fynd | undefined {
  const nearly = fynd.find((one) => one.typ === 'tabellEjTolkad' && one.skal !== 'annatSlag');
  const none = fynd.find(({ typ }) => typ === 'tomArbetsbok' || typ === 'ingenTabell');
  const unread = fynd.find(({ typ }) => typ === 'listaEjTolkad');
  return nearly ?? unread ?? none ?? fynd[0];
}

function refuse(sentence: string, terminal: Terminal): ExitStatus {
  terminal.err(`${plainText(sentence)}\n${text.seHjalp}\n`);
  return 2;
}

function fail(fel: Fel, terminal: Terminal, details: boolean): ExitStatus {
  terminal.err(`${plainText(felText(fel))}\n`);
  if (details) terminal.err(`${fel.typ}: ${fel.detalj}\n`);
  return 1;
}
