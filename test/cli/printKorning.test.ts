import type { Korning } from '../../src/application/foljUpp.ts';
import { printKorning } from '../../src/cli/printKorning.ts';
import { standardRegler } from '../../src/domain/regler/regler.ts';
import { ingetTidigare } from '../../src/domain/tidigare/ingetTidigare.ts';
import type { Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import { sampleRapport } from '../adapters/xlsx/sampleRapport.ts';
import { sampleRad, sampleTabell, sampleUppfoljning } from '../report/json/sampleUppfoljning.ts';

const korning = (changes: Partial<Uppfoljning> = {}, regler = standardRegler): Korning => {
  const uppfoljning = sampleUppfoljning(changes);
  const underlag = { ...uppfoljning, tabeller: [] };
  const { ekonomi } = uppfoljning;
  return {
    underlag,
    ekonomi,
    uppfoljning,
    rapport: sampleRapport(),
    regler,
    rattelser: [],
    tidigare: ingetTidigare,
  };
};

describe('the printed run', () => {
  it('is a heading, the table, its sum and the findings', () => {
    expect(printKorning(korning()).replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(
      [
        'Driftredovisning 2025',
        'Källa bok.xlsx Drift!A3:E11 · tkr · utfall t.o.m. augusti 2025 · avvikelse = budget − prognos, minus = underskott',
        '',
        'Kod  Benämning         Utfall  Prognos   Budget  Avvikelse       %',
        '──────────────────────────────────────────────────────────────────',
        '51   Äldreomsorg/LSS  170 714  253 626  244 266     −9 360  −3,8 %',
        '──────────────────────────────────────────────────────────────────',
        '     Summa            170 714  253 626  244 266     −9 360  −3,8 %',
        '',
        'Inga fynd.',
        '',
      ].join('\n'),
    );
  });

  it('has narrow spaces in its thousands and a real minus', () => {
    expect(printKorning(korning())).toContain('\u22129\u202f360');
  });

  it('has a dash where nothing could be computed', () => {
    const rad = sampleRad({ belopp: { utfall: null }, avvikelse: null, andel: null });
    expect(printKorning(korning({ tabeller: [sampleTabell({ rader: [rad] })] }))).toMatch(
      /51 {3}Äldreomsorg\/LSS +– +– +– +– +–\n/,
    );
  });

  it('shows amounts in the sign of the table, and the avvikelse minus for worse', () => {
    const tabell = sampleTabell({
      tecken: { varde: 'intakt-plus', skal: 'rattelse', sakerhet: 1 },
    });
    expect(printKorning(korning({ tabeller: [tabell] }))).toMatch(/−170\u202f714 .* −9\u202f360/);
  });

  it('shows the unit that the rules ask for, millions with a decimal', () => {
    expect(printKorning(korning({}, { ...standardRegler, enhet: 'mnkr' }))).toMatch(
      /170,7 +253,6 +244,3 +−9,4/,
    );
  });

  it.each([
    ['mnkr', /^Driftredovisning 2025\nKälla [^·]+ · tkr, visas i mnkr · /],
    ['kalla', /^Driftredovisning 2025\nKälla [^·]+ · tkr · /],
  ] as const)('names the unit of the source, and the one shown: %s', (enhet, heading) => {
    const tabeller = [sampleTabell({ titel: 'Driftredovisning 2025, tkr' })];
    expect(printKorning(korning({ tabeller }, { ...standardRegler, enhet }))).toMatch(heading);
  });

  it('indents a varav row and leaves printed sums out for the computed one', () => {
    const rader = [
      sampleRad(),
      sampleRad({ roll: 'varav', kod: null, namn: 'varav hemtjänst' }),
      sampleRad({ roll: 'summa', kod: null, namn: 'Totalt' }),
    ];
    const printed = printKorning(korning({ tabeller: [sampleTabell({ rader })] }));
    expect(printed).toContain('\n       varav hemtjänst');
    expect(printed).not.toContain('Totalt');
  });

  it('says which of two rows is income and which cost', () => {
    const rader = [sampleRad({ post: 'intakt' }), sampleRad({ post: 'kostnad' })];
    const printed = printKorning(korning({ tabeller: [sampleTabell({ rader })] }));
    expect(printed).toMatch(/LSS, intäkter .*\n.*LSS, kostnader /);
  });

  it('has no code column where no row has a code', () => {
    expect(
      printKorning(korning({ tabeller: [sampleTabell({ rader: [sampleRad({ kod: null })] })] })),
    ).toContain('\nBenämning ');
  });

  it('lists findings in the order given, with how much each matters in words', () => {
    const plats = { bok: 'bok.xlsx', blad: 'Drift', cell: 'C7' };
    const printed = printKorning(
      korning({
        fynd: [
          { ...plats, allvar: 'fel', typ: 'felvarde', varde: '#REF!', rad: '56' },
          { ...plats, allvar: 'upplysning', typ: 'doldaRader', antal: 2 },
        ],
      }),
    );
    expect(printed).toMatch(
      /Fynd \(2\)\n▲ Fel {9}Drift!C7 visar felet #REF!.*\n○ Upplysning {2}Drift!C7 har 2 dolda rader/,
    );
  });

  it('lets no text of a workbook steer the terminal', () => {
    const tabell = sampleTabell({
      titel: 'Drift\u001b[2J',
      rader: [sampleRad({ namn: 'a\u0007b', kod: '5\n1' })],
    });
    const printed = printKorning(korning({ tabeller: [tabell] }));
    expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
