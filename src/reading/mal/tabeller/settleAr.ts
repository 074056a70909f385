import { monthInText } from '../../headers/periodInText.ts';
import { textAt } from '../../cells/gridCells.ts';
import type { FoundMaltabell, Malkolumn } from './foundMaltabell.ts';
import type { Rubrikroll } from './malrubrik.ts';

/** Roles that a table has once; of several the first counts. */
const once: ReadonlySet<Rubrikroll> = new Set<Rubrikroll>([
  'nr',
  'malomrade',
  'kfMal',
  'namndmal',
  'indikator',
  'utfallOchMal',
  'foregaende',
  'trend',
  'riktning',
]);

/**
 * Of several outcomes the newest is the followed year's and the one before it the earlier year's; of several
 * målvärden that of the followed year counts. What a person corrected stands.
 */
export function settleAr(
  kolumner: readonly Malkolumn[],
  tabell: Pick<FoundMaltabell, 'grid' | 'from' | 'to'>,
  rattade: ReadonlyMap<number, Rubrikroll>,
): readonly Malkolumn[] {
  const said = (roll: Rubrikroll): number | undefined =>
    kolumner.find((kolumn) => kolumn.roll === roll && rattade.has(kolumn.index))?.index;
  const outcomes = kolumner
    .filter(({ roll }) => roll === 'utfall')
    .toSorted(
      (a, b) =>
        ageOf(a) - ageOf(b) ||
        monthOf(b, tabell) - monthOf(a, tabell) ||
        filled(b, tabell) - filled(a, tabell),
    );
  const utfall = said('utfall') ?? outcomes[0]?.index;
  const ar = kolumner.find(({ index }) => index === utfall)?.rubrik?.ar ?? null;
  const older = outcomes.find(
    ({ index, rubrik }) => index !== utfall && isOlder(rubrik?.ar ?? null, ar),
  );
  const printed = kolumner.find(({ roll }) => roll === 'foregaende');
  const foregaende = said('foregaende') ?? printed?.index ?? older?.index;
  const mal = said('mal') ?? targetOf(kolumner, ar)?.index;
  const taken = new Set<Rubrikroll>();
  return kolumner.map((kolumn): Malkolumn => {
    const { index } = kolumn;
    if (index === utfall) return { ...kolumn, roll: 'utfall' };
    if (index === foregaende) return { ...kolumn, roll: 'foregaende' };
    if (index === mal) return { ...kolumn, roll: 'mal' };
    const again = once.has(kolumn.roll) && taken.has(kolumn.roll);
    taken.add(kolumn.roll);
    const left = ['utfall', 'foregaende', 'mal'].includes(kolumn.roll);
    return left || again ? { ...kolumn, roll: 'okand' } : kolumn;
  });
}

/** An outcome without a year is of the followed one. */
const ageOf = ({ rubrik }: Malkolumn): number => {
  if (rubrik?.ar == null) return -9999;
  return -(rubrik.ar + (rubrik.period === null ? 0.99 : Number(rubrik.period.slice(5)) / 100));
};

/** The month that an outcome without a year is of, "T2"; one that nobody has filled in is of none. */
const monthOf = (kolumn: Malkolumn, tabell: Parameters<typeof filled>[1]): number =>
  filled(kolumn, tabell) === 0 ? -1 : (monthInText(kolumn.text) ?? 0);

const isOlder = (ar: number | null, followed: number | null): boolean =>
  ar !== null && (followed === null || ar < followed);

function targetOf(kolumner: readonly Malkolumn[], ar: number | null): Malkolumn | undefined {
  const targets = kolumner.filter(({ roll }) => roll === 'mal');
  const yearOf = ({ rubrik }: Malkolumn): number | null => rubrik?.ar ?? null;
  return (
    targets.find((kolumn) => ar !== null && yearOf(kolumn) === ar) ??
    targets.find((kolumn) => yearOf(kolumn) === null) ??
    targets.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0))[0]
  );
}

function filled(
  { index }: Malkolumn,
  { grid, from, to }: Pick<FoundMaltabell, 'grid' | 'from' | 'to'>,
): number {
  let count = 0;
  for (let row = from; row < to; row++) if (textAt(grid, row, index) !== '') count += 1;
  return count;
}
