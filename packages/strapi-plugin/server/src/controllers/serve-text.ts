import type { Context } from './context';
import { etagMatches } from './etag-matches';

interface Served {
  body: string;
  type: string;
  etag: string;
  /** An edition never changes under its number; the latest one may, so it is asked for again. */
  immutable: boolean;
}

/** Answers with a stored text as it is, or with 304 to whoever has it already. */
export function serveText(ctx: Context, { body, type, etag, immutable }: Served): void {
  const tag = `"${etag}"`;
  ctx.set('ETag', tag);
  ctx.set(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
  );
  if (etagMatches(ctx.headers['if-none-match'], tag)) {
    ctx.status = 304;
    return;
  }
  ctx.type = type;
  ctx.body = body;
}
