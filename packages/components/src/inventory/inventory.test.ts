import { rpmKotaCerdas2026 } from '@kotacerdas/core/framework';
import type { InventoryFilter } from '@kotacerdas/core/dashboard';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventually } from '../testing/eventually.js';
import { largePlan } from '../testing/large-plan.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';
import type { KcInventory } from './inventory.js';

async function inventoryOf(masterplan: Masterplan, set: Partial<KcInventory> = {}, lang = 'id') {
  mount(html`<kc-inventory lang=${lang} as-of=${asOf} .masterplan=${masterplan}></kc-inventory>`);
  Object.assign(await widget('kc-inventory'), set);
  return widget('kc-inventory');
}

const codes = (element: Element) => all(element, '.item-code').map(textOf);
const titles = (element: Element) =>
  all(element, '.item-title').filter((entry) => entry instanceof HTMLElement);
const titleOf = (element: Element, key: string) => {
  const found = titles(element).find(({ dataset }) => dataset['key'] === key);
  if (found === undefined) throw new Error(`${key} is not in the list.`);
  return found;
};
const status = (element: Element) => textOf(one(element, '[role=status]'));
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;

async function search(element: KcInventory, words: string): Promise<void> {
  const input = one(element, 'input[type=search]');
  if (input instanceof HTMLInputElement) input.value = words;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

async function choose(element: KcInventory, label: string, value: string): Promise<void> {
  const field = all(element, '.filter').find((entry) => textOf(entry).startsWith(label));
  const select = field?.querySelector('select');
  if (!select) throw new Error(`There is no field “${label}”.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function click(element: KcInventory, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

/** An example plan in which an innovation's evidence has these addresses. */
function withEvidence(...urls: readonly string[]): Masterplan {
  const { innovations, ...rest } = examplePlan;
  const stages = ['problem-formulation', 'idea-formulation'];
  return JSON.parse(
    JSON.stringify({
      ...rest,
      innovations: innovations.map((innovation) => ({
        ...innovation,
        stages: {
          ...innovation.stages,
          ...Object.fromEntries(
            urls.map((url, at) => [stages[at], { progress: 100, file: { label: 'Berkas', url } }]),
          ),
        },
      })),
    }),
  );
}

describe('the list', () => {
  test('has problems, needs and innovations, a page of them at first', async () => {
    const element = await inventoryOf(examplePlan);
    expect(textOf(one(element, 'h2'))).toBe('Permasalahan, kebutuhan, dan inovasi');
    expect(all(element, '.kind').map(textOf)).toEqual([
      'Semua 140',
      'Permasalahan 51',
      'Kebutuhan 47',
      'Inovasi 42',
    ]);
    expect(codes(element)).toHaveLength(25);
    expect(status(element)).toBe('Menampilkan 25 dari 140 butir');
    await click(element, 'Tampilkan 25 lagi');
    expect(codes(element)).toHaveLength(50);
    await click(element, 'Tampilkan semua (140)');
    expect(codes(element)).toHaveLength(140);
    expect(all(element, '.more')).toEqual([]);
  });

  test('says of each item what it is, whose, how far and how fresh', async () => {
    const element = await inventoryOf(examplePlan, { kind: 'innovation' });
    const [first] = all(element, '.item');
    expect(textOf(first ?? element)).toBe(
      'I-GOV-01 · Inovasi (metode) · Smart Governance ' +
        'Tanda Tangan Elektronik Berjenjang untuk Perizinan ' +
        'OPD/Dewan: DPMPTSP Kemajuan: 100% Evaluasi Status: disetujui ' +
        'Diperbarui: 12 November 2026 terkini',
    );
    expect(all(element, '.kinds')).toEqual([]);
    expect(textOf(one(element, 'h2'))).toBe('Daftar inovasi');
  });

  test('speaks English', async () => {
    const element = await inventoryOf(examplePlan, {}, 'en');
    expect(textOf(one(element, 'h2'))).toBe('Problems, needs and innovations');
    expect(status(element)).toBe('Showing 25 of 140 items');
    expect(textOf(one(element, '.item'))).toContain('Problem · Smart Governance');
  });

  test('knows the dimensions of the framework of 2026', async () => {
    const plan: Masterplan = JSON.parse(
      JSON.stringify({
        ...samplePlan(),
        framework: { id: rpmKotaCerdas2026.id, version: rpmKotaCerdas2026.version },
        problems: samplePlan().problems.map((problem) => ({ ...problem, dimensionId: 'mobility' })),
      }),
    );
    const element = await inventoryOf(plan, { kind: 'problem', group: 'dimension' });
    expect(all(element, 'h3').map(textOf)).toEqual([
      `${rpmKotaCerdas2026.dimensions.find(({ id }) => id === 'mobility')?.name.id} (17)`,
    ]);
  });
});

describe('a reader', () => {
  test('lists one kind', async () => {
    const element = await inventoryOf(examplePlan);
    await click(element, 'Kebutuhan');
    expect(button(element, 'Kebutuhan').getAttribute('aria-pressed')).toBe('true');
    expect(status(element)).toBe('Menampilkan 25 dari 47 butir yang cocok, dari 140 seluruhnya');
    expect(codes(element).every((code) => code.startsWith('K-'))).toBe(true);
  });

  test('searches words and codes, typing, and takes that back', async () => {
    const element = await inventoryOf(examplePlan);
    await userEvent.type(one(element, 'input[type=search]'), 'TANGAN i-gov-01');
    await element.updateComplete;
    expect(codes(element)).toEqual(['I-GOV-01']);
    await search(element, 'tidak ada yang begini');
    expect(status(element)).toContain('Tidak ada butir yang cocok');
    expect(all(element, '.item, .list-actions button').map(textOf)).toEqual(['Hapus saringan']);
    await click(element, 'Hapus saringan');
    expect(one(element, 'input[type=search]')).toHaveProperty('value', '');
    expect(codes(element)).toHaveLength(25);
  });

  test('filters by dimension and sub-dimension, owner, state, tag and year', async () => {
    const element = await inventoryOf(examplePlan);
    await choose(element, 'Dimensi', 'smart-living');
    expect(all(element, '.item').every((row) => textOf(row).includes('Smart Living'))).toBe(true);
    await choose(element, 'Dimensi', 'governance-service');
    expect(element.filter).toMatchObject({
      dimensionId: 'smart-governance',
      subDimensionId: 'governance-service',
    });
    await choose(element, 'Dimensi', '');
    await choose(element, 'Tag', 'perizinan');
    expect(codes(element).slice(0, 2)).toEqual(['P-GOV-01', 'K-GOV-01']);
    await choose(element, 'OPD/Dewan', 'opd opd-dpmptsp');
    await choose(element, 'Status', 'approved');
    await choose(element, 'Tahun', '2026');
    expect(element.filter).toEqual(
      expect.objectContaining({
        tag: 'perizinan',
        opdId: 'opd-dpmptsp',
        state: 'approved',
        year: 2026,
      }),
    );
    expect(textOf(button(element, 'Saringan'))).toBe('Saringan (4 aktif)');
  });

  test('finds what the council proposes, all of it or by who', async () => {
    const element = await inventoryOf(samplePlan(), { kind: 'innovation' });
    await choose(element, 'OPD/Dewan', 'council');
    expect(codes(element)).toHaveLength(6);
    await choose(element, 'OPD/Dewan', 'council Forum UMKM Priangan');
    expect(codes(element)).toHaveLength(3);
    expect(textOf(button(element, 'Saringan'))).toBe('Saringan (1 aktif)');
    await choose(element, 'OPD/Dewan', 'opd dinkes');
    expect(element.filter.door).toBeUndefined();
    expect(all(element, '.fact-owner').every((owner) => textOf(owner).endsWith('Dinkes'))).toBe(
      true,
    );
  });

  test('puts in order', async () => {
    const element = await inventoryOf(samplePlan(), { kind: 'innovation' });
    await choose(element, 'Urutkan', 'progress');
    expect(textOf(one(element, '.fact-progress'))).toContain('100%');
    await choose(element, 'Urutkan', 'title');
    expect(textOf(titles(element)[0] ?? element)).toBe('Akta Lahir Sehari Jadi');
    await choose(element, 'Urutkan', '');
    expect(codes(element)[0]).toBe('INO-001');
  });

  test('groups by OPD, each with how many it has in all', async () => {
    const element = await inventoryOf(examplePlan);
    await choose(element, 'Kelompokkan', 'opd');
    expect(element.group).toBe('opd');
    const counts = all(element, 'h3').map((heading) => textOf(heading));
    const first = examplePlan.opds[0];
    const { innovations, needs, problems } = examplePlan;
    const own = [...problems, ...needs, ...innovations].filter(({ opdId }) => opdId === first?.id);
    expect(counts[0]).toBe(`${first?.name} (${own.length})`);
    expect(codes(element)).toHaveLength(25);
  });

  test('is told to the page with each change of the filter, and the page may set it', async () => {
    const element = await inventoryOf(examplePlan);
    const told: InventoryFilter[] = [];
    element.addEventListener('kc-filter', ({ filter }) => told.push(filter));
    await search(element, 'izin');
    await click(element, 'Inovasi');
    expect(told).toEqual([{ text: 'izin' }, { text: 'izin', kind: 'innovation' }]);
    element.filter = { kind: 'problem', text: 'antrean' };
    await element.updateComplete;
    expect(told).toHaveLength(2);
    expect(one(element, 'input[type=search]')).toHaveProperty('value', 'antrean');
    expect(codes(element)).toContain('P-GOV-02');
    element.filter = null;
    await element.updateComplete;
    expect(element.filter).toEqual({});
  });
});

describe('the chains of problems', () => {
  test('show what is in none first, and why, then needs and innovations below problems', async () => {
    const element = await inventoryOf(examplePlan, { group: 'problem' });
    expect(all(element, 'h3').map(textOf)).toEqual([
      'Belum terhubung (3)',
      'Rantai permasalahan (48)',
    ]);
    const [loose, linked] = all(element, '.group');
    expect([...(loose?.querySelectorAll('.item-code') ?? [])].map(textOf)).toEqual([
      'P-BRA-08',
      'P-ECO-03',
      'P-ENV-04',
    ]);
    expect(textOf(one(element, '.item-note'))).toBe(
      'Belum dijawab kebutuhan atau inovasi mana pun',
    );
    const chain = linked?.querySelector('.items > li');
    expect([...(chain?.querySelectorAll('.item-code') ?? [])].map(textOf)).toEqual([
      'P-GOV-01',
      'K-GOV-01',
      'I-GOV-01',
      'K-GOV-02',
      'I-GOV-01',
    ]);
    expect(chain?.querySelectorAll(':scope > .items .items')).toHaveLength(2);
  });

  test('keep the way to what is found, and say that it is only the way', async () => {
    const element = await inventoryOf(examplePlan, { group: 'problem' });
    await search(element, 'i-gov-01');
    expect(all(element, '.item').map((row) => row.classList.contains('passing'))).toContain(false);
    const passing = all(element, '.passing');
    expect(passing.length).toBeGreaterThan(0);
    expect(passing.every((row) => textOf(row).includes('(tidak termasuk hasil saringan)'))).toBe(
      true,
    );
    expect(status(element)).toBe('1 butir yang cocok, dari 140 seluruhnya');
  });

  test('open each line by itself, though an item stands on several', async () => {
    const [problem] = examplePlan.problems;
    const plan: Masterplan = JSON.parse(
      JSON.stringify({
        ...examplePlan,
        problems: [problem, { ...problem, id: 'p-second', code: 'P-SECOND' }],
        needs: examplePlan.needs
          .slice(0, 1)
          .map((need) => ({ ...need, problemIds: [problem?.id, 'p-second'] })),
        innovations: [],
      }),
    );
    const element = await inventoryOf(plan, { group: 'problem' });
    const twice = titles(element).filter(({ dataset }) => dataset['key'] === 'need:n-gov-01');
    expect(twice).toHaveLength(2);
    twice[1]?.click();
    await element.updateComplete;
    expect(twice.map((entry) => entry.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  });
});

describe('the details', () => {
  test('open by keyboard, with texts, stages and evidence', async () => {
    const element = await inventoryOf(examplePlan, { kind: 'innovation' });
    titles(element)[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(titles(element)[0]?.getAttribute('aria-expanded')).toBe('true');
    const details = textOf(one(element, '.details'));
    expect(details).toContain('Uraian Berkas izin yang lolos pemeriksaan teknis');
    expect(details).toContain('Manfaat bagi masyarakat');
    expect(details).toContain('Tahun mulai 2022');
    expect(all(element, '.stage-list li')).toHaveLength(6);
    expect(textOf(one(element, '.evidence'))).toBe('Bukti: Catatan waktu berkas perizinan 2022');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(all(element, '.details')).toEqual([]);
  });

  test('link only to addresses that are safe to follow', async () => {
    const plan = withEvidence('https://tasikmalayakota.go.id/berkas', 'javascript:alert(1)');
    const element = await inventoryOf(plan, { kind: 'innovation' });
    titles(element)[0]?.click();
    await element.updateComplete;
    const [link, ...others] = all(element, '.details a');
    expect(others).toEqual([]);
    expect(link?.getAttribute('href')).toBe('https://tasikmalayakota.go.id/berkas');
    expect(textOf(one(element, '.details'))).toContain('Berkas (javascript:alert(1))');
  });

  test('tell the page, which may show its own instead', async () => {
    const element = await inventoryOf(examplePlan);
    const items: unknown[] = [];
    element.addEventListener('kc-select', (event) => {
      items.push(event.item);
      event.preventDefault();
    });
    titles(element)[0]?.click();
    await element.updateComplete;
    expect(items).toEqual([{ kind: 'problem', id: 'p-gov-01' }]);
    expect(all(element, '.details')).toEqual([]);
  });

  test('lead along the chain to an item in the list', async () => {
    const element = await inventoryOf(examplePlan);
    element.filter = { text: 'gov' };
    await element.updateComplete;
    titleOf(element, 'problem:p-gov-01').click();
    await element.updateComplete;
    expect(textOf(one(element, '.chain-links'))).toContain('K-GOV-01');
    one(element, '.chain-links button').click();
    await eventually(() => expect(focused(element)?.getAttribute('aria-expanded')).toBe('true'));
    expect(focused(element)).toBe(titleOf(element, 'need:n-gov-01'));
  });

  test('show an item outside the list above it, and give the focus back when it is closed', async () => {
    const element = await inventoryOf(examplePlan, { filter: { text: 'p-gov-01' } });
    titles(element)[0]?.click();
    await element.updateComplete;
    const link = one(element, '.chain-links button');
    link.focus();
    link.click();
    await eventually(() => expect(all(element, '.pinned .details')).toHaveLength(1));
    expect(focused(element)?.closest('.pinned')).not.toBeNull();
    expect(status(element)).toBe('Menampilkan 1 dari 1 butir yang cocok, dari 140 seluruhnya');
    await click(element, 'Tutup');
    await eventually(() => expect(focused(element)).toBe(link));
    expect(all(element, '.pinned')).toEqual([]);
  });

  test('of an item outside the list go with the plan that had it', async () => {
    const element = await inventoryOf(examplePlan, { filter: { text: 'p-gov-01' } });
    titles(element)[0]?.click();
    await element.updateComplete;
    one(element, '.chain-links button').click();
    await eventually(() => expect(all(element, '.pinned')).toHaveLength(1));
    element.masterplan = samplePlan();
    await element.updateComplete;
    expect(all(element, '.pinned')).toEqual([]);
  });
});

describe('the CSV', () => {
  test('has everything that matches, with what each item answers', async () => {
    const element = await inventoryOf(examplePlan, { filter: { kind: 'innovation' } });
    const texts: Promise<string>[] = [];
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) texts.push(content.text());
      return 'blob:none';
    });
    await click(element, 'Unduh CSV');
    spy.mockRestore();
    const lines = ((await texts[0]) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(43);
    expect(lines[0]).toContain('Kode;Jenis;Judul;Dimensi;Subdimensi;OPD/Dewan;Status');
    expect(lines[1]).toMatch(/^I-GOV-01;Inovasi \(metode\);.*P-GOV-01, K-GOV-01/);
  });
});

describe('ten thousand items', () => {
  test('are counted, searched, sorted and chained, a page at a time', async () => {
    const element = await inventoryOf(largePlan(0, 5000));
    expect(status(element)).toBe('Menampilkan 25 dari 10.000 butir');
    expect(codes(element)).toHaveLength(25);
    await choose(element, 'Urutkan', 'code');
    expect(codes(element)[0]).toBe('K-1');
    await search(element, 'k-4999');
    expect(codes(element)).toEqual(['K-4999']);
    await choose(element, 'Kelompokkan', 'problem');
    expect(codes(element)).toEqual(['P-4999', 'K-4999']);
    await click(element, 'Hapus saringan');
    expect(codes(element)).toHaveLength(25);
    await click(element, 'Tampilkan 25 lagi');
    expect(codes(element)).toHaveLength(50);
  });

  test('that are in no chain are shown a few at first, anew with each filter', async () => {
    const plan = largePlan(0, 100);
    const element = await inventoryOf({ ...plan, needs: [] }, { group: 'problem' });
    expect(textOf(one(element, 'h3'))).toBe('Belum terhubung (100)');
    expect(codes(element)).toHaveLength(5);
    await click(element, 'Tampilkan 25 lagi');
    expect(codes(element)).toHaveLength(30);
    await search(element, 'permasalahan');
    expect(codes(element)).toHaveLength(5);
  });
});

describe('bad input', () => {
  test('an empty plan says what to note first', async () => {
    const element = await inventoryOf(emptyPlan());
    expect(textOf(element)).toContain('Inventaris ini belum berisi data');
    expect(all(element, 'input, select, .item')).toEqual([]);
  });

  test('hostile texts stay texts, and nothing is wider than the page', async () => {
    const place = mount(
      html`<kc-inventory as-of=${asOf} .masterplan=${hostilePlan()}></kc-inventory>`,
    );
    place.style.inlineSize = '320px';
    const element = await widget('kc-inventory');
    for (const title of titles(element)) title.click();
    await element.updateComplete;
    expect(all(element, 'img, script')).toEqual([]);
    expect(document.title).not.toBe('broken');
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
  });

  test('a kind, a grouping or a filter that nobody knows leaves nothing broken', async () => {
    const element = await inventoryOf(examplePlan);
    element.setAttribute('kind', 'lain');
    element.setAttribute('group', 'lain');
    element.filter = { opdId: 'tidak-ada' };
    await element.updateComplete;
    expect(status(element)).toContain('Tidak ada butir yang cocok');
    element.filter = null;
    await element.updateComplete;
    expect(status(element)).toBe('Menampilkan 25 dari 140 butir');
  });
});

describe('for screen readers', () => {
  test('an item is read as its code, kind and dimension, its title, who tends it and how old it is', async () => {
    const plan = samplePlan();
    const element = await inventoryOf({
      ...plan,
      problems: plan.problems.slice(0, 1),
      needs: [],
      innovations: plan.innovations.slice(0, 1),
    });
    await expect.element(one(element, '.root')).toMatchAriaInlineSnapshot(`
      - paragraph: Kota Tasikmalaya
      - heading "Permasalahan, kebutuhan, dan inovasi" [level=2]
      - paragraph: Gerakan Menuju Smart City (2021) · Keadaan per 23 November 2026
      - paragraph: Data contoh
      - group "Yang ditampilkan":
        - button "Semua 2" [pressed]
        - button "Permasalahan 1"
        - button "Kebutuhan 0"
        - button "Inovasi 1"
      - search "Saringan":
        - text: Cari
        - searchbox "Cari"
        - button "Saringan"
      - status: Menampilkan 2 dari 2 butir
      - button "Unduh CSV"
      - list:
        - listitem:
          - paragraph: P-1 · Permasalahan · Smart Governance
          - button "Permasalahan 1"
          - text: "OPD/Dewan: Diskominfo Status: disetujui Diperbarui: 1 Oktober 2026 30–90 hari lalu"
        - listitem:
          - paragraph: INO-001 · Inovasi (teknologi) · Smart Governance
          - button "Mal Pelayanan Publik Digital"
          - text: "OPD/Dewan: Diskominfo Kemajuan: 100% Evaluasi Status: disetujui Diperbarui: 1 November 2026 terkini"
    `);
  });
});
