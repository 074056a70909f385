import { staysWithNext, textSizes } from '../../../src/adapters/docx/look.ts';
import type { Dokumentkolumn, Dokumentrad } from '../../../src/report/dokument/dokument.ts';
import { bindText } from '../../../src/report/dokument/bindText.ts';
import { captionText } from '../../../src/report/dokument/dokumenttext.ts';
import { planBredder } from '../../../src/report/dokument/kolumnbredd.ts';
import { textWidth } from '../../../src/report/dokument/textbredd.ts';
import { luckorOf } from '../../../src/report/text/luckor.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';

const augusti = parseMonth('2025-08')!;

describe('the caption of a table', () => {
  it.each([
    ['Driftredovisning 2025', 'Driftredovisning'],
    ['Driftredovisning 2025 – utfall t.o.m. augusti', 'Driftredovisning'],
    ['Driftredovisning per 31 augusti 2025', 'Driftredovisning'],
    ['Uppföljning jan-aug 2025 (tkr)', 'Uppföljning'],
    ['Driftredovisning t.o.m. 2025-08-31, tkr', 'Driftredovisning'],
    ['Budget 2025 mot utfall', 'Budget 2025 mot utfall'],
    ['Driftredovisning 2024', 'Driftredovisning 2024'],
    ['Verksamheten i maj', 'Verksamheten i maj'],
  ])('says the time of "%s" once', (titel, bare) => {
    expect(captionText(titel, augusti, 'tkr')).toBe(`${bare} januari–augusti 2025, tkr`);
  });

  it('is the time alone where its title is nothing else', () => {
    expect(captionText('2025', augusti, 'tkr')).toBe('januari–augusti 2025, tkr');
  });
});

it('keeps a figure and its unit on one line, and leaves words alone', () => {
  expect(bindText('Utfallet är 9 tkr (2,2 %), 3 kr och 4 stolar.')).toBe(
    'Utfallet är 9\u00a0tkr (2,2\u00a0%), 3\u00a0kr och 4 stolar.',
  );
});

it('gives each figure of a wide table room for all of it', () => {
  const figure = '−1\u202f170\u202f714';
  const kolumner = [
    { rubrik: 'Kod', side: 'left' },
    { rubrik: 'Verksamhet', side: 'left' },
    ...['Utfall 25-08-31', 'Helårsprognos', 'Budget'].map(
      (rubrik) => ({ rubrik, side: 'right' }) as const,
    ),
    { rubrik: 'Status', side: 'left' },
  ] as const;
  const celler = ['51', 'Vård', figure, figure, figure, '▼ Underskott'].map((text) => ({ text }));
  const planned = planBredder(kolumner, [{ roll: 'summa', celler }], 1);
  const line = planned.reduce((sum, { bredd }) => sum + bredd, 0);
  for (const at of [2, 3, 4])
    expect(planned[at]!.bredd / line).toBeGreaterThan(textWidth(figure, true) / 53.5);
});

it('is smaller in a table that needs more than a line, never below seven points', () => {
  const columns = (need: number): readonly Dokumentkolumn[] => [
    { rubrik: 'A', side: 'left', bredd: need },
  ];
  expect(textSizes(columns(53), 9638)).toEqual({ text: 18, huvud: 17 });
  expect(textSizes(columns(54), 9638).text).toBe(17);
  expect(textSizes(columns(200), 9638).text).toBe(14);
  expect(textSizes(columns(30), 4819).text).toBe(16);
});

describe('a row', () => {
  const rader = (antal: number): readonly Dokumentrad[] =>
    Array.from({ length: antal }, () => ({ roll: 'rad', celler: [{ text: '1' }, { text: '2' }] }));
  const kept = (antal: number, noter: readonly string[] = []): string =>
    rader(antal)
      .map((_, at) => (staysWithNext(at, { rader: rader(antal), noter }) ? 'k' : '.'))
      .join('');

  it('stays with the next in a short table, and at both ends of a long one', () => {
    expect(kept(3)).toBe('kk.');
    expect(kept(14)).toBe(`${'k'.repeat(13)}.`);
    expect(kept(15)).toBe(`kk${'.'.repeat(10)}kk.`);
  });

  it('stays with the source below the table', () => {
    expect(kept(2, ['Källa'])).toBe('kk');
  });

  it('that is a heading over all columns stays with the next', () => {
    const long = rader(20).map((rad, at) =>
      at === 10 ? { ...rad, celler: [{ text: 'Mål' }] } : rad,
    );
    expect(staysWithNext(10, { rader: long, noter: [] })).toBe(true);
    expect(staysWithNext(11, { rader: long, noter: [] })).toBe(false);
  });
});

describe('the gaps of a draft', () => {
  it.each([
    ['underskott', {}, ['[Orsak: …]', '[Åtgärd: …]', '[Effekt helår: …]']],
    ['overskott', {}, ['[Orsak: …]']],
    ['balans', {}, ['[Kommentar: …]']],
    ['underskott', { orsak: 'vikarier' }, ['[Åtgärd: …]', '[Effekt helår: …]']],
    ['underskott', { atgard: 'schema' }, ['[Orsak: …]', '[Effekt helår: …]']],
    ['underskott', { kommentar: 'allt' }, []],
    ['balans', { orsak: 'vikarier' }, []],
    ['overskott', { annanstans: ['vakanser'] }, []],
  ] as const)('of %s are those that nobody has filled: %j', (direction, ord, gaps) => {
    expect(luckorOf(direction, ord)).toEqual(gaps);
  });
});
