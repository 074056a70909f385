import type { BrowserContextOptions, Page } from 'playwright-core';
import { avstamningsrubrik, GRANSKAD } from '../../src/domain/tidigare/avstamningsord.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSelection,
  focusIsInSight,
  plain,
  tabTo,
  takePicture,
} from './checks.ts';
import { openExample } from './exampleHost.ts';
import { usePanePages } from './panePages.ts';

const openPage = usePanePages();

const ASKERSUND = 'askersund-2025-delar';

/** The pane beside an example, in the view Avstämning. */
async function openView(
  workbook: string,
  hostOptions: HostOptions = {},
  options: BrowserContextOptions = {},
): Promise<{ host: ExcelHost; page: Page }> {
  const host = await openExample(workbook, hostOptions);
  const page = await openPage(host, { context: options });
  page.setDefaultTimeout(15_000);
  await showView(page);
  return { host, page };
}

const tab = (page: Page) => page.getByRole('tab', { name: /^Avstämning/ });

const showView = async (page: Page): Promise<void> => {
  await tab(page).click();
  await page.getByRole('heading', { name: 'Avstämning', exact: true }).waitFor();
};

const run = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Klart\./ })
    .waitFor({ state: 'attached' });
};

const panelText = async (page: Page): Promise<string> =>
  plain(await page.getByRole('tabpanel').innerText());

/** The card of a comparison that doesn't tie. */
const card = (page: Page, row: string) =>
  page.getByRole('article', {
    name: `Resultatet mot verksamhetsanalysen, Delårsresultat och prognos: ${row}, Helårsprognos 2025`,
  });

const fault = (page: Page) => card(page, 'Intäkter');

/** Marks the fault of the income with a reason, and waits until it is saved. */
async function mark(page: Page, reason: string): Promise<void> {
  await fault(page)
    .getByRole('button', { name: /^Markera som granskad/ })
    .click();
  await fault(page).getByLabel('Orsak').fill(reason);
  await fault(page).getByRole('button', { name: 'Spara i Avstämning' }).click();
  await page.getByText('Granskningen är sparad').waitFor();
}

/** What stands under Granskad and Orsak in the sheet, of the comparison of the income. */
function written(host: ExcelHost): readonly unknown[] {
  host.workbook.calculation.settle();
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Avstämning');
  const at = (row: number, column: number) => sheet?.cells.at(row, column)?.value ?? null;
  const upTo = Array.from({ length: 40 }, (_, index) => index);
  const header = upTo.find((row) => at(row, 0) === avstamningsrubrik.kontroll) ?? 0;
  const column = (rubrik: string) => upTo.find((one) => at(header, one) === rubrik) ?? 0;
  const row =
    upTo.find((one) => one > header && at(one, column(avstamningsrubrik.rad)) === 'Intäkter') ?? 0;
  const { granskad, orsak, status } = avstamningsrubrik;
  return [granskad, orsak, status].map((rubrik) => at(row, column(rubrik)));
}

describe('the faults of a delår', () => {
  it('are counted in the view, on the tab and at the top, seen and heard', async () => {
    const { page } = await openView(ASKERSUND);
    expect(await panelText(page)).toContain(
      'Avstämning 35 av 41 stämmer 2 olösta fel · 4 avrundningar · 1 gick inte att jämföra',
    );
    await page.getByRole('tab', { name: 'Avstämning 2 olösta fel' }).waitFor();
    await page.getByRole('heading', { name: 'Kostnadsläge 2 olösta fel' }).waitFor();
  });

  it('say what was compared, both figures, the difference and what explains it', async () => {
    const { page } = await openView(ASKERSUND);
    expect(plain(await fault(page).innerText())).toBe(
      [
        '▼ Fel Resultatet mot verksamhetsanalysen',
        'Delårsresultat och prognos: Intäkter, Helårsprognos 2025',
        'Intäkter Visa Resultat!C4 56 525 tkr',
        'summan av 7 rader Visa Verksamhetsanalys!C4 61 479 tkr',
        'Differens −4 954 tkr',
        'Differensen 4 954 tkr är exakt Flyktingmottagandes intäkt (Verksamhetsanalys!C14).',
        'Markera som granskad',
      ].join(' '),
    );
    expect(plain(await card(page, 'Kostnader').innerText())).toContain(
      'är exakt Flyktingmottagandes intäkt',
    );
  });

  it('lead to both cells', async () => {
    const { host, page } = await openView(ASKERSUND);
    await fault(page).getByRole('button', { name: 'Visa Resultat!C4' }).click();
    await expectSelection(host, 'Resultat', { top: 3, left: 2 });
    await fault(page).getByRole('button', { name: 'Visa Verksamhetsanalys!C4' }).click();
    await expectSelection(host, 'Verksamhetsanalys', { top: 3, left: 2 });
  });

  it('stand apart from roundings, from what was not compared, and from what ties', async () => {
    const { host, page } = await openView(ASKERSUND);
    expect(await page.getByRole('article').filter({ visible: true }).count()).toBe(2);
    await page.getByText('Avrundningar (4)').click();
    expect(await page.getByRole('article').filter({ visible: true }).count()).toBe(6);
    expect(await panelText(page)).toContain('≈ Avrundning Verksamhetsanalysen mot drift');
    expect(await panelText(page)).toContain('Flyktingmottagande, med omvänt tecken');
    await page.getByText('Gick inte att jämföra (1)').click();
    expect(await panelText(page)).toContain('Det finns ingen summa att jämföra med.');
    await page.getByRole('button', { name: 'Visa Invest!A4' }).click();
    await expectSelection(host, 'Invest', { top: 3, left: 0 });
    await page.getByText('Visa de 35 som stämmer').click();
    expect(await panelText(page)).toContain(
      'Summan mot raderna Driftredovisning 2025, tkr · 3 jämförelser',
    );
  });

  it('are told of when a run is done', async () => {
    const { page } = await openView(ASKERSUND);
    await run(page);
    expect(await page.locator('[role=status]').innerText()).toMatch(
      /^Klart\. .* 2 olösta fel i avstämningen\.$/u,
    );
  });
});

describe('a fault that a person has looked at', () => {
  it('asks for a reason, is written to the sheet, and stays marked when it is run again', async () => {
    const { host, page } = await openView(ASKERSUND);
    await run(page);
    await fault(page)
      .getByRole('button', { name: /^Markera som granskad/ })
      .click();
    await fault(page).getByRole('button', { name: 'Spara i Avstämning' }).click();
    await fault(page).getByText('Skriv en orsak.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await fault(page).getByLabel('Orsak').fill('Rättas i bokslutet');
    await takePicture(page, 'avstamning.png');
    await fault(page).getByRole('button', { name: 'Spara i Avstämning' }).click();
    await page.getByText('Granskningen är sparad i bladet Avstämning.').waitFor();
    await page.getByRole('tab', { name: 'Avstämning 1 olöst fel' }).waitFor();
    expect(await panelText(page)).toContain('1 olöst fel · 4 avrundningar · 1 granskad');
    expect(written(host)).toEqual([GRANSKAD, 'Rättas i bokslutet', '▽ Fel, granskat']);
    await run(page);
    await showView(page);
    expect(await panelText(page)).toMatch(
      /Granskade \(1\) ▽ Fel, granskat .* Orsak: Rättas i bokslutet Ta bort markeringen/u,
    );
    expect(written(host)).toEqual([GRANSKAD, 'Rättas i bokslutet', '▽ Fel, granskat']);
    await page.getByRole('button', { name: 'Visa bladet Avstämning' }).click();
    await expectSelection(host, 'Avstämning', { top: 0, left: 0 });
    expect(host.log.defects).toEqual([]);
  });

  it('is marked in a workbook without a report, which then has the sheet Avstämning alone', async () => {
    const { host, page } = await openView(ASKERSUND);
    const before = host.workbook.sheets.length;
    await mark(page, 'Rättas i bokslutet');
    expect(host.workbook.sheets).toHaveLength(before + 1);
    expect(written(host)[0]).toBe(GRANSKAD);
    await page.getByRole('button', { name: 'Visa bladet Avstämning' }).waitFor();
    expect(host.log.defects).toEqual([]);
  });

  it('is taken back by the menu, and its mark by its button', async () => {
    const { host, page } = await openView(ASKERSUND);
    await run(page);
    await mark(page, 'Rättas i bokslutet');
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Ångra sparad granskning' }).click();
    await page.getByText('Granskningen är ångrad.').waitFor();
    await page.getByRole('tab', { name: 'Avstämning 2 olösta fel' }).waitFor();
    expect(written(host)).toEqual([null, null, '▼ Fel']);
    await mark(page, 'Rättas i bokslutet');
    await fault(page)
      .getByRole('button', { name: /^Ta bort markeringen/ })
      .click();
    await page.getByRole('tab', { name: 'Avstämning 2 olösta fel' }).waitFor();
    expect(written(host)).toEqual([null, 'Rättas i bokslutet', '▼ Fel']);
    expect(plain(await fault(page).innerText())).toContain('Orsak: Rättas i bokslutet');
    expect(host.log.defects).toEqual([]);
  });

  it('is not marked when its figures have changed since they were read', async () => {
    const { host, page } = await openView(ASKERSUND);
    const cells = host.workbook.sheets.find(({ name }) => name === 'Resultat')?.cells;
    await fault(page)
      .getByRole('button', { name: /^Markera som granskad/ })
      .click();
    await fault(page).getByLabel('Orsak').fill('Rättas i bokslutet');
    cells!.ensure(3, 2).value = 50_000;
    await fault(page).getByRole('button', { name: 'Spara i Avstämning' }).click();
    await page.getByText('Siffrorna har ändrats sedan panelen läste dem.').waitFor();
    expect(plain(await fault(page).innerText())).toContain('50 000 tkr');
    expect(host.workbook.sheets.some(({ name }) => name === 'Avstämning')).toBe(false);
  });
});

describe.each([
  ['lekeberg-2025', '4 av 4 stämmer Inga olösta fel'],
  ['stokig', '9 av 9 stämmer Inga olösta fel · 1 gick inte att jämföra'],
])('%s', (workbook, counted) => {
  it('has nothing unresolved, and no badge', async () => {
    const { page } = await openView(workbook);
    expect(await panelText(page)).toContain(counted);
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await tab(page).innerText()).toBe('Avstämning');
    await page.getByRole('heading', { name: 'Kostnadsläge', exact: true }).waitFor();
  });
});

describe('for everybody', () => {
  it('the view breaks no rule of axe, in light and dark, and fits in 320 pixels', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const viewport = { width: 320, height: 640 };
      const { page } = await openView(ASKERSUND, { theme }, { viewport });
      await expectAccessible(page);
      await takePicture(page, `avstamning-320-${theme}.png`);
      await mark(page, 'Rättas i bokslutet');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await card(page, 'Kostnader')
        .getByRole('button', { name: /^Markera/ })
        .click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

  it('is worked by keyboard: mark, leave it, and mark again', async () => {
    const { page } = await openView(ASKERSUND);
    await tab(page).focus();
    await tabTo(page, /^Visa Resultat!C4$/);
    expect(await focusIsInSight(page)).toBe(true);
    await tabTo(page, /^Markera som granskad/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Rättas');
    await page.keyboard.press('Escape');
    await page.getByLabel('Orsak').waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Markera som granskad'),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('Rättas i bokslutet');
    await page.keyboard.press('Enter');
    await page.getByText('Granskningen är sparad').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '35 av 41 stämmer');
  });
});
