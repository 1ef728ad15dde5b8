import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { kominfo2021 } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';

async function dashboardOf(masterplan: Masterplan, lang: 'id' | 'en' = 'id') {
  mount(html`<kc-dashboard lang=${lang} as-of=${asOf} .masterplan=${masterplan}></kc-dashboard>`);
  return widget('kc-dashboard');
}

const panel = (element: Element, name: string) => one(element, `.panel-${name}`);

describe('figures', () => {
  test('are those of the summary', async () => {
    const plan = samplePlan();
    const { innovations } = summariseMasterplan(plan, { asOf });
    const element = await dashboardOf(plan);
    expect(all(element, '.figures .number').map(textOf)).toEqual(
      [
        innovations.total,
        innovations.owners,
        innovations.fromCouncil,
        innovations.completed,
        innovations.freshness.under30Days,
      ].map(String),
    );
    expect(innovations.total).toBe(24);
    expect(innovations.completed).toBe(3);
  });

  test('say that they are sample data, a simulation, a proposal', async () => {
    const text = textOf(await dashboardOf(samplePlan()));
    expect(text).toContain('Data contoh');
    expect(text).toContain('Simulasi, bukan nilai resmi');
    expect(text).toContain('usulan, bukan ketentuan resmi');
    expect(textOf(await dashboardOf({ ...samplePlan(), sample: false }))).not.toContain(
      'Data contoh',
    );
  });

  test('say of an edition how much in it nobody has approved, and of a live plan nothing', async () => {
    const approved = samplePlan();
    const problems = approved.problems.map((item) => ({ ...item, state: 'draft' as const }));
    const plan: Masterplan = { ...approved, problems };
    const { unapproved } = summariseMasterplan(plan, { asOf });
    const editionOf = async (masterplan: Masterplan, lang: 'id' | 'en' = 'id') => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({
        schemaVersion: 1,
        number: 3,
        publishedAt: '2026-11-01T02:00:00.000Z',
        hash: 'a'.repeat(64),
        framework: kominfo2021,
        masterplan,
      });
      document.querySelector('main')?.remove();
      mount(html`<kc-dashboard lang=${lang}>${script}</kc-dashboard>`);
      return textOf(await widget('kc-dashboard'));
    };
    expect(unapproved).toBeGreaterThan(0);
    expect(await editionOf(plan)).toContain(
      `Terbitan ini memuat ${unapproved} isian yang belum disetujui.`,
    );
    expect(await editionOf(plan, 'en')).toContain(
      `Items in this edition that are not approved yet: ${unapproved}.`,
    );
    document.querySelector('main')?.remove();
    expect(textOf(await dashboardOf(plan))).not.toContain('belum disetujui');
    expect(await editionOf(approved)).not.toContain('belum disetujui');
  });

  test('stages, ages, owners, years and dimensions stand in tables', async () => {
    const element = await dashboardOf(samplePlan());
    expect(all(panel(element, 'stages'), 'tbody tr')).toHaveLength(6);
    expect(all(panel(element, 'freshness'), 'tbody tr')).toHaveLength(3);
    expect(textOf(panel(element, 'owners'))).toContain('Dishub 8');
    expect(all(panel(element, 'dimensions'), 'tbody tr')).toHaveLength(6);
    const rows = all(panel(element, 'budget'), '.data-table tbody tr').map(textOf);
    expect(rows.at(-1)).toMatch(/^Jumlah Rp/);
  });

  test('a mean says how many reports stand behind it, and none is no 0', async () => {
    const element = await dashboardOf(samplePlan());
    const text = textOf(panel(element, 'programs'));
    expect(text).toContain('8 program sudah melapor, 4 belum');
    expect(text).toContain('Smart Economy belum ada laporan');
  });

  test('what nobody has rated is “belum dinilai”', async () => {
    const text = textOf(panel(await dashboardOf(hostilePlan()), 'readiness'));
    expect(text).toContain('Suprastruktur belum dinilai');
  });

  test('follow a change of language in words and numbers', async () => {
    const element = await dashboardOf(samplePlan());
    expect(textOf(element)).toContain('Rp113,1 miliar');
    element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
    expect(textOf(element)).toContain('Rp113.1 billion');
    expect(textOf(element)).toContain('List of innovations');
  });
});

describe('a plan without data', () => {
  test('says what to do instead of showing zeros', async () => {
    const element = await dashboardOf(emptyPlan());
    expect(textOf(element)).toContain('Rencana ini belum berisi data');
    expect(all(element, '.panel')).toHaveLength(0);
  });

  test('says it in each part that is empty', async () => {
    const plan: Masterplan = { ...samplePlan(), swot: [], readiness: [], programs: [] };
    const element = await dashboardOf({ ...plan, innovations: [] });
    expect(textOf(panel(element, 'swot'))).toContain('Belum ada analisis SWOT');
    expect(textOf(panel(element, 'readiness'))).toContain('belum dinilai');
    expect(textOf(panel(element, 'budget'))).toContain('Belum ada anggaran');
    expect(textOf(panel(element, 'programs'))).toContain('Belum ada program');
    expect(textOf(panel(element, 'owners'))).toContain('Belum ada OPD');
    expect(textOf(panel(element, 'innovations'))).toContain('Belum ada inovasi');
  });
});

describe('the map of dimensions', () => {
  test('unfolds with the keyboard', async () => {
    const element = await dashboardOf(samplePlan());
    const fold = one(panel(element, 'dimensions'), 'button');
    fold.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    const rows = all(panel(element, 'dimensions'), '.sub th').map(textOf);
    expect(rows).toEqual([
      'Pelayanan publik',
      'Manajemen birokrasi yang efisien',
      'Efisiensi kebijakan publik',
    ]);
    await userEvent.keyboard(' ');
    await element.updateComplete;
    expect(all(panel(element, 'dimensions'), '.sub')).toHaveLength(0);
  });
});

describe('texts that try to break the page', () => {
  test('stay texts, and nothing sticks out at 320 pixels', async () => {
    const place = mount(html`<kc-dashboard .masterplan=${hostilePlan()}></kc-dashboard>`);
    place.style.inlineSize = '320px';
    const element = await widget('kc-dashboard');
    await element.updateComplete;
    expect(all(element, 'img, b, script')).toHaveLength(0);
    expect(textOf(element)).toContain('<img src=x onerror=');
    expect(document.title).not.toBe('broken');
    const edge = place.getBoundingClientRect().right + 1;
    const out = all(element, '*').filter(
      (part) =>
        part.closest('.visually-hidden, svg') === null && part.getBoundingClientRect().right > edge,
    );
    expect(out.map((part) => part.className)).toEqual([]);
  });

  test('leave no control smaller than 24 pixels', async () => {
    const place = mount(html`<kc-dashboard .masterplan=${samplePlan()}></kc-dashboard>`);
    place.style.inlineSize = '320px';
    const element = await widget('kc-dashboard');
    for (const control of all(element, 'button, input, select')) {
      if (control.closest('thead') !== null) continue;
      const { height, width } = control.getBoundingClientRect();
      expect(Math.min(height, width), textOf(control)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('no inline styles', () => {
  test('are set by any template, since a strict policy forbids them', async () => {
    expect(all(await dashboardOf(samplePlan()), '[style], style')).toHaveLength(0);
    expect(button(await dashboardOf(samplePlan()), 'Lihat tabel')).toBeInstanceOf(HTMLElement);
  });
});

describe('for screen readers', () => {
  test('figures are read with what they count, panels as regions with a heading and a table', async () => {
    const element = await dashboardOf(samplePlan());
    await expect.element(one(element, '.figures')).toMatchAriaInlineSnapshot(`
      - term: Inovasi
      - definition: "24"
      - definition: 18 di antaranya dari OPD
      - term: OPD penggagas
      - definition: "4"
      - definition: memiliki sedikitnya satu inovasi
      - term: Usulan Dewan Smart City
      - definition: "6"
      - definition: diajukan melalui Dewan
      - term: Inovasi tuntas
      - definition: "3"
      - definition: 100% pada keenam tahap
      - term: Data terkini
      - definition: "3"
      - definition: diperbarui kurang dari 30 hari lalu
    `);
    await expect.element(panel(element, 'freshness')).toMatchAriaInlineSnapshot(`
      - region "Keterkinian data":
        - heading "Keterkinian data" [level=3]
        - paragraph: Umur pembaruan terakhir inovasi, dihitung sampai 23 November 2026
        - table "Keterkinian data":
          - caption: Keterkinian data
          - rowgroup:
            - row "Pembaruan terakhir Jumlah":
              - columnheader "Pembaruan terakhir"
              - columnheader "Jumlah"
          - rowgroup:
            - row "Kurang dari 30 hari 3":
              - rowheader "Kurang dari 30 hari"
              - cell "3"
            - row "30–90 hari 6":
              - rowheader "30–90 hari"
              - cell "6"
            - row "Lebih dari 90 hari 15":
              - rowheader "Lebih dari 90 hari"
              - cell "15"
    `);
    await expect.element(one(panel(element, 'dimensions'), 'tbody tr')).toMatchAriaInlineSnapshot(`
      - row "Smart Governance 3 3 4 0 2":
        - rowheader "Smart Governance":
          - button "Smart Governance"
        - cell "3"
        - cell "3"
        - cell "4"
        - cell "0"
        - cell "2"
    `);
  });
});
