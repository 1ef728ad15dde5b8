import { indicatorsOf, kominfo2021, withLevels } from '@kotacerdas/core/framework';
import { formatNumber } from '@kotacerdas/core/locale';
import {
  createEditor,
  type Masterplan,
  type MasterplanChange,
  type Rater,
} from '@kotacerdas/core/masterplan';
import { scoreReadiness } from '@kotacerdas/core/readiness';
import axe from 'axe-core';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import './define.js';
import type { KcReadinessForm } from './readiness-form.js';
import { draftPlan, idOfOpd, opened, planAfter } from './testing/draft-plan.js';

const framework = withLevels(kominfo2021);
const indicators = indicatorsOf(kominfo2021.readiness);
const dinkes: Rater = { kind: 'opd', opdId: idOfOpd('dinkes') };
const assessmentId = 'assessment-2026';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('main')?.remove();
});

interface Given {
  readonly plan?: Masterplan;
  readonly set?: Partial<KcReadinessForm>;
  readonly width?: string;
  readonly lang?: 'id' | 'en';
  /** The page applies what it is told and hands the new plan back. */
  readonly follows?: boolean;
}

/** A form on a page, and what the page was told. */
async function formOf({ follows = true, lang = 'id', plan = draftPlan(), set, width }: Given = {}) {
  const place = mount(html`<kc-readiness-form as-of=${asOf} lang=${lang}></kc-readiness-form>`);
  place.style.inlineSize = width ?? '1200px';
  const told: MasterplanChange[] = [];
  const editor = createEditor(plan);
  const form = await widget('kc-readiness-form');
  form.addEventListener('kc-change', ({ change }) => {
    told.push(change);
    const result = editor.apply(change);
    expect(result.ok).toBe(true);
    if (follows) form.masterplan = editor.masterplan;
  });
  Object.assign(form, { masterplan: plan, framework, rater: dinkes }, set);
  await form.updateComplete;
  return { form, told, editor };
}

const cards = (form: Element) => all(form, '.card');
const cardOf = (form: Element, number: number): Element => {
  const card = cards(form)[number - 1];
  if (card === undefined) throw new Error(`There is no indicator ${String(number)}.`);
  return card;
};
const radio = (form: Element, number: number, value: string): HTMLInputElement => {
  const found = cardOf(form, number).querySelector(`input[value="${value}"]`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no level ${value}.`);
  return found;
};
const choose = async (form: KcReadinessForm, number: number, value: string) => {
  radio(form, number, value).click();
  await form.updateComplete;
};
const press = async (form: KcReadinessForm, label: string) => {
  button(form, label).click();
  await form.updateComplete;
};
const unfold = async (form: KcReadinessForm, number: number) => {
  cardOf(form, number).querySelector<HTMLElement>('.card-toggle button')?.click();
  await form.updateComplete;
};
const field = (form: Element, id: string) => {
  const found = one(form, `#${id}`);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    throw new Error(`${id} is no field.`);
  return found;
};
const type = async (form: KcReadinessForm, id: string, value: string) => {
  const input = field(form, id);
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await form.updateComplete;
};
const leave = async (form: KcReadinessForm, id: string) => {
  field(form, id).dispatchEvent(new Event('change'));
  await form.updateComplete;
};
const focused = (form: KcReadinessForm) => form.shadowRoot?.activeElement ?? null;

describe('answering', () => {
  test('tells the page of a level as a change of the plan, and saves nothing', async () => {
    const { form, told } = await formOf({ follows: false });
    await choose(form, 1, '4');
    expect(told).toEqual([
      {
        kind: 'rate',
        assessmentId,
        rater: dinkes,
        rating: { indicatorId: indicators[0]?.id, current: 4 },
      },
    ]);
    expect(textOf(one(form, '.draft-status'))).toContain('belum masuk ke rencana');
  });

  test('has nothing kept once the plan says the same', async () => {
    const { editor, form } = await formOf();
    await choose(form, 1, '4');
    await form.updateComplete;
    expect(localStorage).toHaveLength(0);
    expect(textOf(one(form, '.draft-status'))).toBe('');
    const ratings = editor.masterplan.readiness[0]?.opdRatings.find(
      ({ opdId }) => opdId === 'dinkes',
    )?.ratings;
    expect(ratings).toEqual([{ indicatorId: indicators[0]?.id, current: 4 }]);
  });

  test('not applicable waits in the draft for its reason', async () => {
    const { form, told } = await formOf();
    await choose(form, 1, 'not-applicable');
    expect(told).toEqual([]);
    expect(textOf(one(form, '.faults'))).toContain('Perlu dilengkapi (1)');
    expect(field(form, 'i1-note').getAttribute('aria-invalid')).toBe('true');
    await type(form, 'i1-note', 'Tidak ada ');
    await type(form, 'i1-note', 'Tidak ada wilayah pesisir ');
    expect(told).toEqual([]);
    await leave(form, 'i1-note');
    expect(told).toEqual([
      {
        kind: 'rate',
        assessmentId,
        rater: dinkes,
        rating: {
          indicatorId: indicators[0]?.id,
          current: 'not-applicable',
          note: 'Tidak ada wilayah pesisir',
        },
      },
    ]);
    expect(all(form, '.faults')).toHaveLength(0);
  });

  test('is told after a pause while its field is still being typed in, and goes on from there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { form, told } = await formOf();
      await choose(form, 1, 'not-applicable');
      await type(form, 'i1-note', 'Tidak ada ');
      vi.advanceTimersByTime(1400);
      await type(form, 'i1-note', 'Tidak ada wilayah ');
      vi.advanceTimersByTime(1400);
      expect(told).toEqual([]);
      vi.advanceTimersByTime(200);
      await form.updateComplete;
      expect(told).toMatchObject([{ rating: { current: 'not-applicable' } }]);
      expect(field(form, 'i1-note').value).toBe('Tidak ada wilayah ');
      await type(form, 'i1-note', 'Tidak ada wilayah pesisir');
      await leave(form, 'i1-note');
      expect(told.at(-1)).toMatchObject({ rating: { note: 'Tidak ada wilayah pesisir' } });
      vi.advanceTimersByTime(5000);
      expect(told).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('takes evidence with a link, and keeps an unsafe one out of the plan', async () => {
    const { form, told } = await formOf();
    await choose(form, 1, '3');
    await unfold(form, 1);
    await press(form, 'Tambah bukti');
    expect(focused(form)?.id).toBe('i1-label-0');
    await type(form, 'i1-label-0', 'SK Wali Kota');
    await leave(form, 'i1-label-0');
    await type(form, 'i1-url-0', 'javascript:alert(1)');
    await leave(form, 'i1-url-0');
    expect(textOf(one(form, '#i1-url-0-error'))).toContain('tidak diterima');
    await type(form, 'i1-url-0', 'https://contoh.go.id/sk.pdf');
    await leave(form, 'i1-url-0');
    expect(told.at(-1)).toMatchObject({
      rating: {
        current: 3,
        evidence: [{ label: 'SK Wali Kota', url: 'https://contoh.go.id/sk.pdf' }],
      },
    });
    expect(JSON.stringify(told)).not.toContain('javascript:');
    await press(form, 'Hapus bukti');
    expect(focused(form)?.id).toBe('i1-add');
    expect(told.at(-1)).toMatchObject({ rating: { current: 3 } });
    expect(JSON.stringify(told.at(-1))).not.toContain('evidence');
  });

  test('sets a target, and takes the whole answer back', async () => {
    const { form, told } = await formOf();
    await choose(form, 2, '2');
    await unfold(form, 2);
    const select = one(form, '#i2-target');
    if (select instanceof HTMLSelectElement) select.value = '4';
    select.dispatchEvent(new Event('change'));
    await form.updateComplete;
    expect(told.at(-1)).toMatchObject({ kind: 'rate', rating: { current: 2, target: 4 } });
    await press(form, 'Kosongkan jawaban');
    expect(told.at(-1)).toEqual({
      kind: 'unrate',
      assessmentId,
      rater: dinkes,
      indicatorId: indicators[1]?.id,
    });
    expect(radio(form, 2, '2').checked).toBe(false);
    expect(focused(form)?.id).toBe('i2');
  });

  test('says what each level means and what evidence it needs', async () => {
    const { form } = await formOf();
    await unfold(form, 1);
    const known = framework.readiness.levels?.[indicators[0]?.id ?? ''];
    const choices = [...cardOf(form, 1).querySelectorAll('.level')].map(textOf);
    expect(known).toHaveLength(5);
    known?.forEach(({ evidence, statement }, index) => {
      expect(choices[index]).toContain(statement.id);
      expect(choices[index]).toContain(evidence.id);
    });
  });

  test('brings what levels mean along, where the framework leaves it out', async () => {
    const { form } = await formOf({ set: { framework: null } });
    await choose(form, 1, '3');
    const [first] = indicatorsOf(kominfo2021.readiness);
    const known = first === undefined ? undefined : framework.readiness.levels?.[first.id]?.[2];
    expect(textOf(one(form, '.chosen'))).toBe(known?.statement.id);
  });
});

describe('what it comes to', () => {
  test('shows core’s score of the answers so far and explains it', async () => {
    const { form } = await formOf();
    await choose(form, 1, '4');
    await choose(form, 2, '1');
    await choose(form, 10, '5');
    const ratings = (
      [
        [0, 4],
        [1, 1],
        [9, 5],
      ] as const
    ).map(([at, current]) => ({
      indicatorId: indicators[at]?.id ?? '',
      current,
    }));
    const { score } = scoreReadiness(kominfo2021.readiness, ratings);
    expect(textOf(one(form, '.score-figure .explain'))).toContain(formatNumber('id', score ?? 0));
    expect(textOf(one(form, '.overview'))).toContain('3 dari 27 indikator terjawab');
    one(form, '.score-figure .explain').click();
    await form.updateComplete;
    const dialog = textOf(one(form, 'dialog.explanation'));
    expect(dialog).toContain('Penilaian diri Dinkes');
    expect(dialog).toContain('simulasi, bukan nilai resmi');
  });

  test('says what is missing, and goes there', async () => {
    const { form } = await formOf();
    await choose(form, 1, '4');
    await press(form, 'Yang belum dijawab (26)');
    const jumps = all(form, '.jump');
    expect(jumps).toHaveLength(26);
    expect(textOf(jumps[0] ?? form)).toContain(indicators[1]?.name.id);
    await press(form, 'Struktur');
    const first = all(form, '.jump')[0];
    if (first instanceof HTMLElement) first.click();
    await form.updateComplete;
    expect(focused(form)?.id).toBe('i2');
  });

  test('goes from what is incomplete to its field, also in the other view', async () => {
    const { form } = await formOf();
    await choose(form, 3, 'not-applicable');
    await press(form, 'Satu per satu');
    one(form, '.faults .jump').click();
    await form.updateComplete;
    expect(focused(form)?.id).toBe('i3-note');
  });
});

describe('one after the other', () => {
  test('goes forth and back with the focus on the indicator', async () => {
    const { form } = await formOf({ set: { view: 'one' } });
    expect(cards(form)).toHaveLength(1);
    expect(textOf(form)).toContain('Indikator 1 dari 27');
    expect(button(form, 'Sebelumnya')).toHaveProperty('disabled', true);
    await press(form, 'Berikutnya');
    expect(textOf(form)).toContain('Indikator 2 dari 27');
    expect(focused(form)?.id).toBe('i2');
    await press(form, 'Sebelumnya');
    expect(focused(form)?.id).toBe('i1');
  });

  test('shows descriptions and details at once', async () => {
    const { form } = await formOf({ set: { view: 'one' } });
    expect(all(form, '.level-statement')).toHaveLength(5);
    expect(all(form, '#i1-target')).toHaveLength(1);
  });

  test('keeps answers when the view changes', async () => {
    const { form } = await formOf({ follows: false });
    await choose(form, 1, '4');
    await press(form, 'Satu per satu');
    expect(button(form, 'Satu per satu').getAttribute('aria-pressed')).toBe('true');
    expect(radio(form, 1, '4').checked).toBe(true);
  });
});

describe('the keyboard', () => {
  test('chooses levels with the arrows and unfolds with space', async () => {
    const { form, told } = await formOf();
    radio(form, 1, '1').focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await form.updateComplete;
    expect(told.at(-1)).toMatchObject({ rating: { current: 2 } });
    expect(radio(form, 1, '2').checked).toBe(true);
    cardOf(form, 1).querySelector<HTMLElement>('.card-toggle button')?.focus();
    await userEvent.keyboard(' ');
    await form.updateComplete;
    expect(all(form, '#i1-target')).toHaveLength(1);
  });

  test('reaches levels, details and the next indicator with the tabulator', async () => {
    const { form } = await formOf();
    const toggle = cardOf(form, 1).querySelector<HTMLElement>('.card-toggle button');
    toggle?.focus();
    await userEvent.keyboard('{Tab}');
    expect(focused(form)).toBe(radio(form, 1, '1'));
    await userEvent.keyboard('{Tab}');
    expect(focused(form)?.closest('.card')).toBe(cardOf(form, 2));
  });

  test('types a reason letter by letter, which is one step back', async () => {
    const { form, told } = await formOf();
    await choose(form, 1, 'not-applicable');
    field(form, 'i1-note').focus();
    await userEvent.keyboard('Tidak ada');
    await userEvent.keyboard('{Tab}');
    await form.updateComplete;
    expect(told).toHaveLength(1);
    await press(form, 'Urungkan');
    expect(field(form, 'i1-note').value).toBe('');
  });
});

describe('the draft', () => {
  test('survives a reload, says so, and goes to the page when asked', async () => {
    const first = await formOf({ follows: false });
    await choose(first.form, 1, '4');
    await choose(first.form, 2, '2');
    first.form.remove();
    const { form, told } = await formOf({ follows: true });
    expect(radio(form, 1, '4').checked).toBe(true);
    expect(textOf(one(form, '.draft-status'))).toMatch(
      /^Ketikan belum tersimpan dari .* dipulihkan\./,
    );
    expect(told).toEqual([]);
    await press(form, 'Masukkan ke rencana');
    expect(told).toMatchObject([{ kind: 'all', changes: [{ kind: 'rate' }, { kind: 'rate' }] }]);
    await form.updateComplete;
    expect(textOf(one(form, '.draft-status'))).toBe('');
  });

  test('survives a reload while it is incomplete', async () => {
    const first = await formOf();
    await choose(first.form, 1, 'not-applicable');
    await type(first.form, 'i1-note', 'Belum sel');
    first.form.remove();
    const { form } = await formOf();
    expect(field(form, 'i1-note').value).toBe('Belum sel');
  });

  test('is of who wrote it, where the page says who writes', async () => {
    const first = await formOf({ follows: false, set: { draftScope: '7' } });
    await choose(first.form, 1, '4');
    first.form.remove();
    const { form } = await formOf({ set: { draftScope: '8' } });
    expect(radio(form, 1, '4').checked).toBe(false);
    form.draftScope = '7';
    await form.updateComplete;
    expect(radio(form, 1, '4').checked).toBe(true);
  });

  test('is of one rater and one assessment', async () => {
    const first = await formOf({ follows: false });
    await choose(first.form, 1, '4');
    first.form.remove();
    const other = { kind: 'opd', opdId: idOfOpd('bappeda') } as const;
    const { form } = await formOf({ set: { rater: other } });
    expect(radio(form, 1, '4').checked).toBe(false);
    form.rater = dinkes;
    await form.updateComplete;
    expect(radio(form, 1, '4').checked).toBe(true);
  });

  test('says when the connection is lost, and keeps what is answered', async () => {
    const { form } = await formOf({ follows: false });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await choose(form, 1, '4');
    expect(textOf(one(form, '.draft-status'))).toContain('Tidak ada sambungan internet');
    expect(localStorage).toHaveLength(1);
    vi.restoreAllMocks();
    dispatchEvent(new Event('online'));
    await form.updateComplete;
    expect(textOf(one(form, '.draft-status'))).not.toContain('Tidak ada sambungan');
  });

  test('says when the browser keeps nothing', async () => {
    const { form } = await formOf({ follows: false });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    await choose(form, 1, '4');
    expect(textOf(one(form, '.draft-status'))).toContain('tidak dapat menyimpan ketikan');
    expect(radio(form, 1, '4').checked).toBe(true);
  });

  test('is undone and redone step by step, and the page is told', async () => {
    const { editor, form, told } = await formOf();
    const before = editor.masterplan.readiness;
    await choose(form, 1, '4');
    await choose(form, 1, '5');
    await press(form, 'Urungkan');
    expect(radio(form, 1, '4').checked).toBe(true);
    await press(form, 'Urungkan');
    expect(radio(form, 1, '4').checked).toBe(false);
    expect(told.at(-1)).toMatchObject({ kind: 'unrate' });
    expect(editor.masterplan.readiness[0]?.consolidated).toEqual(before[0]?.consolidated);
    await press(form, 'Ulangi');
    await press(form, 'Ulangi');
    expect(radio(form, 1, '5').checked).toBe(true);
    expect(told).toHaveLength(6);
  });

  test('is thrown away after a question', async () => {
    const { form } = await formOf({ follows: false });
    await choose(form, 1, '4');
    await press(form, 'Buang ketikan');
    await press(form, 'Ya, buang');
    expect(radio(form, 1, '4').checked).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  test('keeps what others answered meanwhile', async () => {
    const plan = draftPlan();
    const { form } = await formOf({ plan, follows: false });
    await choose(form, 1, '4');
    form.masterplan = planAfter(plan, [
      {
        kind: 'rate',
        assessmentId,
        rater: dinkes,
        rating: { indicatorId: indicators[1]?.id ?? '', current: 5 },
      },
    ]);
    await form.updateComplete;
    expect(radio(form, 1, '4').checked).toBe(true);
    expect(radio(form, 2, '5').checked).toBe(true);
  });
});

describe('consolidation', () => {
  const rate = (opd: string, current: 1 | 3 | 'not-applicable') => ({
    kind: 'rate' as const,
    assessmentId,
    rater: { kind: 'opd' as const, opdId: idOfOpd(opd) },
    rating: { indicatorId: indicators[0]?.id ?? '', current, note: 'Alasan' },
  });
  const plan = () =>
    planAfter(draftPlan(), [rate('dinkes', 1), rate('bappeda', 3), rate('dlh', 'not-applicable')]);
  const set = { rater: { kind: 'consolidated' } } as const;

  test('shows how far the OPDs are apart, and who said what', async () => {
    const { form } = await formOf({ plan: plan(), set });
    expect(textOf(cardOf(form, 1).querySelector('.opinions') ?? form)).toBe(
      'Jawaban OPD: tingkat 1 sampai 3 (selisih 2); ada yang menjawab tidak berlaku; 3 OPD belum menjawab',
    );
    await unfold(form, 1);
    const rows = [...cardOf(form, 1).querySelectorAll('.opinion-list > div')].map(textOf);
    expect(rows).toEqual(['Tingkat 1 Dinkes', 'Tingkat 3 Bappeda', 'Tidak berlaku DLH']);
  });

  test('asks for a justification of every decision', async () => {
    const { form, told } = await formOf({ plan: plan(), set });
    await choose(form, 1, '4');
    expect(told.at(-1)).toMatchObject({
      kind: 'rate',
      rating: { current: 4, justification: 'Disepakati dalam rapat konsolidasi.' },
    });
    await type(form, 'i1-justification', '');
    await leave(form, 'i1-justification');
    expect(textOf(one(form, '#i1-justification-error'))).toContain('Tuliskan justifikasi');
    expect(told.at(-1)).toMatchObject({ kind: 'unrate' });
  });
});

describe('what the OPDs agree on', () => {
  const rate = (opd: string, at: number, current: 1 | 3, target?: 4) => ({
    kind: 'rate' as const,
    assessmentId,
    rater: { kind: 'opd' as const, opdId: idOfOpd(opd) },
    rating: { indicatorId: indicators[at]?.id ?? '', current, ...(target && { target }) },
  });
  const empty = (): Masterplan => {
    const plan = draftPlan();
    const readiness = plan.readiness.map((one) => ({
      ...one,
      opdRatings: [],
      consolidated: null,
    }));
    return { ...plan, readiness };
  };
  const plan = () =>
    planAfter(empty(), [
      rate('dinkes', 0, 3, 4),
      rate('bappeda', 0, 3),
      rate('dinkes', 1, 1),
      rate('bappeda', 1, 1),
      rate('dinkes', 2, 1),
      rate('bappeda', 2, 3),
      rate('dinkes', 3, 3),
    ]);
  const set = { rater: { kind: 'consolidated', ownerOpdId: idOfOpd('bappeda') } } as const;

  test('is taken over one by one, with a reason that can be edited at once', async () => {
    const { form, told } = await formOf({ plan: plan(), set });
    cardOf(form, 1).querySelector<HTMLElement>('p .button')?.click();
    await form.updateComplete;
    expect(told).toMatchObject([
      {
        kind: 'rate',
        rating: {
          current: 3,
          target: 4,
          justification: '2 dari 6 OPD menjawab; semuanya menilai tingkat 3.',
        },
      },
    ]);
    await vi.waitFor(() => expect(focused(form)?.id).toBe('i1-justification'));
    expect(textOf(cardOf(form, 1))).not.toContain('Pakai nilai usulan');
  });

  test('is taken over all at once, as one step back', async () => {
    const { editor, form, told } = await formOf({ plan: plan(), set });
    await press(form, 'Pakai nilai usulan pada 2 indikator');
    expect(told).toHaveLength(1);
    expect(editor.masterplan.readiness.at(-1)?.consolidated?.ratings).toMatchObject([
      { indicatorId: indicators[0]?.id, current: 3 },
      { indicatorId: indicators[1]?.id, current: 1 },
    ]);
    await press(form, 'Urungkan');
    expect(editor.masterplan.readiness.at(-1)?.consolidated?.ratings ?? []).toEqual([]);
  });

  test('is no single answer, and none that differs', async () => {
    const { form } = await formOf({ plan: plan(), set });
    expect(textOf(cardOf(form, 3))).not.toContain('Pakai nilai usulan');
    expect(textOf(cardOf(form, 4))).not.toContain('Pakai nilai usulan');
    expect(textOf(cardOf(form, 4))).toContain(
      'baru satu OPD menjawab, tingkat 3; 5 OPD belum menjawab',
    );
  });

  test('is no work of others to a draft that still waits for a reason', async () => {
    const { form } = await formOf({ plan: plan(), set });
    await choose(form, 3, '2');
    await press(form, 'Pakai nilai usulan pada 2 indikator');
    expect(textOf(one(form, '[part="draft-bar"]'))).toContain('belum masuk ke rencana');
    expect(textOf(one(form, '[part="draft-bar"]'))).not.toContain('rencana sudah berubah');
  });

  test('does not replace what was decided otherwise', async () => {
    const { form } = await formOf({ plan: plan(), set, follows: false });
    await choose(form, 1, '2');
    expect(textOf(cardOf(form, 1))).not.toContain('Pakai nilai usulan');
    expect(textOf(one(form, '.overview'))).toContain('Pakai nilai usulan pada 1 indikator');
  });
});

describe('what the page hears of the draft', () => {
  const set = { rater: { kind: 'consolidated', ownerOpdId: idOfOpd('bappeda') } } as const;
  const plan = (): Masterplan => {
    const draft = draftPlan();
    const readiness = draft.readiness.map((one) => ({ ...one, consolidated: null }));
    return { ...draft, readiness };
  };

  test('that a decision waits for its justification, is being typed, and is complete', async () => {
    const { form } = await formOf({ plan: plan(), set, follows: false });
    const heard: unknown[] = [];
    form.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
    await choose(form, 1, '2');
    expect(heard.at(-1)).toEqual({ status: 'kept', untold: false, incomplete: 1 });
    await type(form, 'i1-justification', 'Rapat');
    expect(heard.at(-1)).toEqual({ status: 'kept', untold: true, incomplete: 0 });
    await leave(form, 'i1-justification');
    expect(heard.at(-1)).toEqual({ status: 'kept', untold: false, incomplete: 0 });
  });
});

describe('who answers', () => {
  test('is asked where the page doesn’t say, and can be changed', async () => {
    const { form } = await formOf({ set: { rater: null } });
    const select = one(form, '#rater');
    if (!(select instanceof HTMLSelectElement)) throw new Error('It is a list.');
    const option = [...select.options].find(({ text }) => text === 'Dinkes');
    select.value = option?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await form.updateComplete;
    expect(textOf(form)).toContain('Penilaian diri Dinkes');
    await press(form, 'Ganti pengisi');
    expect(textOf(form)).toContain('Siapa yang mengisi?');
  });

  test('is read from attributes', async () => {
    mount(
      html`<kc-readiness-form
        .masterplan=${draftPlan()}
        assessor="Universitas Siliwangi"
      ></kc-readiness-form>`,
    );
    const form = await widget('kc-readiness-form');
    expect(textOf(form)).toContain('Penilaian asesor: Universitas Siliwangi');
  });

  test.each([
    [{ rater: null, opd: 'dinas-lain' }, 'OPD “dinas-lain” tidak ada dalam rencana ini'],
    [{ assessment: 'lain' }, 'Penilaian “lain” tidak ada dalam rencana ini'],
  ])('is told that %j isn’t there', async (set, text) => {
    const { form } = await formOf({ set });
    expect(textOf(form)).toContain(text);
  });
});

describe('states', () => {
  test('an empty plan says what to do first', async () => {
    const { form } = await formOf({ plan: emptyPlan() });
    expect(textOf(form)).toContain('Belum ada penilaian kesiapan untuk diisi');
  });

  test.each([
    ['approved', 'Penilaian ini sudah disetujui'],
    ['locked', 'Penilaian ini sudah dikunci'],
  ] as const)('an assessment that is %s can only be read', async (state, text) => {
    const plan = samplePlan();
    const readiness = plan.readiness.map((one) => ({ ...one, state }));
    const { form } = await formOf({ plan: { ...plan, readiness } });
    expect(textOf(form)).toContain(text);
    expect(all(form, 'input, .draft-bar')).toHaveLength(0);
  });

  test('one that was returned says why and can be written in', async () => {
    const plan = draftPlan();
    const readiness = plan.readiness.map((one) => ({
      ...one,
      state: 'returned' as const,
      stateReason: 'Lengkapi bukti.',
    }));
    const { form } = await formOf({ plan: { ...plan, readiness } });
    expect(textOf(form)).toContain('Penilaian ini dikembalikan. Alasannya: Lengkapi bukti.');
    expect(all(form, 'input').length).toBeGreaterThan(0);
  });

  test('read-only shows answers and links only where a browser may follow', async () => {
    const plan = planAfter(draftPlan(), [
      {
        kind: 'rate',
        assessmentId,
        rater: dinkes,
        rating: {
          indicatorId: indicators[0]?.id ?? '',
          current: 3,
          evidence: [{ label: 'SK', url: 'https://contoh.go.id/sk' }, { label: 'Arsip' }],
        },
      },
    ]);
    const { form } = await formOf({ plan, set: { readonly: true } });
    expect(all(form, 'input')).toHaveLength(0);
    expect(all(form, '.answer-text a').map((link) => link.getAttribute('href'))).toEqual([
      'https://contoh.go.id/sk',
    ]);
  });

  test('hostile names are text, and nothing overflows at 320 pixels', async () => {
    const title = document.title;
    const plan = opened(hostilePlan());
    const { form } = await formOf({
      plan,
      set: { rater: null, opd: 'opd-1' },
      width: '320px',
    });
    expect(document.title).toBe(title);
    expect(form.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('speaks English', async () => {
    const { form } = await formOf({ lang: 'en' });
    expect(textOf(form)).toContain('Readiness form');
    expect(textOf(form)).toContain('Self-assessment of Dinkes');
    expect(textOf(form)).toContain('0 of 27 indicators answered');
  });

  test('takes the other framework, too', async () => {
    const plan = draftPlan();
    const rpm = { ...plan, framework: { id: 'rpm-kota-cerdas-2026', version: '1' } };
    const { form } = await formOf({ plan: rpm, set: { framework: null } });
    expect(cards(form).length).toBeGreaterThan(0);
  });
});

describe('for screen readers', () => {
  test('an indicator is a group of choices with its name', async () => {
    const { form } = await formOf();
    await choose(form, 1, 'not-applicable');
    await expect.element(one(form, '.card')).toMatchAriaInlineSnapshot(`
      - group "1 ASN berkompetensi TIK":
        - heading "1 ASN berkompetensi TIK" [level=5]
        - paragraph:
          - button "Uraian dan rincian : ASN berkompetensi TIK"
        - radiogroup "1 ASN berkompetensi TIK":
          - radio "Tingkat 1"
          - text: "1"
          - radio "Tingkat 2"
          - text: "2"
          - radio "Tingkat 3"
          - text: "3"
          - radio "Tingkat 4"
          - text: "4"
          - radio "Tingkat 5"
          - text: "5"
          - radio "Tidak berlaku" [checked]
          - text: Tidak berlaku
        - text: Alasan tidak berlaku (wajib)
        - textbox "Alasan tidak berlaku (wajib)"
        - paragraph: Tuliskan alasan mengapa indikator ini tidak berlaku. Tanpa alasan, jawaban belum masuk ke rencana.
    `);
  });

  test.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      (['320px', '1280px'] as const).flatMap((width) =>
        (['dinkes', 'consolidated'] as const).map((who) => [theme, width, who] as const),
      ),
    ),
  )('axe finds nothing while writing, %s %s %s', async (theme, width, who) => {
    const rater: Rater = who === 'dinkes' ? dinkes : { kind: 'consolidated' };
    const { form } = await formOf({ width, set: { theme, rater }, follows: false });
    await choose(form, 1, 'not-applicable');
    await unfold(form, 2);
    cardOf(form, 2).querySelector<HTMLElement>('.evidence > .button')?.click();
    await form.updateComplete;
    await press(form, 'Buang ketikan');
    for (const fold of all(form, '.overview [aria-expanded=false]')) {
      if (fold instanceof HTMLElement) fold.click();
    }
    await form.updateComplete;
    const { violations } = await axe.run(form, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html: at }) => `${id}: ${at}`)),
    ).toEqual([]);
    expect(form.scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
  });
});
