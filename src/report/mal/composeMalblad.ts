import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malRubriker, statistikRubriker } from '../../domain/tidigare/malrubriker.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { keepBlad, type SheetForm } from '../blad/tomtBlad.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeMalKorthet, korthetslag } from './composeMalKorthet.ts';
import { composeMallasning, lasningsslag } from './composeMallasning.ts';
import { composeMaluppfyllelse } from './composeMaluppfyllelse.ts';
import { composeStatistik } from './composeStatistik.ts';
import { malkolumnslag } from './malformat.ts';
import type { GoalFacts } from './malkallor.ts';
import { allaMalkolumner, placeMalfalt, sheetNames } from './malkolumner.ts';
import { numberMal, planMalrader } from './malrader.ts';

/**
 * The sheets of goals: "Mål i korthet", "Måluppfyllelse", "Målunderlag" and "Verksamhetsstatistik", each where there is
 * something to show or a person has written on it before.
 */
export function composeMalblad(
  fakta: GoalFacts,
  { blad }: Pick<Tidigare, 'blad'>,
): readonly ReportSheet[] {
  return [...composeGoals(fakta, blad), ...composeVolumes(fakta, blad)];
}

function composeGoals(fakta: GoalFacts, blad: Tidigare['blad']): readonly ReportSheet[] {
  const delar = numberMal(fakta.mal.mal);
  const rader = planMalrader(delar);
  const [korthet, full, lasning] = [
    blad.get(egnaTabeller.malKorthet),
    blad.get(egnaTabeller.maluppfyllelse),
    blad.get(egnaTabeller.mallasning),
  ];
  if (delar.length === 0)
    return [
      ...keepBlad(KORTHET, korthet),
      ...keepBlad(MALUPPFYLLELSE, full),
      ...keepBlad(LASNING, lasning),
    ];
  const maluppfyllelse = composeMaluppfyllelse(fakta, rader, full);
  return [
    composeMalKorthet(fakta, delar, maluppfyllelse, korthet),
    maluppfyllelse,
    composeMallasning(fakta, rader, lasning),
  ];
}

function composeVolumes(fakta: GoalFacts, blad: Tidigare['blad']): readonly ReportSheet[] {
  const eget = blad.get(egnaTabeller.statistik);
  const hasRows = fakta.mal.volymer.some(({ rader }) => rader.length > 0);
  return hasRows ? [composeStatistik(fakta, eget)] : keepBlad(STATISTIK, eget);
}

const KORTHET: SheetForm = {
  namn: sheetNames.korthet,
  tabell: egnaTabeller.malKorthet,
  kolumner: malRubriker.klMalKorthet,
  bredder: [5, 16, 16, 40, 18, 18, 10, 14, 11, 11, 11, 11, 18, 36],
  slag: korthetslag(malRubriker.klMalKorthet),
};

const MALUPPFYLLELSE: SheetForm = {
  namn: sheetNames.maluppfyllelse,
  tabell: egnaTabeller.maluppfyllelse,
  kolumner: malRubriker.klMaluppfyllelse,
  bredder: [5, 14, 26, 36, 14, 9, 9, 9, 6, 9, 10, 9, 11, 13, 20, 18, 14, 36],
  slag: malkolumnslag(allaMalkolumner),
  falt: placeMalfalt(allaMalkolumner),
};

const LASNING: SheetForm = {
  namn: sheetNames.lasning,
  tabell: egnaTabeller.mallasning,
  kolumner: malRubriker.klMallasning,
  bredder: malRubriker.klMallasning.map(() => 14),
  slag: lasningsslag(malRubriker.klMallasning),
};

const STATISTIK: SheetForm = {
  namn: sheetNames.statistik,
  tabell: egnaTabeller.statistik,
  kolumner: statistikRubriker([]),
  bredder: [20, 36, 10, 12, 12, 24, 36],
  slag: ['ord', 'ord', 'ord', { tal: 'General' }, { tal: 'General' }, 'ord', 'eget'],
};
