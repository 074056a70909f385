import type { BrowserContextOptions, Page } from 'playwright-core';
import { malrubrik } from '../../src/domain/tidigare/malrubriker.ts';
import { indikatorstatus, malstatus } from '../../src/report/text/malText.ts';
import { malvardeText, matvardeText } from '../../src/report/text/matvardeText.ts';
import { forvantadeMal } from '../data/forvantadeMal.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSelection,
  focusIsInSight,
  plain,
  tabTo,
  takePicture,
} from './checks.ts';
import { openExample, openRows } from './exampleHost.ts';
import { usePanePages } from './panePages.ts';

const openPage = usePanePages();

/** The pane beside a workbook, in the view Mål. */
async function openGoals(
  workbook: string | ExcelHost,
  hostOptions: HostOptions = {},
  options: BrowserContextOptions = {},
): Promise<{ host: ExcelHost; page: Page }> {
  const host = typeof workbook === 'string' ? await openExample(workbook, hostOptions) : workbook;
  const page = await openPage(host, { context: options });
  page.setDefaultTimeout(15_000);
  await showGoals(page);
  return { host, page };
}

const showGoals = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Mål', exact: true }).click();
  await page.getByRole('heading', { name: 'Uppnådda mål' }).waitFor();
};

const run = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Beräkna' }).click();
  await page.getByRole('button', { name: 'Beräkna avvikelse' }).click();
  await page.getByText('Senast beräknad').waitFor();
};

const goals = (page: Page) => page.getByRole('tabpanel').locator('li:has(> details)');

/** Folds out every goal that is shown. */
async function unfold(page: Page): Promise<void> {
  for (const goal of await goals(page).all()) {
    const isOpen = await goal.locator('> details').evaluate((one: HTMLDetailsElement) => one.open);
    if (!isOpen) await goal.locator('summary').click();
  }
}

const texts = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await goals(page).locator(selector).allInnerTexts()).map(plain);

const panelText = async (page: Page): Promise<string> =>
  plain(await page.getByRole('tabpanel').innerText());

/** The row of an indicator, below the goal that is folded out. */
const indicator = (page: Page, name: string | RegExp) =>
  goals(page).locator('li').filter({ hasText: name });

const filter = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Visa mål' }).getByRole('button', { name });

const preview = (page: Page) => page.getByRole('region', { name: 'Det här ändras' });

/** What stands in a column of a sheet of the report, below its header. */
function column(host: ExcelHost, blad: string, rubrik: string): readonly string[] {
  host.workbook.calculation.settle();
  const sheet = host.workbook.sheets.find(({ name }) => name === blad);
  const upTo = Array.from({ length: 60 }, (_, at) => at);
  const valueAt = (row: number, at: number) => sheet?.cells.at(row, at)?.value ?? null;
  const header = upTo.find((row) => valueAt(row, 0) === malrubrik.nr) ?? 0;
  const found = upTo.find((at) => valueAt(header, at) === rubrik) ?? 0;
  const rows = upTo.slice(header + 1).filter((row) => typeof valueAt(row, 0) === 'number');
  return rows.map((row) => {
    const value = valueAt(row, found);
    return typeof value === 'string' ? value : '';
  });
}

const sheetNames = (host: ExcelHost): readonly string[] =>
  host.workbook.sheets.map(({ name }) => name);

describe.each(forvantadeMal.map((one) => [one.bok.replace('.xlsx', ''), one] as const))(
  'the goals of %s',
  (bok, { indikatorer, mal, antal, blad }) => {
    it('stand in the pane with their status, and every indicator with its values', async () => {
      const { page } = await openGoals(bok);
      await unfold(page);
      const rows = await texts(page, 'li');
      expect(rows.map((row, at) => rowOf(row, indikatorer[at]?.indikator ?? ''))).toEqual(
        indikatorer.map(({ utfall, enhet, villkor, mal: varde, status }) => ({
          status: indikatorstatus[status],
          utfall: plain(
            matvardeText(
              utfall === null
                ? null
                : { varde: utfall, ja: villkor === 'ja' ? utfall === 1 : null, enhet },
            ),
          ),
          mal: plain(
            malvardeText({ villkor, varde, till: null, strikt: false, enhet, jamforelsear: null }),
          ),
        })),
      );
      const shown = await texts(page, 'summary');
      for (const { namndmal, status } of mal)
        expect(shown.find((text) => text.endsWith(plain(namndmal)))).toContain(
          malstatus.uppnas[status === 'uppnas' ? 'uppnadd' : status],
        );
      const count = `${antal.uppnadd} av ${indikatorer.length} indikatorer uppnådda`;
      expect(await panelText(page)).toContain(count);
    });

    it('stand in the sheets of a run with the same status', async () => {
      const { host, page } = await openGoals(bok);
      await run(page);
      expect(sheetNames(host)).toEqual(
        expect.arrayContaining(['Mål i korthet', 'Måluppfyllelse', 'Regler', blad]),
      );
      const written = column(host, 'Måluppfyllelse', malrubrik.status);
      expect(written.map((text) => /\p{L}.*?(?=:|$)/u.exec(text)?.[0])).toEqual(
        indikatorer.map(({ status }) => indikatorstatus[status]),
      );
      expect(column(host, 'Mål i korthet', malrubrik.status)).toHaveLength(
        new Set(indikatorer.map(({ namndmal }) => namndmal)).size,
      );
      expect(host.log.defects).toEqual([]);
    });
  },
);

/** What the row of an indicator says of status, outcome and målvärde. */
function rowOf(text: string, namn: string) {
  const [start] = plain(namn).split(/(?<=^.{60})/u);
  expect(text.startsWith(start ?? '')).toBe(true);
  const found =
    /(?<status>Uppnådd|Delvis uppnådd|Ej uppnådd|Ej bedömd) Utfall (?<utfall>.+?) Målvärde (?<mal>.+?)(?= Föregående| [↗→↘]| Ej bedömd:| I underlaget| Utfallet kommer| Högre| Lägre|$)/u.exec(
      text.slice(start?.length),
    );
  return { ...found?.groups };
}

describe('the view Mål', () => {
  it('counts the goals and leads to the cell, and after a run to the sheet and its row', async () => {
    const { host, page } = await openGoals('lekeberg-2025');
    expect(await panelText(page)).toContain('Uppnådda mål 1 av 6 19 av 25 indikatorer uppnådda');
    expect(await texts(page, 'summary')).toContain(
      '◐ Uppnås delvis 5 av 6 uppnådda Hälso-och sjukvården ska erbjuda god och säker vård',
    );
    expect(await panelText(page)).toContain('skrivs när du väljer Beräkna avvikelse');
    await run(page);
    await showGoals(page);
    await page.getByRole('button', { name: 'Visa bladet Måluppfyllelse' }).click();
    await expectSelection(host, 'Måluppfyllelse', { top: 0, left: 0 });
    await unfold(page);
    await page.getByRole('button', { name: 'Visa Sjukfrånvaro i bladet' }).click();
    await expectSelection(host, 'Indikatorer');
    const row = host.workbook.selection?.rect.top ?? 0;
    expect(row + 1).toBe(
      forvantadeMal[0]?.indikatorer.find((one) => one.indikator === 'Sjukfrånvaro')?.rad,
    );
    await page
      .getByRole('button', { name: /^Visa Socialförvaltningen .* i Måluppfyllelse$/ })
      .click();
    await expectSelection(host, 'Måluppfyllelse');
    const { top, left } = host.workbook.selection?.rect ?? { top: 0, left: 0 };
    expect(host.workbook.activeSheet.cells.at(top, left)?.value).toMatch(/^HME-värde/u);
  });

  it('tells of the goals in the result, and leads to them', async () => {
    const { page } = await openGoals('lekeberg-2025');
    await run(page);
    expect(await page.locator('[role=status]').innerText()).toMatch(
      /^Klart\. Avvikelsen är .* 1 av 6 mål är uppnådda\.$/u,
    );
    expect(await panelText(page)).toContain('1 av 6 mål är uppnådda.');
    await page.getByRole('button', { name: 'Visa målen' }).click();
    await page.getByRole('heading', { name: 'Uppnådda mål' }).waitFor();
  });

  it('shows the goals that a filter asks for, folded out, with how many there are', async () => {
    const { page } = await openGoals('askersund-2025-delar');
    const counts = await page.getByRole('group', { name: 'Visa mål' }).innerText();
    expect(plain(counts)).toBe('Alla (11) Ej uppnådda (4) Ej bedömda (6) Avvikande bedömning (0)');
    await filter(page, /^Ej uppnådda/).click();
    await page.getByText('4 av 11 mål visas, med 5 indikatorer.').waitFor();
    expect((await texts(page, 'li')).every((row) => row.includes('Ej uppnådd'))).toBe(true);
    await filter(page, /^Ej bedömda/).click();
    await page.getByText('6 av 11 mål visas, med 16 indikatorer.').waitFor();
    expect((await texts(page, 'li'))[0]).toContain(
      'Ej bedömd: utfall saknas (cellen har bara ett målvärde), mäts en gång om året.',
    );
    await filter(page, /^Avvikande/).click();
    await page.getByText('Inget mål hör hit.').waitFor();
    expect(await filter(page, /^Avvikande/).getAttribute('aria-pressed')).toBe('true');
  });

  it('is seen as it is in the handbok', async () => {
    const { page } = await openGoals('lekeberg-2025');
    await run(page);
    await showGoals(page);
    await goals(page).last().locator('summary').click();
    await goals(page).last().scrollIntoViewIfNeeded();
    await takePicture(page, 'mal.png');
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await takePicture(page, 'mal-oversikt.png');
  });
});

describe('a direction that is turned', () => {
  const name = 'Andel läkemedel som ges i tid';

  it('shows what would change, writes nothing until it is saved, and then counts anew', async () => {
    const { host, page } = await openGoals('lekeberg-2025');
    await run(page);
    await showGoals(page);
    await unfold(page);
    const before = JSON.stringify(column(host, 'Måluppfyllelse', malrubrik.status));
    await page.getByRole('button', { name: `Vänd riktningen för ${name}`, exact: true }).click();
    expect(plain(await preview(page).innerText())).toBe(
      `Det här ändras ${name} går från ej uppnådd till uppnådd; målet går från uppnås delvis till uppnås.`,
    );
    expect(await indicator(page, name).innerText()).toContain('Lägre är bättre. Inte sparat än.');
    expect(JSON.stringify(column(host, 'Måluppfyllelse', malrubrik.status))).toBe(before);
    await page.locator('details[open]').nth(3).scrollIntoViewIfNeeded();
    await takePicture(page, 'mal-andring.png');
    await page.getByRole('button', { name: 'Spara i Regler' }).click();
    await page.getByText('Ändringen är sparad i bladet Regler.').waitFor();
    expect(await panelText(page)).toContain('Uppnådda mål 2 av 6 20 av 25 indikatorer uppnådda');
    expect(await indicator(page, name).innerText()).toContain(
      'Lägre är bättre, eftersom du har angett det i bladet Regler.',
    );
    const goalStatus = column(host, 'Mål i korthet', malrubrik.status);
    expect(goalStatus.filter((status) => status === '● Uppnås')).toHaveLength(2);
    await run(page);
    await showGoals(page);
    expect(await panelText(page)).toContain('Uppnådda mål 2 av 6');
    expect(host.log.defects).toEqual([]);
  });

  it('is turned back before it is saved, and taken back by the menu after', async () => {
    const { host, page } = await openGoals('lekeberg-2025');
    await run(page);
    await showGoals(page);
    await unfold(page);
    const turn = page.getByRole('button', { name: `Vänd riktningen för ${name}`, exact: true });
    await turn.click();
    await page.getByRole('button', { name: `Ångra den vända riktningen för ${name}` }).click();
    expect(await preview(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Beräkna avvikelse' }).waitFor();
    await turn.click();
    await page.getByRole('button', { name: 'Spara i Regler' }).click();
    await page.getByText('Ändringen är sparad i bladet Regler.').waitFor();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('menuitem', { name: 'Ångra sparade regler' }).click();
    await page.getByText('Det du sparade i Regler är ångrat.').waitFor();
    expect(await panelText(page)).toContain('Uppnådda mål 1 av 6');
    const goalStatus = column(host, 'Mål i korthet', malrubrik.status);
    expect(goalStatus.filter((status) => status === '● Uppnås')).toHaveLength(1);
    expect(host.log.defects).toEqual([]);
  });
});

describe('the rules of the goals', () => {
  it('are set here: a tolerance that is none can not be saved, one that is shows what it changes', async () => {
    const { host, page } = await openGoals('lekeberg-2025');
    await page.getByText('Så bedöms målen').click();
    await page.getByLabel('Tolerans, procent av målvärdet').fill('lite');
    await page.getByText('Skriv ett tal mellan 0 och 99').waitFor();
    expect(await page.getByRole('button', { name: 'Spara i Regler' }).isDisabled()).toBe(true);
    await page.getByLabel('Tolerans, procent av målvärdet').fill('0,5');
    expect(plain(await preview(page).innerText())).toContain(
      'Andel läkemedel som ges i tid går från ej uppnådd till delvis uppnådd; målet är kvar på uppnås delvis.',
    );
    await page.getByRole('button', { name: 'Spara i Regler' }).click();
    await page.getByText('Ändringen är sparad i bladet Regler.').waitFor();
    expect(sheetNames(host)).toContain('Regler');
    expect(sheetNames(host)).not.toContain('Måluppfyllelse');
    await unfold(page);
    expect(plain(await indicator(page, 'Andel läkemedel').innerText())).toContain(
      '◐ Delvis uppnådd',
    );
    expect(await page.getByLabel('Tolerans, procent av målvärdet').inputValue()).toBe('0,5');
  });

  it('leave out yearly measures without an outcome when the person says so', async () => {
    const { page } = await openGoals(
      openRows([
        ['Mål och indikatorer augusti 2025'],
        [],
        ['Nämndmål', 'Indikator', 'Mätning', 'Utfall augusti 2025', 'Målvärde'],
        ['Trygg omsorg', 'Andel nöjda', 'Årsmätning', '', '85 %'],
        ['Trygg omsorg', 'Andel planer', 'Månad', '90 %', '85 %'],
      ]),
    );
    await page.getByText('Så bedöms målen').click();
    await page.getByLabel('Årsmått utan utfall').selectOption('Räknas inte');
    expect(plain(await preview(page).innerText())).toContain(
      'Målet Trygg omsorg går från uppnås delvis till uppnås.',
    );
    await page.getByRole('button', { name: 'Ta bort ändringarna' }).click();
    expect(await preview(page).count()).toBe(0);
  });
});

/** Goals only: a judgement that the rule doesn't give, and an indicator that stands twice. */
const disputed = () =>
  openRows([
    ['Mål och indikatorer augusti 2025'],
    [],
    ['Nämndmål', 'Indikator', 'Utfall 2024', 'Utfall augusti 2025', 'Målvärde', 'Status'],
    ['Trygg omsorg', 'Andel nöjda', '86 %', '84 %', '≥ 85 %', 'Uppnådd'],
    ['Trygg omsorg', 'Sjukfrånvaro', '7 %', '6 %', '≤ 6,5 %', 'Uppnådd'],
    ['Digitalt först', 'Antal e-tjänster', '10', '12', '15', ''],
    ['Digitalt först', 'Antal e-tjänster', '10', '14', '15', ''],
  ]);

describe('a workbook with goals only', () => {
  it('shows a judgement beside the rule, the trend in words, and why nothing is judged', async () => {
    const { host, page } = await openGoals(disputed());
    await filter(page, /^Avvikande bedömning \(1\)$/).click();
    const row = plain(await indicator(page, 'Andel nöjda').innerText());
    expect(row).toContain('≠ Regeln ger ej uppnådd. I underlaget står ”Uppnådd”.');
    await indicator(page, 'Andel nöjda').getByRole('img', { name: 'Trend: sämre' }).waitFor();
    await page.getByRole('button', { name: `Visa ${host.workbook.activeSheet.name}!F4` }).click();
    await expectSelection(host, host.workbook.activeSheet.name, { top: 3, left: 5 });
    await filter(page, /^Ej bedömda \(1\)$/).click();
    expect(await texts(page, 'li')).toHaveLength(2);
    expect((await texts(page, 'li'))[0]).toContain('Ej bedömd: står två gånger med olika värden.');
  });

  it('is run, and the result is the goals', async () => {
    const { host, page } = await openGoals(disputed());
    await page.getByRole('tab', { name: 'Beräkna' }).click();
    expect(await panelText(page)).toContain('2 mål · 4 indikatorer');
    await run(page);
    expect(await page.locator('[role=status]').innerText()).toBe('Klart. 0 av 2 mål är uppnådda.');
    expect(await panelText(page)).toContain('Uppnådda mål 0 av 2');
    expect(await panelText(page)).toContain('1 av 4 indikatorer uppnådda, 2 ej bedömda.');
    expect(column(host, 'Måluppfyllelse', malrubrik.status).slice(2)).toEqual([
      '– Ej bedömd: står två gånger med olika värden',
      '– Ej bedömd: står två gånger med olika värden',
    ]);
    expect(host.log.defects).toEqual([]);
  });
});

describe('for everybody', () => {
  it('the view breaks no rule of axe, in light and dark, and fits in 320 pixels', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const viewport = { width: 320, height: 640 };
      const { page } = await openGoals('lekeberg-2025', { theme }, { viewport });
      await expectAccessible(page);
      await unfold(page);
      await page.getByText('Så bedöms målen').click();
      await page.getByRole('button', { name: 'Vänd riktningen för Sjukfrånvaro' }).click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      await takePicture(page, `mal-320-${theme}.png`);
      await page
        .getByRole('button', { name: 'Visa Sjukfrånvaro i bladet' })
        .scrollIntoViewIfNeeded();
      await takePicture(page, `mal-320-${theme}-indikator.png`);
      const { page: other } = await openGoals(disputed(), { theme }, { viewport });
      await unfold(other);
      await expectAccessible(other);
      await expectNoSidewaysScroll(other);
    }
  });

  it('is worked by keyboard: filter, goal, direction and save', async () => {
    const { page } = await openGoals('lekeberg-2025');
    await page.getByRole('tab', { name: 'Mål', exact: true }).focus();
    await tabTo(page, /^Ej uppnådda/);
    expect(await focusIsInSight(page)).toBe(true);
    await page.keyboard.press('Space');
    await page.getByText('5 av 6 mål visas').waitFor();
    await tabTo(page, /^Vänd riktningen för Andel läkemedel/);
    expect(await focusIsInSight(page)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Spara i Regler$/);
    await page.keyboard.press('Enter');
    await page.getByText('Ändringen är sparad i bladet Regler.').waitFor();
  });
});
