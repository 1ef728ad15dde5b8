import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';

async function radarOf(plan: ReturnType<typeof samplePlan>, lang: 'id' | 'en' = 'id') {
  mount(
    html`<kc-readiness-radar lang=${lang} as-of=${asOf} .masterplan=${plan}></kc-readiness-radar>`,
  );
  return widget('kc-readiness-radar');
}

test('score, band and what kind of figure it is', async () => {
  const text = textOf(await radarOf(samplePlan()));
  expect(text).toMatch(/3,00, Kesiapan daerah. Dari mana angka ini\? dari 5 Cukup siap/);
  expect(text).toContain('Simulasi, bukan nilai resmi');
  expect(text).toContain('usulan, bukan ketentuan resmi');
  expect(text).toContain('Data contoh');
  expect(text).toContain('27 indikator terjawab, 0 tidak berlaku, 0 belum dijawab');
});

test('the picture has a name and a description, and a table stands behind it', async () => {
  const element = await radarOf(samplePlan());
  const picture = one2(element, 'svg[role=img]');
  const name = picture.getAttribute('aria-label');
  expect(name).toContain('Kesiapan per subelemen, saat ini dan target');
  expect(name).toContain('9 dari 9 subelemen sudah dinilai');
  expect(all(element, 'tbody tr')).toHaveLength(9);
});

test('the table is there for screen readers before, and for everyone after the button', async () => {
  const element = await radarOf(samplePlan());
  const table = one(element, 'table');
  expect(getComputedStyle(table).visibility).toBe('visible');
  expect(one(element, '#table-readiness').getBoundingClientRect().width).toBe(1);
  const toggle = button(element, 'Lihat tabel');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  toggle.focus();
  toggle.click();
  await element.updateComplete;
  expect(one(element, '#table-readiness').getBoundingClientRect().width).toBeGreaterThan(200);
  expect(button(element, 'Tutup tabel').getAttribute('aria-expanded')).toBe('true');
  expect(element.shadowRoot?.activeElement).toBe(toggle);
});

test('what nobody has rated is a gap in the drawing and “belum dinilai” in the table, never 0', async () => {
  const element = await radarOf(hostilePlan());
  expect(all(element, 'svg[role=img] .current-mark')).toHaveLength(2);
  expect(element.shadowRoot?.querySelector('.unrated')?.getAttribute('d')?.split('M')).toHaveLength(
    1 + 7,
  );
  expect(textOf(one(element, 'tbody'))).toContain('Belum dinilai');
  expect(textOf(one(element, 'tbody'))).not.toContain('0,00');
});

test('without an assessment it says what to do', async () => {
  const text = textOf(await radarOf(emptyPlan()));
  expect(text).toContain('Kesiapan daerah belum dinilai');
  expect(text).toContain('minta setiap OPD menilai diri');
});

test('without consolidation it says who has to act', async () => {
  const plan = samplePlan();
  const open = plan.readiness.map((entry) => ({ ...entry, consolidated: null }));
  const element = await radarOf({ ...plan, readiness: open });
  expect(textOf(element)).toContain('1 OPD sudah menilai diri');
  expect(textOf(element)).toContain('OPD pengampu perlu mengonsolidasikan');
  expect(all(element, 'svg[role=img]')).toHaveLength(0);
});

test('the score says where it comes from', async () => {
  const element = await radarOf(samplePlan());
  button(element, '3,00').click();
  await element.updateComplete;
  const dialog = one(element, 'dialog');
  expect(dialog.matches(':modal')).toBe(true);
  expect(textOf(dialog)).toContain('9,0139 ÷ 3 = 3,00');
  expect(textOf(dialog)).toContain('Struktur');
});

test('elements and sub-elements do so too, each by its own indicators', async () => {
  const element = await radarOf(samplePlan());
  const scores = all(element, '.score-list .explain');
  expect(scores).toHaveLength(12);
  button(element, '2,67').click();
  await element.updateComplete;
  const rows = all(one(element, 'dialog'), 'tbody tr');
  expect(rows.length).toBeGreaterThan(2);
  expect(textOf(one(element, 'dialog'))).toContain('Tingkat × bobot');
  button(element, 'Tutup').click();
  await vi.waitFor(() => expect(all(element, 'dialog')).toHaveLength(0));
});

test('shows the assessment that the page names', async () => {
  const plan = samplePlan();
  const [latest] = plan.readiness;
  if (latest?.consolidated === undefined || latest.consolidated === null) {
    throw new Error('The sample is consolidated.');
  }
  const { consolidated } = latest;
  const ratings = consolidated.ratings.map((rating) => ({ ...rating, current: 1 as const }));
  const earlier = {
    ...latest,
    id: 'assessment-2024',
    assessedOn: '2024-06-30',
    consolidated: { ...consolidated, ratings },
  };
  const element = await radarOf({ ...plan, readiness: [latest, earlier] });
  expect(textOf(element)).toContain('Cukup siap');
  element.assessment = 'assessment-2024';
  await element.updateComplete;
  expect(textOf(element)).toContain('Belum siap');
  element.assessment = 'assessment-1999';
  await element.updateComplete;
  expect(textOf(element)).toContain('Penilaian “assessment-1999” tidak ada dalam rencana ini');
  expect(textOf(element)).toContain('assessment-2026, assessment-2024');
});

test('speaks English with English numbers', async () => {
  const text = textOf(await radarOf(samplePlan(), 'en'));
  expect(text).toMatch(/3\.00, .* of 5 Fairly ready/);
  expect(text).toContain('Simulation, not an official score');
});

test('a screen reader hears a figure with its name and its table', async () => {
  const element = await radarOf(samplePlan());
  await expect.element(one(element, '.figure')).toMatchAriaInlineSnapshot(`
    - figure "Kesiapan per subelemen, saat ini dan target":
      - img "Kesiapan per subelemen, saat ini dan target. Diagram radar berskala 1 sampai 5. 9 dari 9 subelemen sudah dinilai; yang belum dinilai tampak sebagai celah. Angkanya ada pada tabel.": 1 2 3 4 5 1 2 3 4 5 6 7 8 9
      - button "Lihat tabel : Kesiapan per subelemen, saat ini dan target"
      - group "Unduh: Kesiapan per subelemen, saat ini dan target":
        - button "CSV"
        - button "SVG"
        - button "PNG"
      - table "Kesiapan per subelemen, saat ini dan target":
        - caption: Kesiapan per subelemen, saat ini dan target
        - rowgroup:
          - row "Subelemen Elemen Saat ini Target Kesenjangan":
            - columnheader "Subelemen"
            - columnheader "Elemen"
            - columnheader "Saat ini"
            - columnheader "Target"
            - columnheader "Kesenjangan"
        - rowgroup:
          - row "Sumber daya manusia Struktur 3,00 4,00 1,00":
            - rowheader "Sumber daya manusia"
            - cell "Struktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Anggaran Struktur 3,00 4,00 1,00":
            - rowheader "Anggaran"
            - cell "Struktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Tata kelola Struktur 2,67 3,67 1,00":
            - rowheader "Tata kelola"
            - cell "Struktur"
            - cell "2,67"
            - cell "3,67"
            - cell "1,00"
          - row "Infrastruktur fisik Infrastruktur 3,00 4,00 1,00":
            - rowheader "Infrastruktur fisik"
            - cell "Infrastruktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Infrastruktur digital Infrastruktur 3,00 4,00 1,00":
            - rowheader "Infrastruktur digital"
            - cell "Infrastruktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Infrastruktur sosial Infrastruktur 3,00 4,00 1,00":
            - rowheader "Infrastruktur sosial"
            - cell "Infrastruktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Kebijakan Suprastruktur 3,00 4,00 1,00":
            - rowheader "Kebijakan"
            - cell "Suprastruktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
          - row "Kelembagaan Suprastruktur 3,33 4,33 1,00":
            - rowheader "Kelembagaan"
            - cell "Suprastruktur"
            - cell "3,33"
            - cell "4,33"
            - cell "1,00"
          - row "Tata laksana Suprastruktur 3,00 4,00 1,00":
            - rowheader "Tata laksana"
            - cell "Suprastruktur"
            - cell "3,00"
            - cell "4,00"
            - cell "1,00"
  `);
});

function one2(element: Element, selector: string): Element {
  const [found] = all(element, selector);
  if (found === undefined) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
