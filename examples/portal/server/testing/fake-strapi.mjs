import { createServer } from 'node:http';
import { close, listen } from './listen.mjs';

/** A summary as core writes it, short. */
export const summary = `<section class="kc-summary" lang="id">
<h2>Rencana induk</h2>
<dl><div><dt>Inovasi</dt><dd>12</dd></div></dl>
</section>`;

/** An edition, too long for one chunk. */
export const edition = JSON.stringify({ number: 3, text: 'kota cerdas '.repeat(20_000) });

const etag = '"sidik-3"';
const cacheControl = 'public, no-cache';

/** @type {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void>} */
const answers = {
  '/api/kotacerdas/published/32.78': (request, response) => {
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', cacheControl);
    response.setHeader('Set-Cookie', 'sesi=rahasia');
    response.setHeader('Content-Security-Policy', "script-src 'unsafe-inline'");
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : edition);
    }
  },
  '/api/kotacerdas/published/32.78/summary.html': (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(summary);
  },
  '/api/kotacerdas/published/32.78/summary': (_, response) => {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end('{"number":3}');
  },
  '/api/kotacerdas/broken': (_, response) => {
    response.writeHead(200, { 'Content-Length': 100 });
    response.write('separuh');
    setTimeout(() => response.destroy(), 20);
  },
};

/**
 * Starts a server that answers a little of what Strapi does, and remembers what it was asked.
 *
 * @returns {Promise<{ url: URL, requests: import('node:http').IncomingMessage[], close: () => Promise<void> }>}
 */
export async function startFakeStrapi() {
  /** @type {import('node:http').IncomingMessage[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://strapi');
    const answer = answers[pathname];
    if (answer !== undefined) return answer(request, response);
    response.writeHead(404, { 'Content-Type': 'application/json; charset=utf-8' });
    return response.end('{"data":null,"error":{"status":404}}');
  });
  const url = await listen(server);
  return { url, requests, close: () => close(server) };
}
