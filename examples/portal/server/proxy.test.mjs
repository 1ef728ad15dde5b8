import { afterAll, beforeAll, expect, test } from 'vitest';
import { proxy } from './proxy.mjs';
import { edition, startFakeStrapi } from './testing/fake-strapi.mjs';
import { answerOf } from './testing/listen.mjs';

const plan = '/api/kotacerdas/published/32.78';

/** @type {Awaited<ReturnType<typeof startFakeStrapi>>} */
let strapi;

beforeAll(async () => {
  strapi = await startFakeStrapi();
});
afterAll(() => strapi.close());

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
const pass = (path, init) =>
  answerOf((request, response) => proxy(request, response, new URL(path, strapi.url)), init);

test('a long answer comes whole, with its caching headers and without cookies', async () => {
  const { headers, status, text } = await pass(plan);
  expect([status, text === edition]).toEqual([200, true]);
  expect(headers.get('etag')).toBe('"sidik-3"');
  expect(headers.get('cache-control')).toBe('public, no-cache');
  expect(headers.get('set-cookie')).toBeNull();
});

test('an edition that is known already costs a 304', async () => {
  const known = await pass(plan, { headers: { 'if-none-match': '"sidik-3"' } });
  expect(known).toMatchObject({ status: 304, text: '' });
});

test('neither cookies nor tokens of a reader reach Strapi', async () => {
  const headers = { cookie: 'jwt=1', authorization: 'Bearer 1', 'x-forwarded-for': '10.0.0.1' };
  await pass(plan, { headers });
  const seen = Object.keys(strapi.requests.at(-1)?.headers ?? {});
  expect(seen).toContain('accept');
  expect(seen).not.toEqual(expect.arrayContaining(['cookie']));
  expect(seen).not.toEqual(expect.arrayContaining(['authorization']));
  expect(seen).not.toEqual(expect.arrayContaining(['x-forwarded-for']));
});

test('an answer that breaks off is not passed off as whole', async () => {
  await expect(pass('/api/kotacerdas/broken')).rejects.toThrow();
});

test('a Strapi that is down is left to the caller to explain', async () => {
  const gone = await startFakeStrapi();
  await gone.close();
  const { status, text } = await answerOf(async (request, response) => {
    const passedOn = await proxy(request, response, new URL(plan, gone.url));
    response.writeHead(502).end(String(passedOn));
  });
  expect([status, text]).toEqual([502, 'false']);
});
