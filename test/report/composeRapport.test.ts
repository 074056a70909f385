import { ingetTidigare } from '../../src/domain/tidigare/ingetTidigare.ts';
import { composeRapport } from '../../src/report/composeRapport.ts';
import { buildKalla, buildUppfoljning, type TabellSpec } from '../builders/tabell.ts';
import { expectGolden } from '../golden/expectGolden.ts';
import { sheetText } from '../golden/sheetText.ts';
import { ackumulerad, delar, intaktPlus, sarredovisning } from './cases.ts';

const sheetsOf = (...tabeller: readonly TabellSpec[]) =>
  composeRapport(buildUppfoljning(tabeller), ingetTidigare).sheets;

describe('composeRapport', () => {
  it.each([
    ['delar', delar],
    ['ackumulerad', ackumulerad],
    ['intaktPlus', intaktPlus],
  ])('writes the sheet of a driftredovisning: %s', (name, spec) => {
    const [sheet] = sheetsOf(spec);
    expectGolden(`driftredovisning-${name}.txt`, sheet ? sheetText(sheet) : '');
  });

  it('writes what was read and every finding in "Läsning", and the rules in "Regler"', () => {
    const uppfoljning = buildUppfoljning([delar, ackumulerad], {
      ovriga: [
        { nyckel: 'Mål!A1', titel: 'Mål 2025', kalla: buildKalla('Mål!A1:D9'), slag: 'mal' },
      ],
      fynd: [
        {
          typ: 'ejTal',
          allvar: 'fel',
          bok: 'bok.xlsx',
          blad: 'Drift',
          cell: 'C7',
          varde: 'ej klart',
          rad: '56',
        },
        {
          typ: 'doldaRader',
          allvar: 'upplysning',
          bok: 'bok.xlsx',
          blad: 'Drift',
          cell: null,
          antal: 2,
        },
      ],
    });
    const { sheets } = composeRapport(uppfoljning, {
      ...ingetTidigare,
      rattelser: [{ tabell: 'Drift!A3', falt: 'enhet', varde: 'tkr' }],
      otolkade: new Map([['Tröskel, belopp', 'hundra']]),
    });
    expectGolden('lasning-regler.txt', sheets.slice(-2).map(sheetText).join('\n\n'));
  });

  it('orders the sheets and names each one and its table once', () => {
    const drift2 = { ...delar, titel: 'Investeringar' };
    const long = { ...sarredovisning, foralder: 'Vård: omsorg/stöd [till äldre] och andra' };
    const sheets = sheetsOf(sarredovisning, delar, drift2, sarredovisning, long);
    expect(sheets.map(({ name, tables }) => [name, tables[0].name])).toEqual([
      ['Driftredovisning', 'klDriftredovisning'],
      ['Driftredovisning 2', 'kl2Driftredovisning'],
      ['Särredovisning 51', 'kl51Sarredovisning'],
      ['Särredovisning 51 2', 'kl51_2Sarredovisning'],
      ['Särredovisning Vård omsorg stöd', 'klVardomsorgstodtillaldreochandra_Sarredovisning'],
      ['Analys', 'klAnalys'],
      ['Åtgärder', 'klAtgarder'],
      ['Avstämning', 'klAvstamning'],
      ['Läsning', 'klLasning'],
      ['Regler', 'klRegler'],
    ]);
  });

  it('gives only unique headers to a table', () => {
    const [sheet] = sheetsOf({
      ...delar,
      kolumner: [
        ['utfall', 'Status'],
        ['prognos', 'Belopp'],
        ['budget', 'belopp'],
      ],
    });
    const headers = sheet?.cells[4]?.map((cell) =>
      cell && 'text' in cell ? cell.text.toLowerCase() : '',
    );
    expect(new Set(headers).size).toBe(headers?.length);
    expect(headers).toContain('status 2');
  });

  it.each([
    ['all the rows above it', 30, 3, '=SUM(B6:B7)'],
    ['only the last of them', 20, 2, '=SUM(B7)'],
    ['something else', 31, 3, null],
    ['the rows in one column only', 30, 4, null],
  ])('makes a formula of a subtotal of rows: %s', (_, utfall, budget, formula) => {
    const [sheet] = sheetsOf({
      ...ackumulerad,
      kolumner: [
        ['utfall', 'Utfall'],
        ['budget', 'Budget'],
      ],
      rader: [
        { namn: 'A', belopp: { utfall: 10, budget: 1 } },
        { namn: 'B', belopp: { utfall: 20, budget: 2 } },
        { namn: 'Delsumma', roll: 'delsumma', belopp: { utfall, budget } },
      ],
    });
    const cell = sheet?.cells[7]?.[1];
    expect(cell && 'formula' in cell ? cell.formula : null).toBe(formula);
  });

  it.each([
    ['Driftredovisning 2025, tkr', 'Driftredovisning 2025'],
    ['Driftredovisning (tkr) per verksamhet', 'Driftredovisning per verksamhet'],
    ['Driftredovisning, belopp i mnkr', 'Driftredovisning'],
    ['Socialnämnden, tkr', 'Driftredovisning – Socialnämnden'],
    ['Driftredovisning krisberedskap', 'Driftredovisning krisberedskap'],
  ])('says the unit below the title and not in it: %s', (titel, expected) => {
    const [sheet] = sheetsOf({ ...delar, titel });
    expect(sheet?.cells[0]?.[0]).toEqual({ text: expected });
  });

  it.each([
    ['Socialnämnden', 'Driftredovisning', 'Socialnämnden · tkr'],
    ['Vård- och omsorgsnämnd 2025', 'Driftredovisning', 'Vård- och omsorgsnämnd · tkr'],
    ['Socialnämnden', 'Driftredovisning Socialnämnden', 'tkr'],
    ['Nämnd', 'Driftredovisning', 'tkr'],
    ['Drift', 'Driftredovisning', 'tkr'],
  ])(
    'begins the line with the nämnd that the sheet %s is called after: %s',
    (blad, titel, start) => {
      const [sheet] = sheetsOf({ ...delar, titel, omrade: `${blad}!A3:F12` });
      const line = sheet?.cells[1]?.[0];
      expect(line && 'text' in line ? line.text : '').toMatch(
        new RegExp(`^${start} · utfall`, 'u'),
      );
    },
  );

  it.each([
    ['Utfall', 12],
    ['Utfall 25-08-31', 17],
    ['Helårs-prognos budgetavvikelse', 17],
  ])('makes a column as wide as what may not break in its header: %s', (rubrik, width) => {
    const [sheet] = sheetsOf({
      ...delar,
      kolumner: [
        ['utfall', rubrik],
        ['budget', 'Budget'],
      ],
    });
    expect(sheet?.columnWidths[2]).toBe(width);
  });

  it.each([delar, ackumulerad, intaktPlus])(
    'gives the bars and their red exactly one area',
    (spec) => {
      const [sheet] = sheetsOf(spec);
      const [red, bar, ...rest] = sheet?.conditionalFormats ?? [];
      expect([red?.kind, bar?.kind, bar?.area]).toEqual(['formula', 'dataBar', red?.area]);
      expect(rest.map(({ kind }) => kind)).toEqual(['formula', 'formula']);
    },
  );

  it('makes "Läsning" and "Regler" when no table was found', () => {
    expect(sheetsOf().map(({ name }) => name)).toEqual(['Läsning', 'Regler']);
  });

  it('never makes a formula of text from the workbook', () => {
    const [sheet] = sheetsOf(delar);
    const cell = sheet?.cells
      .flat()
      .find((own) => own && 'text' in own && own.text.startsWith('=Gem'));
    expect(cell).toEqual({ text: '=Gemensamt' });
  });
});
