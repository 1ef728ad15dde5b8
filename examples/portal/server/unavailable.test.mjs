import { expect, test } from 'vitest';
import { answerOf } from './testing/listen.mjs';
import { sendUnavailable } from './unavailable.mjs';

/** @param {string} accept */
const send = (accept) =>
  answerOf((request, response) => sendUnavailable(request, response, '<h1>Gangguan</h1>'), {
    headers: { accept },
  });

test('a person gets a page', async () => {
  const { headers, status, text } = await send('text/html,application/xhtml+xml,*/*;q=0.8');
  expect([status, text]).toEqual([502, '<h1>Gangguan</h1>']);
  expect(headers.get('retry-after')).toBe('30');
});

test.each(['application/json', '*/*'])(
  'a program that accepts %s gets an error',
  async (accept) => {
    const { headers, status, text } = await send(accept);
    expect([status, headers.get('cache-control')]).toEqual([502, 'no-store']);
    expect(JSON.parse(text)).toMatchObject({
      data: null,
      error: { status: 502, message: expect.stringContaining('server data tidak menjawab') },
    });
  },
);
