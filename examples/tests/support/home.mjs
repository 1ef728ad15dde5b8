import { openPage } from './sign-in.mjs';

/** *Beranda* with what waits for the officer. */
export async function openHome(page) {
  await openPage(page);
  await page.getByRole('heading', { name: /^Yang menunggu saya/ }).waitFor();
}

/** Ticks items in the list by what they are called. */
export async function tick(page, items) {
  for (const item of items) {
    await page.getByRole('checkbox', { name: `Pilih ${item}`, exact: true }).click();
  }
}

/** Does something to what is open, or to all that is ticked; an act that asks for a reason gets it. */
export async function act(page, name, reason) {
  // It also says what it is done to.
  await page.getByRole('button', { name: new RegExp(`^${name}: `) }).click();
  if (reason === undefined) return;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
}

/** Approves all that is ticked, which is asked about where it is more than one. */
export async function approveAll(page) {
  await act(page, 'Setujui');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ya, setujui' }).click();
}

/** What came of the last act, in the page's words. */
export const outcome = (page) => page.getByRole('group', { name: 'Hasil tindakan terakhir' });

/** Closes a chapter of the plan: what is approved of it, and what might be added. */
export async function lockChapter(page, chapter) {
  await page.getByRole('button', { name: `Kunci bab ${chapter}`, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ya, kunci bab' }).click();
  await page
    .getByText(new RegExp(`^Bab ${chapter} dikunci:`))
    .first()
    .waitFor();
}
