import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { act } from './support/home.mjs';
import { startExample } from './support/running-example.mjs';
import { phone, signedIn } from './support/sign-in.mjs';

let example;
let browser;
let admin;
let planner;

const open = (page, path) => page.goto(`${example.strapiUrl}/admin/plugins/kotacerdas/${path}`);
const saveButton = (page) => page.getByRole('button', { name: 'Simpan', exact: true });
const isSaved = async (page) => {
  const notice = page.getByText('Tersimpan.').first();
  await notice.waitFor();
  await page
    .getByRole('button', { name: /Tutup|Close/ })
    .first()
    .click();
  await notice.waitFor({ state: 'detached' });
};
const save = async (page) => {
  await saveButton(page).click();
  await isSaved(page);
};

const board = (page) => page.locator('kc-swot-board');
const card = (page, words) => board(page).locator('[part~=factor]').filter({ hasText: words });
const handle = (page, code) =>
  board(page).getByRole('button', { name: new RegExp(`^\\S*${code} ?: `) });
/** The codes of one list, in its order. */
const codes = (page, kind) =>
  board(page)
    .locator(`[data-kind=${kind}] [part~=handle]`)
    .evaluateAll((handles) => handles.map(({ innerText }) => innerText.match(/[A-Z]\d+/)[0]));
const weight = (page, code) =>
  board(page)
    .locator('[part~=factor]')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^\\S*${code} ?: `) }) })
    .locator('[data-field$=" weight"]');
const openBoard = async (page) => {
  await open(page, 'swot');
  await handle(page, 'S1').waitFor();
};
const write = async (field, text) => {
  await field.fill(text);
  await field.press('Tab');
};

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

describe('the SWOT board in the admin', () => {
  it('saves where a factor was moved to, by keyboard, within its list and to another', async () => {
    await openBoard(admin);
    expect(await saveButton(admin).isDisabled()).toBe(true);
    await handle(admin, 'S1').press('Alt+ArrowDown');
    await handle(admin, 'S6').press('Alt+ArrowRight');
    await expect.poll(() => codes(admin, 'weakness')).toContain('W6');
    await save(admin);
    await openBoard(admin);
    expect(await codes(admin, 'strength')).toEqual(['S2', 'S1', 'S3', 'S4', 'S5']);
    expect(await codes(admin, 'weakness')).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6']);
  });

  it('keeps what wasn’t saved over a reload, and over a lost connection, on a phone', async () => {
    await openBoard(planner);
    await write(weight(planner, 'S2'), '0,13');
    // The board says so too, in its own words.
    await planner.getByText('Ketikan belum tersimpan; tetap ada di peramban ini.').waitFor();
    // Until it is chosen, the board can only be read.
    await open(planner, 'swot');
    await planner.getByRole('button', { name: 'Pakai ketikan' }).click();
    await expect.poll(() => weight(planner, 'S2').inputValue()).toBe('0,13');
    await planner.context().setOffline(true);
    await saveButton(planner).click();
    await planner
      .getByRole('alert')
      .getByText(/Belum tersimpan/)
      .waitFor();
    expect(await weight(planner, 'S2').inputValue()).toBe('0,13');
    await planner.context().setOffline(false);
    await save(planner);
    await openBoard(planner);
    expect(await weight(planner, 'S2').inputValue()).toBe('0,13');
  });

  it('saves by one click what somebody is still typing, and holds what waits for it', async () => {
    await openBoard(admin);
    await weight(admin, 'O2').fill('0,11');
    await expect.poll(() => saveButton(admin).isDisabled()).toBe(false);
    expect(await admin.getByRole('button', { name: 'Ajukan' }).isDisabled()).toBe(true);
    await save(admin);
    await openBoard(admin);
    expect(await weight(admin, 'O2').inputValue()).toBe('0,11');
  });

  it('keeps a rating off the scale at its cell, and names faults before it is submitted', async () => {
    await openBoard(admin);
    const rating = board(admin).locator('[data-field$=" rating"]').first();
    const before = await rating.inputValue();
    await rating.fill('9');
    await board(admin).getByText('Tulis sebuah angka dari 1 sampai 4.').waitFor();
    await saveButton(admin).click();
    await admin
      .getByText(/^1 kolom belum dapat disimpan/)
      .first()
      .waitFor();
    expect(await rating.inputValue()).toBe('9');
    // What can't be saved is mended where it stands.
    const isThere = (field) => field.getRootNode().activeElement === field;
    await expect.poll(() => rating.evaluate(isThere)).toBe(true);
    await write(rating, before);
    await admin.getByRole('button', { name: 'Ajukan' }).click();
    const dialog = admin.getByRole('alertdialog');
    await dialog.getByText(/^Bobot EFAS berjumlah/).waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
  });

  it('has the same faults named where many are submitted at once', async () => {
    await open(admin, '?type=swot-analysis&state=draft');
    const analyses = admin.getByRole('checkbox', { name: /^Pilih (?!semua)/ });
    await analyses.first().waitFor();
    for (const analysis of await analyses.all()) await analysis.click();
    await act(admin, 'Ajukan');
    const dialog = admin.getByRole('alertdialog');
    await dialog
      .getByText(/(?:^|: )Bobot EFAS berjumlah/)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
  });

  it('brings two together who edited it at once, and asks where both wrote the same', async () => {
    await openBoard(planner);
    await openBoard(admin);
    await write(weight(admin, 'W1'), '0,10');
    await write(weight(admin, 'O1'), '0,15');
    await save(admin);
    await write(weight(planner, 'S3'), '0,09');
    await write(weight(planner, 'W1'), '0,12');
    await saveButton(planner).click();
    await planner.getByRole('heading', { name: 'Isian ini juga diubah orang lain' }).waitFor();
    await planner.getByText(/faktor › W1 .* › bobot/i).waitFor();
    await planner.getByRole('radio').first().check();
    await planner.getByRole('button', { name: 'Simpan gabungan' }).click();
    await isSaved(planner);
    await openBoard(planner);
    const weights = ['W1', 'O1', 'S3'].map((code) => weight(planner, code).inputValue());
    expect(await Promise.all(weights)).toEqual(['0,12', '0,15', '0,09']);
  });

  it('adds a factor and takes it out again', async () => {
    await openBoard(admin);
    await board(admin).locator('[data-kind=threat] .add').click();
    const form = board(admin).locator('[data-kind=threat] form');
    await form.locator('[data-field$=" statement"]').fill('Banjir kiriman dari hulu');
    await form.locator('[data-field$=" weight"]').fill('0');
    await form.locator('[data-field$=" rating"]').fill('2');
    await form.getByRole('button', { name: 'Tambahkan' }).click();
    await openBoardAfterSave(admin);
    await card(admin, 'T5')
      .getByRole('button', { name: /^Hapus/ })
      .click();
    await board(admin).getByRole('button', { name: 'Ya, hapus' }).click();
    await openBoardAfterSave(admin);
    expect(await codes(admin, 'threat')).toEqual(['T1', 'T2', 'T3', 'T4']);
  });

  it('writes a strategy from a suggested pair of factors', async () => {
    await open(admin, 'swot?view=tows');
    const matrix = admin.locator('kc-tows-matrix');
    await matrix.getByRole('button', { name: /^Usulkan pasangan .* WT/ }).click();
    const pair = matrix.getByRole('button', { name: /^Tulis dari pasangan ini/ }).first();
    const cited = (await pair.innerText()).match(/[A-Z]\d+/g);
    await pair.press('Enter');
    await admin.getByRole('heading', { name: 'Strategi baru' }).waitFor();
    await admin.getByLabel(/^Rumusan/).fill('Siapkan lahan cadangan sebelum TPA penuh');
    await admin.getByRole('combobox', { name: /^Dimensi/ }).click();
    await admin.getByRole('option', { name: 'Smart Environment' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Simpan', exact: true }).click();
    await admin.getByRole('heading', { name: /^ST-ENV-\d+/ }).waitFor();
    await open(admin, 'swot?view=tows');
    const strategy = matrix.locator('[part~=strategy]').filter({ hasText: 'Siapkan lahan' });
    await strategy.waitFor();
    expect(await strategy.locator('.codes li').allInnerTexts()).toEqual(cited);
  });
});

async function openBoardAfterSave(page) {
  await save(page);
  await openBoard(page);
}

describe('the action plan in the admin', () => {
  const editor = (page) => page.locator('kc-program-editor');
  const field = (page, name) => editor(page).locator(`[data-field="${name}"]`);

  it('saves a programme that was edited, and finds it again', async () => {
    await open(planner, 'action-plan?view=forms');
    await planner.getByPlaceholder(/Cari kode/).fill('PR-ENV-09');
    await planner.getByRole('button', { name: /^Buka PR-ENV-09/ }).click();
    await write(field(planner, 'name'), 'Meter listrik di semua gedung');
    await save(planner);
    await planner.reload();
    await field(planner, 'name').waitFor();
    expect(await field(planner, 'name').inputValue()).toBe('Meter listrik di semua gedung');
    await editor(planner)
      .getByRole('button', { name: /Semua program/ })
      .click();
    await planner.getByRole('tab', { name: /^Isian/ }).waitFor();
  });

  it('offers what was typed of a report and not sent, to be used or thrown away', async () => {
    await open(admin, 'action-plan?view=progress');
    const report = admin.getByRole('button', { name: /^Lapor kemajuan/ }).first();
    const dialog = admin.getByRole('dialog');
    const note = dialog.getByLabel('Catatan');
    const close = async () => {
      await dialog.getByRole('button', { name: 'Batal' }).last().click();
      await dialog.waitFor({ state: 'detached' });
    };
    await report.click();
    await note.fill('Menunggu lelang');
    await close();
    await report.click();
    expect(await note.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Pakai ketikan' }).click();
    expect(await note.inputValue()).toBe('Menunggu lelang');
    await close();
    await report.click();
    await dialog.getByRole('button', { name: 'Buang ketikan' }).click();
    expect(await note.inputValue()).toBe('');
    await close();
    await report.click();
    await note.waitFor();
    expect(await dialog.getByRole('button', { name: 'Pakai ketikan' }).count()).toBe(0);
    await close();
  });

  it('adds a new one, and goes on with it', async () => {
    await planner.getByRole('button', { name: 'Tambah program' }).click();
    await field(planner, 'dimensionId').selectOption('smart-living');
    for (const name of ['name', 'objective', 'activity', 'output']) {
      await write(field(planner, name), `Isi ${name}`);
    }
    await editor(planner)
      .getByRole('button', { name: /^Pelaksana/ })
      .last()
      .click();
    await field(planner, 'leadOpdId').fill('Dishub');
    await editor(planner).locator('[role=option]').first().click();
    await editor(planner).getByRole('button', { name: 'Tambahkan ke rencana' }).click();
    await planner.getByRole('button', { name: 'Ajukan' }).waitFor();
    await planner.waitForURL(/program=(?!new)/);
    await write(field(planner, 'name'), 'Halte yang ramah difabel');
    await save(planner);
    await open(planner, 'action-plan?view=forms');
    await planner.getByPlaceholder(/Cari kode/).fill('Halte yang ramah');
    await planner.getByRole('button', { name: /^Buka PR-LIV-\d+/ }).waitFor();
  });
});

describe('who may only read', () => {
  it('sees the board and the programmes without anything to edit', async () => {
    const reader = await signedIn(browser, example, 'Dewan');
    await open(reader, 'swot');
    await board(reader).locator('[part~=factor]').first().waitFor();
    await reader.getByText('Anda dapat membaca isian ini').waitFor();
    expect(await board(reader).locator('input, textarea, [part~=handle]').count()).toBe(0);
    expect(await saveButton(reader).count()).toBe(0);
    await open(reader, 'swot?view=tows');
    await reader.locator('kc-tows-matrix [part~=cell]').first().waitFor();
    expect(await reader.locator('kc-tows-matrix [part~=write-button]').count()).toBe(0);
    await open(reader, 'action-plan');
    await reader.getByRole('tab', { name: /^Isian/ }).waitFor();
    expect(await reader.getByRole('button', { name: 'Tambah program' }).count()).toBe(0);
  });
});
