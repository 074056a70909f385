import { columnName } from '../../domain/address/area.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { namnrubrikOf } from '../../domain/tidigare/egnaRubriker.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Overforingstabell } from '../../domain/listor/overforing.ts';
import type { Beloppsroll, Tabelltyp } from '../../domain/underlag/tabell.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';

/** What a column of the report holds. */
export type Kolumnslag =
  | 'kod'
  | 'namn'
  | 'belopp'
  | 'forbrukat'
  | 'avvikelseAck'
  | 'avvikelse'
  | 'andel'
  | 'overforing'
  | 'overforingKalla'
  | 'orsakKalla'
  | 'orsak'
  | 'status'
  | 'kommentar';

/** A column of the report, in its place from A. */
export interface Bladkolumn {
  readonly slag: Kolumnslag;
  /** The amount that it holds; null unless `slag` is belopp. */
  readonly roll: Beloppsroll | null;
  readonly rubrik: string;
}

const rollRubrik: Readonly<Record<Beloppsroll, string>> = {
  utfall: 'Utfall',
  ackBudget: 'Ack. budget',
  prognos: 'Prognos',
  budget: 'Budget',
  foregaendeAr: 'Föregående år',
  foregaendePrognos: 'Föregående prognos',
};

const namnrubrik: Readonly<Partial<Record<Tabelltyp, string>>> = {
  resultat: namnrubrikOf(egnaTabeller.resultatrakning),
  investeringar: namnrubrikOf(egnaTabeller.investeringar),
};

/**
 * The columns of a table's sheet: code (where the source has codes), name, the amounts in the
 * municipality's own order and words, then what is computed, status and comment. Headers are unique.
 * @param overforing what of investeringar can move to the next year; null for none
 */
export function planKolumner(
  tabell: BeraknadTabell,
  overforing: Overforingstabell | null = null,
): readonly Bladkolumn[] {
  const has = (roll: Beloppsroll): boolean => rollerOf(tabell).includes(roll);
  return uniqueHeaders([
    ...(tabell.rader.some((rad) => rad.kod !== null) ? [own('kod', egnaOrd.kod)] : []),
    own('namn', namnrubrik[tabell.typ.varde] ?? egnaOrd.namn),
    ...planBelopp(tabell),
    ...(has('utfall') && has('budget') ? [own('forbrukat', egnaOrd.forbrukat)] : []),
    ...(has('ackBudget') && has('prognos') ? [own('avvikelseAck', egnaOrd.avvikelseAck)] : []),
    own('avvikelse', egnaOrd.avvikelse),
    own('andel', egnaOrd.andel),
    ...(overforing === null ? [] : planOverforingskolumner(overforing)),
    own('status', egnaOrd.status),
    own('kommentar', egnaOrd.kommentar),
  ]);
}

const own = (slag: Kolumnslag, rubrik: string): Bladkolumn => ({ slag, roll: null, rubrik });

/** What can move, what the source says of it, and where a person says why. */
const planOverforingskolumner = ({ projekt }: Overforingstabell): readonly Bladkolumn[] => [
  own('overforing', egnaOrd.overforing),
  ...(projekt.some(({ tryckt }) => tryckt !== null)
    ? [own('overforingKalla', egnaOrd.overforingIUnderlaget)]
    : []),
  ...(projekt.some(({ orsak }) => orsak !== null)
    ? [own('orsakKalla', egnaOrd.orsakIUnderlaget)]
    : []),
  own('orsak', egnaOrd.orsak),
];

function planBelopp(tabell: BeraknadTabell): readonly Bladkolumn[] {
  const roles = rollerOf(tabell);
  const printed = tabell.kolumner
    .filter(
      ({ roll }, index) => tabell.kolumner.findIndex((other) => other.roll === roll) === index,
    )
    .flatMap(({ roll, rubrik }) => {
      const amount = roles.find((role) => role === roll);
      return amount === undefined ? [] : [beloppKolumn(amount, rubrik)];
    });
  // Amounts that came from another table have no header in this one.
  const added = roles.filter((role) => printed.every(({ roll }) => roll !== role));
  return [...printed, ...added.map((role) => beloppKolumn(role, ''))];
}

const beloppKolumn = (roll: Beloppsroll, rubrik: string): Bladkolumn => ({
  slag: 'belopp',
  roll,
  rubrik: rubrik.trim() === '' ? rollRubrik[roll] : rubrik.replace(/\s+/gu, ' ').trim(),
});

const rollerOf = (tabell: BeraknadTabell): readonly Beloppsroll[] =>
  beloppsroller.filter(
    (roll) =>
      tabell.rader.some((rad) => rad.belopp[roll] !== undefined) ||
      tabell.kolumner.some((kolumn) => kolumn.roll === roll),
  );

/** An Excel table refuses two columns of one name; ours keep theirs, for the next run looks for them. */
function uniqueHeaders(kolumner: readonly Bladkolumn[]): readonly Bladkolumn[] {
  const seen = new Set(
    kolumner.filter(({ roll }) => roll === null).map(({ rubrik }) => rubrik.toLowerCase()),
  );
  return kolumner.map((kolumn) => {
    if (kolumn.roll === null) return kolumn;
    let { rubrik } = kolumn;
    for (let n = 2; seen.has(rubrik.toLowerCase()); n += 1) rubrik = `${kolumn.rubrik} ${n}`;
    seen.add(rubrik.toLowerCase());
    return { ...kolumn, rubrik };
  });
}

/** The letters of the column that holds something; null when the sheet has none. */
export function letters(
  plan: readonly Bladkolumn[],
  wanted: Kolumnslag | Beloppsroll,
): string | null {
  const index = indexOf(plan, wanted);
  return index === null ? null : columnName(index);
}

/** The 0-based column that holds something; null when the sheet has none. */
export function indexOf(
  plan: readonly Bladkolumn[],
  wanted: Kolumnslag | Beloppsroll,
): number | null {
  const index = plan.findIndex(({ slag, roll }) => slag === wanted || roll === wanted);
  return index < 0 ? null : index;
}
