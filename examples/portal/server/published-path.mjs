const published = '/api/kotacerdas/';

/**
 * Whether a path may be asked of Strapi: what is published, and nothing else of its API or admin. The
 * path has to be normalised, as `URL` does it; an encoded slash could mean one thing here and another
 * there, so it means nothing.
 *
 * @param {string} pathname
 */
export function isPublishedPath(pathname) {
  return pathname.startsWith(published) && !/%(?:2e|2f|5c|00)|[\\\0]/i.test(pathname);
}
