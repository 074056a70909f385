import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';
import { followUp } from '../readTables.ts';

describe('layout', () => {
  it('a table may stand far from the corner', () => {
    expectRead(
      drawGrid(
        `
Driftredovisning 2025, tkr

Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`,
        { top: 37, left: 11 },
      ),
      [{ enhet: 'tkr', avvikelse: [-3, 3, 0], cell: 'Drift!L41' }],
    );
  });
  it('a table may have a blank column and row after each of its own', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr

Kod||Verksamhet||Budget||Utfall

'51||Vård||30||33

'55||IFO||19||16

||Summa||49||49
`),
      [{ koder: ['51', '55', null], avvikelse: [-3, 3, 0] }],
    );
  });
  it('tables may follow each other without a blank row', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
Investeringar 2025, tkr
Projekt|Budget|Utfall
Lyftar|10|8
Summa|10|8
Resultat 2025, tkr
|Budget|Utfall
Intäkter|10|9
Kostnader|-59|-58
Resultat|-49|-49
`),
      [
        { typ: 'driftredovisning', avvikelse: [-3, 3, 0] },
        { typ: 'investeringar', avvikelse: [2, 2] },
        { typ: 'resultat', tecken: 'intakt-plus', avvikelse: [-1, 1, 0] },
      ],
    );
  });
  it('tables of two nämnder may share a sheet', () => {
    expectRead(
      drawGrid(`
Socialnämnden, tkr
Verksamhet|Budget 2025|Utfall 2025
Gemensamt|5|6
Vård|30|33
Summa|35|39

Skolnämnden, tkr
Verksamhet|Budget 2025|Utfall 2025
Gemensamt|4|4
Skola|70|75
Summa|74|79
`),
      [
        { avvikelse: [-1, -3, -4], namn: ['Gemensamt', 'Vård', 'Summa'] },
        { avvikelse: [0, -5, -5], namn: ['Gemensamt', 'Skola', 'Summa'] },
      ],
    );
  });
  it('a table with its verksamheter in columns is not read but told of', () => {
    const { tabeller, fynd } = followUp(
      drawGrid(`
Drift 2025, tkr
|Vård|IFO|Summa
Budget|30|19|49
Utfall|33|16|49
Avvikelse|-3|3|0
`),
    );
    expect(tabeller).toEqual([]);
    expect(fynd).toContainEqual(expect.objectContaining({ typ: 'ingenTabell', allvar: 'fel' }));
  });
});
