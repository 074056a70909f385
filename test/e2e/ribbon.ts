import type { Page } from 'playwright-core';

/** Numbers that Excel for Windows and office.js speak of events and methods by. */
const APP_COMMAND_INVOKED = 39;
const DIALOG_OPENED = 10;
const COMMAND_COMPLETED = 94;

interface Watched {
  readonly external: {
    Execute: (id: number, params: unknown[], callback: unknown) => void;
    RegisterEvent: (id: number, target: unknown, handler: Handler, callback: unknown) => void;
  };
  ribbon: { command: Handler | null; completed: number; dialogs: string[] };
}
type Handler = (id: number, args: unknown) => void;

/** Listens to what the page asks Excel for about commands and dialogs; call after the host is installed. */
export const watchRibbon = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ({ invoked, dialog, completed }) => {
      const watched = window as unknown as Watched;
      const { Execute, RegisterEvent } = watched.external;
      watched.ribbon = { command: null, completed: 0, dialogs: [] };
      watched.external.RegisterEvent = (id, target, handler, callback) => {
        if (id === invoked) watched.ribbon.command = handler;
        if (id === dialog) watched.ribbon.dialogs.push(JSON.stringify(target));
        RegisterEvent(id, target, handler, callback);
      };
      watched.external.Execute = (id, params, callback) => {
        if (id === completed) watched.ribbon.completed += 1;
        Execute(id, params, callback);
      };
    },
    { invoked: APP_COMMAND_INVOKED, dialog: DIALOG_OPENED, completed: COMMAND_COMPLETED },
  );

/** Presses a ribbon button: Excel tells the page of the function that the manifest names. */
export async function pressRibbon(page: Page, functionName: string): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Watched).ribbon.command !== null);
  await page.evaluate(
    ([invoked, name]) => {
      const details = JSON.stringify({ source: { id: 'kostnadslage.run' } });
      const values = ['command-1', name, details];
      const safeArray = Object.assign([...values], { toArray: () => values, dimensions: () => 1 });
      (window as unknown as Watched).ribbon.command?.(invoked, safeArray);
    },
    [APP_COMMAND_INVOKED, functionName] as const,
  );
}

/** Waits until Excel has been told that the command is done. */
export const waitUntilCompleted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (window as unknown as Watched).ribbon.completed > 0);
};

/** Waits for a dialog and gives the query of its page. */
export async function waitForDialog(page: Page): Promise<string> {
  await page.waitForFunction(() => (window as unknown as Watched).ribbon.dialogs.length > 0);
  const [dialog = ''] = await page.evaluate(() => (window as unknown as Watched).ribbon.dialogs);
  return /meddelande\.html(\?[^"\\&]*)/.exec(dialog)?.[1] ?? dialog;
}
