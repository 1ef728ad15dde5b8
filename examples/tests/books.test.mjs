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
    await save(planner);
    // The first answer is that somebody else has saved; both texts are then in the form.
    await save(planner);
    await preview(planner).getByText('Keputusan Wali Kota', { exact: true }).waitFor();
    await preview(planner).getByText('Dibahas dalam <b>bimtek</b> pertama.').waitFor();
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
    await admin.getByRole('option', { name: /^Terbitan 1/ }).click();
    await preview(admin)
      .getByText(/^Terbitan 1,/)
      .first()
      .waitFor();
    expect(await preview(admin).locator('body.is-draft').count()).toBe(0);
  });
});
