import { drawGrid } from '../builders/drawGrid.ts';
import { followUp, kindsOf } from './readTables.ts';

const exact = drawGrid(`
Driftredovisning augusti 2025, tkr
Kod|Verksamhet|Utfall|Budget
'10|Politik|553|872
'51|Vård|170714|244266
`);
const rounded = (utfall: string): ReturnType<typeof drawGrid> =>
  drawGrid(
    `
Sammanfattning augusti 2025, mnkr
Kod|Verksamhet|Utfall|Budget
'10|Politik|${utfall}|0,9
'51|Vård|170,7|244,3
`,
    { blad: 'Sammanfattning' },
  );

describe('two tables of the same', () => {
  it.each([
    ['0,6', false],
    ['0,5', true],
    ['0,7', true],
  ])('with 553 tkr against %s mnkr contradict each other: %s', (utfall, contradicts) => {
    expect(kindsOf(followUp(exact, rounded(utfall))).includes('motsagelse')).toBe(contradicts);
  });
  it('of two nämnder with recurring names are not the same', () => {
    const nämnd = (name: string, own: string, budget: number): ReturnType<typeof drawGrid> =>
      drawGrid(
        `${name} 2025, tkr\nVerksamhet|Budget|Utfall\nNämnd|${budget}|1\nLedning|${budget + 4}|6\n${own}|30|33`,
        { blad: name },
      );
    expect(
      kindsOf(followUp(nämnd('Socialnämnden', 'Vård', 1), nämnd('Skolnämnden', 'Skola', 2))),
    ).not.toContain('motsagelse');
  });
});

describe('a särredovisning', () => {
  const breakdown = (last: number): readonly string[] =>
    kindsOf(
      followUp(
        exact,
        drawGrid(
          `
Redovisning verksamhet 51*, tkr
Verksamhet|Utfall|Budget
Hemtjänst|70714|94266
Säbo|${last}|150000
`,
          { blad: '51' },
        ),
      ),
    );
  it.each([
    [100_000, false],
    [100_001, false],
    [100_002, true],
  ])('whose last row is %i is said not to tie: %s', (last, told) => {
    expect(breakdown(last).includes('sarredovisningStammerInte')).toBe(told);
  });
});

describe('a table that cannot be compared', () => {
  it.each([
    ['Budget', 'utfall'],
    ['Utfall', 'budget'],
  ])('holds %s alone, and is told to lack %s', (column, saknar) => {
    const { fynd } = followUp(drawGrid(`Drift 2025, tkr\nVerksamhet|${column}\nA|10\nB|20`));
    expect(fynd).toContainEqual(
      expect.objectContaining({ typ: 'ingenJamforelse', allvar: 'varning', saknar }),
    );
  });
  it('is not told of when another table holds the rest, signed the other way', () => {
    const upp = followUp(
      drawGrid("Driftbudget 2025, tkr\nKod|Verksamhet|Budget\n'51|Vård|-30\n'55|IFO|-19"),
      drawGrid("Utfall 2025, tkr\nKod|Verksamhet|Utfall\n'51|Vård|33\n'55|IFO|18", { blad: 'U' }),
    );
    expect(kindsOf(upp)).not.toContain('ingenJamforelse');
    expect(upp.tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([-300_000, 100_000]);
  });
});
