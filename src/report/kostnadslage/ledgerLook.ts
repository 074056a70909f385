import type { Area } from '../../domain/address/area.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { KOMMENTARBREDD, unbroken, widthOf } from '../blad/bredd.ts';
import { format } from '../blad/cells.ts';
import { type Kolumner, runsOf } from '../blad/kolumner.ts';
import { palett, stilar } from '../blad/palett.ts';
import type { AreaFormat, ConditionalFormat, ReportCell } from '../rapport.ts';
import type { Style } from '../style.ts';
import { grouped } from '../tabellblad/bredder.ts';
import { ANDEL, beloppFormat } from '../tabellblad/utseende.ts';
import { rader } from './ledgerCells.ts';

/** What a row of a ledger sheet is. */
export type LedgerRole = 'rad' | 'grupp' | 'varav' | 'konto' | 'summa';

/** What the look of a ledger sheet follows from. */
export interface LedgerForm {
  readonly rubriker: readonly string[];
  readonly kolumner: Kolumner;
  readonly roller: readonly LedgerRole[];
  readonly regler: Regler;
  /** The header of the amount that the thresholds are for, and that has the bars. */
  readonly matt: string;
  /** The status that is red. */
  readonly rod: string;
}

const andelar: ReadonlySet<string> = new Set([
  egnaOrd.andel,
  egnaOrd.andelAck,
  egnaOrd.forbrukat,
  egnaOrd.motRiktpunkt,
  egnaOrd.motProfil,
]);

/** The look of a ledger sheet, from the whole to its parts. */
export function composeLedgerFormat(form: LedgerForm): readonly AreaFormat[] {
  const { rubriker, kolumner, roller, regler, matt } = form;
  const amounts = beloppFormat('tkr', regler);
  const troskel = kolumner.at(matt);
  const dampad: Style = { ...stilar.rad, ...stilar.hoger, size: 10 };
  const withUnit = `${amounts} "tkr"`.replace(';', ' "tkr";');
  return [
    format(stilar.titel, rader.titel, 0, 1, 1),
    format(stilar.rad, rader.upplysning, 0, 2, 1),
    format(dampad, rader.riktpunkt, troskel - 1, 1, 3),
    format({ numberFormat: withUnit }, rader.riktpunkt, troskel, 1, 1),
    format({ numberFormat: ANDEL }, rader.riktpunkt, troskel + 1, 1, 1),
    format(stilar.rubrik, rader.rubrik, 0, 1, rubriker.length),
    format({ verticalAlign: 'center' }, rader.forsta, 0, roller.length, rubriker.length),
    ...rubriker.flatMap((rubrik, index) => kolumnFormat(rubrik, index, roller.length, amounts)),
    ...rollFormats(roller, 'varav', stilar.varav, rubriker.length),
    ...rollFormats(roller, 'varav', stilar.indrag, 1, kolumner.at(egnaOrd.namn)),
    ...rollFormats(roller, 'konto', kontostil, rubriker.length),
    ...rollFormats(roller, 'konto', { indent: 2 }, 1, kolumner.at(egnaOrd.namn)),
    ...rollFormats(roller, 'grupp', stilar.delsumma, rubriker.length),
    ...rollFormats(roller, 'summa', stilar.summa, rubriker.length),
    ...postFormats(form),
  ];
}

/** Smaller than the kontogrupp that it is folded under. */
const kontostil: Style = { ...stilar.varav, size: 9 };

function kolumnFormat(
  rubrik: string,
  index: number,
  rows: number,
  amounts: string,
): readonly AreaFormat[] {
  const style = kolumnStil(rubrik, amounts);
  const { align = 'left', indent } = style;
  return [
    format({ align, ...(indent === undefined ? {} : { indent }) }, rader.rubrik, index, 1, 1),
    format(style, rader.forsta, index, rows, 1),
  ];
}

function kolumnStil(rubrik: string, amounts: string): Style {
  switch (rubrik) {
    case egnaOrd.kod:
      return stilar.text;
    case egnaOrd.namn:
      return stilar.brytText;
    case egnaOrd.saknas:
    case egnaOrd.avvikandeManader:
      return { ...stilar.brytText, ...stilar.indrag, size: 10, color: palett.dampad };
    case egnaOrd.status:
      return { ...stilar.brytText, ...stilar.indrag };
    case egnaOrd.metod:
    case egnaOrd.orsak:
      return { ...stilar.egen, ...stilar.indrag };
    case egnaOrd.utelamna:
      // A host takes "3, 5" for a figure.
      return { ...stilar.egen, ...stilar.indrag, numberFormat: '@' };
    case egnaOrd.storstaPoster:
      return stilar.brytText;
    case egnaOrd.foregaende:
      return { ...stilar.hoger, numberFormat: parenthesised(amounts) };
    case egnaOrd.kommentar:
      return stilar.egen;
    case egnaOrd.justering:
      return { ...stilar.egen, ...stilar.hoger, numberFormat: amounts };
    default:
      return { ...stilar.hoger, numberFormat: andelar.has(rubrik) ? ANDEL : amounts };
  }
}

/** Postings are small print on every row, also on a bold one. */
const postFormats = ({ rubriker, roller }: LedgerForm): readonly AreaFormat[] => {
  const at = rubriker.indexOf(egnaOrd.storstaPoster);
  const style: Style = { size: 9, bold: false, color: palett.dampad };
  return at < 0 ? [] : [format(style, rader.forsta, at, roller.length, 1)];
};

/** A number format in parentheses. @example parenthesised('#,##0;"−"#,##0') // '(#,##0);("−"#,##0)' */
const parenthesised = (amounts: string): string =>
  amounts
    .split(';')
    .map((part) => `(${part})`)
    .join(';');

const rollFormats = (
  roller: readonly LedgerRole[],
  roll: LedgerRole,
  style: Style,
  columns: number,
  left = 0,
): readonly AreaFormat[] =>
  runsOf(roller.flatMap((one, at) => (one === roll ? [at] : []))).map(([first, last]) =>
    format(style, rader.forsta + first, left, last - first + 1, columns),
  );

/**
 * Red where a deficit is past the thresholds, and a bar on the avvikelse of all rows but the sum.
 * The bars' cells have a red rule of their own with exactly their area: LibreOffice draws no bar where
 * rules of different areas meet.
 */
export function composeLedgerVillkor(form: LedgerForm): readonly ConditionalFormat[] {
  const { kolumner, roller, matt } = form;
  const left = kolumner.at(matt);
  const rows = roller.length - 1;
  const bars: Area = { top: rader.forsta, left, rows, columns: 1 };
  const sum: Area = { ...bars, top: rader.forsta + rows, rows: 1 };
  const share: Area = { ...bars, left: left + 1, rows: rows + 1 };
  const status: Area = { ...share, left: kolumner.at(egnaOrd.status) };
  return [
    redIn(bars, form),
    { kind: 'dataBar', area: bars, positive: palett.stapelPlus, negative: palett.stapelMinus },
    redIn(sum, form),
    redIn(share, form),
    redIn(status, form),
  ];
}

const redIn = (area: Area, { kolumner, rod }: LedgerForm): ConditionalFormat => ({
  kind: 'formula',
  area,
  formula: `=$${kolumner.letter(egnaOrd.status)}${area.top + 1}="${rod}"`,
  style: stilar.underskott,
});

/**
 * Column widths from what stands in them, in characters.
 * @param rows the table with its header first
 */
export const planLedgerBredder = (
  { rubriker, regler, matt }: LedgerForm,
  rows: readonly (readonly ReportCell[])[],
): readonly number[] =>
  rubriker.map((rubrik, index) => {
    const cells = [unbroken(rubrik), ...rows.slice(1).map((row) => row[index])];
    switch (rubrik) {
      case egnaOrd.kod:
        return widthOf(cells, [7, 14]);
      case egnaOrd.avvikandeManader:
        return widthOf(cells, [12, 26]);
      case egnaOrd.utelamna:
        return 12;
      case egnaOrd.namn:
        return widthOf(cells, [20, 42]);
      case egnaOrd.saknas:
        return widthOf(cells, [10, 26]);
      case egnaOrd.metod:
        return 17;
      case egnaOrd.orsak:
        return 26;
      case egnaOrd.status:
        return widthOf(cells, [16, 34]);
      case egnaOrd.kommentar:
        return KOMMENTARBREDD;
      default:
        if (andelar.has(rubrik)) return widthOf(cells, [11, 14], () => '−100,0 %');
        // Half of it is the bars' of the deficits, the figures stand in the other half.
        return widthOf(cells, [rubrik === matt ? 16 : 9, 24], (value) =>
          grouped(value, regler.decimaler),
        );
    }
  });
