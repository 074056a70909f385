import { printMal } from '../../src/cli/printMal.ts';
import { calculateMal } from '../../src/domain/mal/calculateMal.ts';
import type { Maluppfyllelse } from '../../src/domain/mal/maluppfyllelse.ts';
import { standardRegler } from '../../src/domain/regler/regler.ts';
import { buildIndikator, buildMal, buildMalunderlag, matvarde } from '../builders/mal.ts';
import { sampleUppfoljning } from '../report/json/sampleUppfoljning.ts';

const mal = calculateMal(
  buildMalunderlag([
    buildMal([
      buildIndikator({ utfall: matvarde(89.6, '%') }),
      buildIndikator({ namn: 'Sjuk\nfrånvaro', utfall: null }),
    ]),
    buildMal([], { namn: 'Utan indikatorer' }),
  ]),
  { regler: standardRegler, tabeller: [], period: null },
);

const lines = (changes: Partial<Maluppfyllelse> = {}, regler = standardRegler): string =>
  printMal(sampleUppfoljning({ mal: { ...mal, ...changes }, regler }))
    .join('\n\n')
    .replaceAll(/[\u202f\u00a0]/g, ' ');

describe('the printed goals', () => {
  it('have status, count and indicators, each with symbol and word', () => {
    expect(lines()).toBe(
      [
        'Måluppfyllelse',
        '1 av 2 indikatorer uppnådda',
        '',
        'Trygg omsorg',
        '◐ Uppnås delvis · 1 av 2 uppnådda',
        '               Indikator      Utfall  Målvärde',
        '  ● Uppnådd    Andel nöjda    89,6 %    ≥ 85 %',
        '  – Ej bedömd  Sjuk frånvaro       –    ≥ 85 %',
        '',
        'Utan indikatorer',
        '– Ej bedömt · 0 av 0 uppnådda',
      ].join('\n'),
    );
  });

  it('use the words of the scale in the rules', () => {
    expect(lines({}, { ...standardRegler, malskala: 'paVag' })).toContain('◐ På väg att uppfyllas');
    expect(lines({}, { ...standardRegler, malskala: 'uppfylls' })).toContain('◐ Delvis uppfyllt');
  });

  it('are followed by the nyckeltal with the cells that they come from', () => {
    const part = (cell: string) => ({ text: '', cell });
    const nyckeltal: Maluppfyllelse['nyckeltal'] = [
      {
        namn: 'Kostnad per brukare, Hemtjänst',
        varde: 10_155_157,
        enhet: 'kr',
        taljare: part('Drift!A5'),
        namnare: part('Statistik!B9'),
        foregaende: null,
      },
      {
        namn: 'Andel brukartid',
        varde: 0.6,
        enhet: '%',
        taljare: part('Statistik!B1'),
        namnare: part('Statistik!B2'),
        foregaende: null,
      },
    ];
    expect(lines({ mal: [], nyckeltal })).toBe(
      [
        'Nyckeltal',
        'Kostnad per brukare, Hemtjänst  101 552 kr  Drift!A5 / Statistik!B9',
        'Andel brukartid                     60,0 %  Statistik!B1 / Statistik!B2',
      ].join('\n'),
    );
  });

  it('are nothing in a workbook without goals', () => {
    expect(lines({ mal: [], nyckeltal: [] })).toBe('');
  });
});
