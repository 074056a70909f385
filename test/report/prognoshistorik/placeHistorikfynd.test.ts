import { foljUpp } from '../../../src/application/foljUpp.ts';
import { cellName } from '../../../src/domain/address/area.ts';
import { historikRubriker } from '../../../src/domain/tidigare/egnaRubriker.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

const rubriker: readonly string[] = historikRubriker.klPrognoshistorik;
type Written = Readonly<Record<string, CellValue>>;

/** "Prognoshistorik" as a person has typed it, all in the table. */
const historik = (...rows: readonly Written[]): Grid =>
  buildGrid(
    [
      ['Prognoshistorik'],
      ['tkr · en rad för varje prognos som har gjorts'],
      [],
      [...rubriker],
      ...rows.map((row) => rubriker.map((rubrik) => row[rubrik] ?? null)),
    ],
    {
      blad: 'Prognoshistorik',
      tables: [
        {
          name: 'klPrognoshistorik',
          area: { top: 3, left: 0, rows: rows.length + 1, columns: rubriker.length },
          hasTotals: false,
        },
      ],
    },
  );
const ledger = buildGrid(
  [
    ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
    ...[1, 2, 3, 4].flatMap((m) =>
      ['5110', '6010'].map((vht) => [`2025-0${m}`, '7110', vht, '5010', 1000 * m]),
    ),
  ],
  { blad: 'Huvudbok' },
);

/** Where the first run tells of what can't be read, and where its sheet has the text. */
function run(text: string, ...rows: readonly Written[]): readonly (readonly (string | null)[])[] {
  const { uppfoljning, rapport } = foljUpp([ledger, historik(...rows)]);
  const sheet = rapport.sheets.find(({ name }) => name === 'Prognoshistorik');
  if (sheet === undefined) throw new Error('No sheet');
  const told = uppfoljning.fynd.flatMap(({ typ, cell }) => (typ === 'egetEjTolkat' ? [cell] : []));
  const stands = sheetToGrid(sheet).cells.flatMap((row, r) =>
    row.flatMap((value, c) => (value === text ? [cellName(r, c)] : [])),
  );
  return [told, stands];
}

describe('A finding about an earlier forecast that cannot be read', () => {
  const sound = { Period: '2025-01', Kod: '51', Prognos: 100 };

  it.each([
    ['hösten', [{ Period: 'hösten', Kod: '51', Prognos: 1 }, sound]],
    ['ca 300', [sound, { Period: '2025-02', Kod: '51', Prognos: 'ca 300' }, sound]],
    [
      'x',
      [
        { Period: '2025-02', Kod: '51', Prognos: 'x' },
        { Period: '2025-02', Kod: '60', Prognos: 'x' },
      ],
    ],
  ])('names the cell where %s stands after the first run', (text, rows) => {
    const [told, stands] = run(text, ...rows);
    expect(told).toEqual(stands);
    expect(told?.length).toBeGreaterThan(0);
  });

  it('names the blank cell of its row', () => {
    const [told, stands] = run(
      'Bokslut',
      { Period: '2025-02', Kod: '51', Metod: 'Bokslut' },
      sound,
    );
    const letter = String.fromCharCode(65 + rubriker.indexOf('Prognos'));
    expect(told).toEqual(stands?.map((cell) => (cell ?? '').replace(/^[A-Z]+/, letter)));
  });

  it('stands in "Läsning" with that cell', () => {
    const rows = [{ Period: 'hösten', Kod: '51', Prognos: 1 }, sound];
    const { rapport } = foljUpp([ledger, historik(...rows)]);
    const [told] = run('hösten', ...rows);
    const lasning = JSON.stringify(rapport.sheets.find(({ name }) => name === 'Läsning')?.cells);
    expect(lasning).toContain(`Prognoshistorik!${told?.[0] ?? 'none'}`);
  });
});
