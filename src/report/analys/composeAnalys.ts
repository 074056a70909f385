import { sifferformat } from '../blad/sifferformat.ts';
import type { Analys } from '../../domain/analys/analys.ts';
import { hasWords, type Analyskommentar } from '../../domain/analys/analyskommentar.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import {
  analysrubrik as r,
  ATT_KOMMENTERA,
  atgardsval,
  attGoraOrd,
} from '../../domain/tidigare/analysord.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { format, streckCell, textCell, valueOf } from '../blad/cells.ts';
import { composeListblad } from '../blad/listblad.ts';
import { stilar } from '../blad/palett.ts';
import type { AreaFormat, ReportCell, ReportSheet } from '../rapport.ts';
import { sourceLine } from '../tabellblad/fotnoter.ts';
import { amountFormOf } from '../text/analysbelopp.ts';
import { utkastText } from '../text/utkastText.ts';
import { composeAnalysvillkor } from './analysvillkor.ts';
import { ANALYS, analyskolumner, analysrubriker, analysslag, FORSTA_ANALYS } from './analysform.ts';
import { namesOf } from './nameAnalyser.ts';
import type { SettledAnalys } from './settleAnalys.ts';
import { draftFormOf } from './draftFormOf.ts';

const { at, letter } = analyskolumner;

/** What the sheet is made of. */
export type Analysblad = Pick<Uppfoljning, 'analys' | 'enhet' | 'regler' | 'kallor'>;

/**
 * The sheet "Analys": what the figures say of the whole and of every verksamhet, as a draft, and what a
 * person adds to it.
 */
export function composeAnalys(
  fakta: Analysblad,
  { eget, kommentarer, siffror }: SettledAnalys,
): ReportSheet {
  const { analys, enhet, kallor } = fakta;
  const rows = analys.length;
  const area = (rubrik: string) => ({ top: FORSTA_ANALYS, left: at(rubrik), rows, columns: 1 });
  const { decimaler } = amountFormOf(enhet, fakta.regler);
  return composeListblad(
    {
      namn: ANALYS.namn,
      upplysning: `${enhet} · ${LINE}`,
      avsnitt: [
        {
          tabell: ANALYS.tabell,
          rubrik: null,
          kolumner: ANALYS.kolumner,
          slag: analysslag(sifferformat(decimaler)),
          rader: analys.map((one) => composeRad(one, enhet, siffror.get(one.nyckel) ?? '')),
        },
      ],
      bredder: ANALYS.bredder,
      ...(ANALYS.falt === undefined ? {} : { falt: ANALYS.falt }),
      liggande: true,
      // What the figures say, then what a person adds.
      delning: { title: at(r.verksamhet), cut: at(r.orsak) },
      slut: [...remaining(fakta, kommentarer), sourceLine(kallor)],
      settle: (cells) => settleRows(cells, fakta, kommentarer),
      format: emphasise(analys),
      villkor: composeAnalysvillkor(area(r.attGora)),
      val: [{ area: area(r.status), values: atgardsval }],
      fastaKolumner: at(r.verksamhet) + 1,
    },
    eget,
  );
}

const LINE =
  'minus = underskott · utkastet säger bara vad siffrorna visar · du skriver orsak, åtgärd och kommentar · det du har skrivit eller ändrat skrivs inte över';

/** A row without what a person may have written. */
function composeRad(
  one: Analys,
  enhet: Uppfoljning['enhet'],
  siffror: string,
): readonly ReportCell[] {
  const [kod, namn, delAv] = namesOf(one);
  const amount = (value: Ore | null | undefined): ReportCell =>
    value === null || value === undefined ? streckCell : { number: value / orePer[enhet] || 0 };
  const signed = (value: Ore | null | undefined): ReportCell =>
    amount(value === null || value === undefined ? null : toTableSign(value, one.tecken));
  const cells: Readonly<Record<string, ReportCell>> = {
    [r.kod]: textCell(kod),
    [r.verksamhet]: textCell(namn),
    [r.delAv]: textCell(delAv),
    [r.avvikelse]: amount(one.avvikelse),
    [r.andel]: one.andel === null ? streckCell : { number: one.andel },
    [r.utfall]: signed(one.belopp.utfall),
    [r.prognos]: signed(one.belopp.prognos),
    [r.siffror]: textCell(siffror),
  };
  return analysrubriker.map((rubrik) => cells[rubrik] ?? null);
}

/** Puts in the drafts that nobody has changed, and what is to be done. */
function settleRows(
  cells: ReportSheet['cells'],
  fakta: Analysblad,
  kommentarer: SettledAnalys['kommentarer'],
): ReportSheet['cells'] {
  const form = draftFormOf(fakta);
  return cells.map((line, row) => {
    const one = fakta.analys[row - FORSTA_ANALYS];
    if (one === undefined) return line;
    const filled = [...line];
    if (valueOf(filled[at(r.utkast)]) === '')
      filled[at(r.utkast)] = { text: utkastText(one, form) };
    filled[at(r.attGora)] = attGoraCell(one, kommentarer.get(one.nyckel), row + 1);
    return filled;
  });
}

/** What is to be done about a verksamhet; follows what a person writes, until the figures are others. */
function attGoraCell(one: Analys, kommentar: Analyskommentar | undefined, row: number): ReportCell {
  if (kommentar !== undefined && kommentar.forr !== null) return { text: attGoraOrd.andrade };
  const isElsewhere =
    kommentar !== undefined && (kommentar.utkast !== null || kommentar.annanstans.length > 0);
  if (isElsewhere) return { text: attGoraOrd.kommenterad };
  const blank = [r.orsak, r.atgard, r.kommentar]
    .map((rubrik) => `${letter(rubrik)}${row}=""`)
    .join(',');
  const before = one.attKommentera ? attGoraOrd.kommentera : attGoraOrd.behovsInte;
  return {
    formula: `=IF(AND(${blank}),"${before}","${attGoraOrd.kommenterad}")`,
    value: hasWords(kommentar) ? attGoraOrd.kommenterad : before,
  };
}

/** Who is still to comment, in a line. */
function remaining(
  { analys }: Analysblad,
  kommentarer: SettledAnalys['kommentarer'],
): readonly string[] {
  const names = analys
    .filter(({ attKommentera, nyckel }) => attKommentera && !hasWords(kommentarer.get(nyckel)))
    .map(({ namn }) => namn);
  return names.length === 0 ? [] : [`${ATT_KOMMENTERA}${names.join(', ')}.`];
}

/** The whole stands out, and a part stands back. */
const emphasise = (analys: readonly Analys[]): readonly AreaFormat[] =>
  analys.flatMap(({ niva }, index) => {
    const row = FORSTA_ANALYS + index;
    if (niva === 'helhet') return [format({ bold: true }, row, at(r.verksamhet), 1, 3)];
    return niva === 'verksamhet'
      ? []
      : [format({ ...stilar.varav, indent: 2 }, row, at(r.verksamhet), 1, 1)];
  });
