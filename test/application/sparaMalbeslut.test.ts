import { foljUpp } from '../../src/application/foljUpp.ts';
import type { RapportWriter } from '../../src/application/ports.ts';
import { sparaMalbeslut } from '../../src/application/sparaMalbeslut.ts';
import { ok } from '../../src/domain/result.ts';
import type { Grid } from '../../src/reading/grid.ts';
import type { Rattelse } from '../../src/domain/regler/regler.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

const goals = drawGrid(
  `
Mål och indikatorer 2025

Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %
|Andel möten|'50 %|'40 %`,
  { blad: 'Mål' },
);

/** A workbook in memory: the sheets that are written stand there the next time it is read. */
function openWorkbook(own: readonly Grid[] = []) {
  const book = { own: [...own], last: [] as readonly string[] };
  const writer: RapportWriter = {
    write: (rapport) => {
      book.last = rapport.sheets.map(({ name }) => name);
      const others = book.own.filter(({ blad }) => !book.last.includes(blad));
      book.own = [...others, ...rapport.sheets.map((sheet) => sheetToGrid(sheet))];
      return Promise.resolve(ok({ sheetNames: book.last }));
    },
  };
  const reader = { read: () => Promise.resolve(ok([goals, ...book.own])) };
  const run = () => foljUpp([goals, ...book.own]);
  return { arbetsbok: { reader, writer }, book, run };
}

const reportOf = (...names: readonly string[]): readonly Grid[] =>
  foljUpp([goals])
    .rapport.sheets.filter(({ name }) => names.length === 0 || names.includes(name))
    .map((sheet) => sheetToGrid(sheet));

const lower: Rattelse = { tabell: 'Andel möten', falt: 'riktning', varde: 'lägre är bättre' };

describe('sparaMalbeslut', () => {
  it('is obeyed by what it gives and by the next run', async () => {
    const { arbetsbok, run } = openWorkbook(reportOf());
    const saved = await sparaMalbeslut(arbetsbok, {
      riktningar: [lower],
      regler: { maltolerans: 0.02 },
    });
    const wanted = ['delvis', 'ej'];
    const statuses = (korning: ReturnType<typeof run>) =>
      korning.uppfoljning.mal.mal.flatMap(({ indikatorer }) =>
        indikatorer.map(({ status }) => status),
      );
    expect(saved.ok && statuses(saved.value.korning)).toEqual(wanted);
    expect(statuses(run())).toEqual(wanted);
  });

  it('writes "Regler", and of the sheets of goals those that stand there', async () => {
    const alone = openWorkbook();
    await sparaMalbeslut(alone.arbetsbok, { riktningar: [lower], regler: {} });
    expect(alone.book.last).toEqual(['Regler']);
    const some = openWorkbook(reportOf('Måluppfyllelse'));
    await sparaMalbeslut(some.arbetsbok, { riktningar: [lower], regler: {} });
    expect(some.book.last).toEqual(['Måluppfyllelse', 'Regler']);
    const whole = openWorkbook(reportOf());
    await sparaMalbeslut(whole.arbetsbok, { riktningar: [lower], regler: {} });
    expect(whole.book.last).toEqual(['Mål i korthet', 'Måluppfyllelse', 'Målunderlag', 'Regler']);
  });

  it('keeps what stands in "Regler" and was not decided now', async () => {
    const { arbetsbok, run } = openWorkbook();
    const higher = { ...lower, varde: 'högre är bättre' };
    const other = { ...lower, tabell: 'Andel nöjda' };
    await sparaMalbeslut(arbetsbok, {
      riktningar: [other, higher],
      regler: { arsmatt: 'raknasInte' },
    });
    await sparaMalbeslut(arbetsbok, { riktningar: [lower], regler: { maltolerans: 0.02 } });
    expect(run().rattelser).toEqual([other, lower]);
    expect(run().regler).toMatchObject({ arsmatt: 'raknasInte', maltolerans: 0.02 });
  });

  it('writes nothing when it is stopped', async () => {
    const { arbetsbok, book } = openWorkbook();
    const stopper = new AbortController();
    stopper.abort();
    const saved = await sparaMalbeslut(
      arbetsbok,
      { riktningar: [lower], regler: {} },
      { signal: stopper.signal },
    );
    expect(saved.ok).toBe(false);
    expect(book.last).toEqual([]);
  });
});
