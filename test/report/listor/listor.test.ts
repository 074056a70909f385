import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';
import { listord } from '../../../src/domain/tidigare/listord.ts';
import { listrubrik } from '../../../src/domain/tidigare/listrubrik.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { changeGrid, tableRows, valueIn } from '../forecastRun.ts';
import { findWrongFormulas, shown, write } from '../kostnadslage/sheets.ts';
import {
  buildBidrag,
  buildGrupp,
  buildRisk,
  cellOf,
  driftMedReserver,
  lists,
  runLists,
  sheetOf,
} from './lists.ts';

const tabeller = [
  'klStatsbidrag',
  'klResursfordelning',
  'klReserver',
  'klInternkontroll',
  'klRiskmatris',
  'klHandlingsplan',
] as const;

/** What a sheet's table shows, by header. */
const rowsOf = (run: ReturnType<typeof runLists>, tabell: string, nth = 0) =>
  tableRows(sheetOf(run, tabell), nth).map((row) =>
    Object.fromEntries(Object.entries(row).map(([rubrik, cell]) => [rubrik, valueIn(cell)])),
  );

describe('the sheets of lists', () => {
  it('show every list as a person reads it', () => {
    const run = runLists();
    expectGolden('listor.txt', tabeller.map((one) => sheetText(sheetOf(run, one))).join('\n\n'));
  });

  it.each([
    ['as read', {}],
    ['with other borders', { riskOmedelbart: 9, riskSnarast: 4 }],
    ['in kronor', { enhet: 'kr' as const }],
    ['in mnkr', { enhet: 'mnkr' as const }],
    ['with income plus', { tecken: 'intakt-plus' as const }],
  ])('hold formulas that give exactly the values beside them: %s', (_, regler) => {
    const { sheets } = runLists(lists, undefined, [], regler);
    const { formulas, wrong } = findWrongFormulas(sheets);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(150);
  });

  it('stand only where the workbook has a list', () => {
    const drift = { ...driftMedReserver, rader: driftMedReserver.rader.slice(0, 2) };
    const names = runLists(ingaListor, [drift]).sheets.map(({ name }) => name);
    for (const name of ['Statsbidrag', 'Resursfördelning', 'Reserver', 'Riskmatris'])
      expect(names).not.toContain(name);
  });

  it('print on A4 with a header that stays and a line that names the source', () => {
    const run = runLists();
    for (const tabell of tabeller) {
      const { frozen, print, cells, columnWidths, tables } = sheetOf(run, tabell);
      expect(frozen.rows).toBe(4);
      expect(print.titleRows).toEqual([3, 3]);
      expect(columnWidths.length).toBe(tables[0].area.columns);
      const last = cells.at(-1)?.[0];
      expect(String(valueIn(last))).toMatch(/^Källa: \S+!A3:\w+ i bok\.xlsx$/u);
    }
  });
});

describe('what a person wrote on the sheet of a list', () => {
  const comment = (grids: readonly Grid[], tabell: string, rad: string, value: CellValue) =>
    changeGrid(grids, tabell, (grid) => write(grid, rad, 'Kommentar', value));
  const cases = [
    ['klStatsbidrag', 'Statlig ersättning'],
    ['klResursfordelning', 'Söder'],
    ['klReserver', 'Verksamheterna själva'],
    ['klInternkontroll', 'R4'],
    ['klRiskmatris', '2 Månad'],
    ['klHandlingsplan', 'Digitala lås'],
  ] as const;

  it.each(cases)('stands beside its row when the rows have other places: %s', (tabell, rad) => {
    const earlier = comment(runLists().grids, tabell, rad, 'vår rad');
    const turned = {
      ...lists,
      statsbidrag: lists.statsbidrag.toReversed(),
      resursgrupper: lists.resursgrupper.toReversed(),
      risker: lists.risker.toReversed(),
      atgarder: lists.atgarder.toReversed(),
    };
    const { grids } = runLists(turned, undefined, earlier);
    const grid = grids.find(({ tables }) => tables[0]?.name === tabell);
    expect(grid && shown(grid, rad, 'Kommentar')).toBe('vår rad');
    expect(grid?.cells.flat().filter((value) => value === 'vår rad')).toHaveLength(1);
  });

  it.each(cases)('is kept when the list is gone, and back when it is back: %s', (tabell, rad) => {
    const earlier = comment(runLists().grids, tabell, rad, 'vår rad');
    const gone = runLists(ingaListor, [], earlier);
    expect(gone.grids.flatMap(({ cells }) => cells.flat())).toContain('vår rad');
    const back = runLists(lists, undefined, gone.grids);
    const grid = back.grids.find(({ tables }) => tables[0]?.name === tabell);
    expect(grid && shown(grid, rad, 'Kommentar')).toBe('vår rad');
  });

  it('is not multiplied by runs over the same list', () => {
    const once = runLists(
      lists,
      undefined,
      comment(runLists().grids, 'klReserver', 'Buffert', 'x'),
    );
    const twice = runLists(lists, undefined, once.grids);
    expect(twice.sheets).toEqual(once.sheets);
  });
});

describe('the sheet "Statsbidrag"', () => {
  it('sums what is decided and what is expected', () => {
    const [beslutat, vantat, okant, alla] = rowsOf(runLists(), 'klStatsbidrag', 1);
    expect(beslutat).toMatchObject({ Antal: 3, Belopp: 9000, Förbrukat: 4510, Återstår: 4530 });
    expect(vantat).toMatchObject({ Antal: 2, Belopp: 1850.5 });
    expect(okant).toMatchObject({ Antal: 1, Belopp: 90 });
    expect(alla).toMatchObject({ Antal: 6, Belopp: 10_940.5 });
  });

  it('says the prognos with and without what is only expected', () => {
    const rows = rowsOf(runLists(), 'klStatsbidrag', 2);
    expect(rows.map((row) => [row['Belopp'], row['Avvikelse']])).toEqual([
      [204_800, -4800],
      [900, '–'],
      [203_900, -3900],
      [1850.5, '–'],
      [205_750.5, -5750.5],
      [200_000, '–'],
    ]);
  });

  it('has no prognos without a driftredovisning, and no row for decisions that are all known', () => {
    const only = { ...lists, statsbidrag: [buildBidrag('A', 'beslutat', [10, 2])] };
    const sheet = sheetOf(runLists(only, []), 'klStatsbidrag');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['klStatsbidrag', 'klBidragssummor']);
    expect(sheet.tables[1]?.area.rows).toBe(4);
  });

  it('shows a text that looks like a formula as text', () => {
    const only = { ...lists, statsbidrag: [buildBidrag('=1+1', 'vantat', [10, null])] };
    const [row] = tableRows(sheetOf(runLists(only, []), 'klStatsbidrag'));
    expect(row?.[listrubrik.statsbidrag]).toEqual({ text: '=1+1' });
  });
});

describe('the sheet "Resursfördelning"', () => {
  it('turns hours into årsarbetare and budget, and says who are missing', () => {
    const [norr, soder, natt, utan] = rowsOf(runLists(), 'klResursfordelning');
    expect(norr?.['Timmar per år']).toBe(36_000);
    expect(norr?.['Årsarbetare']).toBeCloseTo(36_000 / (1650 * 0.6), 9);
    expect(norr?.['Saknas']).toBeCloseTo(36_000 / (1650 * 0.6) - 31.5, 9);
    expect(soder?.['Tilldelning']).toBeCloseTo((31_200 / (1650 * 0.65)) * 580, 4);
    expect(natt).toMatchObject({ Årsarbetare: 12, Saknas: -0.5, Tilldelning: 6960 });
    expect(utan).toMatchObject({ Årsarbetare: '–', Saknas: '–', Tilldelning: '–' });
  });

  it('says which sums are of some groups only, and sets no half sum against another', () => {
    const sheet = sheetOf(runLists(), 'klResursfordelning');
    expect(rowsOf(runLists(), 'klResursfordelning').at(-1)).toMatchObject({
      Grupp: 'Summa',
      'Mer än budget': '–',
    });
    expect(sheet.cells.flat().map(valueIn)).toContainEqual(
      expect.stringMatching(/^Fotnot: Resurs/u),
    );
  });

  it('says what an hour costs and what it cost last year', () => {
    const [norr] = rowsOf(runLists(), 'klResursfordelning', 1);
    expect(norr).toMatchObject({ 'Kr per timme': 605.55, Föregående: 534.5, Förändring: 71.05 });
  });

  it('has a column only for what a group has', () => {
    const group = buildGrupp('Norr', { timtid: 'ar', beviljade: cellOf(1650) });
    const only = { ...lists, resursgrupper: [group] };
    const sheet = sheetOf(runLists(only, []), 'klResursfordelning');
    const headers = (sheet.cells[3] ?? []).map(valueIn);
    expect(headers).not.toContain('Timmar per år');
    expect(headers).not.toContain('Brukartid %');
    expect(headers.at(-1)).toBe('Kommentar');
  });
});

describe('the sheet "Reserver"', () => {
  it('shows the avvikelse of the reserver apart from that of the verksamheter', () => {
    const rows = rowsOf(runLists(), 'klReserver');
    expect(rows.map((row) => [row['Verksamhet'], row['Avvikelse']])).toEqual([
      ['Planeringsreserv', 4000],
      ['Buffert', 3500],
      ['Reserver tillsammans', 7500],
      ['Verksamheterna själva', -12_300],
      ['Hela tabellen', -4800],
    ]);
  });
});

describe('the sheets of internkontroll', () => {
  const levels = (granser: { readonly riskOmedelbart: number; readonly riskSnarast: number }) =>
    rowsOf(runLists(lists, [], [], granser), 'klInternkontroll').map((row) => row['Nivå']);

  it.each([
    [12, 6, 2, 3],
    [13, 6, 1, 4],
    [12, 7, 2, 1],
    [16, 16, 1, 0],
  ])('count levels by the borders %i and %i', (riskOmedelbart, riskSnarast, worst, soon) => {
    const found = levels({ riskOmedelbart, riskSnarast });
    expect(found.filter((niva) => niva === listord.omedelbart)).toHaveLength(worst);
    expect(found.filter((niva) => niva === listord.snarast)).toHaveLength(soon);
    expect(found.filter((niva) => niva === listord.ejBedomd)).toHaveLength(1);
  });

  it('put the id of every judged risk in exactly one cell of the matrix', () => {
    const cells = rowsOf(runLists(), 'klRiskmatris').flatMap((row) =>
      Object.entries(row).flatMap(([rubrik, value]) =>
        /^\d/u.test(rubrik) ? [String(value).split('\n')] : [],
      ),
    );
    expect(cells).toHaveLength(16);
    const ids = cells.flatMap(([own = '']) => own.split(', ')).filter((id) => id.trim() !== '');
    expect(ids.toSorted()).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
    for (const [, niva] of cells) expect(Object.values(listord)).toContain(niva);
  });

  it('take their borders from "Regler", so that a change there recolours them', () => {
    for (const tabell of ['klInternkontroll', 'klRiskmatris']) {
      const { cells, conditionalFormats } = sheetOf(runLists(), tabell);
      const borders = (cells[2] ?? []).flatMap((cell) =>
        cell !== null && 'formula' in cell ? [cell] : [],
      );
      expect(borders.map(({ value }) => value)).toEqual([12, 6]);
      expect(borders.every(({ formula }) => formula.includes("'Regler'!$B$"))).toBe(true);
      expect(conditionalFormats.length).toBeGreaterThan(2);
    }
  });

  it('write an id with a quotation mark as it is', () => {
    const only = { ...lists, risker: [buildRisk('"A"', 'Något', [1, 1])] };
    const run = runLists(only, []);
    expect(findWrongFormulas(run.sheets).wrong).toEqual([]);
    expect(String(rowsOf(run, 'klRiskmatris')[3]?.['1 Försumbar'])).toMatch(/^"A"\n/u);
  });
});

describe('the sheet "Handlingsplan"', () => {
  it('marks what should have started, and counts each område', () => {
    const run = runLists();
    expect(rowsOf(run, 'klHandlingsplan').map((row) => row['Läge'])).toEqual([
      listord.sen,
      listord.pagar,
      listord.planerad,
      listord.klar,
      listord.avbruten,
    ]);
    expect(rowsOf(run, 'klHandlingsplan', 1).at(-1)).toMatchObject({
      ...{ Områden: 'Alla åtgärder', Antal: 5, Planerade: 2 },
      ...{ 'Varav sena': 1, Pågår: 1, Klara: 1, Avbrutna: 1 },
    });
  });
});
