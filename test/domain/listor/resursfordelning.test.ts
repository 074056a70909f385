import fc from 'fast-check';
import { ore } from '../../../src/domain/amount/ore.ts';
import { calculateResursfordelning } from '../../../src/domain/listor/calculateResursfordelning.ts';
import { findResursfynd } from '../../../src/domain/listor/fynd/findResursfynd.ts';
import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';
import type {
  Grupprad,
  Parameterrad,
  Resurstabell,
} from '../../../src/domain/listor/resursfordelning.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import { buildKalla } from '../../builders/tabell.ts';
import { buildGrupp } from './build.ts';

const calculate = (
  grupper: readonly Grupprad[],
  {
    regler = {},
    rader = [],
    period = '2025-08',
  }: { regler?: Partial<Regler>; rader?: readonly Parameterrad[]; period?: string | null } = {},
): Resurstabell => {
  const [tabell] = calculateResursfordelning(
    {
      ...ingaListor,
      tabeller: [
        {
          nyckel: 'Lista!A3',
          slag: 'resursfordelning',
          titel: 'Resursfördelning',
          kalla: buildKalla('Lista!A3:F9'),
          enhet: null,
          period: null,
          kolumner: [],
        },
      ],
      resursgrupper: grupper,
      resursparametrar: rader,
    },
    { ...standardRegler, ...regler },
    period === null ? null : parseMonth(period),
  );
  if (tabell === undefined) throw new Error('There is a table');
  return tabell;
};

const byRules = {
  regler: { timmarPerArsarbetare: 1650, kostnadPerArsarbetare: ore(62_000_000) },
};
const line = (parameter: Parameterrad['parameter'], varde: number): Parameterrad => ({
  parameter,
  varde,
  tabell: 'Lista!A3',
  cell: 'Lista!B1',
});

describe('a resursfördelning', () => {
  it('turns granted hours into årsarbetare, and these into a budget and what is missing', () => {
    const { grupper, summa } = calculate(
      [
        buildGrupp('Norr', { beviljade: 33_000, tillgangliga: 18.5, budget: 11_900_000 }),
        buildGrupp('Söder', { beviljade: 16_500, utforda: 15_000, tillgangliga: 11 }),
      ],
      byRules,
    );
    expect(grupper.map(({ arsarbetare }) => arsarbetare.varde)).toEqual([20, 10]);
    expect(grupper.map(({ saknas }) => saknas.varde)).toEqual([1.5, -1]);
    expect(grupper.map(({ tilldelning }) => tilldelning.varde)).toEqual([
      1_240_000_000, 620_000_000,
    ]);
    expect(grupper[0]?.skillnad).toBe(50_000_000);
    expect(grupper[1]?.andelUtford).toBeCloseTo(0.909, 3);
    expect(summa).toMatchObject({ arsarbetare: 30, saknas: 0.5, tilldelning: 1_860_000_000 });
    expect(summa.ofullstandig).toEqual(['utforda', 'budget']);
  });

  it('counts only the hours with brukare where their share is known', () => {
    const [norr] = calculate(
      [buildGrupp('Norr', { beviljade: 33_000, brukartid: 0.8 })],
      byRules,
    ).grupper;
    expect(norr?.arsarbetare.varde).toBe(25);
  });

  it.each<[Grupprad['timtid'], string | null, number | null]>([
    ['ar', null, 1200],
    ['okand', null, 1200],
    ['manad', null, 14_400],
    ['vecka', null, 62_400],
    ['period', '2025-08', 1800],
    ['period', '2025-12', 1200],
    ['period', null, null],
  ])('counts hours by %s closed at %s to %s a year', (timtid, period, expected) => {
    const [norr] = calculate([buildGrupp('Norr', { beviljade: 1200, timtid })], {
      period,
    }).grupper;
    expect(norr?.arstimmar).toBe(expected);
  });

  it('computes nothing that nobody has given a measure for, and tells which', () => {
    const tabell = calculate([buildGrupp('Norr', { beviljade: 33_000, tillgangliga: 20 })]);
    const [norr] = tabell.grupper;
    expect([norr?.arsarbetare, norr?.saknas, norr?.tilldelning].map((one) => one?.varde)).toEqual([
      null,
      null,
      null,
    ]);
    expect(norr?.arsarbetare.skal).toBe('saknarTimmarPerArsarbetare');
    expect(findResursfynd(tabell)).toMatchObject([
      { typ: 'resursparameterSaknas', parameter: 'timmarPerArsarbetare' },
      { typ: 'resursparameterSaknas', parameter: 'kostnadPerArsarbetare' },
    ]);
  });

  it('takes a measure from the row before the sheet, and from the sheet before Regler', () => {
    const needed = (own: number | undefined, rader: readonly Parameterrad[]) =>
      calculate(
        [
          buildGrupp('Norr', {
            beviljade: 33_000,
            ...(own === undefined ? {} : { timmarPerArsarbetare: own }),
          }),
        ],
        { ...byRules, rader },
      ).grupper[0]?.arsarbetare.varde;
    const onSheet = [line('timmarPerArsarbetare', 1500)];
    expect(needed(1000, onSheet)).toBe(33);
    expect(needed(undefined, onSheet)).toBe(22);
    expect(needed(undefined, [])).toBe(20);
  });

  it('uses the price of an hour where that was said closer than the cost of an årsarbetare', () => {
    const given = (rader: readonly Parameterrad[]) =>
      calculate([buildGrupp('Norr', { beviljade: 33_000 })], { ...byRules, rader }).grupper[0]
        ?.tilldelning.varde;
    expect(given([line('timpris', 40_000)])).toBe(1_320_000_000);
    expect(given([line('timpris', 40_000), line('kostnadPerArsarbetare', 60_000_000)])).toBe(
      1_200_000_000,
    );
  });

  it.each<[string, Parameters<typeof buildGrupp>[1], number | null, string | null, number | null]>([
    ['cost and hours', { kostnad: 571_000, beviljade: 1000 }, 57_100, null, null],
    ['done hours', { kostnad: 571_000, utforda: 1000 }, 57_100, null, null],
    ['print', { trycktPerTimme: 571, trycktPerTimmeForegaende: 500 }, 57_100, null, 7_100],
    [
      'cost and hours of both years',
      { kostnad: 571_000, beviljade: 1000, kostnadForegaende: 450_000, timmarForegaende: 900 },
      57_100,
      null,
      7_100,
    ],
    ['no hours', { kostnad: 571_000, beviljade: 0 }, null, 'nollTimmar', null],
    ['no cost', { beviljade: 1000 }, null, 'saknarKostnad', null],
    [
      'hours of a month',
      { kostnad: 571_000, beviljade: 1000, timtid: 'manad' },
      null,
      'olikaTid',
      null,
    ],
  ])('has a cost per hour by %s', (_, more, perTimme, skal, forandring) => {
    const [norr] = calculate([buildGrupp('Norr', more)]).grupper;
    expect(norr?.perTimme).toMatchObject({ varde: perTimme, skal });
    expect(norr?.forandring.varde).toBe(forandring);
  });

  it('tells that hours without a span are taken for a year, only where something follows from it', () => {
    const found = (more: Parameters<typeof buildGrupp>[1]) =>
      findResursfynd(calculate([buildGrupp('Norr', more)], byRules)).map(({ typ }) => typ);
    expect(found({ beviljade: 1000, timtid: 'okand' })).toEqual(['timtidAntagen']);
    expect(found({ beviljade: 1000, behov: 2, timtid: 'okand' })).toEqual([]);
  });

  it('sums to its groups, whatever they are', () => {
    const number = fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined });
    const grupp = fc
      .record({
        beviljade: number,
        utforda: number,
        tillgangliga: number,
        budget: number,
        kostnad: number,
      })
      .map((more) =>
        buildGrupp(
          'X',
          Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
        ),
      );
    fc.assert(
      fc.property(fc.array(grupp, { minLength: 1, maxLength: 20 }), (rader) => {
        const { grupper, summa } = calculate(rader, byRules);
        const whole = (pick: (one: (typeof grupper)[number]) => number | null) =>
          grupper.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
        expect(summa.beviljade ?? 0).toBe(whole(({ beviljade }) => beviljade.varde));
        expect(summa.budget ?? 0).toBe(whole(({ budget }) => budget.varde));
        expect(summa.kostnad ?? 0).toBe(whole(({ kostnad }) => kostnad.varde));
        expect(summa.tilldelning ?? 0).toBe(whole(({ tilldelning }) => tilldelning.varde));
        expect(summa.arsarbetare ?? 0).toBeCloseTo(
          whole(({ arsarbetare }) => arsarbetare.varde),
          6,
        );
      }),
    );
  });
});
