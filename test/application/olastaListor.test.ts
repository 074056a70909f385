import { foljUpp } from '../../src/application/foljUpp.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const drift = `
Driftredovisning 2025, tkr
Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse
Hemtjänst|800|1200|1000|-200
Summa|800|1200|1000|-200`;

const unread = (...sheets: readonly (readonly [string, string])[]): readonly unknown[] =>
  foljUpp(
    [['Drift', drift] as const, ...sheets].map(([blad, text]) => drawGrid(text, { blad })),
  ).uppfoljning.fynd.flatMap((one) =>
    one.typ === 'listaEjTolkad' ? [[one.blad, one.cell, one.lista, one.allvar]] : [],
  );

const table = 'Vad|Hur|Klart\nSchema|Nytt schema|2025-06-01\nInköp|Avtal|2025-09-01';

describe('a sheet that is called a list and is not read', () => {
  it.each([
    ['Handlingsplan 2025', 'handlingsplan'],
    ['3. Åtgärdsplan', 'handlingsplan'],
    ['Intern kontroll', 'internkontroll'],
    ['Internkontrollplan', 'internkontroll'],
    ['Statsbidrag', 'statsbidrag'],
    ['Investeringar tkr', 'investeringar'],
    ['Resursfördelning', 'resursfordelning'],
  ])('gives one finding by its name: %s', (blad, lista) => {
    expect(unread([blad, table])).toEqual([[blad, 'A1', lista, 'varning']]);
  });

  it('gives one finding by its title, at the headers', () => {
    expect(unread(['Blad3', `Handlingsplan för socialnämnden 2025\n\n${table}`])).toEqual([
      ['Blad3', 'A3', 'handlingsplan', 'varning'],
    ]);
  });

  it('says in a workbook of nothing else why nothing is computed', () => {
    const { uppfoljning } = foljUpp([drawGrid(table, { blad: 'Handlingsplan' })]);
    expect(uppfoljning.fynd.map(({ typ }) => typ)).toContain('listaEjTolkad');
  });
});

describe('a sheet that is no such list', () => {
  it.each<[string, string, string]>([
    ['is read', 'Handlingsplan', 'Åtgärd|Mål|Planerad start\nSamverka|Insatser|Vår 2025'],
    [
      'is read as a table of money',
      'Investeringar',
      'Investeringar 2025, tkr\nProjekt|Budget|Utfall|Avvikelse\nKök|300|200|100\nTak|100|100|0',
    ],
    [
      'is an index',
      'Innehåll',
      'Innehåll\nFlik|Om|Sida\nHandlingsplan|Åtgärder|1\nStatsbidrag|Bidrag|2',
    ],
    ['is a text', 'Intern kontroll', 'Intern kontroll\nKontrollen följs upp två gånger om året.'],
    ['is a form', 'Handlingsplan', 'Handlingsplan\nAnsvarig|Chefen\nDatum|2025-01-01'],
    ['mentions a list', 'Statsbidrag historik', table],
    ['speaks of the list in a title', 'Blad4', `Handlingsplanens bakgrund\n${table}`],
    ['has headers alone', 'Handlingsplan', 'Vad|Hur|Klart'],
    ['is blank', 'Internkontroll', ''],
  ])('gives none: it %s', (_, blad, text) => {
    expect(unread([blad, text])).toEqual([]);
  });

  it('gives none where a person has said what it is', () => {
    const grids = [drawGrid(drift, { blad: 'Drift' }), drawGrid(table, { blad: 'Handlingsplan' })];
    const { uppfoljning } = foljUpp(grids, {
      rattelser: [{ tabell: 'Handlingsplan!A1', falt: 'typ', varde: 'inte' }],
    });
    expect(uppfoljning.fynd.filter(({ typ }) => typ === 'listaEjTolkad')).toEqual([]);
  });
});
