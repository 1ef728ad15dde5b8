import type { Masterplan } from '@kotacerdas/core/masterplan';
import axe from 'axe-core';
import { html } from 'lit';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { eventually } from '../testing/eventually.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { largePlan } from '../testing/large-plan.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';

async function tableOf(masterplan: Masterplan, lang = 'id', width = '1400px') {
  const place = mount(
    html`<kc-action-table lang=${lang} as-of=${asOf} .masterplan=${masterplan}></kc-action-table>`,
  );
  place.style.inlineSize = width;
  const element = await widget('kc-action-table');
  await settled();
  return element;
}

/** After the browser has measured and drawn. */
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

const rows = (element: Element) => all(element, 'tbody tr[aria-rowindex]');
const codes = (element: Element) => all(element, 'tbody .c-code .content').map(textOf);
const cells = (element: Element, column: string) =>
  all(element, `tbody .c-${column} .content`).map(textOf);
const field = (element: Element, label: string): HTMLSelectElement => {
  const found = all(element, '.filter').find((entry) => textOf(entry).startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`There is no field “${label}”.`);
  return select;
};
const choose = async (element: Element, label: string, value: string) => {
  const select = field(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled();
};
const press = async (element: Element, key: string, more: KeyboardEventInit = {}) => {
  const { activeElement } = element.shadowRoot ?? document;
  activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await settled();
};
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;

describe('the table', () => {
  test('has a row for each programme with everything about it', async () => {
    const element = await tableOf(samplePlan());
    expect(rows(element)).toHaveLength(12);
    expect(one(element, '[role=grid]').getAttribute('aria-rowcount')).toBe('14');
    const [first] = rows(element);
    expect([...(first?.querySelectorAll('.content') ?? [])].map(textOf)).toEqual([
      'PRG-1',
      'Mal Pelayanan Publik Digital',
      'Smart Governance',
      'Diskominfo',
      '2025–2029',
      'Jangka menengah',
      'Aplikasi',
      'Rp3,2 miliar',
      'APBD kabupaten/kota, APBN/DAK, Hibah',
      'Berjalan',
      '0%',
      '★ ya',
    ]);
  });

  test('speaks English', async () => {
    const element = await tableOf(samplePlan(), 'en');
    expect(textOf(element)).toContain('Action plan');
    expect(textOf(element)).toContain('Total of 12 programmes');
    expect(cells(element, 'status')[0]).toBe('Running');
  });

  test('says what a programme that never reported is: not 0 %', async () => {
    const element = await tableOf(samplePlan());
    expect(cells(element, 'progress').slice(0, 3)).toEqual(['0%', '17%', 'belum ada laporan']);
  });

  test('filters, says how many are left and takes the filters back', async () => {
    const element = await tableOf(samplePlan());
    await choose(element, 'Status', 'finished');
    expect(cells(element, 'status')).toEqual(['Selesai', 'Selesai']);
    expect(textOf(one(element, '[role=status]'))).toBe('2 dari 12 program');
    await choose(element, 'Tahun', '2030');
    await choose(element, 'Quick win', 'yes');
    expect(textOf(one(element, '[role=status]'))).toContain('Tidak ada program yang cocok');
    button(element, 'Hapus saringan').click();
    await settled();
    expect(rows(element)).toHaveLength(12);
    expect(field(element, 'Status').value).toBe('');
  });

  test('searches code and name', async () => {
    const element = await tableOf(samplePlan());
    const input = one(element, 'input[type=search]');
    if (input instanceof HTMLInputElement) input.value = 'bank sampah';
    input.dispatchEvent(new Event('input'));
    await settled();
    expect(codes(element)).toEqual(['PRG-4']);
  });

  test('sorts by a column, turns it round, and goes back', async () => {
    const element = await tableOf(samplePlan());
    const header = () => one(element, 'thead .c-name');
    const sort = async () => {
      header().querySelector('button')?.click();
      await settled();
    };
    await sort();
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    expect(cells(element, 'name')[0]).toBe('Akta Lahir Sehari Jadi');
    await sort();
    expect(header().getAttribute('aria-sort')).toBe('descending');
    expect(cells(element, 'name')[0]).toBe('Tanggap Darurat 112');
    await sort();
    expect(header().getAttribute('aria-sort')).toBe('none');
    expect(codes(element)[0]).toBe('PRG-1');
  });

  test('groups by dimension, each with its sum', async () => {
    const element = await tableOf(samplePlan());
    await choose(element, 'Kelompok', 'dimension');
    const groups = all(element, '.group').map(textOf);
    expect(groups).toHaveLength(6);
    expect(groups[0]).toBe('Smart Governance Jumlah 2 program · Rp13,3 miliar');
    expect(rows(element)).toHaveLength(18);
    await choose(element, 'Kelompok', 'opd');
    expect(textOf(all(element, '.group')[0] ?? element)).toContain('Diskominfo');
  });

  test('hides columns, but never the name', async () => {
    const element = await tableOf(samplePlan());
    button(element, 'Pilih kolom').click();
    await settled();
    const boxes = all(element, '.columns input').filter((box) => box instanceof HTMLInputElement);
    expect(boxes.map(({ disabled }) => disabled).indexOf(true)).toBe(1);
    boxes[0]?.click();
    boxes[7]?.click();
    await settled();
    expect(all(element, 'thead th').map(textOf)).not.toContain('Anggaran');
    expect(one(element, '[role=grid]').getAttribute('aria-colcount')).toBe('10');
    expect(textOf(one(element, '.columns legend'))).toBe('10 dari 12 kolom tampil');
  });
});

describe('the total', () => {
  test('is that of the rows shown and says what it is made of', async () => {
    const element = await tableOf(samplePlan());
    await choose(element, 'Status', 'finished');
    expect(textOf(one(element, '.totals'))).toContain('Jumlah 2 program');
    one(element, '.totals .explain').click();
    await settled();
    const dialog = textOf(await eventually(() => one(element, 'dialog.explanation')));
    const [programs = ''] = samplePlan()
      .programs.filter(({ status }) => status === 'finished')
      .map(({ budgets }) => String(budgets.reduce((sum, { amount }) => sum + amount, 0)));
    expect(dialog).toContain('Jumlah semua baris anggaran dari 2 program');
    expect(dialog.replaceAll('.', '')).toContain(`Rp${programs}`);
    expect(dialog).toContain('Menurut sumber dana: APBD kabupaten/kota');
  });

  test('names what cancelled programmes are in it', async () => {
    const element = await tableOf(largePlan(7, 0));
    one(element, '.totals .explain').click();
    await settled();
    expect(textOf(await eventually(() => one(element, 'dialog.explanation')))).toContain(
      'Termasuk 1 program yang dibatalkan',
    );
  });
});

describe('the details', () => {
  test('open by Enter, say everything, and give the focus back', async () => {
    const element = await tableOf(largePlan(12, 3));
    const chosen: string[] = [];
    element.addEventListener('kc-select', ({ item }) => chosen.push(item.id));
    one(element, 'tbody [tabindex="0"]').focus();
    for (let row = 0; row < 5; row += 1) await press(element, 'ArrowDown');
    await press(element, 'Enter');
    expect(chosen).toEqual(['program-5']);
    const text = textOf(one(element, 'dialog.program'));
    expect(text).toContain('Sasaran Layanan publik yang mudah dijangkau warga');
    expect(text).toContain('Warga yang terlayani orang');
    expect(text).toContain('K-3 Kebutuhan');
    expect(text).toContain('Menunggu program PR-00001');
    button(element, 'Tutup').click();
    await settled();
    expect(all(element, 'dialog.program')).toEqual([]);
    expect(focused(element)?.closest('tr')?.getAttribute('aria-rowindex')).toBe('7');
  });

  test('lead to the programmes before and after', async () => {
    const element = await tableOf(largePlan(12, 0));
    all(element, '.name').forEach((name, at) => {
      if (at === 5 && name instanceof HTMLElement) name.click();
    });
    await settled();
    button(one(element, 'dialog.program'), 'PR-00001').click();
    await settled();
    expect(textOf(one(element, '#program-title'))).toContain('Perluasan');
    expect(focused(element)?.id).toBe('program-title');
    expect(textOf(one(element, 'dialog.program'))).toContain('Ditunggu oleh program PR-00006');
  });

  test('have nothing that axe objects to', async () => {
    const element = await tableOf(largePlan(12, 3));
    one(element, '.name').click();
    await settled();
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html: at }) => `${id} ${at}`)),
    ).toEqual([]);
  });

  test('say what codes mean, by name where the plan has one', async () => {
    const [first, ...others] = examplePlan.programs;
    const entry = examplePlan.rpjmd?.programs[0];
    if (first === undefined || entry === undefined) throw new Error('nothing to show');
    const told = {
      ...first,
      locations: ['32.78', '32.78.01', '32.73'],
      nomenclatureCode: `${entry.nomenclatureCode}.2.02`,
    };
    const element = await tableOf({ ...examplePlan, programs: [told, ...others] });
    one(element, '.name').click();
    const text = textOf(await eventually(() => one(element, 'dialog.program')));
    expect(text).toContain('32.78: seluruh Kota Tasikmalaya');
    expect(text).toContain('32.78.01: kecamatan di Kota Tasikmalaya');
    expect(text).toContain('32.73: Kota Bandung, di luar Kota Tasikmalaya');
    expect(text).toContain('tanpa namanya');
    expect(text).toContain(`2.02: Kegiatan, dalam program “${entry.name}”`);
  });

  test('stay closed where the page shows its own', async () => {
    const element = await tableOf(samplePlan());
    element.addEventListener('kc-select', (event) => event.preventDefault());
    one(element, '.name').click();
    await settled();
    expect(all(element, 'dialog.program')).toEqual([]);
  });

  test('say that a programme is late and why', async () => {
    const element = await tableOf(samplePlan());
    one(element, '.name').click();
    await settled();
    expect(textOf(one(element, 'dialog.program .note'))).toContain(
      'Terlambat: kemajuan tertinggal dari waktu yang sudah berjalan; seharusnya sekitar 38%',
    );
  });
});

describe('five thousand programmes', () => {
  let element: HTMLElement;
  let plan: Masterplan;
  beforeAll(() => {
    plan = largePlan(5000, 0);
  });

  test('are all counted, and only those in view drawn', async () => {
    element = await tableOf(plan);
    expect(one(element, '[role=grid]').getAttribute('aria-rowcount')).toBe('5002');
    expect(rows(element).length).toBeLessThan(60);
    const scroller = one(element, '.scroller');
    scroller.scrollTop = scroller.scrollHeight / 2;
    await settled();
    expect(codes(element)).toContain('PR-02500');
  });

  test('are reached by the keyboard to the last one', async () => {
    element = await tableOf(plan);
    one(element, 'tbody [tabindex="0"]').focus();
    await press(element, 'ArrowRight');
    await press(element, 'End', { ctrlKey: true });
    expect(focused(element)?.closest('tr')?.getAttribute('aria-rowindex')).toBe('5001');
    expect(textOf(focused(element) ?? element)).toContain('Kecamatan');
    await press(element, 'ArrowUp');
    expect(focused(element)?.closest('tr')?.getAttribute('aria-rowindex')).toBe('5000');
    await press(element, 'Home', { ctrlKey: true });
    expect(focused(element)?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
  });

  test('keep the focus while one scrolls away from it', async () => {
    element = await tableOf(plan);
    one(element, 'tbody [tabindex="0"]').focus();
    one(element, '.scroller').scrollTop = 90_000;
    await settled();
    expect(focused(element)?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
  });

  test('go on paper up to a number that is said', async () => {
    element = await tableOf(plan);
    dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).toHaveLength(2000);
    dispatchEvent(new Event('afterprint'));
    expect(rows(element).length).toBeLessThan(60);
    expect(textOf(one(element, '.only-print'))).toBe(
      'Dicetak 2.000 baris pertama dari 5.000. Unduh CSV untuk seluruhnya.',
    );
  });

  test('go into the CSV all of them', async () => {
    element = await tableOf(plan);
    const texts: Promise<string>[] = [];
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      if (content instanceof Blob) texts.push(content.text());
      return 'blob:none';
    });
    button(element, 'Unduh CSV').click();
    spy.mockRestore();
    const lines = ((await texts[0]) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(5001);
    expect(lines[0]).toContain('Kode;Program;Dimensi;OPD pengampu;Periode');
    expect(lines[5000]).toContain('PR-05000;');
  });
});

describe('columns that don’t fit', () => {
  test('are told of, and not where rows are cards', async () => {
    const hint = 'Geser tabel ke samping';
    const narrow = await tableOf(samplePlan(), 'id', '900px');
    await settled();
    expect(textOf(narrow)).toContain(hint);
    const cards = await tableOf(samplePlan(), 'id', '340px');
    await settled();
    expect(textOf(cards)).not.toContain(hint);
  });
});

describe('on a phone', () => {
  test('rows are cards that say their columns, and can be put in order', async () => {
    const element = await tableOf(samplePlan(), 'id', '340px');
    await settled();
    expect(one(element, '[role=grid]').classList.contains('cards')).toBe(true);
    const scroller = one(element, '.scroller');
    expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    await choose(element, 'Urutan', 'budget down');
    expect(codes(element)[0]).toBe('PRG-12');
    const [card] = rows(element);
    expect(card?.getBoundingClientRect().height).toBeCloseTo(14 * (4.375 + 11 * 1.625), 1);
  });

  test('a list that is short enough scrolls with the page, and its sum covers nothing', async () => {
    const element = await tableOf(samplePlan(), 'id', '340px');
    await settled();
    const scroller = one(element, '.scroller');
    expect(scroller.scrollHeight).toBe(scroller.clientHeight);
    expect(getComputedStyle(one(element, 'tfoot')).position).toBe('static');
  });
});

describe('bad input', () => {
  test('an empty plan says so', async () => {
    const element = await tableOf(emptyPlan());
    expect(textOf(element)).toContain('Belum ada program');
    expect(all(element, 'table')).toEqual([]);
  });

  test('hostile texts stay texts', async () => {
    const element = await tableOf(hostilePlan());
    expect(all(element, 'img, script')).toEqual([]);
    expect(cells(element, 'name')[2]).toBe('<img src=x onerror="document.title=\'broken\'">');
    expect(document.title).not.toBe('broken');
  });

  test('ids that lead nowhere are shown as what they are', async () => {
    const plan = samplePlan();
    const [first, ...others] = plan.programs;
    if (first === undefined) throw new Error('The plan has programmes.');
    const strange = JSON.parse(
      JSON.stringify({
        ...first,
        dimensionId: 'smart-nothing',
        leadOpdId: 'gone',
        dependsOnProgramIds: ['gone', first.id],
      }),
    );
    const element = await tableOf({ ...plan, programs: [strange, ...others] });
    expect(cells(element, 'dimension')[0]).toBe('smart-nothing');
    expect(cells(element, 'opd')[0]).toBe('OPD tidak dikenal');
    one(element, '.name').click();
    await settled();
    const text = textOf(one(element, 'dialog.program'));
    expect(text).toContain('Program gone tidak ada dalam rencana');
    expect(text).toContain('bergantung pada dirinya sendiri');
  });
});

describe('for screen readers', () => {
  test('a row is read with the names of its columns', async () => {
    const plan = samplePlan();
    const element = await tableOf({ ...plan, programs: plan.programs.slice(0, 1) });
    await expect.element(one(element, '[role=grid]')).toMatchAriaInlineSnapshot(`
      - grid "Rencana aksi":
        - rowgroup:
          - row "Kode Program Dimensi OPD pengampu Periode Jangka Jenis Anggaran Sumber dana Status Kemajuan Quick win":
            - columnheader "Kode":
              - button "Kode"
            - columnheader "Program":
              - button "Program"
            - columnheader "Dimensi":
              - button "Dimensi"
            - columnheader "OPD pengampu":
              - button "OPD pengampu"
            - columnheader "Periode":
              - button "Periode"
            - columnheader "Jangka":
              - button "Jangka"
            - columnheader "Jenis":
              - button "Jenis"
            - columnheader "Anggaran":
              - button "Anggaran"
            - columnheader "Sumber dana":
              - button "Sumber dana"
            - columnheader "Status":
              - button "Status"
            - columnheader "Kemajuan":
              - button "Kemajuan"
            - columnheader "Quick win":
              - button "Quick win"
        - rowgroup:
          - row "PRG-1 Mal Pelayanan Publik Digital Smart Governance Diskominfo 2025–2029 Jangka menengah Aplikasi Rp3,2 miliar APBD kabupaten/kota, APBN/DAK, Hibah Berjalan 0% ya":
            - gridcell "PRG-1"
            - rowheader "Mal Pelayanan Publik Digital":
              - button "Mal Pelayanan Publik Digital"
            - gridcell "Smart Governance"
            - gridcell "Diskominfo"
            - gridcell "2025–2029"
            - gridcell "Jangka menengah"
            - gridcell "Aplikasi"
            - gridcell "Rp3,2 miliar"
            - gridcell "APBD kabupaten/kota, APBN/DAK, Hibah"
            - gridcell "Berjalan"
            - gridcell "0%"
            - gridcell "ya"
        - rowgroup:
          - row "Jumlah 1 program Anggaran Rp3,2 miliar , Anggaran program yang tampil. Dari mana angka ini?":
            - rowheader "Jumlah 1 program Anggaran Rp3,2 miliar , Anggaran program yang tampil. Dari mana angka ini?":
              - text: Jumlah 1 program Anggaran
              - button "Rp3,2 miliar , Anggaran program yang tampil. Dari mana angka ini?"
    `);
  });
});
