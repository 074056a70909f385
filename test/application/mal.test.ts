import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { hasFigures } from '../../src/domain/uppfoljning/hasFigures.ts';
import { composeJson } from '../../src/report/json/composeJson.ts';
import type { IndikatorJson } from '../../src/report/json/malJsonTypes.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { forvantadeMal, forvantadeVolymer } from '../data/forvantadeMal.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

const root = join(__dirname, '..', '..');

async function run(bok: string): Promise<Korning> {
  const read = await readWorkbook(readFileSync(join(root, 'exempel', bok)), bok);
  if (!read.ok) throw new Error(read.error.detalj);
  return foljUpp(read.value);
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each(forvantadeMal.map((one) => [one.bok, one] as const))(
  'the goals of the example %s, in the JSON',
  (bok, forvantat) => {
    it('are every indicator with its values, direction, status and trend', async () => {
      const json = composeJson((await run(bok)).uppfoljning);
      expect(json.indikatorer.map(pick)).toEqual(
        forvantat.indikatorer.map(({ rad, ...one }) => ({
          ...one,
          namndmal: folded(one.namndmal),
          indikator: folded(one.indikator),
          rad,
        })),
      );
    });

    it('are judged by the rule', async () => {
      const { uppfoljning } = await run(bok);
      const json = composeJson(uppfoljning);
      for (const { namndmal, status } of forvantat.mal)
        expect([
          namndmal,
          json.mal.find((mal) => folded(mal.namndmal) === folded(namndmal))?.status,
        ]).toEqual([namndmal, status]);
      expect(uppfoljning.mal.totalt).toEqual({ ...forvantat.antal, delvis: 0 });
    });
  },
);

const pick = (one: IndikatorJson) => ({
  namndmal: folded(one.namndmal),
  indikator: folded(one.indikator),
  utfall: one.utfall,
  enhet: one.enhet,
  villkor: one.villkor,
  mal: one.mal,
  riktning: one.riktning,
  status: one.status,
  trend: one.trend,
  rad: rowOf(one.cell),
});

test('the volumes of an example have their change, starred ones too', async () => {
  const { statistik } = composeJson((await run('askersund-2025-delar.xlsx')).uppfoljning);
  const rows = statistik.flatMap(({ rader }) => rader);
  expect(
    rows.map(({ namn, cell, varden, forandring }) => ({
      rad: rowOf(cell),
      namn,
      varden: Object.fromEntries(varden.map(({ ar, varde }) => [ar, varde])),
      forandring,
    })),
  ).toEqual(forvantadeVolymer);
});

describe('a workbook with goals only', () => {
  const goals = drawGrid(
    `
Mål och indikatorer 2025

Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %
|Sjukfrånvaro|'5 %|'6 %
|Andel möten|'50 %|'40 %`,
    { blad: 'Mål' },
  );

  it('is a job that can be done: it has figures, a report, and is not told to lack a table', () => {
    const { uppfoljning, rapport } = foljUpp([goals]);
    const kinds = uppfoljning.fynd.map(({ typ }) => typ);
    expect(hasFigures(uppfoljning)).toBe(true);
    expect(rapport.sheets.length).toBeGreaterThan(1);
    expect(kinds).not.toContain('ingenTabell');
    expect(kinds).not.toContain('tabellEjTolkad');
    expect(uppfoljning.mal.mal.map(({ status }) => status)).toEqual(['delvis']);
  });

  it('says in "Läsning" how the table was read', () => {
    const { rapport } = foljUpp([goals]);
    const lasning = rapport.sheets.find(({ name }) => name === 'Läsning');
    const texts = JSON.stringify(lasning?.cells);
    expect(texts).toContain('3 indikatorer · ett mål');
    expect(texts).toContain('Utfall = Utfall 2025');
  });

  it('obeys a direction that a person has turned in "Regler"', () => {
    const first = foljUpp([goals]);
    const turned = foljUpp([goals], {
      rattelser: [{ tabell: 'Andel möten', falt: 'riktning', varde: 'lägre är bättre' }],
    });
    const statusOf = ({ uppfoljning }: Korning) =>
      uppfoljning.mal.mal[0]?.indikatorer.map(({ status }) => status);
    expect(statusOf(first)).toEqual(['ej', 'uppnadd', 'uppnadd']);
    expect(statusOf(turned)).toEqual(['ej', 'uppnadd', 'ej']);
    const again = foljUpp([goals, ...turned.rapport.sheets.map((one) => sheetToGrid(one))]);
    expect(statusOf(again)).toEqual(['ej', 'uppnadd', 'ej']);
    expect(again.uppfoljning.fynd.map(({ typ }) => typ)).not.toContain('rattelseUtanTabell');
  });

  it('tells of a direction of an indicator that is not there', () => {
    const { uppfoljning } = foljUpp([goals], {
      rattelser: [{ tabell: 'Väntetid', falt: 'riktning', varde: 'lägre är bättre' }],
    });
    expect(uppfoljning.fynd).toContainEqual(
      expect.objectContaining({ typ: 'rattelseUtanTabell', tabell: 'Väntetid' }),
    );
  });

  it('is judged by the tolerance in "Regler"', () => {
    const { regler } = foljUpp([goals]);
    const { uppfoljning } = foljUpp([goals], { regler: { ...regler, maltolerans: 0.02 } });
    expect(uppfoljning.mal.mal[0]?.indikatorer[0]?.status).toBe('delvis');
    // What the sheets are composed by.
    expect(uppfoljning.regler.maltolerans).toBe(0.02);
  });
});
