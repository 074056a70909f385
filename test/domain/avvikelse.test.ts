import fc from 'fast-check';
import { ore, sum, type Ore } from '../../src/domain/amount/ore.ts';
import { calculateAndel, calculateAvvikelse } from '../../src/domain/avvikelse/avvikelse.ts';
import { toLedgerSign, toTableSign } from '../../src/domain/avvikelse/tecken.ts';
import { calculateAvvikelser } from '../../src/domain/uppfoljning/calculateAvvikelser.ts';

describe('avvikelse', () => {
  it('is plus when less is spent than budgeted', () => {
    expect(calculateAvvikelse(ore(100), ore(90))).toBe(10);
    expect(calculateAvvikelse(ore(100), ore(100))).toBe(0);
    expect(calculateAvvikelse(ore(100), ore(110))).toBe(-10);
  });
  it('is a minus share for a deficit, also where the budget is a net income', () => {
    expect(calculateAndel(ore(-10), ore(100))).toBe(-0.1);
    expect(calculateAndel(ore(-10), ore(-100))).toBe(-0.1);
    expect(calculateAndel(ore(10), ore(-100))).toBe(0.1);
  });
  it('has no share of a budget of nothing', () => {
    expect(calculateAndel(ore(-10), ore(0))).toBeNull();
  });
  it('names what is missing', () => {
    expect(calculateAvvikelser({ budget: ore(1), prognos: null }, 'budget-prognos')).toMatchObject({
      avvikelse: null,
      skal: ['saknarPrognos'],
    });
    expect(calculateAvvikelser({ utfall: ore(1) }, 'ackBudget-utfall').skal).toEqual([
      'saknarBudget',
    ]);
    expect(calculateAvvikelser({}, 'ingen').skal).toEqual(['saknarBudget', 'saknarUtfall']);
    expect(calculateAvvikelser({ budget: ore(0), utfall: ore(5) }, 'budget-utfall')).toMatchObject({
      avvikelse: -5,
      andel: null,
      skal: ['budgetNoll'],
    });
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map(ore);
  it('gives the same avvikelse whichever sign the table prints', () => {
    fc.assert(
      fc.property(amount, amount, (budget, utfall) => {
        const printed = {
          budget: toTableSign(budget, 'intakt-plus'),
          utfall: toTableSign(utfall, 'intakt-plus'),
        };
        expect(printed.utfall - printed.budget).toBe(calculateAvvikelse(budget, utfall));
        expect(toLedgerSign(printed.budget, 'intakt-plus')).toBe(budget);
      }),
    );
  });
  it('sums over rows as it does over the sums', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount)), (rows) => {
        const budget = sum(rows.map(([a]) => a));
        const utfall = sum(rows.map(([, b]) => b));
        const avvikelser = rows.map(([a, b]): Ore => calculateAvvikelse(a, b));
        expect(sum(avvikelser)).toBe(calculateAvvikelse(budget, utfall));
      }),
    );
  });
});
