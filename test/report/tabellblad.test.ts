import { ingaListor } from '../../src/domain/listor/ingaListor.ts';
import type { Overforingsrad } from '../../src/domain/listor/overforing.ts';
import { expectGolden } from '../golden/expectGolden.ts';
import { sheetText } from '../golden/sheetText.ts';
import { changeGrid, tableRows, valueIn } from './forecastRun.ts';
import { findWrongFormulas, shown, write } from './kostnadslage/sheets.ts';
import { analys, investeringar, negativa, resultat, runLists, sheetOf } from './listor/lists.ts';

const run = (...tabeller: Parameters<typeof runLists>[1] & object) =>
  runLists(ingaListor, tabeller);

const column = (sheet: ReturnType<typeof sheetOf>, rubrik: string) =>
  tableRows(sheet).map((row) => valueIn(row[rubrik]));

describe('the sheets of resultat, verksamhetsanalys and investeringar', () => {
  it('show the tables as a person reads them', () => {
    const all = run(resultat, analys, investeringar, negativa);
    const names = [
      'klResultatrakning',
      'klVerksamhetsanalys',
      'klInvesteringar',
      'kl2Investeringar',
    ];
    expectGolden('tabellblad.txt', names.map((one) => sheetText(sheetOf(all, one))).join('\n\n'));
  });

  it.each(['kalla', 'nettokostnad', 'intakt-plus'] as const)(
    'hold formulas that give exactly the values beside them, in the sign %s',
    (tecken) => {
      const tabeller = [resultat, analys, investeringar, negativa];
      const { sheets } = runLists(ingaListor, tabeller, [], { tecken });
      const { formulas, wrong } = findWrongFormulas(sheets);
      expect(wrong).toEqual([]);
      expect(formulas).toBeGreaterThan(60);
    },
  );

  it('are named after their kind, numbered where there are several', () => {
    const { sheets } = run(negativa, resultat, investeringar, analys);
    expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual([
      'Resultaträkning',
      'Verksamhetsanalys',
      'Investeringar',
      'Investeringar 2',
    ]);
  });

  it.each([
    [
      'klResultatrakning',
      resultat,
      'intäkter är plus, kostnader är minus · avvikelse = utfall − budget',
    ],
    ['klInvesteringar', negativa, 'utgifter är minus · avvikelse = prognos − budget'],
    ['klInvesteringar', investeringar, 'utgifter är plus · avvikelse = budget − prognos'],
  ])('say their sign in words: %s', (tabell, spec, words) => {
    const line = valueIn(sheetOf(run(spec), tabell).cells[1]?.[0]);
    expect(line).toContain(words);
  });
});

describe('a resultaträkning', () => {
  it('keeps the earlier year and leaves varav rows out of its sum', () => {
    const sheet = sheetOf(run(resultat), 'klResultatrakning');
    expect(column(sheet, 'Bokslut 2023')).toEqual([58_000, -380_500, -275_000, -322_500]);
    const sum = tableRows(sheet).at(-1)?.['Bokslut 2024'];
    expect(sum).toEqual({ formula: '=SUM(C6:C7)', value: -334_736 });
  });
});

describe('a verksamhetsanalys', () => {
  it('has the netto of each verksamhet below its posts, and counts none of them twice', () => {
    const sheet = sheetOf(run(analys), 'klVerksamhetsanalys');
    expect(column(sheet, 'Verksamhet')).toEqual([
      ...[
        'Äldreomsorg, intäkter',
        'Äldreomsorg, kostnader',
        'varav personal',
        'Äldreomsorg, netto',
      ],
      ...['Familjerätt, kostnader', 'Familjerätt, netto'],
      ...['Flykting, intäkter', 'Flykting, kostnader', 'Flykting, netto', 'Summa'],
    ]);
    expect(column(sheet, 'Avvikelse')[3]).toBe(-9360);
    expect(column(sheet, 'Prognos').at(-1)).toBe(-254_375);
  });

  it('gives no nettoavvikelse where a post lacks an amount', () => {
    const sheet = sheetOf(run(analys), 'klVerksamhetsanalys');
    expect(column(sheet, 'Avvikelse')[8]).toBe('–');
  });

  it('keeps the netto that the table itself has', () => {
    const own = {
      ...analys,
      rader: [
        ...analys.rader.slice(0, 2),
        {
          ...{ namn: 'Äldreomsorg', roll: 'delsumma' as const },
          belopp: { prognos: -253_626, budget: -244_266 },
        },
      ],
    };
    const names = column(sheetOf(run(own), 'klVerksamhetsanalys'), 'Verksamhet');
    expect(names).toEqual([
      'Äldreomsorg, intäkter',
      'Äldreomsorg, kostnader',
      'Äldreomsorg',
      'Summa',
    ]);
  });

  it('keeps a comment beside the netto', () => {
    const earlier = changeGrid(run(analys).grids, 'klVerksamhetsanalys', (grid) =>
      write(grid, 'Familjerätt, netto', 'Kommentar', 'lägre än väntat'),
    );
    const fler = { ...analys, rader: [...analys.rader.slice(4), ...analys.rader.slice(0, 4)] };
    const { grids } = runLists(ingaListor, [fler], earlier);
    const [grid] = grids;
    expect(grid && shown(grid, 'Familjerätt, netto', 'Kommentar')).toBe('lägre än väntat');
  });
});

describe('investeringar', () => {
  const OVERFORING = 'Överföring till nästa år';

  it.each([
    ['cost plus', investeringar, [1392, 0, 244, '–', 1636]],
    ['cost minus', negativa, [765, 0, 765]],
  ])('propose what is left of each budget, never less than nothing: %s', (_, spec, expected) => {
    expect(column(sheetOf(run(spec), 'klInvesteringar'), OVERFORING)).toEqual(expected);
  });

  it('show what the source says of it beside the proposal', () => {
    const skriven: Overforingsrad = {
      ...{ bok: 'bok.xlsx', blad: 'Invest', rad: 4, decimal: '1000', enhet: null },
      ...{ text: '1 000', cell: 'Invest!E5', orsak: 'försenad leverans', ingaende: null },
    };
    const listor = { ...ingaListor, overforingar: [skriven] };
    const sheet = sheetOf(runLists(listor, [investeringar]), 'klInvesteringar');
    expect(column(sheet, 'Överföring i underlaget')).toEqual([1000, '–', '–', '–', 1000]);
    expect(column(sheet, 'Orsak i underlaget')[0]).toBe('försenad leverans');
  });

  it('keep a person’s reason through runs, through a month without the table and back', () => {
    const earlier = changeGrid(run(investeringar).grids, 'klInvesteringar', (grid) =>
      write(grid, 'Inventarier', 'Orsak', 'väntar på bygglov'),
    );
    const again = runLists(ingaListor, [investeringar], earlier);
    const gone = runLists(ingaListor, [], again.grids);
    const back = runLists(ingaListor, [investeringar], gone.grids);
    for (const { grids } of [again, back]) {
      const grid = grids.find(({ tables }) => tables[0]?.name === 'klInvesteringar');
      expect(grid && shown(grid, 'Inventarier', 'Orsak')).toBe('väntar på bygglov');
    }
    expect(gone.grids.flatMap(({ cells }) => cells.flat())).toContain('väntar på bygglov');
  });
});
