import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { origin, serveSite } from './support/serve-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widget = '/developers/reference/widgets/kc-gap-chart';

/** One of each kind. */
const pages = [
  '/',
  '/panduan/',
  '/panduan/operator-opd',
  '/developers/',
  '/developers/concepts',
  '/developers/guides/several-processes',
  widget,
  '/developers/reference/http/public',
  '/developers/reference/http/admin/items',
  '/developers/reference/core/readiness',
  '/developers/reference/core/masterplan/types',
  '/developers/reference/decisions/',
];

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

describe('the built site', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });

  afterAll(() => browser.close());

  async function open(path: string, { colorScheme = 'light', width = 1280 }: Look = {}) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const missed = await serveSite(page);
    await page.goto(origin + path);
    await page.locator('h1').first().waitFor();
    return { page, errors, missed };
  }

  it.each(pages)(
    'shows %s on a phone without scrolling sideways, and asks nobody else',
    async (path) => {
      const { errors, missed, page } = await open(path, { width: 390 });
      await page.waitForLoadState('networkidle');
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ beyond, errors, missed }).toEqual({ beyond: 0, errors: [], missed: [] });
      await page.close();
    },
  );

  it.each(['/', '/panduan/operator-opd', '/developers/', '/developers/reference/http/public'])(
    'has nothing on %s that keeps readers out',
    async (path) => {
      const { page } = await open(path);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('has nothing in the dark that keeps readers out', async () => {
    const { page } = await open('/developers/security', { colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('draws a widget with the example plan', async () => {
    const { page } = await open(widget);
    const drawn = page.locator('kc-gap-chart').locator('h2');
    await drawn.first().waitFor();
    expect(await drawn.first().textContent()).not.toBe('');
    await page.close();
  });

  it('keeps what is edited in a widget while the page is open', async () => {
    const { page } = await open('/developers/reference/widgets/kc-program-editor');
    const widget = page.locator('kc-program-editor');
    const title = widget.getByRole('textbox').first();
    await title.fill('Nama baru');
    await title.blur();
    await expect
      .poll(() => widget.evaluate((element) => JSON.stringify(Reflect.get(element, 'masterplan'))))
      .toContain('Nama baru');
    await page.close();
  });

  it.each([
    ['/panduan/', 'id', 'Cari', 'permasalahan', '/panduan/'],
    ['/developers/', 'en', 'Search', 'decision', '/developers/'],
  ])('finds in %s what stands there, in its language', async (path, lang, button, word, below) => {
    const { page } = await open(path);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.getByRole('button', { name: button }).first().click();
    await page.locator('#localsearch-input').fill(word);
    const hits = page.locator('#localsearch-list a');
    await hits.first().waitFor();
    const addresses = await hits.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(addresses.filter((address) => !address?.startsWith(below))).toEqual([]);
    await page.close();
  });

  it.each([
    ['/panduan/', 'Cari', 'dicari dari For developers'],
    ['/developers/', 'Search', 'searched from Panduan'],
  ])('says in %s where else to look for what isn’t there', async (path, button, said) => {
    const { page } = await open(path);
    await page.getByRole('button', { name: button }).first().click();
    await page.locator('#localsearch-input').fill('zzqx');
    await page.locator('.no-results').filter({ hasText: said }).waitFor();
    await page.close();
  });
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
