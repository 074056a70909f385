import { calculateUppfoljning } from '../../../src/domain/uppfoljning/calculateUppfoljning.ts';
import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import { standardRegler, type Rattelse } from '../../../src/domain/regler/regler.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readEkonomi } from '../../../src/reading/huvudbok/readEkonomi.ts';
import { parseKolumn } from '../../../src/reading/huvudbok/kolumnrattelse.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { rowsOf } from './read.ts';

const correct = (grids: readonly Grid[], ...rattelser: readonly Rattelse[]): Ekonomi =>
  readEkonomi(grids, { kontoregler: standardKontoregler, rattelser });

const kolumn = (varde: string, tabell = 'Huvudbok!A1'): Rattelse => ({
  tabell,
  falt: 'kolumn',
  varde,
});

const lostOf = ({ fynd }: Ekonomi): readonly string[] =>
  fynd.flatMap((one) => (one.typ === 'rattelseUtanTabell' ? [one.tabell] : []));

const sheet = (text: string, blad = 'Huvudbok'): Grid => drawGrid(text, { blad });

describe('A corrected column of a ledger', () => {
  const two = sheet(`
Period|Ansvar|Verksamhet|Konto|Motpart|Belopp|Saldo
'2025-01|'70100|'5110|'5010|'8000|100|7
'2025-02|'70100|'5110|'3010|'8000|-20|8`);

  it('is read as what the correction says, and what stood for it no more', () => {
    expect(rowsOf(correct([two]).serier[0])).toEqual([
      '70100 5110 5010 1 100',
      '70100 5110 3010 2 -20',
    ]);
    const ekonomi = correct([two], kolumn('Belopp = G'), kolumn('Verksamhet = E'));
    expect(rowsOf(ekonomi.serier[0])).toEqual(['70100 8000 5010 1 7', '70100 8000 3010 2 8']);
    expect(ekonomi.serier).toHaveLength(1);
    expect(lostOf(ekonomi)).toEqual([]);
  });

  it.each(['belopp=g', ' Belopp  =  $G ', 'Saldo = G', 'Utfall = G'])(
    'may be written %j',
    (varde) => {
      expect(rowsOf(correct([two], kolumn(varde)).serier[0])[0]).toBe('70100 5110 5010 1 7');
    },
  );

  it('makes a ledger of a table whose columns nobody can tell', () => {
    const odd = sheet(`
Dim 1|Dim 2|Dim 3|Dim 4|Siffra
'2025-01|'70100|'5110|'5010|100
'2025-02|'70100|'5110|'3010|-20`);
    expect(correct([odd]).serier).toEqual([]);
    const all = ['Period = A', 'Ansvar = B', 'Verksamhet = C', 'Konto = D', 'Belopp = E'];
    const ekonomi = correct([odd], ...all.map((varde) => kolumn(varde)));
    expect(rowsOf(ekonomi.serier[0])).toEqual(['70100 5110 5010 1 100', '70100 5110 3010 2 -20']);
    expect(lostOf(ekonomi)).toEqual([]);
  });

  it('may have no header at all', () => {
    const blank = sheet(`
Period|Ansvar|Verksamhet|Konto|Belopp|
'2025-01|'70100|'5110|'5010|100|9
'2025-02|'70100|'5110|'3010|-20|8`);
    const [serie] = correct([blank], kolumn('Belopp = F')).serier;
    expect(rowsOf(serie)).toEqual(['70100 5110 5010 1 9', '70100 5110 3010 2 8']);
  });

  it('is not used when the correction says so', () => {
    const both = sheet(`
Period|Ansvar|Verksamhet|Konto|Utfall|Budget
'2025-01|'70100|'5110|'5010|100|120
'2025-02|'70100|'5110|'5010|100|120`);
    expect(
      correct([both])
        .serier.map(({ slag }) => slag)
        .toSorted(),
    ).toEqual(['budget', 'utfall']);
    const used = correct([both], kolumn('Används inte = F'));
    expect(used.serier.map(({ slag }) => slag)).toEqual(['utfall']);
  });

  it('takes the place of the same month in a table of months', () => {
    const months = sheet(
      `
Ansvar|Verksamhet|Konto|Januari|Februari|Mars|Rättad mars
'70100|'5110|'5010|1|2|3|30`,
      'Utfall 2025',
    );
    const ekonomi = correct([months], kolumn('Mars = G', 'Utfall 2025!A1'));
    expect(rowsOf(ekonomi.serier[0])).toEqual([
      '70100 5110 5010 1 1',
      '70100 5110 5010 2 2',
      '70100 5110 5010 3 30',
    ]);
  });

  it('is found again when its table has moved and is the only one on its sheet', () => {
    const moved = sheet(`
Utdrag ur ekonomisystemet

Period|Ansvar|Verksamhet|Konto|Belopp|Saldo
'2025-01|'70100|'5110|'5010|100|7
'2025-02|'70100|'5110|'3010|-20|8`);
    const ekonomi = correct([moved], kolumn('Belopp = F'));
    expect(rowsOf(ekonomi.serier[0])[0]).toBe('70100 5110 5010 1 7');
    expect(lostOf(ekonomi)).toEqual([]);
  });

  it.each([
    ['a sheet that is not there', 'Belopp = G', 'Huvudbok 2024!A1'],
    ['a column outside the table', 'Belopp = Z', 'Huvudbok!A1'],
    ['a word that no column has', 'Guld = G', 'Huvudbok!A1'],
    ['no cell', 'Belopp = G', 'Huvudbok'],
  ])('is told when it names %s, and the rest is read as it stands', (_, varde, tabell) => {
    const ekonomi = correct([two], kolumn(varde, tabell));
    expect(lostOf(ekonomi)).toEqual([tabell]);
    expect(rowsOf(ekonomi.serier[0])[0]).toBe('70100 5110 5010 1 100');
  });

  it.each(['Belopp', 'Belopp = ', '= G', 'Belopp = 7', 'Guld = G'])(
    'is no column in %j',
    (varde) => {
      expect(parseKolumn(varde)).toBeNull();
    },
  );
});

describe('A corrected grupp of a verksamhet', () => {
  const ledger = sheet(`
Period|Ansvar|Verksamhet|Konto|Belopp
'2025-01|'70100|'5110|'5010|100
'2025-01|'70100|'5520|'5010|40
'2025-01|'70100|'9999|'5010|7`);
  const plan = sheet(
    `
Verksamhet|Benämning|Grupp
'5110|Hemtjänst|51 Vård
'5520|Ekonomiskt bistånd|55 IFO`,
    'Kodplan',
  );
  const plain = sheet(
    `
Verksamhet|Benämning
'5110|Hemtjänst
'5520|Ekonomiskt bistånd`,
    'Kodplan',
  );
  const grupp = (kod: string, varde: string): Rattelse => ({ tabell: kod, falt: 'grupp', varde });
  const grupperOf = (ekonomi: Ekonomi): Readonly<Record<string, string | null>> => {
    const { kostnadslage } = calculateUppfoljning(
      { kallor: ['bok.xlsx'], period: null, tabeller: [], ovriga: [], fynd: [] },
      standardRegler,
      ekonomi,
    );
    return Object.fromEntries(kostnadslage.rader.map((rad) => [rad.verksamhet, rad.grupp]));
  };

  it.each([
    ['a kodplan with grupper', [plan], { 5110: '55', 5520: '55', 9999: null }],
    ['a kodplan without', [plain], { 5110: '55', 5520: '55', 9999: null }],
    ['no kodplan', [], { 5110: '55', 5520: '55', 9999: '99' }],
  ])('moves that verksamhet only, with %s', (_, plans, grupper) => {
    const ekonomi = correct([ledger, ...plans], grupp('5110', '55'));
    expect(grupperOf(ekonomi)).toEqual(grupper);
    expect(lostOf(ekonomi)).toEqual([]);
  });

  it('gives a verksamhet that the kodplan lacks a grupp, with a name', () => {
    const ekonomi = correct([ledger, plan], grupp('9999', '99 Övrigt'));
    expect(grupperOf(ekonomi)).toEqual({ 5110: '51', 5520: '55', 9999: '99' });
    expect(ekonomi.kodplan.at(-1)).toMatchObject({ grupp: '99', gruppnamn: 'Övrigt' });
  });

  it('is told when neither the ledger nor the kodplan has the verksamhet', () => {
    expect(lostOf(correct([ledger, plan], grupp('1234', '12')))).toEqual(['1234']);
  });
});

describe('A corrected table of a ledger', () => {
  const ledger = sheet(`
Period|Ansvar|Verksamhet|Konto|Belopp
'2025-01|'70100|'5110|'5010|100
'2025-02|'70100|'5110|'3010|-20`);
  const table = (falt: Rattelse['falt'], varde: string, tabell = 'Huvudbok!A1'): Rattelse => ({
    tabell,
    falt,
    varde,
  });
  const sumOf = (ekonomi: Ekonomi): number | undefined =>
    ekonomi.serier[0]?.belopp.reduce((sum, ore) => sum + ore, 0);

  it.each([
    ['kr', 8_000],
    ['tkr', 8_000_000],
    ['mnkr', 8_000_000_000],
  ])('is read in the unit %s', (enhet, sum) => {
    expect(sumOf(correct([ledger], table('enhet', enhet)))).toBe(sum);
  });

  it('is turned, or left as it stands, when its sign is said', () => {
    expect(sumOf(correct([ledger], table('tecken', 'intakt-plus')))).toBe(-8_000);
    const minus = sheet(`
Period|Ansvar|Verksamhet|Konto|Belopp
'2025-01|'70100|'5110|'5010|-100
'2025-02|'70100|'5110|'3010|20`);
    expect(sumOf(correct([minus]))).toBe(8_000);
    const left = correct([minus], table('tecken', 'nettokostnad'));
    expect(sumOf(left)).toBe(-8_000);
    expect(left.fynd.filter(({ typ }) => typ === 'teckenAntaget')).toEqual([]);
  });

  it('is left out when it is not to be used', () => {
    expect(correct([ledger], table('typ', 'används inte')).serier).toEqual([]);
  });

  it('is found again when it has moved and is the only one on its sheet', () => {
    expect(sumOf(correct([ledger], table('enhet', 'tkr', 'Huvudbok!B7')))).toBe(8_000_000);
  });

  it.each([
    ['another sheet', table('enhet', 'tkr', 'Budget!A1')],
    ['a unit that there is none of', table('enhet', 'dollar')],
    ['a column', kolumn('Belopp = E')],
  ])('is read as it stands for a correction of %s', (_, rattelse) => {
    expect(sumOf(correct([ledger], rattelse))).toBe(8_000);
  });
});
