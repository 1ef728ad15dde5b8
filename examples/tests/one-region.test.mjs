import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLaunchOptions } from '../../scripts/find-browser.mjs';
import { seed } from '../../scripts/lib/start/seed.mjs';
import { choose, save, title } from './support/inventory.mjs';
import { startExample } from './support/running-example.mjs';

const region = '32.78';
const newProblem = 'Papan informasi halte tidak pernah diperbarui';

let example;
let browser;
let admin;
let reader;

const accountOf = (word) => example.accounts.find(({ role }) => role.includes(word));

/** Problems of Smart Governance, as the widget's table of dimensions prints them. */
async function problemsOn(page) {
  const table = page.locator('kc-dashboard').getByRole('table', { name: 'Peta enam dimensi' });
  const row = table.getByRole('row', { name: /Smart Governance/ });
  return Number(await row.getByRole('cell').first().innerText());
}

async function openPortal() {
  await reader.goto(`${example.portalUrl}/`);
  return problemsOn(reader);
}

async function openDashboard() {
  await admin.goto(`${example.strapiUrl}/admin/plugins/kotacerdas/dashboard`);
  return problemsOn(admin);
}

const published = (path = '') =>
  fetch(`${example.strapiUrl}/api/kotacerdas/published/${region}${path}`).then((response) =>
    response.json(),
  );

beforeAll(async () => {
  example = await startExample();
  browser = await chromium.launch(await browserLaunchOptions());
  reader = await browser.newPage({ locale: 'id-ID' });
  admin = await browser.newPage({ locale: 'id-ID', viewport: { width: 1280, height: 900 } });
  admin.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser?.close();
  await example?.stop();
});

describe('one region’s plan, end to end', () => {
  let before;

  it('the seed creates accounts with passwords once, and keeps everything the second time', async () => {
    expect(example.accounts.length).toBeGreaterThanOrEqual(2);
    for (const { password } of example.accounts) expect(password.length).toBeGreaterThanOrEqual(12);
    const again = await seed(example.env);
    expect(again).toMatchObject({ created: false });
    expect((await published()).number).toBe(1);
  });

  it('the portal shows the published plan under its strict policy', async () => {
    const violations = [];
    reader.on('console', (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    before = await openPortal();
    expect(before).toBe((await published('/summary')).dimensions[0].problems);
    for (const widget of ['kc-readiness-radar', 'kc-swot-quadrant']) {
      await reader.locator(widget).getByRole('img').first().waitFor();
    }
    const policy = await reader.request
      .get(`${example.portalUrl}/`)
      .then((response) => response.headers());
    expect(policy['content-security-policy']).toContain("default-src 'none'");
    expect(violations).toEqual([]);
  });

  it('the portal says the published figures without JavaScript, too', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${example.portalUrl}/`);
    const { title } = (await published()).masterplan;
    await expect(page.getByText(title).first().isVisible()).resolves.toBe(true);
    await expect(
      page.getByRole('row', { name: /Smart Governance/ }).innerText(),
    ).resolves.toContain(String(before));
    await page.close();
  });

  it('an administrator signs in and sees the same figures', async () => {
    const { email, password } = accountOf('Admin');
    await admin.goto(`${example.strapiUrl}/admin`);
    await admin.locator('input[name="email"]').fill(email);
    await admin.locator('input[name="password"]').fill(password);
    await admin.locator('button[type="submit"]').click();
    await admin.locator('nav').first().waitFor();
    expect(await openDashboard()).toBe(before);
  });

  it('finds the way to the portal on the dashboard and among the editions', async () => {
    for (const path of ['dashboard', 'snapshots']) {
      await admin.goto(`${example.strapiUrl}/admin/plugins/kotacerdas/${path}`);
      const link = admin.getByRole('link', { name: /^Buka halaman portal/ });
      const [portal] = await Promise.all([admin.waitForEvent('popup'), link.click()]);
      await portal.waitForURL(`${example.portalUrl}/`);
      expect(await problemsOn(portal)).toBe(before);
      await portal.close();
    }
    await openDashboard();
  });

  it('adds a problem from the dashboard and sees the count rise', async () => {
    await admin.getByRole('link', { name: 'Permasalahan' }).first().click();
    await title(admin).fill(newProblem);
    await choose(admin, 'Dimensi', 'Smart Governance');
    await admin.getByRole('combobox', { name: 'Perangkat Daerah', exact: true }).click();
    await admin.getByRole('option', { name: /Dishub$/ }).click();
    await save(admin);
    await admin.getByRole('heading', { name: new RegExp(`${newProblem}$`) }).waitFor();
    await expect.poll(openDashboard, { timeout: 30_000, interval: 1_000 }).toBe(before + 1);
  });

  it('the portal doesn’t know of it yet', async () => {
    expect(await openPortal()).toBe(before);
  });

  it('publishes, and only now the portal shows it', async () => {
    await openDashboard();
    await admin.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await admin.getByRole('button', { name: 'Ya, terbitkan' }).click();
    await admin.getByText(/Centang dulu bahwa isian yang belum disetujui/).waitFor();
    await admin.getByRole('checkbox', { name: /Terbitkan juga \d+ isian/ }).click();
    await admin.getByRole('button', { name: 'Ya, terbitkan' }).click();
    await admin
      .getByText(/Terbitan nomor 2 telah dibuat/)
      .first()
      .waitFor();
    expect((await published()).number).toBe(2);
    expect((await published('/1')).number).toBe(1);
    expect(await openPortal()).toBe(before + 1);
    const titles = (await published()).masterplan.problems.map(({ title }) => title);
    expect(titles).toContain(newProblem);
  });
});
