import type { Korning } from '../../src/application/foljUpp.ts';
import { findOlosta } from '../../src/domain/avstamning/granskade.ts';
import type { Kontroll } from '../../src/domain/avstamning/kontroll.ts';
import { flikarOf } from '../../src/taskpane/state/flikar.ts';
import {
  planAvstamning,
  sideOf,
  type Kontrollvy,
} from '../../src/taskpane/views/avstamning/kontrollvy.ts';
import { kontroller } from '../builders/kontroll.ts';

/** A run with these comparisons, of which those of `granskade` are marked. */
const korningOf = (all: readonly Kontroll[], granskade: readonly Kontroll[] = []) =>
  ({
    uppfoljning: {
      kontroller: all,
      granskade: new Map(granskade.map(({ nyckel }) => [nyckel, 'Känt'])),
      tabeller: [],
      ekonomi: { period: null },
      kostnadslage: { rader: [] },
      mal: { mal: [], volymer: [] },
      listor: {
        statsbidrag: null,
        resursfordelning: [],
        internkontroll: null,
        handlingsplan: null,
      },
    },
    tidigare: { blad: new Map() },
  }) as unknown as Korning;

const namesOf = (vyer: readonly Kontrollvy[]) => vyer.map(({ kontroll: { slag } }) => slag);

const kontroll = (slag: Kontroll['slag']): Kontroll => {
  const found = kontroller.find((one) => one.slag === slag && one.utfall !== 'stammer');
  if (found === undefined) throw new Error(slag);
  return found;
};

describe('the view Avstämning', () => {
  it('has every comparison that doesn’t tie once: unresolved, marked, or rounding', () => {
    const vy = planAvstamning(korningOf(kontroller, [kontroll('procent')]));
    expect(namesOf(vy.olosta)).toEqual(['resultatMotAnalys', 'summa', 'mal']);
    expect(namesOf(vy.granskade)).toEqual(['procent']);
    expect(namesOf(vy.avrundade)).toEqual(['analysMotDrift']);
  });

  it('has a marked rounding among the marked', () => {
    const vy = planAvstamning(korningOf(kontroller, [kontroll('analysMotDrift')]));
    expect(namesOf(vy.granskade)).toEqual(['analysMotDrift']);
    expect(vy.avrundade).toEqual([]);
  });

  it('shows as many unresolved as the badge counts, the worst first', () => {
    const korning = korningOf(kontroller, [kontroll('mal')]);
    const { olosta } = planAvstamning(korning);
    expect(olosta).toHaveLength(findOlosta(korning.uppfoljning).length);
    expect(olosta[0]?.kontroll.differens).toBe(-495_400_000);
  });

  it('gathers what was not compared and what ties by kind and table', () => {
    const { ejJamforda, stammer } = planAvstamning(korningOf(kontroller));
    expect(ejJamforda.map(({ forsta, antal }) => [forsta.slag, antal])).toEqual([
      ['sarredovisning', 2],
    ]);
    expect(stammer.map(({ forsta, antal }) => [forsta.slag, antal])).toEqual([['summa', 3]]);
  });

  it('is there as soon as something was compared', () => {
    expect(flikarOf(korningOf([]))).toEqual(['berakna']);
    expect(flikarOf(korningOf(kontroller.slice(0, 1)))).toEqual(['berakna', 'avstamning']);
  });
});

describe('a side of a comparison', () => {
  it('says what it is, its figure in the unit of both, and its cell', () => {
    const plain = (one: Kontroll, sida: 'har' | 'dar') => {
      const { namn, varde, cell } = sideOf(one, sida);
      return [namn, varde.replaceAll('\u202f', ' '), cell];
    };
    const sum = kontroll('summa');
    expect(plain(sum, 'har')).toEqual(['Summa', '1 234 500 kr', 'Drift!E11']);
    expect(plain(sum, 'dar')).toEqual(['summan av 7 rader', '1 234 000 kr', 'Drift!E4']);
  });

  it('says when its table prints it with the other sign', () => {
    expect(sideOf(kontroll('analysMotDrift'), 'dar').namn).toBe(
      'Flyktingmottagande, med omvänt tecken',
    );
    expect(sideOf(kontroll('analysMotDrift'), 'har').namn).toBe('Flyktingmottagande');
  });

  it('is in words where it is a share or a judgement', () => {
    expect(sideOf(kontroll('procent'), 'har')).toMatchObject({ namn: 'Står', varde: '71,3 %' });
    expect(sideOf(kontroll('mal'), 'dar')).toMatchObject({
      namn: 'Räknat',
      varde: 'Uppnås delvis',
    });
  });
});
