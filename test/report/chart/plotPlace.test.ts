import { plotPlace } from '../../../src/report/chart/plotPlace.ts';
import type { ReportChart } from '../../../src/report/rapport.ts';

const cells = [[{ number: 0 }], [{ number: 100 }]];

/** A chart of 100 × 20 cells of 1 character: 525 by 300 points. */
const chart = (title: string, label: string): ReportChart => ({
  name: 'klDiagram',
  title,
  alt: '',
  area: { top: 5, left: 0, rows: 20, columns: 100 },
  categories: { top: 0, left: 1, rows: 2, columns: 1 },
  series: [
    {
      title: label,
      values: { top: 0, left: 0, rows: 2, columns: 1 },
      color: '#0F548C',
      width: 2,
      dashed: false,
      labelAt: label === '' ? null : 1,
    },
  ],
});

const place = (title: string, label: string) =>
  plotPlace({ cells, columnWidths: new Array<number>(100).fill(1) }, chart(title, label));

describe('the lines of a chart', () => {
  it('have nearly the whole width where no label stands beside them', () => {
    expect(place('Rubrik', '')).toEqual({ width: 515, widthShare: 0.98, topShare: 0.08 });
  });

  it('leave room for the longest label', () => {
    expect(place('Rubrik', 'Prognos')).toMatchObject({ width: 478, widthShare: 0.91 });
  });

  it('keep most of the chart whatever the texts are', () => {
    const { widthShare, topShare } = place('Rubrik '.repeat(500), 'Prognos'.repeat(50));
    expect([widthShare, topShare]).toEqual([0.6, 0.4]);
  });

  it('stand lower under a title of two lines', () => {
    expect(place('x'.repeat(73), '').topShare).toBeGreaterThan(place('x'.repeat(72), '').topShare);
  });
});
