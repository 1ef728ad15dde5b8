import { messyInnovations } from '../../../../examples/tests/support/messy-workbook.mjs';
import { dropFile, openExchange } from '../../../../examples/tests/support/exchange.mjs';
import { openInventory } from '../../../../examples/tests/support/inventory.mjs';
import { desk, openPage, phone } from '../../../../examples/tests/support/sign-in.mjs';

const tab = (page, name) => page.getByRole('tab', { name }).first().click();
const button = (page, name) => page.getByRole('button', { name });

/** Leads to a tab of one of the plugin's pages, and to a widget or a heading of it. */
const opens =
  (path, name, shown = []) =>
  async (page) => {
    await openPage(page, path);
    if (name !== undefined) await tab(page, name);
    for (const selector of [shown].flat()) {
      await page
        .locator(selector)
        .first()
        .evaluate((element) => element.scrollIntoView());
    }
  };

/**
 * What the guide shows, each as its reader would see it: the file's name, whose account by a word of its role, the
 * window, and what is done before the picture is taken.
 */
export const pictures = [
  { file: 'beranda', role: 'Operator', view: desk, prepare: opens('') },
  {
    file: 'permasalahan-baru',
    role: 'Operator',
    view: desk,
    async prepare(page) {
      await openInventory(page);
      await button(page, 'Tambah permasalahan').click();
      await page.getByLabel(/^Judul/).fill('Antrean layanan kependudukan lebih dari dua jam');
      await page
        .getByLabel(/^Uraian/)
        .fill('Warga dari kecamatan jauh menunggu sejak pagi dan tidak tahu kapan dilayani.');
    },
    async leave(page) {
      await page.reload();
    },
  },
  {
    file: 'penilaian-saya',
    role: 'Operator',
    view: desk,
    prepare: opens('readiness', 'Penilaian saya', 'kc-readiness-form'),
  },
  {
    file: 'periksa-impor',
    role: 'Operator',
    view: desk,
    async prepare(page) {
      await openExchange(page);
      await dropFile(page, 'Inovasi OPD 2026.xlsx', messyInnovations());
      await page.getByRole('heading', { name: 'Apa isi tiap kolom?' }).waitFor();
    },
    async leave(page) {
      await page.reload();
    },
  },
  {
    file: 'kemajuan',
    role: 'Operator',
    view: desk,
    prepare: opens('action-plan', 'Kemajuan'),
  },
  { file: 'setujui-di-ponsel', role: 'Kepala OPD', view: phone, prepare: opens('') },
  {
    file: 'usulan-dewan',
    role: 'Dewan',
    view: desk,
    prepare: opens('inventory', /Usulan Dewan/),
  },
  { file: 'keterlacakan', role: 'Dewan', view: desk, prepare: opens('trace') },
  { file: 'arah-pembangunan', role: 'Perencana', view: desk, prepare: opens('direction') },
  {
    file: 'swot',
    role: 'Perencana',
    view: desk,
    prepare: opens('swot', 'Kuadran', 'kc-swot-quadrant'),
  },
  {
    file: 'peta-jalan',
    role: 'Perencana',
    view: desk,
    prepare: opens('action-plan', 'Peta jalan', 'kc-roadmap'),
  },
  { file: 'buku', role: 'Perencana', view: desk, prepare: opens('books') },
  {
    file: 'konsolidasi',
    role: 'Admin Daerah',
    view: desk,
    async prepare(page) {
      await openPage(page, 'readiness');
      // The open one has no answers yet.
      await page.getByRole('combobox', { name: 'Penilaian', exact: true }).click();
      await page.getByRole('option', { name: /tengah periode/ }).click();
      await tab(page, 'Konsolidasi');
      const views = page.locator('main [role=tablist]').first();
      await views.evaluate((element) => element.scrollIntoView());
    },
  },
  { file: 'terbitan', role: 'Admin Daerah', view: desk, prepare: opens('snapshots') },
  { file: 'kode-sematan', role: 'Admin Daerah', view: desk, prepare: opens('embed') },
  {
    file: 'kalender',
    role: 'Admin Daerah',
    view: desk,
    async prepare(page) {
      await page.goto('settings/kotacerdas/calendar');
    },
  },
];
