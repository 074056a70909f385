import type { Fynd } from '../../domain/fynd/fynd.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** So large a share of the rows of a kontoklass has the other sign; some are always corrections. */
const nearlyAll = 0.9;
/** Fewer rows than this say nothing of a whole year. */
const fewestRows = 4;
const [income, personnel] = ['3', '5'] as const;

/** The rows of a verksamhet on one kontoklass: how many, and how many with the sign that they should not have. */
interface ClassRows {
  rows: number;
  turned: number;
}

/**
 * Verksamheter that have the other sign all the year through: every kontoklass, or their income alone. One
 * kontoklass of costs alone may be what is charged to others, but for the personnel.
 */
export function findTurnedVerksamheter(draft: DraftSeries): readonly Fynd[] {
  const { verksamhet } = draft.serie;
  const byNumber = countClasses(draft);
  return verksamhet.koder.flatMap((kod, number) => {
    const classes = [...(byNumber.get(number) ?? [])];
    if (kod === '') return [];
    const turned = classes.filter(([, rows]) => isTurned(rows)).map(([klass]) => klass);
    const isAll =
      turned.length === classes.length && (turned.length > 1 || turned.includes(personnel));
    if (isAll) return [tell(draft, number, `verksamhet ${kod}`, isCounted)];
    const isIncome = turned.includes(income) && classes.length > 1;
    return isIncome
      ? [tell(draft, number, `verksamhet ${kod}, intäkter`, (klass) => klass === income)]
      : [];
  });
}

const isTurned = ({ rows, turned }: ClassRows): boolean =>
  rows >= fewestRows && turned >= rows * nearlyAll;

const isCounted = (klass: string): boolean => /^[3-7]$/.test(klass);

function countClasses({ serie }: DraftSeries): ReadonlyMap<number, ReadonlyMap<string, ClassRows>> {
  const { konto, verksamhet, belopp } = serie;
  const klasser = konto.koder
    .map((kod) => kod.slice(0, 1))
    .map((klass) => (isCounted(klass) ? klass : null));
  const counts = new Map<number, Map<string, ClassRows>>();
  for (let i = 0; i < belopp.length; i++) {
    const ore = belopp[i] ?? 0;
    const klass = klasser[konto.index[i] ?? 0] ?? null;
    if (ore === 0 || klass === null) continue;
    const number = verksamhet.index[i] ?? 0;
    let own = counts.get(number);
    if (own === undefined) counts.set(number, (own = new Map<string, ClassRows>()));
    const count = own.get(klass) ?? { rows: 0, turned: 0 };
    count.rows += 1;
    if (ore > 0 === (klass === income)) count.turned += 1;
    own.set(klass, count);
  }
  return counts;
}

function tell(
  draft: DraftSeries,
  number: number,
  kolumn: string,
  chosen: (klass: string) => boolean,
): Fynd {
  const { serie } = draft;
  const rows = collectRows(
    draft,
    (i) =>
      serie.verksamhet.index[i] === number &&
      serie.belopp[i] !== 0 &&
      chosen((serie.konto.koder[serie.konto.index[i] ?? 0] ?? '').slice(0, 1)),
  );
  const place = placeInSeries(draft, rows.rader[0], 'belopp');
  return { ...place, typ: 'felTecken', allvar: 'varning', kolumn, verksamhet: true, ...rows };
}
