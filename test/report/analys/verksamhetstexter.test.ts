import type { Analyskommentar } from '../../../src/domain/analys/analyskommentar.ts';
import { composeVerksamhetstexter } from '../../../src/report/analys/composeVerksamhetstexter.ts';
import { composeDokument } from '../../../src/report/dokument/composeDokument.ts';
import { exempel, readRun } from '../dokument/readRun.ts';
import { delar } from '../cases.ts';
import { buildUppfoljning } from '../../builders/tabell.ts';
import { storlek } from '../../../src/report/text/analysbelopp.ts';

const inget: Analyskommentar = {
  ...{ utkast: null, kommentar: null, orsak: null, atgard: null, status: null, forr: null },
  annanstans: [],
};

const written = (own: Partial<Analyskommentar>, nyckel = 'äldreomsorg') => {
  const uppfoljning = buildUppfoljning([delar]);
  const kod = uppfoljning.analys.find(({ namn }) => namn.toLowerCase() === nyckel)!.nyckel;
  const kommentarer = new Map([[kod, { ...inget, ...own }]]);
  return composeVerksamhetstexter({ ...uppfoljning, kommentarer }).find(
    (text) => text.nyckel === kod,
  )!;
};

describe('what a document says of a verksamhet', () => {
  it('is the draft with its gaps until somebody has written', () => {
    const { stycken } = written({});
    expect(stycken).toHaveLength(1);
    expect(stycken[0]).toMatch(/\[Orsak:\s…\] \[Åtgärd:\s…\] \[Effekt helår:\s…\]$/u);
  });

  it('is then the draft, the comment, the cause and what is done, and the gaps that are left', () => {
    const { stycken } = written({ orsak: 'Vikarier', atgard: 'Nytt schema', status: '◐ Pågår' });
    expect(stycken.slice(1)).toEqual(['Orsak: Vikarier', 'Åtgärd (pågår): Nytt schema']);
    expect(stycken[0]).toMatch(/oförklarat\. \[Effekt helår:\s…\]$/u);
  });

  it('has no gaps once it is commented', () => {
    const { stycken } = written({ kommentar: 'Allt är sagt.' });
    expect(stycken.join(' ')).not.toContain('…]');
    expect(stycken.at(-1)).toBe('Allt är sagt.');
  });

  it('is the words of the person where the draft has been changed, as they stand', () => {
    const { utkast, stycken } = written({ utkast: 'Vi säger 9 tkr. [Orsak: …]', orsak: 'Sjuka' });
    expect(utkast).toBe('Vi säger 9 tkr. [Orsak: …]');
    expect(stycken).toEqual(['Vi säger 9 tkr. [Orsak: …]', 'Orsak: Sjuka']);
  });
});

describe.each(exempel)('the drafts in the document of %s', (namn) => {
  it('agree with the figures in direction, amount and rank, the whole with its table too', async () => {
    const korning = await readRun(namn);
    const { uppfoljning } = korning;
    const form = { enhet: 'tkr', decimaler: 0 } as const;
    const texter = new Map(
      composeVerksamhetstexter(uppfoljning).map((text) => [text.nyckel, text.utkast]),
    );
    for (const { nyckel, avvikelse, parts } of uppfoljning.analys) {
      const utkast = texter.get(nyckel)?.replaceAll('\u00a0', ' ');
      if (utkast === undefined || avvikelse === null) continue;
      const word = avvikelse < 0 ? 'underskott' : avvikelse > 0 ? 'överskott' : 'lika med';
      expect(utkast).toContain(
        avvikelse === 0 ? word : `ett ${word} på ${storlek(avvikelse, form)} mot budget`,
      );
      if (parts === null) continue;
      const places = parts.listed.map((part) => utkast.indexOf(`${part.namn} (`));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(0, ...places)).toBe(0);
      const named = [...parts.listed, ...parts.against];
      const sum = named.reduce((total, part) => total + part.avvikelse, 0);
      expect(sum + parts.rest + parts.unexplained).toBe(avvikelse);
    }
    const { block } = composeDokument(korning);
    const table = block.find((one) => one.slag === 'tabell');
    const head = table?.tabell.kolumner.findIndex(({ rubrik }) => rubrik === 'Avvikelse') ?? 0;
    const whole = uppfoljning.analys.find(({ nyckel }) => nyckel === 'total');
    const printed = table?.tabell.rader.at(-1)?.celler[head]?.text.replace('\u2212', '');
    expect(`${printed ?? ''} tkr`).toBe(storlek(whole!.avvikelse!, form));
  });
});
