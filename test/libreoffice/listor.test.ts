import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { regelnamn } from '../../src/domain/tidigare/egnaOrd.ts';
import { listord } from '../../src/domain/tidigare/listord.ts';
import type { ReportSheet } from '../../src/report/rapport.ts';
import { lists, runLists, sheetOf } from '../report/listor/lists.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { contrast, greyWords } from './greyWords.ts';
import { openOffice } from './office.ts';

/** The sheet "Regler" after a person has written over a rule's value. */
const changeRule = (sheet: ReportSheet, namn: string, value: number): ReportSheet => ({
  ...sheet,
  cells: sheet.cells.map((row) => {
    const [name] = row;
    const isRule = name !== null && name !== undefined && 'text' in name && name.text === namn;
    return isRule ? Object.assign([...row], { 1: { number: value } }) : row;
  }),
});

describe('the sheets of lists and of the other tables in LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([
    ['as read', {}],
    ['with other borders and in mnkr', { riskOmedelbart: 9, enhet: 'mnkr' as const }],
    ['with cost plus', { tecken: 'nettokostnad' as const }],
  ])('give the report’s own values in every formula: %s', async (_, regler) => {
    const { sheets } = runLists(lists, undefined, [], regler);
    const grids = await office.recalculate((await writeRapport({ title: 'L', sheets })).bytes);
    const compared = sheets.flatMap((sheet, index) => {
      const grid = grids[index];
      return grid ? compareFormulas(sheet, grid) : [];
    });
    expect(compared.length).toBeGreaterThan(150);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
  });

  it('move the levels of the matrix as soon as a border is changed in "Regler"', async () => {
    const { sheets } = runLists();
    const changed = sheets.map((sheet) =>
      sheet.name === 'Regler' ? changeRule(sheet, regelnamn.riskOmedelbart, 16) : sheet,
    );
    const bytes = (await writeRapport({ title: 'L', sheets: changed })).bytes;
    const grids = await office.recalculate(bytes);
    const matrix = grids.find(({ blad }) => blad === 'Riskmatris');
    const worst = matrix?.cells
      .slice(4, 8)
      .flat()
      .filter((cell) => typeof cell === 'string' && cell.includes(listord.omedelbart));
    expect(worst).toHaveLength(1);
  });

  it('print the matrix so that levels and ids are read without colour', async () => {
    const sheets = [sheetOf(runLists(), 'klRiskmatris'), ...runLists().sheets.slice(-1)];
    const needed = [sheetOf(runLists(), 'klInternkontroll'), ...sheets];
    const folder = 'utdata/libreoffice';
    office.print((await writeRapport({ title: 'L', sheets: needed })).bytes, folder, 'riskmatris');
    const words = greyWords(`${folder}/riskmatris.pdf`);
    const fills = ['omedelbart', 'snarast', 'Accepteras'].map((word) => {
      const printed = words.filter(({ text, fill }) => text === word && fill < 255);
      expect(printed.length).toBeGreaterThan(3);
      for (const { ink, fill } of printed) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
      return Math.min(...printed.map(({ fill }) => fill));
    });
    // The worse the level, the darker its cells.
    expect(fills).toEqual(fills.toSorted((a, b) => a - b));
    expect(new Set(fills).size).toBe(3);
    for (const id of ['R1', 'R2', 'R8']) expect(words.map(({ text }) => text)).toContain(id);
  });
});
