import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page, type Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { editionText } from './support/edition.js';
import { samplesIn, type Sample } from './support/read-samples.js';

const dist = new URL('../../packages/components/dist/', import.meta.url);
const portal = 'https://portal.example.go.id/';
const regions = JSON.stringify([{ code: '32.78', name: 'Kota Tasikmalaya', sample: true }]);

/** A sample that is no whole page stands in the body of one. */
const pageOf = (text: string) =>
  text.startsWith('<!doctype')
    ? text
    : `<!doctype html><html lang="id"><meta charset="utf-8" /><title>Kota cerdas</title>${text}</html>`;

const near = ({ page }: Sample, language: string): string =>
  samplesIn(language).find((other) => other.page === page)?.text ?? '';

async function script(name: string): Promise<string> {
  const folder = name === 'kotacerdas.min.js' ? '' : 'script/';
  return readFile(new URL(folder + name, dist), 'utf8');
}

/** Answers as the portal and the Strapi of the pages would; anything else is a place that no page may ask. */
async function answer(route: Route, sample: Sample, refused: string[]): Promise<void> {
  const url = route.request().url();
  const { pathname } = new URL(url);
  const name = /^\/kotacerdas\/[\d.]+\/([\w.-]+)$/.exec(pathname)?.[1];
  const headers: Record<string, string> = { 'access-control-allow-origin': '*' };
  const send = (contentType: string, body: string) => route.fulfill({ contentType, body, headers });
  if (url === portal) {
    const policy = near(sample, 'http')
      .replace(/^[^:]*:/, '')
      .trim();
    if (sample.mark === 'csp') headers['content-security-policy'] = policy;
    await send('text/html; charset=utf-8', pageOf(sample.text));
  } else if (name !== undefined) await send('text/javascript', await script(name));
  else if (pathname === '/kota.css') await send('text/css', near(sample, 'css'));
  else if (pathname === '/api/kotacerdas/published/32.78')
    await send('application/json', editionText);
  else if (pathname === '/api/kotacerdas/published') await send('application/json', regions);
  else {
    if (pathname !== '/favicon.ico') refused.push(url);
    await route.abort();
  }
}

/** The widgets of a page that have drawn something, and those that say that something is wrong. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const widgets = [...document.body.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    const drawn = widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector('h2'));
    const wrong = widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector('.state-error'));
    return { all: widgets.length, drawn: drawn.length, wrong: wrong.length };
  });

describe('the pages that are shown to developers', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunchOptions());
  });

  afterAll(() => browser.close());

  it.each(samplesIn('html'))('draw what they promise: $place', async (sample) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    const refused: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.route('**/*', (route) => answer(route, sample, refused));
    await page.goto(portal);
    await expect
      .poll(() => standing(page), { timeout: 30_000 })
      .toSatisfy(({ all, drawn }) => all > 0 && drawn === all);
    expect((await standing(page)).wrong).toBe(0);
    expect({ errors, refused }).toEqual({ errors: [], refused: [] });
    await page.close();
  });
});
