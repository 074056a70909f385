import { drawGrid } from '../../builders/drawGrid.ts';
import type { Uppfoljning } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import { faultsOf } from '../../reading/expectRead.ts';
import { followUp, kindsOf } from '../../reading/readTables.ts';

/** A summary beside its details, where two rows have other names. */
const report = (ifo: string): Uppfoljning =>
  followUp(
    drawGrid(
      `
Socialnämnden 2025, tkr
Område|Budget|Utfall|Avvikelse
Förvaltningsledning|14300|13980|320
IFO|71300|78004|-6704
SÄBO|141200|143877|-2677
Ordinärt boende|88120|91340|-3220
Summa|314920|327201|-12281`,
      { blad: 'Sammandrag' },
    ),
    drawGrid(
      `
Driftredovisning 2025 socialnämnden, tkr
Verksamhet|Budget 2025|Utfall 2025|Avvikelse
Förvaltningsgemensamt|14300|13980|320
Individ- och familjeomsorg|71300|${ifo}
Särskilt boende|141200|143877|-2677
Ordinärt boende|88120|91340|-3220`,
      { blad: 'Detalj' },
    ),
  );

describe('two tables of the same under other names', () => {
  it('are one, and say the same', () => {
    expect(faultsOf(report('78004|-6704'))).toEqual([]);
    expect(kindsOf(report('78004|-6704'))).toContain('dubbelTabell');
  });
  it('contradict each other in the one amount that differs', () => {
    expect(faultsOf(report('78044|-6744'))).toEqual(['motsagelse C4']);
  });
});
