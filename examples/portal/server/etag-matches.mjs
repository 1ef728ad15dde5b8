/**
 * Whether a client already has this version, by its `If-None-Match`. Weak and strong tags of the same
 * text are the same here, as HTTP says for this header.
 *
 * @param {string | undefined} ifNoneMatch
 * @param {string} etag
 */
export function etagMatches(ifNoneMatch, etag) {
  if (ifNoneMatch === undefined) return false;
  const opaque = (/** @type {string} */ tag) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').map(opaque).includes(opaque(etag));
}
