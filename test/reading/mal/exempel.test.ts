import type { Indikator } from '../../../src/domain/mal/malunderlag.ts';
import { forvantadeMal } from '../../data/forvantadeMal.ts';
import { gridsOf, readGoals } from './readBok.ts';

/** What a read indicator is in the words of what is expected. */
const asExpected = (namndmal: string, indikator: Indikator) => ({
  rad: indikator.rad,
  namndmal,
  indikator: indikator.namn,
  utfall: indikator.utfall.varde?.ja === true ? 1 : (indikator.utfall.varde?.varde ?? null),
  enhet: indikator.utfall.varde?.enhet ?? indikator.mal.varde?.enhet ?? '',
  villkor: indikator.mal.varde?.villkor,
  mal: indikator.mal.varde?.varde ?? null,
  riktning: indikator.riktning.varde,
});

describe.each(forvantadeMal.map((forvantat) => [forvantat.bok, forvantat] as const))(
  'the goals of the example %s',
  (bok, { indikatorer: rader, blad }) => {
    it('have their names, values, units, målvärden and directions', async () => {
      const { mal } = readGoals(...(await gridsOf(bok)));
      const read = mal.flatMap(({ namn, indikatorer }) =>
        indikatorer.map((indikator) => asExpected(namn, indikator)),
      );
      expect(read).toEqual(rader.map(({ status: _status, trend: _trend, ...rad }) => rad));
    });
    it('stand in one table of their sheet and give no finding worse than a remark', async () => {
      const { tabeller, fynd } = readGoals(...(await gridsOf(bok)));
      expect(tabeller.map(({ nyckel }) => nyckel)).toEqual([`${blad}!A3`]);
      expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
    });
  },
);

describe('outcomes that a column of one cell does not give', () => {
  it('are told, and the bare number there is the målvärde', async () => {
    const { mal, fynd } = readGoals(...(await gridsOf('askersund-2025-delar.xlsx')));
    const bare = mal.flatMap(({ indikatorer }) =>
      indikatorer.filter(({ utfall }) => utfall.skal === 'baraMal'),
    );
    expect(bare.map(({ utfall, mal: target }) => [utfall.varde, target.skal])).toEqual(
      bare.map(() => [null, null]),
    );
    expect(bare).toHaveLength(16);
    expect(fynd.filter(({ typ }) => typ === 'utfallSaknas').map(({ cell }) => cell)).toEqual(
      bare.map(({ rad }) => `C${rad}`),
    );
  });
});

it.each(['huvudbok-2025-08.xlsx', 'stokig.xlsx'])(
  '%s holds no goals and no volumes',
  async (bok) => {
    const { tabeller, mal, volymer, fynd } = readGoals(...(await gridsOf(bok)));
    expect([tabeller, mal, volymer, fynd]).toEqual([[], [], [], []]);
  },
);
