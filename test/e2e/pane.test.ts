import process from 'node:process';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ExcelHost } from '../host/excelHost.ts';
import { expectReport } from '../host/expectReport.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSelection,
  focusedName,
  focusIsInSight,
  plain,
  tabTo,
  takePicture,
} from './checks.ts';
import { openExample, openRows } from './exampleHost.ts';
import { usePanePages } from './panePages.ts';

/** A page with office.js alone, to measure the pane by. */
const alone = '<!doctype html><title>office.js</title><script src="office/office.js"></script>';

const openPage = usePanePages({ '/alone.html': alone });

async function openExamplePane(
  name = 'askersund-2025-delar',
  hostOptions: HostOptions = {},
  options: BrowserContextOptions = {},
): Promise<{ host: ExcelHost; page: Page }> {
  const host = await openExample(name, hostOptions);
  const page = await openPage(host, { context: options });
  await waitForTables(page);
  return { host, page };
}

/** Waits for the tables; a pane that shows something else is told of with its own words. */
async function waitForTables(page: Page): Promise<void> {
  const tables = page.getByRole('heading', { name: 'Tabeller', exact: true });
  await tables.waitFor().catch(async () => {
    throw new Error(`The pane shows no tables but: ${await page.locator('body').innerText()}`);
  });
}

const run = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
  await page.getByText('Senast beräknad').waitFor();
};

const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.locator(selector).innerText());

const sheetNames = (host: ExcelHost): string[] => host.workbook.sheets.map(({ name }) => name);

describe('the tables', () => {
  it('are shown with place, rows, unit and sign when the pane opens', async () => {
    const { page } = await openExamplePane();
    const drift = page.getByRole('group', { name: /^Driftredovisning 2025/ });
    expect(plain(await drift.innerText())).toContain('Drift!A3:E11');
    expect(plain(await drift.innerText())).toContain('8 rader · tkr · nettokostnad');
    expect(plain(await page.locator('header').innerText())).toContain('Utfall t.o.m. augusti 2025');
    const resultat = page.getByRole('group', { name: /^Delårsresultat/ });
    expect(plain(await resultat.innerText())).toContain('tkr · intäkt plus');
  });

  it('are corrected in a form, and the correction stands in the workbook at once', async () => {
    const { host, page } = await openExamplePane();
    await page.getByRole('button', { name: /^Rätta Driftredovisning 2025/ }).click();
    await page.getByLabel('Enhet').selectOption('kr');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByText('Rättelsen är sparad i bladet Regler.').waitFor();
    const drift = page.getByRole('group', { name: /^Driftredovisning 2025/ });
    expect(plain(await drift.innerText())).toContain('8 rader · kr · nettokostnad');
    expect(sheetNames(host)).toContain('Regler');
    await run(page);
    expect(await textOf(page, '[aria-labelledby=result-heading]')).toContain('−9 700 kr');
  });

  it('that are not computed are named with the reason', async () => {
    const { page } = await openExamplePane('huvudbok-2025-08');
    const others = await textOf(page, '[aria-labelledby=tables-heading]');
    expect(others).toContain('Tabeller som inte räknas');
    expect(others).toContain('Konteringar räknas i bladet Kostnadsläge');
  });

  it('of goals and of volumes are shown with how much they hold', async () => {
    const { page } = await openExamplePane();
    const tables = await textOf(page, '[aria-labelledby=tables-heading]');
    expect(tables).toContain('11 mål · 23 indikatorer');
    expect(tables).toContain('7 volymer');
    expect(tables).not.toContain('Tabeller som inte räknas');
  });
});

describe('the result', () => {
  it('shows sum, budget, prognos, share and the worst rows of askersund-2025-delar', async () => {
    const { host, page } = await openExamplePane();
    await run(page);
    const result = await textOf(page, '[aria-labelledby=result-heading]');
    expect(result).toContain('Avvikelse mot budget −9 700 tkr Driftredovisning 2025');
    expect(result).toContain('Budget 325 036 tkr Prognos 334 736 tkr Andel av budget −3,0 %');
    expect(result).toContain('Senast beräknad 14:32');
    expect((await page.locator('ol > li').allInnerTexts()).map(plain)).toEqual([
      '51 Äldreomsorg/LSS ▼ −9 360 tkr (−3,8 %)',
      '56 Barn- och ungdomsvård ▼ −3 950 tkr (−33,8 %)',
      '55 Vård för vuxna med missbruksproblem ▼ −900 tkr (−42,1 %)',
    ]);
    expect(await textOf(page, '[role=status]')).toBe(
      'Klart. Avvikelsen är −9 700 tkr. 1 av 11 mål är uppnådda. 2 olösta fel i avstämningen.',
    );
    expect(sheetNames(host)).toEqual(
      expect.arrayContaining([
        'Drift',
        'Driftredovisning',
        'Särredovisning 51',
        'Läsning',
        'Regler',
      ]),
    );
    expectReport(host, 'askersund-2025-delar.xlsx');
    expect(host.log.defects).toEqual([]);
  });

  it('shows those of lekeberg-2025, where budget is compared with utfall', async () => {
    const { host, page } = await openExamplePane('lekeberg-2025');
    await run(page);
    expectReport(host, 'lekeberg-2025.xlsx');
    const result = await textOf(page, '[aria-labelledby=result-heading]');
    expect(result).toContain('Avvikelse mot budget 4 527 tkr');
    expect(result).toContain('Budget 206 624 tkr Utfall 202 097 tkr Andel av budget 2,2 %');
    expect((await page.locator('ol > li').allInnerTexts()).map(plain)).toEqual([
      'Hemtjänst ▼ −6 062 tkr (−19,1 %)',
      'Särskilt boende ▼ −2 721 tkr (−5,2 %)',
      'Hälso- och sjukvård −177 tkr (−0,9 %)',
      'LSS −75 tkr (−0,2 %)',
    ]);
  });

  it('shows those of stokig, with its findings', async () => {
    const { host, page } = await openExamplePane('stokig');
    await run(page);
    expectReport(host, 'stokig.xlsx');
    const result = await textOf(page, '[aria-labelledby=result-heading]');
    expect(result).toContain('Avvikelse mot budget −9 700 tkr');
    expect(result).toContain('Upplysningar');
    expect(result).toContain('liknar en formel');
    expect(result).toContain('Uppföljning aug!E14 har ett streck.');
    expect(result).toContain('2 dolda rader');
  });

  it('leads from a row and from a finding to its cell', async () => {
    const { host, page } = await openExamplePane('stokig');
    await run(page);
    await page.getByRole('button', { name: /^Visa 56 Barn/ }).click();
    await expectSelection(host, 'Uppföljning aug');
    await page.getByRole('button', { name: 'Visa Uppföljning aug!E14' }).click();
    await expectSelection(host, 'Uppföljning aug', { top: 13, left: 4 });
    await page.getByRole('button', { name: 'Visa rapporten' }).click();
    await expectSelection(host, 'Driftredovisning', { top: 0, left: 0 });
  });

  it('takes the focus, so that a screen reader goes on from it', async () => {
    const { page } = await openExamplePane();
    await run(page);
    await page.waitForFunction(() => document.activeElement?.id === 'result-heading');
  });
});

describe('the result of several tables', () => {
  const columns = ['Kod', 'Verksamhet', 'Utfall', 'Budget'];
  const long = 'Driftredovisning 2025 för den samlade stödverksamheten i kommundelarna, tkr';
  const rows = [
    ['Driftredovisning 2025 område norr, tkr'],
    columns,
    ['10', 'Politik', 1_500, 1_240],
    ['51', 'Äldreomsorg', 170_000, 174_850],
    [],
    [],
    [long],
    columns,
    ['60', 'Hemtjänst', 38_000, 31_700],
    ['61', 'Färdtjänst', 4_000, 4_500],
  ];

  it('says which one the figures are of, and another is chosen by keyboard', async () => {
    const viewport = { width: 320, height: 640 };
    const page = await openPage(openRows(rows), { context: { viewport } });
    await waitForTables(page);
    await run(page);
    const sum = page.locator('#result-heading + p');
    const worst = async () => (await page.locator('ol > li').allInnerTexts()).map(plain);
    const choice = page.getByRole('combobox', { name: 'Tabell som siffrorna gäller' });
    expect(plain(await sum.innerText())).toBe('4 590 tkr');
    expect(await choice.innerText()).toBe('Driftredovisning 2025 område norr');
    expect(await worst()).toEqual(['10 Politik ▼ −260 tkr (−21,0 %)']);
    await tabTo(page, /^Driftredovisning 2025 område norr$/);
    expect(await focusIsInSight(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /stödverksamheten/ }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Visa 60 Hemtjänst/ }).waitFor();
    expect(plain(await sum.innerText())).toBe('−5 800 tkr');
    expect(await worst()).toEqual(['60 Hemtjänst ▼ −6 300 tkr (−19,9 %)']);
    expect(await textOf(page, '[role=status]')).toContain('Avvikelsen är −5 800 tkr i Drift');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe('the menu', () => {
  it('takes the run back and leaves the workbook as it was', async () => {
    const { host, page } = await openExamplePane();
    const before = sheetNames(host);
    await run(page);
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Ångra körningen' }).click();
    await page.getByText('Körningen är ångrad.').waitFor();
    expect(sheetNames(host)).toEqual(before);
    expect(await page.getByText('Senast beräknad').count()).toBe(0);
  });

  it('shows the sheet Regler, and makes it when there is none', async () => {
    const { host, page } = await openExamplePane();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Regler' }).click();
    await expectSelection(host, 'Regler', { top: 0, left: 0 });
  });
});

describe('what goes wrong', () => {
  it('is told with what to do while a cell is being edited, and the next try works', async () => {
    const { host, page } = await openExamplePane();
    const before = sheetNames(host);
    host.failRequest(1, 5004);
    await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
    await page.getByText('En cell redigeras just nu. Tryck på Enter och försök igen.').waitFor();
    expect(await page.getByRole('button', { name: 'Kopiera detaljer' }).isVisible()).toBe(true);
    expect(sheetNames(host)).toEqual(before);
    await run(page);
    expect(await page.getByText('En cell redigeras').count()).toBe(0);
  });

  it('is no error when the person stops the run', async () => {
    const { host, page } = await openExamplePane('askersund-2025-delar', { latency: 150 });
    const before = sheetNames(host);
    await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Du avbröt. Inget har ändrats.').waitFor();
    expect(sheetNames(host)).toEqual(before);
  });

  it('is an empty workbook: the pane says what it does and can put in an example', async () => {
    const host = new ExcelHost();
    const page = await openPage(host);
    await page.getByRole('heading', { name: 'Välkommen' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lägg in exempeldata' }).click();
    await page.getByRole('group', { name: /^Driftredovisning/ }).waitFor();
    await run(page);
    const result = await textOf(page, '[aria-labelledby=result-heading]');
    expect(result).toContain('−4 775 tkr');
  });

  it('is an Excel that is too old', async () => {
    const host = new ExcelHost({ matrix: { ExcelApi: '1.13' } });
    const page = await openPage(host);
    await page.getByText('för gammal').waitFor();
  });

  it('is no Excel at all: a plain browser gets a calm sentence', async () => {
    const page = await openPage(null);
    await page.getByText('Den här sidan hör hemma i en arbetsbok.').waitFor();
    await expectAccessible(page);
  });
});

describe('for everybody', () => {
  it('follows the dark theme of Office', async () => {
    const { page } = await openExamplePane('askersund-2025-delar', { theme: 'dark' });
    await run(page);
    const [red = 255] = await page
      .locator('.fui-FluentProvider')
      .first()
      .evaluate(
        (element) => getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
      );
    expect(red).toBeLessThan(64);
    await expectAccessible(page);
    await takePicture(page, 'panel-mork.png');
  });

  it('breaks no rule of axe with tables, form, menu and result', async () => {
    // Colours are measured at rest, not while a menu fades in.
    const { page } = await openExamplePane('askersund-2025-delar', {}, { reducedMotion: 'reduce' });
    await expectAccessible(page);
    await takePicture(page, 'panel-ljus.png');
    await page.getByRole('button', { name: /^Rätta Driftredovisning 2025/ }).click();
    await page.getByLabel('Enhet').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menu').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await run(page);
    await expectAccessible(page);
    await takePicture(page, 'resultat.png');
  });

  it('needs no scrolling sideways at 320 pixels', async () => {
    const { page } = await openExamplePane('stokig', {}, { viewport: { width: 320, height: 640 } });
    await expectNoSidewaysScroll(page);
    await page
      .getByRole('button', { name: /^Rätta/ })
      .first()
      .click();
    await page.getByLabel('Enhet').waitFor();
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await run(page);
    await expectNoSidewaysScroll(page);
  });

  it('is worked by keyboard alone, with the focus in sight', async () => {
    const { page } = await openExamplePane();
    await tabTo(page, /^Rätta Driftredovisning 2025/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toMatch(/^Rätta Driftredovisning 2025/);
    await tabTo(page, /^Beräkna avvikelse$/);
    expect(await focusIsInSight(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Senast beräknad').waitFor();
    await tabTo(page, /^Visa 51 /);
  });

  it('moves nothing for those who ask for that', async () => {
    const { page } = await openExamplePane('stokig', {}, { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menu').waitFor();
    const longest = await page.evaluate(() =>
      Math.max(
        0,
        ...document
          .getAnimations()
          .map(({ effect }) => Number(effect?.getComputedTiming().duration)),
      ),
    );
    // Fluent shows at once by an animation of a millisecond.
    expect(longest).toBeLessThanOrEqual(1);
  });
});

it('is usable soon after Office itself (printed, not judged)', async () => {
  const host = await openExample('askersund-2025-delar');
  const measure = async (file: string, isReady: (page: Page) => Promise<unknown>) => {
    const page = await openPage(host, { file });
    await isReady(page);
    return page.evaluate(() => performance.now());
  };
  const times = { office: [] as number[], pane: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    times.office.push(await measure('alone.html', (page) => page.evaluate('Office.onReady()')));
    times.pane.push(
      await measure('taskpane.html', (page) =>
        page.waitForFunction(
          () => document.querySelector('footer button:not([disabled])') !== null,
        ),
      ),
    );
  }
  const [office, pane] = [Math.min(...times.office), Math.min(...times.pane)];
  process.stdout.write(
    `Office.onReady ${Math.round(office)} ms, pane usable ${Math.round(pane)} ms (${(pane / office).toFixed(1)} times)\n`,
  );
  expect(pane).toBeGreaterThan(0);
});
