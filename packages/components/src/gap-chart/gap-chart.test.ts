import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';
import type { KcGapChart } from './gap-chart.js';

afterEach(() => {
  vi.restoreAllMocks();
});

async function chartOf(
  masterplan: Masterplan = samplePlan(),
  set: Partial<KcGapChart> = {},
  { lang = 'id', width = '1200px' } = {},
) {
  const place = mount(html`<kc-gap-chart as-of=${asOf} lang=${lang}></kc-gap-chart>`);
  place.style.inlineSize = width;
  const chart = await widget('kc-gap-chart');
  Object.assign(chart, { masterplan, ...set });
  await chart.updateComplete;
  return chart;
}

const names = (chart: Element) => all(chart, '.gap-name > span:first-child').map(textOf);
const choose = async (chart: KcGapChart, label: string, value: string) => {
  const field = all(chart, '.filter').find((entry) => textOf(entry).startsWith(label));
  const select = field?.querySelector('select');
  if (!select) throw new Error(`There is no field “${label}”.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await chart.updateComplete;
};
const explain = async (chart: KcGapChart, selector: string) => {
  one(chart, selector).click();
  await chart.updateComplete;
  return textOf(one(chart, 'dialog.explanation'));
};
const tableRows = (chart: Element) =>
  all(chart, '.data-table tbody tr').map((entry) => [...entry.children].map(textOf));

describe('the chart', () => {
  test('has elements and sub-elements with marks for what is and what shall be', async () => {
    const chart = await chartOf();
    expect(names(chart).slice(0, 5)).toEqual([
      'Struktur',
      'Sumber daya manusia',
      'Anggaran',
      'Tata kelola',
      'Infrastruktur',
    ]);
    expect(all(chart, '.gap-row .now')).toHaveLength(12);
    expect(all(chart, '.gap-row .target')).toHaveLength(12);
    expect(all(chart, '.gap-row .was')).toHaveLength(0);
    const bands = all(chart, '.gap-row')[0]?.querySelectorAll('rect');
    expect([...(bands ?? [])].map((rect) => rect.getAttribute('x'))).toEqual([
      '0%',
      '25%',
      '50%',
      '75%',
    ]);
  });

  test('goes down to indicators and up to elements', async () => {
    const chart = await chartOf();
    await choose(chart, 'Rincian', 'indicator');
    expect(names(chart)).toHaveLength(39);
    await choose(chart, 'Rincian', 'element');
    expect(names(chart)).toEqual(['Struktur', 'Infrastruktur', 'Suprastruktur']);
    expect(chart.level).toBe('element');
  });

  test('puts the largest gap first, with what each belongs to', async () => {
    const chart = await chartOf(examplePlan, { level: 'indicator' });
    await choose(chart, 'Urutan', 'gap');
    const gaps = all(chart, '.gap-size .explain').map((entry) =>
      Number.parseInt(textOf(entry), 10),
    );
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(gaps[0]).toBeGreaterThan(gaps.at(-1) ?? 0);
    expect(textOf(one(chart, '.gap-name .small'))).toBe('Infrastruktur · Infrastruktur digital');
  });

  test('is sorted by keyboard', async () => {
    const chart = await chartOf(examplePlan);
    const before = names(chart);
    const select = all(chart, '.filter select')[1];
    if (select instanceof HTMLElement) select.focus();
    await userEvent.keyboard('{ArrowDown}');
    await chart.updateComplete;
    expect(chart.order).toBe('gap');
    expect(names(chart)).not.toEqual(before);
  });

  test('takes the assessment that the page names', async () => {
    const chart = await chartOf(examplePlan, { assessment: 'rd-2023' });
    expect(textOf(chart)).toContain('Analisis kesiapan awal');
    expect(textOf(chart)).not.toContain('Dibandingkan dengan');
    const unknown = await chartOf(examplePlan, { assessment: 'lain' });
    expect(textOf(unknown)).toContain('Penilaian “lain” tidak ada dalam rencana ini');
  });

  test('sets it against the assessment before', async () => {
    const chart = await chartOf(examplePlan);
    expect(textOf(chart)).toContain('Dibandingkan dengan Analisis kesiapan awal');
    expect(all(chart, '.gap-row .was')).toHaveLength(12);
    expect(textOf(one(chart, '.gap-before'))).toMatch(/^sebelumnya 2,00.*; naik 1,00$/);
  });
});

describe('figures', () => {
  test('say where they come from: level, gap, and what was before', async () => {
    const chart = await chartOf(examplePlan);
    const current = await explain(chart, '.gap-levels .explain');
    expect(current).toContain('Struktur 3,00');
    expect(current).toContain('pemutakhiran tengah periode 2026');
    const gap = await explain(chart, '.gap-size .explain');
    expect(gap).toContain('Kesenjangan: Struktur 1,00');
    expect(gap).toContain('Kesenjangan: 4,00 − 3,00 = 1,00');
    const before = await explain(chart, '.gap-before .explain');
    expect(before).toContain('Struktur 2,00');
    expect(before).toContain('bimtek 1 tahun 2023');
  });

  test('explain the gap of the region', async () => {
    const chart = await chartOf(examplePlan);
    const whole = all(chart, '.explain').find((entry) =>
      textOf(entry).includes('Kesenjangan daerah'),
    );
    if (whole instanceof HTMLElement) whole.click();
    await chart.updateComplete;
    expect(textOf(one(chart, 'dialog.explanation'))).toContain('Kesenjangan daerah 1,08');
  });

  test('stand in a table beside the drawing', async () => {
    const chart = await chartOf(examplePlan);
    const [first, second] = tableRows(chart);
    expect(first?.slice(0, 7)).toEqual([
      'Struktur',
      '–',
      '3,00',
      '4,00',
      '1,00',
      '2,00',
      'naik 1,00',
    ]);
    expect(second?.[1]).toBe('Struktur');
    expect(tableRows(await chartOf())[0]).toEqual(['Struktur', '–', '2,89', '3,89', '1,00', '–']);
  });

  test('that nobody has rated have no mark and are not 0', async () => {
    const chart = await chartOf(hostilePlan(), { level: 'indicator' });
    const row = all(chart, '.gap-row').find((entry) => textOf(entry).includes('Belum dinilai'));
    expect(row?.querySelectorAll('.now, .target, .link')).toHaveLength(0);
    expect(row?.querySelectorAll('.explain')).toHaveLength(0);
  });

  test('are saved as a picture with names, marks and numbers', async () => {
    const chart = await chartOf(examplePlan);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) saved.push(content);
      return 'about:blank';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const button = all(chart, '.downloads button').find((entry) => textOf(entry) === 'SVG');
    if (button instanceof HTMLElement) button.click();
    await expect.poll(() => saved).toHaveLength(1);
    const markup = (await saved[0]?.text()) ?? '';
    expect(markup).toContain('Sumber daya manusia');
    expect(markup).toContain('Belum siap');
    expect(markup).toContain('3,25 → 4,50');
    expect(markup).not.toContain('class=');
    await expect.poll(() => all(chart, '.sheets svg')).toHaveLength(0);
  });
});

describe('states', () => {
  test('an empty plan says what to do', async () => {
    expect(textOf(await chartOf(emptyPlan()))).toContain('Kesiapan daerah belum dinilai');
  });

  test('an assessment that nobody consolidated says so', async () => {
    const plan = samplePlan();
    const readiness = plan.readiness.map((entry) => ({ ...entry, consolidated: null }));
    const chart = await chartOf({ ...plan, readiness });
    expect(textOf(chart)).toContain('1 OPD sudah menilai diri');
  });

  test('speaks English', async () => {
    const chart = await chartOf(examplePlan, {}, { lang: 'en' });
    expect(textOf(chart)).toContain('Readiness gap');
    expect(textOf(one(chart, '.gap-before'))).toMatch(/^before 2\.00.*; up 1\.00$/);
  });

  test('takes the other framework', async () => {
    const plan = { ...samplePlan(), framework: { id: 'rpm-kota-cerdas-2026', version: '1' } };
    expect(names(await chartOf(plan)).length).toBeGreaterThan(2);
  });

  test('nonsense in its attributes falls back to what is usual', async () => {
    mount(html`<kc-gap-chart .masterplan=${samplePlan()} level="x" order="y"></kc-gap-chart>`);
    const chart = await widget('kc-gap-chart');
    expect(names(chart)).toHaveLength(12);
  });

  test.each(['320px', '700px', '1400px'])('nothing overflows at %s', async (width) => {
    const title = document.title;
    const chart = await chartOf(hostilePlan(), { level: 'indicator' }, { width });
    expect(chart.scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
    expect(document.title).toBe(title);
  });
});

describe('for screen readers', () => {
  test('a row is read as name, level, target and gap', async () => {
    const chart = await chartOf(examplePlan);
    await expect.element(one(chart, '.gap-row')).toMatchAriaInlineSnapshot(`
      - listitem:
        - paragraph: Struktur
        - paragraph:
          - button "3,00 , Saat ini, Struktur. Dari mana angka ini?"
          - text: ", Target 4,00 sebelumnya"
          - button "2,00 , Sebelumnya, Struktur. Dari mana angka ini?"
          - text: ; naik 1,00
        - paragraph:
          - strong:
            - button "1,00 , Kesenjangan, Struktur. Dari mana angka ini?"
    `);
  });
});
