import { readWorkbook } from '@kotacerdas/core/exchange';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { downloaded, dropFile, faultsOf, openExchange } from './support/exchange.mjs';
import { openInventory } from './support/inventory.mjs';
import { messyInnovations } from './support/messy-workbook.mjs';
import { startExample } from './support/running-example.mjs';
import { desk, phone, signedIn } from './support/sign-in.mjs';

let example;
let browser;
let admin;
let operator;

const file = 'Inovasi OPD 2026.xlsx';
const next = (page) => page.getByRole('button', { name: 'Lanjut' }).click();
const heading = (page, name, wait) => page.getByRole('heading', { name }).waitFor(wait);
const commit = (page) => page.getByRole('button', { name: 'Impor ke rencana' });

/** Every text of a workbook. */
async function textsOf(bytes) {
  const result = await readWorkbook(bytes, { now: () => performance.now() });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return JSON.stringify(result.workbook.sheets);
}

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  admin = await signedIn(browser, example, 'Admin Daerah', desk);
  operator = await signedIn(browser, example, 'Operator', phone);
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe('an untidy list of innovations in Excel', () => {
  it('is dropped, and its columns are put right', async () => {
    await openExchange(admin);
    expect(await faultsOf(admin)).toEqual([]);
    await dropFile(admin, file, messyInnovations());
    await heading(admin, 'Apa isi tiap kolom?');
    await admin.getByLabel('Tahun mulai untuk semua baris baru').waitFor();
    await admin.getByText(/3 baris dibaca, 1 baris dilewati/).waitFor();
    await admin.getByRole('combobox', { name: /^Kolom E / }).click();
    await admin.getByRole('option', { name: 'Tahun mulai (wajib)' }).click();
    await admin.getByLabel('Tahun mulai untuk semua baris baru').waitFor({ state: 'detached' });
    expect(await faultsOf(admin)).toEqual([]);
    await next(admin);
  });

  it('is asked about once for a whole column, by keyboard', async () => {
    await heading(admin, 'Mana yang dimaksud?');
    await admin.getByText('Masih 2 pertanyaan yang belum dijawab.').waitFor();
    await admin.getByRole('checkbox', { name: 'Berlaku untuk seluruh kolom' }).first().focus();
    await admin.keyboard.press('Space');
    await admin.getByRole('radio').first().focus();
    await admin.keyboard.press('Space');
    await admin.getByText('Semua sudah dijawab.').waitFor();
    expect(await faultsOf(admin)).toEqual([]);
    await next(admin);
  });

  it('shows what it would change, why a row is refused, and waits until that is decided', async () => {
    await heading(admin, 'Periksa sebelum disimpan');
    await admin.getByRole('button', { name: '2 Baru' }).waitFor();
    await admin.getByText(/“tahun depan” bukan tahun/).waitFor();
    expect(await commit(admin).isDisabled()).toBe(true);
    await admin.getByText(/1 isian ditolak/).waitFor();
    expect(await faultsOf(admin)).toEqual([]);
  });

  it('comes back as a report with the cells marked', async () => {
    const report = await downloaded(admin, () =>
      admin.getByRole('button', { name: 'Unduh laporan (Excel)' }).click(),
    );
    expect(report.name).toBe('laporan-Inovasi OPD 2026.xlsx');
    expect(await textsOf(report.bytes)).toMatch(/SIPANDU Online.*bukan tahun/);
  });

  it('asks before it is left, and keeps all over a lost connection', async () => {
    await admin.getByRole('link', { name: 'Inventaris' }).first().click();
    await admin.getByRole('button', { name: 'Tetap di sini' }).click();
    await admin.context().setOffline(true);
    await admin.getByRole('button', { name: 'Lewati isian ini' }).click();
    await admin.getByText('Berkas dan pilihan Anda masih ada di halaman ini.').waitFor();
    await admin.context().setOffline(false);
    await admin.getByRole('button', { name: 'Coba lagi' }).click();
    await admin.getByText(/^2 isian baru akan disimpan sekaligus/).waitFor();
  });

  it('is imported as a whole, and undone as a whole', async () => {
    await commit(admin).click();
    await heading(admin, 'Berkas sudah diimpor');
    expect(await faultsOf(admin)).toEqual([]);
    const reader = await admin.context().newPage();
    await openInventory(reader, /Inovasi/);
    await reader.getByPlaceholder(/Cari kode/).fill('Bank Sampah Digital');
    await reader.getByRole('button', { name: /^Buka I-ENV-\d+/ }).waitFor();
    await reader.close();
    const undo = admin.getByRole('button', { name: `Batalkan impor: ${file}` });
    await undo.first().click();
    await admin.getByRole('button', { name: 'Ya, batalkan impor' }).click();
    await admin.getByText(/^Dibatalkan oleh Admin/).waitFor();
    expect(await undo.count()).toBe(0);
    await heading(admin, 'Berkas sudah diimpor', { state: 'detached' });
  });
});

describe('a worksheet on a phone', () => {
  it('is downloaded for one’s own OPD, and comes back as it went', async () => {
    await openExchange(operator);
    expect(await faultsOf(operator)).toEqual([]);
    const sheet = await downloaded(operator, () =>
      operator.getByRole('button', { name: 'Unduh lembar kerja' }).click(),
    );
    expect(sheet.name).toMatch(/^lembar-kerja-.*dlh.*\.xlsx$/);
    await dropFile(operator, sheet.name, sheet.bytes);
    await heading(operator, 'Periksa sebelum disimpan');
    await operator.getByText(/^Tidak ada yang perlu diimpor/).waitFor();
    expect(await commit(operator).isDisabled()).toBe(true);
    expect(await faultsOf(operator)).toEqual([]);
  });

  it('is told apart from what is no workbook', async () => {
    await operator.getByRole('button', { name: 'Ganti berkas' }).click();
    await dropFile(operator, 'surat.xlsx', Buffer.from('%PDF-1.7 bukan Excel'));
    await operator.getByText('Berkas belum dapat diperiksa').waitFor();
    expect(await faultsOf(operator)).toEqual([]);
  });
});
