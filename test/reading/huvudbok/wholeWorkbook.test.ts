import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { read, sumBy } from './read.ts';

const bok = 'huvudbok-2025-08.xlsx';
let ekonomi: Ekonomi;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../../exempel', bok));
  const grids = await readWorkbook(new Uint8Array(bytes), bok);
  if (!grids.ok) throw new Error('Cannot be read');
  ekonomi = read(...grids.value);
});

const serie = (slag: string, ar: number): Ekonomi['serier'][number] => {
  const found = ekonomi.serier.find((one) => one.slag === slag && one.ar === ar);
  if (!found) throw new Error(`No ${slag} ${ar}`);
  return found;
};
const totalOf = (slag: string, ar: number): number => sumBy(serie(slag, ar), () => 'x')['x'] ?? 0;

describe('A whole workbook of ledger, budget, history, kodplan and ansvar', () => {
  it('gives each series its kind and year, to the öre, without the printed sums', () => {
    expect(ekonomi.serier.map(({ slag, ar }) => `${slag} ${ar}`)).toEqual([
      'utfall 2025',
      'budget 2025',
      'utfall 2022',
      'utfall 2023',
      'utfall 2024',
    ]);
    expect(totalOf('utfall', 2025)).toBe(22_401_694_479);
    expect(totalOf('budget', 2025)).toBe(32_503_600_000);
    expect(totalOf('utfall', 2022)).toBe(30_986_997_900);
    expect(serie('utfall', 2025).belopp).toHaveLength(15_127);
  });

  it('gives each month of the ledger its sum', () => {
    expect(sumBy(serie('utfall', 2025), ({ manad }) => `${manad}`)).toEqual({
      1: 2_992_231_845,
      2: 2_953_173_487,
      3: 2_470_566_914,
      4: 3_147_068_578,
      5: 3_049_659_806,
      6: 2_257_969_991,
      7: 2_924_916_413,
      8: 2_606_107_445,
    });
  });

  it('gives each ansvar and verksamhet its sums', () => {
    const utfall = sumBy(serie('utfall', 2025), ({ ansvar }) => ansvar);
    const budget = sumBy(serie('budget', 2025), ({ ansvar }) => ansvar);
    expect([utfall['70100'], budget['70100']]).toEqual([558_055_388, 865_658_800]);
    expect([utfall['70200'], budget['70200']]).toEqual([917_243_662, 1_426_041_200]);
    const byVerksamhet = sumBy(serie('utfall', 2025), ({ verksamhet }) => verksamhet);
    expect(byVerksamhet['5110']).toBe(4_529_200_203);
    expect(byVerksamhet['1010']).toBe(55_299_582);
    const ack = sumBy(serie('budget', 2025), ({ manad }) => (manad <= 8 ? 'ack' : 'rest'));
    expect(ack['ack']).toBe(21_691_700_000);
  });

  it('is closed to August, and knows its codes and its chefer', () => {
    expect([ekonomi.ar, ekonomi.period]).toEqual([2025, '2025-08']);
    expect(ekonomi.kodplan).toHaveLength(35);
    expect(ekonomi.kodplan.find(({ kod }) => kod === '51101')?.namn).toBe('Trygghetslarm');
    expect(ekonomi.ansvar).toHaveLength(27);
    expect(ekonomi.ansvar.find(({ kod }) => kod === '71110')).toEqual({
      kod: '71110',
      enhet: 'Hemtjänst norr',
      chef: 'Enhetschef hemtjänst norr',
    });
  });

  it('has nothing to remark on', () => {
    expect(ekonomi.fynd).toEqual([]);
  });
});
