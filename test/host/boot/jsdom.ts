import { readFileSync } from 'node:fs';
import type { ExcelHost } from '../excelHost.ts';
import { describeContext } from '../transport/officeContext.ts';
import { createWindowExternal } from '../transport/windowExternal.ts';
import { officeJsFile } from './officeJsFile.ts';

/** What office.js puts on `window`. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Where the page believes that office.js came from; files below it are read from node_modules. */
const BASE_URL = 'http://localhost/officejs/';

/**
 * Loads Microsoft's unmodified office.js into jest's jsdom and lets it speak to the host. Waits
 * until Office is ready. A test file needs `@jest-environment jsdom`; office.js can be loaded once
 * per test file, so a later call connects the same office.js with another host, and locale, matrix
 * and theme stay what the first host announced.
 *
 * @example
 * const host = new ExcelHost();
 * const { Excel } = await bootOffice(host);
 */
export async function bootOffice(host: ExcelHost): Promise<OfficeGlobals> {
  const globals = window as unknown as OfficeGlobals & { Office?: unknown };
  connected.disconnect();
  sessionStorage.clear();
  const external = createWindowExternal({
    facts: describeContext(host.options, host.workbook.name),
    execute: async (requestText) => {
      await new Promise((resolve) => setTimeout(resolve, host.options.latency));
      return (connected.host ?? host).execute(requestText);
    },
    readSettings: () => [...(connected.host ?? host).documentSettings],
    writeSettings: (settings) => {
      (connected.host ?? host).replaceDocumentSettings(settings);
    },
  });
  connected.host = host;
  if (connected.raise === null) {
    Object.defineProperty(window, 'external', {
      value: external,
      writable: true,
      configurable: true,
    });
    connected.raise = external.raise;
    loadOfficeJs();
  }
  const { raise } = connected;
  connected.disconnect = host.onChange((event) => raise(event));
  await globals.Office.onReady();
  return globals;
}

/** The host that the page's one office.js speaks to now. */
const connected: {
  host: ExcelHost | null;
  raise: ReturnType<typeof createWindowExternal>['raise'] | null;
  disconnect: () => void;
} = { host: null, raise: null, disconnect: () => undefined };

/** Evaluates office.js in the page's own realm, so that `instanceof` holds between test and library. */
function loadOfficeJs(): void {
  const prototype: { appendChild: (this: Node, node: Node) => Node } = Node.prototype;
  const append = prototype.appendChild;
  Node.prototype.appendChild = function appendScript<T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE_URL)) {
      return append.call(this, node) as T;
    }
    setTimeout(() => {
      evaluate(node.src.slice(BASE_URL.length));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
  // office.js finds its folder by looking for its own script element.
  const tag = document.createElement('script');
  Object.defineProperty(tag, 'src', { get: () => `${BASE_URL}office.js` });
  tag.type = 'text/plain';
  append.call(document.head, tag);
  evaluate('office.js');
}

function evaluate(file: string): void {
  const source = readFileSync(officeJsFile(decodeURIComponent(file).split('?')[0] ?? file), 'utf8');
  (window as unknown as { eval: (code: string) => void }).eval(source);
}
