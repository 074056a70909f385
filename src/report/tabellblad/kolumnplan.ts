import { columnName } from '../../domain/address/area.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Beloppsroll } from '../../domain/underlag/tabell.ts';
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
};

/**
 * The columns of a table's sheet: code (where the source has codes), name, the amounts in the
 * municipality's own order and words, then what is computed, status and comment. Headers are unique.
 */
export function planKolumner(tabell: BeraknadTabell): readonly Bladkolumn[] {
  const own = (slag: Kolumnslag, rubrik: string): Bladkolumn => ({ slag, roll: null, rubrik });
  const has = (roll: Beloppsroll): boolean => rollerOf(tabell).includes(roll);
  return uniqueHeaders([
    ...(tabell.rader.some((rad) => rad.kod !== null) ? [own('kod', egnaOrd.kod)] : []),
    own('namn', egnaOrd.namn),
    ...planBelopp(tabell),
    ...(has('utfall') && has('budget') ? [own('forbrukat', egnaOrd.forbrukat)] : []),
    ...(has('ackBudget') && has('prognos') ? [own('avvikelseAck', egnaOrd.avvikelseAck)] : []),
    own('avvikelse', egnaOrd.avvikelse),
    own('andel', egnaOrd.andel),
    own('status', egnaOrd.status),
    own('kommentar', egnaOrd.kommentar),
  ]);
}

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

const allRoles: readonly Beloppsroll[] = [
  'utfall',
  'ackBudget',
  'prognos',
  'budget',
  'foregaendeAr',
];

const rollerOf = (tabell: BeraknadTabell): readonly Beloppsroll[] =>
  allRoles.filter(
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
