import { calculateMal } from '../../../src/domain/mal/calculateMal.ts';
import { findDubbletter } from '../../../src/domain/mal/dubbletter.ts';
import type { Fynd } from '../../../src/domain/fynd/fynd.ts';
import type { Indikator } from '../../../src/domain/mal/malunderlag.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import {
  buildIndikator,
  buildMal,
  buildMalunderlag,
  malvarde,
  matvarde,
  type IndikatorSpec,
} from '../../builders/mal.ts';

const first = buildIndikator({ rad: 5, utfall: matvarde(84, '%') });
const second = (spec: IndikatorSpec): Indikator => buildIndikator({ rad: 6, ...spec });
const found = (spec: IndikatorSpec): number => findDubbletter([first, second(spec)]).size;

describe('an indicator that stands twice below a goal', () => {
  it.each<[string, IndikatorSpec]>([
    ['another outcome', { utfall: matvarde(86, '%') }],
    ['another unit', { utfall: matvarde(84, 'st') }],
    ['another målvärde', { mal: malvarde('>=', 80, '%') }],
    ['another condition', { mal: malvarde('<=', 85, '%') }],
    ['another end of a range', { mal: malvarde('>=', 85, '%', { till: 90 }) }],
    ['other capitals in its name', { namn: 'ANDEL  nöjda', utfall: matvarde(86, '%') }],
  ])('contradicts itself with %s', (_, spec) => {
    expect(found(spec)).toBe(2);
  });

  it.each<[string, IndikatorSpec]>([
    ['the same values', {}],
    ['no outcome', { utfall: null }],
    ['no målvärde', { mal: null }],
    ['another name', { namn: 'Andel trygga', utfall: matvarde(86, '%') }],
    ['another mått', { matt: 'Kvinnor', utfall: matvarde(86, '%') }],
  ])('does not with %s', (_, spec) => {
    expect(found(spec)).toBe(0);
  });
});

describe('the goal', () => {
  const fynd: Fynd = {
    bok: 'bok.xlsx',
    blad: 'Mål',
    cell: 'B6',
    typ: 'dubbelIndikator',
    allvar: 'varning',
    indikator: 'Andel nöjda',
    andraCell: 'Mål!B5',
  };
  const calculate = (...indikatorer: readonly Indikator[]) =>
    calculateMal(buildMalunderlag([buildMal(indikatorer)], { fynd: [fynd] }), {
      regler: standardRegler,
      tabeller: [],
      period: null,
    });
  const other = buildIndikator({ namn: 'HME', rad: 7, utfall: matvarde(90, '%') });

  it('counts both as not judged, says why and tells what follows', () => {
    const { mal, fynd: told } = calculate(first, second({ utfall: matvarde(86, '%') }), other);
    expect(mal[0]?.indikatorer.map(({ status, skal }) => [status, skal])).toEqual([
      ['ejBedomd', ['dubbel']],
      ['ejBedomd', ['dubbel']],
      ['uppnadd', ['uppfyller']],
    ]);
    expect(mal[0]).toMatchObject({ status: 'ej', antal: { uppnadd: 1, ejBedomd: 2 } });
    expect(told).toEqual([{ ...fynd, foljd: 'ejBedomd' }]);
  });

  it('judges both where they say the same', () => {
    const { mal, fynd: told } = calculate(first, second({ utfall: null }));
    expect(mal[0]?.indikatorer.map(({ status }) => status)).toEqual(['ej', 'ejBedomd']);
    expect(mal[0]?.indikatorer[1]?.skal).toEqual(['utfallSaknas']);
    expect(told).toEqual([fynd]);
  });

  it('keeps the other reasons of what is not judged anyhow', () => {
    const { mal } = calculate(
      second({ rad: 5, utfall: null, mal: malvarde('>=', 80, '%') }),
      second({ utfall: null }),
    );
    expect(mal[0]?.indikatorer[0]?.skal).toEqual(['utfallSaknas', 'dubbel']);
  });

  it('counts a copy that is left out once', () => {
    expect(calculate(first).fynd).toEqual([{ ...fynd, foljd: 'raknasEnGang' }]);
  });
});
