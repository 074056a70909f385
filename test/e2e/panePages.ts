import type { BrowserContextOptions, Page } from 'playwright-core';
import type { ExcelHost } from '../host/excelHost.ts';
import { openPage, type OpenPage } from './openPage.ts';
import { openPaneBrowser, type PaneBrowser } from './paneBrowser.ts';

/** How a page is opened, where it is not the pane in a window of its usual size. */
interface PanePageOptions {
  readonly context?: BrowserContextOptions;
  readonly file?: string;
  /** Runs once Excel stands, before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a page of the add-in beside a workbook, or outside Excel when `host` is null. */
export type OpenPanePage = (host: ExcelHost | null, options?: PanePageOptions) => Promise<Page>;

/**
 * Builds the add-in and starts a browser for the tests of a file. After each test its pages are closed,
 * and none of them may have done anything wrong.
 * @param extra further files of the server, by path
 */
export function usePanePages(extra: Readonly<Record<string, string>> = {}): OpenPanePage {
  let pane: PaneBrowser;
  let opened: OpenPage[] = [];
  beforeAll(async () => {
    pane = await openPaneBrowser(extra);
  }, 240_000);
  afterAll(() => pane.close());
  afterEach(async () => {
    const troubles = opened.flatMap((one) => one.troubles);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened = [];
    expect(troubles).toEqual([]);
  });
  return async (host, { context = {}, file = 'taskpane.html', prepare } = {}) => {
    const one = await openPage(pane.browser, `${pane.origin}/${file}`, host, context, prepare);
    opened.push(one);
    return one.page;
  };
}
