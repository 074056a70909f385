import { countKontroller, findOlosta } from '../../../src/domain/avstamning/granskade.ts';
import { buildKontroll, kontroller } from '../../builders/kontroll.ts';

const fel = buildKontroll({ har: 1, dar: 2 });

describe('the comparisons that a person has looked at', () => {
  it('are no longer unresolved, and rounding never is', () => {
    expect(findOlosta({ kontroller, granskade: new Map() })).toHaveLength(4);
    expect(findOlosta({ kontroller: [fel], granskade: new Map([[fel.nyckel, '']]) })).toEqual([]);
    expect(findOlosta({ kontroller: [fel], granskade: new Map([['annan', '']]) })).toEqual([fel]);
  });

  it('are counted among those that do not tie, and what was not compared is not among those compared', () => {
    expect(countKontroller({ kontroller, granskade: new Map() })).toEqual({
      jamforda: 8,
      stammer: 3,
      avrundning: 1,
      fel: 4,
      ejJamford: 2,
      granskade: 0,
    });
    const granskade = new Map(kontroller.map(({ nyckel }) => [nyckel, '']));
    expect(countKontroller({ kontroller, granskade }).granskade).toBe(5);
  });
});
