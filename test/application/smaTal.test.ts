import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import type { Fynd } from '../../src/domain/fynd/fynd.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';

type SmaTal = Extract<Fynd, { typ: 'smaTal' }>;

const findIn = (...grids: readonly Grid[]): readonly SmaTal[] =>
  foljUpp(grids).uppfoljning.fynd.filter((one): one is SmaTal => one.typ === 'smaTal');

const found = (drawn: string, blad = 'Statistik'): readonly string[] =>
  findIn(drawGrid(drawn, { blad })).map(
    ({ cell, rad, kolumn, varde }) => `${cell ?? ''} ${rad} · ${kolumn}: ${varde}`,
  );

const statistik = (rows: string): string => `
Verksamhetsstatistik
Volymer|2025|2024|2023
${rows}`;

describe('small numbers in a verksamhetsstatistik', () => {
  it('are the counts of 1, 2 and 3, each in its cell; 0 and 4 are none', () => {
    const rows = 'Antal i familjehem|0|1|2\nAntal med ledsagning|3|4|5';
    expect(found(statistik(rows))).toEqual([
      'C3 Antal i familjehem · 2024: 1',
      'D3 Antal i familjehem · 2023: 2',
      'B4 Antal med ledsagning · 2025: 3',
    ]);
  });

  it('are so with a star of a footnote too', () => {
    expect(found(statistik('Antal placerade barn|2*|12|11\n* Ny statistik'))).toEqual([
      'B3 Antal placerade barn · 2025: 2',
    ]);
  });

  it('are neither shares, money, time, averages nor what is no person', () => {
    const rows = [
      'Andel brukare med kontaktperson|3 %|2 %|1 %',
      'Kostnad per placering tkr|3|2|1',
      'Medelvårdtid placering månader|3|2|1',
      'Antal platser korttid|3|2|1',
      'Antal e-tjänster|3|2|1',
      'Antal med hemtjänst|446|456|446',
    ].join('\n');
    expect(found(statistik(rows))).toEqual([]);
  });

  it('are not where nothing is reported', () => {
    expect(found(statistik('Antal placerade barn|-|12|11'))).toEqual([]);
  });
});

describe('small numbers in a column of people or placements', () => {
  it('are found under its heading, down to its last row', () => {
    const drawn = `
Placeringar per enhet
Enhet|Antal placeringar|Dygn
Norr|2|410
Söder|4|820
Öster|0|0
Väster|1*|3

Anteckning|3`;
    expect(found(drawn, 'Placeringar')).toEqual([
      'B3 Norr · Antal placeringar: 2',
      'B6 Väster · Antal placeringar: 1',
      'C6 Väster · Dygn: 3',
    ]);
  });

  it('are found under a bare "Antal" in a table about them, and not in one about something else', () => {
    const drawn = (about: string) => `
${about} 2025
Enhet|Antal
Norr|2
Söder|14`;
    expect(found(drawn('Placerade barn'), 'Blad1')).toEqual(['B3 Norr · Antal: 2']);
    expect(found(drawn('Fordon'), 'Blad1')).toEqual([]);
  });

  it('are not amounts of money, nor budgets or shares of people', () => {
    const drawn = `
Driftredovisning 2025, mnkr
Verksamhet|Budget|Utfall|Placeringar
IFO|3|2|1
Summa|3|2|1`;
    expect(found(drawn, 'Drift')).toEqual([]);
    const shares = `
Brukare per enhet
Enhet|Andel brukare|Budgeterat antal brukare
Norr|3|2`;
    expect(found(shares, 'Blad1')).toEqual([]);
  });

  it('stand beside the amounts of a drift table as well', () => {
    const drawn = `
Driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Antal brukare
Hemtjänst|300|310|112
Familjehem|200|210|3
Summa|500|520|115`;
    expect(found(drawn, 'Drift')).toEqual(['D4 Familjehem · Antal brukare: 3']);
  });
});

describe('small numbers among the outcomes of indicators', () => {
  it('are those that count people', () => {
    const drawn = `
Mål och indikatorer 2025
Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Unga som är placerade|2 personer|≤ 5 personer
Trygg omsorg|Nya e-tjänster|2 st|≥ 3 st
Trygg omsorg|Nöjda brukare|3 %|≥ 2 %`;
    expect(found(drawn, 'Mål')).toEqual(['C3 Unga som är placerade · Utfall: 2']);
  });
});

describe.each(['askersund-2025-delar', 'lekeberg-2025', 'huvudbok-2025-08', 'stokig'])(
  'the example %s',
  (name) => {
    it('has no small numbers', async () => {
      const file = `${name}.xlsx`;
      const bytes = readFileSync(path.resolve(__dirname, '../../exempel', file));
      const read = await readWorkbook(bytes, file);
      if (!read.ok) throw new Error(read.error.typ);
      expect(findIn(...read.value)).toEqual([]);
    });
  },
);
