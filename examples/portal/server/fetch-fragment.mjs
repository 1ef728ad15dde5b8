import { isPublishedPath } from './published-path.mjs';

const patience = 3000;

/**
 * Asks Strapi for a fragment of HTML to put into a page; `null` where the address is none of the
 * published ones, where Strapi can't be reached in time, and where it answers with something else.
 *
 * @param {URL} strapiUrl
 * @param {string} virtual path and query, as in the page
 * @returns {Promise<string | null>}
 */
export async function fetchFragment(strapiUrl, virtual) {
  if (!URL.canParse(virtual, 'http://portal')) return null;
  const { pathname, search } = new URL(virtual, 'http://portal');
  if (!isPublishedPath(pathname)) return null;
  try {
    const response = await fetch(new URL(pathname + search, strapiUrl), {
      headers: { accept: 'text/html' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (response.ok && isHtml) return await response.text();
    await response.body?.cancel();
    console.warn(`${virtual}: Strapi menjawab ${response.status}, bukan potongan HTML.`);
    return null;
  } catch (error) {
    console.warn(`${virtual}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
