import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import type { RapportWriter } from '../../src/application/ports.ts';
import { sparaExportsvar } from '../../src/application/sparaExportsvar.ts';
import { sparaGranskning } from '../../src/application/sparaGranskning.ts';
import type { Exportfraga } from '../../src/domain/export/exportsvar.ts';
import { findOlosta } from '../../src/domain/avstamning/granskade.ts';
import { ok } from '../../src/domain/result.ts';
import { exportrubrik } from '../../src/domain/tidigare/exportord.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { planExportfragor } from '../../src/report/export/planExportfragor.ts';
import { findObesvarade } from '../../src/report/export/settleExportsvar.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

/** A driftredovisning whose sum of utfall does not tie. */
const drift = (utfall = 400): Grid =>
  drawGrid(
    `
Driftredovisning 2025, tkr

Verksamhet|Utfall 25-08-31|Budget 2025
Hemtjänst|100|150
Särskilt boende|200|300
Summa|${utfall}|450`,
    { blad: 'Drift' },
  );

const statistik = (rows: string): Grid =>
  drawGrid(`Verksamhetsstatistik\nVolymer|2025|2024\n${rows}`, { blad: 'Statistik' });

const TWO = 'Antal placerade barn|2|9\nAntal i familjehem|8|3';

/** A workbook in memory: the sheets that are written stand there the next time it is read. */
function openWorkbook(rows = TWO) {
  const book = {
    drift: drift(),
    statistik: statistik(rows),
    own: [] as readonly Grid[],
    last: null as readonly string[] | null,
  };
  const grids = () => [book.drift, book.statistik, ...book.own];
  const writer: RapportWriter = {
    write: (rapport) => {
      const names = rapport.sheets.map(({ name }) => name);
      book.last = names;
      const others = book.own.filter(({ blad }) => !names.includes(blad));
      book.own = [...others, ...rapport.sheets.map((sheet) => sheetToGrid(sheet))];
      return Promise.resolve(ok({ sheetNames: names }));
    },
  };
  const arbetsbok = { reader: { read: () => Promise.resolve(ok(grids())) }, writer };
  const run = () => foljUpp(grids());
  /** Writes the whole report as a run does. */
  const runAndWrite = async () => {
    const korning = run();
    await writer.write(korning.rapport);
    return korning;
  };
  const answer = (fraga: Exportfraga, svar = SVAR, orsak = ORSAK) =>
    sparaExportsvar(arbetsbok, { fraga, svar, orsak, rader: raderOf(run(), fraga) });
  return { arbetsbok, book, run, runAndWrite, answer };
}

const SVAR = 'Får lämnas ut ändå';
const ORSAK = 'Nämnden har sekretess';

const raderOf = ({ uppfoljning }: Korning, wanted: Exportfraga): readonly string[] =>
  planExportfragor(uppfoljning).find(({ fraga }) => fraga === wanted)?.rader ?? [];

const answers = ({ uppfoljning }: Korning) => [...uppfoljning.exportsvar];
const asked = ({ uppfoljning }: Korning) => findObesvarade(uppfoljning).map((one) => one.typ);
const types = ({ uppfoljning }: Korning) => uppfoljning.fynd.map(({ typ }) => typ);

/** The row of a question in "Läsning", by header. */
function rowOf(own: readonly Grid[], starts: string): Readonly<Record<string, unknown>> {
  const lasning = own.find(({ blad }) => blad === 'Läsning');
  const table = lasning?.tables.find(({ name }) => name === 'klLasningExport');
  const { top = 0, rows = 0 } = table?.area ?? {};
  const headers = lasning?.cells[top] ?? [];
  const row = lasning?.cells
    .slice(top, top + rows)
    .find(([first]) => typeof first === 'string' && first.startsWith(starts));
  return Object.fromEntries(
    headers.flatMap((header, at) =>
      typeof header === 'string' ? [[header, row?.[at] ?? null]] : [],
    ),
  );
}

describe('what is asked before a report leaves', () => {
  it('is the small numbers and the faults that nobody has looked at, each on a line', () => {
    const { run } = openWorkbook();
    expect(raderOf(run(), 'smaTal')).toEqual([
      'Antal placerade barn, 2025: 2',
      'Antal i familjehem, 2024: 3',
    ]);
    expect(raderOf(run(), 'olosta')).toEqual([
      'Summan mot raderna, Driftredovisning 2025, tkr: Summa, Utfall 25-08-31: 400 tkr mot 300 tkr',
    ]);
    expect(asked(run())).toEqual(['exportsvarSaknas', 'exportsvarSaknas']);
  });

  it('asks nothing of a fault that somebody has looked at', async () => {
    const { arbetsbok, run } = openWorkbook();
    const [kontroll] = findOlosta(run().uppfoljning);
    await sparaGranskning(arbetsbok, { kontroll: kontroll!, granskad: true, orsak: ORSAK });
    expect(raderOf(run(), 'olosta')).toEqual([]);
    expect(asked(run())).toEqual(['exportsvarSaknas']);
  });

  it('leaves no section in the sheet Läsning where there is nothing to ask', async () => {
    const { book, runAndWrite } = openWorkbook('Antal placerade barn|12|9');
    book.drift = drift(300);
    await runAndWrite();
    const lasning = book.own.find(({ blad }) => blad === 'Läsning');
    expect(lasning?.tables.map(({ name }) => name)).not.toContain('klLasningExport');
  });
});

describe('an answer', () => {
  it('is noted in the sheet Läsning alone, and holds for the next run', async () => {
    const { book, run, runAndWrite, answer } = openWorkbook();
    await answer('smaTal');
    expect(book.last).toEqual(['Läsning']);
    for (const korning of [run(), await runAndWrite(), run()]) {
      expect(answers(korning)).toEqual([['smaTal', { svar: SVAR, orsak: ORSAK }]]);
      expect(asked(korning)).toEqual(['exportsvarSaknas']);
    }
    expect(rowOf(book.own, 'Små tal')).toMatchObject({
      [exportrubrik.svar]: SVAR,
      [exportrubrik.orsak]: ORSAK,
      [exportrubrik.underlag]: 'Antal placerade barn, 2025: 2\nAntal i familjehem, 2024: 3',
    });
    expect(rowOf(book.own, 'Olösta')).toMatchObject({ [exportrubrik.svar]: null });
  });

  it('is taken as well where a person writes it in the sheet', async () => {
    const { book, run, runAndWrite } = openWorkbook();
    await runAndWrite();
    book.own = book.own.map((grid) =>
      grid.blad === 'Läsning'
        ? {
            ...grid,
            cells: grid.cells.map((row) =>
              row[0] === 'Små tal som kan peka ut en person'
                ? [row[0], 'Ja', row[2] ?? null, 'Ok']
                : row,
            ),
          }
        : grid,
    );
    expect(answers(run())).toEqual([['smaTal', { svar: 'Ja', orsak: 'Ok' }]]);
  });

  it.each([
    ['another figure', 'Antal placerade barn|1|9\nAntal i familjehem|8|3'],
    ['one more', `${TWO}\nAntal med ledsagning|1|7`],
    ['one more alike', `${TWO}\nAntal placerade barn|2|9`],
  ])('no longer holds with %s: it is taken off, and its reason stays', async (_, rows) => {
    const { book, run, runAndWrite, answer } = openWorkbook();
    await answer('smaTal');
    book.statistik = statistik(rows);
    for (const korning of [run(), await runAndWrite()]) {
      expect(answers(korning)).toEqual([]);
      expect(types(korning)).toContain('exportsvarAndrat');
    }
    expect(rowOf(book.own, 'Små tal')).toMatchObject({
      [exportrubrik.svar]: null,
      [exportrubrik.orsak]: `${ORSAK} · siffrorna har ändrats`,
    });
    await answer('smaTal', SVAR, '');
    expect(answers(run())).toEqual([['smaTal', { svar: SVAR, orsak: ORSAK }]]);
  });

  it('still holds when one of the small numbers is gone, and when its row has moved', async () => {
    const { book, run, answer } = openWorkbook();
    await answer('smaTal');
    book.statistik = statistik('Antal brukare|40|41\nAntal placerade barn|2|9');
    expect(answers(run())).toHaveLength(1);
  });

  it('is asked for anew when what it was about was gone and is back', async () => {
    const { book, run, runAndWrite, answer } = openWorkbook();
    await answer('smaTal');
    book.statistik = statistik('Antal placerade barn|12|9');
    await runAndWrite();
    expect(rowOf(book.own, 'Små tal')).toMatchObject({
      [exportrubrik.svar]: SVAR,
      [exportrubrik.underlag]: '–',
    });
    book.statistik = statistik(TWO);
    expect(answers(run())).toEqual([]);
    expect(types(run())).toContain('exportsvarAndrat');
  });

  it('is taken off by an empty one, and its reason stays', async () => {
    const { book, run, answer } = openWorkbook();
    await answer('smaTal');
    await answer('smaTal', '', '');
    expect(answers(run())).toEqual([]);
    expect(rowOf(book.own, 'Små tal')).toMatchObject({
      [exportrubrik.svar]: null,
      [exportrubrik.orsak]: ORSAK,
    });
  });

  it('is not written when what it is about is no longer what the person saw', async () => {
    const { arbetsbok, book, run } = openWorkbook();
    const rader = raderOf(run(), 'smaTal');
    book.statistik = statistik(`${TWO}\nAntal med ledsagning|1|7`);
    const saved = await sparaExportsvar(arbetsbok, {
      ...{ fraga: 'smaTal', svar: SVAR, orsak: ORSAK, rader },
    });
    expect(saved.ok && saved.value.written).toBeNull();
    expect(book.last).toBeNull();
  });

  it('of two hundred small numbers holds for all of them, and for no other', async () => {
    const rows = (last: number) =>
      Array.from({ length: 200 }, (_, at) => `Antal i grupp ${at}|${at === 199 ? last : 2}|9`);
    const { book, run, answer } = openWorkbook(rows(2).join('\n'));
    await answer('smaTal');
    expect(answers(run())).toHaveLength(1);
    expect(String(rowOf(book.own, 'Små tal')[exportrubrik.underlag]).split('\n')).toHaveLength(30);
    book.statistik = statistik(rows(3).join('\n'));
    expect(answers(run())).toEqual([]);
  });

  it('keeps a comment beside its row', async () => {
    const { book, runAndWrite, answer } = openWorkbook();
    await answer('smaTal');
    book.own = book.own.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) =>
        row[0] === 'Små tal som kan peka ut en person'
          ? [...row.slice(0, 4), 'Talat med jurist']
          : row,
      ),
    }));
    await runAndWrite();
    await runAndWrite();
    expect(rowOf(book.own, 'Små tal')).toMatchObject({
      [exportrubrik.svar]: SVAR,
      [exportrubrik.kommentar]: 'Talat med jurist',
    });
  });
});
