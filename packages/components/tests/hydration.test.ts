import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { samplePlan } from '../src/testing/plans.js';
import { exampleRegions } from '../src/testing/regions.js';
import { widgetNames } from '../src/widgets.js';

const { renderWidget } = (await import(
  new URL('../dist/server.js', import.meta.url).href
)) as typeof import('../src/server/render-widget.js');

const drawn = widgetNames.map((name) => {
  const document = name === 'region-grid' ? exampleRegions() : samplePlan();
  return renderWidget(name, { document, asOf: '2026-11-23' });
});

const page = `<!doctype html><html lang="id"><head><title>Portal</title></head><body>${drawn.join('')}</body></html>`;

/** What a page that was drawn on a server loads, bundled as a portal would. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@kotacerdas/components/hydrate'; import '@kotacerdas/components/define';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    write: false,
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

let browser: Browser;
const errors: string[] = [];
let found: Record<
  string,
  { readonly roots: number; readonly kept: boolean; readonly text: string }
>;

beforeAll(async () => {
  const content = await bundle();
  browser = await chromium.launch(await browserLaunchOptions());
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => errors.push(error.message));
  // Nothing leaves this process: the browser is answered here.
  await tab.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
  );
  await tab.goto('http://portal.test/');
  await tab.evaluate((names) => {
    for (const name of names) {
      document
        .querySelector(`kc-${name}`)
        ?.shadowRoot?.querySelector('.root')
        ?.setAttribute('data-server', '');
    }
  }, widgetNames);
  await tab.addScriptTag({ content });
  await tab.waitForFunction(() => document.querySelector('kc-trace')?.matches(':state(ready)'));
  found = Object.fromEntries(
    await tab.evaluate(
      (names) =>
        names.map((name) => {
          const root = document.querySelector(`kc-${name}`)?.shadowRoot;
          const roots = [...(root?.querySelectorAll('.root') ?? [])];
          return [
            name,
            {
              roots: roots.length,
              kept: roots[0]?.hasAttribute('data-server') ?? false,
              text: roots[0]?.textContent ?? '',
            },
          ] as const;
        }),
      widgetNames,
    ),
  );
});

afterAll(() => browser.close());

test.each(widgetNames)('<kc-%s> takes over what the server drew', (name) => {
  expect(found[name]).toMatchObject({ roots: 1, kept: true });
  expect(found[name]?.text).toMatch(/Kota Tasikmalaya|Jawa Barat/);
});

test('nothing goes wrong on the way', () => {
  expect(errors).toEqual([]);
});
