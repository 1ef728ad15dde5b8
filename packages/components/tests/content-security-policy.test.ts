import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { samplePlan } from '../src/testing/plans.js';
import { exampleRegions } from '../src/testing/regions.js';
import { widgetNames } from '../src/widgets.js';
import { startPortal, type Portal } from './portal.js';

const plan = samplePlan();

const json = (document: unknown): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', String.raw`\u003c`)}</script>`;

/** Each widget from an address, but for the one that shows many regions. */
const drawn = widgetNames.map((name) =>
  name === 'region-grid'
    ? `<kc-region-grid>${json(exampleRegions())}</kc-region-grid>`
    : `<kc-${name} src="/plan.json"><p class="fallback">Ringkasan</p></kc-${name}>`,
);

const page = `<!doctype html>
<html lang="id">
  <head>
    <title>Portal</title>
    <link rel="icon" href="data:," />
    <script src="/observer.js"></script>
    <script src="/kotacerdas.min.js" defer></script>
  </head>
  <body>
    ${drawn.join('')}
    <kc-swot-quadrant compare src="/plan.json"></kc-swot-quadrant>
    <kc-dashboard id="embedded" lang="en" theme="dark">
      ${json(plan)}
    </kc-dashboard>
    <kc-dashboard id="failing" src="/missing.json"></kc-dashboard>
  </body>
</html>`;

let browser: Browser;
let portal: Portal;
let tab: Page;
const requests: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  portal = await startPortal(page, plan);
  browser = await chromium.launch(await browserLaunchOptions());
  tab = await browser.newPage();
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(portal.origin);
  await tab.locator('kc-dashboard h2').first().waitFor();
  await tab.locator('#failing [role=alert]').waitFor();
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const violations = () =>
  tab.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

test.each(widgetNames)('<kc-%s> of the built file draws under a strict policy', async (name) => {
  const widget = tab.locator(`kc-${name}`).first();
  await widget.locator('h2').first().waitFor();
  expect(await widget.locator('h2').first().textContent()).not.toBe('');
  expect(await widget.locator('.state-error, .loading').count()).toBe(0);
  for (const fallback of await widget.locator('.fallback').all()) {
    expect(await fallback.isVisible()).toBe(false);
  }
});

test('the plan inside an element is read although the policy forbids inline scripts', async () => {
  const text = await tab.locator('#embedded').locator('.panel-innovations h3').textContent();
  expect(text).toBe('List of innovations');
});

test('colours and geometry arrive although the policy forbids inline styles', async () => {
  const embedded = tab.locator('#embedded');
  const surface = await embedded
    .locator('.root')
    .evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(surface).toBe('rgb(20, 25, 31)');
  const widths = await embedded
    .locator('.panel-stages .fill')
    .evaluateAll((fills) => fills.map((fill) => fill.getBoundingClientRect().width));
  expect(new Set(widths.map(Math.round)).size).toBeGreaterThan(2);
});

test('nothing is reported, also when a reader unfolds, filters and sorts', async () => {
  const dashboard = tab.locator('kc-dashboard').first();
  const folded = dashboard.locator('[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  await dashboard.locator('input[type=search]').fill('digital');
  await dashboard.locator('.filter select').last().selectOption({ index: 1 });
  await dashboard.locator('th button').last().click();
  expect(await violations()).toEqual([]);
  expect(errors).toEqual([]);
});

test('the browser is told of violations when there are any', async () => {
  await tab.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(violations).toHaveLength(1);
});

test('one fetch serves all widgets that name the same plan, and nothing leaves the portal', () => {
  expect(requests.filter((url) => url.endsWith('/plan.json'))).toHaveLength(1);
  const outside = requests.filter(
    (url) => !url.startsWith(portal.origin) && !url.startsWith('data:'),
  );
  expect(outside).toEqual([]);
});
