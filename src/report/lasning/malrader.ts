import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Maltabell } from '../../domain/mal/malunderlag.ts';
import type {
  BedomdIndikator,
  BeraknadVolymtabell,
  Maluppfyllelse,
} from '../../domain/mal/maluppfyllelse.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { kallaText, omradeText } from '../tabellblad/fotnoter.ts';
import { malrollText, riktningSkalText, riktningText } from '../text/malText.ts';
import { periodText, STRECK } from '../text/number.ts';
import { citat } from '../text/platsText.ts';

/** Below this a direction is an assumption that a person should know of. */
const SAKER = 0.8;

/**
 * What was read of goals and volumes: a row for each table, with where it stands, what its columns were
 * read as, and which directions were assumed.
 * @param isOneBook whether all stand in one workbook, which then need not be named
 */
export function malrader(
  mal: Maluppfyllelse,
  isOneBook: boolean,
): readonly (readonly ReportCell[])[] {
  const where = isOneBook ? omradeText : kallaText;
  return [
    ...mal.tabeller.map((tabell) => malrad(tabell, mal, where(tabell.kalla))),
    ...mal.volymer.map((tabell) => volymrad(tabell, where(tabell.kalla))),
  ];
}

/** Whether a row of a sheet lies within a source. */
export const isWithin = (
  { bok, blad, rad }: { readonly bok: string; readonly blad: string; readonly rad: number },
  kalla: Tabellkalla,
): boolean =>
  bok === kalla.bok &&
  blad === kalla.blad &&
  rad > kalla.area.top &&
  rad <= kalla.area.top + kalla.area.rows;

function malrad(
  { titel, kalla, period, kolumner }: Maltabell,
  { mal }: Maluppfyllelse,
  place: string,
): readonly ReportCell[] {
  const goals = mal.filter((one) => isWithin(one, kalla)).length;
  const indikatorer = mal
    .flatMap((one) => one.indikatorer)
    .filter((indikator) => isWithin(indikator, kalla));
  const assumed = assumedDirections(indikatorer);
  const read = [
    [
      'Mål',
      indikatorer.length === 1 ? 'en indikator' : `${indikatorer.length} indikatorer`,
      goals === 1 ? 'ett mål' : `${goals} mål`,
      ...(period === null ? [] : [periodText(period)]),
    ].join(' · '),
    kolumner
      .map(({ rubrik, roll }) => `${malrollText[roll]} = ${rubrik.trim() || STRECK}`)
      .join(', '),
    ...assumed,
  ];
  const sure = assumed.length === 0 ? '● Säker' : '◐ Antaget';
  return [titel || STRECK, place, read.join('\n'), sure].map(textCell);
}

/** The directions that were assumed, those for the same reason together. */
function assumedDirections(indikatorer: readonly BedomdIndikator[]): readonly string[] {
  const groups = new Map<string, readonly string[]>();
  for (const { namn, riktning } of indikatorer) {
    if (riktning.sakerhet >= SAKER) continue;
    const why = `${riktningText[riktning.varde]}, eftersom ${riktningSkalText[riktning.skal]}`;
    groups.set(why, [...(groups.get(why) ?? []), citat(namn)]);
  }
  return [...groups].map(([why, names]) => `${egnaOrd.antaget}${why}: ${names.join(', ')}`);
}

const volymrad = (
  { titel, ar, rader }: BeraknadVolymtabell,
  place: string,
): readonly ReportCell[] =>
  [
    titel || STRECK,
    place,
    ['Statistik', ar.join(', '), rader.length === 1 ? 'en rad' : `${rader.length} rader`].join(
      ' · ',
    ),
    '● Säker',
  ].map(textCell);
