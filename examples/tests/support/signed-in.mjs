/** A page of the admin in a browser of its own, for the account of the example whose role has this word. */
export async function signedIn(browser, { accounts, strapiUrl }, word, viewport) {
  const context = await browser.newContext({ viewport, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const { email, password } = accounts.find(({ role }) => role.includes(word));
  await page.goto(`${strapiUrl}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('login'));
  return page;
}
