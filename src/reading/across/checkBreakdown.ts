import { sum, type Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { roundingRoom } from '../fynd/roundingRoom.ts';
import { countedRows } from './matchRows.ts';
import { roundedTo } from './roundedTo.ts';
import { columnOf, placeOf } from './tablePlaces.ts';

/** A särredovisning's sum against the row that it breaks down, column by column. */
export function checkBreakdown(tabell: Tabell, tabeller: readonly Tabell[]): readonly Fynd[] {
  const { foralder } = tabell;
  if (tabell.typ.varde !== 'sarredovisning' || foralder === null) return [];
  const parent = parentOf(tabell, foralder, tabeller);
  if (!parent) return [];
  return beloppsroller.flatMap((roll): readonly Fynd[] => {
    const column = columnOf(tabell, roll);
    const parts = countedRows(tabell).flatMap(({ belopp }) => belopp[roll] ?? []);
    const [har, dar] = [parts.length > 0 ? sum(parts) : null, parent.rad.belopp[roll] ?? null];
    if (har === null || dar === null || har === dar || !column) return [];
    const at = tabell.rader.find(({ roll: role }) => role === 'summa') ?? tabell.rader.at(-1);
    if (!at) return [];
    const plats = placeOf(at, column);
    const [printed, computed] = [har, dar].map((amount) =>
      toTableSign(amount, tabell.tecken.varde),
    );
    if (printed === undefined || computed === undefined) return [];
    const unit = Math.max(roundedTo(tabell, parts), roundedTo(parent.tabell, [dar]));
    if (Math.abs(har - dar) <= roundingRoom(parts.length, unit))
      return [
        {
          ...plats,
          typ: 'avrundning',
          allvar: 'upplysning',
          rad: foralder,
          tryckt: computed,
          beraknad: printed,
        },
      ];
    return [
      {
        ...plats,
        typ: 'sarredovisningStammerInte',
        allvar: 'fel',
        foralder,
        kolumn: column.rubrik,
        har: printed,
        dar: computed,
        andraCell: parent.rad.cell,
        belopp: toTableSign((har - dar) as Ore, tabell.tecken.varde),
      },
    ];
  });
}

/** The row that a särredovisning breaks down, in a table of its own period before any other. */
function parentOf(
  tabell: Tabell,
  foralder: string,
  tabeller: readonly Tabell[],
): { readonly tabell: Tabell; readonly rad: Rad } | undefined {
  const drift = tabeller.filter(({ typ }) => typ.varde === 'driftredovisning');
  return drift
    .toSorted((a, b) => Number(isOfPeriod(b, tabell)) - Number(isOfPeriod(a, tabell)))
    .flatMap((other) => countedRows(other).map((rad) => ({ tabell: other, rad })))
    .find(({ rad }) => rad.kod === foralder || rad.namn === foralder);
}

const isOfPeriod = (a: Tabell, b: Tabell): boolean => a.period?.varde === b.period?.varde;
