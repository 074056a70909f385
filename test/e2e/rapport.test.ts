import { readFileSync } from 'node:fs';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { planWord } from '../../src/application/exportWord.ts';
import { exportrubrik } from '../../src/domain/tidigare/exportord.ts';
import { control, makeDocument, p } from '../adapters/docx/handmadeDocument.ts';
import { readDocumentPart, readTables } from '../adapters/docx/readTables.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import { readRun } from '../report/dokument/readRun.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSelection,
  focusIsInSight,
  focusedName,
  plain,
  tabTo,
  takePicture,
} from './checks.ts';
import { openExample, openRows } from './exampleHost.ts';
import { usePanePages } from './panePages.ts';

const openPage = usePanePages();

const ASKERSUND = 'askersund-2025-delar';
const STATISTIK = 'Statistik';

interface Opened {
  readonly host: ExcelHost;
  readonly page: Page;
}

interface Options {
  readonly host?: HostOptions;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Whether two counts of the statistics are small. */
  readonly small?: boolean;
}

/** The pane beside an example, in the view Rapport. */
async function openView(workbook: string, options: Options = {}): Promise<Opened> {
  const host = await openExample(workbook, options.host);
  if (options.small === true) putSmallNumbers(host);
  const page = await openPage(host, {
    context: { permissions: ['clipboard-read', 'clipboard-write'], ...options.context },
    ...(options.prepare === undefined ? {} : { prepare: options.prepare }),
  });
  page.setDefaultTimeout(20_000);
  await page.getByRole('tab', { name: 'Rapport' }).click();
  await page.getByRole('heading', { name: 'Inför export' }).waitFor();
  return { host, page };
}

/** The newest count of persons with assistance is 2, and that of households 3. */
function putSmallNumbers(host: ExcelHost): void {
  const { cells } = host.workbook.sheets.find(({ name }) => name === STATISTIK)!;
  for (let row = 0; row < 30; row += 1) {
    const name = cells.at(row, 0)?.value;
    if (name === 'Antal med pers. ass.') cells.ensure(row, 1).value = 2;
    if (name === 'Antal hushåll ekonomiskt bistånd') cells.ensure(row, 1).value = 3;
  }
}

const faults = (page: Page) => page.getByRole('article', { name: /olösta fel/ });
const small = (page: Page) => page.getByRole('article', { name: /små tal/ });

async function answer(
  page: Page,
  card: ReturnType<typeof faults>,
  choice: string,
  reason: string,
): Promise<void> {
  await card.getByRole('button', { name: /^Svara/ }).click();
  await card.getByLabel(choice).check();
  await card.getByLabel('Orsak').fill(reason);
  await card.getByRole('button', { name: 'Spara i Läsning' }).click();
  await page.getByText('Svaret är sparat i bladet Läsning.').waitFor();
}

const answerFaults = (page: Page) =>
  answer(page, faults(page), 'Rättas i nästa rapport', 'Rättas i bokslutet');

async function save(page: Page, click: () => Promise<void>): Promise<[Download, Uint8Array]> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return [download, new Uint8Array(readFileSync(await download.path()))];
}

const create = (page: Page) => page.getByRole('button', { name: 'Skapa Word-rapport' });

/** What stands in "Läsning" at a question, by header. */
function noted(host: ExcelHost, question: string): readonly unknown[] {
  host.workbook.calculation.settle();
  const { cells } = host.workbook.sheets.find(({ name }) => name === 'Läsning')!;
  const rows = Array.from({ length: 80 }, (_, row) => row);
  const row = rows.find((one) => cells.at(one, 0)?.value === question) ?? 0;
  const header = rows.find((one) => cells.at(one, 0)?.value === exportrubrik.fraga) ?? 0;
  return [exportrubrik.svar, exportrubrik.orsak].map((rubrik) => {
    const column = [0, 1, 2, 3, 4].find((at) => cells.at(header, at)?.value === rubrik) ?? 0;
    return cells.at(row, column)?.value ?? null;
  });
}

describe('the tab Rapport', () => {
  it('is there as soon as there are figures, and not in an empty workbook', async () => {
    await openView('stokig');
    const empty = await openPage(openRows([['Anteckningar']]));
    await empty.getByText('Ingen tabell att räkna på').waitFor();
    expect(await empty.getByRole('tab', { name: 'Rapport' }).count()).toBe(0);
  });

  it('says who is to comment and what the texts leave open', async () => {
    const { page } = await openView('lekeberg-2025');
    expect(plain(await page.getByRole('tabpanel').innerText())).toContain('Klar att lämna ut');
    await page.getByText(/^Att kommentera \(/).click();
    await page.getByText(/^Luckor i texterna \(/).click();
    await page.getByText('Hemtjänst: orsak, åtgärd, effekt helår').waitFor();
    await page.getByText('Bladet Analys skrivs när du väljer Beräkna avvikelse.').waitFor();
  });
});

describe('what must be answered', () => {
  it('is answered before a document is made, and the answer is noted in Läsning', async () => {
    const { host, page } = await openView(ASKERSUND, { small: true });
    await page.getByText('2 frågor kvar').waitFor();
    expect(plain(await small(page).innerText())).toContain(
      'Antal med pers. ass., 2025: 2 Visa Statistik!B5',
    );
    await small(page).getByRole('button', { name: 'Visa Statistik!B5' }).click();
    await expectSelection(host, STATISTIK, { top: 4, left: 1 });
    await create(page).click();
    await page.getByText('Svara på frågorna ovanför först.').waitFor();
    expect(await focusedName(page)).toContain('Svara: 2 små tal kan peka ut en person');
    await answer(page, small(page), 'Får lämnas ut ändå', 'Samtycke finns');
    await page.getByText('1 fråga kvar').waitFor();
    await create(page).click();
    await page.getByText('Svara på frågorna ovanför först.').waitFor();
    await answerFaults(page);
    await page.getByText('Klar att lämna ut').waitFor();
    const question = 'Små tal som kan peka ut en person';
    expect(noted(host, question)).toEqual(['Får lämnas ut ändå', 'Samtycke finns']);
    await save(page, () => create(page).click());
    await page.getByRole('tab', { name: 'Beräkna' }).click();
    await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Klart\./ })
      .waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'Rapport' }).click();
    await page.getByText('Klar att lämna ut').waitFor();
    expect(noted(host, question)).toEqual(['Får lämnas ut ändå', 'Samtycke finns']);
    await page.getByText('Får lämnas ut ändå. Samtycke finns').waitFor();
    expect(host.log.defects).toEqual([]);
  });

  it('asks for a choice and a reason, and the menu takes the answer back', async () => {
    const { host, page } = await openView(ASKERSUND);
    await faults(page)
      .getByRole('button', { name: /^Svara/ })
      .click();
    await takePicture(page, 'rapport.png');
    await faults(page).getByRole('button', { name: 'Spara i Läsning' }).click();
    await faults(page).getByText('Välj ett svar.').waitFor();
    await faults(page).getByText('Skriv en orsak.').waitFor();
    await faults(page).getByLabel('Rättas i nästa rapport').check();
    await faults(page).getByLabel('Orsak').fill('Rättas i bokslutet');
    await faults(page).getByRole('button', { name: 'Spara i Läsning' }).click();
    await page.getByText('Klar att lämna ut').waitFor();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Ångra sparat svar' }).click();
    await page.getByText('1 fråga kvar').waitFor();
    expect(host.log.defects).toEqual([]);
  });
});

describe('a document', () => {
  it('is downloaded with the tables of the result', async () => {
    const { page } = await openView(ASKERSUND);
    await answerFaults(page);
    const [download, bytes] = await save(page, () => create(page).click());
    expect(download.suggestedFilename()).toBe('budgetuppföljning-2025-08.docx');
    await page.getByText('budgetuppföljning-2025-08.docx är klar').waitFor();
    const dokument = planWord(await readRun(`${ASKERSUND}.xlsx`));
    const expected = dokument.block.flatMap((block) =>
      block.slag === 'tabell'
        ? [
            [
              block.tabell.kolumner.map(({ rubrik }) => rubrik),
              ...block.tabell.rader.map(({ celler }) => celler.map(({ text }) => text)),
            ],
          ]
        : [],
    );
    expect((await readTables(bytes)).map(({ rows }) => rows)).toEqual(expected);
    const [again] = await save(page, () =>
      page.getByRole('button', { name: 'Hämta igen' }).click(),
    );
    expect(again.suggestedFilename()).toBe('budgetuppföljning-2025-08.docx');
  });

  it('is the person’s own, filled, with what was found in it', async () => {
    const { page } = await openView('lekeberg-2025');
    const folder = mkdtempSync(path.join(tmpdir(), 'kostnadslage-mall-'));
    const mall = path.join(folder, 'Rapport till nämnden.docx');
    const body = [
      p('Inledning'),
      control('kl:driftredovisning', p('här')),
      p('{{kl:finns-inte}}'),
    ].join('');
    writeFileSync(mall, await makeDocument({ body }));
    const [download, bytes] = await save(page, () =>
      page.getByLabel('Välj mall, ett Word-dokument').setInputFiles(mall),
    );
    expect(download.suggestedFilename()).toBe('Rapport till nämnden, ifylld.docx');
    expect(await readTables(bytes)).toHaveLength(1);
    expect(await readDocumentPart(bytes, 'word/document.xml')).toContain('Inledning');
    await page.getByText(/märket "kl:finns-inte" finns inte/).waitFor();
    await page.getByText(/delar används inte i mallen/).click();
    await page.getByText(/kl:sammanfattning/).waitFor();
    await expectAccessible(page);
  });

  it('that is no Word document is refused in a sentence', async () => {
    const { page } = await openView('lekeberg-2025');
    const folder = mkdtempSync(path.join(tmpdir(), 'kostnadslage-mall-'));
    const mall = path.join(folder, 'anteckning.docx');
    writeFileSync(mall, 'inget dokument');
    await page.getByLabel('Välj mall, ett Word-dokument').setInputFiles(mall);
    await page.getByText(/anteckning\.docx/).waitFor();
    expect(await page.getByText('Det gick inte').count()).toBe(1);
  });

  it('is copied instead where the host gives no files', async () => {
    const { page } = await openView('lekeberg-2025', {
      prepare: (one) =>
        one.addInitScript(() => {
          URL.createObjectURL = () => {
            throw new Error('blocked');
          };
        }),
    });
    await create(page).click();
    await page.getByText('Excel låter inte panelen spara filer här.').waitFor();
    await page.getByRole('button', { name: 'Kopiera rapporten' }).click();
    await page.getByRole('button', { name: 'Kopierad' }).waitFor();
    const { html } = await clipboard(page);
    expect(html).toContain('<h1');
    expect(html).toContain('<table');
  });
});

interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Does something in a page beside the pane that has no policy of its own. */
async function beside<T>(page: Page, job: (other: Page) => Promise<T>): Promise<T> {
  const other = await page.context().newPage();
  await other.goto(new URL('assets/icon-32.png', page.url()).href);
  await other.bringToFront();
  const done = await job(other);
  await other.close();
  return done;
}

/** What the clipboard holds. */
const clipboard = (page: Page): Promise<Copied> =>
  beside(page, (other) =>
    other.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const form = async (type: string) => (await item!.getType(type)).text();
      return { html: await form('text/html'), text: await form('text/plain') };
    }),
  );

/** A table of HTML as it is read back. */
const readTable = (page: Page, html: string) =>
  beside(page, (other) =>
    other.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      return {
        rows: [...parsed.querySelectorAll('tr')].map((row) =>
          [...row.children].map(({ textContent }) => textContent),
        ),
        heads: parsed.querySelectorAll('thead th').length,
        fill: parsed.querySelector('th')?.getAttribute('bgcolor')?.toLowerCase(),
        align: parsed.querySelector('tbody td:nth-child(2)')?.getAttribute('align'),
      };
    }, html),
  );

describe('a table on the clipboard', () => {
  const button = (page: Page) => page.getByRole('button', { name: /^Kopiera tabell: / }).first();

  const copy = async (page: Page): Promise<void> => {
    await button(page).click();
    await button(page).filter({ hasText: 'Kopierad' }).waitFor();
  };

  const expectTable = async (page: Page, { html, text }: Copied): Promise<void> => {
    const run = await readRun('lekeberg-2025.xlsx');
    const tables = planWord(run).block.flatMap((one) =>
      one.slag === 'tabell' ? [one.tabell] : [],
    );
    const { rubrik, kolumner, rader } = tables[0]!;
    const read = await readTable(page, html);
    expect(read.rows).toEqual([
      kolumner.map((kolumn) => kolumn.rubrik),
      ...rader.map(({ celler }) => celler.map((cell) => cell.text || '\u00a0')),
    ]);
    expect(read).toMatchObject({ heads: kolumner.length, fill: '#eaf1f7', align: 'right' });
    expect(text).toContain('\u2212');
    expect(text.split('\n')[0]?.trim()).toBe(rubrik);
  };

  it('is the table of the report, in both forms', async () => {
    const { page } = await openView('lekeberg-2025');
    await copy(page);
    await page
      .getByRole('status')
      .filter({ hasText: 'är kopierad.' })
      .waitFor({ state: 'attached' });
    await expectTable(page, await clipboard(page));
  });

  it('is so by the newer way as well, where the older one is refused to the pane', async () => {
    const { page } = await openView('lekeberg-2025', {
      prepare: (one) =>
        one.addInitScript(() => {
          Object.assign(document, { execCommand: () => false });
          navigator.clipboard.write = async ([item]) => {
            const form = async (type: string) => (await item!.getType(type)).text();
            const copied = { html: await form('text/html'), text: await form('text/plain') };
            Object.assign(window, { copied });
          };
        }),
    });
    await copy(page);
    const copied = await page.evaluate(() => (window as unknown as { copied: Copied }).copied);
    await expectTable(page, copied);
  });

  it('is told of where neither way is let through', async () => {
    const { page } = await openView('lekeberg-2025', {
      prepare: (one) =>
        one.addInitScript(() => {
          Object.assign(document, { execCommand: () => false });
          navigator.clipboard.write = () => Promise.reject(new Error('refused'));
        }),
    });
    await button(page).click();
    await button(page).filter({ hasText: 'Kunde inte kopieras' }).waitFor();
  });
});

describe('for everybody', () => {
  it('the view breaks no rule of axe, in light and dark, and fits in 320 pixels', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const viewport = { width: 320, height: 640 };
      const { page } = await openView(ASKERSUND, {
        host: { theme },
        context: { viewport, permissions: [] },
        small: true,
      });
      await takePicture(page, `rapport-320-${theme}.png`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await faults(page)
        .getByRole('button', { name: /^Svara/ })
        .click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await takePicture(page, `rapport-320-${theme}-form.png`);
      await page.getByRole('button', { name: 'Avbryt' }).click();
      await answerFaults(page);
      await answer(page, small(page), 'Får lämnas ut ändå', 'Samtycke finns');
      await save(page, () => create(page).click());
      await page.getByRole('button', { name: 'Hämta igen' }).scrollIntoViewIfNeeded();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await takePicture(page, `rapport-320-${theme}-klar.png`);
    }
  });

  it('is worked by keyboard: answer, leave it, answer again, create', async () => {
    const { page } = await openView(ASKERSUND);
    await page.getByRole('tab', { name: 'Rapport' }).focus();
    await tabTo(page, /^Svara:/);
    expect(await focusIsInSight(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByLabel('Orsak').waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Svara:'),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rättas i bokslutet');
    await page.keyboard.press('Enter');
    await page.getByText('Klar att lämna ut').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Klar att lämna ut');
    await tabTo(page, /^Skapa Word-rapport$/);
    await save(page, () => page.keyboard.press('Enter'));
  });
});
