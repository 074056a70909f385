import type { Malslag } from '../../../domain/mal/malunderlag.ts';
import { isJudgement } from './classifyLone.ts';
import type { TextLine } from '../../tables/textLines.ts';
import type { FoundMaltabell } from './foundMaltabell.ts';
import { readMalnamn, slagInText } from './malnamn.ts';

/** What the lines above a table say of its goals; `namn` is the goal of rows that stand under no other. */
export interface GoalAbove {
  readonly namn: string;
  /** 0-based sheet position of what names it. */
  readonly row: number;
  readonly column: number;
  readonly malomrade: string | null;
  readonly kfMal: string | null;
  readonly slag: Malslag;
  /** Judgements that stand below its name. */
  readonly judgements: readonly TextLine[];
}

const title =
  /måluppfyll|indikator|nämndmål och|uppföljning|delår|bokslut|årsredovisning|verksamhetsberättelse|kvalitetsfaktorer|grunduppdrag|(?<!\d)20\d\d(?!\d)|^mål$|^nämndmål$|^utvecklingsmål$/iu;

/** Reads the lines above a table: a goal, an area, kommunfullmäktige's goal; else the title, else the sheet. */
export function goalAbove({ lines, grid, rubrik, first }: FoundMaltabell): GoalAbove {
  const read = lines
    .filter(({ text }) => !isJudgement(text))
    .map((line) => ({ ...line, ...readMalnamn(line.text) }))
    .toReversed();
  const named = read.find(({ niva }) => niva === 'namndmal');
  const plain = read.find(
    ({ niva, text }) => niva === null && !title.test(text) && text.length <= 200,
  );
  const any = read.find(({ niva }) => niva === null);
  const own = named ?? plain ?? any;
  return {
    namn: own?.text ?? grid.blad,
    row: own?.row ?? rubrik.top,
    column: own?.column ?? first,
    malomrade: read.find(({ niva }) => niva === 'malomrade')?.namn ?? null,
    judgements: lines.filter(
      ({ text, row }) => own !== undefined && row > own.row && isJudgement(text),
    ),
    kfMal: read.find(({ niva }) => niva === 'kfMal')?.namn ?? null,
    slag:
      [...read.map(({ text }) => text), grid.blad].map(slagInText).find((slag) => slag !== null) ??
      'namndmal',
  };
}
