import type { Packed } from '../services/kept/pack';
import type { Context } from './context';
import { encodingOf } from './encoding-of';
import { etagMatches } from './etag-matches';

interface Served {
  body: string | Buffer;
  /** The same for those who can unpack it: a fifth of the way. */
  packed?: Packed;
  type: string;
  etag: string;
}

/**
 * Answers with a stored text as it is, or with 304 to whoever has it already. Caches keep it and ask every time: the
 * latest edition may be followed by another, and a numbered one, though it never changes, may be withdrawn. What was
 * asked for with a token may be for its holder alone: no shared cache keeps it.
 */
export function serveText(ctx: Context, { body, etag, packed, type }: Served): void {
  const encoding = packed === undefined ? 'identity' : encodingOf(ctx);
  const isPlain = packed === undefined || encoding === 'identity';
  // Other bytes, so another strong tag.
  const tag = isPlain ? `"${etag}"` : `"${etag}-${encoding}"`;
  const isForAll = ctx.headers.authorization === undefined;
  ctx.set({ ETag: tag, 'Cache-Control': `${isForAll ? 'public' : 'private'}, no-cache` });
  ctx.vary(packed === undefined ? 'Authorization' : 'Authorization, Accept-Encoding');
  if (etagMatches(ctx.headers['if-none-match'], tag)) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', type);
  if (!isPlain) ctx.set('Content-Encoding', encoding);
  ctx.body = isPlain ? body : packed[encoding];
}
