import { ore } from '../../../src/domain/amount/ore.ts';
import type { AvvikandeManad } from '../../../src/domain/helarsprognos/avvikandeManad.ts';
import { avvikandeText } from '../../../src/report/text/avvikandeText.ts';

const manad = (
  number: number,
  slag: AvvikandeManad['slag'],
  belopp = 0,
  normalt = 0,
): AvvikandeManad => ({
  manad: number,
  slag,
  belopp: ore(belopp * 100_000),
  normalt: ore(normalt * 100_000),
});

describe('months that stand out, in words', () => {
  it.each([
    [[], '–'],
    [[manad(5, 'saknas')], 'maj saknas'],
    [[manad(6, 'dubbel', 620, 310)], 'juni dubbel'],
    [[manad(3, 'engang', 1204, 310)], 'mars: engångspost, 1 204 tkr mot normalt 310'],
    [[manad(1, 'saknas'), manad(12, 'dubbel')], 'januari saknas; december dubbel'],
  ])('%#: %j', (manader, text) => {
    expect(avvikandeText(manader, 0).replaceAll('\u202f', ' ')).toBe(text);
  });

  it('has the decimals of the rules', () => {
    expect(avvikandeText([manad(3, 'engang', 12.25, -3)], 1)).toBe(
      'mars: engångspost, 12,3 tkr mot normalt −3,0',
    );
  });
});
