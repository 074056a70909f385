import { metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ledgerRubriker } from '../../../src/domain/tidigare/egnaRubriker.ts';
import { ingetPrognosval, prognosNyckel } from '../../../src/domain/tidigare/prognosval.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { buildGrid } from '../../builders/grid.ts';

type Written = Readonly<Record<string, CellValue>>;

const rubriker: readonly string[] = ledgerRubriker.prognos;
const ours = { Metod: 'Förslag', Status: '● Inom budget' };
const line = (kod: string, namn: string, written: Written): readonly CellValue[] => {
  const cells: Written = { Kod: kod, Verksamhet: namn, ...ours, ...written };
  return rubriker.map((rubrik) => cells[rubrik] ?? null);
};

/** The sheet "Helårsprognos" with three rows: 51, a grupp that is a name, and the sum. */
function sheet(vard: Written = {}, namnd: Written = {}, summa: Written = {}): Grid {
  const rows = [
    [...rubriker],
    line('51', 'Vård', vard),
    line('', 'Nämnd', namnd),
    line('', 'Summa', { Metod: '–', ...summa }),
  ];
  const head = [
    ['Helårsprognos'],
    ['tkr · avvikelse = budget − prognos, minus = underskott'],
    [],
    [],
  ];
  const area = { top: head.length, left: 0, rows: rows.length, columns: rubriker.length };
  return buildGrid([...head, ...rows], {
    blad: 'Helårsprognos',
    tables: [{ name: 'klPrognos', area, hasTotals: false }],
  });
}

const vard = prognosNyckel('51');

describe('what a person has decided in "Helårsprognos"', () => {
  it('is nothing where our words stand', () => {
    expect(readTidigare([sheet()]).prognosval).toEqual(new Map());
  });

  it('is the method, the justering in tkr and the months left out, by the identity of the forecast', () => {
    const grid = sheet(
      { Metod: metodord.ifjolrest, Justering: -1200.5, 'Utelämna månader': 'mars, apr' },
      { Justering: 10 },
      { Justering: 250 },
    );
    const { prognosval, fynd } = readTidigare([grid]);
    expect(prognosval).toEqual(
      new Map([
        [vard, { metod: 'ifjolrest', justering: -120_050_000, utelamnade: [3, 4] }],
        [prognosNyckel('Nämnd'), { ...ingetPrognosval, justering: 1_000_000 }],
        [prognosNyckel(null), { ...ingetPrognosval, justering: 25_000_000 }],
      ]),
    );
    expect(fynd).toEqual([]);
  });

  it.each(Object.entries(metodord))(
    'has the method %s by its word, also in small letters',
    (metod, ord) => {
      const { prognosval } = readTidigare([sheet({ Metod: ord.toLowerCase() })]);
      expect(prognosval.get(vard)?.metod).toBe(metod);
    },
  );

  it.each([
    ['Metod', 'Magkänsla', 'metod', { metod: null }],
    ['Justering', 'ca 300', 'justering', { justering: null }],
    ['Justering', '1.200', 'justering', { justering: null }],
    ['Justering', '–', 'justering', { justering: null }],
    ['Justering', 1e12, 'justering', { justering: null }],
    ['Utelämna månader', 'våren', 'manader', { utelamnade: [] }],
    ['Utelämna månader', 3.1, 'manader', { utelamnade: [] }],
  ])('is told with its cell and kept where %s is %j', (rubrik, value, vad, is) => {
    const grid = sheet({ [rubrik]: value, Orsak: 'Ny avgift' });
    const { prognosval, fynd, blad } = readTidigare([grid]);
    expect(prognosval.get(vard)).toEqual({ ...ingetPrognosval, ...is });
    const cell = `${String.fromCharCode(65 + rubriker.indexOf(rubrik))}6`;
    expect(fynd).toMatchObject([
      { typ: 'egetEjTolkat', vad, rad: '51 Vård', blad: 'Helårsprognos', cell },
    ]);
    expect(blad.get('klPrognos')?.rader[0]?.falt).toEqual({ [rubrik]: value, Orsak: 'Ny avgift' });
  });

  it.each([
    ['\u22121\u202F200', -1200],
    ['\u22121\u00A0200,5', -1200.5],
    ['– 1 200', -1200],
    ['(1 200)', -1200],
    ['300', 300],
    ['+300 tkr', 300],
    ['1,2 mnkr', 1200],
  ])('has a justering typed as the text "%s", and keeps it as a figure', (Justering, tkr) => {
    const { prognosval, fynd, blad } = readTidigare([sheet({ Justering })]);
    expect(prognosval.get(vard)?.justering).toBe(tkr * 100_000);
    expect(fynd).toEqual([]);
    expect(blad.get('klPrognos')?.rader[0]?.falt).toEqual({ Justering: tkr });
  });

  it('follows its code when the row has moved', () => {
    const grid = sheet({ Justering: 5 });
    const moved = { ...grid, cells: grid.cells.toSpliced(5, 2, grid.cells[6]!, grid.cells[5]!) };
    expect(readTidigare([moved]).prognosval.get(vard)?.justering).toBe(500_000);
  });

  it('of two states: the later choice, and only what is wrong there is told', () => {
    const earlier = sheet({ Metod: 'Magkänsla', Justering: 1 });
    const later = sheet({ Metod: metodord.linjar });
    const { prognosval, fynd } = readTidigare([earlier, later]);
    expect(prognosval.get(vard)).toEqual({ metod: 'linjar', justering: 100_000, utelamnade: [] });
    expect(fynd).toEqual([]);
  });

  it('is known of a verksamhet under "Utgångna rader", which may be back, and nothing is told of it', () => {
    const grid = sheet();
    const gone = [['Utgångna rader'], line('60', 'Flykting', { Justering: 7, Metod: 'Magkänsla' })];
    const end = [['Källa: Huvudbok!A1:F9 i bok.xlsx']];
    const cells = [...grid.cells, [], ...gone, [], ...end];
    const { prognosval, fynd } = readTidigare([{ ...grid, cells }]);
    expect(prognosval.get('60')).toEqual({ ...ingetPrognosval, metod: null, justering: 700_000 });
    expect(fynd).toEqual([]);
  });
});
