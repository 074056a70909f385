import { writeRapport } from '../adapters/xlsx/writeRapport.ts';
import { foljUpp, type Korning } from '../application/foljUpp.ts';
import type { Fel } from '../application/ports.ts';
import { yearOf, type Month } from '../domain/period/month.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { hasFigures } from '../domain/uppfoljning/hasFigures.ts';
import type { Grid } from '../reading/grid.ts';
import { composeJson } from '../report/json/composeJson.ts';
import type { RunRequest } from './args.ts';
import { fileReader } from './files.ts';
import { mayReplaceJson, readPreviousReport } from './previousReport.ts';
import { saveFiles, type Output } from './saveFiles.ts';
import { composeWord, mayReplaceWord } from './wordOutput.ts';

/** The month that was given lies in another year than the ledger that was read, which is of `ar`. */
export interface AnnatAr {
  readonly typ: 'annatAr';
  readonly period: Month;
  readonly ar: number;
}

/** A run with what it made. */
export interface Finished {
  readonly korning: Korning;
  /** The marks that a template could have used and did not. */
  readonly oanvanda: readonly string[];
}

/**
 * Reads the workbooks, follows them up as one and writes the files asked for, all or none. Without a
 * table to compute, or with a month that the ledger cannot be closed at, nothing is written.
 */
export async function runRequest(request: RunRequest): Promise<Result<Finished, Fel | AnnatAr>> {
  const grids = await readAll(request);
  if (!grids.ok) return grids;
  if (request.json !== null) {
    const allowed = await mayReplaceJson(request.json, request.overwrite);
    if (!allowed.ok) return allowed;
  }
  if (request.word !== null) {
    const allowed = await mayReplaceWord(request.word, request.overwrite);
    if (!allowed.ok) return allowed;
  }
  const korning = foljUpp(grids.value, request.period === null ? {} : { period: request.period });
  const { period } = request;
  const { ar } = korning.ekonomi;
  const isLedgerAlone = korning.uppfoljning.tabeller.length === 0;
  if (isLedgerAlone && period !== null && ar !== null && yearOf(period) !== ar)
    return err({ typ: 'annatAr', period, ar });
  if (!hasFigures(korning.uppfoljning)) return ok({ korning, oanvanda: [] });
  const word = await composeWord(request, korning);
  if (!word.ok) return word;
  const outputs = await composeOutputs(request, word.value.korning);
  const saved = await saveFiles([...outputs, ...word.value.outputs]);
  return saved.ok ? ok(word.value) : err(saved.error);
}

/** The sheets of every workbook, and of the report that will be replaced. */
export async function readAll(request: RunRequest): Promise<Result<readonly Grid[], Fel>> {
  const grids: Grid[] = [];
  for (const book of request.books) {
    const read = await fileReader(book).read();
    if (!read.ok) return read;
    grids.push(...read.value);
  }
  if (request.ut === null) return ok(grids);
  const previous = await readPreviousReport(request.ut, request.overwrite);
  return previous.ok ? ok([...grids, ...previous.value]) : previous;
}

/** An object as the JSON file that holds it. */
export const toJsonFile = (path: string, content: unknown): Output => ({
  path,
  bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
});

async function composeOutputs(request: RunRequest, korning: Korning): Promise<Output[]> {
  const outputs: Output[] = [];
  if (request.ut !== null)
    outputs.push({ path: request.ut, bytes: (await writeRapport(korning.rapport)).bytes });
  if (request.json !== null)
    outputs.push(toJsonFile(request.json, composeJson(korning.uppfoljning)));
  return outputs;
}
