import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const drift = `
Driftredovisning 2025, tkr
Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse
Hemtjänst|800|1200|1000|-200
Buffert|0|0|150|150
Summa|800|1200|1150|-50`;
const bidrag = `
Statsbidrag 2025, tkr
Bidrag|Status|Belopp|Verksamhet|Förbrukat
God vård|Beslutat|420|Hemtjänst|310
Bonus|Väntat|150|Hemtjänst|
Summa||570||310`;
const risker = `
Internkontrollplan
Kvalitetsfaktor|Risk|Sannolikhet|Allvarlighet|Kontroll|Åtgärd|Status
Trygghet|Fel medicin|3|4|Stickprov|Utbilda|Pågår
Trygghet|Sena beslut|2|3|Register|Rutin|Klar`;
const plan = `
Handlingsplan
Åtgärd|Mål|Planerad start|Status
Införa IBIC|Struktur|Vår 2025|Planerad
Samverka|Insatser|Höst 2025|Planerad`;
const resurser = `
Resursfördelning hemtjänst
Grupp|Beviljade timmar jan-aug 2025|Årsarbetare tillgängliga|Budget tkr
Norr|22 000|20|12 000
Söder|11 000|9|6 000`;
const investeringar = `
Investeringar 2025, tkr
Projekt|Budget|Utfall|Avvikelse|Överförs till 2026|Orsak
Inventarier|500|300|200|200|Leveransen dröjer
Bilar|400|450|-50||
Larm|300|100|200|250|
Summa|1200|850|350|450|`;
const mal = `
Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg omsorg|Andel nöjda|84 %|≥ 85 %`;

const run = (...sheets: readonly (readonly [string, string])[]): Korning =>
  foljUpp(sheets.map(([blad, text]) => drawGrid(text, { blad })));

describe('a workbook with lists', () => {
  const { uppfoljning } = run(
    ['Drift', drift],
    ['Bidrag', bidrag],
    ['Risker', risker],
    ['Plan', plan],
    ['Hemtjänst', resurser],
    ['Inv', investeringar],
    ['Mål', mal],
  );
  const { listor } = uppfoljning;

  it('keeps its tables of money and its goals', () => {
    expect(uppfoljning.tabeller.map(({ nyckel, typ }) => [nyckel, typ.varde])).toEqual([
      ['Drift!A2', 'driftredovisning'],
      ['Inv!A2', 'investeringar'],
    ]);
    expect(uppfoljning.mal.mal.map(({ namn }) => namn)).toEqual(['Trygg omsorg']);
    expect(uppfoljning.ovriga).toMatchObject([{ slag: 'mal' }]);
  });

  it('has each list read once', () => {
    expect(listor.tabeller.map(({ nyckel, slag }) => [nyckel, slag])).toEqual([
      ['Bidrag!A2', 'statsbidrag'],
      ['Risker!A2', 'internkontroll'],
      ['Plan!A2', 'handlingsplan'],
      ['Hemtjänst!A2', 'resursfordelning'],
    ]);
  });

  it('has the prognos with and without what is only expected', () => {
    expect(listor.statsbidrag?.prognos).toMatchObject({
      tabell: 'Drift!A2',
      med: 120_000_000,
      utan: 135_000_000,
      avvikelseUtan: -20_000_000,
      antaget: true,
    });
  });

  it('has the reserver apart from the verksamheter', () => {
    expect(listor.reserver).toMatchObject([
      {
        tabell: 'Drift!A2',
        reserver: { avvikelse: 15_000_000 },
        verksamheter: { avvikelse: -20_000_000 },
      },
    ]);
  });

  it('has the åtgärder that should have started by the period of the workbook', () => {
    expect(uppfoljning.period).toBe('2025-08');
    expect(listor.handlingsplan?.sena).toEqual(['införa ibic']);
  });

  it('has a proposed överföring for each project, with what is written beside it', () => {
    expect(listor.overforing).toHaveLength(1);
    const [table] = listor.overforing;
    expect(
      table?.projekt.map(({ namn, kvar, foreslagen, tryckt, orsak }) => [
        namn,
        kvar,
        foreslagen,
        tryckt,
        orsak,
      ]),
    ).toEqual([
      ['Inventarier', 20_000_000, 20_000_000, 20_000_000, 'Leveransen dröjer'],
      ['Bilar', -5_000_000, 0, null, null],
      ['Larm', 20_000_000, 20_000_000, 25_000_000, null],
    ]);
    expect(table).toMatchObject({
      budget: 120_000_000,
      forbrukat: 85_000_000,
      foreslagen: 40_000_000,
      tryckt: 45_000_000,
      utanForslag: 0,
    });
  });

  it('tells what is found of them', () => {
    const kinds = listor.fynd.map(({ typ, blad, cell }) => [typ, blad, cell]);
    expect(kinds).toEqual([
      ['bidragIPrognosAntaget', 'Bidrag', 'A4'],
      ['resursparameterSaknas', 'Hemtjänst', 'A3'],
      ['resursparameterSaknas', 'Hemtjänst', 'A3'],
      ['reservAntagen', 'Drift', 'A4'],
      ['riskgranserAntagna', 'Risker', 'B3'],
      ['atgardEjStartad', 'Plan', 'C3'],
      ['overforingSkiljer', 'Inv', 'E5'],
    ]);
    expect(uppfoljning.fynd).toEqual(expect.arrayContaining([...listor.fynd]));
    expect(uppfoljning.fynd.filter(({ allvar }) => allvar === 'fel')).toEqual([]);
  });
});

describe('a workbook of lists alone', () => {
  it.each([
    ['statsbidrag', bidrag],
    ['internkontroll', risker],
    ['handlingsplan', plan],
    ['resursfordelning', resurser],
  ])('has no tables of money, no goals and no error: %s', (slag, text) => {
    const { uppfoljning } = run(['Blad1', text]);
    expect(uppfoljning.listor.tabeller.map((one) => one.slag)).toEqual([slag]);
    expect(uppfoljning.tabeller).toEqual([]);
    expect(uppfoljning.ovriga).toEqual([]);
    expect(uppfoljning.mal.mal).toEqual([]);
    expect(uppfoljning.fynd.filter(({ allvar }) => allvar === 'fel')).toEqual([]);
  });

  it('says on "Läsning" that its lists have sheets of their own', () => {
    const { rapport } = run(['Blad1', plan]);
    const lasning = rapport.sheets.find(({ name }) => name === 'Läsning');
    expect(JSON.stringify(lasning?.cells)).toContain('Listorna står på egna blad.');
  });
});

describe('a correction of a list', () => {
  it('is obeyed and not told as lost', () => {
    const { uppfoljning } = foljUpp([drawGrid(bidrag.replace(', tkr', ''), { blad: 'Bidrag' })], {
      rattelser: [{ tabell: 'Bidrag!A2', falt: 'enhet', varde: 'mnkr' }],
    });
    expect(uppfoljning.listor.statsbidrag?.summor.totalt.belopp).toBe(57_000_000_000);
    expect(uppfoljning.fynd.filter(({ typ }) => typ === 'rattelseUtanTabell')).toEqual([]);
  });
});
