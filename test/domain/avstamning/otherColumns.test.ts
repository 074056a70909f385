import { drawGrid } from '../../builders/drawGrid.ts';
import { faultsOf } from '../../reading/expectRead.ts';
import { followUp } from '../../reading/readTables.ts';

const faults = (text: string): readonly string[] => faultsOf(followUp(drawGrid(text)));

describe('income and cost in columns of their own', () => {
  const posts = (summa: string, avvikelse: string): string => `
Socialnämnden 2025, tkr
|Intäkter|||Kostnader|||Netto||
|Budget|Utfall|Avvikelse|Budget|Utfall|Avvikelse|Budget|Utfall|Avvikelse
Stab|1200|1340|140|28400|27610|790|27200|26270|930
Vård|31200|33810|2610|241300|249877|-8577|210100|216067|-5967
IFO|9400|8875|${avvikelse}|71300|78004|-6704|61900|69129|-7229
Totalt|41800|44025|2225|${summa}|355491|-14491|299200|311466|-12266`;
  it('tie where their sums and avvikelser do', () => {
    expect(faults(posts('341000', '-525'))).toEqual([]);
  });
  it('are summed each by itself', () => {
    expect(faults(posts('269700', '-525'))).toContain('summaStammerInte E7');
  });
  it('have avvikelser that are held to them', () => {
    expect(faults(posts('341000', '525'))).toEqual([
      'summaStammerInte D7',
      'differensStammerInte D6',
    ]);
  });
});

describe('a column of change', () => {
  const change = (bygg: number, summa = 1158): string => `
Miljönämnden 2025, tkr
Tkr|Utfall 2024|Budget 2025|Utfall 2025|Avvikelse|Förändring 24-25|Antal ärenden
Nämnd|640|700|655|45|15|3
Ledning|2310|2400|2388|12|78|5
Bygglov|1875|2010|2411|-401|${bygg}|6
Tillsyn|3122|3350|3651|-301|529|9
Summa|7947|8460|9105|-645|${summa}|99`;
  it('ties with the columns that it is the difference of, and a count is no money', () => {
    expect(faults(change(536))).toEqual([]);
  });
  it('is found where it does not, also in its sum', () => {
    expect(faults(change(563))).toEqual(['summaStammerInte F7', 'differensStammerInte F5']);
    expect(faults(change(536, 1185))).toEqual(['summaStammerInte F7', 'differensStammerInte F7']);
  });
  it('is not compared where its rows fit no other columns', () => {
    expect(faults(change(536).replaceAll(/\|(?:15|78|529)\|/gu, '|1|'))).toEqual([
      'summaStammerInte F7',
    ]);
  });
});

it('what is left of an investment is the whole less what is used, this year and before', () => {
  const left = (skola: number, summa: number): string => `
Investeringsredovisning 2025, tkr
Projekt|Total budget|Förbrukat tidigare år|Budget 2025|Utfall 2025|Avvikelse|Återstår
Skola|85000|31200|40000|21450|18550|${skola}
Väg|6400|0|6400|2110|4290|4290
Gata|12000|500|12000|7344|4656|4156
Summa|103400|31700|58400|30904|27496|${summa}`;
  expect(faults(left(32_350, 40_796))).toEqual([]);
  expect(faults(left(33_250, 40_796))).toEqual(['summaStammerInte G6', 'differensStammerInte G3']);
});
