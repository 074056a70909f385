import type { Ore } from '../domain/amount/ore.ts';
import { listord } from '../domain/tidigare/listord.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import { withoutValue } from '../report/listor/riskceller.ts';
import { withoutUnit } from '../report/tabellblad/bladnamn.ts';
import { beloppText, STRECK } from '../report/text/number.ts';
import { alignColumns, plainText, type Alignment } from './columns.ts';
import { text } from './text.sv.ts';

const WIDTH = 50;

type Amount = (amount: Ore | null) => string;

/** The lists in short, a paragraph for each that the workbooks have. */
export function printListor({ listor, enhet, regler }: Uppfoljning): readonly string[] {
  const decimals = enhet === 'mnkr' ? Math.max(1, regler.decimaler) : regler.decimaler;
  const amount: Amount = (value) => (value === null ? STRECK : beloppText(value, enhet, decimals));
  return [
    ...printBidrag(listor, amount, enhet),
    ...printResurser(listor, amount, enhet),
    ...printReserver(listor, amount, enhet),
    ...printRisker(listor),
    ...printPlan(listor),
    ...printOverforing(listor, amount, enhet),
  ];
}

type Listor = Uppfoljning['listor'];

function printBidrag({ statsbidrag }: Listor, amount: Amount, enhet: string): readonly string[] {
  if (statsbidrag === null) return [];
  const { summor, prognos } = statsbidrag;
  const rows = (['beslutat', 'vantat', 'okant'] as const)
    .filter((lage) => summor[lage].antal > 0)
    .map((lage) => [listord[lage], String(summor[lage].antal), amount(summor[lage].belopp)]);
  const outlook =
    prognos === null
      ? []
      : [
          [text.listor.prognosMed, '', amount(prognos.med)],
          [text.listor.prognosUtan, '', amount(prognos.utan)],
        ];
  return paragraph(`${text.listor.statsbidrag}, ${enhet}`, [...rows, ...outlook], 1);
}

const printResurser = (
  { resursfordelning }: Listor,
  amount: Amount,
  enhet: string,
): readonly string[] =>
  resursfordelning.flatMap(({ titel, grupper }) =>
    paragraph(
      `${text.listor.resursfordelning}: ${withoutUnit(plainText(titel).trim())}, ${enhet}`,
      [
        ['', ...text.listor.resurskolumner],
        ...grupper.map(({ namn, arsarbetare, saknas, tilldelning, perTimme }) => [
          shorten(namn),
          decimal(arsarbetare.varde),
          decimal(saknas.varde),
          amount(tilldelning.varde),
          perTimme.varde === null ? STRECK : beloppText(perTimme.varde, 'kr', 2),
        ]),
      ],
      1,
    ),
  );

const printReserver = ({ reserver }: Listor, amount: Amount, enhet: string): readonly string[] =>
  reserver.flatMap((tabell) =>
    paragraph(
      `${text.listor.reserver}: ${plainText(tabell.titel)}, ${enhet}`,
      [
        ['', text.avvikelse],
        ...tabell.rader.map(({ namn, avvikelse }) => [shorten(namn), amount(avvikelse)]),
        [text.listor.verksamheter, amount(tabell.verksamheter.avvikelse)],
      ],
      1,
    ),
  );

const printRisker = ({ internkontroll }: Listor): readonly string[] =>
  internkontroll === null
    ? []
    : paragraph(
        text.listor.internkontroll,
        internkontroll.risker.map((risk) => [
          plainText(risk.id),
          shorten(risk.risk),
          risk.niva === null ? plainText(withoutValue(risk)) : listord[risk.niva],
          risk.riskvarde === null ? STRECK : String(risk.riskvarde),
        ]),
        3,
      );

const printPlan = ({ handlingsplan }: Listor): readonly string[] =>
  handlingsplan === null
    ? []
    : paragraph(
        text.listor.handlingsplan,
        handlingsplan.atgarder.map(({ atgard, lage, sen, planeradStart }) => [
          sen ? listord.sen : listord[lage],
          shorten(atgard),
          plainText(planeradStart.text ?? ''),
        ]),
        3,
      );

const printOverforing = (
  { overforing }: Listor,
  amount: Amount,
  enhet: string,
): readonly string[] =>
  overforing
    .filter(({ foreslagen }) => foreslagen > 0)
    .flatMap(({ titel, projekt, foreslagen }) =>
      paragraph(
        `${text.listor.overforing}: ${withoutUnit(plainText(titel).trim())}, ${enhet}`,
        [
          ...projekt
            .filter((one) => (one.foreslagen ?? 0) > 0)
            .map((one) => [shorten(one.namn), amount(one.foreslagen)]),
          [text.summa, amount(foreslagen)],
        ],
        1,
      ),
    );

/** @param words how many columns are words; the others are figures */
function paragraph(
  rubrik: string,
  rows: readonly (readonly string[])[],
  words: number,
): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const sides = Array.from({ length: width }, (_, at): Alignment =>
    at < words ? 'left' : 'right',
  );
  return [[rubrik, ...alignColumns(rows, sides)].join('\n')];
}

const decimal = (value: number | null): string =>
  value === null ? STRECK : value.toFixed(1).replace('.', ',').replace('-', '\u2212');

/** A text on one line that leaves room for the columns beside it. */
function shorten(long: string): string {
  const line = plainText(long).replace(/\s+/gu, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
