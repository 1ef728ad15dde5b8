import { expect, test } from 'vitest';
import { sendText } from './send-text.mjs';
import { answerOf } from './testing/listen.mjs';

/**
 * @param {Parameters<typeof sendText>[2]} text
 * @param {RequestInit} [init]
 */
const send = (text, init) =>
  answerOf((request, response) => sendText(request, response, text), init);

test('a page is asked for anew each time, and costs a 304 where nothing changed', async () => {
  const first = await send({ body: '<h1>Rencana</h1>' });
  expect([first.status, first.text]).toEqual([200, '<h1>Rencana</h1>']);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect(await send({ body: '<h1>Rencana</h1>' }, { headers })).toMatchObject({
    status: 304,
    text: '',
  });
  expect((await send({ body: '<h1>Rencana 2</h1>' }, { headers })).status).toBe(200);
});

test('an error is never kept', async () => {
  const { headers } = await send({ body: 'gangguan', status: 500 });
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
});

test('lengths are counted in bytes', async () => {
  const { headers, text } = await send({ body: '2025–2029' }, { method: 'HEAD' });
  expect([headers.get('content-length'), text]).toEqual(['11', '']);
});
