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
import { targetInName, yesInName } from './targetInName.ts';
import { readVarden, type LastaVarden } from './readVarden.ts';
import { kolumnOf, type SettledMaltabell } from './tabeller/foundMaltabell.ts';
import { textOver } from '../cells/mergedCells.ts';
import type { Indikatorrad } from './tabeller/goalPart.ts';
import { readValueCell } from './tabeller/valueCell.ts';
import { withoutSignedShare } from './varden/withoutSignedShare.ts';
import { fillEnhet } from './varden/fillEnhet.ts';
import { parseMatvarde } from './varden/parseMatvarde.ts';
import { settleMalvarde } from './varden/settleMalvarde.ts';
import type { Matvarden } from './varden/tolkat.ts';

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
  const named = withoutSignedShare(withNamedMal(readVarden(tabell, row), namn, cell), namn);
  const read = withJamforelse(named, tabell, row);
  const varden = fillEnhet(namn, matt, {
    utfall: read.utfall.varde,
    foregaende: read.foregaende.varde,
    mal: read.mal.varde,
  });
  const vald = valdRiktning(mal.namn, namn);
  const said: Slutsats<Riktning, RiktningSkal> =
    vald === null
      ? (printedRiktning(tabell, row) ?? riktningOf(varden.mal, namn, mal.namn))
      : { varde: vald, skal: 'rattelse', sakerhet: 1 };
  const trend = kolumnOf(tabell, 'trend');
  const printed = trend ? textAt(tabell.grid, row, trend.index) : '';
  const riktning = byTrend(said, printed, varden) ?? said;
  const settled = varden.mal && settleMalvarde(varden.mal, riktning.varde);
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
    angivenTrend: trendOf(printed, riktning.varde),
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
  const named = targetInName(namn) ?? (read.utfall.varde?.ja == null ? null : yesInName(namn));
  return named ? { ...read, mal: { ...named, cell, skal: null } } : read;
}

/**
 * "Öka jmf utfall 2023" compares with that year: beside an earlier value of another year its value is the
 * målvärde's own, and where no column has it nothing can be compared.
 */
function withJamforelse(read: LastaVarden, tabell: SettledMaltabell, row: number): LastaVarden {
  const { varde: mal } = read.mal;
  const ar = mal?.jamforelsear ?? null;
  const earlier = kolumnOf(tabell, 'foregaende')?.rubrik?.ar ?? null;
  if (mal === null || ar === null || mal.varde !== null || earlier === null || earlier === ar)
    return read;
  const kolumn = tabell.kolumner.find(
    ({ rubrik }) => rubrik?.roll === 'utfall' && rubrik.ar === ar,
  );
  const { text } = readValueCell(tabell.grid, row, kolumn);
  const { varde: then } = text === null ? { varde: null } : parseMatvarde(text);
  if (then?.varde == null) return { ...read, mal: { ...read.mal, varde: null, skal: 'ejTolkat' } };
  return { ...read, mal: { ...read.mal, varde: { ...mal, varde: then.varde, enhet: then.enhet } } };
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

/** A fall that is said to be better tells that lower is, where nothing else does. */
function byTrend(
  said: Slutsats<Riktning, RiktningSkal>,
  printed: string,
  { utfall, foregaende }: Pick<Matvarden, 'utfall' | 'foregaende'>,
): Slutsats<Riktning, RiktningSkal> | null {
  const [now, then] = [utfall?.varde ?? null, foregaende?.varde ?? null];
  const trend = wordTrend(printed);
  if (said.skal !== 'antagen' || now === null || then === null || now === then) return null;
  if (trend !== 'battre' && trend !== 'samre') return null;
  const varde = now > then === (trend === 'battre') ? 'hogre' : 'lagre';
  return { varde, skal: 'trend', sakerhet: 0.85 };
}

function wordTrend(text: string): Trend | null {
  if (/oförändra|lika|samma|stabil/iu.test(text)) return 'oforandrad';
  if (/försämr|sämre|negativ/iu.test(text)) return 'samre';
  return /förbättr|bättre|positiv/iu.test(text) ? 'battre' : null;
}

/**
 * A trend that a person printed. An arrow up is better where higher is; where lower is better it may mean
 * either, and says nothing.
 */
function trendOf(text: string, riktning: Riktning): Trend | null {
  const arrows = text.replace(/\uFE0F/gu, '').trim();
  const said = wordTrend(text);
  if (said !== null) return said;
  if (/^[→➔➡=↔▶►]+$/u.test(arrows)) return 'oforandrad';
  if (riktning === 'lagre') return null;
  if (/^[↑↗⬆⇧▲△]+$/u.test(arrows)) return 'battre';
  return /^[↓↘⬇⇩▼▽]+$/u.test(arrows) ? 'samre' : null;
}
