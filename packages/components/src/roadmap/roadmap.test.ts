import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from '../testing/eventually.js';
import { largePlan } from '../testing/large-plan.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';

async function roadmapOf(masterplan: Masterplan, set: object = {}, width = '1400px') {
  const place = mount(html`<kc-roadmap as-of=${asOf} .masterplan=${masterplan}></kc-roadmap>`);
  place.style.inlineSize = width;
  Object.assign(await widget('kc-roadmap'), set);
  await settled();
  return widget('kc-roadmap');
}

/** After the browser has measured and drawn, and the critical path is known. */
const settled = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 40))),
  );

const options = (element: Element) =>
  all(element, '[role=option]').filter((row) => row instanceof HTMLElement);
const headings = (element: Element) => all(element, '.heading-row').map(textOf);
/** What a screen reader says: all but the drawing. */
const spoken = (row: Element | null) =>
  [...(row?.children ?? [])]
    .filter((part) => part.tagName !== 'svg')
    .map(textOf)
    .join(' ');
const optionOf = (element: Element, code: string) => {
  const found = options(element).find((row) => spoken(row).startsWith(code));
  if (found === undefined) throw new Error(`${code} is not drawn.`);
  return found;
};
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;
const press = async (element: Element, ...keys: string[]) => {
  for (const key of keys) {
    focused(element)?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await settled();
  }
};
const number = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(name));
const programs = (plan: Masterplan, change: (index: number) => object): Masterplan => ({
  ...plan,
  programs: JSON.parse(
    JSON.stringify(plan.programs.map((program, index) => ({ ...program, ...change(index) }))),
  ),
});

afterEach(() => vi.restoreAllMocks());

describe('the drawing', () => {
  test('has a bar for every programme, from its first year to its last', async () => {
    const element = await roadmapOf(examplePlan);
    expect(options(element)).toHaveLength(47);
    expect(all(element, '.year-name').map(textOf)).toEqual(
      Array.from({ length: 10 }, (_, at) => String(2023 + at)),
    );
    const lane = optionOf(element, 'PR-GOV-02').querySelector('.lane');
    const body = lane?.querySelector('.body');
    const year = number(lane, 'width') / 10;
    expect(number(body, 'x')).toBeCloseTo(year + 1, 3);
    expect(number(body, 'width')).toBeCloseTo(4 * year - 2, 3);
    const [, done] = lane?.querySelectorAll('.hue') ?? [];
    expect(number(done, 'width')).toBeCloseTo(0.66 * (4 * year - 2), 3);
  });

  test('goes by horizon and dimension, or as asked', async () => {
    const element = await roadmapOf(examplePlan);
    expect(headings(element).slice(0, 3)).toEqual([
      'Jangka pendek9 program',
      'Smart Governance1 program',
      'Smart Branding2 program',
    ]);
    element.group = 'dimension';
    await settled();
    expect(headings(element)[0]).toBe('Smart Governance9 program');
    element.group = 'none';
    await settled();
    expect(headings(element)).toEqual([]);
    const select = one(element, 'select');
    if (select instanceof HTMLSelectElement) select.value = 'opd';
    select.dispatchEvent(new Event('change'));
    await settled();
    expect(element.group).toBe('opd');
    expect(headings(element).length).toBeGreaterThan(6);
  });

  test('reads an unknown grouping as the usual one', async () => {
    const element = await roadmapOf(examplePlan);
    element.setAttribute('group', 'nothing');
    await settled();
    expect(headings(element)[0]).toContain('Jangka pendek');
  });

  test('marks quick wins, what is late and how far, by more than colour', async () => {
    const element = await roadmapOf(examplePlan);
    const row = optionOf(element, 'PR-BRA-03');
    expect(row.querySelector('.bar-text')?.textContent).toBe('★ Quick win · 75% · ▲ terlambat');
    expect(spoken(row)).toBe(
      'PR-BRA-03 Buku tamu wisata berkode di delapan destinasi 2026, jangka pendek, Smart Branding, berjalan, Quick win, 75%, terlambat',
    );
  });

  test('marks the longest chain of dependencies', async () => {
    const element = await roadmapOf(
      programs(samplePlan(), (index) => ({
        dependsOnProgramIds: index === 1 ? ['program-1'] : [],
        period: index === 1 ? { from: 2026, to: 2029 } : { from: 2025, to: 2025 },
        budgets: [],
      })),
    );
    const critical = options(element).filter((row) => row.querySelector('.critical') !== null);
    expect(critical.map((row) => spoken(row).split(' ')[0])).toEqual(['PRG-1', 'PRG-2']);
    expect(spoken(optionOf(element, 'PRG-2'))).toContain('kritis, menunggu PRG-1');
    optionOf(element, 'PRG-2').click();
    await settled();
    expect(textOf(one(element, 'dialog.program'))).toContain('Pada jalur kritis');
  });

  test('says where programmes wait for each other', async () => {
    const element = await roadmapOf(
      programs(samplePlan(), (index) => ({
        dependsOnProgramIds: index < 2 ? [`program-${2 - index}`] : [],
      })),
    );
    expect(textOf(one(element, '.note'))).toContain('PRG-1 → PRG-2');
    expect(all(element, '.critical')).toEqual([]);
  });

  test('draws the day of the data, and no line where it lies outside', async () => {
    const element = await roadmapOf(examplePlan);
    const lane = one(element, '.row').querySelector('.lane');
    const x = Number(lane?.querySelector('.today')?.getAttribute('d')?.slice(1).split(' ')[0]);
    expect(x / number(lane, 'width')).toBeCloseTo((3 + 326 / 365) / 10, 2);
    expect(textOf(one(element, '.legend'))).toContain('23 November 2026');
    element.asOf = '2040-01-01';
    await settled();
    expect(all(element, '.today')).toEqual([]);
  });

  test('speaks English', async () => {
    const element = await roadmapOf(examplePlan, { lang: 'en' });
    expect(textOf(element)).toContain('47 programmes, 2023–2032');
    expect(spoken(optionOf(element, 'PR-BRA-03'))).toContain('running, Quick win, 75%, late');
  });
});

describe('arrows', () => {
  const linked = () =>
    programs(samplePlan(), (index) => ({ dependsOnProgramIds: index === 6 ? ['program-1'] : [] }));

  test('show what a programme waits for while one points at it', async () => {
    const element = await roadmapOf(linked());
    expect(all(element, '.links')).toEqual([]);
    optionOf(element, 'PRG-7').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled();
    expect(all(element, '.link-head')).toHaveLength(1);
    one(element, '.rows').dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(all(element, '.links')).toEqual([]);
  });

  test('lead from the end of one bar to the beginning of the other', async () => {
    const element = await roadmapOf(linked(), { group: 'none' });
    button(element, 'Ketergantungan').click();
    await settled();
    expect(button(element, 'Ketergantungan').getAttribute('aria-pressed')).toBe('true');
    const [head] = all(element, '.link-head');
    const rows = options(element);
    const at = rows.indexOf(optionOf(element, 'PRG-7'));
    expect(head?.getAttribute('d')).toMatch(/^M1\.0 /);
    expect(Number(head?.getAttribute('d')?.split(' ')[1]?.split('l')[0])).toBeCloseTo(
      (at + 0.5) * 2.625 * 14,
      1,
    );
  });
});

describe('the budget of a year', () => {
  test('is that of all programmes and says which and from which source', async () => {
    const plan = samplePlan();
    const element = await roadmapOf(plan);
    const years = all(element, '.budgets .explain').filter((entry) => entry instanceof HTMLElement);
    expect(years).toHaveLength(5);
    expect(textOf(years[0] ?? element)).toContain('Rp21,2 miliar, Anggaran 2025');
    years[0]?.click();
    await settled();
    const dialog = await eventually(() => one(element, 'dialog.explanation'));
    const total = plan.programs
      .flatMap(({ budgets }) => budgets)
      .filter(({ year }) => year === 2025)
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(textOf(dialog).replaceAll('.', '')).toContain(`Rp${total}`);
    expect(textOf(dialog)).toContain('Jumlah baris anggaran tahun 2025 dari 12 program');
    expect([...dialog.querySelectorAll('thead th')].map(textOf)).toEqual([
      'Program',
      'APBD kabupaten/kota',
      'CSR',
      'APBN/DAK',
      'Hibah',
      'Anggaran per tahun',
    ]);
    expect(dialog.querySelectorAll('tbody tr')).toHaveLength(12);
  });
});

describe('by keyboard', () => {
  test('arrows move between programmes, past headings; Enter opens and gives back', async () => {
    const element = await roadmapOf(examplePlan);
    const chosen: string[] = [];
    element.addEventListener('kc-select', ({ item }) => chosen.push(`${item.kind} ${item.id}`));
    one(element, '.row[tabindex="0"]').focus();
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(spoken(focused(element))).toMatch(/^PR-BRA-07/);
    expect(all(element, '.row[tabindex="0"]')).toHaveLength(1);
    await press(element, 'Enter');
    expect(chosen).toEqual(['program pr-bra-07']);
    expect(textOf(one(element, '#program-title'))).toBe('Daftar reklame terbuka');
    button(element, 'Tutup').click();
    await settled();
    expect(spoken(focused(element))).toMatch(/^PR-BRA-07/);
    expect(optionOf(element, 'PR-BRA-07').ariaSelected).toBe('true');
    await press(element, 'End');
    expect(focused(element)?.ariaPosInSet).toBe('47');
    await press(element, 'Home');
    expect(focused(element)?.ariaPosInSet).toBe('1');
  });

  test('+ and − zoom, 0 shows the whole plan', async () => {
    const element = await roadmapOf(examplePlan);
    const width = () => number(one(element, '.row').querySelector('.lane'), 'width');
    const whole = width();
    one(element, '.row[tabindex="0"]').focus();
    await press(element, '+', '+');
    expect(width()).toBeCloseTo(2 * whole, 3);
    await press(element, '-');
    expect(width()).toBeCloseTo(1.5 * whole, 3);
    await press(element, '0');
    expect(width()).toBeCloseTo(whole, 3);
  });

  test('the page keeps its own details', async () => {
    const element = await roadmapOf(examplePlan);
    element.addEventListener('kc-select', (event) => event.preventDefault());
    one(element, '.row').click();
    await settled();
    expect(all(element, 'dialog')).toEqual([]);
    expect(one(element, '.row').ariaSelected).toBe('true');
  });
});

describe('zoom', () => {
  test('by the wheel with Ctrl keeps the year under the pointer', async () => {
    const element = await roadmapOf(examplePlan);
    const scroller = one(element, '.timeline');
    const { left } = scroller.getBoundingClientRect();
    const title = one(element, '.title').offsetWidth;
    const at = 700;
    const event = () =>
      new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey: true,
        clientX: left + title + at,
        bubbles: true,
        cancelable: true,
      });
    const share = () =>
      (scroller.scrollLeft + at) / number(one(element, '.row').querySelector('.lane'), 'width');
    const before = share();
    const turned = event();
    scroller.dispatchEvent(turned);
    await settled();
    expect(turned.defaultPrevented).toBe(true);
    scroller.dispatchEvent(event());
    await settled();
    expect(share()).toBeCloseTo(before, 2);
  });

  test('the wheel alone scrolls', async () => {
    const element = await roadmapOf(examplePlan);
    const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    one(element, '.timeline').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test('parts wide years into quarters', async () => {
    const element = await roadmapOf(samplePlan());
    const lines = () => one(element, '.row').querySelector('.year-line')?.getAttribute('d') ?? '';
    button(element, '+').click();
    await settled();
    expect(lines().match(/M/g)).toHaveLength(21);
  });
});

describe('five thousand programmes', () => {
  let plan: Masterplan;
  beforeAll(() => {
    plan = largePlan(5000, 0);
  });

  test('draw only the rows in view, also after scrolling', async () => {
    const element = await roadmapOf(plan);
    expect(options(element).length).toBeLessThan(60);
    expect(options(element)[0]?.ariaSetSize).toBe('5000');
    const scroller = one(element, '.timeline');
    scroller.scrollTop = scroller.scrollHeight;
    await settled();
    expect(options(element).at(-1)?.ariaPosInSet).toBe('5000');
  });

  test('are reached by the keyboard and keep the focus while one scrolls away', async () => {
    const element = await roadmapOf(plan);
    one(element, '.row[tabindex="0"]').focus();
    await press(element, 'End');
    expect(focused(element)?.ariaPosInSet).toBe('5000');
    one(element, '.timeline').scrollTop = 0;
    await settled();
    expect(focused(element)?.ariaPosInSet).toBe('5000');
    expect(options(element)[0]?.ariaPosInSet).toBe('1');
  });

  test('arrows are drawn of what is in view only', async () => {
    const element = await roadmapOf(plan, { group: 'none' });
    button(element, 'Ketergantungan').click();
    await settled();
    const heads = one(element, '.rows').querySelector('.link-head')?.getAttribute('d') ?? '';
    expect(heads.match(/M/g)?.length ?? 0).toBeLessThan(834);
  });

  test('stand in a table that draws what is in view', async () => {
    const element = await roadmapOf(plan);
    button(element, 'Lihat tabel').click();
    await settled();
    const table = one(element, '.long-table table');
    expect(table.ariaRowCount ?? table.getAttribute('aria-rowcount')).toBe('5001');
    expect(table.querySelectorAll('tbody tr').length).toBeLessThan(60);
    expect(textOf(table.querySelector('tbody th') ?? table)).toMatch(/^PR-\d{5} /);
  });

  test('say what the picture and the paper leave out', async () => {
    const element = await roadmapOf(plan);
    const text = textOf(element);
    expect(text).toMatch(/Gambar unduhan memuat 500 baris pertama dari 5\.0\d\d/);
    expect(text).toMatch(/Dicetak 1\.800 baris pertama dari 5\.0\d\d/);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.sheets .sheet')).toHaveLength(50);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.sheets .sheet')).toEqual([]);
  });
});

describe('downloads', () => {
  test('years stand above the bars of the picture, not above its titles', async () => {
    const element = await roadmapOf(examplePlan);
    dispatchEvent(new Event('beforeprint'));
    const lefts = all(element, '.sheet :is(.year-name, .bar-of)').map(
      (shape) => shape.closest('g[transform]')?.getAttribute('transform')?.split(' ')[0],
    );
    dispatchEvent(new Event('afterprint'));
    expect(new Set(lefts)).toEqual(new Set(['translate(336']));
  });

  test('the picture has every row, with titles, and goes away again', async () => {
    const element = await roadmapOf(examplePlan);
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) files.push(content.text());
      return 'blob:none';
    });
    button(element, 'SVG').click();
    await expect.poll(() => files).toHaveLength(1);
    const markup = (await files[0]) ?? '';
    const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.filter((text) => /^PR-[A-Z]{3}-\d\d/.test(text))).toHaveLength(47);
    expect(texts).toContain('Jangka pendek (9)');
    expect(markup).not.toContain('style=');
    await settled();
    expect(all(element, '.sheet')).toEqual([]);
  });

  test('the CSV has every programme with what it waits for', async () => {
    const element = await roadmapOf(examplePlan);
    const files: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) files.push(content.text());
      return 'blob:none';
    });
    button(element, 'CSV').click();
    await expect.poll(() => files).toHaveLength(1);
    const lines = ((await files[0]) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(48);
    expect(lines[3]).toContain('PR-BRA-07 Daftar reklame terbuka;Smart Branding;Jangka pendek');
    expect(lines[3]).toContain('PR-GOV-02');
  });
});

describe('on a phone', () => {
  test('programmes are listed by the year they begin in, and nothing goes beyond the edge', async () => {
    const element = await roadmapOf(examplePlan, {}, '340px');
    await settled();
    expect(headings(element)[0]).toBe('Mulai 202313 program');
    const scroller = one(element, '.timeline');
    expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
    expect(all(element, 'select')).toEqual([]);
    expect(all(element, '.year-name').map(textOf).slice(0, 2)).toEqual(['’23', '’25']);
  });
});

describe('bad input', () => {
  test('an empty plan says so', async () => {
    const element = await roadmapOf(emptyPlan());
    expect(textOf(element)).toContain('Belum ada program');
    expect(all(element, '[role=listbox]')).toEqual([]);
  });

  test('hostile texts stay texts', async () => {
    const element = await roadmapOf(hostilePlan());
    expect(all(element, 'img, script')).toEqual([]);
    expect(all(element, '.program-name').map(textOf)).toContain(
      '<img src=x onerror="document.title=\'broken\'">',
    );
  });

  test('a period that is none is named, not drawn; ids that lead nowhere are no arrows', async () => {
    const element = await roadmapOf(
      programs(samplePlan(), (index) =>
        index === 0
          ? { period: { from: 2027, to: 2025 } }
          : { dependsOnProgramIds: ['gone', `program-${index + 1}`], dimensionId: 'nothing' },
      ),
    );
    expect(options(element)).toHaveLength(11);
    expect(textOf(element)).toContain('Tidak dapat digambar');
    expect(textOf(element)).toContain('PRG-1');
    button(element, 'Ketergantungan').click();
    await settled();
    expect(all(element, '.links')).toEqual([]);
  });

  test('centuries stay within reach', async () => {
    const element = await roadmapOf(
      programs(samplePlan(), () => ({ period: { from: 1945, to: 2200 } })),
    );
    const lane = one(element, '.row').querySelector('.lane');
    expect(number(lane, 'width')).toBeCloseTo(256 * 4.75 * 14, 1);
    expect(one(element, '.timeline').scrollWidth).toBeGreaterThan(17_000);
  });
});

describe('for screen readers', () => {
  test('years are read with their budgets, programmes with period, progress and signs', async () => {
    const plan = samplePlan();
    const element = await roadmapOf({ ...plan, programs: plan.programs.slice(0, 2) });
    await expect.element(one(element, '.figure')).toMatchAriaInlineSnapshot(`
      - figure "Peta jalan, 23 November 2026":
        - paragraph: 2 program, 2025–2029
        - group "Anggaran per tahun":
          - button "Rp1,2 miliar , Anggaran 2025. Dari mana angka ini?"
          - button "Rp1,3 miliar , Anggaran 2026. Dari mana angka ini?"
          - button "Rp1,5 miliar , Anggaran 2027. Dari mana angka ini?"
          - button "Rp1,6 miliar , Anggaran 2028. Dari mana angka ini?"
          - button "Rp1,7 miliar , Anggaran 2029. Dari mana angka ini?"
        - listbox "Peta jalan":
          - text: Jangka menengah 2 program Smart Governance 1 program
          - option "PRG-1 Mal Pelayanan Publik Digital 2025–2029, jangka menengah, Smart Governance, berjalan, Quick win, 0%, terlambat"
          - text: Smart Branding 1 program
          - option "PRG-2 Antrean Puskesmas Daring 2025–2029, jangka menengah, Smart Branding, direncanakan, 17%, terlambat"
        - list:
          - listitem: ★ Quick win
          - listitem: ▲ terlambat
          - listitem: ◆ pada rangkaian ketergantungan terpanjang (jalur kritis)
          - listitem: "garis tebal: kemajuan"
          - listitem: "Hari ini menurut data: 23 November 2026"
        - button "Lihat tabel : Peta jalan, 23 November 2026"
        - group "Unduh: Peta jalan, 23 November 2026":
          - button "CSV"
          - button "SVG"
          - button "PNG"
        - paragraph: Panah atas dan bawah berpindah antarprogram, Enter membuka rincian, + dan − mengatur perbesaran, 0 menampilkan seluruh rencana.
    `);
  });
});
