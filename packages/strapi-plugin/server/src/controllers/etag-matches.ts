/**
 * Whether a client's `If-None-Match` names this entity tag (RFC 9110, weak comparison). Koa's own check
 * also looks at `Cache-Control: no-cache`, which `fetch` in Node sends with every conditional request.
 */
export function etagMatches(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
