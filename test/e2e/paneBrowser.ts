import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../setup/browser.mjs';
import { buildPane } from './buildPane.ts';
import { serveFolder } from './serveFolder.ts';

/** A browser, and the built add-in on a server that it can reach. */
export interface PaneBrowser {
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds the add-in, serves it (with `extra` files by path) and starts a browser. */
export async function openPaneBrowser(
  extra: Readonly<Record<string, string>> = {},
): Promise<PaneBrowser> {
  const server = await serveFolder(await buildPane(), extra);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: [...browserArguments],
  });
  return {
    browser,
    origin: server.origin,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
