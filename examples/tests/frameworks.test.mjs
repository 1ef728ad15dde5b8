import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { installExamples } from './support/installed-examples.mjs';
import { openStrictly } from './support/open-strictly.mjs';

const names = ['plain-html', 'react-18', 'react-19', 'vue-3'];
const plan = JSON.parse(readFileSync(join(root, 'examples/data/kota-tasikmalaya.json'), 'utf8'));

let installed;
let browser;

beforeAll(async () => {
  installed = await installExamples(names);
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  installed?.remove();
});

it.each([
  ['react-18', /^18\./],
  ['react-19', /^19\./],
])('%s is built with that React', (name, version) => {
  const { resolve } = createRequire(join(installed.folderOf(name), 'package.json'));
  const manifest = JSON.parse(readFileSync(resolve('react/package.json'), 'utf8'));
  expect(manifest.version).toMatch(version);
});

describe.each(names)('the example %s, with the packed packages under a strict policy', (name) => {
  let page;
  let complaints;

  beforeAll(async () => {
    ({ page, complaints } = await openStrictly(browser, join(installed.folderOf(name), 'dist')));
    page.setDefaultTimeout(20_000);
  });

  afterAll(() => page?.context().close());

  it('draws the dashboard, a chart and a board from the plan it was given', async () => {
    for (const widget of ['kc-dashboard', 'kc-readiness-radar', 'kc-swot-board']) {
      await page.locator(widget).getByRole('heading').first().waitFor();
    }
    await page.locator('kc-readiness-radar').getByRole('img').first().waitFor();
    const region = plan.swot.find(({ scope }) => scope.kind === 'region');
    expect(await page.locator('kc-swot-board [part~=factor]').count()).toBe(region.factors.length);
  });

  it('hears that a plan was drawn', async () => {
    await expect.poll(() => page.locator('h1').innerText()).toBe(plan.title);
  });

  it('hears what an editor changes', async () => {
    const output = page.locator('output');
    expect(await output.innerText()).toBe('');
    await page.locator('kc-swot-board [part~=handle]').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => output.innerText()).toMatch(/^kc-change: \w/);
  });

  it('switches the language of every widget', async () => {
    const table = page.locator('kc-dashboard').getByText('List of innovations').first();
    expect(await table.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await table.waitFor();
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await table.waitFor({ state: 'detached' });
  });

  it('switches between light and dark', async () => {
    const surface = () =>
      page
        .locator('kc-swot-board [part~=base]')
        .first()
        .evaluate((base) => getComputedStyle(base).backgroundColor);
    const light = await surface();
    await page.getByRole('button', { name: 'Gelap' }).click();
    await expect.poll(surface).not.toBe(light);
  });

  it('has nothing refused, and asks nothing of anybody else', () => {
    expect(complaints).toEqual([]);
  });
});
