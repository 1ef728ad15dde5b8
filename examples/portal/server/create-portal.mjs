import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fetchFragment } from './fetch-fragment.mjs';
import { findFile } from './find-file.mjs';
import { setSecurityHeaders } from './headers.mjs';
import { expandIncludes } from './includes.mjs';
import { proxy } from './proxy.mjs';
import { isPublishedPath } from './published-path.mjs';
import { sendFile } from './send-file.mjs';
import { sendText } from './send-text.mjs';
import { sendUnavailable } from './unavailable.mjs';

const widgetPath = '/kotacerdas/';
const plainText = 'text/plain; charset=utf-8';

/**
 * A web server for the pages in a folder, the widgets, and what Strapi has published.
 *
 * @param {{ publicFolder: string, strapiUrl: URL, widgetFolder: string | null }} options
 * @returns {import('node:http').Server}
 */
export function createPortal({ publicFolder, strapiUrl, widgetFolder }) {
  /** @param {string} name */
  const page = (name) => readFile(join(publicFolder, name), 'utf8');

  /** @param {string} pathname */
  const locate = (pathname) => {
    if (!pathname.startsWith(widgetPath)) return findFile(publicFolder, pathname);
    return widgetFolder === null ? null : findFile(widgetFolder, pathname.slice(widgetPath.length));
  };

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const body = 'Portal ini hanya dapat dibaca.\n';
      const headers = { Allow: 'GET, HEAD' };
      return sendText(request, response, { status: 405, type: plainText, body, headers });
    }
    const address = request.url?.startsWith('/') ? `http://portal${request.url}` : '';
    if (!URL.canParse(address)) {
      const body = 'Alamat yang diminta tidak sah.\n';
      return sendText(request, response, { status: 400, type: plainText, body });
    }
    const { pathname, search } = new URL(address);
    if (isPublishedPath(pathname)) {
      const passedOn = await proxy(request, response, new URL(pathname + search, strapiUrl));
      return passedOn ? undefined : sendUnavailable(request, response, await page('502.html'));
    }
    const file = await locate(pathname);
    if (file === null) {
      return sendText(request, response, { status: 404, body: await page('404.html') });
    }
    if (!file.endsWith('.html')) return sendFile(request, response, file);
    const text = await readFile(file, 'utf8');
    const fragment = (/** @type {string} */ virtual) => fetchFragment(strapiUrl, virtual);
    return sendText(request, response, { body: await expandIncludes(text, fragment) });
  }

  return createServer((request, response) => {
    setSecurityHeaders(response);
    answer(request, response).catch((error) => {
      if (response.destroyed || response.writableEnded) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else {
        const body = 'Terjadi gangguan pada portal. Coba lagi beberapa saat lagi.\n';
        sendText(request, response, { status: 500, type: plainText, body });
      }
    });
  });
}
