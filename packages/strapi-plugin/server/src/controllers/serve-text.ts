import type { Context } from './context';
import { etagMatches } from './etag-matches';

interface Served {
  body: string | Buffer;
  /** The same, gzipped: a tenth of the way for those who can unpack it. */
  packed?: Buffer;
  type: string;
  etag: string;
  /** An edition never changes under its number; the latest one may, so it is asked for again. */
  immutable: boolean;
}

/**
 * Answers with a stored text as it is, or with 304 to whoever has it already. The latest edition is asked for
 * every time, so that whoever has just published sees it; a numbered one never changes. What was asked for with
 * a token may be for its holder alone: no shared cache keeps it.
 */
export function serveText(ctx: Context, { body, etag, immutable, packed, type }: Served): void {
  const unpacks = packed !== undefined && ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  // Other bytes, so another strong tag.
  const tag = unpacks ? `"${etag}-gzip"` : `"${etag}"`;
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', cacheControl(ctx.headers.authorization !== undefined, immutable));
  ctx.vary('Authorization');
  if (packed !== undefined) ctx.vary('Accept-Encoding');
  if (etagMatches(ctx.headers['if-none-match'], tag)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  if (unpacks) ctx.set('Content-Encoding', 'gzip');
  ctx.body = unpacks ? packed : body;
}

function cacheControl(withToken: boolean, immutable: boolean): string {
  if (withToken) return 'private, no-cache';
  return immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}
