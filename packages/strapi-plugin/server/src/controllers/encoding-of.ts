import { LRUCache } from 'lru-cache';
import type { Context } from './context';

/** How a text may be sent that is kept packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Readers say one of a few things, in every request: what it means is found out once. */
const understood = new LRUCache<string, Encoding>({ max: 200 });

/** The smallest form that whoever asks can unpack. One who would rather have it plain gets it plain. */
export function encodingOf(ctx: Pick<Context, 'headers' | 'acceptsEncodings'>): Encoding {
  const said = ctx.headers['accept-encoding'] ?? '';
  const known = understood.get(said);
  if (known !== undefined) return known;
  const found = choose(ctx);
  understood.set(said, found);
  return found;
}

function choose(ctx: Pick<Context, 'acceptsEncodings'>): Encoding {
  const liked = ctx.acceptsEncodings('br', 'gzip', 'identity');
  // Among equals the order in the header decides, and browsers name the oldest first.
  if (liked === 'gzip') return ctx.acceptsEncodings('br') === 'br' ? 'br' : 'gzip';
  return liked === 'br' ? 'br' : 'identity';
}
