import type {
  Fel,
  RapportWriter,
  RunOptions,
  RunUndo,
  Written,
} from '../../../application/ports.ts';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';
import type { Forlust } from '../../../domain/fel/fel.ts';
import type { Rapport } from '../../../report/rapport.ts';
import { ownFel } from '../host/hostFel.ts';
import { inExcel, inExcelAfterCellEdit, inOneUndoStep } from '../host/inExcel.ts';
import { packRequests } from './packRequests.ts';
import { piecesOf } from './pieces.ts';
import { type Plan, planWrite, type UpdateStep } from './plan.ts';
import { newRun, STAMP_KEY } from './runStamp.ts';
import { sendRequests } from './sendRequests.ts';
import { findStranded, findStrandedByUndo, movedSheets } from './stranded.ts';
import { type Survey, surveyWorkbook } from './survey.ts';
import { type Attempt, type Outcome, takeBack } from './takeBack.ts';

/**
 * Writes reports into the open workbook and takes the latest one back. A run that fails is taken
 * back at once; if Excel refuses even that, the next call begins with it.
 */
export function createRapportSession(): RapportWriter & RunUndo {
  let latest: Attempt | null = null;
  let unsettled: Attempt | null = null;

  async function settle(): Promise<Result<Outcome, Fel>> {
    if (unsettled === null) return ok('ororda');
    const outcome = await backInExcel(unsettled, true);
    if (outcome.ok && outcome.value === 'klar') latest = unsettled;
    if (outcome.ok) unsettled = null;
    return outcome;
  }

  async function write(rapport: Rapport, options: RunOptions = {}): Promise<Result<Written, Fel>> {
    const settled = await settle();
    if (!settled.ok) return settled;
    const begin = (attempt: Attempt): void => {
      unsettled = attempt;
    };
    try {
      const written = await inOneUndoStep((context) =>
        writeRapport(context, rapport, options, begin),
      );
      if (written.ok && unsettled) latest = unsettled;
      if (written.ok) unsettled = null;
      return written.ok ? written : await afterFailure(written.error);
    } catch (bug) {
      await settle();
      throw bug;
    }
  }

  async function afterFailure(fel: Fel): Promise<Result<Written, Fel>> {
    const names = unsettled?.plan.sheetNames ?? [];
    const outcome = await settle();
    return outcome.ok && outcome.value === 'klar' ? ok({ sheetNames: names }) : err(fel);
  }

  async function undo(): Promise<Result<null, Fel>> {
    const settled = await settle();
    if (!settled.ok) return settled;
    if (latest === null) return ok(null);
    const { plan } = latest;
    const hindrance = await inExcel(async (context) => ok(await findStrandedByUndo(context, plan)));
    if (!hindrance.ok) return hindrance;
    if (hindrance.value !== null) return err(hindrance.value);
    const outcome = await backPatiently(latest);
    if (!outcome.ok) return outcome;
    latest = null;
    return outcome.value === 'annanKorning'
      ? err(ownFel('hostfel', 'Another run has written to the workbook since'))
      : ok(null);
  }

  return { write, undo, canUndo: () => latest !== null };
}

async function writeRapport(
  context: Excel.RequestContext,
  rapport: Rapport,
  options: RunOptions,
  begin: (attempt: Attempt) => void,
): Promise<Result<Written, Fel>> {
  const survey = await surveyWorkbook(context, rapport);
  const plan = planWrite(rapport, survey);
  const hindrance =
    hindranceOf(plan, survey) ?? (await findStranded(context, movedSheets(plan, survey)));
  if (hindrance) return err(hindrance);
  if (plan.steps.length === 0) return ok({ sheetNames: plan.sheetNames, isUnchanged: true });
  const run = newRun();
  const requests = packRequests(plan.steps.flatMap(piecesOf));
  if (options.signal?.aborted) return err(ownFel('avbruten', 'Cancelled before writing'));
  begin({ run, plan, stampBefore: survey.settings.get(STAMP_KEY) ?? null });
  const isDone = await sendRequests(context, requests, run, options);
  if (!isDone) return err(ownFel('avbruten', 'Cancelled while writing'));
  return ok({ sheetNames: plan.sheetNames });
}

const formulaLosses = ({ name, movedFormulas }: UpdateStep): readonly Forlust[] =>
  movedFormulas.map((cell) => ({ slag: 'formel', plats: `${name}!${cell}` }));

/** What stands in the way of the plan, found before anything is changed. */
function hindranceOf({ steps }: Plan, survey: Survey): Fel | null {
  const locked = steps.find(({ name }) => survey.sheets.get(name)?.isProtected);
  if (locked) return ownFel('skyddatBlad', 'The sheet is protected', locked.name);
  const formulas = steps.flatMap((step) => (step.kind === 'update' ? formulaLosses(step) : []));
  if (formulas.length > 0)
    return {
      ...ownFel('kommentarHindrar', 'Formulas would leave their rows'),
      forluster: formulas,
    };
  if (survey.structureIsProtected && steps.some(({ kind }) => kind === 'add')) {
    return ownFel('skyddatBlad', 'The structure of the workbook is protected');
  }
  return null;
}

const backInExcel = (attempt: Attempt, keepComplete: boolean): Promise<Result<Outcome, Fel>> =>
  inExcelAfterCellEdit(async (context) => ok(await takeBack(context, attempt, keepComplete)));

/** Once more after a failure: what was half taken back is then taken back whole. */
async function backPatiently(attempt: Attempt): Promise<Result<Outcome, Fel>> {
  const first = await backInExcel(attempt, false);
  if (first.ok) return first;
  const second = await backInExcel(attempt, false);
  return second.ok ? second : first;
}
