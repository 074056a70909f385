import { areaName, columnName } from '../../domain/address/area.ts';
import { sum, type Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { countedRows, matchRows } from './matchRows.ts';

/** What two tables of the workbooks say against each other. */
export function compareTables(tabeller: readonly Tabell[]): readonly Fynd[] {
  const pairs = tabeller.flatMap((a, at) => tabeller.slice(at + 1).map((b) => [a, b] as const));
  return [
    ...pairs.flatMap(([a, b]) => (isSameTable(a, b) ? contradictions(a, b) : [])),
    ...tabeller.flatMap((tabell) => checkBreakdown(tabell, tabeller)),
  ];
}

const samePeriod = (a: Tabell, b: Tabell): boolean => a.period?.varde === b.period?.varde;

/** Two tables of one kind and period that share most of their verksamheter. */
function isSameTable(a: Tabell, b: Tabell): boolean {
  if (a.typ.varde !== b.typ.varde || a.foralder !== b.foralder || !samePeriod(a, b)) return false;
  if (a.typ.varde !== 'driftredovisning' && a.typ.varde !== 'sarredovisning') return false;
  const shared = matchRows(a, b).length;
  return shared >= 2 && shared >= Math.min(countedRows(a).length, countedRows(b).length) / 2;
}

function contradictions(a: Tabell, b: Tabell): readonly Fynd[] {
  const fynd = matchRows(a, b).flatMap(([here, there]) =>
    beloppsroller.flatMap((roll): readonly Fynd[] => {
      const [har, dar] = [here.belopp[roll] ?? null, there.belopp[roll] ?? null];
      const [column, other] = [columnOf(a, roll), columnOf(b, roll)];
      if (har === null || dar === null || har === dar) return [];
      if (!column || column.ar !== other?.ar) return [];
      return [
        {
          ...placeOf(here, column),
          typ: 'motsagelse',
          allvar: 'fel',
          rad: here.kod ?? here.namn,
          kolumn: column.rubrik,
          har: toTableSign(har, a.tecken.varde),
          dar: toTableSign(dar, b.tecken.varde),
          andraBok: there.bok,
          andraCell: `${there.blad}!${placeOf(there, other).cell}`,
          belopp: toTableSign((har - dar) as Ore, a.tecken.varde),
        },
      ];
    }),
  );
  if (fynd.length > 0) return fynd;
  const plats = { bok: b.kalla.bok, blad: b.kalla.blad, cell: areaName(b.kalla.area) };
  const andraOmrade = `${a.kalla.blad}!${areaName(a.kalla.area)}`;
  return [
    { ...plats, typ: 'dubbelTabell', allvar: 'upplysning', andraBok: a.kalla.bok, andraOmrade },
  ];
}

const columnOf = (tabell: Tabell, roll: Beloppsroll): Kolumn | undefined =>
  tabell.kolumner.find((column) => column.roll === roll);

const placeOf = (rad: Rad, column: Kolumn): { bok: string; blad: string; cell: string } => ({
  bok: rad.bok,
  blad: rad.blad,
  cell: `${columnName(column.index)}${rad.rad}`,
});

/** A särredovisning's sum against the row that it breaks down, column by column. */
function checkBreakdown(tabell: Tabell, tabeller: readonly Tabell[]): readonly Fynd[] {
  const { foralder } = tabell;
  if (tabell.typ.varde !== 'sarredovisning' || foralder === null) return [];
  const parents = tabeller
    .filter(({ typ }) => typ.varde === 'driftredovisning')
    .flatMap(countedRows);
  const parent = parents.find(({ kod, namn }) => kod === foralder || namn === foralder);
  if (!parent) return [];
  return beloppsroller.flatMap((roll): readonly Fynd[] => {
    const column = columnOf(tabell, roll);
    const parts = countedRows(tabell).flatMap(({ belopp }) => belopp[roll] ?? []);
    const [har, dar] = [parts.length > 0 ? sum(parts) : null, parent.belopp[roll] ?? null];
    if (har === null || dar === null || har === dar || !column) return [];
    const at = tabell.rader.find(({ roll: role }) => role === 'summa') ?? tabell.rader.at(-1);
    if (!at) return [];
    return [
      {
        ...placeOf(at, column),
        typ: 'sarredovisningStammerInte',
        allvar: 'fel',
        foralder,
        kolumn: column.rubrik,
        har: toTableSign(har, tabell.tecken.varde),
        dar: toTableSign(dar, tabell.tecken.varde),
        andraCell: parent.cell,
        belopp: toTableSign((har - dar) as Ore, tabell.tecken.varde),
      },
    ];
  });
}
