import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';
import { normalName } from '../../verksamhet/nyckel.ts';
import { buildKontroll, leaveUncompared, ties } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { findRow, type Aliaspar } from '../rader/matchRows.ts';
import { roundedTo, roundingRoom } from '../rader/roundedTo.ts';
import { roundsApart } from '../rader/roundsApart.ts';
import { ofReport, sameColumn, samePeriod } from '../rader/sameReport.ts';
import { closest, sideOfRow, sidesOfTotal } from '../rader/sides.ts';
import { amountOf, columnOf, countedRows } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';

/** A särredovisning's sum against the row that it breaks down, column by column. */
export function checkSarredovisning(
  tabell: Tabell,
  tabeller: readonly Tabell[],
): readonly Kontroll[] {
  const { foralder } = tabell;
  if (tabell.typ.varde === 'driftredovisning') return checkNamed(tabell, tabeller);
  if (tabell.typ.varde !== 'sarredovisning' || foralder === null) return [];
  const kontroller = checkColumns(tabell, foralder, parentsOf(tabell, foralder, tabeller));
  return leaveOutUrval(tabell, kontroller);
}

/** The share of columns that tie where a title speaks of a row of another table. */
const LEAST_NAMED = 1 / 3;
/** A name of fewer letters stands in titles by chance. */
const SHORTEST_NAME = 8;

/** A table whose title names a row of another one, a nämnd beside the whole municipality, and ties with it. */
function checkNamed(tabell: Tabell, tabeller: readonly Tabell[]): readonly Kontroll[] {
  const title = normalName(tabell.titel);
  const named = ofReport(tabell, tabeller, 'driftredovisning').flatMap((other) =>
    countedRows(other)
      .filter(({ namn }) => namn.length >= SHORTEST_NAME && title.startsWith(normalName(namn)))
      .map((rad): Parent => ({ tabell: other, rad, alias: null })),
  );
  const [first] = named;
  if (!first || findRow(first.rad, countedRows(tabell))) return [];
  const kontroller = checkColumns(tabell, first.rad.namn, [first]);
  return settleScope(kontroller, LEAST_NAMED, 'ofullstandigaRader');
}

function checkColumns(
  tabell: Tabell,
  foralder: string,
  parents: readonly Parent[],
): readonly Kontroll[] {
  return beloppsroller.flatMap((roll): readonly Kontroll[] => {
    const parent = parents.find(
      (one) => sameColumn(tabell, one.tabell, roll) && amountOf(one.rad, roll) !== null,
    );
    if (!parent) return [];
    const own = checkColumn(tabell, foralder, parent, roll);
    return samePeriod(tabell, parent.tabell)
      ? own
      : own.map((one) => (one.utfall === 'fel' ? leaveUncompared(one, 'olikaPeriod') : one));
  });
}

interface Parent {
  readonly tabell: Tabell;
  readonly rad: Rad;
  readonly alias: Aliaspar;
}

/** The rows that a särredovisning may break down, in a table of its own period before any other. */
function parentsOf(
  tabell: Tabell,
  foralder: string,
  tabeller: readonly Tabell[],
): readonly Parent[] {
  const near = ofReport(tabell, tabeller, 'driftredovisning');
  const others = tabeller.filter(
    (one) => one.typ.varde === 'driftredovisning' && !near.includes(one),
  );
  return [...near, ...(near.length > 0 ? [] : others)].flatMap((other): readonly Parent[] => {
    const rows = countedRows(other);
    const coded = rows.find(({ kod, namn }) => kod === foralder || namn === foralder);
    if (coded) return [{ tabell: other, rad: coded, alias: null }];
    const found = findRow({ kod: null, namn: foralder }, rows);
    return found ? [{ tabell: other, ...found }] : [];
  });
}

function checkColumn(
  tabell: Tabell,
  foralder: string,
  parent: Parent,
  roll: Beloppsroll,
): readonly Kontroll[] {
  const dar = sideOfRow(parent.tabell, parent.rad, roll);
  if (!dar) return [];
  const parts = countedRows(tabell);
  const amounts = parts.flatMap(({ belopp }) => belopp[roll] ?? []);
  const unit = Math.max(roundedTo(tabell, amounts), roundedTo(parent.tabell, [dar.belopp]));
  const isApart = [tabell, parent.tabell].some(roundsApart);
  const room = roundingRoom(amounts.length, unit, isApart);
  const har = closest(sidesOfTotal(tabell, roll), dar.belopp, room);
  if (!har || amounts.length === 0) return [];
  const by = dar.belopp - har.belopp;
  return [
    buildKontroll({
      slag: 'sarredovisning',
      tabell,
      nyckel: [foralder, roll, parent.tabell.nyckel],
      rad: foralder,
      kolumn: columnOf(tabell, roll)?.rubrik ?? '',
      har,
      dar: { ...dar, tecken: tabell.tecken.varde },
      room,
      alias: parent.alias,
      explain: () => ({
        rader: [...parts, ...tabell.rader.filter(({ roll: one }) => one === 'varav')].flatMap(
          (rad) => toKandidat(tabell, rad, roll, 0) ?? [],
        ),
        kandidater: [
          ...parts.flatMap((rad) => toKandidat(tabell, rad, roll, by) ?? []),
          ...[toKandidat(parent.tabell, parent.rad, roll, -by)].filter((one) => one !== null),
        ],
      }),
    }),
  ];
}

/**
 * A breakdown that leaves rows out on purpose: it says so, or it prints no sum, ties in no column and is
 * less than its row in all of them.
 */
function leaveOutUrval(tabell: Tabell, kontroller: readonly Kontroll[]): readonly Kontroll[] {
  const hasSum = tabell.rader.some(({ roll }) => roll === 'summa');
  const isLess = kontroller.every(
    ({ har, dar }) => Math.abs(har.belopp ?? 0) <= Math.abs(dar.belopp ?? 0),
  );
  const isPart = !hasSum && isLess && !kontroller.some((one) => ties(one) && one.har.belopp !== 0);
  if (tabell.urval !== true && !isPart) return kontroller;
  return kontroller.map((one) => (one.utfall === 'fel' ? leaveUncompared(one, 'urval') : one));
}
