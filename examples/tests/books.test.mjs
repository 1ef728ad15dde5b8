import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { startExample } from './support/running-example.mjs';
import { openPage, phone, signedIn } from './support/sign-in.mjs';

let example;
let browser;
let admin;
let planner;
let operator;

const preview = (page) => page.frameLocator('iframe[title^="Pratinjau"]');
const after = (page) => page.getByRole('textbox', { name: 'Di akhir bagian' });
const save = (page) => page.getByRole('button', { name: 'Simpan tambahan' }).click();

async function chooseSection(page, name) {
  await page.getByRole('combobox', { name: 'Bagian' }).click();
  await page.getByRole('option', { name }).click();
}

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  admin = await signedIn(browser, example, 'Admin Daerah');
  planner = await signedIn(browser, example, 'Perencana', phone);
  operator = await signedIn(browser, example, 'Operator OPD');
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe('the page of books', () => {
  it('shows a book as it will be read, with its figures, and what it lacks', async () => {
    await openPage(admin, 'books');
    await preview(admin).getByRole('heading', { name: 'Bab 1 Pendahuluan' }).waitFor();
    await preview(admin)
      .getByRole('img', { name: /^Diagram radar/ })
      .first()
      .waitFor();
    const missing = admin.getByRole('region', { name: 'Yang belum lengkap' });
    await missing
      .getByRole('link', { name: /Rumuskan kebutuhan/ })
      .first()
      .waitFor();
    await admin.evaluate(axe.source);
    const found = await admin.evaluate(async () => {
      // The book in it is a document of its own.
      const { violations } = await globalThis.axe.run('main', { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });

  it('takes in what two officers write at once, each for a section of their own', async () => {
    await openPage(planner, 'books');
    await preview(planner).getByRole('heading', { name: 'Bab 1 Pendahuluan' }).waitFor();
    await chooseSection(admin, /^1\.1 Latar belakang/);
    await after(admin).fill('Dibahas dalam <b>bimtek</b> pertama.');
    await save(admin);
    await preview(admin).getByText('Dibahas dalam <b>bimtek</b> pertama.').waitFor();
    await chooseSection(planner, /^1\.2 Dasar hukum/);
    await after(planner).fill('- Keputusan Wali Kota');
    // Somebody else has saved meanwhile, elsewhere in the book: both texts are saved at once.
    await save(planner);
    await planner.getByText('Tambahan orang lain pada bagian lain ikut digabungkan.').waitFor();
    await preview(planner).getByText('Keputusan Wali Kota', { exact: true }).waitFor();
    await preview(planner).getByText('Dibahas dalam <b>bimtek</b> pertama.').waitFor();
  });

  it('asks where two wrote in the same section, and lets one take what the other wrote', async () => {
    await chooseSection(admin, /^1\.4/);
    await chooseSection(planner, /^1\.4/);
    await after(admin).fill('Tulisan admin.');
    await save(admin);
    await preview(admin).getByText('Tulisan admin.').waitFor();
    await after(planner).fill('Tulisan perencana.');
    await save(planner);
    await planner.getByText(/juga ditulis orang lain: “Tulisan admin\.”/).waitFor();
    await planner.getByRole('button', { name: /^Pakai yang tersimpan/ }).click();
    expect(await after(planner).inputValue()).toBe('Tulisan admin.');
  });

  it('follows a link of the contents within the book', async () => {
    await preview(admin)
      .getByRole('link', { name: /^Bab 2/ })
      .first()
      .click();
    await preview(admin)
      .getByRole('heading', { name: /^Bab 2/ })
      .waitFor();
    await preview(admin).getByRole('heading', { name: 'Bab 1 Pendahuluan' }).waitFor();
  });

  it('keeps what was typed and not saved over a reload', async () => {
    await chooseSection(planner, /^1\.3 Metodologi/);
    await after(planner).fill('Belum disimpan.');
    await planner.reload();
    await preview(planner).getByRole('heading', { name: 'Bab 1 Pendahuluan' }).waitFor();
    await chooseSection(planner, /^1\.3 Metodologi/);
    expect(await after(planner).inputValue()).toBe('Belum disimpan.');
    await planner.getByRole('button', { name: 'Batalkan perubahan' }).click();
    expect(await after(planner).inputValue()).toBe('');
  });

  it('is for reading alone to a department', async () => {
    await openPage(operator, 'books');
    await preview(operator).getByRole('heading', { name: 'Bab 1 Pendahuluan' }).waitFor();
    expect(await operator.getByRole('button', { name: 'Simpan tambahan' }).count()).toBe(0);
  });

  it('prints an edition as it was published', async () => {
    await openPage(admin, 'books');
    await admin.getByRole('combobox', { name: 'Disusun dari' }).click();
    await admin.getByRole('option', { name: /^Terbitan nomor 1/ }).click();
    await preview(admin)
      .getByText(/^Terbitan nomor 1,/)
      .first()
      .waitFor();
    expect(await preview(admin).locator('body.is-draft').count()).toBe(0);
  });
  it('prints the edition on the server, gives its files, and offers it to everybody', async () => {
    const printed = admin.getByRole('region', { name: 'Buku tercetak' });
    await printed.getByRole('button', { name: 'Cetak terbitan nomor 1' }).click();
    await printed.getByRole('progressbar', { name: /^Kemajuan mencetak Buku 1/ }).waitFor();
    const row = printed.getByRole('row', { name: /Terbitan nomor 1/ });
    const file = 'buku-1-kota-tasikmalaya-edisi-1.docx';
    const named = file.replaceAll('.', String.raw`\.`);
    const word = row.getByRole('button', { name: new RegExp(`^Word .+: unduh ${named}$`) });
    await word.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([admin.waitForEvent('download'), word.click()]);
    expect(download.suggestedFilename()).toBe(file);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');

    const offered = async () =>
      (await fetch(`${example.strapiUrl}/api/kotacerdas/published/32.78/books`)).json();
    expect((await offered()).data).toEqual([]);
    await row.getByRole('button', { name: /^Tawarkan di portal/ }).click();
    await admin
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Tawarkan di portal' })
      .click();
    await row.getByText('Ada di portal').waitFor();
    const [book] = (await offered()).data;
    expect(book).toMatchObject({ id: 'buku-1', edition: 1 });
    const docx = book.manifest.files.find(({ name }) => name.endsWith('.docx'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(docx.sha256);
  });

  it('puts the emblem of the region on covers, and says why a file is none', async () => {
    const panel = admin.getByRole('region', { name: 'Lambang daerah' });
    const choose = (name, buffer) =>
      panel.getByLabel('Pasang lambang').setInputFiles({ name, mimeType: 'image/png', buffer });
    await choose('lambang.png', Buffer.from('bukan gambar'));
    await panel
      .getByText(/PNG atau JPEG/)
      .last()
      .waitFor();
    await choose('lambang.png', await admin.screenshot());
    await panel.getByRole('img', { name: 'Lambang daerah' }).waitFor();
  });
});
