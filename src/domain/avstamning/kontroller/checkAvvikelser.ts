import { ore } from '../../amount/ore.ts';
import type { Avvikelseroll, Beloppsroll, Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { buildKontroll, leaveUncompared, ties } from '../buildKontroll.ts';
import { toKandidat, type Kandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { amountOf, cellOf } from '../rader/tableRows.ts';
import type { Summafall } from './checkSummor.ts';
import type { Avvikelsefall } from './findAvvikelsefall.ts';

/**
 * Printed avvikelser against the amounts of their rows. A column none of whose avvikelser ties compares
 * something else than its table has.
 * @param suspects by how much the printed sums of each column are wrong, in öre
 * @param summor the printed sums, of which those that tie speak for their amounts
 */
export const checkAvvikelser = (
  tabell: Tabell,
  fall: readonly Avvikelsefall[],
  suspects: ReadonlyMap<Beloppsroll, readonly number[]>,
  summor: readonly Summafall[],
): readonly Kontroll[] => {
  const kontroller = fall.map((one) => {
    const { rad, column, tryckt, beraknad, av, room } = one;
    const place = { bok: rad.bok, tecken: 'nettokostnad' } as const;
    const at = tabell.kolumner.find(({ roll }) => roll === av[0]);
    return buildKontroll({
      slag: 'avvikelse',
      tabell,
      nyckel: [rad.nyckel, column.roll],
      rad: rad.namn,
      kolumn: column.rubrik,
      har: { ...place, belopp: tryckt, cell: cellOf(rad, column), text: rad.namn },
      dar: {
        ...place,
        belopp: beraknad,
        cell: cellOf(rad, at ?? column),
        text: `${rubrikOf(tabell, av[0])} − ${rubrikOf(tabell, av[1])}`,
      },
      room,
      explain: () => ({
        rader: [],
        kandidater: wrongAmounts(tabell, one, suspects, summor),
      }),
    });
  });
  return columnsThatTie(kontroller);
};

/** So many rows without a single tie compare something else. */
const FEWEST_TO_DOUBT = 3;

function columnsThatTie(kontroller: readonly Kontroll[]): readonly Kontroll[] {
  const columns = new Map<string, Kontroll[]>();
  for (const one of kontroller) columns.set(one.kolumn, [...(columns.get(one.kolumn) ?? []), one]);
  return [...columns.values()].flatMap((own) =>
    own.length < FEWEST_TO_DOUBT || own.some(ties)
      ? own
      : own.map((one) => leaveUncompared(one, 'ofullstandigaRader')),
  );
}

const rubrikOf = (tabell: Tabell, roll: Beloppsroll): string =>
  tabell.kolumner.find((column) => column.roll === roll)?.rubrik ?? '';

/** The budget, the outcome or the avvikelse itself; a column whose sum fails by as much is suspected. */
function wrongAmounts(
  tabell: Tabell,
  { rad, rader, av: [budget, outcome], column, tryckt, beraknad }: Avvikelsefall,
  suspects: ReadonlyMap<Beloppsroll, readonly number[]>,
  summor: readonly Summafall[],
): readonly Kandidat[] {
  const by = tryckt - beraknad;
  const isSuspect = (roll: Beloppsroll): boolean =>
    suspects.get(roll)?.some((fel) => Math.abs(fel) === Math.abs(by)) ?? false;
  const isCleared = (roll: Beloppsroll): boolean => {
    const own = summor.filter((fall) => fall.roll === roll && isIn(fall, rad));
    return own.length > 0 && own.every(({ har, dar }) => har.belopp === dar.belopp);
  };
  const printed: Kandidat = {
    namn: rad.namn,
    cell: cellOf(rad, column),
    post: rad.post,
    skrivet: tryckt,
    ratt: ore(tryckt - by),
    print: (amount) => amount,
    steg: stepOf(tabell),
    isDirect: true,
    grannar: () => avvikelserBeside(tabell, rad, column),
  };
  const amounts = (
    [
      [budget, by],
      [outcome, -by],
    ] as const
  ).flatMap(([roll, fel]) =>
    rader.flatMap((one) =>
      amountOf(one, roll) === null
        ? []
        : (toKandidat(tabell, one, roll, fel, {
            isSuspect: isSuspect(roll),
            isCleared: isCleared(roll),
          }) ?? []),
    ),
  );
  return [printed, ...amounts];
}

/** Whether a row is summed in a sum, or is that sum. */
const isIn = (fall: Summafall, rad: Rad): boolean => fall.rad === rad || fall.parts.includes(rad);

/** The avvikelser of the rows above and below. */
function avvikelserBeside(
  tabell: Tabell,
  rad: Rad,
  column: Kolumn,
): ReturnType<Kandidat['grannar']> {
  const at = tabell.rader.indexOf(rad);
  return [tabell.rader[at + 1], tabell.rader[at - 1]].flatMap((other) => {
    const belopp = other?.tryckt[column.roll as Avvikelseroll] ?? null;
    return other && belopp !== null
      ? [{ slag: 'grannrad' as const, cell: cellOf(other, column), belopp }]
      : [];
  });
}
