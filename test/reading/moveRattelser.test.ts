import { moveRattelser } from '../../src/reading/across/moveRattelser.ts';

const enhet = (tabell: string) => ({ tabell, falt: 'enhet', varde: 'kr' }) as const;

describe('corrections', () => {
  it('stay with the table that they name', () => {
    expect(moveRattelser([enhet('Drift!A3')], ['Drift!A3', 'Drift!K3'], 'bok.xlsx')).toEqual({
      rattelser: [enhet('Drift!A3')],
      fynd: [],
    });
  });
  it('follow the only table of a sheet when it has moved', () => {
    expect(moveRattelser([enhet('Drift!A3')], ['Drift!A4', '51!A3'], 'bok.xlsx')).toEqual({
      rattelser: [enhet('Drift!A4')],
      fynd: [],
    });
  });
  it.each([[['Drift!A4', 'Drift!K4']], [['51!A3']], [[]]])(
    'are told when they mean none of %p',
    (keys) => {
      const { rattelser, fynd } = moveRattelser([enhet('Drift!A3')], keys, 'bok.xlsx');
      expect(rattelser).toEqual([]);
      expect(fynd).toMatchObject([
        { typ: 'rattelseUtanTabell', allvar: 'varning', tabell: 'Drift!A3' },
      ]);
    },
  );
});
