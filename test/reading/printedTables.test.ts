import { orePer } from '../../src/domain/amount/enhet.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { buildGrid } from '../builders/grid.ts';
import { trycktaTabeller, type TrycktTabell } from '../data/tryckta.ts';
import { followUp } from './readTables.ts';

type Cells = readonly (readonly (string | number)[])[];

const coded = (tabell: TrycktTabell): boolean => tabell.rader.some(({ kod }) => kod !== null);

/** The table with its printed texts, its own avvikelse column included. */
function asPrinted(tabell: TrycktTabell): Grid {
  const heads = coded(tabell) ? [tabell.rubrik, ''] : [tabell.rubrik];
  const rows = tabell.rader.map((rad) => {
    const labels = coded(tabell)
      ? [rad.kod ?? rad.namn, rad.kod === null ? '' : rad.namn]
      : [rad.namn];
    return [...labels, ...rad.text];
  });
  return buildGrid([
    [`${tabell.titel}, ${tabell.enhet}`],
    [],
    [...heads, ...tabell.kolumner],
    ...rows,
  ]);
}

/** The table without its avvikelse column, as numbers, each changed by `change`. */
function asNumbers(tabell: TrycktTabell, enhet: string, change: (value: number) => number): Grid {
  const kept = tabell.kolumner.flatMap((kolumn, at) =>
    kolumn === tabell.avvikelse.kolumn ? [] : [at],
  );
  const heads = ['Kod', 'Benämning', ...kept.map((at) => tabell.kolumner[at] ?? '')];
  const rows = tabell.rader.map((rad) => [
    rad.kod ?? '',
    rad.namn,
    ...kept.map((at) => change(rad.varde[at] ?? 0)),
  ]);
  const titel = tabell.titel.replace(/, tkr$/, '');
  return buildGrid([[`${titel} (${enhet})`], heads, ...rows]);
}

/** The table pushed down and aside, with blank rows and columns inside and words broken over two rows. */
function asMess(tabell: TrycktTabell): Grid {
  const plain = asNumbers(tabell, 'tkr', (value) => value);
  const [title = [], heads = [], ...rows] = plain.cells as Cells;
  const broken = heads.map((head) => breakWord(String(head)));
  const spread = (row: readonly (string | number)[]): (string | number)[] =>
    row.flatMap((value) => [value, '']);
  const body = rows.flatMap((row, at) => (at % 3 === 2 ? [[], spread(row)] : [spread(row)]));
  const cells = [
    title,
    [],
    spread(broken.map(([first]) => first)),
    spread(broken.map(([, rest]) => rest)),
    ...body,
  ];
  return buildGrid(cells, { top: 7, left: 3 });
}

/** "Helårsprognos 2025" as "Helårs-" over "prognos 2025". */
function breakWord(head: string): readonly [string, string] {
  const at = head.search(/prognos|avvikelse/);
  if (at > 2) return [`${head.slice(0, at)}-`, head.slice(at)];
  const [first = '', ...rest] = head.split(' ');
  return [first, rest.join(' ')];
}

function expectPrinted(tabell: TrycktTabell, grid: Grid): void {
  const { tabeller } = followUp(grid);
  expect(tabeller).toHaveLength(1);
  const [read] = tabeller;
  const at = tabell.kolumner.indexOf(tabell.avvikelse.kolumn);
  const ore = orePer[tabell.enhet];
  expect(read?.rader.map(({ avvikelse }) => avvikelse)).toEqual(
    tabell.rader.map((rad) => (rad.varde[at] ?? NaN) * ore + 0),
  );
  const summa = tabell.rader.find((rad) => rad.summa);
  if (summa) expect(read?.summa.avvikelse).toBe((summa.varde[at] ?? NaN) * ore);
}

describe.each(trycktaTabeller.map((tabell) => [`${tabell.bok} ${tabell.id}`, tabell] as const))(
  'the printed table %s',
  (_name, tabell) => {
    it('gives its printed avvikelser from its printed texts', () => {
      expectPrinted(tabell, asPrinted(tabell));
    });
    it('gives them from numbers alone', () => {
      expectPrinted(
        tabell,
        asNumbers(tabell, 'tkr', (value) => value),
      );
    });
    it('gives them in kronor', () => {
      expectPrinted(
        tabell,
        asNumbers(tabell, 'kronor', (value) => value * 1000),
      );
    });
    it('gives them in miljoner kronor', () => {
      expectPrinted(
        tabell,
        asNumbers(tabell, 'mnkr', (value) => value / 1000),
      );
    });
    it('gives them when the table prints the other sign', () => {
      expectPrinted(
        tabell,
        asNumbers(tabell, 'tkr', (value) => -value),
      );
    });
    it('gives them from a table with gaps, far from the corner, with broken header words', () => {
      expectPrinted(tabell, asMess(tabell));
    });
    it('ties: nothing that is printed is called a fault', () => {
      const { fynd } = followUp(asPrinted(tabell));
      expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
    });
  },
);
