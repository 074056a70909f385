import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { forvantadeTabeller } from '../data/forvantade.ts';
import { composeJson } from '../../src/report/json/composeJson.ts';

const root = join(__dirname, '..', '..');

async function run(bok: string): Promise<Korning> {
  const read = await readWorkbook(readFileSync(join(root, 'exempel', bok)), bok);
  if (!read.ok) throw new Error(read.error.detalj);
  return foljUpp(read.value);
}

const tkrToOre = (value: string | number | null | undefined): number | null =>
  typeof value === 'number' ? value * 100_000 : null;

describe.each(
  forvantadeTabeller.map(
    (tabell) => [`${tabell.bok} ${tabell.blad} ${tabell.typ}`, tabell] as const,
  ),
)('the example %s', (_name, forvantad) => {
  it('gives its figures to the öre, in the JSON', async () => {
    const json = composeJson((await run(forvantad.bok)).uppfoljning);
    const tabell = json.tabeller.find(
      ({ kalla, typ }) => kalla.blad === forvantad.blad && typ === forvantad.typ,
    );
    const { typ, tecken, foralder } = forvantad;
    expect(tabell).toMatchObject({ typ, tecken, foralder, enhet: 'tkr' });
    expect(json.period).toBe(forvantad.period);
    for (const rad of forvantad.rader) {
      const read = tabell?.rader.find(({ cell }) => Number(/\d+$/.exec(cell)?.[0]) === rad.rad);
      expect(read).toMatchObject({ kod: rad.kod, namn: rad.namn });
      for (const column of ['utfall', 'prognos', 'budget', 'avvikelse'] as const)
        expect([rad.namn, column, read?.[column]]).toEqual([
          rad.namn,
          column,
          tkrToOre(rad[column]),
        ]);
    }
    if (forvantad.summa)
      for (const [column, value] of Object.entries(forvantad.summa))
        expect([column, tabell?.summa[column as 'avvikelse']]).toEqual([column, tkrToOre(value)]);
  });
  it('has nothing that is called a fault', async () => {
    const { underlag } = await run(forvantad.bok);
    expect(underlag.fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
  });
});
