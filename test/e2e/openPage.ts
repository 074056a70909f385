import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { installHost } from '../host/boot/chromium.ts';
import type { ExcelHost } from '../host/excelHost.ts';

/** A page of the add-in in a browser, with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the page's policy, and requests that would leave the machine. */
  readonly troubles: string[];
}

/** The time of day that every page believes in. */
const NOW = new Date('2025-09-12T14:32:00');

/** Opens a page of the build in Excel (or without, when `host` is null), as wide as a pane; `prepare` runs once the host stands. */
export async function openPage(
  browser: Browser,
  url: string,
  host: ExcelHost | null,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 720 },
    locale: 'sv-SE',
    // What moves is hard to hit on a busy machine.
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  await context.route('**', (route) => {
    if (new URL(route.request().url()).origin === new URL(url).origin) return route.continue();
    troubles.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.clock.setFixedTime(NOW);
  if (host) await installHost(page, host);
  await prepare(page);
  await page.goto(url);
  return { page, troubles };
}
