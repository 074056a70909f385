import fc from 'fast-check';
import {
  calculateInternkontroll,
  levelOf,
} from '../../../src/domain/listor/calculateInternkontroll.ts';
import { findRiskfynd } from '../../../src/domain/listor/fynd/findRiskfynd.ts';
import type { Risksteg } from '../../../src/domain/listor/internkontroll.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { buildRisk, varde } from './build.ts';

describe('an internkontroll', () => {
  it.each([
    [5, 'accepteras'],
    [6, 'snarast'],
    [11, 'snarast'],
    [12, 'omedelbart'],
    [16, 'omedelbart'],
  ])('deals with a riskvärde of %d: %s', (riskvarde, niva) => {
    expect(levelOf(riskvarde, { omedelbart: 12, snarast: 6 })).toBe(niva);
  });

  it('puts each risk in its cell of the matrix, and counts the levels', () => {
    const internkontroll = calculateInternkontroll(
      [
        buildRisk('1', 4, 4),
        buildRisk('2', 2, 3),
        buildRisk('3', 2, 3),
        buildRisk('4', 1, 1),
        buildRisk('5', null, 4),
      ],
      standardRegler,
    );
    expect(internkontroll?.antal).toEqual({
      omedelbart: 1,
      snarast: 2,
      accepteras: 1,
      angivna: 0,
      ejBedomda: 1,
    });
    const filled = internkontroll?.matris.flatMap(({ sannolikhet, allvarlighet, niva, risker }) =>
      risker.length === 0 ? [] : [[sannolikhet, allvarlighet, niva, ...risker]],
    );
    expect(filled).toEqual([
      [4, 4, 'omedelbart', '1'],
      [2, 3, 'snarast', '2', '3'],
      [1, 1, 'accepteras', '4'],
    ]);
    expect(internkontroll?.matris.map(({ riskvarde }) => riskvarde).slice(0, 5)).toEqual([
      4, 8, 12, 16, 3,
    ]);
  });

  it('says that its borders are assumed until Regler has others', () => {
    const found = (regler: Partial<typeof standardRegler>) => {
      const internkontroll = calculateInternkontroll([buildRisk('1', 4, 3)], {
        ...standardRegler,
        ...regler,
      });
      return [internkontroll?.risker[0]?.niva, internkontroll && findRiskfynd(internkontroll)];
    };
    expect(found({})).toMatchObject(['omedelbart', [{ typ: 'riskgranserAntagna', snarast: 6 }]]);
    expect(found({ riskOmedelbart: 13 })).toEqual(['snarast', []]);
    expect(found({ riskSnarast: 13, riskOmedelbart: 16 })).toEqual(['accepteras', []]);
  });

  it('tells of printed levels and values that differ, and of risks not judged', () => {
    const internkontroll = calculateInternkontroll(
      [
        buildRisk('1', 3, 4, { trycktNiva: varde('snarast', 'R!G4') }),
        buildRisk('2', 2, 3, { trycktNiva: varde('snarast'), trycktRiskvarde: varde(6) }),
        buildRisk('3', 2, 3, { trycktRiskvarde: varde(5, 'R!F4') }),
        buildRisk('4', null, 3),
      ],
      { ...standardRegler, riskOmedelbart: 10 },
    );
    const fynd = internkontroll === null ? [] : findRiskfynd(internkontroll);
    expect(fynd.map(({ typ, cell, allvar }) => [typ, cell, allvar])).toEqual([
      ['risknivaMotGrans', 'G4', 'varning'],
      ['riskvardeStammerInte', 'F4', 'fel'],
      ['riskEjBedomd', 'A4', 'varning'],
    ]);
  });

  it('has every judged risk in the matrix once, and counts every risk, whatever they are', () => {
    const steg = fc.option(fc.constantFrom<Risksteg>(1, 2, 3, 4));
    fc.assert(
      fc.property(fc.array(fc.tuple(steg, steg), { minLength: 1, maxLength: 40 }), (pairs) => {
        const rader = pairs.map(([a, b], at) => buildRisk(String(at), a, b));
        const internkontroll = calculateInternkontroll(rader, standardRegler);
        const placed = internkontroll?.matris.flatMap(({ risker }) => risker) ?? [];
        const judged = pairs.filter(([a, b]) => a !== null && b !== null).length;
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed).toHaveLength(judged);
        const { omedelbart, snarast, accepteras, ejBedomda } = internkontroll?.antal ?? {
          omedelbart: 0,
          snarast: 0,
          accepteras: 0,
          ejBedomda: 0,
        };
        expect(omedelbart + snarast + accepteras).toBe(judged);
        expect(judged + ejBedomda).toBe(pairs.length);
      }),
    );
  });
});
