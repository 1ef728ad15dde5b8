import {
  createEditor,
  isEditable,
  itemStates,
  type ItemState,
  type Masterplan,
  type MasterplanChange,
} from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { KcDraftEvent } from '../base/events/draft-event.js';
import { KcSelectEvent } from '../base/events/select-event.js';
import { largePlan } from '../testing/large-plan.js';
import { asDrafts } from '../testing/as-drafts.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';
import type { KcProgramEditor } from './program-editor.js';

beforeEach(async () => {
  localStorage.clear();
  await browserPage.viewport(1280, 900);
});
afterEach(async () => {
  await browserPage.viewport(414, 896);
  vi.restoreAllMocks();
});

interface Page {
  readonly element: KcProgramEditor;
  /** What the widget told, in order. */
  readonly changes: MasterplanChange[];
  /** The plan as the page has it. */
  readonly plan: () => Masterplan;
}

interface Options {
  readonly program?: string | null;
  readonly lang?: 'id' | 'en';
  /** Whether the page takes what it is told. */
  readonly saves?: boolean;
  readonly readonly?: boolean;
  /** Of every programme. */
  readonly state?: ItemState;
}

/** A page that does with changes what a page should: it hands the new plan back. */
async function page(
  masterplan: Masterplan = examplePlan,
  {
    lang = 'id',
    program = 'pr-gov-04',
    readonly = false,
    saves = true,
    state = 'draft',
  }: Options = {},
): Promise<Page> {
  const begun = asDrafts(masterplan, state);
  const editor = createEditor(begun);
  const changes: MasterplanChange[] = [];
  mount(
    html`<kc-program-editor
      as-of=${asOf}
      lang=${lang}
      .program=${program}
      .readonly=${readonly}
      .masterplan=${begun}
    ></kc-program-editor>`,
  );
  const element = await widget('kc-program-editor');
  element.addEventListener('kc-change', ({ change }) => {
    changes.push(change);
    if (!saves) return;
    const result = editor.apply(change);
    expect(result.ok ? [] : result.issues).toEqual([]);
    element.masterplan = editor.masterplan;
  });
  await element.updateComplete;
  return { element, changes, plan: () => editor.masterplan };
}

const at = (element: Element, key: string) => one(element, `[data-field="${key}"]`);

async function write(element: KcProgramEditor, key: string, text: string): Promise<void> {
  await userEvent.fill(at(element, key), text);
  await userEvent.tab();
  await element.updateComplete;
}

/** What is said beside a field. */
const said = (element: Element, key: string): string =>
  textOf(at(element, key).closest('.field') ?? element);

const known = (plan: Masterplan, id = 'pr-gov-04') =>
  plan.programs.find((entry) => entry.id === id);

describe('choosing a programme', () => {
  test('searches by words and code, and opens the one that is chosen', async () => {
    const { element } = await page(examplePlan, { program: null });
    expect(textOf(element)).toContain('47 dari 47 program');
    await userEvent.fill(one(element, '[type=search]'), 'cetak kependudukan');
    expect(textOf(element)).toContain('1 dari 47 program');
    await userEvent.click(button(element, 'PR-GOV-04'));
    expect(element.program).toBe('pr-gov-04');
    await element.updateComplete;
    expect(one(element, 'h2').textContent).toContain('PR-GOV-04');
    expect(element.shadowRoot?.activeElement?.textContent).toContain('Semua program');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(element.program).toBeNull();
    expect(element.shadowRoot?.activeElement?.textContent).toContain('PR-GOV-04');
  });

  test('is told to the page, which may open its own', async () => {
    const { element } = await page(examplePlan, { program: null });
    const chosen: unknown[] = [];
    element.addEventListener('kc-select', (event) => {
      if (event instanceof KcSelectEvent) chosen.push(event.item);
      event.preventDefault();
    });
    await userEvent.click(button(element, 'PR-GOV-01'));
    expect(chosen).toEqual([{ kind: 'program', id: 'pr-gov-01' }]);
    expect(element.program).toBeNull();
  });

  test('says that a programme isn’t there', async () => {
    const { element } = await page(examplePlan, { program: 'nowhere' });
    expect(textOf(element)).toContain('Program “nowhere” tidak ada dalam rencana ini');
    expect(all(element, '.program')).not.toHaveLength(0);
  });
});

describe('writing', () => {
  test('tells one step for each field, and the plan gets it', async () => {
    const { changes, element, plan } = await page();
    await write(element, 'name', 'Cetak KTP di kecamatan');
    expect(changes).toHaveLength(1);
    expect(known(plan())?.name).toBe('Cetak KTP di kecamatan');
    expect(textOf(element)).not.toContain('Ketikan belum tersimpan');
  });

  test('keeps what is wrong beside the field and in the list, and out of the plan', async () => {
    const { changes, element, plan } = await page();
    await write(element, 'name', '');
    await write(element, 'output', 'Sepuluh kecamatan');
    expect(said(element, 'name')).toContain('Wajib diisi.');
    expect(at(element, 'name').getAttribute('aria-invalid')).toBe('true');
    expect(changes).toHaveLength(1);
    expect(known(plan())).toMatchObject({
      name: known(examplePlan)?.name,
      output: 'Sepuluh kecamatan',
    });
    expect(textOf(one(element, '.faults'))).toContain('1 isian perlu diperbaiki');
    await userEvent.click(button(one(element, '.faults'), 'Nama'));
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(at(element, 'name'));
  });

  test('is heard by the page at once, which may have it told before the field is left', async () => {
    const { changes, element, plan } = await page();
    const heard: unknown[] = [];
    element.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
    await userEvent.fill(at(element, 'activity'), 'Pelatihan operator');
    await element.updateComplete;
    expect(heard).toEqual([{ status: 'kept', untold: true, incomplete: 0 }]);
    expect(changes).toEqual([]);
    element.commit();
    expect(known(plan())?.activity).toBe('Pelatihan operator');
    await element.updateComplete;
    expect(heard.at(-1)).toEqual({ status: 'none', untold: false, incomplete: 0 });
    await userEvent.tab();
    expect(changes).toHaveLength(1);
  });

  test('is brought back by a reload as something that the page hasn’t heard of', async () => {
    const { element } = await page(examplePlan, { saves: false });
    await userEvent.fill(at(element, 'period to'), '2029');
    await element.updateComplete;
    element.remove();
    const heard: unknown[] = [];
    const hear = ({ draft }: KcDraftEvent) => heard.push(draft);
    document.addEventListener('kc-draft', hear);
    const again = await page();
    const restored = { status: 'restored', untold: true, incomplete: 0 };
    await expect.poll(() => heard.at(-1)).toEqual(restored);
    document.removeEventListener('kc-draft', hear);
    again.element.commit();
    await again.element.updateComplete;
    expect(known(again.plan())?.period.to).toBe(2029);
    expect(textOf(again.element)).not.toContain('Ketikan belum tersimpan');
  });

  test('says how many fields wait', async () => {
    const { element } = await page();
    const heard: unknown[] = [];
    element.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
    await write(element, 'name', '');
    await write(element, 'period to', 'dua ribu');
    expect(heard.at(-1)).toEqual({ status: 'kept', untold: false, incomplete: 2 });
    element.focusFault();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).toBe('faults-title');
  });

  test('is forgotten by the page once another element stands in the place of one that is gone', async () => {
    const { element } = await page();
    await write(element, 'period to', 'dua ribu');
    element.remove();
    localStorage.clear();
    const heard: unknown[] = [];
    const hear = ({ draft }: KcDraftEvent) => heard.push(draft);
    document.addEventListener('kc-draft', hear);
    await page();
    document.removeEventListener('kc-draft', hear);
    expect(heard.at(-1)).toEqual({ status: 'none', untold: false, incomplete: 0 });
  });

  test('opens the folded section of a fault', async () => {
    const { element } = await page();
    element.style.inlineSize = '320px';
    await userEvent.click(one(element, '#section-budget .section-fold'));
    await write(element, 'nomenclatureCode', '2,16');
    await userEvent.click(one(element, '#section-budget .section-fold'));
    expect(one(element, '#section-budget .section-fold').textContent).toContain('1 salah');
    await userEvent.click(button(one(element, '.faults'), 'Kode nomenklatur'));
    await element.updateComplete;
    expect(one(element, '#section-budget .section-fold').getAttribute('aria-expanded')).toBe(
      'true',
    );
    expect(element.shadowRoot?.activeElement).toBe(at(element, 'nomenclatureCode'));
  });

  test('can be undone and done again', async () => {
    const { element, plan } = await page();
    const before = known(examplePlan)?.name;
    await write(element, 'name', 'Lain');
    await userEvent.click(button(element, 'Urungkan'));
    expect(known(plan())?.name).toBe(before);
    await element.updateComplete;
    await userEvent.click(button(element, 'Ulangi'));
    expect(known(plan())?.name).toBe('Lain');
  });

  test('survives a reload, faults and all', async () => {
    const first = await page(examplePlan, { saves: false });
    await write(first.element, 'budgets 2025 apbd-kabupaten-kota', '1.500');
    await write(first.element, 'objective', 'Sasaran baru');
    expect(textOf(first.element)).toContain('Ketikan belum tersimpan ada di peramban ini');
    const { changes, element } = await page(examplePlan, { saves: false });
    await element.updateComplete;
    expect(textOf(element)).toContain('dipulihkan');
    const field = at(element, 'budgets 2025 apbd-kabupaten-kota');
    expect(field instanceof HTMLInputElement && field.value).toBe('1.500');
    await userEvent.click(button(element, 'Masukkan ke rencana'));
    expect(changes).toMatchObject([{ fields: { objective: 'Sasaran baru' } }]);
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(changes)).not.toContain('budgets');
  });

  test('goes on without a connection, and says so', async () => {
    const { element } = await page(examplePlan, { saves: false });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await write(element, 'name', 'Ditulis di lapangan');
    expect(textOf(element)).toContain('Tidak ada sambungan internet.');
    expect(textOf(element)).toContain('Ketikan belum tersimpan ada di peramban ini');
  });

  test('keeps what others change meanwhile', async () => {
    const { element } = await page(examplePlan, { saves: false });
    await write(element, 'name', 'Punya saya');
    const programs = examplePlan.programs.map((program) =>
      program.id === 'pr-gov-04' ? { ...program, output: 'Punya mereka' } : program,
    );
    element.masterplan = asDrafts({ ...examplePlan, programs });
    await element.updateComplete;
    const output = at(element, 'output');
    const name = at(element, 'name');
    expect(output instanceof HTMLTextAreaElement && output.value).toBe('Punya mereka');
    expect(name instanceof HTMLTextAreaElement && name.value).toBe('Punya saya');
  });
});

describe('figures', () => {
  const place = 'budgets 2025 apbd-kabupaten-kota';

  test('an amount in words of money is read, summed and told', async () => {
    const { element, plan } = await page();
    await write(element, place, '1,5 miliar');
    const field = at(element, place);
    expect(field instanceof HTMLInputElement && field.value).toBe('1.500.000.000');
    expect(textOf(one(element, '.total'))).toContain('Rp2.680.000.000');
    expect(known(plan())?.budgets).toContainEqual({
      year: 2025,
      source: 'apbd-kabupaten-kota',
      amount: 1_500_000_000,
    });
  });

  test('the sum goes along while one types, and says where it comes from', async () => {
    const { changes, element } = await page();
    await userEvent.fill(at(element, place), '0');
    await element.updateComplete;
    expect(textOf(one(element, '.total'))).toContain('Rp1.180.000.000');
    expect(changes).toEqual([]);
    await userEvent.click(one(element, '.total .explain'));
    await element.updateComplete;
    expect(textOf(one(element, 'dialog.explanation'))).toContain('Jumlah 3 baris anggaran');
  });

  test('what can be read in two ways is asked, not assumed', async () => {
    const { changes, element, plan } = await page();
    await write(element, place, '1.500');
    expect(said(element, place)).toContain('Angka ini bermakna ganda.');
    expect(changes).toEqual([]);
    await userEvent.click(button(element, 'Rp1.500'));
    expect(known(plan())?.budgets.find(({ year }) => year === 2025)?.amount).toBe(1500);
    const measure = 'indicators pr-gov-04-ik1 targets 2026';
    await element.updateComplete;
    await write(element, measure, '1.500');
    expect(said(element, measure)).toContain('Maksudnya: 1.500 1,5');
    await userEvent.click(button(at(element, measure).closest('.field') ?? element, '1,5'));
    expect(known(plan())?.indicators[0]?.targets.at(-1)).toEqual({ year: 2026, value: 1.5 });
  });

  test('years without their money wait for it', async () => {
    const { changes, element, plan } = await page();
    await write(element, 'period from', '2025');
    expect(changes).toEqual([]);
    const lost = 'budgets 2024 apbd-kabupaten-kota';
    expect(said(element, lost)).toContain('Tahun 2024 berada di luar periode 2025–2026.');
    await write(element, lost, '');
    expect(known(plan())).toMatchObject({ period: { from: 2025, to: 2026 } });
  });

  test('a horizon that differs from the years is warned of, and can be taken over', async () => {
    const { element, plan } = await page();
    await userEvent.selectOptions(at(element, 'horizon'), 'short');
    await element.updateComplete;
    expect(said(element, 'horizon')).toContain('seharusnya jangka menengah');
    await userEvent.click(button(element, 'Ganti menjadi jangka menengah'));
    expect(known(plan())?.horizon).toBe('medium');
  });

  test('a long quick win is warned of', async () => {
    const { element } = await page();
    await userEvent.click(at(element, 'quickWin'));
    await element.updateComplete;
    expect(said(element, 'period to')).toContain('paling lama 1 tahun');
  });

  test('ratings count once all three are there', async () => {
    const { changes, element, plan } = await page();
    await userEvent.selectOptions(at(element, 'usg urgency'), '');
    await element.updateComplete;
    expect(said(element, 'usg urgency')).toContain('Belum lengkap');
    expect(changes).toEqual([]);
    await userEvent.selectOptions(at(element, 'usg urgency'), '5');
    await element.updateComplete;
    expect(textOf(element)).toContain('Skor USG: 5 + 4 + 3 = 12 dari 15');
    expect(known(plan())?.usg).toEqual({ urgency: 5, seriousness: 4, growth: 3 });
  });
});

describe('picking', () => {
  test('goes by the keyboard alone', async () => {
    const { element, plan } = await page();
    const field = at(element, 'needIds');
    field.focus();
    await userEvent.keyboard('penghubung');
    await element.updateComplete;
    expect(field.getAttribute('aria-expanded')).toBe('true');
    const option = field.getAttribute('aria-activedescendant') ?? '';
    expect(textOf(one(element, `#${option}`))).toContain('K-GOV-');
    await userEvent.keyboard('{Enter}');
    expect(known(plan())?.needIds).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(one(element, '#section-origin .field:nth-child(2) .remove'));
    expect(known(plan())?.needIds).toHaveLength(1);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(at(element, 'needIds'));
  });

  test('refuses a programme that waits for this one already, and says the round', async () => {
    const { dependsOnProgramIds, code, id } = examplePlan.programs.find(
      (program) => program.dependsOnProgramIds.length > 0,
    ) ?? { dependsOnProgramIds: [], code: '', id: '' };
    const { changes, element } = await page(examplePlan, { program: dependsOnProgramIds[0] ?? '' });
    expect(id).not.toBe('');
    await userEvent.fill(at(element, 'dependsOnProgramIds'), code);
    await element.updateComplete;
    await userEvent.click(one(element, '[role=option]'));
    await element.updateComplete;
    expect(said(element, 'dependsOnProgramIds')).toContain('saling menunggu');
    expect(said(element, 'dependsOnProgramIds')).toContain('→');
    expect(changes).toEqual([]);
  });

  test('finds one of five thousand, and draws a few', async () => {
    const { element } = await page(largePlan(5000), { program: 'program-4711' });
    await userEvent.fill(at(element, 'dependsOnProgramIds'), 'pr-0');
    await element.updateComplete;
    expect(all(element, '[role=option]')).toHaveLength(50);
    await userEvent.keyboard(
      '{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}',
    );
    await element.updateComplete;
    expect(all(element, '[role=option]')).toHaveLength(100);
    await userEvent.fill(at(element, 'dependsOnProgramIds'), 'pr-04321');
    await element.updateComplete;
    expect(all(element, '[role=option]').map(textOf)).toEqual([
      expect.stringContaining('PR-04321'),
    ]);
  });
});

describe('a new programme', () => {
  async function begun(plan: Masterplan = examplePlan, saves = true): Promise<Page> {
    const shown = await page(plan, { program: null, saves });
    await userEvent.click(button(shown.element, '+ Tambah program'));
    await shown.element.updateComplete;
    await userEvent.selectOptions(at(shown.element, 'dimensionId'), 'smart-living');
    await shown.element.updateComplete;
    return shown;
  }

  async function fill({ element }: Page): Promise<void> {
    for (const key of ['name', 'objective', 'activity', 'output']) {
      await write(element, key, `Isi ${key}`);
    }
    await userEvent.fill(at(element, 'leadOpdId'), 'dishub');
    await element.updateComplete;
    await userEvent.click(one(element, '[role=option]'));
    await element.updateComplete;
  }

  test('gets the next code of its dimension, and goes into the plan as a whole', async () => {
    const shown = await begun();
    const code = at(shown.element, 'code');
    expect(code instanceof HTMLInputElement && code.value).toMatch(/^PR-LIV-\d\d$/);
    await fill(shown);
    expect(shown.changes).toEqual([]);
    await userEvent.click(button(shown.element, 'Tambahkan ke rencana'));
    expect(shown.changes).toMatchObject([
      { kind: 'add', list: 'programs', item: { name: 'Isi name' } },
    ]);
    await shown.element.updateComplete;
    expect(textOf(shown.element)).toContain('Hapus program ini');
    expect(textOf(shown.element)).not.toContain('Tambahkan ke rencana');
    await userEvent.click(button(shown.element, 'Urungkan'));
    expect(shown.plan().programs).toHaveLength(examplePlan.programs.length);
    await shown.element.updateComplete;
    expect(textOf(shown.element)).toContain('Tambahkan ke rencana');
  });

  test('says what it lacks only when it is to be added', async () => {
    const { changes, element } = await begun();
    expect(all(element, '.field-error')).toHaveLength(0);
    await userEvent.click(button(element, 'Tambahkan ke rencana'));
    await element.updateComplete;
    expect(changes).toEqual([]);
    expect(textOf(one(element, '.faults'))).toContain('5 isian perlu diperbaiki');
    expect(element.shadowRoot?.activeElement?.id).toBe('faults-title');
  });

  test('is led by one of the OPDs that the page names, and supported by any', async () => {
    const { element } = await begun();
    element.leadOpds = ['opd-dishub', 'opd-dinkes'];
    await element.updateComplete;
    const offered = async (key: string) => {
      await userEvent.click(at(element, key));
      await element.updateComplete;
      return all(element, '[role=option]').length;
    };
    expect(await offered('leadOpdId')).toBe(2);
    expect(await offered('supportingOpdIds')).toBe(examplePlan.opds.length);
  });

  test('has its OPD to be read only where there is no other to choose', async () => {
    const { element } = await page(examplePlan, { program: null });
    element.leadOpd = 'opd-dishub';
    element.leadOpds = ['opd-dishub'];
    await element.updateComplete;
    await userEvent.click(button(element, '+ Tambah program'));
    await element.updateComplete;
    const shown = all(element, '.field').find((each) => textOf(each).includes('OPD pengampu'));
    expect(textOf(shown ?? element)).toContain('Dinas Perhubungan');
    expect(all(element, '[data-field=leadOpdId]')).toHaveLength(0);
    expect(all(element, '[data-field=supportingOpdIds]')).toHaveLength(1);
  });

  test('is found again after a reload', async () => {
    const first = await begun();
    await write(first.element, 'name', 'Belum selesai');
    const { element } = await page(examplePlan, { program: null });
    await element.updateComplete;
    await userEvent.click(button(element, 'Lanjutkan program baru'));
    await element.updateComplete;
    const name = at(element, 'name');
    expect(name instanceof HTMLTextAreaElement && name.value).toBe('Belum selesai');
  });

  test('is found by who began it, where the page says who writes', async () => {
    const first = await page(examplePlan, { program: null });
    first.element.draftScope = '7';
    await first.element.updateComplete;
    await userEvent.click(one(first.element, '.begin'));
    await first.element.updateComplete;
    await write(first.element, 'name', 'Belum selesai');
    const { element } = await page(examplePlan, { program: null });
    element.draftScope = '8';
    await element.updateComplete;
    expect(textOf(one(element, '.begin'))).toBe('+ Tambah program');
    element.draftScope = '7';
    await element.updateComplete;
    await userEvent.click(button(element, 'Lanjutkan program baru'));
    await element.updateComplete;
    const name = at(element, 'name');
    expect(name instanceof HTMLTextAreaElement && name.value).toBe('Belum selesai');
  });

  test('takes the horizon of its years until somebody chooses one', async () => {
    const { element } = await begun();
    const horizon = at(element, 'horizon');
    await write(element, 'period to', '2033');
    expect(horizon instanceof HTMLSelectElement && horizon.value).toBe('long');
    await userEvent.selectOptions(horizon, 'medium');
    await write(element, 'period to', String(examplePlan.period.from));
    expect(horizon instanceof HTMLSelectElement && horizon.value).toBe('medium');
  });
});

describe('indicators and reports', () => {
  test('an indicator is told of once it has a name and a unit', async () => {
    const { changes, element, plan } = await page();
    await userEvent.click(button(element, '+ Tambah indikator'));
    await element.updateComplete;
    expect(changes).toEqual([]);
    expect(all(element, '.field-error')).toHaveLength(0);
    const key = element.shadowRoot?.activeElement?.getAttribute('data-field') ?? '';
    await userEvent.keyboard('Waktu tunggu');
    await userEvent.tab();
    await write(element, key.replace(' name', ' unit'), 'menit');
    expect(known(plan())?.indicators.at(-1)).toMatchObject({
      name: 'Waktu tunggu',
      unit: 'menit',
      baseline: null,
    });
    await write(element, key.replace(' name', ' baseline year'), '2024');
    expect(said(element, key.replace(' name', ' baseline year'))).not.toContain('Wajib');
    await write(element, key.replace(' name', ' baseline value'), '12,5');
    expect(known(plan())?.indicators.at(-1)?.baseline).toEqual({ year: 2024, value: 12.5 });
    await userEvent.click(button(element, 'Hapus indikator 3'));
    expect(known(plan())?.indicators).toHaveLength(2);
  });

  test('a report without a figure is none', async () => {
    const { changes, element, plan } = await page();
    await userEvent.click(button(element, '+ Tambah laporan'));
    await element.updateComplete;
    expect(changes).toEqual([]);
    expect(textOf(element)).toContain('Kemajuan menurut laporan terakhir: 86%');
    await userEvent.keyboard('92,5');
    await userEvent.tab();
    expect(known(plan())?.progress.at(-1)).toMatchObject({
      reportedOn: '2026-11-23',
      percent: 92.5,
    });
  });
});

describe('what is odd but may be true', () => {
  test('is told beside the report that says so, and taken', async () => {
    const { element, plan } = await page();
    const { id } = known(plan())?.progress.at(-1) ?? { id: '' };
    await write(element, `progress ${id} spent`, '900 miliar');
    expect(said(element, `progress ${id} spent`)).toContain(
      'sudah memakai Rp900.000.000.000, melebihi seluruh anggarannya, Rp1.790.000.000',
    );
    expect(known(plan())?.progress.at(-1)?.spent).toBe(900_000_000_000);
    expect(all(element, '.field-error')).toHaveLength(0);
  });

  test('is no end before the start: that waits until it is mended', async () => {
    const { changes, element } = await page();
    await write(element, 'period to', '2001');
    expect(said(element, 'period to')).toContain('tidak boleh sebelum batas awal');
    expect(changes).toEqual([]);
  });
});

describe('places', () => {
  test('are read without their points, and each says what it is', async () => {
    const { element, plan } = await page();
    await write(element, 'locations', '327801\n33.74\nCihideung');
    expect(said(element, 'locations')).toContain('32.78.01: kecamatan di Kota Tasikmalaya');
    expect(said(element, 'locations')).toContain('33.74: di luar Kota Tasikmalaya');
    expect(said(element, 'locations')).toContain('Contoh yang benar: 32.78.01');
    await write(element, 'locations', '3278011001');
    expect(known(plan())?.locations).toEqual(['32.78.01.1001']);
  });

  test('can be the whole region at one press', async () => {
    const { element, plan } = await page();
    await write(element, 'locations', '');
    await userEvent.click(button(element, '+ seluruh Kota Tasikmalaya'));
    expect(known(plan())?.locations).toEqual(['32.78']);
    await element.updateComplete;
    expect(said(element, 'locations')).toContain('32.78: seluruh Kota Tasikmalaya');
    expect(textOf(element)).not.toContain('+ seluruh Kota Tasikmalaya');
  });

  test('say what they are to those who only read', async () => {
    const { element } = await page(examplePlan, { readonly: true });
    expect(textOf(element)).toContain('32.78: seluruh Kota Tasikmalaya');
  });
});

describe('deleting', () => {
  test('asks first, names who waits for it, and can be undone', async () => {
    const waiting = examplePlan.programs.find((entry) => entry.dependsOnProgramIds.length > 0);
    const id = waiting?.dependsOnProgramIds[0] ?? '';
    const { changes, element, plan } = await page(examplePlan, { program: id });
    await userEvent.click(button(element, 'Hapus program ini'));
    await element.updateComplete;
    expect(changes).toEqual([]);
    expect(textOf(one(element, '.question'))).toContain(waiting?.code);
    await userEvent.click(button(element, 'Batal'));
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.textContent).toContain('Hapus program ini');
    await userEvent.click(button(element, 'Hapus program ini'));
    await userEvent.click(button(element, 'Ya, hapus'));
    expect(known(plan(), id)).toBeUndefined();
    await element.updateComplete;
    expect(element.program).toBeNull();
    expect(element.shadowRoot?.activeElement?.textContent).toContain('Urungkan penghapusan');
    await userEvent.keyboard('{Enter}');
    expect(plan().programs).toEqual(asDrafts(examplePlan).programs);
  });
});

describe('reading only', () => {
  test('has nothing to edit', async () => {
    const { element } = await page(examplePlan, { readonly: true });
    expect(all(element, 'input, select, textarea')).toEqual([]);
    expect(textOf(element)).toContain('Rp1.790.000.000');
    expect(textOf(element)).not.toContain('Hapus program ini');
  });

  test.each([
    ['submitted', 'id', 'Program ini sedang diperiksa'],
    ['submitted', 'en', 'This programme is under review'],
    ['approved', 'id', 'Program ini sudah disetujui'],
    ['approved', 'en', 'This programme has been approved'],
    ['locked', 'id', 'Program ini sudah dikunci'],
    ['locked', 'en', 'This programme is locked'],
  ] as const)('goes for one that is %s, which says why (%s)', async (state, lang, why) => {
    const { element } = await page(examplePlan, { state, lang });
    expect(textOf(one(element, '[part=note]'))).toContain(why);
    expect(all(element, 'input, select, textarea, .remove-program')).toEqual([]);
  });

  test('is what core says', async () => {
    for (const state of itemStates) {
      const { element } = await page(examplePlan, { state });
      expect(all(element, '.draft-bar').length > 0, state).toBe(isEditable(state));
      document.querySelector('main')?.remove();
    }
  });
});

describe('a page with ways of its own', () => {
  test('begins a new programme, also before the plan is there', async () => {
    const { element } = await page(examplePlan, { program: null });
    element.masterplan = null;
    element.begin();
    await element.updateComplete;
    expect(element.program).toBeNull();
    element.masterplan = asDrafts(examplePlan);
    await expect.poll(() => element.program).toMatch(/^program-/);
    await expect.poll(() => textOf(one(element, 'h2'))).toContain('Program baru');
  });

  test('can be told that somebody goes back, and keep the form', async () => {
    const { element } = await page();
    const back = vi.fn((event: Event) => event.preventDefault());
    element.addEventListener('kc-back', back, { once: true });
    await userEvent.click(one(element, '.back'));
    expect(back).toHaveBeenCalledTimes(1);
    expect(element.program).toBe('pr-gov-04');
    await userEvent.click(one(element, '.back'));
    expect(element.program).toBeNull();
  });

  test('may delete by itself: then nothing here does', async () => {
    const { element } = await page();
    expect(all(element, '.remove-program')).toHaveLength(1);
    element.noDelete = true;
    await element.updateComplete;
    expect(all(element, '.remove-program')).toEqual([]);
    expect(all(element, '.draft-bar')).toHaveLength(1);
  });
});

describe('plans of all kinds', () => {
  test('an empty plan says what it needs', async () => {
    const { element } = await page(emptyPlan(), { program: null });
    expect(textOf(element)).toContain('isi dahulu daftar OPD');
    expect(one(element, '.begin').matches(':disabled')).toBe(true);
  });

  test('hostile texts stay texts and fit', async () => {
    document.title = 'whole';
    for (const program of ['program-1', 'program-3', 'program-7']) {
      const { element } = await page(hostilePlan(), { program });
      element.style.inlineSize = '320px';
      for (const fold of all(element, '.section-fold[aria-expanded=false]')) {
        if (fold instanceof HTMLElement) fold.click();
      }
      await element.updateComplete;
      expect(one(element, '.root').scrollWidth).toBeLessThanOrEqual(320);
      expect(all(element, '.sections img, .sections script')).toEqual([]);
    }
    expect(document.title).toBe('whole');
  });

  test.each(['320px', '1440px'])('a long code without spaces fits at %s', async (width) => {
    const opds = examplePlan.opds.map((opd) => ({
      ...opd,
      shortName: 'Pengadministrasian'.repeat(17),
    }));
    const { element } = await page({ ...examplePlan, opds });
    element.style.inlineSize = width;
    for (const fold of all(element, '.section-fold[aria-expanded=false]')) {
      if (fold instanceof HTMLElement) fold.click();
    }
    await element.updateComplete;
    expect(one(element, '.root').scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
  });

  test('five thousand programmes are listed a page at a time', async () => {
    const { element } = await page(largePlan(5000), { program: null });
    expect(all(element, '.program')).toHaveLength(50);
    await userEvent.click(button(element, 'Tampilkan 50 lagi'));
    await element.updateComplete;
    expect(all(element, '.program')).toHaveLength(100);
  });

  test('speaks English', async () => {
    const { element } = await page(samplePlan(), { program: 'program-1', lang: 'en' });
    expect(textOf(element)).toContain('All programmes');
    await write(element, 'budgets 2025 apbd-kabupaten-kota', '540 million');
    const field = at(element, 'budgets 2025 apbd-kabupaten-kota');
    expect(field instanceof HTMLInputElement && field.value).toBe('540,000,000');
  });

  test('the dimensions are those of the plan’s framework', async () => {
    const plan: Masterplan = {
      ...emptyPlan(),
      opds: samplePlan().opds,
      framework: { id: 'rpm-kota-cerdas-2026', version: '1' },
    };
    const { element } = await page(plan, { program: null });
    await userEvent.click(one(element, '.begin'));
    await element.updateComplete;
    expect(textOf(at(element, 'dimensionId'))).toContain('obilitas');
  });
});

describe('for screen readers', () => {
  test('a part of the form is read with its heading and named fields, a link with what takes it away', async () => {
    const { element } = await page();
    await expect.element(one(element, '#section-identity')).toMatchAriaInlineSnapshot(`
      - group "Identitas program":
        - heading "Identitas program" [level=3]
        - text: Dimensi
        - combobox "Dimensi":
          - option "Smart Governance" [selected]
          - option "Smart Branding"
          - option "Smart Economy"
          - option "Smart Living"
          - option "Smart Society"
          - option "Smart Environment"
        - text: Subdimensi
        - combobox "Subdimensi":
          - option "–"
          - option "Pelayanan publik" [selected]
          - option "Manajemen birokrasi yang efisien"
          - option "Efisiensi kebijakan publik"
        - text: Kode
        - textbox "Kode": PR-GOV-04
        - text: Jenis
        - combobox "Jenis":
          - option "Kebijakan"
          - option "Kelembagaan"
          - option "Infrastruktur" [selected]
          - option "Aplikasi"
          - option "Literasi"
        - text: Nama
        - textbox "Nama": Pencetakan dokumen kependudukan di kecamatan dan pengaktifan identitas digital
        - text: Sasaran
        - textbox "Sasaran": Warga menerima dokumen pada hari yang sama di kecamatannya.
        - text: Kegiatan
        - textbox "Kegiatan": Memperbarui alat rekam, memasang jalur internet cadangan, dan membuka meja pengaktifan identitas kependudukan digital di sekolah serta pabrik.
        - text: Keluaran
        - textbox "Keluaran": Sepuluh kecamatan mencetak penuh, 240 ribu warga mengaktifkan identitas digital.
        - text: Tag
        - textbox "Tag"
        - paragraph: Satu tag per baris, misalnya desa cerdas atau kebencanaan.
    `);
    await expect.element(one(element, '#section-origin')).toMatchAriaInlineSnapshot(`
      - group "Asal-usul":
        - heading "Asal-usul" [level=3]
        - text: Strategi
        - list:
          - listitem:
            - strong: ST-GOV-01
            - text: Memperluas penandatanganan elektronik ke semua izin dan surat keterangan, lalu menyambungkannya dengan identitas digital kependudukan sehingga warga tidak perlu datang.
            - button "Hapus ST-GOV-01 Memperluas penandatanganan elektronik ke semua izin dan surat keterangan, lalu menyambungkannya dengan identitas digital kependudukan sehingga warga tidak perlu datang."
        - combobox "Strategi"
        - status
        - text: Kebutuhan
        - list:
          - listitem:
            - strong: K-GOV-03
            - text: Layanan rekam dan cetak KTP-el di setiap kecamatan
            - button "Hapus K-GOV-03 Layanan rekam dan cetak KTP-el di setiap kecamatan"
        - combobox "Kebutuhan"
        - status
        - text: Inovasi
        - list:
          - listitem:
            - strong: I-GOV-02
            - text: Pos Adminduk di Sepuluh Kecamatan
            - button "Hapus I-GOV-02 Pos Adminduk di Sepuluh Kecamatan"
        - combobox "Inovasi"
        - status
    `);
  });
});
