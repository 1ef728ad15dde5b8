import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fetchFragment } from './fetch-fragment.mjs';
import { startFakeStrapi, summary } from './testing/fake-strapi.mjs';

/** @type {Awaited<ReturnType<typeof startFakeStrapi>>} */
let strapi;

beforeAll(async () => {
  strapi = await startFakeStrapi();
});
afterAll(() => strapi.close());
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

const path = '/api/kotacerdas/published/32.78/summary.html';

test('the published summary comes as it is, query passed on', async () => {
  expect(await fetchFragment(strapi.url, `${path}?lang=en`)).toBe(summary);
  expect(strapi.requests.at(-1)?.url).toBe(`${path}?lang=en`);
});

test('what is missing or no HTML gives nothing', async () => {
  expect(
    await fetchFragment(strapi.url, '/api/kotacerdas/published/99.99/summary.html'),
  ).toBeNull();
  expect(await fetchFragment(strapi.url, '/api/kotacerdas/published/32.78/summary')).toBeNull();
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('Strapi menjawab 404'));
});

test('other addresses are never asked', async () => {
  const before = strapi.requests.length;
  for (const virtual of [
    '/admin',
    'http://lain.example/x',
    '/api/kotacerdas/../users',
    'http://[',
  ]) {
    expect(await fetchFragment(strapi.url, virtual)).toBeNull();
  }
  expect(strapi.requests).toHaveLength(before);
});

test('a Strapi that is down gives nothing', async () => {
  const gone = await startFakeStrapi();
  await gone.close();
  expect(await fetchFragment(gone.url, path)).toBeNull();
});
