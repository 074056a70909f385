import { printAvstamning } from '../../src/cli/printAvstamning.ts';
import type { Granskade } from '../../src/domain/avstamning/granskade.ts';
import { kontroller } from '../builders/kontroll.ts';
import { sampleUppfoljning } from '../report/json/sampleUppfoljning.ts';

const lines = (granskade: Granskade = new Map()): readonly string[] =>
  printAvstamning(sampleUppfoljning({ kontroller, granskade }))
    .join('\n\n')
    .replaceAll('\u202f', ' ')
    .split('\n');

describe('the printed comparisons', () => {
  it('say how many tie, and what does not, worst first', () => {
    const printed = lines();
    expect(printed.slice(0, 5)).toEqual([
      'Avstämning',
      '3 av 8 stämmer · 4 fel och 1 avrundning · 2 gick inte att jämföra',
      '▼ Fel  Resultatet mot verksamhetsanalysen, Resultat: Intäkter, Prognos',
      '  Resultat!C4: 56 525 tkr · summan av 7 rader, Analys!C4: 61 479 tkr · differens −4 954 tkr',
      '  Differensen 4 954 tkr är exakt Flyktingmottagandets intäkt (Analys!C14).',
    ]);
    expect(printed.filter((line) => /^\S/u.test(line)).map((line) => line.slice(0, 1))).toEqual(
      expect.arrayContaining(['▼', '≈']),
    );
    expect(printed).toContain('  Drift!G5: 71,3 % · Drift!A5: 17,3 %');
  });

  it('say what a person has looked at, and why', () => {
    const marked = lines(new Map([['resultatMotAnalys|Resultat|Intäkter|Prognos', 'Se oktober']]));
    expect(marked[1]).toContain('varav 1 granskad');
    expect(marked[2]).toMatch(/^▽ Fel, granskat {2}/u);
    expect(marked[5]).toBe('  Se oktober');
  });

  it('are none where nothing was compared', () => {
    expect(printAvstamning(sampleUppfoljning({ kontroller: [] }))).toEqual([]);
  });
});
