import { judgeIndikator, type Malregler } from '../../../src/domain/mal/judgeIndikator.ts';
import type { Malvarde, Matvarde, OlastSkal } from '../../../src/domain/mal/malunderlag.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import {
  buildIndikator,
  jaNej,
  lasning,
  malvarde,
  matvarde,
  type IndikatorSpec,
} from '../../builders/mal.ts';

const strict: Malregler = { maltolerans: 0, arsmatt: 'raknas' };
const tenth: Malregler = { maltolerans: 0.1, arsmatt: 'raknas' };

const judge = (spec: IndikatorSpec, regler = strict, period: string | null = null) =>
  judgeIndikator(buildIndikator(spec), regler, period === null ? null : parseMonth(period));
const statusOf = (spec: IndikatorSpec, regler = strict): string => judge(spec, regler).status;

describe('an indicator', () => {
  it.each<[string, Malvarde, number, string]>([
    ['at least: below', malvarde('>=', 85, '%'), 84.999, 'ej'],
    ['at least: at', malvarde('>=', 85, '%'), 85, 'uppnadd'],
    ['at least: above', malvarde('>=', 85, '%'), 85.001, 'uppnadd'],
    ['at most: below', malvarde('<=', 9.5, '%'), 9.49, 'uppnadd'],
    ['at most: at', malvarde('<=', 9.5, '%'), 9.5, 'uppnadd'],
    ['at most: above', malvarde('<=', 9.5, '%'), 9.51, 'ej'],
    ['more than: below', malvarde('>=', 85, '%', { strikt: true }), 84, 'ej'],
    ['more than: at', malvarde('>=', 85, '%', { strikt: true }), 85, 'ej'],
    ['more than: above', malvarde('>=', 85, '%', { strikt: true }), 86, 'uppnadd'],
    ['under: below', malvarde('<=', 10, '%', { strikt: true }), 9, 'uppnadd'],
    ['under: at', malvarde('<=', 10, '%', { strikt: true }), 10, 'ej'],
    ['under: above', malvarde('<=', 10, '%', { strikt: true }), 11, 'ej'],
    ['exactly: below', malvarde('=', 3, '%'), 2.99, 'ej'],
    ['exactly: at', malvarde('=', 3, '%'), 3, 'uppnadd'],
    ['exactly: above', malvarde('=', 3, '%'), 3.01, 'ej'],
    ['range: below', malvarde('=', 80, '%', { till: 90 }), 79.9, 'ej'],
    ['range: at its lower end', malvarde('=', 80, '%', { till: 90 }), 80, 'uppnadd'],
    ['range: at its upper end', malvarde('=', 80, '%', { till: 90 }), 90, 'uppnadd'],
    ['range: above', malvarde('=', 80, '%', { till: 90 }), 90.1, 'ej'],
    ['increase from: below', malvarde('oka', 29), 28, 'ej'],
    ['increase from: at', malvarde('oka', 29), 29, 'ej'],
    ['increase from: above', malvarde('oka', 29), 30, 'uppnadd'],
    ['decrease from: below', malvarde('minska', 14), 13, 'uppnadd'],
    ['decrease from: at', malvarde('minska', 14), 14, 'ej'],
    ['decrease from: above', malvarde('minska', 14), 15, 'ej'],
    ['at least nothing: a deficit', malvarde('>=', 0, 'tkr'), -1, 'ej'],
    ['at least nothing: at', malvarde('>=', 0, 'tkr'), 0, 'uppnadd'],
  ])('reaches its målvärde or not: %s', (_, mal, varde, expected) => {
    expect(statusOf({ mal, utfall: matvarde(varde, mal.enhet) })).toBe(expected);
  });

  it('is compared strictly: 89.6 is not 90', () => {
    const { status, skal } = judge({
      mal: malvarde('>=', 90, '%'),
      utfall: matvarde(89.6, '%'),
    });
    expect([status, skal]).toEqual(['ej', ['uppfyllerInte']]);
  });

  it.each<[number, string]>([
    [27, 'ej'],
    [28, 'ej'],
    [29, 'uppnadd'],
  ])('that shall increase without a value is set against the earlier 28: %d', (varde, expected) => {
    const spec = { mal: malvarde('oka'), foregaende: matvarde(28, 'st') };
    expect(statusOf({ ...spec, utfall: matvarde(varde, 'st') })).toBe(expected);
  });

  it('that shall increase without any value to compare with is not judged', () => {
    const { status, skal } = judge({ mal: malvarde('oka'), utfall: matvarde(30) });
    expect([status, skal]).toEqual(['ejBedomd', ['jamforelseSaknas']]);
  });

  it.each<[Matvarde, string]>([
    [jaNej(true), 'uppnadd'],
    [jaNej(false), 'ej'],
    [matvarde(1), 'ejBedomd'],
  ])('that shall be a yes is one', (utfall, expected) => {
    expect(statusOf({ mal: malvarde('ja'), utfall })).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['%', 'st', 'ejBedomd'],
    ['%', 'index', 'ejBedomd'],
    ['dagar', 'månader', 'ejBedomd'],
    ['st', 'personer', 'uppnadd'],
    ['%', '%', 'uppnadd'],
  ])('in %s is only judged against a målvärde in %s that measures the same', (a, b, expected) => {
    const spec = { utfall: matvarde(90, a), mal: malvarde('>=', 85, b) };
    expect(statusOf(spec)).toBe(expected);
    if (expected === 'ejBedomd') expect(judge(spec).skal).toEqual(['enhetSkiljer']);
  });

  it.each<[number, string]>([
    [4.999, 'ej'],
    [5, 'uppnadd'],
    [5.001, 'uppnadd'],
  ])('in mnkr is turned to the tkr of its målvärde: %d', (varde, expected) => {
    const spec = { utfall: matvarde(varde, 'mnkr'), mal: malvarde('>=', 5000, 'tkr') };
    expect(statusOf(spec)).toBe(expected);
  });

  it('takes a bare value to have the unit of the other', () => {
    expect(statusOf({ utfall: matvarde(90), mal: malvarde('>=', 85, '%') })).toBe('uppnadd');
  });

  it('does not compare a yes with a number', () => {
    expect(judge({ utfall: jaNej(true), mal: malvarde('>=', 85, '%') }).skal).toEqual([
      'enhetSkiljer',
    ]);
  });
});

describe('partly achieved', () => {
  it.each<[string, Malvarde, number, string]>([
    ['at least: past the tolerance', malvarde('>=', 80), 71.9, 'ej'],
    ['at least: at the tolerance', malvarde('>=', 80), 72, 'delvis'],
    ['at least: within', malvarde('>=', 80), 79.9, 'delvis'],
    ['at least: reached', malvarde('>=', 80), 80, 'uppnadd'],
    ['at most: past', malvarde('<=', 10), 11.1, 'ej'],
    ['at most: at the tolerance', malvarde('<=', 10), 11, 'delvis'],
    ['at most: reached', malvarde('<=', 10), 10, 'uppnadd'],
    ['more than: at the bound', malvarde('>=', 80, null, { strikt: true }), 80, 'delvis'],
    ['range: below the tolerance', malvarde('=', 50, null, { till: 60 }), 44.9, 'ej'],
    ['range: at the lower tolerance', malvarde('=', 50, null, { till: 60 }), 45, 'delvis'],
    ['range: at the upper tolerance', malvarde('=', 50, null, { till: 60 }), 66, 'delvis'],
    ['range: above the tolerance', malvarde('=', 50, null, { till: 60 }), 66.1, 'ej'],
    ['increase from: unchanged', malvarde('oka', 29), 29, 'delvis'],
    ['decrease from: past', malvarde('minska', 10), 11.1, 'ej'],
    ['of nothing there is no share', malvarde('>=', 0), -0.1, 'ej'],
    ['a negative bound', malvarde('>=', -10), -11, 'delvis'],
  ])('is within a tenth of the målvärde: %s', (_, mal, varde, expected) => {
    expect(statusOf({ mal, utfall: matvarde(varde) }, tenth)).toBe(expected);
  });

  it('does not exist without a tolerance', () => {
    expect(statusOf({ mal: malvarde('>=', 80), utfall: matvarde(79.999) })).toBe('ej');
  });
});

describe('an indicator without a value', () => {
  it.each<[OlastSkal, string]>([
    ['tom', 'utfallSaknas'],
    ['ejKlart', 'utfallSaknas'],
    ['ejRedovisat', 'utfallSaknas'],
    ['baraMal', 'utfallSaknas'],
    ['fleraVarden', 'utfallEjTolkat'],
    ['ejTolkat', 'utfallEjTolkat'],
    ['felvarde', 'utfallEjTolkat'],
  ])('is not judged, and says why: %s', (skal, expected) => {
    const utfall = { ...lasning<Matvarde>(null, 'Mål!C5', 'x'), skal };
    const judged = judge({ utfall });
    expect([judged.status, judged.skal, judged.bedomtUtfall]).toEqual([
      'ejBedomd',
      [expected],
      null,
    ]);
  });

  it('tells every reason', () => {
    const mal = { ...lasning<Malvarde>(null, 'Mål!D5', 'bra'), skal: 'ejTolkat' as const };
    expect(judge({ utfall: null, mal }).skal).toEqual(['utfallSaknas', 'malEjTolkat']);
    expect(judge({ mal: null }).skal).toEqual(['malSaknas']);
  });

  it.each<[string, string | null, boolean]>([
    ['2025-11', 'ar', true],
    ['2025-12', 'ar', false],
    ['2025-11', 'halvar', false],
    ['2025-11', null, false],
  ])('in %s that is measured %s may be waiting for its year', (period, frekvens, expected) => {
    const spec = { utfall: null, frekvens } as IndikatorSpec;
    const left: Malregler = { ...strict, arsmatt: 'raknasInte' };
    expect(judge(spec, strict, period).skal.includes('arsmatt')).toBe(expected);
    expect(judge(spec, strict, period).raknas).toBe(true);
    expect(judge(spec, left, period).raknas).toBe(!expected);
  });

  it('is not left out when it has its value', () => {
    const left: Malregler = { ...strict, arsmatt: 'raknasInte' };
    expect(judge({ frekvens: 'ar' }, left, '2025-08')).toMatchObject({
      raknas: true,
      status: 'ej',
    });
  });
});

describe('the trend', () => {
  it.each<[number, 'hogre' | 'lagre', string]>([
    [13, 'lagre', 'battre'],
    [14, 'lagre', 'oforandrad'],
    [15, 'lagre', 'samre'],
    [13, 'hogre', 'samre'],
    [14, 'hogre', 'oforandrad'],
    [15, 'hogre', 'battre'],
  ])('of %d after 14 where %s is better', (varde, riktning, expected) => {
    const spec = { utfall: matvarde(varde), foregaende: matvarde(14), riktning };
    expect(judge(spec).trend).toBe(expected);
  });

  it('starts from the value that the målvärde names', () => {
    const mal = malvarde('minska', 14, 'månader');
    const spec = { mal, utfall: matvarde(13, 'månader'), riktning: 'lagre' } as const;
    expect(judge(spec).trend).toBe('battre');
  });

  it('is unknown without an earlier value or in another unit', () => {
    expect(judge({}).trend).toBeNull();
    expect(judge({ foregaende: matvarde(80, 'st') }).trend).toBeNull();
    expect(judge({ foregaende: jaNej(true) }).trend).toBeNull();
    expect(judge({ utfall: null, foregaende: matvarde(80, '%') }).trend).toBeNull();
  });
});
