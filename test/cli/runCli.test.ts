import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { editParts } from '../../src/adapters/xlsx/write/finish.ts';
import { runCli } from '../../src/cli/runCli.ts';
import type { UppfoljningJson } from '../../src/report/json/jsonTypes.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { driftTable, openWorkplace, run, type Workplace } from './workplace.ts';

let place: Workplace;
let bok: string;

beforeEach(async () => {
  place = openWorkplace();
  bok = await place.book('bok.xlsx', { Drift: driftTable });
});
afterEach(() => {
  place.close();
});

const readJson = (name: string): UppfoljningJson =>
  JSON.parse(readFileSync(place.path(name), 'utf8')) as UppfoljningJson;

async function readBook(name: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(readFileSync(place.path(name)), name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('berakna', () => {
  it('prints the table and its findings and writes nothing when no file is asked for', async () => {
    const before = place.contents();
    const { status, out, err } = await run('berakna', bok);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/51 {3}Äldreomsorg <LSS> & "övrigt" 😀 .* −9\u202f360 /);
    expect(place.contents()).toEqual(before);
  });

  it('writes the report and the JSON, and makes the folder they go to', async () => {
    const { status, out } = await run(
      'berakna',
      bok,
      '--ut',
      place.path('ut/r.xlsx'),
      '--json',
      place.path('ut/r.json'),
    );
    expect(status).toBe(0);
    expect(out).toContain('Rapporten är sparad i ');
    expect((await readBook('ut/r.xlsx')).map(({ blad }) => blad)).toContain('Driftredovisning');
    const [rad] = readJson('ut/r.json').tabeller[0]?.rader.filter(({ kod }) => kod === '51') ?? [];
    expect(rad).toMatchObject({ utfall: 17_071_400_000, avvikelse: -936_000_000 });
  });

  it('takes several workbooks as one', async () => {
    const other = await place.book('invest.xlsx', { 'Drift 2': driftTable.map((row) => [...row]) });
    await run('berakna', bok, other, '--json', place.path('r.json'));
    expect(readJson('r.json').kallor).toEqual(['bok.xlsx', 'invest.xlsx']);
  });

  it('takes the period that is given', async () => {
    await run('berakna', bok, '--json', place.path('r.json'), '--period', '2025-04');
    expect(readJson('r.json').period).toBe('2025-04');
  });

  it('gives the same bytes on a second run, and the workbook that it read is untouched', async () => {
    const before = readFileSync(bok);
    for (const name of ['a', 'b'])
      await run(
        'berakna',
        bok,
        '--ut',
        place.path(`${name}.xlsx`),
        '--json',
        place.path(`${name}.json`),
      );
    expect(readFileSync(place.path('a.json'))).toEqual(readFileSync(place.path('b.json')));
    expect(readFileSync(place.path('a.xlsx'))).toEqual(readFileSync(place.path('b.xlsx')));
    expect(readFileSync(bok)).toEqual(before);
  });
});

describe('a report that is already there', () => {
  const comment = 'Fler brukare än väntat';

  /** Writes a comment where a person would: in the row of code 51, in the comment column. */
  async function writeComment(name: string): Promise<void> {
    const [grid] = await readBook(name);
    const header = grid?.cells.findIndex((row) => row.includes('Kommentar')) ?? -1;
    const column = String.fromCharCode(65 + (grid?.cells[header]?.indexOf('Kommentar') ?? 0));
    const row = (grid?.cells.findIndex(([kod]) => kod === '51') ?? 0) + 1;
    const write = (xml: string): string =>
      xml.replace(
        new RegExp(`<c r="${column}${row}"( s="\\d+")?/>`),
        `<c r="${column}${row}"$1 t="inlineStr"><is><t>${comment}</t></is></c>`,
      );
    const edits = new Map([['xl/worksheets/sheet1.xml', write]]);
    writeFileSync(place.path(name), await editParts(readFileSync(place.path(name)), edits));
  }

  it('is replaced, and what a person wrote in it stays', async () => {
    const ut = place.path('r.xlsx');
    await run('berakna', bok, '--ut', ut);
    await writeComment('r.xlsx');
    expect((await readBook('r.xlsx'))[0]?.cells.flat()).toContain(comment);
    expect(await run('berakna', bok, '--ut', ut)).toMatchObject({ status: 0, err: '' });
    const [grid] = await readBook('r.xlsx');
    expect(grid?.cells.find(([kod]) => kod === '51')).toContain(comment);
  });

  it('adds no source and no table', async () => {
    await run('berakna', bok, '--ut', place.path('r.xlsx'), '--json', place.path('a.json'));
    await run('berakna', bok, '--ut', place.path('r.xlsx'), '--json', place.path('b.json'));
    expect(readJson('b.json')).toEqual(readJson('a.json'));
  });

  it('is replaced where a link leads to it, and the link stays', async () => {
    await run('berakna', bok, '--ut', place.path('r.xlsx'));
    symlinkSync(place.path('r.xlsx'), place.path('link.xlsx'));
    await writeComment('r.xlsx');
    expect(await run('berakna', bok, '--ut', place.path('link.xlsx'))).toMatchObject({ status: 0 });
    expect((await readBook('r.xlsx'))[0]?.cells.flat()).toContain(comment);
  });

  it('is carried over with --skriv-over too', async () => {
    const ut = place.path('r.xlsx');
    await run('berakna', bok, '--ut', ut);
    await writeComment('r.xlsx');
    expect(await run('berakna', bok, '--ut', ut, '--skriv-over')).toMatchObject({ status: 0 });
    const [grid] = await readBook('r.xlsx');
    expect(grid?.cells.find(([kod]) => kod === '51')).toContain(comment);
  });

  describe('with a sheet of the person’s own in it', () => {
    /** Makes the last sheet of the report, by taking its table off, a sheet that is not ours. */
    async function addOwnSheet(name: string): Promise<string> {
      const sheets = await readBook(name);
      const rels = `xl/worksheets/_rels/sheet${sheets.length}.xml.rels`;
      const parts = new Map([[rels, () => '<Relationships/>']]);
      writeFileSync(place.path(name), await editParts(readFileSync(place.path(name)), parts));
      return sheets.at(-1)?.blad ?? '';
    }

    it('is left alone, and the sheet is named', async () => {
      const ut = place.path('r.xlsx');
      await run('berakna', bok, '--ut', ut);
      const own = await addOwnSheet('r.xlsx');
      const before = place.contents();
      const { status, err } = await run('berakna', bok, '--ut', ut);
      expect(status).toBe(1);
      expect(err).toContain(
        `r.xlsx innehåller sådant som inte kan föras över: ett eget blad (${own}).`,
      );
      expect(place.contents()).toEqual(before);
    });

    it('is replaced with --skriv-over, and what a person wrote in our sheets stays', async () => {
      const ut = place.path('r.xlsx');
      const json = ['--json', place.path('a.json')];
      await run('berakna', bok, '--ut', ut, ...json);
      const first = readJson('a.json');
      await writeComment('r.xlsx');
      await addOwnSheet('r.xlsx');
      const again = await run('berakna', bok, '--ut', ut, '--skriv-over', ...json);
      expect(again).toMatchObject({ status: 0, err: '' });
      const [grid] = await readBook('r.xlsx');
      expect(grid?.cells.find(([kod]) => kod === '51')).toContain(comment);
      // The analysis says that the row has a comment now, and nothing else is changed.
      const commented = JSON.stringify(readJson('a.json'));
      expect(JSON.parse(commented.replace(JSON.stringify(comment), 'null'))).toEqual(first);
    });
  });
});

describe('a file of somebody else’s', () => {
  it.each([
    ['a workbook', 'r.xlsx', ['--ut']],
    ['a text called .xlsx', 'text.xlsx', ['--ut']],
    ['another JSON', 'r.json', ['--json']],
  ])('%s is left alone, and nothing else is written', async (_, name, [flag = '']) => {
    await place.book('r.xlsx', { Eget: [['eget']] });
    writeFileSync(place.path('text.xlsx'), 'eget');
    writeFileSync(place.path('r.json'), '{"eget":1}');
    const before = place.contents();
    const also =
      flag === '--ut' ? ['--json', place.path('ny.json')] : ['--ut', place.path('ny.xlsx')];
    const { status, err } = await run('berakna', bok, flag, place.path(name), ...also);
    expect(status).toBe(1);
    expect(err).toMatch(/finns redan och är ingen rapport härifrån\. .*--skriv-over\.\n$/);
    expect(place.contents()).toEqual(before);
  });

  it('is replaced with --skriv-over', async () => {
    await place.book('r.xlsx', { Eget: [['eget']] });
    expect(await run('berakna', bok, '--ut', place.path('r.xlsx'), '--skriv-over')).toMatchObject({
      status: 0,
    });
    expect((await readBook('r.xlsx')).map(({ blad }) => blad)).not.toContain('Eget');
  });
});

describe('a workbook that is read', () => {
  it.each([
    ['by its name', 'bok.xlsx'],
    ['by another way of writing it', 'x/../bok.xlsx'],
    ['by a link', 'link.xlsx'],
  ])('is never written, asked for %s, not even with --skriv-over', async (_, name) => {
    mkdirSync(place.path('x'));
    symlinkSync(bok, place.path('link.xlsx'));
    const before = place.contents();
    for (const flag of ['--ut', '--json'])
      expect(
        await run('berakna', bok, flag, join(place.folder, name), '--skriv-over'),
      ).toMatchObject({ status: 2 });
    expect(place.contents()).toEqual(before);
  });

  it('cannot be both outputs at once', async () => {
    const both = place.path('r.xlsx');
    expect(await run('berakna', bok, '--ut', both, '--json', both)).toMatchObject({ status: 2 });
  });
});

describe('a job that cannot be done', () => {
  it.each([
    ['a missing file', 'saknas.xlsx', /^Filen .*saknas\.xlsx finns inte\. [^\n]*\n$/],
    ['a folder', '.', /är ingen Excelfil\. [^\n]*\n$/],
    ['a text', 'text.xlsx', /^Filen text\.xlsx är ingen Excelfil\. [^\n]*\n$/],
    ['an empty file', 'tom.xlsx', /^Filen tom\.xlsx är ingen Excelfil\. [^\n]*\n$/],
    ['a workbook that breaks off', 'avbruten.xlsx', /^Filen avbruten\.xlsx är skadad [^\n]*\n$/],
    ['an empty workbook', 'blank.xlsx', /^blank\.xlsx[^\n]*\.\n$/],
    ['a workbook without a table', 'prosa.xlsx', /prosa\.xlsx[^\n]*\.\n$|Anteckningar[^\n]*\.\n$/],
    ['headers without rows', 'rubriker.xlsx', /^[^\n]*\.\n$/],
  ])('says why in one sentence: %s', async (_, name, sentence) => {
    writeFileSync(place.path('text.xlsx'), 'Verksamhet;Utfall\n');
    writeFileSync(place.path('tom.xlsx'), '');
    writeFileSync(place.path('avbruten.xlsx'), readFileSync(bok).subarray(0, 900));
    await place.book('blank.xlsx', { Blad1: [] });
    await place.book('prosa.xlsx', { Anteckningar: [['Att göra'], ['Ring Kalle']] });
    await place.book('rubriker.xlsx', { Drift: driftTable.slice(0, 3) });
    const before = place.contents();
    const { status, out, err } = await run(
      'berakna',
      place.path(name),
      '--ut',
      place.path('r.xlsx'),
      '--json',
      place.path('r.json'),
    );
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\bat .*:\d+|Error/);
    expect(place.contents()).toEqual(before);
  });

  it('leaves everything as it was when one of several workbooks is broken', async () => {
    const before = place.contents();
    expect(
      await run('berakna', bok, place.path('saknas.xlsx'), '--json', place.path('r.json')),
    ).toMatchObject({ status: 1, out: '' });
    expect(place.contents()).toEqual(before);
  });

  it.each([
    ['the report', 'hinder/r.xlsx', 'r.json'],
    ['the JSON', 'r.xlsx', 'hinder/r.json'],
  ])('writes neither file when %s cannot be saved', async (_, ut, json) => {
    writeFileSync(place.path('hinder'), 'a file where a folder should be');
    const before = place.contents();
    const { status, err } = await run(
      'berakna',
      bok,
      '--ut',
      place.path(ut),
      '--json',
      place.path(json),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/hinder.* kan inte sparas\. [^\n]*\n$/);
    expect(place.contents()).toEqual(before);
  });

  it('leaves the old report when the JSON turns out to be a folder', async () => {
    const ut = place.path('r.xlsx');
    await run('berakna', bok, '--ut', ut);
    mkdirSync(place.path('r.json'));
    const before = place.contents();
    expect(
      await run('berakna', bok, '--ut', ut, '--json', place.path('r.json'), '--skriv-over'),
    ).toMatchObject({ status: 1 });
    expect(place.contents()).toEqual(before);
  });

  it('shows what the system said only with --felsok', async () => {
    const missing = place.path('saknas.xlsx');
    expect((await run('berakna', missing)).err).not.toContain('ENOENT');
    expect((await run('berakna', missing, '--felsok')).err).toContain('ENOENT');
  });

  it('shows the trace of a bug only with --felsok', async () => {
    const crash = async (...args: string[]): Promise<string> => {
      let err = '';
      const terminal = {
        out: () => {
          throw new Error('boom');
        },
        err: (text: string) => {
          err += text;
        },
        version: '',
      };
      expect(await runCli(args, terminal)).toBe(1);
      return err;
    };
    expect(await crash('--hjalp')).toMatch(/^Något gick fel i programmet\.[^\n]*\n$/);
    expect(await crash('--version', '--felsok')).toMatch(/Error: boom\n\s+at /);
  });
});

describe('kontrollera', () => {
  it('prints what it found and writes only the JSON', async () => {
    const { status, out } = await run('kontrollera', bok, '--json', place.path('r.json'));
    expect({ status, files: Object.keys(place.contents()) }).toEqual({
      status: 0,
      files: ['bok.xlsx', 'r.json'],
    });
    expect(out).toMatch(/Inga fynd|Fynd \(\d+\)/);
  });
});

describe('help and version', () => {
  it('go to standard output with status 0', async () => {
    expect(await run('--hjalp')).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('berakna') as string,
    });
    expect(await run('--version')).toEqual({ status: 0, err: '', out: '1.2.3\n' });
  });

  it('wrong usage goes to standard error with status 2', async () => {
    expect(await run('berakna')).toEqual({
      status: 2,
      out: '',
      err: 'Ange minst en arbetsbok.\nSkriv kostnadslage --hjalp för att se hur kommandot används.\n',
    });
  });
});
