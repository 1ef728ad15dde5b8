import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { faultsOf } from './support/exchange.mjs';
import { openHome, outcome, tick } from './support/home.mjs';
import { description, save } from './support/inventory.mjs';
import { makeAccounts } from './support/new-account.mjs';
import { startExample } from './support/running-example.mjs';
import { desk, openPage, phone, signedIn, signIn } from './support/sign-in.mjs';
import { button, goFromHome, heading, link, tab, title, toPage } from './support/three-clicks.mjs';

const problem = 'P-ENV-09 Pemakaian listrik gedung pemerintah tidak pernah diukur per gedung';
const need = 'K-ENV-08 Pengukuran dan batas pemakaian listrik tiap gedung pemerintah';
const counted = 'Ada 214 gedung.';

let example;
let browser;
let admin;
let operator;
let head;
let council;

const step = (page) => page.getByRole('dialog').filter({ hasText: /^Langkah \d dari \d/ });
/** Whether the bubble of a step lies over the beginning of what it tells of. */
const isCovered = async (page) => {
  const bubble = await step(page).boundingBox();
  const shown = await page.locator('[style*="outline-offset"]').boundingBox();
  const bottom = shown.y + Math.min(shown.height, 200);
  return (
    shown.y < 0 ||
    (bubble.x < shown.x + shown.width &&
      shown.x < bubble.x + bubble.width &&
      bubble.y < bottom &&
      shown.y < bubble.y + bubble.height)
  );
};
const shortcutList = (page) => page.getByRole('dialog', { name: 'Pintasan papan tik' });
const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
const help = (page) => page.getByRole('button', { name: 'Bantuan' });
const chooseHelp = async (page, name) => {
  await help(page).click();
  await page.getByRole('menuitem', { name }).click();
};

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  [admin, operator, head, council] = await Promise.all([
    signedIn(browser, example, 'Admin Daerah'),
    signedIn(browser, example, 'Operator'),
    signedIn(browser, example, 'Kepala'),
    signedIn(browser, example, 'Dewan', phone),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe('the tour', () => {
  it('is offered at the first visit, and taken by keyboard alone', async () => {
    await openHome(operator);
    await operator.getByRole('button', { name: 'Mulai tur' }).press('Enter');
    for (let at = 1; at < 6; at += 1) {
      await step(operator).getByText(`Langkah ${at} dari 6`).waitFor();
      const next = step(operator).getByRole('button', { name: 'Lanjut' });
      await expect.poll(() => hasFocus(next)).toBe(true);
      await expect.poll(() => isCovered(operator)).toBe(false);
      await operator.keyboard.press('Enter');
    }
    await step(operator).getByText('Langkah 6 dari 6').waitFor();
    await step(operator).getByRole('button', { name: 'Kembali' }).click();
    await step(operator).getByText('Langkah 5 dari 6').waitFor();
    // A reload doesn't lose it.
    await operator.reload();
    await step(operator).getByText('Langkah 5 dari 6').waitFor();
    await operator.keyboard.press('Escape');
    await step(operator).waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(help(operator))).toBe(true);
  });

  it('isn’t offered again, in another browser neither, but is taken again from the help', async () => {
    const elsewhere = await signedIn(browser, example, 'Operator', phone);
    await openHome(elsewhere);
    expect(await elsewhere.getByRole('button', { name: 'Mulai tur' }).count()).toBe(0);
    await openPage(elsewhere, 'dashboard');
    await chooseHelp(elsewhere, 'Ulangi tur');
    await step(elsewhere).getByText('Langkah 1 dari 6').waitFor();
    await elsewhere.context().close();
  });

  it('fits a phone, covers nothing that it tells of and says all of it, for who skips it until later', async () => {
    await openHome(council);
    await council.getByRole('button', { name: 'Lewati' }).click();
    await council.getByRole('button', { name: 'Mulai tur' }).waitFor({ state: 'detached' });
    await chooseHelp(council, 'Ulangi tur');
    for (let at = 1; at <= 5; at += 1) {
      await step(council).getByText(`Langkah ${at} dari 5`).waitFor();
      await expect.poll(() => isCovered(council)).toBe(false);
      const { height, width, x, y } = await step(council).boundingBox();
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(phone.width);
      expect(y + height).toBeLessThanOrEqual(phone.height);
      expect(await faultsOf(council)).toEqual([]);
      await step(council)
        .getByRole('button', { name: at < 5 ? 'Lanjut' : 'Selesai' })
        .click();
    }
    expect(await step(council).count()).toBe(0);
  });
});

describe('shortcuts', () => {
  it('lead to pages, to a search and to a new item, and not while somebody types', async () => {
    await openHome(head);
    await head.keyboard.press('g');
    await head.keyboard.press('i');
    await head.getByRole('tab', { name: /Permasalahan/ }).click();
    await head.keyboard.press('/');
    const search = head.getByPlaceholder(/Cari kode/);
    await expect.poll(() => hasFocus(search)).toBe(true);
    await head.keyboard.type('gd?n');
    expect(await search.inputValue()).toBe('gd?n');
    await openPage(operator, 'inventory');
    await operator.getByRole('tab', { name: /Kebutuhan/ }).click();
    await operator.keyboard.press('n');
    await operator.getByRole('heading', { name: 'Kebutuhan baru' }).waitFor();
    await operator.keyboard.press('Escape');
  });

  it('are listed by “?”, and do nothing once they are turned off', async () => {
    await openHome(operator);
    await operator.keyboard.press('?');
    await shortcutList(operator).getByText('Daftar pintasan ini').waitFor();
    expect(await faultsOf(operator)).toEqual([]);
    await shortcutList(operator).getByLabel('Pakai pintasan satu huruf').click();
    await operator.keyboard.press('Escape');
    await shortcutList(operator).waitFor({ state: 'detached' });
    await operator.keyboard.press('?');
    await operator.keyboard.press('g');
    await operator.keyboard.press('d');
    expect(await shortcutList(operator).count()).toBe(0);
    expect(new URL(operator.url()).pathname).toMatch(/kotacerdas\/?$/);
    await chooseHelp(operator, 'Pintasan papan tik');
    await shortcutList(operator).waitFor();
    await operator.keyboard.press('Escape');
    await expect.poll(() => hasFocus(help(operator))).toBe(true);
  });
});

describe('the pages of the plan', () => {
  it.each([1280, 1366])(
    'have their links in one line %i wide, for who may open all',
    async (width) => {
      await admin.setViewportSize({ ...desk, width });
      await openHome(admin);
      const links = admin
        .getByRole('navigation', { name: 'Halaman Kota Cerdas' })
        .getByRole('link');
      expect(await links.count()).toBe(13);
      const lines = await links.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().top),
      );
      expect(new Set(lines).size).toBe(1);
      await admin.setViewportSize(desk);
    },
  );
});

describe('from Beranda, at most three clicks lead', () => {
  it.each([
    'Dasbor',
    'Arah pembangunan',
    'Inventaris',
    'Kesiapan',
    'SWOT',
    'Rencana aksi',
    'Impor/ekspor Excel',
    'Keterlacakan',
    'Buku',
    'Terbitan',
    'Kode sematan',
    'Riwayat',
  ])('to %s', async (name) => {
    const titles = { Dasbor: /^Masterplan/, 'Impor/ekspor Excel': 'Impor dan ekspor Excel' };
    await goFromHome(admin, [toPage(name)], title(titles[name] ?? name));
  });

  const inStrapi = (name) => (page) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true });
  const widget = (page) => page.locator('kc-readiness-form, kc-swot-board');
  const comments = button(/^Komentar/);
  it.each([
    [
      'a new problem',
      [toPage('Inventaris'), button('Tambah permasalahan')],
      heading('Permasalahan baru'),
    ],
    ['a new need', [toPage('Inventaris'), button('Tambah kebutuhan')], heading('Kebutuhan baru')],
    ['a new innovation', [toPage('Inventaris'), button('Tambah inovasi')], heading('Inovasi baru')],
    [
      'a new programme',
      [toPage('Rencana aksi'), button('Tambah program')],
      (page) => page.locator('kc-program-editor').getByRole('textbox'),
    ],
    [
      'a new SWOT statement',
      [toPage('SWOT'), (page) => widget(page).getByRole('button', { name: /Tambah kekuatan/ })],
      (page) => widget(page).getByRole('textbox', { name: /Pernyataan/ }),
    ],
    ['the import', [toPage('Impor/ekspor Excel')], button('Pilih berkas')],
    ['printing Buku 1', [toPage('Buku')], button('Cetak sebagai draf')],
    ['publishing', [toPage('Terbitan'), button('Terbitkan')], button('Ya, terbitkan')],
    [
      'approving',
      [(page) => page.getByRole('checkbox', { name: `Pilih ${need}` })],
      button(/^Setujui: /),
    ],
    [
      'a comment',
      [link(need), comments],
      (page) => page.getByRole('textbox', { name: 'Komentar' }),
    ],
    [
      'the history of an item',
      [link(need), comments, link('Riwayat dan komentar')],
      heading(`Perubahan pada ${need}`),
    ],
    ['the calendar', [link('Atur kalender')], title('Kalender')],
    [
      'the members',
      [inStrapi('Pengaturan'), inStrapi('Peran dan keanggotaan')],
      title('Keanggotaan'),
    ],
    ['the frameworks', [inStrapi('Pengaturan'), inStrapi('Kerangka')], title('Kerangka')],
    ['the code to embed', [toPage('Kode sematan')], button(/Salin/)],
  ])('to %s', async (_, clicks, goal) => {
    await goFromHome(admin, clicks, goal);
  });

  it('to the level of an indicator, for an operator', async () => {
    const level = (page) => widget(page).getByRole('radio', { name: 'Tingkat 3' });
    await goFromHome(operator, [toPage('Kesiapan'), tab('Penilaian saya'), level], (page) =>
      page.getByText('1 dari 27 indikator terjawab'),
    );
  });
});

describe('the story of docs/panduan/coba-dua-menit.md', () => {
  it('finds the operator with news, a reason, a comment and a near deadline', async () => {
    await openHome(operator);
    const news = operator.getByRole('region', { name: 'Pemberitahuan' });
    await news.getByText(/P-ENV-09.* dikembalikan oleh Kepala DLH$/).waitFor();
    await news.getByText(/Untuk Operator DLH: menurut BPKAD ada 214 gedung/).waitFor();
    await operator
      .getByRole('region', { name: 'Kalender' })
      // Six days when it was told; midnight may have come since.
      .getByText(/\b[5-7] hari lagi/)
      .first()
      .waitFor();
  });

  it('lets the operator mend and submit it', async () => {
    await operator.getByRole('link', { name: problem, exact: true }).click();
    const form = operator.getByRole('dialog', { name: problem });
    const said = await description(operator).inputValue();
    await description(operator).fill(`${said} ${counted}`);
    await save(operator);
    await operator.getByText('Tersimpan.').first().waitFor();
    await form.getByRole('button', { name: 'Ajukan' }).click();
    await form.getByText('Diajukan', { exact: true }).waitFor();
  });

  it('lets the head of the OPD approve it, and the Dewan the need that answers it', async () => {
    await openHome(head);
    await head.getByRole('link', { name: problem, exact: true }).click();
    const form = head.getByRole('dialog', { name: problem });
    await form.getByRole('button', { name: 'Setujui' }).click();
    await form.getByText('Disetujui', { exact: true }).waitFor();
    await openHome(council);
    await tick(council, [need]);
    await council.getByRole('button', { name: /^Setujui: / }).click();
    await outcome(council).getByText('1 isian telah disetujui.').waitFor();
  });

  it('has it on the portal once Diskominfo publishes, and not before', async () => {
    const published = async () => {
      const address = `${example.strapiUrl}/api/kotacerdas/published/32.78`;
      const { masterplan } = await (await fetch(address)).json();
      return masterplan.problems.find(({ code }) => code === 'P-ENV-09').description;
    };
    expect(await published()).not.toContain(counted);
    await openPage(admin, 'snapshots');
    await admin.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await admin.getByRole('checkbox', { name: /Terbitkan juga \d+ isian/ }).click();
    await admin.getByRole('button', { name: 'Ya, terbitkan' }).click();
    await admin.getByRole('heading', { name: 'Terbitan nomor 2' }).waitFor();
    expect(await published()).toContain(counted);
    const reader = await browser.newPage({ locale: 'id-ID' });
    await reader.goto(`${example.portalUrl}/#permasalahan`);
    const inventory = reader.locator('#permasalahan kc-inventory');
    await inventory.getByRole('searchbox').fill('listrik gedung');
    await inventory.getByRole('button', { name: /diukur per gedung/ }).click();
    await inventory.getByText(counted).waitFor();
    await reader.close();
  });
});

describe('an account that can do nothing yet', () => {
  it('reads why, and whom to ask', async () => {
    const superAdmin = example.accounts.find(({ role }) => role.includes('Admin Daerah'));
    const [without, fresh] = await makeAccounts(example.strapiUrl, superAdmin, [
      { firstname: 'Tanpa', lastname: 'Hak', role: 'Author' },
      { firstname: 'Operator', lastname: 'Baru', role: 'Operator OPD' },
    ]);
    const closed = await signIn(browser, example.strapiUrl, without);
    await openPage(closed, 'inventory');
    await closed.getByText(/mintalah kepada Admin Daerah/).waitFor();
    const nowhere = await signIn(browser, example.strapiUrl, fresh);
    await openHome(nowhere);
    await nowhere.getByText(/Akun Anda belum punya Perangkat Daerah/).waitFor();
    // Neither a region without a plan nor a server that has stopped leaves it without a next step.
    const plans = /\/kotacerdas\/plans$/;
    await nowhere.route(plans, (route) => route.fulfill({ json: { data: [] } }));
    await openPage(nowhere, 'inventory');
    await nowhere.getByText(/Rencana dibuat oleh Admin Daerah atau Perencana/).waitFor();
    await nowhere.unroute(plans);
    await nowhere.route(plans, (route) => route.abort());
    await openPage(nowhere, 'inventory');
    await nowhere.getByText(/Server tidak terjangkau/).waitFor();
    await nowhere.unroute(plans);
    await nowhere.getByRole('button', { name: 'Coba lagi' }).click();
    await nowhere.getByRole('tab', { name: /Permasalahan/ }).waitFor();
    await openPage(nowhere, 'halaman-yang-tidak-ada');
    await nowhere.getByRole('main').getByRole('link', { name: 'Ke Beranda' }).waitFor();
  });
});

describe('a region that begins', () => {
  const field = (name) => admin.getByLabel(name);
  const region = () => admin.getByRole('combobox', { name: /^Kabupaten\/kota/ });
  const make = () => admin.getByRole('button', { name: 'Buat rencana' }).click();

  it('is told what is missing, and no longer once it is there', async () => {
    await openPage(admin, 'dashboard');
    await admin.getByRole('link', { name: 'Buat rencana' }).click();
    await title('Rencana baru')(admin).waitFor();
    await make();
    await admin.getByText('Pilih kabupaten atau kotanya.').waitFor();
    await region().click();
    await region().pressSequentially('kota banjar');
    await admin.getByRole('option', { name: 'Kota Banjar', exact: true }).click();
    await admin.getByText('Pilih kabupaten atau kotanya.').waitFor({ state: 'detached' });
  });

  it('pastes its departments, and finds what it typed after the page was loaded anew', async () => {
    await field('Daftar Perangkat Daerah').fill(
      '1\tDinas Kesehatan\n2\tDinas Lingkungan Hidup\n3\tdinas kesehatan',
    );
    await admin.getByText('2 Perangkat Daerah terbaca.').waitFor();
    await admin.reload();
    await expect.poll(() => region().inputValue()).toBe('Kota Banjar');
    await admin.getByText('2 Perangkat Daerah terbaca.').waitFor();
    expect(await field('Judul rencana').inputValue()).toMatch(
      /^Masterplan Smart City Kota Banjar \d{4}–\d{4}$/,
    );
    expect(await faultsOf(admin)).toEqual([]);
  });

  it('has its plan with one more click, and no second one', async () => {
    await make();
    await admin.waitForURL(/plan=/);
    await title('Beranda')(admin).waitFor();
    await admin.getByText('Masterplan Smart City Kota Banjar').first().waitFor();
    await openPage(admin, 'new-plan');
    await region().click();
    await region().pressSequentially('kota banjar');
    await admin.getByRole('option', { name: 'Kota Banjar', exact: true }).click();
    await make();
    await admin.getByRole('link', { name: 'Buka rencana itu' }).waitFor();
  });
});
