import { readFileSync, writeFileSync } from 'node:fs';

import { control, makeDocument, p } from '../adapters/docx/handmadeDocument.ts';
import { readDocumentPart, readTables } from '../adapters/docx/readTables.ts';
import type { UppfoljningJson } from '../../src/report/json/jsonTypes.ts';
import { driftTable, openWorkplace, run, type Workplace } from './workplace.ts';

let place: Workplace;
let bok: string;
let word: string;
let mall: string;

beforeEach(async () => {
  place = openWorkplace();
  bok = await place.book('bok.xlsx', { Drift: driftTable });
  word = place.path('rapport.docx');
  mall = place.path('mall.docx');
});
afterEach(() => {
  place.close();
});

const makeMall = async (body: string, settings = ''): Promise<void> => {
  writeFileSync(mall, await makeDocument({ body, settings }));
};

const writeText = (): Promise<void> => {
  writeFileSync(mall, 'hej');
  return Promise.resolve();
};

describe('--word', () => {
  it('writes a document with the tables, and says where', async () => {
    const { status, out, err } = await run('berakna', bok, '--word', word);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Word-rapporten är sparad i ${word}.`);
    const [table] = await readTables(readFileSync(word));
    expect(table?.caption).toMatch(/^Driftredovisning/u);
    expect(table?.rows.flat()).toContain('−9\u202f360');
  });

  it('replaces its own document, but none that a person has saved or made', async () => {
    await run('berakna', bok, '--word', word);
    expect(await run('berakna', bok, '--word', word)).toMatchObject({ status: 0 });
    await place.edit('rapport.docx', (parts) => {
      const core = parts.get('docProps/core.xml')!;
      parts.set('docProps/core.xml', core.replace(/(<cp:lastModifiedBy>)[^<]*/u, '$1Eva Ek'));
    });
    const before = place.contents();
    const refused = await run('berakna', bok, '--word', word);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toBe(
      `Filen ${word} finns redan och är inte en orörd rapport härifrån. Välj ett annat namn eller lägg till --skriv-over.\n`,
    );
    expect(place.contents()).toEqual(before);
    expect(await run('berakna', bok, '--word', word, '--skriv-over')).toMatchObject({ status: 0 });
  });

  it('writes none of its files where one cannot be written', async () => {
    const before = place.contents();
    const json = place.path('mapp');
    writeFileSync(json, '');
    const { status } = await run('berakna', bok, '--word', word, '--json', `${json}/ut.json`);
    expect(status).toBe(1);
    expect(Object.keys(place.contents())).toEqual([...Object.keys(before), 'mapp'].sort());
  });
});

describe('--mall', () => {
  it('fills the template, tells what it could not fill, and leaves the template alone', async () => {
    await makeMall(control('kl:driftredovisning', p('x')) + p('{{avvikelse:51}} {{finnsinte}}'));
    const before = readFileSync(mall);
    const json = place.path('ut.json');
    const { status, out } = await run(
      'berakna',
      bok,
      '--word',
      word,
      '--mall',
      mall,
      '--json',
      json,
    );
    expect(status).toBe(0);
    expect(readFileSync(mall)).toEqual(before);
    expect(out).toContain('mall.docx: märket "kl:finnsinte" finns inte.');
    expect(out).toMatch(/Används inte i mallen: .*kl:avvikelse:total/u);
    const xml = await readDocumentPart(readFileSync(word), 'word/document.xml');
    expect(xml).toContain('−9\u202f360\u00a0tkr');
    const { fynd } = JSON.parse(readFileSync(json, 'utf8')) as UppfoljningJson;
    expect(fynd.map(({ typ }) => typ)).toContain('mallmarkeOkant');
  });

  it('says that a known mark has nothing this time, and that a template has no marks', async () => {
    await makeMall(control('kl:kommentar:zz', p('x')));
    expect((await run('berakna', bok, '--word', word, '--mall', mall)).out).toContain(
      'det finns inget att fylla i för "kl:kommentar:zz"',
    );
    await makeMall(p('x'));
    expect(
      (await run('berakna', bok, '--word', place.path('r2.docx'), '--mall', mall)).out,
    ).toContain('har inga märken att fylla i');
  });

  it.each([
    ['is missing', () => Promise.resolve(), 'finns inte. Kontrollera namnet och mappen.'],
    ['is no document', writeText, 'är inget Word-dokument av typen .docx.'],
    [
      'is protected',
      () => makeMall(p('x'), '<w:documentProtection w:enforcement="1"/>'),
      'är skyddad mot ändringar.',
    ],
  ])('that %s stops the run, and nothing is written', async (_, make, sentence) => {
    await make();
    const before = place.contents();
    const { status, err } = await run('berakna', bok, '--word', word, '--mall', mall);
    expect(status).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(place.contents()).toEqual(before);
  });

  it('is never written', async () => {
    await makeMall(p('x'));
    const { status, err } = await run(
      'berakna',
      bok,
      '--word',
      mall,
      '--mall',
      mall,
      '--skriv-over',
    );
    expect(status).toBe(2);
    expect(err).toContain('är mallen och ändras inte');
  });
});
