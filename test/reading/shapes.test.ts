import { buildGrid } from '../builders/grid.ts';
import { followUp, kindsOf } from './readTables.ts';

const tkr = (value: number): number => value * 100_000;
const faults = (uppfoljning: ReturnType<typeof followUp>): readonly string[] =>
  kindsOf({
    ...uppfoljning,
    fynd: uppfoljning.fynd.filter(({ allvar }) => allvar !== 'upplysning'),
  });

describe('table shapes', () => {
  it('reads ack. budget, both avvikelser and mnkr with a decimal comma', () => {
    const result = followUp(
      buildGrid([
        ['Driftsredovisning (netto)'],
        [
          'Mnkr',
          'Utfall',
          'Ack budget',
          'Avvikelse',
          'Helårsprognos',
          'Budget helår',
          'Budgetavvikelse helår',
        ],
        ['Förvaltningsledning', '28,1', '29,3', '+1,2', '43,0', '44,0', '1,0'],
        ['Funktionsstöd', '112,4', '104,8', '-7,6', '171,9', '157,0', '- 14,9'],
        ['Vård och omsorg', '296,3', '277,5', '-18,8', '448,1', '418,0', '-30,1'],
        ['Totalt', '436,8', '411,6', '-25,2', '663,0', '619,0', '-44,0'],
      ]),
    );
    const [tabell] = result.tabeller;
    expect(tabell).toMatchObject({ jamforelse: 'budget-prognos', enhet: { varde: 'mnkr' } });
    expect(tabell?.rader.map(({ avvikelseAck }) => avvikelseAck)).toEqual(
      [1200, -7600, -18800, -25200].map(tkr),
    );
    expect(tabell?.rader.map(({ avvikelse }) => avvikelse)).toEqual(
      [1000, -14900, -30100, -44000].map(tkr),
    );
    expect(tabell?.summa).toMatchObject({ avvikelse: tkr(-44000), avvikelseAck: tkr(-25200) });
    expect(tabell?.summa.andel).toBeCloseTo(-0.0711, 4);
    expect(faults(result)).toEqual([]);
  });
  it('takes a bokslut of the year as utfall and of the year before as the earlier year', () => {
    const { tabeller, period } = followUp(
      buildGrid([
        ['Driftredovisning, tkr'],
        ['Verksamhet', '', 'Bokslut 2023', 'Bokslut 2024', 'Budget 2024', 'Budgetavvikelse'],
        ['10', 'Politisk verksamhet', 700, 800, 850, 50],
        ['60', 'Flyktingmottagande', -900, -600, -757, -157],
        ['Summa', '', -200, 200, 93, -107],
      ]),
    );
    expect(tabeller[0]?.rader.map(({ belopp }) => belopp.foregaendeAr)).toEqual(
      [700, -900, -200].map(tkr),
    );
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([50, -157, -107].map(tkr));
    expect(period).toBe('2024-12');
  });
  it('reads the common month table with its riktpunkt, shares and a row for differences', () => {
    const result = followUp(
      buildGrid([
        ['Socialnämnden, belopp i tkr'],
        ['Riktpunkt 33,3 %'],
        ['Verksamhet', 'Budget', 'Periodutfall', 'Utfall %', 'Prognos', 'Avvikelse', 'Kommentar'],
        ['Hemtjänst', 900, 330, 36.7, 950, -50, 'fler timmar'],
        ['Säbo', 1200, 400, 33.3, 1200, 0, ''],
        ['Diff/felkonteringar', 0, 5, '', 0, 0, ''],
        ['Totalt socialnämnden', 2100, 735, 35, 2150, -50, ''],
      ]),
    );
    expect(result.tabeller[0]?.kolumner.map(({ roll }) => roll)).toEqual([
      'namn',
      'budget',
      'utfall',
      'procent',
      'prognos',
      'avvikelse',
      'anteckning',
    ]);
    expect(result.tabeller[0]?.summa.avvikelse).toBe(tkr(-50));
    expect(faults(result)).toEqual([]);
  });
  it('reads budget in one workbook and utfall in another as one table', () => {
    const budget = buildGrid(
      [
        ['Driftbudget 2025, tkr'],
        ['Vht', 'Benämning', 'Budget 2025'],
        ['10', 'Politik', 900],
        ['51', 'Vård', 9000],
        ['60', 'Flykting', -100],
      ],
      { bok: 'budget.xlsx' },
    );
    const utfall = buildGrid(
      [
        ['Driftutfall, kr'],
        ['Verksamhet', 'Utfall 2025-08'],
        [51, 6_000_000],
        [10, 500_000],
        [92, 1000],
      ],
      { bok: 'utfall.xlsx' },
    );
    const result = followUp(budget, utfall);
    expect(result.tabeller).toHaveLength(1);
    expect(result.tabeller[0]?.rader.map(({ kod, avvikelse }) => [kod, avvikelse])).toEqual([
      ['10', tkr(400)],
      ['51', tkr(3000)],
      ['60', null],
      ['92', null],
    ]);
    expect(result.fynd.filter(({ typ }) => typ === 'radSaknas').map(({ cell }) => cell)).toEqual([
      'A5',
      'A5',
    ]);
    expect(result.period).toBe('2025-08');
  });
  it('splits a code from the name that it is written with', () => {
    const { tabeller } = followUp(
      buildGrid([
        ['Drift 2025 (tkr)'],
        ['Verksamhet', 'Budget 2025', 'Utfall 2025'],
        ['51 Äldreomsorg', 10, 12],
        ['55* Missbruk', 5, 4],
        ['Summa', 15, 16],
      ]),
    );
    expect(tabeller[0]?.rader.map(({ kod, namn }) => [kod, namn])).toEqual([
      ['51', 'Äldreomsorg'],
      ['55', 'Missbruk'],
      [null, 'Summa'],
    ]);
  });
  it('keeps the zeros that a number format shows before a code', () => {
    const { tabeller } = followUp(
      buildGrid(
        [
          ['Drift 2025 tkr'],
          ['Kod', 'Namn', 'Budget', 'Utfall'],
          [510, 'Ledning', 1, 2],
          [520, 'Hemtjänst', 3, 4],
        ],
        { formats: { '2,0': '0000', '3,0': '0000' } },
      ),
    );
    expect(tabeller[0]?.rader.map(({ kod }) => kod)).toEqual(['0510', '0520']);
  });
  it('takes sections with their sums, and a total of them', () => {
    const result = followUp(
      buildGrid([
        ['Driftredovisning 2025 tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['Äldreomsorg', '', ''],
        ['Hemtjänst', 10, 11],
        ['Säbo', 20, 22],
        ['Summa äldreomsorg', 30, 33],
        ['IFO', '', ''],
        ['Barn', 5, 6],
        ['Vuxna', 6, 5],
        ['Summa IFO', 11, 11],
        ['Summa socialnämnden', 41, 44],
      ]),
    );
    expect(result.tabeller[0]?.rader.map(({ roll }) => roll)).toEqual([
      'rad',
      'rad',
      'delsumma',
      'rad',
      'rad',
      'delsumma',
      'summa',
    ]);
    expect(result.tabeller[0]?.summa.avvikelse).toBe(tkr(-3));
    expect(faults(result)).toEqual([]);
  });
  it('counts rows once when a code above sums the codes below it', () => {
    const { tabeller } = followUp(
      buildGrid([
        ['Drift 2025 tkr'],
        ['Kod', 'Verksamhet', 'Budget', 'Utfall'],
        ['51', 'Äldreomsorg', 30, 33],
        ['510', 'Hemtjänst', 10, 11],
        ['511', 'Säbo', 20, 22],
        ['55', 'IFO', 5, 4],
      ]),
    );
    expect(tabeller[0]?.rader.map(({ roll }) => roll)).toEqual(['rad', 'varav', 'varav', 'rad']);
    expect(tabeller[0]?.summa.belopp.budget).toBe(tkr(35));
  });
  it('takes a sum at the top, and one without a name at the bottom', () => {
    const top = followUp(
      buildGrid([
        ['Drift tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['Nämnden totalt', 30, 33],
        ['A', 10, 11],
        ['B', 20, 22],
      ]),
    );
    expect(top.tabeller[0]?.rader.map(({ roll }) => roll)).toEqual(['summa', 'rad', 'rad']);
    const bottom = followUp(
      buildGrid([
        ['Drift tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['A', 10, 11],
        ['B', 20, 22],
        ['', 30, 33],
      ]),
    );
    expect(bottom.tabeller[0]?.rader.map(({ roll }) => roll)).toEqual(['rad', 'rad', 'summa']);
    expect(faults(top)).toEqual([]);
    expect(faults(bottom)).toEqual([]);
  });
  it('spreads a header merged over several columns', () => {
    const { tabeller } = followUp(
      buildGrid(
        [
          ['Drift, tkr'],
          ['Verksamhet', '2025', '', 'Bokslut 2024'],
          ['', 'Budget', 'Utfall', ''],
          ['A', 10, 11, 9],
          ['B', 20, 22, 19],
        ],
        { merges: [{ top: 1, left: 1, rows: 1, columns: 2 }] },
      ),
    );
    expect(tabeller[0]?.kolumner.map(({ roll, ar }) => [roll, ar])).toEqual([
      ['namn', null],
      ['budget', 2025],
      ['utfall', 2025],
      ['foregaendeAr', 2024],
    ]);
  });
  it('reads amounts that a number format shows in thousands as what they are', () => {
    const { tabeller } = followUp(
      buildGrid(
        [
          ['Drift 2025, tkr'],
          ['Verksamhet', 'Budget', 'Utfall'],
          ['A', 10_000, 11_000],
          ['B', 20_500, 22_000],
        ],
        { formats: { '2,1': '#,##0,', '2,2': '#,##0,' } },
      ),
    );
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([-100_000, -150_000]);
  });
  it('takes the unit that another sheet of the workbook states', () => {
    const note = buildGrid([['Alla belopp är i mnkr om inget annat sägs.']], { blad: 'Läs mig' });
    const { tabeller } = followUp(
      note,
      buildGrid([['Drift 2025'], ['Verksamhet', 'Budget', 'Utfall'], ['A', 1.5, 2], ['B', 2, 2]]),
    );
    expect(tabeller[0]).toMatchObject({
      enhet: { varde: 'mnkr', skal: 'annatBlad' },
      summa: { avvikelse: tkr(-500) },
    });
  });
  it('says so when the unit is only guessed', () => {
    const result = followUp(
      buildGrid([
        ['Drift 2025'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['A', 15000, 20000],
        ['B', 20000, 20000],
      ]),
    );
    expect(result.tabeller[0]?.enhet).toMatchObject({ varde: 'tkr', skal: 'storlek' });
    expect(result.fynd).toContainEqual(
      expect.objectContaining({ typ: 'enhetAntagen', allvar: 'varning' }),
    );
  });
  it('tells a deficit printed as plus by a table with costs above zero', () => {
    const result = followUp(
      buildGrid([
        ['Drift 2025 tkr'],
        ['Verksamhet', 'Budget', 'Utfall', 'Avvikelse'],
        ['A', 100, 120, 20],
        ['B', 200, 190, -10],
        ['Summa', 300, 310, 10],
      ]),
    );
    expect(result.tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual(
      [-20, 10, -10].map(tkr),
    );
    expect(kindsOf(result)).toContain('felTecken');
    expect(kindsOf(result)).not.toContain('avvikelseStammerInte');
  });
  it('finds a breakdown by its sum when nothing names it', () => {
    const drift = buildGrid([
      ['Driftredovisning 2025 tkr'],
      ['Kod', 'Verksamhet', 'Budget', 'Utfall'],
      ['51', 'Äldreomsorg', 30, 33],
      ['55', 'IFO', 5, 4],
    ]);
    const part = buildGrid(
      [
        ['Fördjupning, tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['Hemtjänst', 10, 11],
        ['Säbo', 20, 22],
      ],
      { blad: 'Fördjupning' },
    );
    expect(followUp(drift, part).tabeller[1]).toMatchObject({
      typ: { varde: 'sarredovisning', skal: 'summanStammer' },
      foralder: '51',
    });
  });
  it('tells when a breakdown does not tie with its row', () => {
    const drift = buildGrid([
      ['Driftredovisning 2025 tkr'],
      ['Kod', 'Verksamhet', 'Budget', 'Utfall'],
      ['51', 'Äldreomsorg', 30, 33],
      ['55', 'IFO', 5, 4],
    ]);
    const part = buildGrid(
      [
        ['Särredovisning 51, tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['Hemtjänst', 10, 11],
        ['Säbo', 20, 25],
      ],
      { blad: 'S51' },
    );
    expect(followUp(drift, part).fynd[0]).toMatchObject({
      typ: 'sarredovisningStammerInte',
      har: tkr(36),
      dar: tkr(33),
      belopp: tkr(3),
      andraCell: 'Drift!D3',
    });
  });
  it('reads tables below each other, each with its own title and unit', () => {
    const { tabeller } = followUp(
      buildGrid([
        ['Driftredovisning 2025, tkr'],
        ['Verksamhet', 'Budget', 'Utfall'],
        ['A', 10, 11],
        ['Summa', 10, 11],
        [],
        ['Investeringar 2025, mnkr'],
        ['Projekt', 'Budget', 'Utfall'],
        ['Lyftar', 1.5, 1],
      ]),
    );
    expect(tabeller.map(({ typ, enhet, titel }) => [typ.varde, enhet.varde, titel])).toEqual([
      ['driftredovisning', 'tkr', 'Driftredovisning 2025, tkr'],
      ['investeringar', 'mnkr', 'Investeringar 2025, mnkr'],
    ]);
  });
  it('leaves goals, statistics, ledgers and month matrices to what they are', () => {
    const { ovriga, tabeller } = followUp(
      buildGrid(
        [
          ['Mål 2025'],
          ['Nämndmål', 'Indikator', 'Utfall', 'Målvärde'],
          ['Trygghet', 'Nöjda', 84, 85],
        ],
        { blad: 'Mål' },
      ),
      buildGrid(
        [
          ['Period', 'Ansvar', 'Konto', 'Belopp'],
          ['2025-01', '70100', '5310', 12.5],
        ],
        { blad: 'Huvudbok' },
      ),
      buildGrid(
        [
          ['Verksamhet', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'Helår'],
          ['51', 1, 2, 3, 4, 5, 6, 21],
        ],
        { blad: 'Månader' },
      ),
      buildGrid([['Personal, antal årsarbetare'], ['Grupp', 'Budget', 'Utfall'], ['Usk', 10, 11]], {
        blad: 'Åa',
      }),
    );
    expect(tabeller).toEqual([]);
    expect(ovriga.map(({ slag }) => slag)).toEqual([
      'mal',
      'huvudbok',
      'manadsmatris',
      'statistik',
    ]);
  });
});
