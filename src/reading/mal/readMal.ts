import type { Fynd } from '../../domain/fynd/fynd.ts';
import { ingaMal } from '../../domain/mal/ingaMal.ts';
import {
  type AngivnaAntal,
  type Maltabell,
  type Malroll,
  type Malunderlag,
  type Namndmal,
  type Riktning,
} from '../../domain/mal/malunderlag.ts';
import { month, yearOf, type Month } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import type { Grid } from '../grid.ts';
import { monthInText, periodInText } from '../headers/periodInText.ts';
import { carryAreas } from './carryAreas.ts';
import { collectMal, toAngivnaAntal, type LastMaltabell, type CollectedMal } from './collectMal.ts';
import { findMalfynd } from './findMalfynd.ts';
import { findStackedGoals } from './findStackedGoals.ts';
import { findSpokenJudgements, type SpokenJudgement } from './judgements/findSpokenJudgements.ts';
import { readAngivet, readAngivnaAntal } from './readAngivet.ts';
import type { Riktningsval } from './readIndikator.ts';
import { parseRiktning } from './riktningsrattelse.ts';
import { settleDubbletter } from './settleDubbletter.ts';
import type { SettledMaltabell } from './tabeller/foundMaltabell.ts';
import type { Rubrikroll } from './tabeller/malrubrik.ts';
import { numberOfJudged } from './tabeller/numberOfJudged.ts';
import { readGoalParts } from './tabeller/readGoalParts.ts';
import { titleOfGoals } from './titleOfGoals.ts';
import { readMaltabeller } from './readMaltabeller.ts';
import { readVolymer } from './volymer/readVolymer.ts';

/** What the caller and the sheet "Regler" say before the workbook itself is asked. */
export interface Malval {
  /** Those with the field `riktning` (of an indicator) and `kolumn` (of a table of goals) count here. */
  readonly rattelser: readonly Rattelse[];
  /** The last closed month, when the caller gives it. */
  readonly period: Month | null;
}

/**
 * The goals, indicators and volumes of the workbooks, with every doubt as a finding. Several workbooks count
 * as one.
 */
export function readMal(grids: readonly Grid[], { rattelser, period }: Malval): Malunderlag {
  const tabeller = grids.flatMap((grid) => readMaltabeller(grid, rattelser));
  const volymer = grids.flatMap((grid) =>
    readVolymer(grid).filter(({ kalla }) => !tabeller.some((tabell) => isInside(kalla, tabell))),
  );
  const lasta = carryAreas(
    tabeller
      .map((tabell): LastMaltabell => ({ tabell, content: readGoalParts(tabell) }))
      .filter(({ content }) => content.parts.length > 0),
  );
  if (lasta.length === 0) return { ...ingaMal, volymer, fynd: findStackedGoals(grids) };
  const collected = collectMal(lasta, riktningsval(rattelser));
  const texts = findSpokenJudgements(
    grids,
    lasta.map(({ tabell }) => tabell),
    collected,
  );
  const used = new Set(
    collected.flatMap(({ angivet, angivnaAntal }) =>
      [...angivet, ...angivnaAntal].map(({ cell }) => cell),
    ),
  );
  const unused = texts.filter(({ cell }) => !used.has(cell));
  const spoken = [...unused, ...lasta.flatMap((last) => looseOf(last, collected))];
  const settled = collected.map((mal) => settleDubbletter(withJudgements(mal, spoken)));
  const mal = settled.map(({ mal: { nr: _nr, ...goal } }): Namndmal => goal);
  const fynd: readonly Fynd[] = [...settled.flatMap((one) => one.fynd), ...findMalfynd(mal)];
  return {
    tabeller: lasta.map(({ tabell }) => toMaltabell(tabell, period)),
    mal,
    volymer,
    angivnaTotaler: totalsOf(lasta, spoken),
    fynd,
  };
}

/** Indicators by year are no volumes. */
const isInside = (
  { bok, blad, area }: Tabellkalla,
  { grid, rubrik, to }: SettledMaltabell,
): boolean => grid.bok === bok && grid.blad === blad && area.top >= rubrik.top && area.top < to;

/** "Sjukfrånvaro" or, where several goals have it, "Trygg omsorg · Sjukfrånvaro". */
function riktningsval(rattelser: readonly Rattelse[]): Riktningsval {
  const chosen = new Map<string, Riktning>();
  for (const { tabell, falt, varde } of rattelser) {
    if (falt !== 'riktning') continue;
    const riktning = parseRiktning(varde);
    if (riktning) chosen.set(normalName(tabell), riktning);
  }
  return (namndmal, indikator) =>
    chosen.get(normalName(`${namndmal} · ${indikator}`)) ??
    chosen.get(normalName(indikator)) ??
    null;
}

/** Words of a table that stand under no goal may still name one by its number. */
const looseOf = (
  { content }: LastMaltabell,
  mal: readonly CollectedMal[],
): readonly SpokenJudgement[] =>
  content.loose.map((judgement) => {
    const nr = numberOfJudged(judgement.text);
    const goal =
      nr === null ? undefined : (mal.find((one) => one.nr === nr) ?? mal[Number(nr) - 1]);
    return { ...judgement, nyckel: goal?.nyckel ?? null };
  });

function withJudgements(mal: CollectedMal, spoken: readonly SpokenJudgement[]): CollectedMal {
  const own = spoken.filter(({ nyckel }) => nyckel === mal.nyckel);
  return {
    ...mal,
    angivet: [...mal.angivet, ...own.flatMap(readAngivet)],
    angivnaAntal: [
      ...mal.angivnaAntal,
      ...own.flatMap((judgement) => readAngivnaAntal(judgement) ?? []),
    ],
  };
}

const totalsOf = (
  lasta: readonly LastMaltabell[],
  spoken: readonly SpokenJudgement[],
): readonly AngivnaAntal[] => [
  ...spoken
    .filter(({ nyckel }) => nyckel === null)
    .flatMap((judgement) => readAngivnaAntal(judgement) ?? []),
  ...lasta.flatMap(({ tabell, content }) =>
    content.totals.map((antal) => toAngivnaAntal(tabell.grid.blad, antal)),
  ),
];

const toMaltabell = (tabell: SettledMaltabell, period: Month | null): Maltabell => ({
  nyckel: tabell.nyckel,
  ...titleOfGoals(tabell),
  period: period ?? periodOf(tabell),
  kolumner: tabell.kolumner.map(({ text, roll }) => ({ rubrik: text, roll: asMalroll(roll) })),
});

/** The month that the header of the outcomes names, else a line above, else the sheet. */
function periodOf({ kolumner, lines, grid }: SettledMaltabell): Month | null {
  const outcome = kolumner.filter(({ roll }) => roll === 'utfall' || roll === 'utfallOchMal');
  const texts = [
    ...outcome.map(({ text }) => text),
    ...lines.toReversed().map(({ text }) => text),
    grid.blad,
  ];
  const ar = texts.map((text) => periodInText(text).ar).find((year) => year !== null) ?? null;
  for (const text of texts) {
    const named = periodInText(text).period;
    const number = monthInText(text);
    const found = named ?? (ar !== null && number !== null ? month(ar, number) : null);
    if (found !== null && (ar === null || yearOf(found) === ar)) return found;
  }
  return null;
}

const published: readonly Malroll[] = [
  'nr',
  'malomrade',
  'kfMal',
  'namndmal',
  'indikator',
  'matt',
  'utfall',
  'foregaende',
  'mal',
  'utfallOchMal',
  'status',
  'trend',
  'kommentar',
];

const asMalroll = (roll: Rubrikroll): Malroll => published.find((one) => one === roll) ?? 'okand';
