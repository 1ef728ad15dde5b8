import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { contentType } from './content-type.mjs';
import { etagMatches } from './etag-matches.mjs';

/**
 * Answers with a file as it is, or with 304 to whoever has it already.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
export async function sendFile(request, response, file) {
  const handle = await open(file);
  try {
    const { mtime, mtimeMs, size } = await handle.stat();
    const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    response.setHeader('Content-Type', contentType(file));
    response.setHeader('Cache-Control', cacheControl(file));
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', mtime.toUTCString());
    if (isFresh(request.headers, etag, mtimeMs)) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'Content-Length': size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

/**
 * The widgets' files are named after their content, and never change under a name; all else is asked for again soon.
 *
 * @param {string} file
 */
function cacheControl(file) {
  const isNamedAfterContent = /[\\/]script[\\/](?:part|[a-z]+(?:-[a-z]+)*)-[\w-]{8}\.js$/.test(
    file,
  );
  return isNamedAfterContent ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}

/**
 * An entity tag decides alone where there is one; a date has whole seconds.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} etag
 * @param {number} mtimeMs
 */
function isFresh(headers, etag, mtimeMs) {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return etagMatches(tags, etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtimeMs / 1000) * 1000 <= since;
}
