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
import type { KcTrace } from './trace.js';

async function traceOf(
  masterplan: Masterplan,
  set: Partial<KcTrace> = {},
  { lang = 'id', width = '1300px' } = {},
) {
  const place = mount(
    html`<kc-trace lang=${lang} as-of=${asOf} .masterplan=${masterplan}></kc-trace>`,
  );
  place.style.inlineSize = width;
  Object.assign(await widget('kc-trace'), set);
  await settled();
  return widget('kc-trace');
}

/** After the browser has measured and drawn. */
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

const boxes = (element: Element) => all(element, '.box-button');
const keys = (element: Element) => boxes(element).map((box) => box.getAttribute('data-key'));
const boxOf = (element: Element, key: string): SVGElement => {
  const found = boxes(element).find((box) => box.getAttribute('data-key') === key);
  if (!(found instanceof SVGElement)) throw new Error(`${key} is not drawn.`);
  return found;
};
const click = async (target: Element) => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled();
};
const press = async (element: Element, ...pressed: readonly string[]) => {
  for (const key of pressed) {
    await userEvent.keyboard(key);
    await settled();
  }
  return element.shadowRoot?.activeElement?.getAttribute('data-key') ?? null;
};
const search = async (element: Element, words: string) => {
  const input = one(element, 'input[type=search]');
  if (input instanceof HTMLInputElement) input.value = words;
  input.dispatchEvent(new Event('input'));
  await settled();
};
const choose = async (element: Element, dimensionId: string) => {
  const select = all(element, '.trace-toolbar select')[0];
  if (!(select instanceof HTMLSelectElement)) throw new Error('There is no choice of dimension.');
  select.value = dimensionId;
  select.dispatchEvent(new Event('change'));
  await settled();
};
const line = (element: Element, question: string): Element => {
  const found = all(element, '.coverage-list li').find((entry) =>
    textOf(entry).startsWith(question),
  );
  if (found === undefined) throw new Error(`Nobody asks “${question}”.`);
  return found;
};

describe('the plan in large', () => {
  test('has a box for each dimension and kind, with how many are open', async () => {
    const element = await traceOf(examplePlan);
    expect(boxes(element)).toHaveLength(36);
    expect(boxOf(element, 'problem smart-governance').getAttribute('aria-label')).toBe(
      'Smart Governance, Permasalahan: 9',
    );
    expect(boxOf(element, 'innovation smart-governance').getAttribute('aria-label')).toBe(
      'Smart Governance, Inovasi: 8, 1 terbuka',
    );
    expect(all(element, '.column-head').map(textOf)).toEqual([
      'Permasalahan',
      'Kebutuhan',
      'Inovasi',
      'Strategi',
      'Program',
      'Indikator',
    ]);
  });

  test('draws a flow the thicker, the more links it has', async () => {
    const element = await traceOf(examplePlan);
    const widths = all(element, '.flow').map((flow) => Number(flow.getAttribute('stroke-width')));
    expect(widths[0]).toBe(13);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths.at(-1)).toBeLessThan(3);
  });

  test('has its boxes and links in the table too', async () => {
    const element = await traceOf(examplePlan);
    await click(button(element, 'Lihat tabel'));
    const rows = all(element, '.long-table tbody tr').map(textOf);
    expect(rows).toHaveLength(36);
    expect(rows[0]).toContain('Smart Governance Permasalahan 9 0 Kebutuhan Smart Governance (');
  });

  test('leads from a box to the chains of its dimension, by keyboard', async () => {
    const element = await traceOf(examplePlan);
    const first = boxOf(element, 'problem smart-governance');
    first.focus();
    expect(await press(element, '{ArrowDown}')).toBe('problem smart-branding');
    expect(await press(element, '{ArrowRight}')).toBe('need smart-branding');
    await press(element, '{Enter}');
    expect(textOf(one(element, '[role=status]'))).toMatch(/^Rantai 1–8 dari \d+$/);
    expect(keys(element)[0]).toBe('problem:p-bra-01');
    expect(element.shadowRoot?.activeElement?.getAttribute('data-key')).toBe('problem:p-bra-01');
    expect(textOf(one(element, '#coverage-title'))).toContain('Smart Branding');
  });

  test('serves thousands', async () => {
    const element = await traceOf(largePlan(5000));
    expect(boxes(element)).toHaveLength(24);
    expect(boxOf(element, 'need smart-governance').getAttribute('aria-label')).toBe(
      'Smart Governance, Kebutuhan: 834, 119 terbuka',
    );
    await click(button(element, 'Rantai'));
    expect(boxes(element).length).toBeLessThan(60);
    await search(element, 'k-4321');
    expect(keys(element)).toContain('need:need-4320');
    expect(textOf(one(element, '[role=status]'))).toBe('Rantai 1–1 dari 1');
  });
});

describe('the chains', () => {
  test('stand eight on a page, each item with what it is', async () => {
    const element = await traceOf(examplePlan, { view: 'chains' });
    expect(textOf(one(element, '[role=status]'))).toBe('Rantai 1–8 dari 51');
    expect(boxOf(element, 'problem:p-gov-01').getAttribute('aria-label')).toBe(
      'Permasalahan P-GOV-01, Berkas izin menunggu tanda tangan kepala dinas',
    );
    expect(boxOf(element, 'innovation:i-gov-07').getAttribute('aria-label')).toContain(
      '1 pertanyaan terbuka',
    );
    await click(button(element, 'Berikutnya'));
    expect(textOf(one(element, '[role=status]'))).toBe('Rantai 9–16 dari 51');
    expect(keys(element)).not.toContain('problem:p-gov-01');
    await click(button(element, 'Sebelumnya'));
    expect(button(element, 'Sebelumnya').getAttribute('aria-disabled')).toBe('true');
    expect(keys(element)).toContain('problem:p-gov-01');
  });

  test('show what belongs to the item that one points at', async () => {
    const element = await traceOf(examplePlan, { view: 'chains' });
    boxOf(element, 'innovation:i-gov-02').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await settled();
    const related = all(element, '.look-related.box-button').map((box) =>
      box.getAttribute('data-key'),
    );
    expect(related).toContain('problem:p-gov-02');
    expect(related).toContain('innovation:i-gov-02');
    expect(related).not.toContain('problem:p-gov-01');
    one(element, '.drawing-room').dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(all(element, '.look-related.box-button')).toEqual([]);
  });

  test('are those of what is searched for, until the filter is cleared', async () => {
    const element = await traceOf(examplePlan);
    await search(element, 'tanda tangan elektronik');
    expect(keys(element)).toContain('innovation:i-gov-01');
    expect(keys(element)).toContain('problem:p-gov-01');
    await search(element, 'tidak ada yang begini');
    expect(textOf(one(element, '[role=status]'))).toContain('Tidak ada butir yang cocok');
    expect(boxes(element)).toEqual([]);
    await click(button(element, 'Hapus saringan'));
    expect(keys(element)).toContain('problem smart-governance');
  });

  test('mark and list only what is open', async () => {
    const element = await traceOf(examplePlan);
    await click(one(element, '.only-open input'));
    expect(keys(element)).toContain('problem:p-bra-08');
    expect(keys(element)).toContain('innovation:i-gov-07');
    expect(keys(element)).not.toContain('problem:p-gov-02');
    expect(all(element, '[data-for="problem:p-bra-08"] .question')).toHaveLength(1);
    expect(all(element, '[data-for="problem:p-gov-04"] .question')).toEqual([]);
  });

  test('draw a cancelled programme apart from the others', async () => {
    const plan: Masterplan = JSON.parse(
      JSON.stringify({
        ...examplePlan,
        programs: examplePlan.programs.map((program) =>
          program.id === examplePlan.programs[0]?.id
            ? { ...program, status: 'cancelled' }
            : program,
        ),
      }),
    );
    const id = examplePlan.programs[0]?.id ?? '';
    const element = await traceOf(plan, { item: `program:${id}` });
    const box = boxOf(element, `program:${id}`);
    expect(box.classList.contains('cancelled')).toBe(true);
    expect(box.getAttribute('aria-label')).toContain('dibatalkan');
    expect(textOf(one(element, '.legend'))).toContain('program dibatalkan, tidak ikut dihitung');
  });

  test('say how many items a column has no room for', async () => {
    const plan = largePlan(0, 100);
    const problemIds = plan.problems.slice(0, 1).map(({ id }) => id);
    const needs = plan.needs.map((need) => ({ ...need, problemIds }));
    const element = await traceOf({ ...plan, needs }, { item: `problem:${problemIds[0]}` });
    expect(boxes(element)).toHaveLength(61);
    expect(textOf(element)).toContain('40 butir lain tidak tergambar');
  });
});

describe('the chain of an item', () => {
  test('is shown alone when it is chosen, and left again', async () => {
    const element = await traceOf(examplePlan, { view: 'chains' });
    const items: unknown[] = [];
    element.addEventListener('kc-select', ({ item }) => items.push(item));
    boxOf(element, 'problem:p-gov-03').focus();
    await press(element, '{Enter}');
    expect(items).toEqual([{ kind: 'problem', id: 'p-gov-03' }]);
    expect(element.item).toBe('problem:p-gov-03');
    expect(textOf(one(element, '#chosen-title'))).toBe('Rantai P-GOV-03');
    expect(element.shadowRoot?.activeElement?.id).toBe('chosen-title');
    expect(keys(element)).not.toContain('problem:p-gov-01');
    expect(boxOf(element, 'problem:p-gov-03').getAttribute('aria-pressed')).toBe('true');
    boxOf(element, 'problem:p-gov-03').focus();
    expect(await press(element, '{Escape}')).toBe('problem:p-gov-03');
    expect(element.item).toBeNull();
    expect(keys(element)).toContain('problem:p-gov-01');
  });

  test('says what is open in it', async () => {
    const element = await traceOf(examplePlan, { item: 'problem:p-bra-08' });
    expect(textOf(one(element, '.chosen'))).toContain('belum terjawab');
    expect(textOf(one(element, '.chosen .note'))).toContain(
      'Permasalahan P-BRA-08 belum mempunyai kebutuhan.',
    );
    expect(textOf(one(element, '.chosen [role=status]'))).toBe(
      'Permasalahan 1 · Kebutuhan 0 · Inovasi 0 · Strategi 0 · Program 0 · Indikator 0',
    );
  });

  test('stays hidden where the page shows its own', async () => {
    const element = await traceOf(examplePlan, { view: 'chains' });
    element.addEventListener('kc-select', (event) => event.preventDefault());
    await click(boxOf(element, 'problem:p-gov-01'));
    expect(element.item).toBeNull();
    expect(all(element, '.chosen')).toEqual([]);
  });

  test('that the plan doesn’t have leaves all of them', async () => {
    const element = await traceOf(examplePlan, { item: 'problem:hilang' });
    expect(boxes(element)).toHaveLength(36);
  });
});

describe('coverage', () => {
  test('counts each question over the plan, or the dimension that is looked at', async () => {
    const element = await traceOf(examplePlan);
    expect(all(element, '.coverage-list li')).toHaveLength(13);
    expect(textOf(line(element, 'Permasalahan yang mempunyai kebutuhan'))).toContain(
      '48 dari 51 (94,1%)',
    );
    expect(textOf(one(element, '.coverage'))).toContain('usulan kami');
    await choose(element, 'smart-branding');
    expect(textOf(line(element, 'Permasalahan yang mempunyai kebutuhan'))).toContain('7 dari 8');
    expect(textOf(one(element, '.coverage'))).toContain(
      'Permasalahan: 7 terjawab, 0 terjawab sebagian, 1 belum terjawab',
    );
  });

  test('explains a share: how it is reckoned, and what lacks the link', async () => {
    const element = await traceOf(examplePlan);
    const figure = line(element, 'Permasalahan yang mempunyai kebutuhan').querySelector('.explain');
    await click(figure ?? element);
    const dialog = textOf(await eventually(() => one(element, 'dialog.explanation')));
    expect(dialog).toContain('48 ÷ 51 = 94,1%');
    expect(dialog).toContain('usulan kami');
    expect(dialog).toContain('P-BRA-08');
    expect(dialog).toContain('Yang belum (3)');
  });

  test('shows what lacks a link, and lets go of it', async () => {
    const element = await traceOf(examplePlan);
    await click(button(line(element, 'Permasalahan yang mempunyai kebutuhan'), 'Tampilkan 3'));
    expect(keys(element)).toEqual(['problem:p-bra-08', 'problem:p-eco-03', 'problem:p-env-04']);
    const pressed = button(line(element, 'Permasalahan yang mempunyai kebutuhan'), 'Tampilkan 3');
    expect(pressed.getAttribute('aria-pressed')).toBe('true');
    await click(pressed);
    expect(boxes(element)).toHaveLength(36);
  });

  test('of nothing is said in words, not as 0', async () => {
    const element = await traceOf(largePlan(0, 5));
    expect(textOf(line(element, 'Strategi yang dijalankan'))).toContain('belum ada yang ditanya');
  });
});

describe('on a phone', () => {
  test('chains are a list; each opens its items, column by column', async () => {
    const element = await traceOf(examplePlan, {}, { width: '320px' });
    expect(all(element, '.drawing, .views')).toEqual([]);
    expect(all(element, '.chain-title')).toHaveLength(8);
    await click(one(element, '.chain-title'));
    expect(all(element, '.chain-steps > li')).toHaveLength(6);
    await click(button(element, 'K-GOV-01'));
    expect(element.item).toBe('need:n-gov-01');
    expect(textOf(one(element, '#chosen-title'))).toBe('Rantai K-GOV-01');
    expect(textOf(one(element, '.step[aria-current]'))).toContain('K-GOV-01');
    await click(button(element, 'Kembali ke semua rantai'));
    expect(all(element, '.chain-title')).toHaveLength(8);
  });

  test('an empty column of a chain is a gap', async () => {
    const element = await traceOf(examplePlan, { item: 'problem:p-bra-08' }, { width: '320px' });
    expect(all(element, '.chain-steps > .gap')).toHaveLength(5);
  });

  test('turns into a drawing when there is room', async () => {
    const element = await traceOf(examplePlan, {}, { width: '320px' });
    const place = document.querySelector('main');
    if (place !== null) place.style.inlineSize = '1300px';
    await eventually(() => expect(boxes(element)).toHaveLength(36));
  });
});

describe('the CSV', () => {
  test('has every item of the chains that are found, with its links', async () => {
    const element = await traceOf(examplePlan, { view: 'chains' });
    const texts: Promise<string>[] = [];
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) texts.push(content.text());
      return 'blob:none';
    });
    await click(button(element, 'CSV'));
    spy.mockRestore();
    const lines = ((await texts[0]) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(51 + 47 + 42 + 35 + 47 + 62 + 1);
    expect(lines[0]).toContain('Kode;Judul;Jenis;Dimensi;OPD;Berasal dari;Menuju');
    expect(lines[1]).toMatch(/^P-GOV-01;.*K-GOV-01, .*I-GOV-01/);
  });
});

describe('bad input', () => {
  test('an empty plan says what to note first', async () => {
    const element = await traceOf(emptyPlan());
    expect(textOf(element)).toContain('Belum ada yang dapat ditelusuri');
    expect(all(element, 'svg, input')).toEqual([]);
  });

  test.each(['320px', '720px', '1100px'])(
    'what is asked of links has room at %s',
    async (width) => {
      const element = await traceOf(examplePlan, {}, { width });
      for (const name of all(element, '.coverage-list li > :first-child')) {
        expect(name.getBoundingClientRect().width).toBeGreaterThan(150);
      }
    },
  );

  test.each(['720px', '900px', '1300px'])(
    'no box is too small for its text at %s',
    async (width) => {
      const element = await traceOf(examplePlan, {}, { width });
      const marks = all(element, '.group-open');
      expect(marks.length > 0).toBe(width !== '720px');
      for (const mark of marks) {
        const box = mark.closest('.box-button')?.querySelector('.box');
        const right = box?.getBoundingClientRect().right ?? 0;
        expect(mark.getBoundingClientRect().right).toBeLessThan(right);
      }
    },
  );

  test.each(['320px', '1100px'])('hostile texts stay texts at %s', async (width) => {
    const element = await traceOf(hostilePlan(), { view: 'chains' }, { width });
    for (const fold of all(element, '.chain-title')) await click(fold);
    expect(all(element, 'img, script')).toEqual([]);
    expect(document.title).not.toBe('broken');
    const place = document.querySelector('main');
    expect(place?.scrollWidth).toBeLessThanOrEqual(place?.clientWidth ?? 0);
  });

  test('a dimension that the framework doesn’t know has a row of its own', async () => {
    const plan: Masterplan = JSON.parse(
      JSON.stringify({
        ...samplePlan(),
        problems: samplePlan().problems.map((item) => ({ ...item, dimensionId: 'smart-lain' })),
      }),
    );
    const element = await traceOf(plan);
    expect(boxOf(element, 'problem smart-lain').getAttribute('aria-label')).toContain('smart-lain');
    await click(boxOf(element, 'problem smart-lain'));
    expect(keys(element)).toContain('problem:problem-1');
  });
});

test('speaks English', async () => {
  const element = await traceOf(examplePlan, {}, { lang: 'en' });
  expect(textOf(one(element, 'h2'))).toBe('Tracing from problem to indicator');
  expect(textOf(one(element, '.coverage'))).toContain('48 of 51 (94.1%)');
  expect(boxOf(element, 'innovation smart-governance').getAttribute('aria-label')).toBe(
    'Smart Governance, Innovations: 8, 1 open',
  );
});

test('draws the framework of 2026 with its own dimensions', async () => {
  const plan: Masterplan = JSON.parse(
    JSON.stringify({
      ...largePlan(6),
      framework: { id: 'rpm-kota-cerdas-2026', version: '1' },
    }).replaceAll('smart-branding', 'mobility'),
  );
  const element = await traceOf(plan);
  expect(boxOf(element, 'problem mobility').getAttribute('aria-label')).toMatch(/Permasalahan: 1$/);
});

describe('for screen readers', () => {
  test('the overview is read as boxes with their counts, what is asked of links as a list', async () => {
    const { innovations, needs, problems, ...plan } = samplePlan();
    const element = await traceOf({
      ...plan,
      problems: problems.slice(0, 2),
      needs: needs.slice(0, 2),
      innovations: innovations.slice(0, 2),
      programs: [],
    });
    await expect.element(one(element, '.figure')).toMatchAriaInlineSnapshot(`
      - figure "Gambaran penelusuran menurut dimensi":
        - group "Gambaran penelusuran menurut dimensi":
          - button "Smart Governance, Permasalahan: 1"
          - button "Smart Environment, Permasalahan: 1"
          - button "Smart Governance, Kebutuhan: 1, 1 terbuka"
          - button "Smart Branding, Kebutuhan: 1, 1 terbuka"
          - button "Smart Governance, Inovasi: 1, 1 terbuka"
          - button "Smart Branding, Inovasi: 1, 1 terbuka"
        - list:
          - listitem: masih ada pertanyaan terbuka
          - listitem: makin tebal garis, makin banyak hubungan
        - button "Lihat tabel : Gambaran penelusuran menurut dimensi"
        - group "Unduh: Gambaran penelusuran menurut dimensi":
          - button "CSV"
          - button "SVG"
          - button "PNG"
        - paragraph: Tombol panah berpindah antarkotak, Enter memilih, Escape kembali.
    `);
    await expect.element(one(element, '.coverage-list')).toMatchAriaInlineSnapshot(`
      - list:
        - listitem:
          - text: Permasalahan yang mempunyai kebutuhan
          - button "2 dari 2 (100%) , Permasalahan yang mempunyai kebutuhan. Dari mana angka ini?"
        - listitem:
          - text: Kebutuhan yang dijawab oleh inovasi atau program
          - button "0 dari 2 (0%) , Kebutuhan yang dijawab oleh inovasi atau program. Dari mana angka ini?"
          - button "Tampilkan 2 yang belum : Kebutuhan yang dijawab oleh inovasi atau program"
        - listitem:
          - text: Kebutuhan yang dijawab oleh inovasi
          - button "0 dari 2 (0%) , Kebutuhan yang dijawab oleh inovasi. Dari mana angka ini?"
        - listitem:
          - text: Kebutuhan yang dijawab oleh program
          - button "0 dari 2 (0%) , Kebutuhan yang dijawab oleh program. Dari mana angka ini?"
        - listitem:
          - text: Inovasi yang mempunyai OPD pengampu
          - button "2 dari 2 (100%) , Inovasi yang mempunyai OPD pengampu. Dari mana angka ini?"
        - listitem:
          - text: Inovasi yang menjawab kebutuhan atau permasalahan
          - button "0 dari 2 (0%) , Inovasi yang menjawab kebutuhan atau permasalahan. Dari mana angka ini?"
          - button "Tampilkan 2 yang belum : Inovasi yang menjawab kebutuhan atau permasalahan"
        - listitem:
          - text: Inovasi yang dijalankan oleh program
          - button "0 dari 2 (0%) , Inovasi yang dijalankan oleh program. Dari mana angka ini?"
        - listitem: Strategi yang bertumpu pada faktor SWOT belum ada yang ditanya
        - listitem: Strategi yang dijalankan oleh program belum ada yang ditanya
        - listitem: Program yang berasal dari strategi, kebutuhan, atau inovasi belum ada yang ditanya
        - listitem: Program yang mempunyai indikator belum ada yang ditanya
        - listitem: Indikator yang mempunyai nilai awal (baseline) belum ada yang ditanya
        - listitem: Sasaran yang mempunyai indikator belum ada yang ditanya
    `);
  });
});
