import { writeXlsx } from 'hucre/xlsx';

import { createDraw } from './drawLedger.ts';

const ANSVAR = 38;
const VERKSAMHETER = 36;
/** Verksamheter of each ansvar, and konton of each verksamhet. */
const PER_ANSVAR = 6;
const KONTON = 24;
const MANADER = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

type Row = (string | number)[];

export const ansvarskoder = Array.from({ length: ANSVAR }, (_, at) => String(70_100 + 10 * at));
export const verksamhetskoder = Array.from({ length: VERKSAMHETER }, (_, at) =>
  String(1010 + 220 * at),
);
const konton = Array.from({ length: KONTON }, (_, at) => String(3010 + 200 * at));

/** A workbook with a ledger of so many rows until August, its budget by month, kodplan and ansvar. */
export const writeLedgerBook = (rows: number): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'Huvudbok 2025', rows: drawPostings(rows) },
      { name: 'Budget 2025', rows: drawBudget() },
      {
        name: 'Kodplan',
        rows: [
          ['Verksamhetskod', 'Namn'],
          ...verksamhetskoder.map((kod, at) => [kod, `Verksamhet ${at + 1}`]),
        ],
      },
      {
        name: 'Ansvar',
        rows: [
          ['Ansvarskod', 'Enhet', 'Chefsroll'],
          ...ansvarskoder.map((kod, at) => [kod, `Enhet ${at + 1}`, 'Enhetschef']),
        ],
      },
    ],
  });

/** The verksamheter that an ansvar has. */
const verksamhetOf = (ansvar: number, at: number): string =>
  verksamhetskoder[(ansvar * 5 + at) % VERKSAMHETER]!;

/** The header and so many postings until August. */
export function drawPostings(rows: number): Row[] {
  const draw = createDraw();
  const header: Row = ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Kontotext', 'Belopp'];
  const postings = Array.from({ length: rows }, (_, at): Row => {
    const ansvar = draw(ANSVAR);
    const konto = draw(KONTON);
    const size = 1 + draw(5_000_000);
    return [
      `2025-0${1 + Math.floor((8 * at) / rows)}`,
      ansvarskoder[ansvar]!,
      verksamhetOf(ansvar, draw(PER_ANSVAR)),
      konton[konto]!,
      `Konto nummer ${konto + 1}`,
      (konton[konto]!.startsWith('3') ? -size : size) / 100,
    ];
  });
  return [header, ...postings];
}

function drawBudget(): Row[] {
  const draw = createDraw();
  const header: Row = ['Ansvar', 'Verksamhet', 'Konto', ...MANADER];
  const rows = ansvarskoder.flatMap((kod, ansvar) =>
    Array.from({ length: PER_ANSVAR }, (_, at) => at).flatMap((at) =>
      konton.map((konto): Row => {
        const sign = konto.startsWith('3') ? -1 : 1;
        const months = MANADER.map(() => sign * (100_000 + draw(1_000_000)));
        return [kod, verksamhetOf(ansvar, at), konto, ...months];
      }),
    ),
  );
  return [header, ...rows];
}
