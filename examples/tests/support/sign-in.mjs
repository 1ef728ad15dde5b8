/** What a page may take on a slow machine before something is wrong with it. */
const patience = 20_000;

/** A screen on a desk, and one in a hand. */
export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/**
 * Somebody at the admin, signed in in a browser of their own.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} strapiUrl
 * @param {{ email: string, password: string }} account
 * @param {{ width: number, height: number }} viewport
 * @returns {Promise<import('playwright').Page>}
 */
export async function signIn(browser, strapiUrl, account, viewport = desk) {
  const context = await browser.newContext({
    baseURL: `${strapiUrl}/admin/`,
    locale: 'id-ID',
    viewport,
  });
  // Accounts that were made a moment ago have chosen no language yet.
  await context.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'id');
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto('auth/login');
  await enterPassword(page, account);
  return page;
}

/** The account of the example whose role has this word, signed in. */
export function signedIn(browser, { accounts, strapiUrl }, word, viewport = desk) {
  const account = accounts.find(({ role }) => role.includes(word));
  return signIn(browser, strapiUrl, account, viewport);
}

/** Fills in the form that asks who one is, and waits until it has let in. */
export async function enterPassword(page, { email, password }) {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

/** Opens one of the plugin's pages, as a bookmark does. */
export async function openPage(page, path = '') {
  await page.goto(`plugins/kotacerdas/${path}`);
}

/** What becomes of a session that has run out: the browser has nothing left to show for it. */
export async function endSession(page) {
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.removeItem('jwtToken'));
}
