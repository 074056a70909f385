import type { Kontroll, Kontrollvarde } from '../../domain/avstamning/kontroll.ts';
import { parseArea } from '../../domain/address/area.ts';
import {
  avstamningRubriker,
  avstamningsrubrik as r,
  kontrollord,
} from '../../domain/tidigare/avstamningsord.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { bladOf, ejJamfordText, kontrollutfallText } from '../text/kontrollText.ts';
import { shorten } from '../text/shorten.ts';

/** Comparisons of one kind between the same two tables, with the same outcome. */
export interface Kontrollgrupp {
  readonly forsta: Kontroll;
  /** The table on the other side; "" where a table is compared with itself. */
  readonly mot: string;
  readonly kolumner: ReadonlySet<string>;
  readonly antal: number;
}

type Tabeller = readonly Pick<BeraknadTabell, 'titel' | 'kalla'>[];

/**
 * The rows of what ties, or of what could not be compared: one for each kind of comparison and pair of
 * tables, in the order of the comparisons.
 * @example "Summan mot raderna", "Driftredovisning", "", "4 kolumner", 4, "● Stämmer"
 */
export function composeGrupprader(
  tabell: 'klAvstamningStammer' | 'klAvstamningEjJamford',
  kontroller: readonly Kontroll[],
  tabeller: Tabeller,
): readonly (readonly ReportCell[])[] {
  const rubriker: readonly string[] = avstamningRubriker[tabell];
  return groupKontroller(kontroller, tabeller).map((grupp) => {
    const cells = composeCells(grupp);
    return rubriker.map((rubrik) => cells[rubrik] ?? null);
  });
}

const composeCells = ({
  forsta,
  mot,
  kolumner,
  antal,
}: Kontrollgrupp): Readonly<Record<string, ReportCell>> => ({
  [r.kontroll]: { text: kontrollord[forsta.slag] },
  [r.tabell]: textCell(shorten(forsta.tabell)),
  [r.mot]: textCell(shorten(mot)),
  [r.kolumner]: textCell(kolumnText([...kolumner])),
  [r.antal]: { number: antal },
  [r.status]: { text: kontrollutfallText[forsta.utfall] },
  [r.varfor]: textCell(forsta.ejJamford === null ? '' : ejJamfordText[forsta.ejJamford]),
});

const kolumnText = (kolumner: readonly string[]): string =>
  kolumner.length === 1 ? shorten(kolumner[0] ?? '') : `${kolumner.length} kolumner`;

/** One group for each kind of comparison, pair of tables and outcome, in the order of the comparisons. */
export function groupKontroller(
  kontroller: readonly Kontroll[],
  tabeller: Tabeller,
): readonly Kontrollgrupp[] {
  const groups = new Map<string, Kontrollgrupp>();
  for (const kontroll of kontroller) {
    const { slag, tabell, kolumn, har, ejJamford } = kontroll;
    const mot = otherTable(kontroll, tabeller);
    const key = [slag, har.bok, bladOf(har), tabell, mot, ejJamford ?? ''].join('\n');
    const group = groups.get(key);
    groups.set(key, {
      forsta: group?.forsta ?? kontroll,
      mot,
      kolumner: new Set([...(group?.kolumner ?? []), kolumn]),
      antal: (group?.antal ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

/** The table on the other side; "" where a table is compared with itself. */
function otherTable({ slag, har, dar }: Kontroll, tabeller: Tabeller): string {
  if (slag === 'mal') return '';
  if (dar.cell === '') return dar.text;
  const [here, there] = [tableOf(har, tabeller), tableOf(dar, tabeller)];
  const isSame =
    here === undefined ? har.bok === dar.bok && bladOf(har) === bladOf(dar) : here === there;
  return isSame ? '' : (there?.titel ?? bladOf(dar));
}

const tableOf = (side: Kontrollvarde, tabeller: Tabeller): Tabeller[number] | undefined => {
  const cell = parseArea(side.cell);
  const blad = bladOf(side);
  return tabeller.find(
    ({ kalla }) =>
      cell !== null &&
      kalla.bok === side.bok &&
      kalla.blad === blad &&
      cell.top >= kalla.area.top &&
      cell.top < kalla.area.top + kalla.area.rows &&
      cell.left >= kalla.area.left &&
      cell.left < kalla.area.left + kalla.area.columns,
  );
};
