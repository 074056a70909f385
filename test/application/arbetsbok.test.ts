import { beraknaAvvikelse } from '../../src/application/beraknaAvvikelse.ts';
import { hittaRegler } from '../../src/application/hittaRegler.ts';
import type { Fel, Progress, RapportWriter } from '../../src/application/ports.ts';
import { mergeRattelser, sparaRattelser } from '../../src/application/sparaRattelser.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Grid } from '../../src/reading/grid.ts';
import type { Rapport } from '../../src/report/rapport.ts';
import { buildGrid } from '../builders/grid.ts';

const drift = buildGrid([
  ['Driftredovisning 2025, tkr'],
  ['Kod', 'Verksamhet', 'Utfall', 'Budget', 'Avvikelse'],
  ['10', 'Politik', 812, 1240, 428],
  ['51', 'Äldreomsorg', 179300, 174850, -4450],
  ['', 'Summa', 180112, 176090, -4022],
]);
const fel: Fel = { typ: 'cellredigering', bok: null, blad: null, detalj: '' };

/** A workbook of given cells, and what has been written into it. */
function openWorkbook(grids: readonly Grid[], answer: Fel | null = null) {
  const written: Rapport[] = [];
  const writer: RapportWriter = {
    write: (rapport) => {
      if (answer) return Promise.resolve(err(answer));
      written.push(rapport);
      return Promise.resolve(ok({ sheetNames: rapport.sheets.map(({ name }) => name) }));
    },
  };
  return { arbetsbok: { reader: { read: () => Promise.resolve(ok(grids)) }, writer }, written };
}

describe('beraknaAvvikelse', () => {
  it('reads, computes and writes the report once', async () => {
    const { arbetsbok, written } = openWorkbook([drift]);
    const outcome = await beraknaAvvikelse(arbetsbok);
    expect(outcome.ok && outcome.value.korning.uppfoljning.tabeller[0]?.summa.avvikelse).toBe(
      -4022 * 100_000,
    );
    expect(outcome.ok && outcome.value.written?.sheetNames[0]).toBe('Driftredovisning');
    expect(written).toHaveLength(1);
  });

  it('writes nothing when there is no table', async () => {
    const { arbetsbok, written } = openWorkbook([buildGrid([['Anteckningar']])]);
    const outcome = await beraknaAvvikelse(arbetsbok);
    expect(outcome.ok && outcome.value.written).toBeNull();
    expect(written).toHaveLength(0);
  });

  it('gives the Fel of a workbook that cannot be read, and writes nothing', async () => {
    const { arbetsbok, written } = openWorkbook([drift]);
    const reader = { read: () => Promise.resolve(err(fel)) };
    expect(await beraknaAvvikelse({ ...arbetsbok, reader })).toEqual(err(fel));
    expect(written).toHaveLength(0);
  });

  it('gives the Fel of a workbook that cannot be written', async () => {
    const { arbetsbok } = openWorkbook([drift], fel);
    expect(await beraknaAvvikelse(arbetsbok)).toEqual(err(fel));
  });

  it.each<Progress['done']>([0, 1])(
    'writes nothing when it is stopped while computing, at %d of 1',
    async (done) => {
      const { arbetsbok, written } = openWorkbook([drift]);
      const controller = new AbortController();
      const outcome = await beraknaAvvikelse(
        arbetsbok,
        {},
        {
          signal: controller.signal,
          onProgress: (progress) => {
            if (progress.step === 'raknar' && progress.done === done) controller.abort();
          },
        },
      );
      expect(!outcome.ok && outcome.error.typ).toBe('avbruten');
      expect(written).toHaveLength(0);
    },
  );

  it('lets the page answer between its steps', async () => {
    const { arbetsbok } = openWorkbook([drift]);
    const turns: string[] = [];
    const run = beraknaAvvikelse(
      arbetsbok,
      {},
      { onProgress: ({ done }) => turns.push(`run ${done}`) },
    );
    const page = setInterval(() => turns.push('page'), 0);
    await run;
    clearInterval(page);
    expect(turns.indexOf('page')).toBeGreaterThan(-1);
  });
});

describe('sparaRattelser', () => {
  const rattelse = { tabell: 'Drift!A2', falt: 'enhet', varde: 'mnkr' } as const;

  it('writes the sheet Regler alone, with the correction in it', async () => {
    const { arbetsbok, written } = openWorkbook([drift]);
    const nyckel = await keyOfFirstTable();
    await sparaRattelser(arbetsbok, [{ ...rattelse, tabell: nyckel }]);
    expect(written.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['Regler']]);
    expect(JSON.stringify(written[0]?.sheets[0]?.cells)).toContain(nyckel);
  });

  it('follows up with the correction', async () => {
    const { arbetsbok } = openWorkbook([drift]);
    const outcome = await sparaRattelser(arbetsbok, [
      { ...rattelse, tabell: await keyOfFirstTable() },
    ]);
    expect(outcome.ok && outcome.value.korning.uppfoljning.tabeller[0]?.enhet.varde).toBe('mnkr');
  });

  it('replaces a correction of the same table and field, and no other', () => {
    const other = { ...rattelse, tabell: 'Drift!A30' };
    const field = { ...rattelse, falt: 'typ', varde: 'resultat' } as const;
    const newer = { ...rattelse, varde: 'kr' };
    expect(mergeRattelser([rattelse, other, field], [newer])).toEqual([other, field, newer]);
  });
});

describe('hittaRegler', () => {
  it('finds the sheet by its table, whatever it is called, and writes nothing', async () => {
    const area = { top: 0, left: 0, rows: 2, columns: 2 };
    const regler = buildGrid([['Regel', 'Värde']], {
      blad: 'Mina regler',
      tables: [{ name: 'klRegler', area, hasTotals: false }],
    });
    const { arbetsbok, written } = openWorkbook([drift, regler]);
    expect(await hittaRegler(arbetsbok)).toEqual(ok('Mina regler'));
    expect(written).toHaveLength(0);
  });

  it('makes the sheet when there is none', async () => {
    const { arbetsbok, written } = openWorkbook([drift]);
    expect(await hittaRegler(arbetsbok)).toEqual(ok('Regler'));
    expect(written).toHaveLength(1);
  });
});

async function keyOfFirstTable(): Promise<string> {
  const outcome = await beraknaAvvikelse(openWorkbook([drift]).arbetsbok);
  if (!outcome.ok) throw new Error(outcome.error.typ);
  return outcome.value.korning.uppfoljning.tabeller[0]?.nyckel ?? '';
}
