import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { act } from './support/home.mjs';
import { description, lookAt, openInventory, openItem, save, title } from './support/inventory.mjs';
import { startExample } from './support/running-example.mjs';
import { desk, openPage, phone, signedIn } from './support/sign-in.mjs';

let example;
let browser;
let admin;
let operator;

/** Somebody of the example at *Inventaris*. */
async function enter(word, viewport) {
  const page = await signedIn(browser, example, word, viewport);
  await openInventory(page);
  return page;
}

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

const isSaved = (page) => page.getByText('Tersimpan.').first().waitFor();

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  admin = await enter('Admin Daerah', desk);
  operator = await enter('Operator', phone);
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe('the inventory in the admin', () => {
  it('says what is missing, and saves a new problem of one’s own OPD on a phone', async () => {
    await operator.getByRole('button', { name: 'Tambah permasalahan' }).click();
    const opd = operator.getByRole('combobox', { name: /Perangkat Daerah/ });
    expect([await opd.innerText(), await opd.isDisabled()]).toEqual(['OPD-20 DLH', true]);
    await title(operator).fill('Sungai penuh sampah');
    await save(operator);
    await operator
      .getByRole('alert')
      .getByText(/Belum dapat disimpan/)
      .waitFor();
    expect(await title(operator).inputValue()).toBe('Sungai penuh sampah');
    await operator
      .getByRole('combobox', { name: /Dimensi/ })
      .first()
      .click();
    await operator.getByRole('option', { name: 'Smart Environment' }).click();
    await save(operator);
    await isSaved(operator);
    await operator.getByRole('heading', { name: /^P-ENV-\d+ Sungai penuh sampah/ }).waitFor();
  });

  it('leads the keyboard to its first button at once, and back to where a form was opened', async () => {
    const page = await signedIn(browser, example, 'Admin Daerah', desk);
    await openInventory(page);
    await page.reload();
    const add = page.getByRole('button', { name: 'Tambah permasalahan' });
    await add.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocus(add)).toBe(true);
    await page.keyboard.press('Enter');
    await title(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(add)).toBe(true);
    await page.getByRole('tab', { name: /Permasalahan/ }).click();
    // Returned, and so still to be written in.
    await openItem(page, 'Reklame tanpa izin');
    const item = page.getByRole('button', { name: /^Buka P-BRA-07/ });
    const saving = page.getByRole('button', { name: 'Simpan', exact: true });
    await description(page).fill('Ditambah dengan papan tik');
    await saving.focus();
    await page.keyboard.press('Enter');
    await isSaved(page);
    expect(await hasFocus(saving)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(item)).toBe(true);
    await page.context().close();
  });

  it('keeps what was typed and not saved over a reload', async () => {
    await openInventory(admin);
    await openItem(admin, 'Sungai penuh');
    await description(admin).fill('Ditemukan di enam kelurahan');
    await title(admin).fill('Sungai penuh sampah plastik');
    await save(admin);
    await isSaved(admin);
    await title(operator).fill('Sungai Ciwulan penuh sampah');
    await openInventory(operator);
    await openItem(operator, 'Sungai penuh');
    await operator.getByRole('button', { name: 'Pakai ketikan' }).waitFor();
    // Nothing is typed beside it that would take its place.
    expect(await title(operator).isDisabled()).toBe(true);
    await operator.getByRole('button', { name: 'Pakai ketikan' }).click();
    expect(await title(operator).inputValue()).toBe('Sungai Ciwulan penuh sampah');
  });

  it('lets both keep their work: merged where they can be, chosen where not, by keyboard', async () => {
    await save(operator);
    await operator.getByRole('heading', { name: 'Isian ini juga diubah orang lain' }).waitFor();
    await operator.getByText('Ditemukan di enam kelurahan').waitFor();
    await operator.getByText('Sungai penuh sampah plastik').first().waitFor();
    const merge = operator.getByRole('button', { name: 'Simpan gabungan' });
    expect(await merge.isDisabled()).toBe(true);
    await operator.getByRole('radio').first().focus();
    await operator.keyboard.press('Space');
    await merge.focus();
    await operator.keyboard.press('Enter');
    await title(operator).waitFor();
    expect(await title(operator).inputValue()).toBe('Sungai Ciwulan penuh sampah');
    expect(await description(operator).inputValue()).toBe('Ditemukan di enam kelurahan');
    await openInventory(operator);
    await openItem(operator, 'Ciwulan');
    expect(await operator.getByText(/belum tersimpan/).count()).toBe(0);
  });

  it('keeps the reason of an act that was refused, says why, and sends it later', async () => {
    const why = 'Sebutkan kelurahan mana saja yang terdampak.';
    const submit = async () => {
      await openInventory(operator);
      await openItem(operator, 'Ciwulan');
      await act(operator, 'Ajukan');
      await operator.getByText('Isian ini telah diajukan.').first().waitFor();
    };
    const openSubmitted = async () => {
      await openInventory(admin);
      await lookAt(admin, 'Ciwulan');
    };
    const dialog = admin.getByRole('dialog', { name: /^Kembalikan: / });
    const reason = dialog.getByRole('textbox', { name: 'Alasan' });
    await submit();
    await openSubmitted();
    await act(admin, 'Kembalikan');
    await reason.fill(why);
    await act(operator, 'Tarik');
    await operator
      .getByText(/^Isian ini telah ditarik/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await dialog
      .getByRole('alert')
      .getByText(/sudah diubah orang lain/)
      .waitFor();
    expect(await reason.inputValue()).toBe(why);
    await dialog.getByRole('button', { name: 'Batal' }).last().click();
    // What is shown by then is as it is.
    await admin.getByRole('button', { name: /^Kembalikan: / }).waitFor({ state: 'detached' });

    await submit();
    await openSubmitted();
    await act(admin, 'Kembalikan');
    expect(await reason.inputValue()).toBe(why);
    await dialog.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await admin.getByText('Isian ini telah dikembalikan.').first().waitFor();
    await openInventory(operator);
    await openItem(operator, 'Ciwulan');
    await operator.getByText(`Alasan: ${why}`).waitFor();
  });

  it('shows whoever decides what was changed since it was returned', async () => {
    await description(operator).fill('Ditemukan di Kahuripan dan Tuguraja');
    await save(operator);
    await isSaved(operator);
    await act(operator, 'Ajukan');
    await operator.getByText('Isian ini telah diajukan.').first().waitFor();
    await openInventory(admin);
    await lookAt(admin, 'Ciwulan');
    const changes = admin.getByRole('region', { name: 'Yang berubah' });
    await changes.getByText(/^Yang berubah sejak dikembalikan /).waitFor();
    await changes
      .getByText('Ditemukan di enam kelurahan → Ditemukan di Kahuripan dan Tuguraja')
      .waitFor();
    await act(operator, 'Tarik');
    await operator
      .getByText(/^Isian ini telah ditarik/)
      .first()
      .waitFor();
  });

  it('says that an item or a plan isn’t there, and leads to those that are', async () => {
    const page = await signedIn(browser, example, 'Perencana', desk);
    await openPage(page, 'inventory?item=problem/tidak-ada');
    await page.getByRole('heading', { name: 'Isian tidak ditemukan' }).waitFor();
    expect(await title(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const address of ['action-plan?program=x', 'swot?scope=x', 'readiness?assessment=x']) {
      await openPage(page, address);
      await page.getByText(/^Isian tidak ditemukan\./).waitFor();
      await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
      await page.getByText(/^Isian tidak ditemukan\./).waitFor({ state: 'detached' });
    }
    await openPage(page, 'inventory?plan=tidak-ada');
    await page.getByText(/^Mungkin rencananya sudah dihapus/).waitFor();
    await page.getByRole('link', { name: /^Masterplan Smart City Kota Tasikmalaya/ }).click();
    await page.getByRole('tab', { name: /Permasalahan/ }).waitFor();
    await page.context().close();
  });

  it('says at the sign-in page that the session has ended, and what was typed is kept', async () => {
    const page = await signedIn(browser, example, 'Dewan', desk);
    await openInventory(page, /Inovasi/);
    const elsewhere = await page.context().newPage();
    await page.getByRole('button', { name: 'Usulkan inovasi' }).click();
    await page.getByRole('textbox', { name: 'Nama singkat' }).fill('PASAR BERSIH');
    await openPage(elsewhere);
    // As signing out does, for every tab of the browser.
    await elsewhere.evaluate(() => localStorage.removeItem('isLoggedIn'));
    await page.getByText(/^Sesi Anda berakhir\. Yang sudah Anda ketik/).waitFor();
    expect(new URL(page.url()).pathname).toContain('/auth/login');
    await page.context().close();
  });

  it('goes on from a problem to the need that answers it', async () => {
    await operator.getByRole('button', { name: 'Buat kebutuhan dari permasalahan ini' }).click();
    await operator.getByRole('heading', { name: 'Kebutuhan baru' }).waitFor();
    await operator
      .getByText(/^P-ENV-\d+ Sungai Ciwulan/)
      .first()
      .waitFor();
  });
});
