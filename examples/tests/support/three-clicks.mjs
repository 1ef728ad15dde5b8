import { openHome } from './home.mjs';

/** The most that may lie between *Beranda* and whatever an officer wants to do. */
const most = 3;

/**
 * Goes a way from *Beranda* by clicks alone, and waits until what it leads to is there.
 *
 * @param {import('playwright').Page} page
 * @param {readonly ((page: import('playwright').Page) => import('playwright').Locator)[]} clicks
 * @param {(page: import('playwright').Page) => import('playwright').Locator} goal
 */
export async function goFromHome(page, clicks, goal) {
  if (clicks.length > most) throw new Error(`${clicks.length} clicks are more than ${most}`);
  await openHome(page);
  for (const next of clicks) await next(page).first().click();
  await goal(page).first().waitFor();
}

/** A link to one of the plugin's pages. */
export const toPage = (name) => (page) =>
  page
    .getByRole('navigation', { name: 'Halaman Kota Cerdas' })
    .getByRole('link', { name, exact: true });
export const button = (name) => (page) => page.getByRole('button', { name });
export const link = (name) => (page) => page.getByRole('link', { name });
export const tab = (name) => (page) => page.getByRole('tab', { name });
export const heading = (name) => (page) => page.getByRole('heading', { name });
/** What a page is called: on *Beranda* panels have names of pages, but no such heading. */
export const title = (name) => (page) => page.getByRole('heading', { level: 1, name });
