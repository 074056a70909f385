import type { ExcelHost } from '../host/excelHost.ts';
import { openExample } from './exampleHost.ts';
import { openPage, type OpenPage } from './openPage.ts';
import { openPaneBrowser, type PaneBrowser } from './paneBrowser.ts';
import { pressRibbon, waitForDialog, waitUntilCompleted, watchRibbon } from './ribbon.ts';

let pane: PaneBrowser;

beforeAll(async () => {
  pane = await openPaneBrowser();
}, 240_000);

afterAll(() => pane.close());

const open = (host: ExcelHost, file: string): Promise<OpenPage> =>
  openPage(pane.browser, `${pane.origin}/${file}`, host, {}, watchRibbon);

describe('the ribbon button Beräkna avvikelse', () => {
  it('writes the report without the pane and shows its first sheet', async () => {
    const host = await openExample('askersund-2025-delar');
    const { page, troubles } = await open(host, 'commands.html');
    await pressRibbon(page, 'beraknaAvvikelse');
    await waitUntilCompleted(page);
    expect(host.workbook.activeSheet.name).toBe('Driftredovisning');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('tells in a small dialog what went wrong, and writes nothing', async () => {
    const host = await openExample('askersund-2025-delar');
    const before = host.workbook.sheets.map(({ name }) => name);
    const { page, troubles } = await open(host, 'commands.html');
    host.failRequest(1, 5004);
    await pressRibbon(page, 'beraknaAvvikelse');
    const query = await waitForDialog(page);
    expect(query).toBe('?typ=cellredigering');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    const dialog = await open(host, `meddelande.html${query}`);
    expect(await dialog.page.getByRole('alert').innerText()).toBe(
      'En cell redigeras just nu. Tryck på Enter och försök igen.',
    );
    expect([...troubles, ...dialog.troubles]).toEqual([]);
    await dialog.page.context().close();
    await page.context().close();
  });
});
