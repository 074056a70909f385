import { followDrawn, readDrawn, told } from './readList.ts';

/** A plan with these words for its two factors, a risk for each pair. */
const plan = (...pairs: readonly string[]): string =>
  `
Internkontrollplan 2025
Nr|Risk|Sannolikhet|Konsekvens|Kontroll
${pairs.map((pair, at) => `${at + 1}|Risk ${at + 1}|${pair}|Stickprov`).join('\n')}`;

const steps = (text: string): readonly unknown[] =>
  readDrawn(text).risker.map(({ sannolikhet, allvarlighet }) =>
    [told(sannolikhet), told(allvarlighet)].join('×'),
  );

const kinds = (text: string): readonly string[] =>
  followDrawn(text).fynd.map(({ typ, allvar }) => `${allvar} ${typ}`);

const borders = 'upplysning riskgranserAntagna';
const assumed = 'upplysning riskskalaAntagen';

describe('the words of sannolikhet and konsekvens', () => {
  it('are four steps to mycket sannolik', () => {
    const text = plan(
      'Osannolik|Försumbar',
      'Mindre trolig|Lindrig',
      'Möjlig|Kännbar',
      'Trolig|Allvarlig',
      'Sannolik|Obetydlig',
      'Mycket sannolik|Allvarlig',
    );
    expect(steps(text)).toEqual(['1×1', '2×2', '2×3', '3×4', '3×1', '4×4']);
    expect(kinds(text)).toEqual([assumed, borders]);
  });

  it('are four steps to sannolik where nothing is mycket sannolik', () => {
    const text = plan(
      'Osannolik|Försumbar',
      'Mindre sannolik|Lindrig',
      'Möjlig|Kännbar',
      'Sannolik|Allvarlig',
    );
    expect(steps(text)).toEqual(['1×1', '2×2', '3×3', '4×4']);
  });

  it('are no assumption beside their figures, or where the sheet explains them', () => {
    const figures = plan('4 - Mycket sannolik|3 Kännbar', '2. Möjlig|1 – Försumbar', '3|4');
    const explained = (legend: string): string =>
      `${plan('Mycket sannolik|Kännbar', 'Möjlig|Försumbar', 'Sannolik|Allvarlig')}\n\n${legend}`;
    const inLine = explained('Sannolikhet: 2 = Möjlig, 3 = Sannolik, 4 = Mycket sannolik');
    const inCells = explained('2|Möjlig\n3|Sannolik\n4|Mycket sannolik');
    for (const text of [figures, inLine, inCells]) {
      expect(steps(text)).toEqual(['4×3', '2×1', '3×4']);
      expect(kinds(text)).toEqual([borders]);
    }
  });

  it('are of the scale that gives the printed riskvärden', () => {
    const valued = (a: number, b: number): string => `
Risk|Sannolikhet|Konsekvens|Riskvärde|Kontroll
Fel lön|Möjlig|Allvarlig|${a}|Stickprov
Jäv|Sannolik|Lindrig|${b}|Register`;
    expect(steps(valued(12, 8))).toEqual(['3×4', '4×2']);
    expect(steps(valued(8, 6))).toEqual(['2×4', '3×2']);
    expect(kinds(valued(8, 6))).toEqual([borders]);
    expect(kinds(valued(8, 6).replace('|6|', '||'))).toEqual([assumed, borders]);
  });

  it.each([
    ['Mycket liten|Liten', '1×2'],
    ['Liten|Mycket liten', '2×1'],
    ['Stor|Mycket stor', '3×4'],
  ])('tell sizes in four steps: %s', (pair, expected) => {
    const text = plan('Mycket liten|Mycket liten', 'Mycket stor|Stor', pair);
    expect(steps(text).at(-1)).toBe(expected);
  });

  it('have no step in a scale of three that nobody has explained, which is told once', () => {
    const text = plan('Hög|Låg', 'Medel|Hög', 'Låg|Medel');
    expect(steps(text)).toEqual(Array(3).fill('okandSkala×okandSkala'));
    expect(kinds(text)).toEqual(['varning riskskalaOkand', 'varning riskskalaOkand']);
    const explained = `${text}\n\n1 = Låg, 2 = Medel, 3 = Hög`;
    expect(steps(explained)).toEqual(['3×1', '2×3', '1×2']);
    expect(kinds(explained)).toEqual([borders]);
  });

  it('have the steps of a scale of three that every printed riskvärde bears out', () => {
    const text = `
Risk|Sannolikhet|Konsekvens|Riskvärde|Kontroll
Fel lön|Hög|Låg|3|Stickprov
Jäv|Medel|Hög|6|Register`;
    expect(steps(text)).toEqual(['3×1', '2×3']);
    expect(kinds(text)).toEqual([borders]);
    expect(steps(text.replace('|6|', '|5|'))).toEqual(Array(2).fill('okandSkala×okandSkala'));
  });
});

describe('a plan that tells its levels without the two factors', () => {
  const levels = (text: string): readonly unknown[] =>
    followDrawn(text).internkontroll?.risker.map((risk) => [
      risk.riskvarde,
      risk.niva,
      risk.angivenNiva?.text ?? null,
    ]) ?? [];

  it.each(['Risknivå', 'Riskbedömning', 'Riskvärde'])('keeps the words under %s', (rubrik) => {
    const text = `
Process|Risk|${rubrik}|Kontrollmoment
Löner|Fel lön|Hög|Stickprov
Inköp|Jäv|Medel|Register
Arkiv|Brand|Låg|Rond`;
    expect(levels(text)).toEqual([
      [null, null, 'Hög'],
      [null, null, 'Medel'],
      [null, null, 'Låg'],
    ]);
    expect(kinds(text)).toEqual([]);
  });

  it('has the riskvärde that it prints, and no finding where it weighs nothing', () => {
    expect(levels('Risk|Riskvärde|Kontroll\nFel lön|12|Stickprov\nJäv|6|Register')).toEqual([
      [12, 'omedelbart', null],
      [6, 'snarast', null],
    ]);
    const text = 'Risk|Kontroll|Åtgärd|Uppföljning\nFel lön|Stickprov|Utbilda|Klar';
    expect(levels(text)).toEqual([[null, null, null]]);
    expect(kinds(text)).toEqual([]);
  });
});

describe('how a control goes', () => {
  it('is the status of its own column, or of a follow-up that tells nothing else', () => {
    const statuses = (rubrik: string, ...words: readonly string[]): readonly unknown[] =>
      readDrawn(
        `Risk|Sannolikhet|Konsekvens|${rubrik}\n${words.map((word) => `${word} risk|1|2|${word}`).join('\n')}`,
      ).risker.map(({ status, planerad }) => status ?? planerad);
    const words = ['Grön', 'Gul', 'Röd', 'Försenad', 'Ej påbörjad'];
    expect(statuses('Status', ...words)).toEqual(words);
    expect(statuses('Uppföljning', ...words)).toEqual(words);
    expect(statuses('Uppföljning', 'Löpande', 'Delår')).toEqual(['bada', 'delar']);
  });

  it('is not followed up where it is late or not begun', () => {
    const { internkontroll } = followDrawn(`
Nr|Risk|Sannolikhet|Konsekvens|Uppföljning delår|Uppföljning helår
1|Fel lön|3|4|Grön|
2|Jäv|2|3|Försenad|
3|Brand|2|3|Ej påbörjad|Röd`);
    expect(internkontroll?.foljdaDelar).toEqual(['1']);
    expect(internkontroll?.kvar).toEqual(['2']);
  });
});
