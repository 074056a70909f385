import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp, type Korning, type Val } from '../../src/application/foljUpp.ts';
import { provaMal, type Malregelval } from '../../src/application/provaMal.ts';
import type { Malstatus } from '../../src/domain/mal/malunderlag.ts';
import type { Maluppfyllelse } from '../../src/domain/mal/maluppfyllelse.ts';
import type { Rattelse } from '../../src/domain/regler/regler.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

const exempel = ['lekeberg-2025.xlsx', 'askersund-2025-delar.xlsx'] as const;
const sources = new Map<string, readonly Grid[]>();

beforeAll(async () => {
  for (const bok of exempel) {
    const read = await readWorkbook(readFileSync(join(__dirname, '../../exempel', bok)), bok);
    if (!read.ok) throw new Error(read.error.detalj);
    sources.set(bok, read.value);
  }
});

const gridsOf = (bok: string): readonly Grid[] => sources.get(bok) ?? [];

/** What is judged, without the findings, which reading has its part in. */
const judged = ({ mal, totalt, malTotalt }: Maluppfyllelse) => ({ mal, totalt, malTotalt });

const turned = (tabell: string, varde: string): Rattelse => ({ tabell, falt: 'riktning', varde });

const rerun = (grids: readonly Grid[], first: Korning, val: Val, regler: Malregelval = {}) =>
  foljUpp(grids, { ...val, regler: { ...first.regler, ...regler } }).uppfoljning.mal;

describe.each(exempel)('what is tried of the goals of %s', (bok) => {
  it.each([0, 1, 2])('is what a run would give with every third direction turned (%i)', (at) => {
    const grids = gridsOf(bok);
    const first = foljUpp(grids);
    const all = first.uppfoljning.mal.mal.flatMap(({ namn, indikatorer }) =>
      indikatorer.map((one) =>
        turned(
          `${namn} · ${one.namn}`,
          one.riktning.varde === 'hogre' ? 'lägre är bättre' : 'högre är bättre',
        ),
      ),
    );
    const rattelser = all.filter((_, index) => index % 3 === at);
    expect(rattelser.length).toBeGreaterThan(6);
    const tried = provaMal(first, { riktningar: rattelser, regler: {} });
    expect(judged(tried)).toEqual(judged(rerun(grids, first, { rattelser })));
    expect(judged(tried)).not.toEqual(judged(first.uppfoljning.mal));
  });

  it.each<Malregelval>([{ maltolerans: 0.03 }, { arsmatt: 'raknasInte' }, {}])(
    'is what a run by the rules %j would give',
    (regler) => {
      const grids = gridsOf(bok);
      const first = foljUpp(grids);
      const tried = provaMal(first, { riktningar: [], regler });
      expect(judged(tried)).toEqual(judged(rerun(grids, first, {}, regler)));
    },
  );
});

describe('a direction that is tried', () => {
  const goals = drawGrid(
    `
Mål och indikatorer 2025

Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %
|Andel möten|'50 %|'40 %
Bra arbete|Andel möten|'30 %|'40 %`,
    { blad: 'Mål' },
  );
  const first = foljUpp([goals]);
  const statusWith = (...riktningar: readonly Rattelse[]): readonly Malstatus[] =>
    provaMal(first, { riktningar, regler: {} }).mal.flatMap(({ indikatorer }) =>
      indikatorer.map(({ status }) => status),
    );

  it('turns what a bare målvärde demands, not one with a sign', () => {
    expect(statusWith()).toEqual(['ej', 'uppnadd', 'ej']);
    expect(statusWith(turned('Andel nöjda', 'lägre är bättre'))).toEqual(['ej', 'uppnadd', 'ej']);
    expect(statusWith(turned('Andel möten', 'lägre är bättre'))).toEqual(['ej', 'ej', 'uppnadd']);
  });

  it('is that of the one goal where the correction names it', () => {
    const own = turned('Bra arbete · Andel möten', 'lägre är bättre');
    expect(statusWith(own)).toEqual(['ej', 'uppnadd', 'uppnadd']);
    expect(statusWith(own, turned('Andel möten', 'högre är bättre'))).toEqual([
      'ej',
      'uppnadd',
      'uppnadd',
    ]);
  });

  it('counts with what a person has written over in "Måluppfyllelse"', () => {
    const sheets = first.rapport.sheets.map((sheet) => sheetToGrid(sheet));
    const written = sheets.map((sheet) => {
      if (sheet.blad !== 'Måluppfyllelse') return sheet;
      const [column] = sheet.cells.map((row) => row.indexOf('Utfall')).filter((at) => at >= 0);
      const cells = sheet.cells.map((row) =>
        row.includes('Andel nöjda') ? row.map((cell, at) => (at === column ? 0.86 : cell)) : row,
      );
      return { ...sheet, cells };
    });
    const again = foljUpp([goals, ...written]);
    const tried = provaMal(again, { riktningar: [], regler: {} });
    expect(judged(tried)).toEqual(judged(again.uppfoljning.mal));
    expect(tried.mal[0]?.indikatorer[0]?.status).toBe('uppnadd');
  });
});
