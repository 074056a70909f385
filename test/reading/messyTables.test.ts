import fc from 'fast-check';
import { faultsOf, readOf, type TableRead } from './expectRead.ts';
import { drawMess } from './messyTables/drawMess.ts';
import { messes, type Mess } from './messyTables/mess.ts';
import { avvikelseOf, messyRows, sumOf } from './messyTables/messyRows.ts';
import { followUp } from './readTables.ts';

/** What reading gives of the table, whatever the mess. */
function expectedOf(mess: Mess): Partial<TableRead> {
  const { plain } = mess;
  const rows = messyRows(mess).filter(({ roll }) => roll !== null);
  return {
    enhet: plain.enhet,
    tecken: mess.costsBelowZero ? 'intakt-plus' : 'nettokostnad',
    period: plain.period,
    roller: rows.map(({ roll }) => roll).join(' '),
    koder: rows.map(({ kod }) => kod),
    avvikelse: rows.map(({ belopp }) => belopp && avvikelseOf(plain, belopp)),
  };
}

describe('a messy table', () => {
  it('gives the rows, avvikelser and sum of the plain one, and nothing is called a fault', () => {
    fc.assert(
      fc.property(messes, (mess) => {
        const read = followUp(drawMess(mess));
        const drift = read.tabeller.filter(({ typ }) => typ.varde === 'driftredovisning');
        const summa = avvikelseOf(mess.plain, sumOf(mess.plain, mess.plain.rader.length));
        expect(drift.map(readOf)).toEqual([expect.objectContaining(expectedOf(mess))]);
        expect(drift.map((tabell) => readOf(tabell).summa.avvikelse)).toEqual([summa]);
        expect(read.tabeller).toHaveLength(1 + Number(mess.beside !== null) + Number(mess.below));
        expect(faultsOf(read)).toEqual([]);
      }),
      { seed: 20_250_831, numRuns: 300 },
    );
  });
});
