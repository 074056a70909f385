import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../e2e/serveFolder.ts';
import type { FolderServer } from '../e2e/serveFolder.ts';
import { browserArguments, findBrowser } from '../setup/browser.mjs';
import { installHost } from './boot/chromium.ts';
import { officeJsFolder } from './boot/officeJsFile.ts';
import { ExcelHost } from './excelHost.ts';

let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  const page = '<!doctype html><link rel="icon" href="data:,"><script src="/office.js"></script>';
  server = await serveFolder(officeJsFolder(), { '/': page });
  browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: [...browserArguments],
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPage(host: ExcelHost): Promise<Page> {
  const page = await browser.newPage();
  await installHost(page, host);
  await page.goto(server.origin);
  return page;
}

test('office.js in a browser finds Excel and writes into the workbook of this process', async () => {
  const host = new ExcelHost({ theme: 'dark' });
  const page = await openPage(host);
  const seen = await page.evaluate(async () => {
    const info = await Office.onReady();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Drift');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Konto', 'Utfall'],
        ['4010', '=2*21'],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    const { requirements } = Office.context;
    const sets = ['1.14', '1.15'].map((version) =>
      requirements.isSetSupported('ExcelApi', version),
    );
    const theme = Office.context.officeTheme.bodyBackgroundColor;
    return { info, values, sets, theme, language: Office.context.displayLanguage };
  });
  expect(seen.info).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(seen.values).toEqual([
    ['Konto', 'Utfall'],
    [4010, 42],
  ]);
  expect(seen.sets).toEqual([true, false]);
  expect(seen.language).toBe('sv-SE');
  expect(seen.theme.toLowerCase()).toBe('#0a0a0a');
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Blad1', 'Drift']);
  expect(host.log.defects).toEqual([]);
});

test('a page that listens hears of changes', async () => {
  const host = new ExcelHost();
  const page = await openPage(host);
  const address = await page.evaluate(async () => {
    await Office.onReady();
    return new Promise((resolve) => {
      void Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.onChanged.add(async (event) => {
          resolve(event.address);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B3').values = [[1]];
        await context.sync();
      });
    });
  });
  expect(address).toBe('B3');
});
