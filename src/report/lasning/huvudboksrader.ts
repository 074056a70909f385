import type { Ekonomi, Konteringar, Kodlista } from '../../domain/underlag/huvudbok.ts';
import { egnaOrd, regelord } from '../../domain/tidigare/egnaOrd.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { kallaText, omradeText } from '../tabellblad/fotnoter.ts';
import {
  VANT_ENLIGT_REGLER,
  antagandeText,
  kolumnerText,
  listText,
  seriesText,
  vantText,
} from '../text/lasningText.ts';
import { antalText, STRECK } from '../text/number.ts';

type Textrad = readonly ReportCell[];

/**
 * What was read of the ledger: a row for each series, those of the followed year first, then one for each
 * list of codes. Each says where it stands, its unit and sign, how many rows it has, which columns were
 * read as what, and what was assumed.
 * @param isOneBook whether all stand in one workbook, which then need not be named
 */
export function huvudboksrader(
  { serier, ar, listor = [] }: Ekonomi,
  isOneBook: boolean,
): readonly Textrad[] {
  const where = isOneBook ? omradeText : kallaText;
  return [
    ...serier
      .toSorted((a, b) => placeOf(b, ar) - placeOf(a, ar))
      .map((serie) => serierad(serie, where)),
    ...listor.map((lista) => listrad(lista, where)),
  ];
}

/** The followed year first, then the newest; utfall before budget. */
const placeOf = (serie: Konteringar, followed: number | null): number =>
  (serie.ar === followed ? 1e4 : serie.ar) * 2 + (serie.slag === 'utfall' ? 1 : 0);

type Where = (kalla: Tabellkalla) => string;

function serierad(serie: Konteringar, where: Where): Textrad {
  const { lasning, kalla } = serie;
  const rows = `${antalText(countRows(serie.rad))} rader`;
  const title = `${seriesText[serie.slag]} ${serie.ar}`;
  if (lasning === undefined) return [title, where(kalla), rows, STRECK].map(textCell);
  const { vant } = lasning;
  const assumed = [
    ...(vant === 'allt' || vant === 'intakter' ? [vantText[vant]] : []),
    ...lasning.antaget.map((one) => antagandeText(one, serie, lasning)),
  ].map((text) => egnaOrd.antaget + text);
  const read = [
    [lasning.enhet, regelord.nettokostnad, rows].join(' · '),
    kolumnerText(lasning.kolumner),
    ...(vant === 'rattelse' ? [VANT_ENLIGT_REGLER] : []),
    ...assumed,
  ];
  const sure = assumed.length === 0 ? '● Säker' : '◐ Antaget';
  return [title, where(kalla), read.join('\n'), sure].map(textCell);
}

/** A row of months gives several amounts, one after the other. */
const countRows = (rad: Int32Array): number =>
  rad.reduce((count, row, at) => count + (at > 0 && rad[at - 1] === row ? 0 : 1), 0);

function listrad({ slag, kalla, kolumner, antal }: Kodlista, where: Where): Textrad {
  const read = [`${antalText(antal)} rader`, kolumnerText(kolumner)].join('\n');
  return [listText[slag], where(kalla), read, '● Säker'].map(textCell);
}
