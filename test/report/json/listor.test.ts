import { composeJson } from '../../../src/report/json/composeJson.ts';
import { lists, resultat, runLists } from '../listor/lists.ts';
import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';

const json = (...run: Parameters<typeof runLists>) => composeJson(runLists(...run).uppfoljning);

describe('lists in the JSON', () => {
  it('are empty in a workbook without them', () => {
    const { statsbidrag, statsbidragSummor, resursfordelning, reserver, ...rest } = json(
      ingaListor,
      [resultat],
    );
    expect([statsbidrag, resursfordelning, reserver]).toEqual([[], [], []]);
    expect(statsbidragSummor).toBeNull();
    expect([rest.internkontroll, rest.handlingsplan, rest.overforing]).toEqual([[], [], []]);
  });

  it('have every statsbidrag in whole öre, and the prognos with and without the expected', () => {
    const { statsbidrag, statsbidragSummor } = json();
    expect(statsbidrag).toHaveLength(lists.statsbidrag.length);
    expect(statsbidrag[1]).toEqual({
      ...{ namn: 'Prestationsmedel demens', cell: 'Bidrag!A4', beslut: 'vantat' },
      ...{ belopp: 125_050_000, verksamhet: 'Äldreomsorg', forbrukat: null },
      ...{ aterstar: 125_050_000, ingarIPrognosen: true, antaget: false },
    });
    expect(statsbidragSummor?.prognos).toMatchObject({
      ...{ prognos: 20_480_000_000, med: 20_390_000_000, utan: 20_575_050_000 },
      avvikelseUtan: -575_050_000,
    });
  });

  it('say of a group what is missing and why something is not computed', () => {
    const [tabell] = json().resursfordelning;
    expect(tabell?.grupper.map(({ saknas }) => saknas?.toFixed(2))).toEqual([
      ...['4.86', '7.09', '-0.50', undefined],
    ]);
    expect(tabell?.grupper[3]?.skal).toContain('saknarTimmar');
  });

  it('have hours and årsarbetare without the noise of binary fractions', () => {
    const numbers = JSON.stringify(json().resursfordelning).match(/-?\d+\.\d+/gu) ?? [];
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => /\.\d{5}/u.test(number))).toEqual([]);
  });

  it('have the reserver apart, in the sign of the table', () => {
    const [tabell] = json().reserver;
    expect(tabell?.rader.map(({ slag, avvikelse }) => [slag, avvikelse])).toEqual([
      ['planeringsreserv', 400_000_000],
      ['buffert', 350_000_000],
    ]);
    expect(tabell?.verksamheter.avvikelse).toBe(-1_230_000_000);
  });

  it('have every risk with its level, every åtgärd with its status and every project’s överföring', () => {
    const { internkontroll, handlingsplan, overforing } = json();
    expect(internkontroll.map(({ id, riskvarde, niva }) => [id, riskvarde, niva])[0]).toEqual([
      ...['R1', 16, 'omedelbart'],
    ]);
    expect(handlingsplan.map(({ status, sen }) => [status, sen])).toEqual([
      ['planerad', true],
      ['pagar', false],
      ['planerad', false],
      ['klar', false],
      ['avbruten', false],
    ]);
    expect(overforing.map(({ foreslagen }) => foreslagen)).toEqual([163_600_000, 76_500_000]);
  });
});
