import { ore } from '../../../src/domain/amount/ore.ts';
import { avrundningOf, roundColumn, type Delrad } from '../../../src/report/dokument/avrunda.ts';

const rad: Delrad = { roll: 'rad', summerar: [] };
const summa: Delrad = { roll: 'summa', summerar: [] };
const tkr = avrundningOf('kr');
const kronor = (...amounts: (number | null)[]) =>
  amounts.map((amount) => (amount === null ? null : ore(amount * 100)));

describe('a column of a document', () => {
  it('is in whole tkr that sum, and says when a figure was moved', () => {
    expect(roundColumn([rad, rad, rad, summa], kronor(1400, 1400, 1200, 4000), tkr)).toEqual({
      texter: ['2', '1', '1', '4'],
      moved: true,
    });
  });

  it('is in mnkr with one decimal that sum', () => {
    const amounts = kronor(140_000, 140_000, 120_000, 400_000);
    expect(roundColumn([rad, rad, rad, summa], amounts, avrundningOf('mnkr'))).toEqual({
      texter: ['0,2', '0,1', '0,1', '0,4'],
      moved: true,
    });
  });

  it('of whole tkr is as it was', () => {
    expect(roundColumn([rad, rad, summa], kronor(-6_062_000, 45_000, -6_017_000), tkr)).toEqual({
      texter: ['−6\u202f062', '45', '−6\u202f017'],
      moved: false,
    });
  });

  it('gives its subtotals from their rows, and its sum from them', () => {
    const rader: readonly Delrad[] = [rad, rad, { roll: 'delsumma', summerar: [0, 1] }, rad, summa];
    expect(roundColumn(rader, kronor(1400, 1400, 2800, 1400, 4200), tkr).texter).toEqual([
      ...['2', '1', '3', '1', '4'],
    ]);
  });

  it('rounds a varav row by itself', () => {
    const rader: readonly Delrad[] = [rad, { roll: 'varav', summerar: [] }, rad, summa];
    expect(roundColumn(rader, kronor(1400, 900, 1400, 2800), tkr).texter).toEqual([
      '2',
      '1',
      '1',
      '3',
    ]);
  });

  it('rounds each figure by itself where the rows do not give the sum', () => {
    expect(roundColumn([rad, rad, summa], kronor(1400, 1400, 9000), tkr)).toEqual({
      texter: ['1', '1', '9'],
      moved: false,
    });
  });

  it('has a dash where there is no amount, and sums without it', () => {
    expect(roundColumn([rad, rad, rad, summa], kronor(1400, null, 1400, 2800), tkr).texter).toEqual(
      [...['2', '–', '1', '3']],
    );
  });
});
