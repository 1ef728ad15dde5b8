import { openPage } from './sign-in.mjs';

export const title = (page) => page.getByLabel(/^Judul/);
export const description = (page) => page.getByLabel(/^Uraian/);
export const save = (page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();

/** *Inventaris* at one of its lists. */
export async function openInventory(page, list = /Permasalahan/) {
  await openPage(page, 'inventory');
  await page.getByRole('tab', { name: list }).click();
}

/** An item as it stands, found by some of its words. */
export async function lookAt(page, words) {
  await page.getByPlaceholder(/Cari kode/).fill(words);
  await page.getByRole('button', { name: /^Buka [A-Z]-/ }).click();
}

/** The same, to be written in. */
export async function openItem(page, words) {
  await lookAt(page, words);
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

export async function choose(page, field, option) {
  await page.getByRole('dialog').getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Saves the form and waits until its item has a code; answers the item's name in lists. */
async function saveAs(page, name) {
  await save(page);
  const heading = page.getByRole('heading', { name: new RegExp(`^[A-Z]-[A-Z]+-\\d+ ${name}`) });
  return heading.innerText();
}

/**
 * Fills in a problem, the need that answers it and the innovation that meets that, each from the one before.
 *
 * @returns {Promise<string[]>} what the three are called in lists, with their codes
 */
export async function fillInChain(page, { dimension, problem, need, innovation }) {
  await openInventory(page);
  await page.getByRole('button', { name: 'Tambah permasalahan' }).click();
  await title(page).fill(problem);
  await choose(page, 'Dimensi', dimension);
  const problemLabel = await saveAs(page, problem);

  await page.getByRole('button', { name: 'Buat kebutuhan dari permasalahan ini' }).click();
  await page.getByRole('heading', { name: 'Kebutuhan baru' }).waitFor();
  await title(page).fill(need.title);
  await choose(page, 'Jenis', need.kind);
  const needLabel = await saveAs(page, need.title);

  await page.getByRole('button', { name: 'Buat inovasi dari kebutuhan ini' }).click();
  await page.getByRole('heading', { name: 'Inovasi baru' }).waitFor();
  await page.getByRole('textbox', { name: 'Nama singkat' }).fill(innovation.shortName);
  await page.getByRole('textbox', { name: 'Nama', exact: true }).fill(innovation.name);
  await choose(page, 'Jenis', innovation.kind);
  await page.getByRole('textbox', { name: 'Tahun mulai' }).fill(innovation.startYear);
  const innovationLabel = await saveAs(page, innovation.shortName);
  await page.getByRole('button', { name: 'Tutup' }).last().click();
  return [problemLabel, needLabel, innovationLabel];
}

/** Where an item of the list that is shown stands, in a word. */
export async function stateOf(page, label) {
  await page.getByPlaceholder(/Cari kode/).fill(label);
  const item = page.getByRole('listitem').filter({ hasText: label });
  const states = /^(?:Draf|Diajukan|Dikembalikan|Disetujui|Dikunci)$/;
  // Style writes it in capitals.
  return item.getByText(states).textContent();
}
