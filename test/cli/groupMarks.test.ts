import { groupMarks } from '../../src/cli/groupMarks.ts';

const figures = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `kl:avvikelse:${at}`);

describe('marks that a template does not use', () => {
  it('are named one by one up to three of a kind, and counted from four on', () => {
    expect(groupMarks(['kl:resultat', ...figures(3)])).toEqual(['kl:resultat', ...figures(3)]);
    expect(groupMarks(['kl:resultat', ...figures(4)])).toEqual([
      'kl:resultat',
      'kl:avvikelse:… (4)',
    ]);
  });

  it('of a text that somebody wrote are always named', () => {
    const texts = figures(5).map((mark) => mark.replace('avvikelse', 'kommentar'));
    expect(groupMarks(texts)).toEqual(texts);
  });
});
