import { backtestHistorik, type HistoryTest } from '../application/backtestHistorik.ts';
import type { Fel } from '../application/ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { composeBacktest } from '../report/json/composeBacktest.ts';
import type { RunRequest } from './args.ts';
import { mayReplaceJson } from './previousReport.ts';
import { tooShort } from './printBacktest.ts';
import { readAll, toJsonFile } from './runRequest.ts';
import { saveFiles } from './saveFiles.ts';

/** Measures the forecast methods on the workbooks' history and writes the JSON where one is asked for. */
export async function runBacktest(request: RunRequest): Promise<Result<HistoryTest, Fel>> {
  const grids = await readAll(request);
  if (!grids.ok) return grids;
  if (request.json !== null) {
    const allowed = await mayReplaceJson(request.json, request.overwrite);
    if (!allowed.ok) return allowed;
  }
  const prov = backtestHistorik(grids.value);
  if (request.json === null || prov.years.length === 0) return ok(prov);
  const reason = tooShort(prov);
  const json = composeBacktest(prov, reason === null ? [] : [reason]);
  const saved = await saveFiles([toJsonFile(request.json, json)]);
  return saved.ok ? ok(prov) : err(saved.error);
}
