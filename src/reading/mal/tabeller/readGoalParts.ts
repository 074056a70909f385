import { cellName } from '../../../domain/address/area.ts';
import { normalName } from '../../../domain/verksamhet/nyckel.ts';
import { textAt } from '../../cells/gridCells.ts';
import { kolumnOf, withIndikator, type SettledMaltabell } from './foundMaltabell.ts';
import { classifyLone, layoutOf, type GoalLayout } from './classifyLone.ts';
import { numberOfJudged } from './numberOfJudged.ts';
import { countsBeyond } from './countsBeyond.ts';
import { textOver } from '../../cells/mergedCells.ts';
import { readBodyRows, type BodyRow } from './bodyRows.ts';
import { goalAbove } from './goalAbove.ts';
import { readMalnamn } from './malnamn.ts';
import { readAntalsrad } from './readAntalsrad.ts';
import { giveJudgements } from './giveJudgements.ts';
import type { CountText, Indikatorrad, GoalHead, GoalContent, Judgement } from './goalPart.ts';

/** A goal while its rows are gathered. */
interface OpenPart {
  mal: GoalHead;
  rader: Indikatorrad[];
  judgements: Judgement[];
  antal: CountText[];
}

/** The goals of a table with their rows, in the order of the sheet. */
export function readGoalParts(tabell: SettledMaltabell): GoalContent {
  const rader = readBodyRows(tabell);
  const layout = layoutOf(tabell, rader);
  const own = layout === 'rubriker' ? withIndikator(tabell) : tabell;
  const reader = new GoalPartReader(own, layout);
  rader.forEach((rad, at) => reader.take(rad, rader, at));
  return giveJudgements(own, reader.content());
}

/** Gathers rows into goals, from the top. */
class GoalPartReader {
  readonly tabell: SettledMaltabell;
  readonly layout: GoalLayout;
  readonly parts: OpenPart[] = [];
  readonly loose: Judgement[] = [];
  readonly totals: CountText[] = [];
  malomrade: string | null;
  kfMal: string | null;
  slag: GoalHead['slag'];
  current: OpenPart | null = null;

  constructor(tabell: SettledMaltabell, layout: GoalLayout) {
    this.tabell = tabell;
    this.layout = layout;
    const above = goalAbove(tabell);
    this.malomrade = above.malomrade;
    this.kfMal = above.kfMal;
    this.slag = kolumnOf(tabell, 'namndmal')?.rubrik?.slag ?? above.slag;
  }

  content(): GoalContent {
    return { parts: this.parts, loose: this.loose, totals: this.totals };
  }

  take(rad: BodyRow, rader: readonly BodyRow[], at: number): void {
    const isLast = rader.slice(at).every(({ lone }) => lone !== null);
    if (rad.lone) this.takeLone(rad, classifyLone(this.tabell, rader, at, this.layout), isLast);
    else this.takeData(rad);
  }

  private takeLone(rad: BodyRow, slag: ReturnType<typeof classifyLone>, isLast: boolean): void {
    const { text = '', column = 0 } = rad.lone ?? {};
    const name = readMalnamn(text);
    if (slag === 'malomrade') this.malomrade = name.namn;
    else if (slag === 'kfMal') this.kfMal = name.namn;
    else if (slag === 'namndmal') this.open(text, rad.row, column);
    else if (slag === 'judgement') this.takeJudgement(rad.row, column, text, isLast);
    else if (slag === 'indikator') this.addIndikator(rad, name.namn, column);
    if (slag === 'malomrade' || slag === 'kfMal') this.current = null;
  }

  private takeJudgement(row: number, column: number, text: string, isLast = false): void {
    const cell = `${this.tabell.grid.blad}!${cellName(row, column)}`;
    const judgement = { text, cell, iStatuskolumn: false, prognos: false };
    const isOfOthers =
      /^(?:totalt|sammanlagt|summa)(?!\p{L})/iu.test(text) || numberOfJudged(text) !== null;
    const total = isOfOthers || (isLast && countsBeyond(text, this.parts));
    (total ? this.loose : (this.current?.judgements ?? this.loose)).push(judgement);
  }

  private takeData(rad: BodyRow): void {
    const { grid } = this.tabell;
    this.takeHigher(rad);
    const antal = readAntalsrad(this.tabell, rad);
    const goal = kolumnOf(this.tabell, 'namndmal');
    const indikator = kolumnOf(this.tabell, 'indikator');
    const printed = goal ? textOver(grid, rad.row, goal.index) : '';
    const own = indikator ? (rad.texter.get(indikator.index) ?? '') : '';
    if (indikator && this.isHeading(rad, own)) {
      this.open(own, rad.row, indikator.index);
      return;
    }
    if (/^(?:summa|totalt|samtliga)(?!\p{L})/iu.test(printed || own)) {
      if (antal) this.totals.push(antal);
      return;
    }
    if (goal && printed !== '' && !this.isCurrent(printed)) this.open(printed, rad.row, goal.index);
    if (antal) this.current?.antal.push(antal);
    if (!indikator) {
      this.takeWithoutIndikator(rad, printed);
      return;
    }
    const name = own || this.nameOfRow(rad, goal && rad.texter.has(goal.index) ? printed : '');
    if (name !== '')
      this.addIndikator(rad, name, own === '' && goal ? goal.index : indikator.index);
  }

  /** A row that is both goal and indicator, or, in a summary, a goal alone. */
  private takeWithoutIndikator(rad: BodyRow, printed: string): void {
    const goal = kolumnOf(this.tabell, 'namndmal');
    if (!this.hasValues(rad)) return;
    const above = this.current ?? this.openAbove(rad.row);
    this.addIndikator(
      rad,
      printed === '' ? above.mal.namn : readMalnamn(printed).namn,
      goal?.index ?? this.tabell.first,
    );
  }

  /** "Nämndmål 1: Trygg omsorg" with nothing but a judgement beside it. */
  private isHeading(rad: BodyRow, own: string): boolean {
    const isGoal = this.layout === 'rubriker' && readMalnamn(own).niva === 'namndmal';
    return isGoal && !this.hasValues(rad);
  }

  private takeHigher(rad: BodyRow): void {
    for (const roll of ['malomrade', 'kfMal'] as const) {
      const kolumn = kolumnOf(this.tabell, roll);
      const text = kolumn ? textAt(this.tabell.grid, rad.row, kolumn.index) : '';
      if (text !== '') this[roll] = text;
    }
  }

  /** Without a name of its own: merged down from above, the goal's own, or its mått; else where it stands. */
  private nameOfRow(rad: BodyRow, goal: string): string {
    if (!this.hasValues(rad)) return '';
    const indikator = kolumnOf(this.tabell, 'indikator');
    const merged = indikator ? textOver(this.tabell.grid, rad.row, indikator.index) : '';
    const matt = kolumnOf(this.tabell, 'matt');
    const above = this.current?.rader.length === 0 ? this.current.mal.namn : '';
    const measured = matt ? (rad.texter.get(matt.index) ?? '') : '';
    return merged || readMalnamn(goal).namn || above || measured || `Rad ${rad.row + 1}`;
  }

  private hasValues(rad: BodyRow): boolean {
    const { kolumner } = this.tabell;
    const measures = kolumner.filter(({ roll }) =>
      ['utfall', 'mal', 'utfallOchMal', 'foregaende'].includes(roll),
    );
    return this.layout === 'sammaRad'
      ? measures.length > 0
      : measures.some(({ index }) => rad.texter.has(index));
  }

  private addIndikator(rad: BodyRow, printed: string, column: number): void {
    const { row } = rad;
    const open = this.current ?? this.openAbove(row);
    const namn = readMalnamn(printed).niva === 'indikator' ? readMalnamn(printed).namn : printed;
    open.rader.push({ namn, row, column, judgement: null, prognos: null });
  }

  private isCurrent(printed: string): boolean {
    const { namn } = readMalnamn(printed);
    return this.current !== null && normalName(this.current.mal.namn) === normalName(namn);
  }

  private openAbove(row: number): OpenPart {
    const above = goalAbove(this.tabell);
    const opened = this.open(above.namn, Math.min(row, above.row), above.column);
    for (const line of above.judgements) this.takeJudgement(line.row, line.column, line.text);
    return opened;
  }

  private open(printed: string, row: number, column: number): OpenPart {
    const { namn, nr, slag } = readMalnamn(printed);
    const kolumn = kolumnOf(this.tabell, 'nr');
    const beside = kolumn ? textAt(this.tabell.grid, row, kolumn.index) : '';
    const { malomrade, kfMal } = this;
    const mal = {
      namn,
      nr: nr ?? (beside || null),
      slag: slag ?? this.slag,
      malomrade,
      kfMal,
      row,
      column,
    };
    this.current = { mal, rader: [], judgements: [], antal: [] };
    this.parts.push(this.current);
    return this.current;
  }
}
