import { drawGrid } from '../../builders/drawGrid.ts';
import { faultsOf } from '../../reading/expectRead.ts';
import { followUp } from '../../reading/readTables.ts';

const report = (sn: string, summa: string): readonly string[] =>
  faultsOf(
    followUp(
      drawGrid(
        `
Resultaträkning, mnkr
|Bokslut 2024|Bokslut 2025|Budget 2025
Verksamhetens intäkter|312.4|325.1|318
Verksamhetens kostnader|-1473.8|-1542.1|-1529.2
Verksamhetens nettokostnader|-1161.4|-1217|-1211.2
Skatteintäkter|1191.2|1233.1|1229.2
Årets resultat|29.8|16.1|18`,
        { blad: 'Resultat' },
      ),
      drawGrid(
        `
Driftredovisning per nämnd, mnkr
Nämnd|Utfall 2024|Utfall 2025|Budget 2025
Kommunstyrelsen|-672.3|-709.3|-713
Socialnämnden|-489.1|${sn}|-498.2
Summa|-1161.4|${summa}|-1211.2`,
        { blad: 'Drift' },
      ),
    ),
  );

describe("a municipality's net cost before its taxes", () => {
  it('is what its nämnder cost', () => {
    expect(report('-507.7', '-1217')).toEqual([]);
  });
  it('is told where they cost something else', () => {
    expect(report('-511.7', '-1221')).toEqual(['tabellerStammerInte C5']);
  });
});

describe('a part of a net', () => {
  const varav = (part: string): readonly string[] =>
    faultsOf(
      followUp(
        drawGrid(`
Driftredovisning mars 2025, tkr
Verksamhet|Budget|Utfall|Prognos
Nationella program|98400|24988|99000
varav personal|${part}
Komvux|14200|3391|13900
Summa|112600|28379|112900`),
      ),
    );
  it('is more than it by mistake where it is clearly less in the other columns', () => {
    expect(varav('61000|35744|61500')).toEqual(['varavStammerInte C4']);
  });
  it('may be more than it, and near it in the other columns', () => {
    expect(varav('91000|25744|91500')).toEqual([]);
    expect(varav('131000|35744|61500')).toEqual([]);
  });
});
