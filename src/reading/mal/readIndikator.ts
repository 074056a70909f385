import type {
  Indikator,
  Lasning,
  Matvarde,
  Riktning,
  RiktningSkal,
  Trend,
} from '../../domain/mal/malunderlag.ts';
import type { Slutsats } from '../../domain/underlag/tabell.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { cellName } from '../../domain/address/area.ts';
import { textAt } from '../cells/gridCells.ts';
import { frekvensOf } from './ord/frekvensOf.ts';
import { readBedomning } from './ord/readBedomning.ts';
import { riktningOf } from './ord/riktningOf.ts';
import { readAngivet } from './readAngivet.ts';
import { targetInName } from './targetInName.ts';
import { readVarden, type LastaVarden } from './readVarden.ts';
import { kolumnOf, type SettledMaltabell } from './tabeller/foundMaltabell.ts';
import { textOver } from '../cells/mergedCells.ts';
import type { Indikatorrad } from './tabeller/goalPart.ts';
import { fillEnhet } from './varden/fillEnhet.ts';
import { settleMalvarde } from './varden/settleMalvarde.ts';

/** The direction that a person gave an indicator; null where nobody did. */
export type Riktningsval = (namndmal: string, indikator: string) => Riktning | null;

/** An indicator of a table with its values, its direction and what a person wrote beside it. */
export function readIndikator(
  tabell: SettledMaltabell,
  rad: Indikatorrad,
  mal: { readonly nyckel: string; readonly namn: string },
  valdRiktning: Riktningsval,
): Indikator {
  const { grid } = tabell;
  const { namn, row, column } = rad;
  const matt = textsOf(tabell, 'matt', row);
  const cell = `${grid.blad}!${cellName(row, column)}`;
  const read = withNamedMal(readVarden(tabell, row), namn, cell);
  const varden = fillEnhet(namn, matt, {
    utfall: read.utfall.varde,
    foregaende: read.foregaende.varde,
    mal: read.mal.varde,
  });
  const vald = valdRiktning(mal.namn, namn);
  const riktning: Slutsats<Riktning, RiktningSkal> =
    vald === null
      ? (printedRiktning(tabell, row) ?? riktningOf(varden.mal, namn, mal.namn))
      : { varde: vald, skal: 'rattelse', sakerhet: 1 };
  const settled = varden.mal && settleMalvarde(varden.mal, riktning.varde);
  const trend = kolumnOf(tabell, 'trend');
  return {
    nyckel: `${mal.nyckel} · ${normalName(namn)}`,
    namn,
    matt,
    frekvens: frekvensOf([matt, namn].filter((text) => text !== null).join(' ')),
    bok: grid.bok,
    blad: grid.blad,
    rad: row + 1,
    cell,
    utfall: { ...read.utfall, varde: varden.utfall },
    foregaende: earlierOf({ ...read.foregaende, varde: varden.foregaende }, read.mal, settled),
    mal: { ...read.mal, varde: settled },
    ...(varden.mal?.bart === true ? { bartMal: true } : {}),
    riktning,
    ...angivnaOf(rad, read.angivet),
    angivenTrend: trend ? trendOf(textAt(grid, row, trend.index)) : null,
    kommentar: kommentarOf(tabell, rad),
  };
}

/** What was written of now and of the year's end, beside the row before in the cell of its outcome. */
function angivnaOf(
  { judgement, prognos }: Indikatorrad,
  inCell: Indikator['angivet'],
): Pick<Indikator, 'angivet' | 'vantat'> {
  const beside = [judgement, prognos].flatMap((one) => (one === null ? [] : readAngivet(one)));
  const said = [...beside, ...(inCell === null ? [] : [inCell])];
  return {
    angivet: said.find(({ vantat }) => !vantat) ?? null,
    vantat: said.find(({ vantat }) => vantat) ?? null,
  };
}

/** In a table without a column of målvärden the name may end with one. */
function withNamedMal(read: LastaVarden, namn: string, cell: string): LastaVarden {
  if (read.mal.cell !== null || read.mal.varde !== null) return read;
  const named = targetInName(namn);
  return named ? { ...read, mal: { ...named, cell, skal: null } } : read;
}

/** "minska från 14 månader" says what it was. */
function earlierOf(
  foregaende: Lasning<Matvarde>,
  printed: Lasning<unknown>,
  mal: Indikator['mal']['varde'],
): Lasning<Matvarde> {
  const moves = mal !== null && (mal.villkor === 'oka' || mal.villkor === 'minska');
  if (foregaende.varde !== null || foregaende.text !== null || !moves || mal.varde === null)
    return foregaende;
  const varde = { varde: mal.varde, ja: null, enhet: mal.enhet };
  return { varde, text: printed.text, cell: printed.cell, skal: null };
}

function textsOf(tabell: SettledMaltabell, roll: 'matt', row: number): string | null {
  const texts = tabell.kolumner
    .filter((kolumn) => kolumn.roll === roll)
    .map(({ index }) => textOver(tabell.grid, row, index))
    .filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join(', ');
}

/** A note beside the row; words of judgement that could not be read as one are kept as a note. */
function kommentarOf(tabell: SettledMaltabell, { row, judgement }: Indikatorrad): string | null {
  const own = kolumnOf(tabell, 'kommentar');
  const note = own ? textAt(tabell.grid, row, own.index) : '';
  if (note !== '') return note;
  const isWord =
    judgement !== null && readBedomning(judgement.text, judgement.iStatuskolumn) === null;
  return isWord && /\p{L}{3}/u.test(judgement.text) ? judgement.text : null;
}

const lower = /minsk|läg|ned|sjunk|[↓▼↘]/iu;
const higher = /ök|hög|upp|stig|[↑▲↗]/iu;

/** What a column says of which way is better. */
function printedRiktning(
  tabell: SettledMaltabell,
  row: number,
): Slutsats<Riktning, RiktningSkal> | null {
  const kolumn = kolumnOf(tabell, 'riktning');
  const text = kolumn ? textAt(tabell.grid, row, kolumn.index) : '';
  if (lower.test(text) === higher.test(text)) return null;
  return { varde: lower.test(text) ? 'lagre' : 'hogre', skal: 'indikator', sakerhet: 1 };
}

/** A trend that a person printed says whether it is better; an arrow alone only which way it goes. */
function trendOf(text: string): Trend | null {
  if (/oförändra|lika|samma|stabil|^[→➔=↔]+$/iu.test(text)) return 'oforandrad';
  if (/försämr|sämre|negativ/iu.test(text)) return 'samre';
  return /förbättr|bättre|positiv/iu.test(text) ? 'battre' : null;
}
