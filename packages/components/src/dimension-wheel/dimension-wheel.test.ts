import { rpmKotaCerdas2026 } from '@kotacerdas/core/framework';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { expect, test } from 'vitest';
import type { KcSelectEvent } from '../base/events/select-event.js';
import { all, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';

async function wheelOf(masterplan: Masterplan, measure = 'items', lang = 'id') {
  mount(
    html`<kc-dimension-wheel
      lang=${lang}
      as-of=${asOf}
      measure=${measure}
      .masterplan=${masterplan}
    ></kc-dimension-wheel>`,
  );
  return widget('kc-dimension-wheel');
}

type Wheel = Awaited<ReturnType<typeof wheelOf>>;

function piece(element: Wheel, key: string): SVGElement {
  const found = all(element, '.segment').find((entry) => entry.getAttribute('data-key') === key);
  if (!(found instanceof SVGElement)) throw new Error(`There is no piece “${key}”.`);
  return found;
}

async function press(element: Wheel, ...keys: string[]): Promise<string | null> {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    element.shadowRoot?.activeElement?.dispatchEvent(event);
    await element.updateComplete;
  }
  return element.shadowRoot?.activeElement?.getAttribute('data-key') ?? null;
}

const choose = async (element: Wheel, key: string) => {
  piece(element, key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
};

const heard = (element: Wheel) => {
  const items: unknown[] = [];
  element.addEventListener('kc-select', (event: KcSelectEvent) => items.push(event.item));
  return items;
};

test('has every dimension and sub-dimension with its figure, and the whole in the middle', async () => {
  const element = await wheelOf(samplePlan());
  expect(all(element, '.segment[data-key^="dimension "]')).toHaveLength(6);
  expect(all(element, '.segment[data-key^="sub-dimension "]')).toHaveLength(18);
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Seluruh rencana: 70');
  expect(piece(element, 'dimension smart-governance').getAttribute('aria-label')).toBe(
    'Smart Governance: 12',
  );
});

test('shows what stands behind a piece that is chosen, and says so to the page', async () => {
  const element = await wheelOf(samplePlan());
  const items = heard(element);
  await choose(element, 'dimension smart-governance');
  expect(items).toEqual([{ kind: 'dimension', id: 'smart-governance' }]);
  expect(textOf(one(element, '#details-title'))).toBe('Smart Governance');
  const figures = all(element, '.figures > div').map(textOf);
  expect(figures).toEqual([
    'Permasalahan 3',
    'Kebutuhan 3',
    'Inovasi 4',
    'Strategi 0',
    'Program 2',
    'Anggaran Rp13,3 miliar',
    'Kemajuan 0,5% 2 program melapor, 0 belum',
  ]);
  expect(textOf(one(element, '.kinds'))).toContain('P-1 Permasalahan 1');
  expect(piece(element, 'dimension smart-governance').getAttribute('aria-pressed')).toBe('true');
});

test('a sub-dimension leads back to its dimension', async () => {
  const element = await wheelOf(samplePlan());
  const items = heard(element);
  await choose(element, 'sub-dimension governance-policy');
  expect(textOf(one(element, '#details-title'))).toBe('Efisiensi kebijakan publik');
  one(element, '.details .link-button').click();
  await element.updateComplete;
  expect(textOf(one(element, '#details-title'))).toBe('Smart Governance');
  expect(element.shadowRoot?.activeElement?.id).toBe('details-title');
  expect(items).toEqual([
    { kind: 'sub-dimension', id: 'governance-policy' },
    { kind: 'dimension', id: 'smart-governance' },
  ]);
});

test('a page that opens its own view keeps the widget as it was', async () => {
  const element = await wheelOf(samplePlan());
  element.addEventListener('kc-select', (event) => event.preventDefault());
  await choose(element, 'dimension smart-living');
  expect(textOf(one(element, '#details-title'))).toBe('Seluruh rencana');
});

test('lists only the first items of a kind, and how many are left', async () => {
  const plan = samplePlan();
  const [problem] = plan.problems;
  if (problem === undefined) throw new Error('The sample has problems.');
  const many = Array.from({ length: 1200 }, () => problem);
  const element = await wheelOf({ ...plan, problems: many });
  await choose(element, `dimension ${problem.dimensionId}`);
  expect(textOf(one(element, '.items')).endsWith('dan 1.195 lagi')).toBe(true);
  expect(all(one(element, '.items'), 'li')).toHaveLength(6);
});

test('arrow keys go round a ring, outwards and inwards; Tab stops once', async () => {
  const element = await wheelOf(samplePlan());
  expect(all(element, '[tabindex="0"]')).toHaveLength(1);
  piece(element, 'whole').focus();
  expect(await press(element, 'ArrowUp')).toBe('dimension smart-governance');
  expect(await press(element, 'ArrowLeft')).toBe('dimension smart-environment');
  expect(await press(element, 'ArrowUp')).toBe('sub-dimension environment-protection');
  expect(await press(element, 'ArrowUp')).toBe('sub-dimension environment-protection');
  expect(await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe(
    'sub-dimension governance-service',
  );
  expect(await press(element, 'End')).toBe('sub-dimension environment-energy');
  expect(await press(element, 'ArrowDown', 'ArrowDown')).toBe('whole');
  expect(all(element, '[tabindex="0"]')).toHaveLength(1);
  expect(textOf(one(element, '#details-title'))).toBe('Seluruh rencana');
});

test.each(['Enter', ' '])('“%s” chooses and keeps the focus in the wheel', async (key) => {
  const element = await wheelOf(samplePlan());
  const items = heard(element);
  piece(element, 'whole').focus();
  expect(await press(element, 'ArrowUp', 'ArrowRight', key)).toBe('dimension smart-branding');
  expect(items).toEqual([{ kind: 'dimension', id: 'smart-branding' }]);
  expect(textOf(one(element, '#details-title'))).toBe('Smart Branding');
});

test('measures by what the attribute says, and by what the reader picks', async () => {
  const element = await wheelOf(samplePlan(), 'problems');
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Seluruh rencana: 17');
  const select = one(element, 'select');
  if (!(select instanceof HTMLSelectElement)) throw new Error('A select has options.');
  select.value = 'budget';
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  expect(element.measure).toBe('budget');
  expect(piece(element, 'whole').getAttribute('aria-label')).toContain('Rp');
});

test('takes a measure it does not know for all items', async () => {
  const element = await wheelOf(samplePlan(), 'sesuatu');
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Seluruh rencana: 70');
});

test('has no progress where nobody has reported, rather than 0%', async () => {
  const plan = samplePlan();
  const silent = plan.programs.map((program) => ({ ...program, progress: [] }));
  const element = await wheelOf({ ...plan, programs: silent }, 'progress');
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Seluruh rencana: –');
  expect(all(element, '.wheel .fill')).toHaveLength(0);
  expect(textOf(one(element, '.figures'))).toContain('belum ada laporan');
});

test('items without a sub-dimension have a line of their own', async () => {
  const plan = samplePlan();
  const problems = plan.problems.map(({ subDimensionId: _, ...problem }) => problem);
  const element = await wheelOf({ ...plan, problems }, 'problems');
  await choose(element, 'dimension smart-governance');
  expect(all(element, '.line').map(textOf).at(-1)).toBe('Tanpa subdimensi 3');
  expect(textOf(one(element, '.rest'))).toContain('Permasalahan 1');
});

test('a plan whose dimensions the framework lacks loses nothing', async () => {
  mount(
    html`<kc-dimension-wheel
      as-of=${asOf}
      .masterplan=${samplePlan()}
      .framework=${{ ...rpmKotaCerdas2026, id: 'kominfo-2021', version: '1' }}
    ></kc-dimension-wheel>`,
  );
  const element = await widget('kc-dimension-wheel');
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Seluruh rencana: 70');
  expect(all(element, '.line').map(textOf).at(-1)).toBe('Dimensi di luar kerangka 70');
});

test('has a table with every figure', async () => {
  const element = await wheelOf(samplePlan());
  const rows = all(element, 'tbody tr').map((row) => [...row.children].map(textOf));
  expect(rows).toHaveLength(25);
  expect(rows.at(-1)).toEqual([
    'Seluruh rencana',
    '',
    '17',
    '17',
    '24',
    '0',
    '12',
    'Rp113.100.000.000',
    '34,5%',
  ]);
});

test('an empty plan says what to do', async () => {
  const element = await wheelOf(emptyPlan());
  expect(textOf(element)).toContain('Belum ada isian pada dimensi mana pun');
  expect(all(element, '.wheel')).toHaveLength(0);
});

test('what is written on a piece is part of it', async () => {
  const element = await wheelOf(samplePlan());
  const [name] = all(element, '.lettering[data-key="sub-dimension living-health"]');
  name?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
  expect(textOf(one(element, '#details-title'))).toBe('Prasarana kesehatan');
});

test('hostile names are text', async () => {
  const element = await wheelOf(hostilePlan());
  await choose(element, 'dimension smart-economy');
  expect(all(element, '.details img, .details script')).toHaveLength(0);
  expect(textOf(one(element, '.kinds'))).toContain('<img src=x');
});

test('speaks English', async () => {
  const element = await wheelOf(samplePlan(), 'items', 'en');
  expect(piece(element, 'whole').getAttribute('aria-label')).toBe('Whole plan: 70');
  expect(textOf(element)).toContain('Dimensions');
});

test('a screen reader hears each piece with its figure, and what the plan has in words', async () => {
  const element = await wheelOf(samplePlan());
  await expect.element(one(element, '.wheel-crop')).toMatchAriaInlineSnapshot(`
    - group "Roda dimensi: Semua isian":
      - button "Smart Governance: 12"
      - button "Smart Branding: 11"
      - button "Smart Economy: 12"
      - button "Smart Living: 12"
      - button "Smart Society: 12"
      - button "Smart Environment: 11"
      - button "Pelayanan publik: 12"
      - button "Manajemen birokrasi yang efisien: 0"
      - button "Efisiensi kebijakan publik: 0"
      - button "Ekosistem pariwisata: 0"
      - button "Ekosistem bisnis daerah: 9"
      - button "Wajah kota: 2"
      - button "Ekosistem industri yang berdaya saing: 0"
      - button "Kesejahteraan rakyat: 3"
      - button "Ekosistem transaksi keuangan: 9"
      - button "Harmonisasi tata ruang wilayah: 12"
      - button "Prasarana kesehatan: 0"
      - button "Ketersediaan sarana transportasi: 0"
      - button "Interaksi masyarakat yang efisien: 0"
      - button "Ekosistem belajar yang efisien: 9"
      - button "Sistem keamanan masyarakat: 3"
      - button "Proteksi lingkungan: 0"
      - button "Tata kelola sampah dan limbah: 3"
      - button "Tata kelola energi yang bertanggung jawab: 8"
      - button "Seluruh rencana: 70" [pressed]
  `);
  await expect.element(one(element, '.details')).toMatchAriaInlineSnapshot(`
    - region "Seluruh rencana":
      - heading "Seluruh rencana" [level=3]
      - term: Permasalahan
      - definition: "17"
      - term: Kebutuhan
      - definition: "17"
      - term: Inovasi
      - definition: "24"
      - term: Strategi
      - definition: "0"
      - term: Program
      - definition: "12"
      - term: Anggaran
      - definition: Rp113,1 miliar
      - term: Kemajuan
      - definition: 34,5% 8 program melapor, 4 belum
      - heading "Dimensi" [level=4]
      - list:
        - listitem:
          - button "Smart Governance 12"
        - listitem:
          - button "Smart Branding 11"
        - listitem:
          - button "Smart Economy 12"
        - listitem:
          - button "Smart Living 12"
        - listitem:
          - button "Smart Society 12"
        - listitem:
          - button "Smart Environment 11"
  `);
});
