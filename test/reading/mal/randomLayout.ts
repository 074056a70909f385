import * as fc from 'fast-check';
import type { Area } from '../../../src/domain/address/area.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';

type Field = 'mal' | 'indikator' | 'utfall' | 'malvarde';

/** Goals with the texts of their indicators: name, outcome, målvärde. */
export type Goals = readonly {
  readonly namn: string;
  readonly rader: readonly (readonly [string, string, string])[];
}[];

/** How a sheet sets out its goals. */
export interface Layout {
  readonly style:
    'varjeRad' | 'enGang' | 'sammanslagen' | 'egenRad' | 'rubrik' | 'sammanslagenRubrik';
  readonly order: readonly Field[];
  readonly words: Readonly<Record<Field, string>>;
  readonly blanks: boolean;
  readonly titled: boolean;
  readonly isTable: boolean;
  readonly top: number;
  readonly left: number;
}

/** Layouts at random. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  style: fc.constantFrom(
    'varjeRad',
    'enGang',
    'sammanslagen',
    'egenRad',
    'rubrik',
    'sammanslagenRubrik',
  ),
  order: fc.shuffledSubarray<Field>(['mal', 'indikator', 'utfall', 'malvarde'], { minLength: 4 }),
  words: fc.record({
    mal: fc.constantFrom('Nämndmål', 'Nämndens mål', 'Verksamhetsmål', 'Nämnd- mål', 'Mål'),
    indikator: fc.constantFrom(
      'Indikator',
      'Indikatorer',
      'Nyckeltal',
      'Indika- tor',
      'Målprecisering',
    ),
    utfall: fc.constantFrom(
      'Utfall',
      'Resultat',
      'Utfall 2025',
      'Utfall delår 2025-08-31',
      'Värde',
      'Resultat år 2025',
    ),
    malvarde: fc.constantFrom('Målvärde', 'Målnivå', 'Måltal', 'Målvärde år 2025', 'Mål- värde'),
  }),
  blanks: fc.boolean(),
  titled: fc.boolean(),
  isTable: fc.boolean(),
  top: fc.nat(4),
  left: fc.nat(3),
});

/** A sheet with the goals set out as a layout says. */
export function drawLayout(goals: Goals, layout: Layout): Grid {
  const { style, words, order, blanks, titled, top, left } = layout;
  const asHeadings = style === 'rubrik' || style === 'sammanslagenRubrik';
  const fields = asHeadings ? order.filter((field) => field !== 'mal') : order;
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  if (titled) rows.push(['Måluppfyllelse 2025'], []);
  const headerAt = rows.length;
  rows.push(fields.map((field) => words[field]));
  const goalAt = fields.indexOf('mal');
  for (const { namn, rader } of goals) {
    if (blanks && !(style === 'sammanslagen')) rows.push([]);
    if (style === 'rubrik')
      rows.push(fields.map((field) => (field === 'indikator' ? `Nämndmål: ${namn}` : null)));
    if (style === 'egenRad') rows.push(fields.map((field) => (field === 'mal' ? namn : null)));
    if (style === 'sammanslagenRubrik') {
      merges.push({ top: top + rows.length, left, rows: 1, columns: fields.length });
      rows.push([namn]);
    }
    if (style === 'sammanslagen' && rader.length > 1)
      merges.push({ top: top + rows.length, left: left + goalAt, rows: rader.length, columns: 1 });
    rader.forEach(([indikator, utfall, malvarde], at) => {
      const isNamed = style === 'varjeRad' || (at === 0 && style !== 'egenRad');
      const own = { mal: isNamed ? namn : null, indikator, utfall, malvarde };
      rows.push(fields.map((field) => own[field]));
    });
  }
  const area = { top: top + headerAt, left, rows: rows.length - headerAt, columns: fields.length };
  const tables =
    layout.isTable && merges.length === 0 ? [{ name: 'tblMal', area, hasTotals: false }] : [];
  return buildGrid(rows, { top, left, merges, tables, blad: 'Mål' });
}
