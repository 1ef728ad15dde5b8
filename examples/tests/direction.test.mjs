import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { startExample } from './support/running-example.mjs';
import { openPage, phone, signedIn } from './support/sign-in.mjs';

let example;
let browser;
let admin;
let planner;

const dialog = (page) => page.getByRole('dialog');
const field = (page, year) => dialog(page).getByRole('textbox', { name: new RegExp(` ${year} `) });
const values = (page, years) => Promise.all(years.map((year) => field(page, year).inputValue()));
const ofYear = (page, year) => dialog(page).getByRole('group', { name: new RegExp(` ${year} `) });
const said = (page, words) => dialog(page).getByText(words).first().waitFor();

/** Opens the page anew, and there the dialog of all years that a button of this name leads to. */
async function openYears(page, name) {
  await openPage(page, 'direction');
  const rpjmd = page.getByRole('region', { name: /^RPJMD/ });
  await rpjmd.getByRole('button', { name }).click();
  await field(page, 2025).waitFor();
}

async function save(page) {
  await dialog(page).getByRole('button', { name: 'Simpan', exact: true }).click();
}

async function saveAll(page) {
  await save(page);
  await dialog(page).waitFor({ state: 'detached' });
}

/** As cells come out of a sheet. */
const paste = (input, text) =>
  input.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  admin = await signedIn(browser, example, 'Admin Daerah');
  planner = await signedIn(browser, example, 'Perencana', phone);
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe.each([
  {
    what: 'the ceilings of a programme',
    name: /^Isi pagu semua tahun: .*Pengelolaan Informasi dan Komunikasi Publik/,
    theirs: '9.000.000.000',
    told: 'Rp9.000.000.000',
    mine: '9.500.000.000',
    other: '9.750.000.000',
  },
  {
    what: 'the targets of an indicator',
    name: /^Isi target semua tahun: Indeks Kepuasan Masyarakat/,
    theirs: '86,75',
    told: '86,75 indeks',
    mine: '87,25',
    other: '87,9',
  },
])('$what, which two write at once', ({ mine, name, other, theirs, told }) => {
  it('are kept year by year: only the one that both wrote is asked about', async () => {
    await openYears(planner, name);
    await openYears(admin, name);
    await field(admin, 2027).fill(theirs);
    await saveAll(admin);
    await field(planner, 2027).fill(mine);
    await field(planner, 2028).fill(other);
    await save(planner);
    await said(
      planner,
      `Diubah Admin Daerah Diskominfo menjadi ${told} sejak Anda mulai mengetik.`,
    );
    await said(planner, /^Belum tersimpan: 2027\./);
    expect(await values(planner, [2027, 2028])).toEqual([mine, other]);
    await openYears(admin, name);
    expect(await values(admin, [2027, 2028])).toEqual([theirs, other]);
  });

  it('wait for that choice in the browser, also over a reload', async () => {
    await openYears(planner, name);
    await dialog(planner).getByRole('button', { name: 'Pakai ketikan' }).click();
    expect(await values(planner, [2027])).toEqual([mine]);
    await said(planner, /sejak Anda mulai mengetik/);
  });

  it('become mine where I say so', async () => {
    await ofYear(planner, 2027).getByRole('button', { name: 'Pakai isian saya' }).click();
    await saveAll(planner);
    await openYears(admin, name);
    expect(await values(admin, [2027, 2028])).toEqual([mine, other]);
  });

  it('stay theirs where I say so', async () => {
    await openYears(planner, name);
    await field(admin, 2027).fill(theirs);
    await saveAll(admin);
    await field(planner, 2027).fill(other);
    await save(planner);
    await ofYear(planner, 2027).getByRole('button', { name: 'Pakai yang tersimpan' }).click();
    expect(await values(planner, [2027])).toEqual([theirs]);
    await dialog(planner).getByRole('button', { name: 'Tutup', exact: true }).last().click();
    await openYears(planner, name);
    expect(await values(planner, [2027])).toEqual([theirs]);
  });
});

describe('the targets of an indicator', () => {
  const name = /^Isi target semua tahun: Indeks Kepuasan Masyarakat/;
  const years = [2025, 2026, 2027, 2028, 2029];

  it('are pasted as a row, and asked about where a number may be two', async () => {
    await openYears(admin, name);
    await paste(field(admin, 2026), '85,1\t1.500\t\t88\t99');
    expect(await values(admin, years)).toEqual(['84,5', '85,1', '1.500', '', '88']);
    await said(admin, /Sel sesudah tahun 2029 yang dilewati: 1/);
    await save(admin);
    await said(admin, /Tulis angka yang jelas/);
    await field(admin, 2027).fill('86,5');
    await saveAll(admin);
    await openYears(admin, name);
    expect(await values(admin, years)).toEqual(['84,5', '85,1', '86,5', '', '88']);
  });

  it('leave what was reached as it is', async () => {
    await openPage(admin, 'direction');
    await admin.getByText('realisasi 2025: 84,6').first().waitFor();
    await admin.getByText('target 2026: 85,1').first().waitFor();
  });
});
