import type { Context } from './context';
import { etagMatches } from './etag-matches';

interface Served {
  body: string | Buffer;
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
export function serveText(ctx: Context, { body, type, etag, immutable }: Served): void {
  const tag = `"${etag}"`;
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', cacheControl(ctx.headers.authorization !== undefined, immutable));
  ctx.vary('Authorization');
  if (etagMatches(ctx.headers['if-none-match'], tag)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = body;
}

function cacheControl(withToken: boolean, immutable: boolean): string {
  if (withToken) return 'private, no-cache';
  return immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}
