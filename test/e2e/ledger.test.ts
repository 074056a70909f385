import type { BrowserContextOptions, Page } from 'playwright-core';
import { egnaOrd } from '../../src/domain/tidigare/egnaOrd.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSelection,
  plain,
  tabTo,
  takePicture,
} from './checks.ts';
import { openExample } from './exampleHost.ts';
import { usePanePages } from './panePages.ts';

const openPage = usePanePages();

/** The pane beside the ledger that anybody can open, in one of its views. */
async function openLedger(
  view: string,
  hostOptions: HostOptions = {},
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ host: ExcelHost; page: Page }> {
  const host = await openExample('huvudbok-2025-08', hostOptions);
  const page = await openPage(host, { context: options, ...(prepare && { prepare }) });
  page.setDefaultTimeout(15_000);
  await page.getByRole('tab', { name: view }).click();
  await page.getByRole('tabpanel').getByRole('combobox').first().waitFor();
  return { host, page };
}

const run = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Beräkna' }).click();
  await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
  await page.getByText('Senast beräknad').waitFor();
};

const showView = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name }).click();

const panelText = async (page: Page): Promise<string> =>
  plain(await page.getByRole('tabpanel').innerText());

const choose = async (page: Page, box: string, option: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: box }).click();
  await page.getByRole('option', { name: option }).click();
};

const worst = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('ol > li > div:first-child').allInnerTexts()).map(plain);

/** What stands in a column of a row of "Helårsprognos". */
function prognosCell(host: ExcelHost, kod: string, rubrik: string): unknown {
  host.workbook.calculation.settle();
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Helårsprognos');
  const upTo = Array.from({ length: 40 }, (_, at) => at);
  const valueAt = (row: number, column: number) => sheet?.cells.at(row, column)?.value ?? null;
  const header = upTo.find((row) => valueAt(row, 0) === egnaOrd.kod) ?? 0;
  const row = upTo.find((at) => valueAt(at, 0) === kod) ?? 0;
  const column = upTo.find((at) => valueAt(header, at) === rubrik) ?? 0;
  return valueAt(row, column);
}

describe('the tabs', () => {
  it('are shown only where there is something for them to show', async () => {
    const host = await openExample('stokig');
    const page = await openPage(host);
    await page.getByRole('heading', { name: 'Tabeller', exact: true }).waitFor();
    const names = await page.getByRole('tab').allInnerTexts();
    expect(names.map((name) => name.split(/\s/)[0])).toEqual(['Beräkna', 'Avstämning', 'Rapport']);
  });

  it('are worked by keyboard', async () => {
    const { page } = await openLedger('Kostnadsläge');
    await page.getByRole('tab', { name: 'Kostnadsläge' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Prognos för' }).waitFor();
    await tabTo(page, /^Hela verksamheten$/);
  });
});

describe('the view Kostnadsläge', () => {
  it('shows the whole: the sum, the share and the worst rows', async () => {
    const { page } = await openLedger('Kostnadsläge');
    const panel = await panelText(page);
    expect(panel).toContain('Avvikelse mot ackumulerad budget −7 100 tkr');
    expect(panel).toContain('Utfall t.o.m. augusti 2025');
    expect(panel).toContain('Utfall 224 017 tkr Ack. budget 216 917 tkr');
    expect(plain(await page.locator('header').innerText())).toContain('Utfall t.o.m. augusti 2025');
    expect(panel).toContain('Bladet skrivs när du väljer Beräkna avvikelse.');
    const rows = await worst(page);
    expect(rows[0]).toBe('51 Äldreomsorg/LSS, personal ▼ −9 349 tkr (−6,4 %)');
    expect(rows).toContain('51 Äldreomsorg/LSS, köp och bidrag ▼ −1 229 tkr (−7,8 %)');
    expect(rows).toContain('56 Barn- och ungdomsvård, köp och bidrag ▼ −1 224 tkr (−22,7 %)');
  });

  it('shows one chef, and leads to the sheet, to a row of it and to the postings', async () => {
    const { host, page } = await openLedger('Kostnadsläge');
    await run(page);
    expect(await panelText(page)).toContain('Avvikelse mot ackumulerad budget −7 100 tkr');
    expect(await page.locator('[role=status]').innerText()).toMatch(/^Klart\. Avvikelsen är −7/);
    await showView(page, 'Kostnadsläge');
    await choose(page, 'Chef eller verksamhet', /^71110 Hemtjänst norr – /);
    const name = await page.getByRole('combobox').innerText();
    expect(name).toMatch(/^71110 Hemtjänst norr – Enhetschef/);
    expect(await panelText(page)).toContain('Avvikelse mot ackumulerad budget −2 069 tkr');
    await page.getByRole('button', { name: 'Visa bladet' }).click();
    await expectSelection(host, 'KL Hemtjänst norr', { top: 0, left: 0 });
    await takePicture(page, 'kostnadslage.png');
    await page.locator('ol button').first().click();
    await expectSelection(host, 'KL Hemtjänst norr');
    const row = host.workbook.selection?.rect.top ?? 0;
    const sheet = host.workbook.activeSheet;
    expect(row).toBeGreaterThan(5);
    expect(sheet.cells.at(row, 1)?.value).toMatch(/^varav /);
    expect(await worst(page)).toHaveLength(await page.locator('ol > li').count());
    await page.getByText('Största poster').first().click();
    const post = page.getByRole('button', { name: /^Visa Huvudbok 2025, rad \d+$/ }).first();
    const place = Number(/\d+$/.exec((await post.getAttribute('aria-label')) ?? '')?.[0]);
    await post.click();
    await expectSelection(host, 'Huvudbok 2025', { top: place - 1, left: 5 });
  });
});

describe('the view Prognos', () => {
  it('shows the proposal, the interval, the chart as a sentence, and the parts of the whole', async () => {
    const { page } = await openLedger('Prognos');
    await page
      .getByRole('img', { name: /^Diagram över Hela verksamheten: utfallet är 224/ })
      .waitFor();
    await page.getByRole('button', { name: /^Visa prognosen för 51 / }).click();
    const panel = await panelText(page);
    expect(panel).toContain('Budget 244 266 tkr');
    expect(panel).toContain('Lägsta–högsta 251 648 tkr till');
    await page.getByRole('combobox', { name: 'Metod' }).click();
    const methods = (await page.getByRole('option').allInnerTexts()).map(plain);
    expect(methods).toEqual(
      expect.arrayContaining([
        'Linjär: 256 071 tkr',
        'Utfall och resten av budgeten: 251 648 tkr',
        'Tre års fördelning: 254 976 tkr',
      ]),
    );
  });

  it('follows what is typed at once, saves it in the sheet, and keeps it in the next run', async () => {
    const { host, page } = await openLedger('Prognos');
    await run(page);
    await showView(page, 'Prognos');
    await page.getByRole('button', { name: /^Visa prognosen för 56 / }).click();
    const shown = () => page.locator('#prognos-heading + p').innerText();
    const before = tkrOf(await shown());
    await page.getByLabel('Justering, tkr').fill('−500');
    expect(tkrOf(await shown())).toBe(before - 500);
    await page.getByLabel('Justering, tkr').fill('inte än');
    await page.getByText('Skriv ett belopp i tkr, till exempel −500.').waitFor();
    expect(await page.getByRole('button', { name: 'Spara i bladet' }).isDisabled()).toBe(true);
    await page.getByLabel('Justering, tkr').fill('−500');
    await page.getByLabel('Orsak').fill('Två placeringar avslutas');
    await choose(page, 'Metod', /^Linjär/);
    const linear = tkrOf(await shown());
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await takePicture(page, 'prognos.png');
    await page.getByRole('button', { name: 'Spara i bladet' }).click();
    await page.getByText('Prognosen är sparad i bladet Helårsprognos.').waitFor();
    const expectKept = () => {
      expect(prognosCell(host, '56', egnaOrd.justering)).toBe(-500);
      expect(prognosCell(host, '56', egnaOrd.orsak)).toBe('Två placeringar avslutas');
      expect(prognosCell(host, '56', egnaOrd.metod)).toBe('Linjär');
      expect(Math.round(Number(prognosCell(host, '56', egnaOrd.prognos)))).toBe(linear);
    };
    expectKept();
    await run(page);
    expectKept();
    await showView(page, 'Prognos');
    expect(await page.getByLabel('Justering, tkr').inputValue()).toBe('−500');
    expect(await page.getByLabel('Orsak').inputValue()).toBe('Två placeringar avslutas');
    expect(tkrOf(await shown())).toBe(linear);
    expect(host.log.defects).toEqual([]);
  });

  it('takes what was saved back by the menu, and shows what the sheet says then', async () => {
    const { host, page } = await openLedger('Prognos');
    await run(page);
    await showView(page, 'Prognos');
    await page.getByRole('button', { name: /^Visa prognosen för 56 / }).click();
    const before = await page.locator('#prognos-heading + p').innerText();
    await page.getByLabel('Justering, tkr').fill('250');
    await page.getByRole('button', { name: 'Spara i bladet' }).click();
    await page.getByText('Prognosen är sparad i bladet Helårsprognos.').waitFor();
    expect(prognosCell(host, '56', egnaOrd.justering)).toBe(250);
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Ångra sparad prognos' }).click();
    await page.getByText('Den sparade prognosen är ångrad.').waitFor();
    expect(prognosCell(host, '56', egnaOrd.justering)).toBeNull();
    expect(await page.getByLabel('Justering, tkr').inputValue()).toBe('');
    expect(await page.locator('#prognos-heading + p').innerText()).toBe(before);
    expect(host.log.defects).toEqual([]);
  });

  it('writes the whole report when there is none', async () => {
    const { host, page } = await openLedger('Prognos');
    await page.getByLabel('Justering, tkr').fill('250');
    await page.getByRole('button', { name: 'Spara i bladet' }).click();
    await page.getByText('Prognosen är sparad i bladet Helårsprognos.').waitFor();
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Kostnadsläge', 'Helårsprognos', 'Regler']));
  });
});

describe('for everybody', () => {
  it('the views break no rule of axe, in light and dark, and fit in 320 pixels', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const viewport = { width: 320, height: 640 };
      const { page } = await openLedger('Kostnadsläge', { theme }, { viewport });
      await page.getByText('Största poster').first().click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await showView(page, 'Prognos');
      await page.getByRole('button', { name: /^Visa prognosen för 51 / }).click();
      await page.getByLabel('Justering, tkr').fill('x');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

  it('is stopped at once while a worker counts', async () => {
    const host = await openExample('huvudbok-2025-08');
    const prepare = (fresh: Page) =>
      fresh.addInitScript(() => {
        /** Takes everything and never answers. */
        class Busy {
          readonly postMessage = (): void => undefined;
          readonly addEventListener = (): void => undefined;
          readonly terminate = (): void => {
            document.title = 'ended';
          };
        }
        Reflect.set(window, 'Worker', Busy);
      });
    const page = await openPage(host, { prepare });
    await page.getByText('Räknar avvikelse').first().waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Du avbröt. Inget har ändrats.').waitFor();
    expect(await page.title()).toBe('ended');
  });

  it('counts on the page where no worker can be started', async () => {
    const { page } = await openLedger('Kostnadsläge', {}, {}, (fresh) =>
      fresh.addInitScript(() => {
        Reflect.deleteProperty(window, 'Worker');
      }),
    );
    expect(await panelText(page)).toContain('−7 100 tkr');
  });
});

/** The figure of an amount in the pane, in tkr. */
const tkrOf = (text: string): number => Number(text.replaceAll(/[^\d−]/g, '').replace('−', '-'));
