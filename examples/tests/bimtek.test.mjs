import { chromium } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { act, approveAll, lockChapter, openHome, outcome, tick } from './support/home.mjs';
import {
  description,
  fillInChain,
  openInventory,
  openItem,
  save,
  stateOf,
  title,
} from './support/inventory.mjs';
import { joinOpd } from './support/members.mjs';
import { makeAccounts } from './support/new-account.mjs';
import { figuresOf, readPortal } from './support/portal.mjs';
import { consolidate, rate, startAssessment } from './support/readiness.mjs';
import { startExample } from './support/running-example.mjs';
import { endSession, enterPassword, openPage, phone, signIn } from './support/sign-in.mjs';

const river = {
  dimension: 'Smart Environment',
  problem: 'Sungai Ciwulan penuh sampah plastik',
  need: { title: 'Titik kumpul sampah di bantaran', kind: 'Infrastruktur' },
  innovation: {
    shortName: 'JAGA CIWULAN',
    name: 'Warga menjaga Sungai Ciwulan',
    kind: 'Program',
    startYear: '2027',
  },
};
const stops = {
  dimension: 'Smart Living',
  problem: 'Halte gelap pada malam hari',
  need: { title: 'Penerangan halte bertenaga surya', kind: 'Infrastruktur' },
  innovation: {
    shortName: 'HALTE TERANG',
    name: 'Halte terang bertenaga surya',
    kind: 'Produk',
    startYear: '2027',
  },
};
const assessment = 'Analisis kesiapan daerah – menjelang bimtek 3';
const today = new Date().toISOString().slice(0, 10);
const why = 'Sebutkan kelurahan mana saja yang ikut.';

let example;
let browser;
/** Diskominfo, two operators, the head of an OPD, one of the Dewan; and who reads the portal. */
let admin;
let dlh;
let dishub;
let dishubAccount;
let head;
let council;
let reader;
/** What the items of each OPD are called in lists, and what the portal said before. */
let riverItems;
let stopItems;
let before;

const published = () =>
  fetch(`${example.strapiUrl}/api/kotacerdas/published/32.78`).then((response) => response.json());

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  const accountOf = (word) => example.accounts.find(({ role }) => role.includes(word));
  const [diskominfo, operator] = await makeAccounts(example.strapiUrl, accountOf('Admin'), [
    { firstname: 'Admin', lastname: 'Diskominfo', role: 'Admin Daerah (Diskominfo)' },
    { firstname: 'Operator', lastname: 'Dishub', role: 'Operator OPD' },
  ]);
  dishubAccount = operator;
  const enter = (account, screen) => signIn(browser, example.strapiUrl, account, screen);
  [admin, dlh, dishub, head, council] = await Promise.all([
    enter(diskominfo),
    enter(accountOf('Operator')),
    enter(operator, phone),
    enter(accountOf('Kepala')),
    enter(accountOf('Dewan')),
  ]);
  reader = await browser.newPage({ locale: 'id-ID' });
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

/** Each step goes on from the one before: after one that failed, the others have nothing to say. */
let isBroken = false;
beforeEach(({ onTestFailed, skip }) => {
  if (isBroken) skip('an earlier step failed');
  onTestFailed(() => {
    isBroken = true;
  });
});

describe('a bimtek, with everybody in the room', () => {
  it('begins when Diskominfo gives the new operator her OPD', async () => {
    before = await readPortal(reader, example.portalUrl);
    expect(before).toEqual(figuresOf(await published()));
    await joinOpd(admin, 'Operator Dishub', 'Dishub');
  });

  it('lets two OPDs write problems, needs and innovations at the same time, one on a phone', async () => {
    [riverItems, stopItems] = await Promise.all([
      fillInChain(dlh, river),
      fillInChain(dishub, stops),
    ]);
    expect(riverItems[0]).toMatch(/^P-ENV-\d+ Sungai Ciwulan penuh sampah plastik$/);
    expect(stopItems[2]).toMatch(/^I-LIV-\d+ HALTE TERANG$/);
  });

  it('lets both rate the readiness of their OPDs, each on a sheet of its own', async () => {
    await Promise.all([
      rate(dlh, { 'ASN berkompetensi TIK': 3, 'Literasi digital warga': 2 }),
      rate(dishub, { 'ASN berkompetensi TIK': 4, 'Literasi digital warga': 2 }),
    ]);
  });

  it('keeps what both wrote into one item, and asks which title it shall be', async () => {
    await joinOpd(admin, 'Operator Dishub', 'DLH');
    await Promise.all(
      [dlh, dishub].map(async (operator) => {
        await openInventory(operator);
        await openItem(operator, 'Ciwulan');
      }),
    );
    await description(dlh).fill('Terlihat di enam kelurahan sepanjang sungai.');
    await title(dlh).fill('Sungai Ciwulan penuh sampah plastik dan popok');
    await save(dlh);
    await dlh.getByRole('heading', { name: /plastik dan popok$/ }).waitFor();

    await title(dishub).fill('Sungai Ciwulan penuh sampah pasar');
    await save(dishub);
    await dishub.getByRole('heading', { name: 'Isian ini juga diubah orang lain' }).waitFor();
    await dishub.getByText(/^Operator DLH menyimpan perubahan pada/).waitFor();
    await dishub.getByText(/Terlihat di enam kelurahan/).waitFor();
    await dishub.getByRole('radio', { name: /Punya saya/ }).check();
    await dishub.getByRole('button', { name: 'Simpan gabungan' }).click();
    await dishub.getByRole('heading', { name: /sampah pasar$/ }).waitFor();
    expect(await description(dishub).inputValue()).toContain('enam kelurahan');
    riverItems[0] = riverItems[0].replace(/penuh.*/, 'penuh sampah pasar');
  });

  it('keeps what is typed when the session ends, until she has signed in again', async () => {
    const typed = 'Empat puluh halte, mulai dari Simpang Lima.';
    await openInventory(dishub, /Kebutuhan/);
    await openItem(dishub, 'Penerangan halte');
    await description(dishub).fill(typed);
    await endSession(dishub);
    await save(dishub);
    const note = dishub.getByRole('alert').filter({ hasText: 'Sesi Anda sudah berakhir' });
    const [login] = await Promise.all([
      dishub.waitForEvent('popup'),
      note.getByRole('link', { name: /^Masuk lagi/ }).click(),
    ]);
    await enterPassword(login, dishubAccount);
    // The form that was open is open again, and has her text to offer.
    await login.getByRole('button', { name: 'Pakai ketikan' }).waitFor();
    await login.close();
    expect(await description(dishub).inputValue()).toBe(typed);
    await save(dishub);
    await dishub.getByText('Tersimpan.').first().waitFor();
  });

  it('lets each submit all three at once', async () => {
    for (const [operator, items] of [
      [dlh, riverItems],
      [dishub, stopItems],
    ]) {
      await openHome(operator);
      await tick(operator, items);
      await act(operator, 'Ajukan');
      await outcome(operator).getByText('3 isian telah diajukan.').waitFor();
    }
  });

  it('shows the head of the OPD what waits for him, and he approves two', async () => {
    await openHome(head);
    await head.getByRole('link', { name: '3 isian diajukan oleh Operator DLH' }).waitFor();
    await tick(head, riverItems.slice(0, 2));
    await approveAll(head);
    await outcome(head).getByText('2 isian telah disetujui.').waitFor();
    const [problem, , innovation] = riverItems;
    await head.getByRole('link', { name: problem }).waitFor({ state: 'detached' });
    await head.getByRole('link', { name: innovation, exact: true }).waitFor();
  });

  it('lets the Dewan return one with a reason and approve the rest', async () => {
    await openHome(council);
    await tick(council, riverItems.slice(2));
    await act(council, 'Kembalikan', why);
    await outcome(council).getByText('1 isian telah dikembalikan.').waitFor();
    await tick(council, stopItems);
    await approveAll(council);
    await outcome(council).getByText('3 isian telah disetujui.').waitFor();
  });

  it('tells the operator why, who mends it and submits it again', async () => {
    await openHome(dlh);
    const notices = dlh.getByRole('region', { name: 'Pemberitahuan' });
    await notices.getByText(`Alasan: ${why}`).waitFor();
    await notices
      .getByRole('link', { name: /JAGA CIWULAN dikembalikan oleh Anggota Dewan$/ })
      .click();
    const form = dlh.getByRole('dialog', { name: riverItems[2] });
    await form.getByText(`Alasan: ${why}`).waitFor();
    await description(dlh).fill('Dimulai di Kelurahan Urug, Gununggede, dan Leuwiliang.');
    await save(dlh);
    await dlh.getByText('Tersimpan.').first().waitFor();
    await form.getByRole('button', { name: 'Ajukan' }).click();
    await form.getByText('Diajukan', { exact: true }).waitFor();
  });

  it('lets the head approve what was mended', async () => {
    await openHome(head);
    await tick(head, riverItems.slice(2));
    await act(head, 'Setujui');
    await outcome(head).getByText('1 isian telah disetujui.').waitFor();
  });

  it('lets Diskominfo decide on the levels that the OPDs don’t agree on', async () => {
    await consolidate(admin, 'Diskominfo', {
      'ASN berkompetensi TIK': { level: 3, why: 'Belum semua OPD punya pengelola TIK.' },
      'Literasi digital warga': { level: 2, why: 'Kedua OPD sepakat.' },
    });
    await openHome(admin);
    for (const step of ['Ajukan', 'Setujui']) {
      await tick(admin, [assessment]);
      await act(admin, step);
      // Two indicators are decided of 27: that is asked about.
      const asked = admin.getByRole('alertdialog', { name: `${step} ${assessment}?` });
      await asked.getByText(`${assessment}: 25 indikator belum punya tingkat akhir`).waitFor();
      await asked.getByRole('button', { name: `Ya, tetap ${step.toLowerCase()}` }).click();
      await outcome(admin)
        .getByText(/^1 isian telah/)
        .waitFor();
    }
  });

  it('lets Diskominfo lock a chapter, which then takes nothing new', async () => {
    await lockChapter(admin, 'Inovasi');
    await openInventory(dlh, /Inovasi/);
    await dlh.getByText('Sudah dikunci, jadi tidak menerima isian baru: Inovasi.').waitFor();
    expect(await dlh.getByRole('button', { name: 'Tambah inovasi' }).count()).toBe(0);
    expect(await stateOf(dlh, riverItems[2])).toBe('Dikunci');
  });

  it('shows nothing of it on the portal until it is published', async () => {
    expect(await readPortal(reader, example.portalUrl)).toEqual(before);
  });

  it('shows it on the portal once Diskominfo has published, with the figures of core', async () => {
    await openPage(admin, 'snapshots');
    await admin.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await admin.getByRole('button', { name: 'Ya, terbitkan' }).click();
    await admin.getByText(/Centang dulu bahwa isian yang belum disetujui/).waitFor();
    await admin.getByRole('checkbox', { name: /Terbitkan juga \d+ isian/ }).click();
    await admin.getByRole('button', { name: 'Ya, terbitkan' }).click();
    await admin.getByRole('heading', { name: 'Terbitan nomor 2' }).waitFor();
    const edition = await published();
    const after = await readPortal(reader, example.portalUrl);
    expect(after).toEqual(figuresOf(edition));
    const counted = ({ dimensions }) => dimensions.map((row) => row.slice(0, 3).map(Number));
    const grown = counted(before).map((row, index) =>
      [3, 5].includes(index) ? row.map((count) => count + 1) : row,
    );
    expect(counted(after)).toEqual(grown);
    expect(after.readiness).toBe('2,50 dari 5');
    const titles = edition.masterplan.problems.map((problem) => problem.title);
    expect(titles).toContain('Sungai Ciwulan penuh sampah pasar');
  });

  it('lets Diskominfo start the next assessment, now that this one is approved', async () => {
    await startAssessment(admin, 'Analisis kesiapan bimtek 4', today);
    await openHome(dlh);
    await dlh.getByRole('link', { name: /Analisis kesiapan bimtek 4/ }).waitFor();
  });
});
