import { createHash } from 'node:crypto';
import { etagMatches } from './etag-matches.mjs';

/**
 * Answers with a text made for this request, or with 304 to whoever has just this text already.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ body: string, status?: number, type?: string, headers?: Record<string, string> }} text
 */
export function sendText(request, response, text) {
  const { body, status = 200, type = 'text/html; charset=utf-8', headers = {} } = text;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', status === 200 ? 'no-cache' : 'no-store');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 200) {
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    if (etagMatches(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
