import type { Page } from 'playwright-core';
import { openPage } from '../e2e/openPage.ts';
import { openPaneBrowser } from '../e2e/paneBrowser.ts';
import { ExcelHost } from '../host/excelHost.ts';

const ROWS = 200_000;
/** A person feels a page that does not answer for longer than this. */
const FELT = 200;

/** A stretch of time, in ms from the opening of the page, during which it answered nothing. */
interface Stretch {
  readonly start: number;
  readonly duration: number;
}

/**
 * Opens a ledger of 200,000 × 6 cells in the pane, in Chromium over the real office.js, and prints for
 * how long at a time the page is blocked: while it reads and counts, and while it runs.
 */
export async function benchPanel(print: (line: string) => void): Promise<void> {
  const pane = await openPaneBrowser();
  try {
    const { page } = await openPage(
      pane.browser,
      `${pane.origin}/taskpane.html`,
      openLedger(),
      {},
      watchStretches,
    );
    page.setDefaultTimeout(120_000);
    await page.getByRole('tab', { name: 'Kostnadsläge' }).waitFor();
    await printPhase(page, 'opened, read and counted', print);
    await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
    await page.getByText('Senast beräknad').waitFor();
    await printPhase(page, 'run', print);
  } finally {
    await pane.close();
  }
}

/** Lets the page note every task that takes more than 50 ms. */
const watchStretches = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const stretches: Stretch[] = [];
    Reflect.set(window, 'stretches', stretches);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        stretches.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });

async function printPhase(page: Page, phase: string, print: (line: string) => void): Promise<void> {
  // The observer tells of a task a moment after it.
  await page.waitForTimeout(500);
  const found = await page.evaluate(() => {
    const stretches = Reflect.get(window, 'stretches') as Stretch[];
    return { at: performance.now(), stretches: stretches.splice(0) };
  });
  const longest = Math.max(0, ...found.stretches.map(({ duration }) => duration));
  const felt = found.stretches.filter(({ duration }) => duration > FELT).length;
  print(
    `${phase}: at ${found.at.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, ` +
      `${felt} above ${FELT} ms (allowed 0), ${found.stretches.length} above 50 ms`,
  );
  print(
    `  ${found.stretches.map(({ start, duration }) => `${start.toFixed(0)}:${duration.toFixed(0)}`).join(' ')}`,
  );
}

/** A ledger of 60 ansvar, 35 verksamheter and 120 konton over eight months. */
function openLedger(): ExcelHost {
  const host = new ExcelHost();
  const sheet = host.workbook.activeSheet;
  const header = ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Text', 'Belopp'];
  const rowOf = (at: number): readonly (string | number)[] => [
    `2025-0${1 + (at % 8)}`,
    String(70_100 + (at % 60)),
    String(5100 + (at % 35)),
    String(5010 + 7 * (at % 120)),
    `Verifikation ${at % 997}`,
    ((at * 7919) % 2_000_000) / 100,
  ];
  for (let row = 0; row <= ROWS; row += 1)
    (row === 0 ? header : rowOf(row)).forEach((value, column) => {
      sheet.cells.ensure(row, column).value = value;
    });
  return host;
}
