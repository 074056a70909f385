import { drawGrid } from '../../builders/drawGrid.ts';
import { readGoals } from './readBok.ts';

const foundIn = (drawn: string) =>
  readGoals(drawGrid(drawn, { blad: 'Mål' })).fynd.flatMap((one) =>
    one.typ === 'tabellEjTolkad' ? [[one.skal, one.cell]] : [],
  );
const told = [['malUnderVarandra', expect.any(String)]];

describe('indicators below each other', () => {
  it('are told, with their values behind the words', () =>
    expect(
      foundIn('Nämndmål: Trygg skola\nIndikator: Andel trygga\nUtfall: 91 %\nMål: 95 %'),
    ).toEqual([['malUnderVarandra', 'A2']]));
  it('are told, with their values beside the words', () =>
    expect(
      foundIn('Nämndmål|Trygg skola\nIndikator|Andel trygga\nUtfall 2025|Ja\nMålvärde|Ja'),
    ).toEqual(told));
  it('are told, one in each column', () =>
    expect(foundIn('Indikator|Andel nöjda|Väntetid\nMålvärde|80 %|14\nUtfall|82 %|15')).toEqual(
      told,
    ));
  it.each([
    'Indikator: det som mäts\nUtfall: det som mättes\nMål: det som ska nås',
    'Indikator: Andel trygga\nUtfall: 91 %',
    'Utfall: 91 %\nMål: 95 %',
    'Verksamhet|Budget|Utfall\nSkola|100|90',
  ])('are not told of words that only are explained, nor of some of them: %j', (drawn) =>
    expect(foundIn(drawn)).toEqual([]),
  );
});
