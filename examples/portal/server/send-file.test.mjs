import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendFile } from './send-file.mjs';
import { answerOf } from './testing/listen.mjs';

const changed = 'Mon, 23 Nov 2026 01:02:03 GMT';
let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  file = join(folder, 'base.css');
  await writeFile(file, 'body { margin: 0 }');
  await utimes(file, new Date(changed), new Date(Date.parse(changed) + 456));
});

afterAll(() => rm(folder, { recursive: true }));

/** @param {RequestInit} [init] */
const send = (init) => answerOf((request, response) => sendFile(request, response, file), init);

test('a file comes with its type, length and date', async () => {
  const { headers, status, text } = await send();
  expect([status, text]).toEqual([200, 'body { margin: 0 }']);
  expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(headers.get('content-length')).toBe('18');
  expect(headers.get('last-modified')).toBe(changed);
});

test('HEAD gives the same headers alone', async () => {
  const { headers, text } = await send({ method: 'HEAD' });
  expect([headers.get('content-length'), text]).toEqual(['18', '']);
});

test.each([
  ['the date it was changed', { 'if-modified-since': changed }, 304],
  ['an older date', { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 200],
  ['no date at all', { 'if-modified-since': 'kemarin' }, 200],
  ['another tag, whatever the date', { 'if-none-match': '"x"', 'if-modified-since': changed }, 200],
])('who has %s', async (_, headers, status) => {
  expect((await send({ headers })).status).toBe(status);
});

test('who has its tag gets nothing again', async () => {
  const etag = (await send()).headers.get('etag') ?? '';
  expect(await send({ headers: { 'if-none-match': etag } })).toMatchObject({
    status: 304,
    text: '',
  });
});
