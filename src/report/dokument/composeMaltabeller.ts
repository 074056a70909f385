import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { numberMal } from '../mal/malrader.ts';
import type { ReportSheet } from '../rapport.ts';
import { indikatorstatusText, statusTecken, trendText } from '../text/malText.ts';
import { malvardeText, matvardeText } from '../text/matvardeText.ts';
import { rowsOf, sheetOf } from './bladrutor.ts';
import { describe } from './composeBelopptabell.ts';
import type { Dokumentcell, Dokumentkolumn, Dokumenttabell, Ton } from './dokument.ts';
import { captionText, dokumenttext } from './dokumenttext.ts';
import { planBredder } from './kolumnbredd.ts';

const toner: Readonly<Record<Malstatus, Ton>> = {
  uppnadd: 'uppnas',
  delvis: 'delvis',
  ej: 'ej',
  ejBedomd: 'ejBedomd',
};

/** A status in words with its symbol; the symbol says its tone. */
function statusCell(text: string): Dokumentcell {
  const status = (Object.keys(toner) as Malstatus[]).find((one) =>
    text.startsWith(`${statusTecken[one]} `),
  );
  return status === undefined ? { text } : { text, ton: toner[status] };
}

const korthetkolumner: Dokumenttabell['kolumner'] = [
  { rubrik: malrubrik.nr, side: 'left', bredd: 3 },
  { rubrik: malrubrik.namndmal, side: 'left', bredd: 29 },
  { rubrik: egnaOrd.status, side: 'left', bredd: 12 },
  { rubrik: 'Uppnådda indikatorer', side: 'right', bredd: 9 },
];

/** Every goal with its status and how many of its indicators are achieved; null without goals. */
export function composeMalKorthetstabell(
  sheets: readonly ReportSheet[],
  { period }: Pick<Uppfoljning, 'period'>,
): Dokumenttabell | null {
  const sheet = sheetOf(sheets, egnaTabeller.malKorthet);
  const rows = sheet === undefined ? [] : rowsOf(sheet);
  if (rows.length === 0) return null;
  const isSum = (namn: string): boolean =>
    namn === egnaOrd.allaIndikatorer || namn === egnaOrd.allaMal;
  return {
    rubrik: captionText(dokumenttext.malKorthet, period, null),
    beskrivning: describe(dokumenttext.malKorthet, korthetkolumner, rows.length),
    kolumner: korthetkolumner,
    rader: rows.map((row) => ({
      roll: isSum(String(row(malrubrik.namndmal))) ? 'delsumma' : 'rad',
      celler: [
        { text: String(row(malrubrik.nr)) },
        { text: String(row(malrubrik.namndmal)) },
        statusCell(String(row(malrubrik.status))),
        { text: String(row(malrubrik.resultat)) },
      ],
    })),
    noter: [],
  };
}

const indikatorkolumner: readonly Omit<Dokumentkolumn, 'bredd'>[] = [
  { rubrik: malrubrik.indikator, side: 'left' },
  { rubrik: malrubrik.utfall, side: 'right' },
  { rubrik: malrubrik.mal, side: 'right' },
  { rubrik: malrubrik.status, side: 'left' },
];

/** Every indicator below its goal with outcome, målvärde and status; null without goals. */
export function composeIndikatortabell({
  mal,
  period,
}: Pick<Uppfoljning, 'mal' | 'period'>): Dokumenttabell | null {
  if (mal.mal.length === 0) return null;
  const hasTrend = mal.mal.some(({ indikatorer }) =>
    indikatorer.some(({ trend }) => trend !== null),
  );
  const heads = [
    ...indikatorkolumner,
    ...(hasTrend ? [{ rubrik: malrubrik.trend, side: 'left' } as const] : []),
  ];
  const rader = numberMal(mal.mal).flatMap((del): Dokumenttabell['rader'] => [
    { roll: 'delsumma', celler: [{ text: `${del.nr}. ${del.namn}` }] },
    ...del.mal.indikatorer.map((one) => ({
      roll: 'rad' as const,
      celler: [
        { text: one.namn.replace(/\s+/gu, ' ').trim() },
        { text: matvardeText(one.bedomtUtfall) },
        { text: malvardeText(one.mal.varde) },
        { text: indikatorstatusText(one.status), ton: toner[one.status] },
        ...(hasTrend ? [{ text: one.trend === null ? '' : trendText[one.trend] }] : []),
      ],
    })),
  ]);
  const kolumner = planBredder(heads, rader, 0);
  return {
    rubrik: captionText(dokumenttext.allaIndikatorer, period, null),
    beskrivning: describe(dokumenttext.allaIndikatorer, kolumner, rader.length),
    kolumner,
    rader,
    noter: [],
  };
}
