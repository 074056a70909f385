import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import type { ExcelHost } from '../host/excelHost.ts';

/** BILDER=docs/bilder makes the pictures of the handbook anew. */
const pictures = process.env['BILDER'];

/** A sentence as it is read: every kind of space is a space. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Waits until a sheet, and where `corner` is given that cell of it, is what Excel shows. */
export async function expectSelection(
  host: ExcelHost,
  sheet: string,
  corner: { readonly top: number; readonly left: number } | null = null,
): Promise<void> {
  const end = Date.now() + 5_000;
  const isThere = () => host.workbook.activeSheet.name === sheet;
  while (!isThere() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(host.workbook.activeSheet.name).toBe(sheet);
  if (corner) expect(host.workbook.selection?.rect).toMatchObject(corner);
}

/** Fails for every rule of axe that the page breaks as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: {
        run: (what: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Fluent's own guards at the ends of a menu: they take the focus only to send it on.
    const { violations: found } = await runner.run({ exclude: ['[data-tabster-dummy]'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  expect(violations).toEqual([]);
}

/** Fails when a part of the pane is wider than the pane. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, header, footer')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map(({ tagName }) => tagName),
  );
  expect(wide).toEqual([]);
}

/** What a screen reader says of the element with the focus. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Presses Tab until the focus is on something with that name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab does not lead to ${name.source}`);
}

/** Whether the element with the focus is drawn otherwise than without it. */
export const focusIsInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const look = () => {
      const { outline, boxShadow, borderColor } = getComputedStyle(element);
      const after = getComputedStyle(element, '::after');
      return [outline, boxShadow, borderColor, after.outline, after.boxShadow].join('|');
    };
    const focused = look();
    element.blur();
    const unfocused = look();
    element.focus();
    return focused !== unfocused;
  });

/** Saves what the page shows, when pictures were asked for. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(pictures, name), animations: 'disabled' });
}
