import { exportWord } from '../../../src/application/exportWord.ts';
import { foljUpp } from '../../../src/application/foljUpp.ts';
import { composeAtgardstabell } from '../../../src/report/dokument/composeAtgardstabell.ts';
import type { Dokument } from '../../../src/report/dokument/dokument.ts';
import { composeJson } from '../../../src/report/json/composeJson.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { insertColumn } from '../../reading/tidigare/personsHand.ts';
import { asGrids, drift, runWith, vidtagna, type Skriven } from './atgardsrun.ts';

const typesOf = (rader: readonly Skriven[]): readonly (readonly [string, string | null])[] =>
  runWith(drift, rader)
    .uppfoljning.fynd.filter(({ typ }) => typ.startsWith('atgard'))
    .map(({ typ, cell }) => [typ, cell]);

describe('what is found of the effect of åtgärder', () => {
  it.each<readonly [string, Skriven, readonly (readonly [string, string])[]]>([
    ['an unknown verksamhet', ['A', 'Skolan', 5], [['atgardVerksamhetOkand', 'B5']]],
    ['no effect', ['A', 'LSS', null], [['atgardUtanEffekt', 'C5']]],
    ['words for an effect', ['A', 'LSS', 'ca 5'], [['atgardseffektEjTal', 'C5']]],
    ['words for what is realised', ['A', 'LSS', 5, 'lite'], [['atgardseffektEjTal', 'D5']]],
    ['an effect below the budget', ['A', 'LSS', 399], []],
    ['an effect of the whole budget', ['A', 'LSS', 400], []],
    ['an effect above the budget', ['A', 'LSS', 401], [['atgardseffektOrimlig', 'C5']]],
    ['a start in the year', ['A', 'LSS', 5, 0, 'Planerad', 'December 2025'], []],
    [
      'a start after the year',
      ['A', 'LSS', 5, 0, 'Planerad', 'Januari 2026'],
      [['atgardStartEfterAret', 'G5']],
    ],
    ['an unknown status', ['A', 'LSS', 5, 0, 'kanske'], [['atgardsstatusEjTolkad', 'I5']]],
    ['nothing of one that was broken off', ['A', 'Skolan', 4000, 0, 'Avbruten', '2027'], []],
    ['nothing of a part of a verksamhet', ['A', 'Hemtjänst', 5], []],
    ['nothing of the whole', ['A', 'Hela nämnden', 5], []],
  ])('tells of %s', (_, rad, expected) => {
    expect(typesOf([rad])).toEqual(expected);
  });
});

describe('the cell of what is found in the sheet of a person', () => {
  it('is the one that the run writes, whatever column stood before it', () => {
    const { rapport } = runWith(drift, [['A', 'LSS', null]]);
    const own = asGrids({ rapport }).map((grid) =>
      grid.tables.some(({ name }) => name === 'klAtgarder')
        ? insertColumn(grid, { at: 1, filled: [] }, () => 'Diarienummer')
        : grid,
    );
    const { uppfoljning } = foljUpp([...drift, ...own]);
    const found = uppfoljning.fynd.find(({ typ }) => typ === 'atgardUtanEffekt');
    expect(found?.cell).toBe('C5');
  });
});

describe('the åtgärder beside the sheet', () => {
  const korning = runWith([...drift, vidtagna], [['Översyn av inköp', 'LSS', 30, 10, 'Pågår']]);

  it('leave the prognos of the JSON as it is, and stand in fields of their own', () => {
    const json = composeJson(korning.uppfoljning);
    expect(json.tabeller[0]?.summa.prognos).toBe(175_000_000);
    expect(json.prognosEfterAtgarder.map(({ niva, effekt }) => [niva, effekt])).toEqual([
      ['verksamhet', 8_000_000],
      ['verksamhet', 2_000_000],
      ['verksamhet', 0],
      ['ejFordelat', 0],
      ['helhet', 10_000_000],
    ]);
    expect(json.prognosEfterAtgarder.at(-1)).toMatchObject({
      prognos: 175_000_000,
      prognosEfter: 165_000_000,
      avvikelseEfter: -10_000_000,
    });
    expect(json.atgarder.map(({ kalla, cell, kod }) => [kalla, cell, kod])).toEqual([
      ['lista', 'Åtgärder!A5', '52'],
      ['underlag', 'Åtgärdslista!A3', '51'],
      ['underlag', 'Åtgärdslista!A4', '51'],
      ['underlag', 'Åtgärdslista!A5', '92'],
    ]);
  });

  it('are a table of the document that sums, with the prognos after them below it', async () => {
    const tabell = composeAtgardstabell(korning.uppfoljning);
    expect(tabell?.rader.at(-1)?.celler.map(({ text }) => text)).toEqual([
      ...['Summa', '', '145', '45', '100', '', '', ''],
    ]);
    expect(tabell?.noter.join(' ')).toContain('Prognosen blir 1\u202f650 tkr');
    let written: Dokument | null = null;
    await exportWord(korning, {
      write: (dokument) => {
        written = dokument;
        return Promise.resolve(new Uint8Array());
      },
    });
    expect(JSON.stringify(written)).toContain('Samordnad nattbemanning');
  });

  it('say below the driftredovisning what its prognos is after them', () => {
    const [sheet] = korning.rapport.sheets;
    expect(JSON.stringify(sheet?.cells)).toContain('Efter åtgärder: prognosen blir 1\u202f650 tkr');
    expect(JSON.stringify(foljUpp(drift).rapport.sheets[0]?.cells)).not.toContain('Efter åtgärder');
  });
});

describe('a list of åtgärder in a workbook', () => {
  it('tells of an effect that is no amount with its cell, and keeps its row out of the sum', () => {
    const lista = drawGrid(
      `Vidtagna åtgärder
Åtgärd|Verksamhet|Effekt tkr|Status
Färre vikarier|LSS|40|Pågår
Ny graf|LSS|oklart|Pågår`,
      { blad: 'Lista' },
    );
    const { uppfoljning } = foljUpp([...drift, lista]);
    expect(uppfoljning.atgarder?.helhet.effekt).toBe(4_000_000);
    expect(uppfoljning.fynd).toContainEqual(
      expect.objectContaining({ typ: 'listvardeEjTolkat', blad: 'Lista', cell: 'C4' }),
    );
  });
});
