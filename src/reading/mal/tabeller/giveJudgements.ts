import { cellName } from '../../../domain/address/area.ts';
import { textAt } from '../../cells/gridCells.ts';
import { readAntal } from '../ord/readAntal.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import { kolumnOf, type Malkolumn, type SettledMaltabell } from './foundMaltabell.ts';
import { mergeAt } from '../../cells/mergedCells.ts';
import type { Indikatorrad, GoalContent, GoalPart, Judgement } from './goalPart.ts';

/**
 * Gives the judgements that stand beside the rows to the goals or to their indicators: a column left of the
 * indicators, one merged over the rows of a goal, and one filled only in the first of them speak of the goal.
 */
export function giveJudgements(tabell: SettledMaltabell, content: GoalContent): GoalContent {
  const statusar = tabell.kolumner.filter(({ roll }) => roll === 'status');
  const kommentar = tabell.kolumner.filter(({ roll }) => roll === 'kommentar');
  const ofGoals = new Set(statusar.filter((kolumn) => judgesGoals(tabell, content.parts, kolumn)));
  const parts = content.parts.map((part): GoalPart => {
    const rows = [...new Set([part.mal.row, ...part.rader.map(({ row }) => row)])];
    const wholes = rows.flatMap((row) =>
      statusar
        .filter(
          (kolumn) =>
            ofGoals.has(kolumn) ||
            part.rader.every((rad) => rad.row !== row) ||
            isMergedDown(tabell, row, kolumn),
        )
        .flatMap((kolumn) => judgementAt(tabell, row, kolumn) ?? []),
    );
    const said = rows.flatMap((row) =>
      kommentar
        .filter((kolumn) => speaksOfGoal(tabell, row, kolumn))
        .flatMap((kolumn) => judgementAt(tabell, row, kolumn) ?? []),
    );
    // "Målet är uppnått" beside one row after the other is said of each of them.
    const ofRows = said.filter(({ text }) => /^målet(?!\p{L})/iu.test(text) && !readAntal(text));
    const notes = ofRows.length < 2 ? said : said.filter((note) => !ofRows.includes(note));
    const rader = part.rader.map((rad) => withJudgement(tabell, rad, statusar, ofGoals));
    return { ...part, rader, judgements: [...part.judgements, ...wholes, ...notes] };
  });
  return { ...content, parts };
}

const withJudgement = (
  tabell: SettledMaltabell,
  rad: Indikatorrad,
  statusar: readonly Malkolumn[],
  ofGoals: ReadonlySet<Malkolumn>,
): Indikatorrad => {
  const isBoth = kolumnOf(tabell, 'indikator') === undefined;
  const own = statusar.filter(
    (kolumn) => (isBoth || !ofGoals.has(kolumn)) && !isMergedDown(tabell, rad.row, kolumn),
  );
  const said = own.flatMap((kolumn) => judgementAt(tabell, rad.row, kolumn) ?? []);
  const [judgement = null, prognos = null] = [false, true].map((isPrognos) =>
    said.find((one) => one.prognos === isPrognos),
  );
  return { ...rad, judgement, prognos };
};

function judgementAt(tabell: SettledMaltabell, row: number, kolumn: Malkolumn): Judgement | null {
  const text = textAt(tabell.grid, row, kolumn.index);
  if (text === '') return null;
  const cell = `${tabell.grid.blad}!${cellName(row, kolumn.index)}`;
  const prognos = /prognos|helår|vänta[td]|års?slut|årets slut/iu.test(kolumn.text);
  return { text, cell, iStatuskolumn: kolumn.roll === 'status', prognos };
}

const isMergedDown = ({ grid }: SettledMaltabell, row: number, { index }: Malkolumn): boolean =>
  (mergeAt(grid, row, index)?.rows ?? 1) > 1;

/** A note that counts indicators, or one merged over several rows that judges. */
function speaksOfGoal(tabell: SettledMaltabell, row: number, kolumn: Malkolumn): boolean {
  const text = textAt(tabell.grid, row, kolumn.index);
  if (text === '') return false;
  const merged = isMergedDown(tabell, row, kolumn) && readBedomning(text) !== null;
  const named = /nämndmål|målet|grunduppdrag/iu.test(text) && readBedomning(text) !== null;
  return merged || named || readAntal(text) !== null;
}

/** What is said of what a goal is, and of no indicator. */
const ofGoal = /^(?:kvalit[eé]|grunduppdrag|nämndmål|utvecklingsmål)/iu;

function judgesGoals(
  tabell: SettledMaltabell,
  parts: readonly GoalPart[],
  kolumn: Malkolumn,
): boolean {
  const indikator = kolumnOf(tabell, 'indikator');
  if (!indikator || kolumn.index < indikator.index) return true;
  if (/nämndmål/iu.test(kolumn.text)) return true;
  const filled = (rad: Indikatorrad): boolean => textAt(tabell.grid, rad.row, kolumn.index) !== '';
  const rows = parts.flatMap(({ rader }) => rader.slice(0, 1));
  const texts = rows.map(({ row }) => textAt(tabell.grid, row, kolumn.index)).filter(Boolean);
  const isAlone = parts.every(({ rader }) => !rader.slice(1).some(filled));
  if (isAlone && texts.length > 0 && texts.every((text) => ofGoal.test(text))) return true;
  const several = parts.filter(({ rader }) => rader.length > 1);
  return (
    several.length > 0 &&
    several.some(({ rader }) => rader.slice(0, 1).some(filled)) &&
    several.every(({ rader }) => !rader.slice(1).some(filled))
  );
}
