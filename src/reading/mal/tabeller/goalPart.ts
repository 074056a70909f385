import type { Malslag } from '../../../domain/mal/malunderlag.ts';

/** Words of a person about a goal or an indicator, and where they stand. */
export interface Judgement {
  readonly text: string;
  /** With its sheet, "Mål!E7". */
  readonly cell: string;
  /** Whether it stands in a column of judgements, where "G" and "Gul" are such. */
  readonly iStatuskolumn: boolean;
  /** Whether its column speaks of the year to come. */
  readonly prognos: boolean;
}

/** A goal where a table begins to speak of it; `row` and `column` are 0-based sheet positions. */
export interface GoalHead {
  readonly namn: string;
  readonly nr: string | null;
  readonly slag: Malslag;
  readonly malomrade: string | null;
  readonly kfMal: string | null;
  readonly row: number;
  readonly column: number;
}

/** A row that holds an indicator. */
export interface Indikatorrad {
  readonly namn: string;
  readonly row: number;
  readonly column: number;
  readonly judgement: Judgement | null;
  /** That of a column which speaks of the year to come. */
  readonly prognos: Judgement | null;
}

/** How many indicators of each kind a row of a summary says that there are. */
export interface CountText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly totalt: number | null;
  readonly uppnadda: number | null;
  readonly delvis: number | null;
  readonly ej: number | null;
}

/** A goal with the rows of one table that belong to it. */
export interface GoalPart {
  readonly mal: GoalHead;
  readonly rader: readonly Indikatorrad[];
  readonly judgements: readonly Judgement[];
  readonly antal: readonly CountText[];
}

/** What the rows of a table say. */
export interface GoalContent {
  readonly parts: readonly GoalPart[];
  /** Words that no goal of the table could be given, and rows of totals. */
  readonly loose: readonly Judgement[];
  readonly totals: readonly CountText[];
}
