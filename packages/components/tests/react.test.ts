import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { browserLaunchOptions } from '../../../scripts/find-browser.mjs';
import { samplePlan } from '../src/testing/plans.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A page in React that shows a plan, is told of it, and changes its language on a click. */
const page = `
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { KcDashboard } from '@kotacerdas/components/react';

function Page() {
  const [lang, setLang] = useState('id');
  return createElement('main', null,
    createElement('button', { onClick: () => setLang('en') }, 'English'),
    createElement(KcDashboard, {
      masterplan: globalThis.plan,
      asOf: '2026-11-23',
      lang,
      onKcLoad: (event) => { globalThis.loaded = event.plan.masterplan.title; },
    }));
}
createRoot(document.getElementById('root')).render(createElement(Page));
`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(await browserLaunchOptions());
});

afterAll(() => browser.close());

test('in React a widget takes a plan as a property and tells its events', async () => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const plan = samplePlan();
  const tab = await browser.newPage();
  await tab.setContent('<!doctype html><html lang="id"><title>React</title><div id="root"></div>');
  await tab.evaluate((value) => {
    Object.assign(globalThis, { plan: value });
  }, plan);
  await tab.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const heading = tab.locator('kc-dashboard .panel-innovations h3').first();
  await heading.waitFor();
  const inIndonesian = await heading.textContent();
  await expect
    .poll(() => tab.evaluate(() => (globalThis as { loaded?: string }).loaded))
    .toBe(plan.title);
  await tab.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => heading.textContent()).toBe('List of innovations');
  expect(inIndonesian).not.toBe('List of innovations');
});

test('a server of React writes the element, its language and what readers without JavaScript get', async () => {
  const { KcDashboard } = await import('@kotacerdas/components/react');
  const content = createElement('p', null, 'Ringkasan');
  const markup = renderToString(
    createElement(KcDashboard, { src: '/plan.json', lang: 'en' }, content),
  );
  expect(markup).toBe('<kc-dashboard lang="en"><p>Ringkasan</p></kc-dashboard>');
});
