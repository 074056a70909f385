import { composeAvstamning } from '../../../src/report/json/composeAvstamning.ts';
import { kontroller, tkr } from '../../builders/kontroll.ts';

const marked = new Map([['resultatMotAnalys|Resultat|Intäkter|Prognos', 'Se oktober']]);
const json = composeAvstamning({ kontroller, granskade: marked });

describe('the comparisons in the JSON', () => {
  it('are all there, in their order', () => {
    expect(json.map(({ slag, rad, kolumn }) => [slag, rad, kolumn])).toEqual(
      kontroller.map(({ slag, rad, kolumn }) => [slag, rad, kolumn]),
    );
  });

  it('have both sides, the difference and what explains it', () => {
    const found = json.find(({ rad }) => rad === 'Intäkter');
    expect(found).toEqual({
      slag: 'resultatMotAnalys',
      utfall: 'fel',
      tabell: 'Resultat',
      rad: 'Intäkter',
      kolumn: 'Prognos',
      har: { belopp: tkr(56_525), bok: 'bok.xlsx', cell: 'Resultat!C4', text: 'Intäkter' },
      dar: { belopp: tkr(61_479), bok: 'bok.xlsx', cell: 'Analys!C4', text: 'summan av 7 rader' },
      differens: tkr(-4_954),
      forklaring: 'Differensen 4\u202f954 tkr är exakt Flyktingmottagandets intäkt (Analys!C14).',
      forklaringsslag: 'rad',
      alias: null,
      granskad: true,
      orsak: 'Se oktober',
    });
  });

  it('say why nothing was compared, what was taken for one, and the rule in words', () => {
    expect(json.find(({ utfall }) => utfall === 'ejJamford')?.forklaring).toMatch(/urval/u);
    expect(json.find(({ slag }) => slag === 'analysMotDrift')?.alias).toEqual([
      'Flyktingmottagande',
      'Integration',
    ]);
    expect(json.find(({ slag }) => slag === 'mal')?.dar.text).toBe('Uppnås delvis');
    expect(json.filter(({ granskad }) => granskad)).toHaveLength(1);
    expect(json[0]).toMatchObject({ utfall: 'stammer', forklaring: null, orsak: null });
  });
});
