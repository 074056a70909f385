import { sifferformat } from '../blad/sifferformat.ts';
import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Kontroll } from '../../domain/avstamning/kontroll.ts';
import { avstamningsrubrik as r, GRANSKAD } from '../../domain/tidigare/avstamningsord.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { forklara, granskatUtfallText, kontrollutfallText } from '../text/kontrollText.ts';
import { STRECK } from '../text/number.ts';
import { shorten } from '../text/shorten.ts';
import { kontrollkolumner, kontrollrubriker } from './avstamningsform.ts';
import { namnceller } from './kontrollrader.ts';
import { figureOf, signOf, type Sida } from './sidor.ts';

const { letter } = kontrollkolumner;

/** Decimals that hold every öre. */
const decimalerPer: Readonly<Record<Enhet, number>> = { kr: 2, tkr: 5, mnkr: 8 };

/**
 * A comparison as a row, without what a person writes.
 * @param row 1-based
 * @param isOne whether everything stands in one workbook
 */
export function composeKontrollceller(
  kontroll: Kontroll,
  row: number,
  enhet: Enhet,
  isOne: boolean,
): readonly ReportCell[] {
  const cells: Readonly<Record<string, ReportCell>> = {
    ...Object.fromEntries(
      Object.entries(namnceller(kontroll)).map(([rubrik, text]) => [rubrik, textCell(text)]),
    ),
    [r.har]: figureCell(kontroll, 'har', enhet),
    [r.harCell]: textCell(placeText(kontroll, 'har', isOne)),
    [r.mot]: textCell(otherText(kontroll)),
    [r.dar]: figureCell(kontroll, 'dar', enhet),
    [r.darCell]: textCell(placeText(kontroll, 'dar', isOne)),
    [r.differens]: differensCell(kontroll, row, enhet),
    [r.status]: statusCell(kontroll, row, false),
    [r.forklaring]: textCell(forklara(kontroll)),
  };
  return kontrollrubriker.map((rubrik) => cells[rubrik] ?? null);
}

function figureCell(kontroll: Kontroll, sida: Sida, enhet: Enhet): ReportCell {
  const figure = figureOf(kontroll, sida, enhet);
  return typeof figure === 'number' ? { number: figure } : textCell(figure);
}

const placeText = (kontroll: Kontroll, sida: Sida, isOne: boolean): string => {
  const { cell, bok } = kontroll[sida];
  return isOne || cell === '' ? cell : `${cell} i ${bok}`;
};

/** What the other side is; two amounts that the tables print with opposite signs are added. */
function otherText(kontroll: Kontroll): string {
  const { dar } = kontroll;
  if (dar.belopp === null) return '';
  return (
    shorten(dar.text) + (signOf(kontroll) === '+' && dar.belopp !== 0 ? ', med omvänt tecken' : '')
  );
}

/** Follows the two figures; a dash where they are words. */
function differensCell(kontroll: Kontroll, row: number, enhet: Enhet): ReportCell {
  const { differens } = kontroll;
  const sign = signOf(kontroll);
  if (differens === null) return streckCell;
  if (sign === null) return { number: differens / orePer[enhet] };
  const [har, dar] = [`${letter(r.har)}${row}`, `${letter(r.dar)}${row}`];
  return {
    formula: `=IF(AND(ISNUMBER(${har}),ISNUMBER(${dar})),ROUND(${har}${sign}${dar},${decimalerPer[enhet]}),"${STRECK}")`,
    value: differens / orePer[enhet],
  };
}

/**
 * The outcome; says so where a person has marked the row.
 * @param row 1-based
 */
export function statusCell({ utfall }: Kontroll, row: number, isMarked: boolean): ReportCell {
  if (utfall !== 'fel' && utfall !== 'avrundning') return { text: kontrollutfallText[utfall] };
  const [marked, open] = [granskatUtfallText[utfall], kontrollutfallText[utfall]];
  return {
    formula: `=IF(${letter(r.granskad)}${row}="${GRANSKAD}","${marked}","${open}")`,
    value: isMarked ? marked : open,
  };
}

/** As many decimals as a row's figures have. */
export function siffrorOf({ har, dar, differens }: Kontroll, enhet: Enhet): string {
  const amounts = [har.belopp, dar.belopp, differens].filter((amount) => amount !== null);
  const isWhole = (decimals: number): boolean =>
    amounts.every((amount) => (amount * 10 ** decimals) % orePer[enhet] === 0);
  let decimals = 0;
  while (decimals < decimalerPer[enhet] && !isWhole(decimals)) decimals += 1;
  return sifferformat(decimals);
}
