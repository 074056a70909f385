import { drawGrid } from '../builders/drawGrid.ts';
import { followUp, kindsOf } from './readTables.ts';

/** A result of income and cost, both printed as plus, with the row that ends it. */
const result = (last: string): ReturnType<typeof followUp> =>
  followUp(
    drawGrid(`
Socialnämnden, tkr
|Budget 2024|Utfall 2024
Intäkter|3000|3200
Kostnader|21000|21300
${last}`),
  );

const tkr = (amount: number): number => amount * 100_000;

describe('income and cost with one sign', () => {
  it.each([
    ['Nettokostnad|18000|18100', 'nettokostnad'],
    ['Resultat|-18000|-18100', 'intakt-plus'],
  ])('are told apart by the printed %s', (last, tecken) => {
    const { tabeller, fynd } = result(last);
    expect(tabeller[0]?.tecken.varde).toBe(tecken);
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual(
      [200, -300, -100].map(tkr),
    );
    expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
  });
  it('are told apart without a sum too, and it is told as an assumption', () => {
    const upp = result('');
    expect(upp.tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([200, -300].map(tkr));
    expect(kindsOf(upp)).toContain('teckenAntaget');
  });
  it('stay as they are when the sum adds them', () => {
    expect(result('Summa|24000|24500').tabeller[0]?.summa.avvikelse).toBe(tkr(-500));
  });
});

describe('a sign that is told by weight', () => {
  /** Two nämnder that cost and one that earns. */
  const nettoOf = (earned: number): ReturnType<typeof followUp> =>
    followUp(
      drawGrid(`
Driftredovisning per nämnd, tkr
Nämnd|Budget 2024
Socialnämnden|400
Skolnämnden|600
Finansförvaltningen|${earned}
`),
    );
  it.each([
    [-1222, 'nettokostnad'],
    [-1223, 'intakt-plus'],
  ])('counts the rows below a tenth of all, as with %i', (earned, tecken) => {
    expect(nettoOf(earned).tabeller[0]?.tecken.varde).toBe(tecken);
  });
  it('is to be looked at when neither amounts nor rows tell', () => {
    const { fynd } = followUp(
      drawGrid('Drift 2024, tkr\nVerksamhet|Budget|Utfall\nA|100|100\nB|-100|-100'),
    );
    expect(fynd).toContainEqual(
      expect.objectContaining({ typ: 'teckenAntaget', allvar: 'varning' }),
    );
  });
});
