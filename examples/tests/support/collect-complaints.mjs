/**
 * Hears what a browser has against a page: what its policy refused, what was thrown and what the console calls an error.
 *
 * @param {import('playwright').Page} page before it goes anywhere
 * @returns {Promise<string[]>} grows while the page is open
 */
export async function collectComplaints(page) {
  const complaints = [];
  await page.exposeFunction('complain', (text) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.complain(`${effectiveDirective}: ${blockedURI}`),
    );
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
