import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { followUp } from '../../reading/readTables.ts';

const faults = (rows: string): readonly Kontroll[] =>
  followUp(
    drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse|Utfall %
${rows}`),
  ).kontroller.filter(({ utfall }) => utfall === 'fel');

const rows = `Skola|24500|24010|490|98,0 %
Vård|31200|32410|-1210|103,9 %
IFO|27700|27704|-4|100,0 %
Kultur|8400|8113|287|96,6 %`;

describe('what is wrong because another amount is', () => {
  it('is explained by the row that the sum leaves out', () => {
    const told = faults(`${rows}\nSumma|91800|59827|-437|100,5 %`);
    expect(told.map(({ slag, forklaring }) => [slag, forklaring?.slag])).toEqual([
      ['summa', 'rad'],
      ['avvikelse', 'rad'],
    ]);
  });
  it('is no per cent of swapped digits', () => {
    const told = faults(`${rows.replace('32410', '34210')}\nSumma|91800|92237|-437|100,5 %`);
    expect(told.map(({ slag, har }) => [slag, har.cell])).toEqual([
      ['summa', 'Drift!C7'],
      ['avvikelse', 'Drift!D4'],
    ]);
  });
  it('is told as a per cent where that alone is wrong', () => {
    const told = faults(`${rows.replace('103,9', '109,3')}\nSumma|91800|92237|-437|100,5 %`);
    expect(told.map(({ slag, har }) => [slag, har.cell])).toEqual([['procent', 'Drift!E4']]);
  });
});

it('an amount that its sum speaks for is only guessed to have swapped digits', () => {
  const [told] = faults(`${rows}\nSumma|91800|92237|-347|100,5 %`);
  expect(told?.forklaring).toMatchObject({ slag: 'omkastadeSiffror', cell: 'Drift!D7' });
  const [guess] = faults(`${rows}\nSumma|91800|92237|5863|100,5 %`);
  expect(guess?.forklaring).toMatchObject({ cell: 'Drift!B7', osaker: true });
});
