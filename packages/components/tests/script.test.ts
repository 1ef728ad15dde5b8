import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { samplePlan } from '../src/testing/plans.js';
import { widgetNames } from '../src/widgets.js';
import { startPortal, type ChangeScript, type Portal } from './portal.js';

const pageOf = (body: string, attributes = ''): string => `<!doctype html>
<html lang="id">
  <head>
    <title>Portal</title>
    <link rel="icon" href="data:," />
    <script src="/observer.js"></script>
    <script type="module" src="/script/kotacerdas.js" ${attributes}></script>
  </head>
  <body>${body}</body>
</html>`;

let browser: Browser;
let portal: Portal | null = null;
let tab: Page;
/** What the server was asked for. */
let requests: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(() => browser.close());

afterEach(async () => {
  await tab.close();
  await portal?.close();
});

async function open(page: string, change?: ChangeScript): Promise<void> {
  requests = [];
  portal = await startPortal(page, samplePlan(), (name, script) => {
    requests.push(name);
    return change === undefined ? script : change(name, script);
  });
  tab = await browser.newPage();
  await tab.goto(portal.origin);
}

const violations = () =>
  tab.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

const heading = (name: string) => tab.locator(name).locator('h2').first();

/** Files named after a widget. */
const widgetFiles = () =>
  widgetNames.filter((name) => requests.some((path) => path.startsWith(`script/${name}-`)));

test('only widgets that stand on the page are loaded, each file once', async () => {
  const two = '<kc-readiness-radar src="/plan.json"></kc-readiness-radar>'.repeat(2);
  await open(pageOf(`${two}<kc-tows-matrix src="/plan.json"></kc-tows-matrix>`));
  await heading('kc-readiness-radar').waitFor();
  await heading('kc-tows-matrix').waitFor();

  expect(widgetFiles()).toEqual(['readiness-radar', 'tows-matrix']);
  expect(requests.length).toBeGreaterThan(4);
  expect(new Set(requests).size).toBe(requests.length);
});

test('every widget draws from its file under a strict policy', async () => {
  const named = widgetNames.filter((name) => name !== 'region-grid');
  await open(pageOf(named.map((name) => `<kc-${name} src="/plan.json"></kc-${name}>`).join('')));
  for (const name of named) await heading(`kc-${name}`).waitFor();

  expect(widgetFiles()).toEqual(named);
  expect(await violations()).toEqual([]);
});

test('a widget that comes later is loaded then, with what was set on it before', async () => {
  await open(pageOf(''));
  await tab.waitForLoadState('networkidle');
  expect(widgetFiles()).toEqual([]);
  await tab.evaluate((plan) => {
    const radar = document.createElement('kc-readiness-radar');
    Object.assign(radar, { masterplan: plan });
    document.body.append(radar);
  }, samplePlan());

  await heading('kc-readiness-radar').waitFor();
});

test('elements have the prefix that the page gives its script', async () => {
  await open(
    pageOf(
      '<tsm-readiness-radar src="/plan.json"></tsm-readiness-radar><kc-trace></kc-trace>',
      'data-prefix="tsm"',
    ),
  );
  await heading('tsm-readiness-radar').waitFor();

  expect(widgetFiles()).toEqual(['readiness-radar']);
});

test('a file that was changed on its way is not run, and readers are told', async () => {
  const tampered: ChangeScript = (name, script) =>
    name.startsWith('script/readiness-radar-') ? `window.tampered = true;${script}` : script;
  await open(
    pageOf(
      `<kc-readiness-radar src="/plan.json"></kc-readiness-radar>
       <kc-tows-matrix src="/plan.json"></kc-tows-matrix>`,
    ),
    tampered,
  );
  await heading('kc-tows-matrix').waitFor();
  await tab.locator('kc-readiness-radar [role=alert]').waitFor();

  expect(await tab.locator('kc-readiness-radar').textContent()).toContain('tidak dapat dimuat');
  expect(await tab.evaluate(() => 'tampered' in globalThis)).toBe(false);
}, 60_000);

test('a file that didn’t come is asked for again', async () => {
  let refusals = 2;
  await open(
    pageOf('<kc-readiness-radar src="/plan.json"></kc-readiness-radar>'),
    (name, script) =>
      name.startsWith('script/readiness-radar-') && refusals-- > 0 ? null : script,
  );

  await heading('kc-readiness-radar').waitFor();
  expect(refusals).toBeLessThan(0);
}, 60_000);
