import { foljUpp, type Korning } from '../../../src/application/foljUpp.ts';
import type { Malroll } from '../../../src/domain/mal/malunderlag.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { parseMalkolumn } from '../../../src/reading/mal/malkolumnrattelse.ts';
import { parseRiktning } from '../../../src/reading/mal/riktningsrattelse.ts';
import { malrollText, riktningText } from '../../../src/report/text/malText.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

const mal = drawGrid(
  `
Mål och indikatorer 2025

Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %
|Sjukfrånvaro|'5 %|'6 %`,
  { blad: 'Mål' },
);
const statistik = drawGrid(
  `
Verksamhetsstatistik

Äldreomsorg|2025|2024
Antal med hemtjänst|446|456
Antal i särskilt boende|104|112`,
  { blad: 'Statistik' },
);

/** The report's sheets as the next run finds them, with a comment on a row of "Läsning". */
const withComment = ({ rapport }: Korning, begins: string, text: string): readonly Grid[] =>
  rapport.sheets.map((sheet) => {
    const grid = sheetToGrid(sheet);
    if (sheet.name !== 'Läsning') return grid;
    const cells = grid.cells.map((row) =>
      row[1] === begins ? [...Array.from({ length: 4 }, (_, at) => row[at] ?? null), text] : row,
    );
    return { ...grid, cells };
  });

function rowsOf({ rapport }: Korning, table: string): readonly (readonly CellValue[])[] {
  const sheet = rapport.sheets.find(({ name }) => name === 'Läsning');
  if (sheet === undefined) throw new Error('No Läsning');
  const grid = sheetToGrid(sheet);
  const area = grid.tables.find(({ name }) => name === table)?.area;
  return area === undefined ? [] : grid.cells.slice(area.top + 1, area.top + area.rows);
}

const linesOf = (value: CellValue | undefined): readonly string[] =>
  typeof value === 'string' ? value.split('\n') : [];

describe('what "Läsning" says of goals and volumes', () => {
  const korning = foljUpp([mal, statistik]);

  it('is a row for each table: what it is, where, how its columns were read', () => {
    const [goals, volumes] = rowsOf(korning, 'klLasningMal');
    expect(goals?.[1]).toBe('Mål!A3:D5');
    expect(linesOf(goals?.[2])).toEqual([
      'Mål · 2 indikatorer · ett mål',
      'Nämndmål = Nämndmål, Indikator = Indikator, Utfall = Utfall 2025, Målvärde = Målvärde',
    ]);
    expect(volumes?.slice(1, 4)).toEqual([
      'Statistik!A3:C5',
      'Statistik · 2025, 2024 · 2 rader',
      '● Säker',
    ]);
  });

  it('does not list them among the tables that are left out', () => {
    expect(rowsOf(korning, 'klLasningOvriga')).toEqual([]);
  });

  it('names an assumed direction with its reason', () => {
    const [goals] = rowsOf(
      foljUpp([
        drawGrid(
          `
Nämndmål|Indikator|Utfall 2025|Målvärde
Ledning|Antal återinläggningar|'8 st|'10 st
|Antal skrivelser|'8 st|'10 st`,
          { blad: 'Mål' },
        ),
      ]),
      'klLasningMal',
    );
    expect(goals?.[2]).toContain('Antaget: ');
    expect(goals?.[2]).toContain('"Antal skrivelser"');
    expect(goals?.[3]).toBe('◐ Antaget');
  });

  it('keeps what a person wrote beside a row', () => {
    const again = foljUpp([mal, statistik, ...withComment(korning, 'Mål!A3:D5', 'Stäm av')]);
    expect(rowsOf(again, 'klLasningMal')[0]?.[4]).toBe('Stäm av');
  });
});

describe('the words of a correction', () => {
  it.each(Object.entries(malrollText) as [Malroll, string][])(
    'that "Läsning" uses for a column are understood: %s',
    (roll, word) => {
      expect(parseMalkolumn(`${word} = C`)).toEqual({ index: 2, roll });
    },
  );

  it('of a direction are those of the report', () => {
    expect(parseRiktning(riktningText.hogre)).toBe('hogre');
    expect(parseRiktning(riktningText.lagre)).toBe('lagre');
    expect(['Lågt', 'hogre', 'bättre', ''].map(parseRiktning)).toEqual([
      'lagre',
      'hogre',
      null,
      null,
    ]);
  });

  it.each<[string, string]>([
    ['Mål!A3 · kolumn', 'Målvärde = C'],
    ['Sjukfrånvaro · riktning', 'högre är bättre'],
  ])('are obeyed from the sheet "Regler": %s', (key, varde) => {
    const [tabell, falt] = key.split(' · ') as [string, 'kolumn' | 'riktning'];
    const first = foljUpp([mal], { rattelser: [{ tabell, falt, varde }] });
    const again = foljUpp([mal, ...first.rapport.sheets.map((sheet) => sheetToGrid(sheet))]);
    expect(again.rattelser).toEqual([{ tabell, falt, varde }]);
    const kinds = again.uppfoljning.fynd.map(({ typ }) => typ);
    expect(kinds).not.toContain('regelEjTolkad');
    expect(kinds).not.toContain('rattelseUtanTabell');
  });

  it('that say no direction stay as written and are told', () => {
    const first = foljUpp([mal], {
      rattelser: [{ tabell: 'Sjukfrånvaro', falt: 'riktning', varde: 'bättre' }],
    });
    const again = foljUpp([mal, ...first.rapport.sheets.map((sheet) => sheetToGrid(sheet))]);
    expect(again.uppfoljning.fynd.map(({ typ }) => typ)).toContain('regelEjTolkad');
    expect(again.tidigare.otolkadeRattelser).toEqual([['Sjukfrånvaro', 'riktning', 'bättre']]);
  });
});
