import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';

const patience = 30_000;

/** What a cache or a download needs; no cookies and no tokens, in neither direction. */
const requestHeaders = [
  'accept',
  'accept-encoding',
  'accept-language',
  'if-modified-since',
  'if-none-match',
];
const responseHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'last-modified',
  'vary',
];

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {readonly string[]} names
 */
function pick(headers, names) {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
  );
}

/**
 * Passes a request on to Strapi and streams the answer back with its status and caching headers.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {URL} target
 * @returns {Promise<boolean>} false where Strapi could not be reached and nothing was sent yet
 */
export async function proxy(request, response, target) {
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  const upstream = await ask(target, request, abort.signal).catch(() => null);
  if (upstream === null) return response.destroyed;
  try {
    response.writeHead(upstream.statusCode ?? 502, pick(upstream.headers, responseHeaders));
    await pipeline(upstream, response);
  } catch {
    // Cut off half-way, on this side or that: the headers are out, so all that is left is to end.
    response.destroy();
  }
  return true;
}

/**
 * @param {URL} target
 * @param {import('node:http').IncomingMessage} request
 * @param {AbortSignal} signal
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
function ask(target, { headers, method }, signal) {
  const start = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = { headers: pick(headers, requestHeaders), method, signal, timeout: patience };
    const outgoing = start(target, options, resolve);
    outgoing.on('timeout', () => outgoing.destroy(new Error('Strapi tidak menjawab')));
    outgoing.on('error', reject);
    outgoing.end();
  });
}
