import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { samplePlan } from '../src/testing/plans.js';
import { widgetNames } from '../src/widgets.js';
import { startPortal, type ChangeScript, type Portal, type PortalOptions } from './portal.js';

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

async function open(page: string, { change, csp }: PortalOptions = {}): Promise<void> {
  requests = [];
  const counted: ChangeScript = (name, script) => {
    requests.push(name);
    return change === undefined ? script : change(name, script);
  };
  portal = await startPortal(page, samplePlan(), { change: counted, csp });
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

const radar = '<kc-readiness-radar src="/plan.json"></kc-readiness-radar>';
const isOwnFile = (name: string) => name.startsWith('script/readiness-radar-');

/** What the widget's own file imports, and others too. */
async function sharedFile(): Promise<string> {
  let found = '';
  await open(pageOf(radar), {
    change: (name, script) => {
      if (isOwnFile(name)) found = /from\s*"\.\/(part-[\w-]+\.js)"/.exec(script)?.[1] ?? '';
      return script;
    },
  });
  await heading('kc-readiness-radar').waitFor();
  await tab.close();
  await portal?.close();
  expect(found).not.toBe('');
  return `script/${found}`;
}

test.each(['its own', 'a shared'])(
  'where %s file was changed on its way it is not run, and readers are told',
  async (which) => {
    const shared = await sharedFile();
    await open(pageOf(radar), {
      change: (name, script) =>
        (which === 'its own' ? isOwnFile(name) : name === shared)
          ? `window.tampered = true;${script}`
          : script,
    });
    await tab.locator('kc-readiness-radar [role=alert]').waitFor({ timeout: 60_000 });

    expect(await tab.locator('kc-readiness-radar').textContent()).toContain('tidak dapat dimuat');
    expect(await tab.evaluate(() => 'tampered' in globalThis)).toBe(false);
  },
  90_000,
);

test.each([
  ['didn’t come', null],
  ['was broken on its way', 'broken'],
])(
  'a file that %s is asked for again',
  async (_, answer) => {
    let refusals = 2;
    await open(pageOf(radar), {
      change: (name, script) => (isOwnFile(name) && refusals-- > 0 ? answer : script),
    });

    await heading('kc-readiness-radar').waitFor({ timeout: 60_000 });
    expect(refusals).toBeLessThan(0);
  },
  90_000,
);

test('a policy that asks for a nonce is enough', async () => {
  await open(pageOf(radar, 'nonce="abc"'), {
    csp: "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'",
  });
  await heading('kc-readiness-radar').waitFor();
  await tab.close();
  await portal?.close();
  await open(pageOf(radar, 'nonce="abc"'), {
    csp: "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'",
  });
  await heading('kc-readiness-radar').waitFor();
});
