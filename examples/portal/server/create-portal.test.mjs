import { request } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createPortal } from './create-portal.mjs';
import { edition, startFakeStrapi, summary } from './testing/fake-strapi.mjs';
import { close, listen } from './testing/listen.mjs';

const plan = '/api/kotacerdas/published/32.78';
const include = `<!--#include virtual="${plan}/summary.html" -->`;

/** @type {Awaited<ReturnType<typeof startFakeStrapi>>} */
let strapi;
/** @type {import('node:http').Server} */
let portal;
/** @type {import('node:http').Server} */
let orphan;
let url = new URL('http://127.0.0.1');
let orphanUrl = url;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  const files = {
    'index.html': `<h1>Portal</h1>${include}`,
    '404.html': '<h1>Halaman tidak ditemukan</h1>',
    '502.html': '<h1>Data belum dapat dibaca</h1>',
    'portal.css': 'body { margin: 0 }',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  strapi = await startFakeStrapi();
  const widgetFolder = join(folder, 'script');
  await mkdir(widgetFolder);
  await writeFile(join(widgetFolder, 'part-Ab_c-123.js'), 'export {};');
  await writeFile(join(widgetFolder, 'kotacerdas.js'), 'customElements;');
  portal = createPortal({ publicFolder: folder, strapiUrl: strapi.url, widgetFolder });
  url = await listen(portal);
  const gone = await startFakeStrapi();
  await gone.close();
  orphan = createPortal({ publicFolder: folder, strapiUrl: gone.url, widgetFolder: null });
  orphanUrl = await listen(orphan);
});

afterAll(async () => {
  await Promise.all([close(portal), close(orphan), strapi.close()]);
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
const get = (path, init) => fetch(new URL(path, url), init);

/**
 * A request whose path arrives as it is written: `fetch` would tidy it up first.
 *
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
const rawStatus = (path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = url;
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('a page holds the published figures, with a strict policy and no cookies', async () => {
  const response = await get('/');
  expect(await response.text()).toBe(`<h1>Portal</h1>${summary}`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('set-cookie')).toBeNull();
});

test('HEAD answers with the headers of GET alone', async () => {
  for (const path of ['/', '/portal.css', plan]) {
    const [head, whole] = await Promise.all([get(path, { method: 'HEAD' }), get(path)]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    await whole.text();
  }
});

test('widgets are served from the folder of their script, and nothing beside it', async () => {
  const response = await get('/kotacerdas/kotacerdas.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await response.text()).toBe('customElements;');
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  const part = await get('/kotacerdas/part-Ab_c-123.js');
  expect(part.headers.get('cache-control')).toContain('immutable');
  expect((await get('/kotacerdas/..%2fportal.css')).status).toBe(404);
  expect((await fetch(new URL('/kotacerdas/kotacerdas.js', orphanUrl))).status).toBe(404);
});

test('an unknown address is answered with a page', async () => {
  const response = await get('/tidak-ada');
  expect([response.status, await response.text()]).toEqual([
    404,
    '<h1>Halaman tidak ditemukan</h1>',
  ]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const before = strapi.requests.length;
  const response = await get(plan, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(strapi.requests).toHaveLength(before);
});

test('an edition streams through with its caching headers and our policy', async () => {
  const response = await get(`${plan}?lang=en`);
  expect(await response.text()).toBe(edition);
  expect(response.headers.get('etag')).toBe('"sidik-3"');
  expect(response.headers.get('cache-control')).toBe('public, no-cache');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(strapi.requests.at(-1)?.url).toBe(`${plan}?lang=en`);
});

test('an edition that is known already costs a 304', async () => {
  const response = await get(plan, { headers: { 'if-none-match': '"sidik-3"' } });
  expect([response.status, await response.text()]).toEqual([304, '']);
});

test('what Strapi refuses is passed on as it says it', async () => {
  const response = await get('/api/kotacerdas/published/99.99');
  expect([response.status, await response.json()]).toEqual([
    404,
    { data: null, error: { status: 404 } },
  ]);
});

test.each([
  ['/api/users', 404],
  ['/admin/', 404],
  ['/api/kotacerdas/../users', 404],
  ['/api/kotacerdas/..%2fusers', 404],
  ['/../server.mjs', 404],
  ['/..%2f..%2fpackage.json', 404],
  ['//lain.example/', 404],
  ['http://lain.example/', 400],
])('%s reaches neither Strapi nor a file: %i', async (path, status) => {
  const before = strapi.requests.length;
  expect(await rawStatus(path)).toBe(status);
  expect(strapi.requests).toHaveLength(before);
});

test('without Strapi the page says so and keeps working', async () => {
  const response = await fetch(orphanUrl);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/^<h1>Portal<\/h1><p>Angka tidak dapat dibaca saat ini/);
});

test('without Strapi a link to its data leads to a page that says so', async () => {
  const response = await fetch(new URL(plan, orphanUrl), { headers: { accept: 'text/html' } });
  expect([response.status, await response.text()]).toEqual([
    502,
    '<h1>Data belum dapat dibaca</h1>',
  ]);
});
