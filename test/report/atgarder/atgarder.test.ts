import { HyperFormula } from 'hyperformula';
import fc from 'fast-check';
import { foljUpp } from '../../../src/application/foljUpp.ts';
import { sum, type Ore } from '../../../src/domain/amount/ore.ts';
import type { Atgardsbild } from '../../../src/domain/atgarder/atgard.ts';
import type { ReportCell, ReportSheet } from '../../../src/report/rapport.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { filledCells } from '../../reading/tidigare/personsHand.ts';
import {
  asGrids,
  atgardsblad,
  drift,
  runWith,
  vand,
  vidtagna,
  type Skriven,
} from './atgardsrun.ts';

const skrivna: readonly Skriven[] = [
  ['Färre timvikarier', 'Hemtjänst', 60, 20, '◐ Pågår', 'Vår 2025'],
  ['Samordnad natt', '51', 40, null, '○ Planerad', 'Höst 2025'],
  ['Säga upp lokal', 'Gemensamt', 30, 10, '● Verkställd'],
  ['Stängd enhet', 'LSS', 25, 5, '– Avbruten'],
  ['Översyn av inköp', 'Hela nämnden', '12 tkr'],
];

const bildOf = (korning: { uppfoljning: { atgarder: Atgardsbild | null } }): Atgardsbild => {
  const { atgarder } = korning.uppfoljning;
  if (atgarder === null) throw new Error('No åtgärder');
  return atgarder;
};

const input = (cell: ReportCell): string | number | null => {
  if (cell === null) return null;
  if ('text' in cell) return `'${cell.text}`;
  return 'number' in cell ? cell.number : cell.formula;
};

function expectFormulas(sheet: ReportSheet): void {
  const rows = sheet.cells.map((row) => row.map(input));
  const computed = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' }).getSheetValues(0);
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null || !('formula' in cell)) return;
      const value = computed[r]?.[c];
      const where = `${r + 1}:${c + 1} ${cell.formula}`;
      if (typeof cell.value === 'number')
        expect([where, Math.round(Number(value) * 1e6) / 1e6]).toEqual([
          where,
          Math.round(cell.value * 1e6) / 1e6,
        ]);
      else expect([where, value]).toEqual([where, cell.value]);
    });
  });
}

describe('the sheet "Åtgärder"', () => {
  it('counts what is left of what is planned or under way, and leaves the prognos as it is', () => {
    const { rader, ovrigt, helhet } = bildOf(runWith(drift, skrivna));
    const tkr = (amount: Ore | null): number => Number(amount) / 100_000;
    expect(rader.map(({ effekt }) => tkr(effekt))).toEqual([80, 0, 0]);
    expect(rader.map(({ prognos }) => tkr(prognos))).toEqual([1200, 410, 140]);
    expect(rader.map(({ prognosEfter }) => tkr(prognosEfter))).toEqual([1120, 410, 140]);
    expect(tkr(ovrigt.effekt)).toBe(12);
    expect(tkr(helhet.prognosEfter)).toBe(1658);
    expect(tkr(helhet.avvikelseEfter)).toBe(-108);
  });

  it('takes a better result to be a higher prognos where income is plus', () => {
    const korning = runWith(vand, [['Färre vikarier', '51', 50]]);
    const sheet = atgardsblad(korning);
    const text = sheetText(sheet);
    expect(text).toContain('-1150');
    expectFormulas(sheet);
  });

  it('shows the åtgärder of the workbook with their source, and counts one that the list has too once', () => {
    const korning = runWith([...drift, vidtagna], [['Färre timvikarier', 'Hemtjänst', 100]]);
    const { atgarder, helhet } = bildOf(korning);
    expect(atgarder.map(({ kalla, iListan }) => [kalla, iListan])).toEqual([
      ['lista', false],
      ['underlag', true],
      ['underlag', false],
      ['underlag', false],
    ]);
    expect(helhet.effekt).toBe(14_000_000);
    expectFormulas(atgardsblad(korning));
  });

  it('has live formulas that give the computed values', () => {
    expectFormulas(atgardsblad(runWith(drift, skrivna)));
    expectFormulas(atgardsblad(runWith([...drift, vidtagna], skrivna)));
    expectFormulas(atgardsblad(foljUpp(drift)));
  });

  it('reads as a person sees it', () => {
    expectGolden('atgarder.txt', sheetText(atgardsblad(runWith([...drift, vidtagna], skrivna))));
  });

  it('is the same sheet when the run is made again', () => {
    const korning = runWith([...drift, vidtagna], skrivna);
    const again = foljUpp([...drift, vidtagna, ...asGrids(korning)]);
    expect(filledCells(atgardsblad(again))).toEqual(filledCells(atgardsblad(korning)));
  });

  it('is kept with its list when the workbook has neither driftredovisning nor forecast', () => {
    const korning = runWith(drift, skrivna);
    const again = foljUpp([vidtagna, ...asGrids(korning)]);
    expect(sheetText(atgardsblad(again))).toContain('Samordnad natt');
  });

  it('is not made of a workbook without either', () => {
    const names = foljUpp([vidtagna]).rapport.sheets.map(({ tables: [{ name }] }) => name);
    expect(names).not.toContain('klAtgarder');
  });
});

describe('the effect of åtgärder', () => {
  const amount = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -300, max: 900 }) },
    { weight: 1, arbitrary: fc.constantFrom('ca 50', '', '1 200', '–') },
  );
  const rad = fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D'),
    fc.constantFrom('51', 'LSS', 'hemtjänst', '92 Gemensamt', 'Okänd', '', 51),
    amount,
    amount,
    fc.constantFrom('', '○ Planerad', 'pågår', '● Verkställd', '– Avbruten', 'kanske', 'Klar '),
  );

  it('of the parts and of what belongs to none is that of the whole, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(rad, { maxLength: 12 }), (rader) => {
        const korning = runWith(drift, rader);
        const { rader: parts, ovrigt, helhet, atgarder } = bildOf(korning);
        const of = (all: readonly { effekt: Ore }[]): Ore => sum(all.map(({ effekt }) => effekt));
        expect(of([...parts, ovrigt])).toBe(helhet.effekt);
        expect(sum(atgarder.flatMap(({ raknas }) => raknas ?? []))).toBe(helhet.effekt);
        expect(helhet.prognos).toBe(175_000_000);
        expectFormulas(atgardsblad(korning));
      }),
      { numRuns: 25 },
    );
  });
});
