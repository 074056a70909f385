import type { Grid } from '../../grid.ts';
import { findWordHeaders, type WordColumn, type WordHeader } from '../../tables/wordHeaders.ts';
import { malrubrik, type Malrubrik, type Rubrikroll } from './malrubrik.ts';

/** A column of a header: its words joined and what they say (null: no word of a table of goals). */
export type Rubrikkolumn = WordColumn<Malrubrik>;

/** The rows (0-based sheet rows, `bottom` included) that head a table of goals. */
export type Rubrikrader = WordHeader<Malrubrik>;

const word = /m[åa]l|indikator|m[åa]tt|(?:nyckel|styr)tal|kvalitetsfaktor|grunduppdrag/iu;

/** The headers of tables of goals on a sheet, from the top and from the left. */
export const findRubrikrader = (grid: Grid): readonly Rubrikrader[] =>
  findWordHeaders(grid, { word, read: malrubrik, heads: headsGoals });

const values: readonly Rubrikroll[] = [
  'utfall',
  'mal',
  'utfallOchMal',
  'status',
  'statusEllerVarden',
];
const names: readonly Rubrikroll[] = [
  'namndmal',
  'indikator',
  'mattEllerIndikator',
  'malEllerNamndmal',
];
const counts: readonly Rubrikroll[] = ['antal', 'antalUppnadda', 'antalDelvis', 'antalEj'];

/** Words of money, of risks and of actions: their tables may speak of goals too. */
const otherTable =
  /^(?:budget|ack\.? ?budget|helårsbudget|konto|ansvar$|projekt|belopp|risk|sannolikhet|konsekvens|fråga|svar|åtgärd|aktivitet|insats)/iu;

/** Whether a header is one of goals: something that names them, something that measures, a word of goals. */
function headsGoals(kolumner: readonly Rubrikkolumn[]): boolean {
  const roles = kolumner.flatMap(({ rubrik }) => rubrik?.roll ?? []);
  const has = (wanted: readonly Rubrikroll[]): boolean =>
    roles.some((roll) => wanted.includes(roll));
  const egna = kolumner.filter(({ rubrik }) => rubrik?.egen === true);
  const measured = has(['mal']) || has(['utfallOchMal']);
  const first = kolumner[0]?.text ?? '';
  const foreign = kolumner.some(
    ({ text }) => /^(?:budget|ack|helårsbudget|konto|belopp)/iu.test(text) && otherTable.test(text),
  );
  if ((otherTable.test(first) || foreign) && !(has(['indikator']) && measured)) return false;
  // "Område | Nyckeltal | 2022 | 2023 | Trend | Grad": measured over years, and judged.
  const isGraded =
    has(['mattEllerIndikator']) &&
    has(['status']) &&
    kolumner.filter(({ rubrik }) => rubrik?.roll === 'utfall').length >= 2;
  const goalAndOutcome = has(['malEllerNamndmal']) && has(['utfall']) && roles.length >= 3;
  const named = has(names) || (measured && has(['utfall']));
  const said =
    has(values) ||
    (has(counts) && has(['namndmal'])) ||
    (has(['malEllerNamndmal']) && has(['indikator', 'namndmal']));
  return roles.length >= 2 && named && said && (egna.length > 0 || goalAndOutcome || isGraded);
}
