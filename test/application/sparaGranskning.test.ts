import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { findOrsaker } from '../../src/application/granskningsbeslut.ts';
import type { RapportWriter } from '../../src/application/ports.ts';
import { sparaGranskning } from '../../src/application/sparaGranskning.ts';
import { findOlosta } from '../../src/domain/avstamning/granskade.ts';
import type { Kontroll } from '../../src/domain/avstamning/kontroll.ts';
import { ok } from '../../src/domain/result.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

/** A driftredovisning whose sums of utfall and budget don't tie. */
const drift = (utfall = 400, budget = 700): Grid =>
  drawGrid(
    `
Driftredovisning 2025, tkr

Verksamhet|Utfall 25-08-31|Budget 2025
Hemtjänst|100|150
Särskilt boende|200|300
Summa|${utfall}|${budget}`,
    { blad: 'Drift' },
  );

/** A workbook in memory: the sheets that are written stand there the next time it is read. */
function openWorkbook(own: readonly Grid[] = []) {
  const book = { source: drift(), own: [...own], last: null as readonly string[] | null };
  const writer: RapportWriter = {
    write: (rapport) => {
      const names = rapport.sheets.map(({ name }) => name);
      book.last = names;
      const others = book.own.filter(({ blad }) => !names.includes(blad));
      book.own = [...others, ...rapport.sheets.map((sheet) => sheetToGrid(sheet))];
      return Promise.resolve(ok({ sheetNames: names }));
    },
  };
  const reader = { read: () => Promise.resolve(ok([book.source, ...book.own])) };
  const run = () => foljUpp([book.source, ...book.own]);
  return { arbetsbok: { reader, writer }, book, run };
}

const faultOf = ({ uppfoljning }: Korning, kolumn: string): Kontroll => {
  const found = uppfoljning.kontroller.find(
    (one) => one.utfall === 'fel' && one.kolumn.startsWith(kolumn),
  );
  if (found === undefined) throw new Error(`No fault in ${kolumn}`);
  return found;
};

const marks = ({ uppfoljning }: Korning) => [...uppfoljning.granskade.values()];

const orsak = 'Rättas i bokslutet';

describe('sparaGranskning', () => {
  it('marks one fault with its reason, for what it gives and for the next run', async () => {
    const { arbetsbok, run } = openWorkbook();
    expect(findOlosta(run().uppfoljning)).toHaveLength(2);
    const kontroll = faultOf(run(), 'Utfall');
    const saved = await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak });
    if (!saved.ok) throw new Error(saved.error.typ);
    for (const korning of [saved.value.korning, run()]) {
      expect([...korning.uppfoljning.granskade]).toEqual([[kontroll.nyckel, orsak]]);
      expect(findOlosta(korning.uppfoljning).map(({ kolumn }) => kolumn)).toEqual(['Budget 2025']);
    }
  });

  it('writes the sheet Avstämning and no other', async () => {
    const { arbetsbok, book, run } = openWorkbook();
    const kontroll = faultOf(run(), 'Utfall');
    await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak });
    expect(book.last).toEqual(['Avstämning']);
  });

  it('keeps the marks that stand there, and takes off only the one that is asked for', async () => {
    const { arbetsbok, run } = openWorkbook();
    const [utfall, budget] = [faultOf(run(), 'Utfall'), faultOf(run(), 'Budget')];
    await sparaGranskning(arbetsbok, { kontroll: utfall, granskad: true, orsak });
    await sparaGranskning(arbetsbok, { kontroll: budget, granskad: true, orsak: ' Känt fel ' });
    expect(marks(run()).toSorted()).toEqual(['Känt fel', orsak]);
    await sparaGranskning(arbetsbok, { kontroll: budget, granskad: false, orsak: '' });
    expect(marks(run())).toEqual([orsak]);
    const { tidigare, uppfoljning } = run();
    expect(findOrsaker(tidigare, uppfoljning.kontroller).get(budget.nyckel)).toBe('Känt fel');
  });

  it('replaces the reason of a mark, and keeps it where none is given', async () => {
    const { arbetsbok, run } = openWorkbook();
    const kontroll = faultOf(run(), 'Utfall');
    await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak: 'Först' });
    await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak: '' });
    expect(marks(run())).toEqual(['Först']);
    await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak });
    expect(marks(run())).toEqual([orsak]);
  });

  it('writes nothing when the figures are no longer those that the person saw', async () => {
    const { arbetsbok, book, run } = openWorkbook();
    const kontroll = faultOf(run(), 'Utfall');
    for (const source of [drift(410), drift(300)]) {
      book.source = source;
      const saved = await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak });
      expect(saved.ok && saved.value.written).toBeNull();
      expect(book.last).toBeNull();
    }
  });

  it('loses its mark when the figures change afterwards, and tells the reason', async () => {
    const { arbetsbok, book, run } = openWorkbook();
    const kontroll = faultOf(run(), 'Utfall');
    await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak });
    book.source = drift(410);
    const { uppfoljning, tidigare } = run();
    expect(findOlosta(uppfoljning)).toHaveLength(2);
    expect(findOrsaker(tidigare, uppfoljning.kontroller).get(kontroll.nyckel)).toContain(orsak);
    expect(uppfoljning.fynd.map(({ typ }) => typ)).toContain('granskadAndrad');
  });
});
