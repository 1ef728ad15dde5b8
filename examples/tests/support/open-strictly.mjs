import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectComplaints } from './collect-complaints.mjs';

/** As strict as a policy gets that still shows anything: no inline script, no inline style, no eval. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

/**
 * Opens a folder's `index.html` as a site of its own under a strict policy.
 *
 * @returns {Promise<{ page: import('playwright').Page, complaints: string[] }>} `complaints` is what the browser
 *   refused, what failed and what was asked of others
 */
export async function openStrictly(browser, folder) {
  const site = 'http://portal.example/';
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  const complaints = await collectComplaints(page);
  await context.route('**', (route) => {
    const url = route.request().url();
    const path = join(folder, new URL(url).pathname.slice(1) || 'index.html');
    if (url.startsWith(site) && existsSync(path)) {
      return route.fulfill({ path, headers: { 'content-security-policy': policy } });
    }
    complaints.push(`there is no ${url}`);
    return route.abort();
  });
  await page.goto(site);
  return { page, complaints };
}
