import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll, ties, type Sida } from '../buildKontroll.ts';
import { toKandidat, type Kandidat } from '../forklaring/kandidat.ts';
import { toPostkandidat } from '../forklaring/postkandidat.ts';
import type { Kontroll, Kontrollslag } from '../kontroll.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { roomBetween } from '../rader/roundsApart.ts';
import { ofReport, sameColumn } from '../rader/sameReport.ts';
import { closest, sideOfPosts, sideOfRow, sideOfRows, sidesOfTotal } from '../rader/sides.ts';
import { columnOf, countedRows } from '../rader/tableRows.ts';
import { nettokostnadsrad, rowOf } from './resultatrader.ts';
import { settleScope } from '../settleScope.ts';

/** Of income, cost and result at least so large a share ties where both tables are of the same. */
const LEAST = 1 / 4;

/** Income, cost and result against the verksamhetsanalys, and the result against the driftredovisning. */
export function checkResultat(tabell: Tabell, tabeller: readonly Tabell[]): readonly Kontroll[] {
  if (tabell.typ.varde !== 'resultat') return [];
  return [
    ...best(tabell, 'verksamhetsanalys', tabeller, [againstAnalys]),
    ...best(tabell, 'driftredovisning', tabeller, [againstDrift, nettokostnadAgainstDrift]),
  ];
}

type Compare = (
  tabell: Tabell,
  other: Tabell,
  roll: Beloppsroll,
  report: readonly Tabell[],
) => readonly Kontroll[];

/** The comparisons with the table, and in the way, that most of them tie with. */
function best(
  tabell: Tabell,
  typ: Tabell['typ']['varde'],
  tabeller: readonly Tabell[],
  compares: readonly Compare[],
): readonly Kontroll[] {
  const report = tabeller.filter((other) => isOfReport(other, tabell));
  const pairs = ofReport(tabell, tabeller, typ).flatMap((other) =>
    compares.map((compare) => [other, compare] as const),
  );
  const each = pairs.map(([other, compare]) =>
    settleScope(
      beloppsroller.flatMap((roll) =>
        sameColumn(tabell, other, roll)
          ? explainResultat(compare(tabell, other, roll, report))
          : [],
      ),
      LEAST,
      'ofullstandigaRader',
    ),
  );
  const count = (kontroller: readonly Kontroll[]): number => kontroller.filter(ties).length;
  return each.toSorted((a, b) => count(b) - count(a))[0] ?? [];
}

/** An income or a cost that is wrong makes the result as wrong: it is explained as the first of them. */
const explainResultat = (kontroller: readonly Kontroll[]): readonly Kontroll[] =>
  kontroller.map((one) => {
    const first = kontroller.find(
      ({ utfall, differens }) => utfall === 'fel' && differens === one.differens,
    );
    return one.utfall === 'fel' && first?.forklaring
      ? { ...one, forklaring: first.forklaring }
      : one;
  });

/** Whether two tables stand in one workbook and are rounded to the same. */
const isOfReport = (a: Tabell, b: Tabell): boolean =>
  a.kalla.bok === b.kalla.bok && stepOf(a) === stepOf(b);

const againstAnalys: Compare = (tabell, analys, roll, report) => {
  const counted = countedRows(analys);
  return (['intakt', 'kostnad', 'resultat'] as const).flatMap((what): readonly Kontroll[] => {
    const rad = rowOf(tabell, what);
    const parts = what === 'resultat' ? counted : counted.filter(({ post }) => post === what);
    const har = rad && sideOfRow(tabell, rad, roll);
    const dar = sideOfRows(analys, parts, roll);
    if (!rad || !har || !dar) return [];
    return [
      compare(
        'resultatMotAnalys',
        { tabell, rad, roll, har },
        { tabell: analys, parts, dar, report },
      ),
    ];
  });
};

const againstDrift: Compare = (tabell, drift, roll, report) => [
  ...againstPosts(tabell, drift, roll, report),
  ...againstNetto(tabell, drift, roll, report),
];

/** Income and cost, where the driftredovisning has a column of each. */
const againstPosts: Compare = (tabell, drift, roll, report) =>
  (['intakt', 'kostnad'] as const).flatMap((post): readonly Kontroll[] => {
    const parts = countedRows(drift);
    const rad = rowOf(tabell, post);
    const har = rad && sideOfRow(tabell, rad, roll);
    const dar = sideOfPosts(drift, parts, roll, post);
    if (!rad || !har || !dar) return [];
    const kandidatOf = (one: Rad, by: number): Kandidat | null =>
      toPostkandidat(drift, one, roll, post, by);
    return [
      compare(
        'resultatMotDrift',
        { tabell, rad, roll, har },
        { tabell: drift, parts, dar, report, kandidatOf },
      ),
    ];
  });

const againstNetto: Compare = (tabell, drift, roll, report) =>
  compareTotal(tabell, rowOf(tabell, 'resultat'), drift, roll, report);

/** A municipality's net cost before its taxes, which is what its nämnder cost. */
const nettokostnadAgainstDrift: Compare = (tabell, drift, roll, report) =>
  compareTotal(tabell, nettokostnadsrad(tabell), drift, roll, report);

const compareTotal = (
  tabell: Tabell,
  rad: Rad | undefined,
  drift: Tabell,
  roll: Beloppsroll,
  report: readonly Tabell[],
): readonly Kontroll[] => {
  const har = rad && sideOfRow(tabell, rad, roll);
  if (!rad || !har) return [];
  const parts = countedRows(drift);
  const dar = closest(sidesOfTotal(drift, roll), har.belopp, roomOf(tabell, drift, parts, report));
  if (!dar) return [];
  return [
    compare('resultatMotDrift', { tabell, rad, roll, har }, { tabell: drift, parts, dar, report }),
  ];
};

interface Resultatsida {
  readonly tabell: Tabell;
  readonly rad: Rad;
  readonly roll: Beloppsroll;
  readonly har: Sida;
}

interface Motsida {
  readonly tabell: Tabell;
  readonly parts: readonly Rad[];
  readonly dar: Sida;
  /** The tables of the report, which are rounded alike. */
  readonly report: readonly Tabell[];
  /** A row as an amount that may be wrong, where it is not its amount in the column. */
  readonly kandidatOf?: (rad: Rad, by: number) => Kandidat | null;
}

const roomOf = (a: Tabell, b: Tabell, parts: readonly Rad[], report: readonly Tabell[]): number =>
  roomBetween(Math.max(parts.length, 2), [a, b], report);

function compare(
  slag: Kontrollslag,
  { tabell, rad, roll, har }: Resultatsida,
  motsida: Motsida,
): Kontroll {
  const { tabell: other, parts, dar, report } = motsida;
  const own = (one: Rad, by: number): Kandidat | null => toKandidat(other, one, roll, by);
  const kandidatOf = motsida.kandidatOf ?? own;
  const by = har.belopp - dar.belopp;
  return buildKontroll({
    slag,
    tabell,
    nyckel: [rad.nyckel, roll, other.nyckel],
    rad: rad.namn,
    kolumn: columnOf(tabell, roll)?.rubrik ?? '',
    har,
    dar,
    room: roomOf(tabell, other, parts, report),
    explain: () => ({
      // A row left out of both income and cost is known by either of its amounts: its own kind first.
      rader: [...parts, ...countedRows(other).filter((one) => !parts.includes(one))].flatMap(
        (one) => kandidatOf(one, 0) ?? [],
      ),
      kandidater: [
        ...[toKandidat(tabell, rad, roll, -by)].filter((one) => one !== null),
        ...parts.flatMap((one) => kandidatOf(one, by) ?? []),
      ],
    }),
  });
}
