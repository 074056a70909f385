import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { provaMal } from '../../src/application/provaMal.ts';
import type { Riktning } from '../../src/domain/mal/malunderlag.ts';
import { flikarOf } from '../../src/taskpane/state/flikar.ts';
import { ingetMalutkast, isChanged } from '../../src/taskpane/state/malutkast.ts';
import { describeAndringar } from '../../src/taskpane/views/mal/malandringar.ts';
import {
  isDecided,
  malbeslutOf,
  parseTolerans,
  typedTolerans,
} from '../../src/taskpane/views/mal/malbeslut.ts';
import { malbladscell } from '../../src/taskpane/views/mal/malblad.ts';
import { filterMal, planMal } from '../../src/taskpane/views/mal/malvy.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const goals = drawGrid(
  `
Mål och indikatorer 2025

Nämndmål|Indikator|Utfall 2025|Målvärde|Status
Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %|Uppnådd
|Andel möten|'50 %|'40 %|
|Andel planer|'90 %|'80 %|Uppnådd
Bra arbete|Andel möten|'30 %|'40 %|
|Sjukfrånvaro||'6 %|
Digitalt|Antal tjänster|'12 st|'10 st|`,
  { blad: 'Mål' },
);
const korning = foljUpp([goals]);
const vyer = planMal(korning);
const namesOf = (filter: Parameters<typeof filterMal>[1]) =>
  filterMal(vyer, filter).map(({ namn, delar }) => [namn, delar.map((del) => del.namn)]);

describe('the goals in the pane', () => {
  it('have their indicators in order, each with its row in the sheet', () => {
    expect(vyer.flatMap(({ delar }) => delar.map(({ plats }) => plats))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    const blad = new Map([['klMaluppfyllelse', { namn: 'Mina mål', isCurrent: true }]]);
    const sheet = korning.rapport.sheets.find(({ name }) => name === 'Måluppfyllelse');
    for (const { delar } of vyer)
      for (const { plats, namn } of delar) {
        const row = Number(/C(\d+)$/u.exec(malbladscell(blad, plats, vyer) ?? '')?.[1]);
        expect(sheet?.cells[row - 1]?.[2]).toEqual({ text: namn });
      }
  });

  it('lead to the sheet itself where its rows stand otherwise, and nowhere without one', () => {
    const moved = new Map([['klMaluppfyllelse', { namn: 'Mina mål', isCurrent: false }]]);
    expect(malbladscell(moved, 2)).toBe("'Mina mål'!A1");
    expect(malbladscell(new Map(), 2)).toBeNull();
  });

  it('are corrected by the indicator’s name, with the goal’s where several have it', () => {
    const rattas = vyer.flatMap(({ delar }) => delar.map((del) => del.rattas));
    expect(rattas).toEqual([
      'Andel nöjda',
      'Trygg omsorg · Andel möten',
      'Andel planer',
      'Bra arbete · Andel möten',
      'Sjukfrånvaro',
      'Antal tjänster',
    ]);
  });

  it('are corrected by the name that stands in "Regler"', () => {
    const tabell = 'TRYGG omsorg ·  Andel nöjda';
    const again = foljUpp([goals], {
      rattelser: [{ tabell, falt: 'riktning', varde: 'lägre är bättre' }],
    });
    expect(planMal(again)[0]?.delar[0]?.rattas).toBe(tabell);
  });
});

describe('a filter', () => {
  it('shows the goals with what it asks for, and of them only that', () => {
    expect(namesOf('alla').map(([namn]) => namn)).toEqual([
      'Trygg omsorg',
      'Bra arbete',
      'Digitalt',
    ]);
    expect(namesOf('ej')).toEqual([
      ['Trygg omsorg', ['Andel nöjda']],
      ['Bra arbete', ['Andel möten']],
    ]);
    expect(namesOf('ejBedomd')).toEqual([['Bra arbete', ['Sjukfrånvaro']]]);
    expect(namesOf('avvikande')).toEqual([['Trygg omsorg', ['Andel nöjda']]]);
  });

  it('shows a goal that is red itself with all its indicators', () => {
    const [first] = vyer;
    const red = { ...first!, mal: { ...first!.mal, status: 'ej' as const } };
    const delar = red.delar.filter(({ indikator }) => indikator.status === 'uppnadd');
    expect(filterMal([{ ...red, delar }], 'ej')[0]?.delar).toHaveLength(2);
  });
});

describe('what would change', () => {
  const tell = (
    riktningar: readonly (readonly [string, Riktning])[],
    tolerans: string | null = null,
  ) => {
    const { regler } = korning.uppfoljning;
    const beslut = malbeslutOf(
      { ...ingetMalutkast, riktningar: new Map(riktningar), tolerans },
      regler,
    );
    if (beslut === null) throw new Error('Nothing decided');
    return describeAndringar(korning.uppfoljning.mal, provaMal(korning, beslut), regler.malskala);
  };

  it('is told for each goal that it is of, with what becomes of the goal', () => {
    expect(tell([['Antal tjänster', 'lagre']])).toEqual([
      'Antal tjänster går från uppnådd till ej uppnådd; målet går från uppnås till uppnås ej.',
    ]);
    expect(tell([['Andel planer', 'lagre']])).toEqual([
      'Andel planer går från uppnådd till ej uppnådd; målet går från uppnås delvis till uppnås ej.',
    ]);
    expect(tell([], '2')).toEqual([
      'Andel nöjda går från ej uppnådd till delvis uppnådd; målet är kvar på uppnås delvis.',
    ]);
  });

  it('is of the one goal where several have the indicator', () => {
    expect(tell([['Bra arbete · Andel möten', 'lagre']])).toEqual([
      'Andel möten går från ej uppnådd till uppnådd; målet går från uppnås ej till uppnås delvis.',
    ]);
  });

  it('is told for the words of another scale, each with how many goals have it', () => {
    const { mal } = korning.uppfoljning;
    expect(describeAndringar(mal, mal, 'uppnas', 'uppfylls')).toEqual([
      '”Uppnås” blir ”Uppfyllt” för 1 mål.',
      '”Uppnås delvis” blir ”Delvis uppfyllt” för 1 mål.',
      '”Uppnås ej” blir ”Låg måluppfyllelse” för 1 mål.',
    ]);
    expect(describeAndringar(mal, mal, 'uppfylls', 'uppfylls')).toEqual([]);
  });

  it('is nothing where a sign in the målvärde decides', () => {
    expect(tell([['Andel nöjda', 'lagre']])).toEqual([]);
  });
});

describe('a tolerance as it is typed', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['2,5', 0.025],
    ['2.5 %', 0.025],
    ['99', 0.99],
  ])('%s is one', (typed, ratio) => {
    expect(parseTolerans(typed)).toBe(ratio);
  });

  it.each(['lite', '-1', '99,1', '1,2,3', '%x'])('%s is none', (typed) => {
    expect(parseTolerans(typed)).toBeNull();
  });

  it.each([0, 0.001, 0.025, 0.07, 0.29, 0.99])('is read back as it is shown: %d', (tolerans) => {
    expect(parseTolerans(typedTolerans(tolerans))).toBe(tolerans);
  });
});

describe('what is to be saved', () => {
  const regler = { maltolerans: 0.02, arsmatt: 'raknas', malskala: 'uppnas' } as const;

  it('is what was changed and nothing else', () => {
    const utkast = { ...ingetMalutkast, tolerans: '2', arsmatt: 'raknasInte' } as const;
    expect(malbeslutOf(utkast, regler)).toEqual({
      riktningar: [],
      regler: { arsmatt: 'raknasInte' },
    });
    expect(malbeslutOf({ ...ingetMalutkast, skala: 'paVag' }, regler)?.regler).toEqual({
      malskala: 'paVag',
    });
    expect(malbeslutOf({ ...ingetMalutkast, skala: 'uppnas' }, regler)?.regler).toEqual({});
    expect(malbeslutOf({ ...utkast, tolerans: 'x' }, regler)).toBeNull();
  });

  it('is nothing when everything is as it was', () => {
    const utkast = { ...ingetMalutkast, tolerans: '2,0', arsmatt: 'raknas' } as const;
    expect(isChanged(utkast)).toBe(true);
    expect(isDecided(malbeslutOf(utkast, regler)!)).toBe(false);
    expect(isChanged(ingetMalutkast)).toBe(false);
  });

  it('says a direction in the words of "Regler"', () => {
    const utkast = { ...ingetMalutkast, riktningar: new Map([['HME', 'lagre' as const]]) };
    expect(malbeslutOf(utkast, regler)?.riktningar).toEqual([
      { tabell: 'HME', falt: 'riktning', varde: 'lägre är bättre' },
    ]);
  });
});

test('a workbook with goals has the view Mål, one without has not', () => {
  expect(flikarOf(korning)).toEqual(['berakna', 'mal', 'rapport']);
  const without: Korning = foljUpp([]);
  expect(flikarOf(without)).toEqual(['berakna']);
});
