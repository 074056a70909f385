import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp } from '../../../src/application/foljUpp.ts';
import type { Analys } from '../../../src/domain/analys/analys.ts';
import { composeAnalystexter } from '../../../src/report/analys/composeAnalystexter.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { buildUppfoljning, type TabellSpec } from '../../builders/tabell.ts';
import { ackumulerad, delar } from '../cases.ts';

const textsOf = (spec: TabellSpec, period = '2025-08') =>
  composeAnalystexter(buildUppfoljning([{ ...spec, period }], { period }));
const draftOf = (spec: TabellSpec, namn: string, period?: string): string =>
  textsOf(spec, period).find((one) => one.namn === namn)?.utkast ?? '';

describe.each(['lekeberg-2025', 'askersund-2025-delar', 'huvudbok-2025-08'])(
  'the drafts of %s',
  (namn) => {
    it('say what the figures show, for every verksamhet', async () => {
      const file = join(__dirname, '../../../exempel', `${namn}.xlsx`);
      const read = await readWorkbook(readFileSync(file), `${namn}.xlsx`);
      if (!read.ok) throw new Error(read.error.detalj);
      const texter = composeAnalystexter(foljUpp(read.value).uppfoljning);
      const lines = texter.map(
        ({ rubrik, utkast, attKommentera }) =>
          `${rubrik}${attKommentera ? '  ▲' : ''}\n  ${utkast}`,
      );
      expectGolden(`utkast-${namn}.txt`, lines.join('\n'));
    });
  },
);

const kr = fc.integer({ min: -5_000_000, max: 5_000_000 });

describe('a draft', () => {
  it.each(['nettokostnad', 'intakt-plus'] as const)(
    'never says över where the sign says under, nor under where it says över: %s',
    (tecken) => {
      fc.assert(
        fc.property(kr, kr, kr, (utfall, prognos, budget) => {
          const spec: TabellSpec = {
            ...{ enhet: 'kr', tecken },
            kolumner: [
              ['utfall', 'Utfall'],
              ['prognos', 'Prognos'],
              ['budget', 'Budget'],
            ],
            rader: [{ namn: 'Vård', belopp: { utfall, prognos, budget } }],
          };
          const { analys, ...more } = buildUppfoljning([spec]);
          const drafts = composeAnalystexter({ analys, ...more }).map(({ utkast }) => utkast);
          return analys.every((one, at) => agrees(one, drafts[at] ?? ''));
        }),
      );
    },
  );

  it('gives the heading both avvikelser where there are two', () => {
    const [, first] = textsOf(ackumulerad, '2023-08');
    expect(first?.rubrik).toBe('Funktionsstöd. Avvikelse −7,6 mnkr, prognos −14,9 mnkr');
  });

  it('speaks of what is left of the year where a part of it stands beside the whole budget', () => {
    const spec: TabellSpec = {
      kolumner: [
        ['utfall', 'Utfall'],
        ['budget', 'Budget'],
      ],
      rader: [{ namn: 'Vård', belopp: { utfall: 600, budget: 900 } }],
    };
    expect(draftOf(spec, 'Vård')).toContain(
      'Av årets budget återstår 300 tkr till och med augusti 2025.',
    );
    expect(draftOf(spec, 'Vård', '2025-12')).toContain('Utfallet visar ett överskott på 300 tkr');
  });

  it('says what parts leave unexplained', () => {
    expect(draftOf(delar, 'Äldreomsorg')).toContain(
      'Underskottet ligger främst i hemtjänst (−4\u202f900 tkr). −4\u202f400 tkr ligger inte på någon delverksamhet och är oförklarat.',
    );
  });

  it('never writes a small amount as nothing', () => {
    const spec: TabellSpec = {
      enhet: 'mnkr',
      kolumner: [
        ['utfall', 'Utfall'],
        ['budget', 'Budget'],
      ],
      rader: [{ namn: 'Vård', belopp: { utfall: 10.02, budget: 10 } }],
    };
    expect(draftOf(spec, 'Vård', '2025-12')).toContain('ett underskott på 20 tkr mot budget');
  });
});

const words = { overskott: 'överskott', underskott: 'underskott', balans: 'lika med' };

function agrees({ direction }: Analys, draft: string): boolean {
  if (direction === null) return true;
  const [first = ''] = draft.split(' mot budget');
  const said = Object.values(words).filter((word) => first.toLowerCase().includes(word));
  return said.length === 1 && said[0] === words[direction];
}
