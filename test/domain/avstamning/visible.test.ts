import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { calculateUppfoljning } from '../../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import { readEkonomi } from '../../../src/reading/huvudbok/readEkonomi.ts';
import { recogniseUnderlag } from '../../../src/reading/recogniseUnderlag.ts';
import { fyndText } from '../../../src/report/text/fyndText.ts';

async function runExempel(namn: string): Promise<Uppfoljning> {
  const bok = `${namn}.xlsx`;
  const read = await readWorkbook(readFileSync(join(__dirname, '../../../exempel', bok)), bok);
  if (!read.ok) throw new Error(bok);
  return calculateUppfoljning(
    recogniseUnderlag(read.value, { rattelser: [], period: null }),
    standardRegler,
    readEkonomi(read.value, { kontoregler: standardKontoregler, rattelser: [] }),
  );
}

const of = (
  kontroller: readonly Kontroll[],
  utfall: Kontroll['utfall'],
): readonly (readonly unknown[])[] =>
  kontroller
    .filter((one) => one.utfall === utfall)
    .map(({ slag, rad, har, dar, differens }) => [slag, rad, har.cell, dar.cell, differens! / 1e5]);

describe('the example of a delår', () => {
  test('has the two contradictions that are known, and four figures that are rounded', async () => {
    const { kontroller } = await runExempel('askersund-2025-delar');
    expect(of(kontroller, 'fel')).toEqual([
      ['resultatMotAnalys', 'Intäkter', 'Resultat!C4', 'Verksamhetsanalys!C4', -4954],
      ['resultatMotAnalys', 'Kostnader', 'Resultat!C5', 'Verksamhetsanalys!C5', 4954],
    ]);
    expect(of(kontroller, 'avrundning')).toEqual([
      ['analysMotDrift', 'Flyktingmottagande', 'Verksamhetsanalys!C15', 'Drift!D9', -1],
      ['analysMotDrift', 'Flyktingmottagande', 'Verksamhetsanalys!D15', 'Drift!E9', -1],
      ['analysMotDrift', 'Gemensamma verksamheter', 'Verksamhetsanalys!C17', 'Drift!D10', 1],
      ['analysMotDrift', 'Gemensamma verksamheter', 'Verksamhetsanalys!D17', 'Drift!E10', 1],
    ]);
  });

  test('says what ties as well: sums, the särredovisning and the result in every column', async () => {
    const { kontroller } = await runExempel('askersund-2025-delar');
    const tying = kontroller.filter(({ utfall }) => utfall === 'stammer').map(({ slag }) => slag);
    const count = (slag: Kontroll['slag']): number => tying.filter((one) => one === slag).length;
    expect(count('sarredovisning')).toBe(3);
    expect(count('resultatMotDrift')).toBe(3);
    expect(count('summa')).toBe(6);
    expect(count('netto')).toBe(3);
  });

  test('tells each contradiction with both cells and the row that explains it', async () => {
    const { fynd } = await runExempel('askersund-2025-delar');
    const [intakter, kostnader] = fynd
      .filter(({ typ }) => typ === 'tabellerStammerInte')
      .map(fyndText);
    expect(intakter).toMatch(
      /^Resultat!C4 har 56\u202f525 tkr .* Verksamhetsanalys!C4, .* ger 61\u202f479 tkr, skillnad 4\u202f954 tkr\. /,
    );
    expect(intakter).toMatch(
      /Differensen 4\u202f954 tkr är exakt Flyktingmottagande(?:t)?s intäkt \(Verksamhetsanalys!C14\)\. /,
    );
    expect(kostnader).toMatch(/är exakt Flyktingmottagande(?:t)?s intäkt/);
    expect(fynd.filter(({ allvar }) => allvar === 'fel')).toHaveLength(2);
  });
});

test.each(['lekeberg-2025', 'stokig', 'huvudbok-2025-08'])('%s ties', async (namn) => {
  const { kontroller } = await runExempel(namn);
  expect(of(kontroller, 'fel')).toEqual([]);
});
