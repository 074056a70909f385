import { printListor } from '../../src/cli/printListor.ts';
import { ingaListor } from '../../src/domain/listor/ingaListor.ts';
import { investeringar, resultat, runLists } from '../report/listor/lists.ts';

const lines = (...run: Parameters<typeof runLists>): readonly string[] =>
  printListor(runLists(...run).uppfoljning).map((part) => part.replaceAll(/[\u202f\u00a0]/g, ' '));

describe('the printed lists', () => {
  it('are none in a workbook without lists', () => {
    expect(lines(ingaListor, [resultat])).toEqual([]);
  });

  it('say in short what each list comes to', () => {
    const [bidrag, resurser, reserver, risker, plan, overforing] = lines();
    expect(bidrag?.split('\n')).toEqual([
      'Statsbidrag, tkr',
      '● Beslutat            3    9 000',
      '○ Väntat              2    1 851',
      '– Okänt               1       90',
      'Prognos med alla         203 900',
      'Prognos utan väntade     205 751',
    ]);
    expect(resurser).toMatch(/\nNorr +36,4 +4,9 +21 091 +605,55\n/u);
    expect(reserver?.split('\n').at(-1)).toBe('Verksamheterna själva    −12 300');
    expect(risker).toMatch(/\nR1 +Läkemedel ges inte i tid +▲ Hanteras omedelbart +16\n/u);
    expect(plan).toMatch(/\n▼ Skulle ha startat +Införa trygg hemgång/u);
    expect(overforing?.split('\n')[0]).toBe('Överföring till nästa år: Investeringar 2025, tkr');
  });

  it('say the unit once, whatever the title says', () => {
    const [overforing] = lines(ingaListor, [{ ...investeringar, titel: 'Investeringar (tkr)' }]);
    expect(overforing?.split('\n')[0]).toBe('Överföring till nästa år: Investeringar, tkr');
  });
});
