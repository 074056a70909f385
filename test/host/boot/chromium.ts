import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import type { Page } from 'playwright-core';
import type { ExcelHost, HostReply } from '../excelHost.ts';
import type { ChangeEvent } from '../protocol/changeEvent.ts';
import { describeContext } from '../transport/officeContext.ts';

/** Names of what stands on the page's `window` between office.js and the host. */
const EXECUTE = '__excelExecute';
const WRITE_SETTINGS = '__excelWriteSettings';
const RAISE = '__excelRaise';

/** What makes `window.external`, in the order in which a page must have it. */
const PAGE_MODULES = ['safeArray.ts', 'windowExternal.ts'];

/**
 * Lets every document of the page believe that it stands in Excel. The host itself stays in this
 * process, so that a test can look into its workbook. Call it before the page loads office.js;
 * the page must get office.js by itself. Document settings are as they were at the call.
 *
 * @example
 * const host = new ExcelHost();
 * await installHost(page, host);
 * await page.goto(url);
 */
export async function installHost(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction(EXECUTE, async (requestText: string): Promise<HostReply> => {
    await new Promise((resolve) => setTimeout(resolve, host.options.latency));
    return host.execute(requestText);
  });
  await page.exposeFunction(WRITE_SETTINGS, (settings: readonly (readonly [string, string])[]) => {
    host.replaceDocumentSettings(settings);
  });
  await page.addInitScript({ content: pageScript(host) });
  const stopListening = host.onChange((event) => void raiseInPage(page, event));
  page.once('close', stopListening);
}

/** Hands an event to office.js in the page; a page that is navigating does not hear it. */
async function raiseInPage(page: Page, event: ChangeEvent): Promise<void> {
  await page
    .evaluate(
      ([name, given]) => {
        const raise: unknown = Reflect.get(window, name);
        if (typeof raise === 'function') Reflect.apply(raise, window, [given]);
      },
      [RAISE, event] as const,
    )
    .catch(() => undefined);
}

function pageScript(host: ExcelHost): string {
  const facts = describeContext(host.options, host.workbook.name);
  const settings = [...host.documentSettings];
  return `(() => {
    const modules = {};
    ${PAGE_MODULES.map(toPageCode).join('\n')}
    const { createWindowExternal } = modules['./windowExternal.ts'];
    // office.js keeps who its host was per tab; a test must not inherit it.
    try { sessionStorage.clear(); } catch { /* about:blank has no storage */ }
    let settings = ${JSON.stringify(settings)};
    const external = createWindowExternal({
      facts: ${JSON.stringify(facts)},
      execute: (requestText) => window.${EXECUTE}(requestText),
      readSettings: () => settings,
      writeSettings: (given) => { settings = given; void window.${WRITE_SETTINGS}(given); },
    });
    Object.defineProperty(window, 'external', { value: external, writable: true, configurable: true });
    window.${RAISE} = external.raise;
  })();`;
}

/** A module of the transport as plain script that puts its exports into `modules`: the code that runs in jest. */
function toPageCode(file: string): string {
  const source = readFileSync(join(process.cwd(), 'test/host/transport', file), 'utf8');
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    isModule: true,
  });
  return `((exports, require) => {
    ${code}
    modules['./${file}'] = exports;
  })({}, (path) => modules[path]);`;
}
