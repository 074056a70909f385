import { sifferformat } from '../blad/sifferformat.ts';
import type { Area } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { format } from '../blad/cells.ts';
import { runsOf } from '../blad/kolumner.ts';
import { palett, stilar } from '../blad/palett.ts';
import type { AreaFormat, ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';
import { rader } from './huvud.ts';
import type { Utskriftsrad } from './bladrader.ts';
import { indexOf, letters, type Bladkolumn } from './kolumnplan.ts';
import { statusText } from './status.ts';

/** The number format of shares. */
export const ANDEL = '0.0 %;"−"0.0 %';

/** The number format of amounts: whole tkr and kr unless the rules say more, mnkr never without a decimal. */
export function beloppFormat(enhet: Enhet, { decimaler }: Regler): string {
  return sifferformat(enhet === 'mnkr' ? Math.max(1, decimaler) : decimaler);
}

/** The look of a table's sheet, from the whole to its parts. */
export function composeFormat(
  plan: readonly Bladkolumn[],
  body: readonly Utskriftsrad[],
  enhet: Enhet,
  regler: Regler,
): readonly AreaFormat[] {
  const amounts = beloppFormat(enhet, regler);
  const avvikelse = indexOf(plan, 'avvikelse') ?? 0;
  const troskel: Style = { ...stilar.rad, ...stilar.hoger, size: 10 };
  return [
    format(stilar.titel, rader.titel, 0, 1, 1),
    format(stilar.rad, rader.upplysning, 0, 2, 1),
    format(troskel, rader.riktpunkt, avvikelse - 1, 1, 3),
    format(
      { numberFormat: `${amounts} "${enhet}"`.replace(';', ` "${enhet}";`) },
      rader.riktpunkt,
      avvikelse,
      1,
      1,
    ),
    format({ numberFormat: ANDEL }, rader.riktpunkt, avvikelse + 1, 1, 1),
    format(stilar.rubrik, rader.rubrik, 0, 1, plan.length),
    format({ verticalAlign: 'center' }, rader.forsta, 0, body.length, plan.length),
    ...plan.flatMap((kolumn, index) => kolumnFormat(kolumn, index, body.length, amounts)),
    ...rowFormats(body, 'varav', stilar.varav, plan.length),
    ...rowFormats(body, 'varav', stilar.indrag, 1, indexOf(plan, 'namn') ?? 0),
    ...rowFormats(body, 'delsumma', stilar.delsumma, plan.length),
    ...rowFormats(body, 'summa', stilar.summa, plan.length),
    ...runsOf(body.flatMap(({ avvikelse: value }, at) => (value === null ? [at] : []))).map(
      ([first, last]) =>
        format(
          stilar.ejBeraknad,
          rader.forsta + first,
          indexOf(plan, 'status') ?? 0,
          last - first + 1,
          1,
        ),
    ),
  ];
}

function kolumnFormat(
  { slag }: Bladkolumn,
  index: number,
  rows: number,
  amounts: string,
): readonly AreaFormat[] {
  const style = kolumnStil(slag, amounts);
  return [
    format({ align: 'left', ...pick(style) }, rader.rubrik, index, 1, 1),
    format(style, rader.forsta, index, rows, 1),
  ];
}

/** A header stands as its column does. */
const pick = ({ align, indent }: Style): Style => ({
  ...(align !== undefined && { align }),
  ...(indent !== undefined && { indent }),
});

function kolumnStil(slag: Bladkolumn['slag'], amounts: string): Style {
  switch (slag) {
    case 'kod':
      return stilar.text;
    case 'namn':
    case 'orsakKalla':
      return stilar.brytText;
    case 'status':
      return { ...stilar.brytText, ...stilar.indrag };
    case 'orsak':
      return { ...stilar.egen, ...stilar.indrag };
    case 'kommentar':
      return stilar.egen;
    case 'forbrukat':
    case 'andel':
      return { ...stilar.hoger, numberFormat: ANDEL };
    case 'belopp':
    case 'avvikelse':
    case 'avvikelseAck':
    case 'overforing':
    case 'overforingKalla':
      return { ...stilar.hoger, numberFormat: amounts };
  }
}

const rowFormats = (
  body: readonly Utskriftsrad[],
  roll: Utskriftsrad['roll'],
  style: Style,
  columns: number,
  left = 0,
): readonly AreaFormat[] =>
  runsOf(body.flatMap((rad, at) => (rad.roll === roll ? [at] : []))).map(([first, last]) =>
    format(style, rader.forsta + first, left, last - first + 1, columns),
  );

/**
 * Red where a deficit is past the thresholds, and a bar on the avvikelse of the rows (not of the sum).
 * The bars' cells have a red rule of their own with exactly their area: LibreOffice draws no bar where
 * rules of different areas meet.
 */
export function composeVillkor(
  plan: readonly Bladkolumn[],
  body: readonly Utskriftsrad[],
): readonly ConditionalFormat[] {
  const [left, status] = [indexOf(plan, 'avvikelse') ?? 0, indexOf(plan, 'status') ?? 0];
  const top = rader.forsta;
  const sum = body.findIndex(({ roll }) => roll === 'summa');
  const bars: Area = { top, left, rows: sum > 0 ? sum : body.length, columns: 1 };
  const below: Area = { ...bars, top: top + bars.rows, rows: body.length - bars.rows };
  const beside = besideOf(plan, left, status).map(([first, last]): Area => ({
    top,
    left: first,
    rows: body.length,
    columns: last - first + 1,
  }));
  return [
    redIn(bars, plan),
    { kind: 'dataBar', area: bars, positive: palett.stapelPlus, negative: palett.stapelMinus },
    ...(below.rows > 0 ? [redIn(below, plan)] : []),
    ...beside.map((area) => redIn(area, plan)),
  ];
}

/** The share and the status, with what stands between them unless it is a person's. */
const besideOf = (
  plan: readonly Bladkolumn[],
  avvikelse: number,
  status: number,
): readonly (readonly [number, number])[] =>
  indexOf(plan, 'orsak') === null
    ? [[avvikelse + 1, status]]
    : [
        [avvikelse + 1, avvikelse + 1],
        [status, status],
      ];

const redIn = (area: Area, plan: readonly Bladkolumn[]): ConditionalFormat => ({
  kind: 'formula',
  area,
  formula: `=$${letters(plan, 'status') ?? ''}${area.top + 1}="${statusText.underskott}"`,
  style: stilar.underskott,
});
