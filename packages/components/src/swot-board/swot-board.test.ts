import { rpmKotaCerdas2026 } from '@kotacerdas/core/framework';
import {
  createEditor,
  isEditable,
  itemStates,
  type ItemState,
  type Masterplan,
  type MasterplanChange,
} from '@kotacerdas/core/masterplan';
import { evaluateSwot } from '@kotacerdas/core/swot';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventually } from '../testing/eventually.js';
import { asDrafts } from '../testing/as-drafts.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { examplePlan } from '../testing/story.js';
import './define.js';
import type { KcSwotBoard } from './swot-board.js';

beforeEach(() => localStorage.clear());

afterEach(() => {
  document.querySelector('main')?.remove();
  vi.restoreAllMocks();
});

async function boardOf(
  masterplan: Masterplan,
  set: Partial<KcSwotBoard> = {},
  state: ItemState = 'draft',
) {
  const plan = asDrafts(masterplan, state);
  mount(html`<kc-swot-board as-of=${asOf} .masterplan=${plan}></kc-swot-board>`);
  const element = await widget('kc-swot-board');
  Object.assign(element, set);
  await element.updateComplete;
  return element;
}

/** A page that keeps what the widget tells, as a portal would, and hands the plan back. */
function keeping(element: KcSwotBoard) {
  const told: MasterplanChange[] = [];
  element.addEventListener('kc-change', ({ change }) => {
    const { masterplan } = element;
    if (masterplan === null) return;
    told.push(change);
    const result = createEditor(masterplan).apply(change);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    element.masterplan = result.masterplan;
  });
  return told;
}

/** What the page is told, by a page that keeps nothing. */
function listening(element: KcSwotBoard) {
  const told: MasterplanChange[] = [];
  element.addEventListener('kc-change', ({ change }) => told.push(change));
  return told;
}

const regionOf = (plan: Masterplan | null) => {
  const analysis = plan?.swot.find(({ scope }) => scope.kind === 'region');
  if (analysis === undefined) throw new Error('There is no analysis of the region.');
  return analysis;
};
const withRegion = (change: (factors: Masterplan['swot'][number]['factors']) => unknown) => {
  const plan = samplePlan();
  const swot = plan.swot.map((entry) =>
    entry.scope.kind === 'region' ? { ...entry, factors: change(entry.factors) } : entry,
  );
  return JSON.parse(JSON.stringify({ ...plan, swot })) as Masterplan;
};
const strategy = (id: string, factorCodes: readonly string[]) => ({
  id,
  code: id.toUpperCase(),
  state: 'approved',
  updatedAt: '2026-09-15T03:00:00.000Z',
  dimensionId: 'smart-governance',
  tags: [],
  kind: 'SO',
  statement: 'Strategi',
  swotId: 'swot-region',
  factorCodes,
});
const withStrategies = (...strategies: readonly ReturnType<typeof strategy>[]) =>
  JSON.parse(JSON.stringify({ ...samplePlan(), strategies })) as Masterplan;

const list = (element: Element, kind: string) => one(element, `[data-kind=${kind}]`);
const codes = (element: Element, kind: string) =>
  [...list(element, kind).querySelectorAll('[data-factor]')].map((card) =>
    textOf(card).replace(/^⠿?([A-Z]\d+).*$/, '$1'),
  );
const card = (element: Element, code: string) => {
  const found = all(element, '[data-factor]').find((entry) =>
    textOf(entry).replace('⠿', '').startsWith(code),
  );
  if (!(found instanceof HTMLElement)) throw new Error(`${code} is not on the board.`);
  return found;
};
const handle = (element: Element, code: string) => {
  const found = card(element, code).querySelector('.handle');
  if (!(found instanceof HTMLElement)) throw new Error(`${code} can't be moved.`);
  return found;
};
const field = (element: Element, code: string, name: string) => {
  const found = card(element, code).querySelector(`[data-field$=" ${name}"]`);
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) {
    throw new Error(`${code} has no ${name}.`);
  }
  return found;
};
const type = async (
  element: KcSwotBoard,
  target: HTMLInputElement | HTMLTextAreaElement,
  ...texts: readonly string[]
) => {
  for (const text of texts) {
    target.value = text;
    target.dispatchEvent(new Event('input'));
    await element.updateComplete;
  }
};
const leave = async (element: KcSwotBoard, target: HTMLElement) => {
  target.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
const click = async (element: KcSwotBoard, target: HTMLElement) => {
  target.click();
  await element.updateComplete;
};
const press = async (element: KcSwotBoard, target: HTMLElement, key: string, altKey = false) => {
  const event = new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  await element.updateComplete;
  return event;
};
const sums = (element: Element) => all(element, '.sum').map(textOf);
const said = (element: Element) =>
  textOf(all(element, '.stack > .visually-hidden[role=status]')[0] ?? element);
const focused = (element: Element) => element.shadowRoot?.activeElement ?? null;
const draftBar = (element: Element) => one(element, '.draft-bar');

describe('the board', () => {
  test('has the factors in four lists, with weight × rating = score as core scores them', async () => {
    const element = await boardOf(samplePlan());
    expect(['strength', 'weakness', 'opportunity', 'threat'].map((k) => codes(element, k))).toEqual(
      [
        ['S1', 'S2'],
        ['W1', 'W2'],
        ['O1', 'O2'],
        ['T1', 'T2'],
      ],
    );
    expect(field(element, 'S1', 'weight').value).toBe('0,30');
    expect(field(element, 'S1', 'rating').value).toBe('4');
    expect(textOf(card(element, 'S1').querySelector('.score') ?? element)).toBe('Skor1,20');
    expect(textOf(list(element, 'strength').querySelector('.list-score') ?? element)).toContain(
      'Skor 2,20',
    );
    expect(sums(element)).toEqual(['✓ Bobot 1,00 dari 1,00 — pas', '✓ Bobot 1,00 dari 1,00 — pas']);
  });

  test('shows where the region stands, while it is edited', async () => {
    const element = await boardOf(samplePlan());
    const position = () => textOf(one(element, '.swot-position'));
    const before = position();
    expect(before).toContain('(1,30; 0,75)');
    await type(element, field(element, 'S1', 'rating'), '1');
    const changed = {
      ...regionOf(element.masterplan),
      factors: regionOf(element.masterplan).factors.map((factor) =>
        factor.code === 'S1' ? { ...factor, rating: 1 } : factor,
      ),
    };
    const { coordinates } = evaluateSwot(changed);
    expect(coordinates.x).toBeCloseTo(0.4, 9);
    expect(position()).toContain('(0,40; 0,75)');
  });

  test('every list is named, every field says whose it is', async () => {
    const element = await boardOf(withRegion((factors) => factors.slice(0, 1)));
    await expect.element(list(element, 'strength')).toMatchAriaInlineSnapshot(`
      - region "Kekuatan":
        - heading "Kekuatan" [level=4]
        - text: 1 Skor
        - button "1,20 , Kekuatan. Dari mana angka ini?"
        - list:
          - listitem:
            - button "S1 : Pindahkan"
            - button "Hapus S1"
            - text: Pernyataan S1
            - textbox "Pernyataan S1": Faktor S1
            - text: Bobot S1
            - textbox "Bobot S1": 0,30
            - text: Rating S1
            - textbox "Rating S1": "4"
            - text: Skor 1,20
        - button "+ Tambah kekuatan"
    `);
  });

  test('speaks English', async () => {
    const element = await boardOf(samplePlan(), { lang: 'en' });
    expect(sums(element)[0]).toBe('✓ Weights 1.00 of 1.00 — complete');
    await press(element, handle(element, 'S1'), 'ArrowDown', true);
    expect(said(element)).toBe('S1 is now in Strengths, 2 of 2.');
  });
});

describe('moving by pointer', () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => page.viewport(414, 896));

  const pointer = (target: EventTarget, name: string, x: number, y: number) =>
    target.dispatchEvent(
      new PointerEvent(name, {
        clientX: x,
        clientY: y,
        isPrimary: true,
        button: 0,
        bubbles: true,
        composed: true,
      }),
    );
  const middle = (target: Element) => {
    const { height, left, top, width } = target.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const drag = async (element: KcSwotBoard, code: string, to: readonly [number, number]) => {
    const from = handle(element, code);
    pointer(from, 'pointerdown', ...middle(from));
    pointer(globalThis, 'pointermove', ...to);
    await element.updateComplete;
  };
  const drop = async (element: KcSwotBoard, to: readonly [number, number]) => {
    pointer(globalThis, 'pointerup', ...to);
    await element.updateComplete;
  };
  /** A point in the upper part of a card: what is dropped there comes before it. */
  const above = (element: Element, code: string) => {
    const { left, top } = card(element, code).getBoundingClientRect();
    return [left + 60, top + 8] as const;
  };

  test('a factor goes to another list, before the one it is dropped on, and gets a code of there', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    list(element, 'strength').scrollIntoView({ block: 'center' });
    const to = above(element, 'W2');
    await drag(element, 'S1', to);
    expect(card(element, 'S1').className).toContain('dragged');
    expect(card(element, 'W2').className).toContain('drop');
    await drop(element, to);
    await element.updateComplete;
    expect(codes(element, 'strength')).toEqual(['S2']);
    expect(codes(element, 'weakness')).toEqual(['W1', 'W3', 'W2']);
    expect(told).toHaveLength(1);
    expect(regionOf(element.masterplan).factors.find(({ code }) => code === 'W3')).toMatchObject({
      id: 'swot-region-s1',
      kind: 'weakness',
    });
    expect(said(element)).toContain('S1');
    expect(all(element, '.dragged, .drop, .drop-end')).toEqual([]);
  });

  test('in its own list it keeps its code', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    list(element, 'strength').scrollIntoView({ block: 'center' });
    const to = above(element, 'S1');
    await drag(element, 'S2', to);
    await drop(element, to);
    expect(codes(element, 'strength')).toEqual(['S2', 'S1']);
    expect(told).toHaveLength(1);
  });

  test('Escape, and a pointer that is taken away, leave everything as it was', async () => {
    const element = await boardOf(samplePlan());
    const told = listening(element);
    list(element, 'strength').scrollIntoView({ block: 'center' });
    for (const cancel of [
      () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      () => pointer(globalThis, 'pointercancel', 0, 0),
      () => {
        const place = element.parentElement;
        element.remove();
        place?.append(element);
      },
    ]) {
      const to = above(element, 'W2');
      await drag(element, 'S1', to);
      cancel();
      await drop(element, to);
      expect(codes(element, 'strength')).toEqual(['S1', 'S2']);
    }
    expect(told).toEqual([]);
  });

  test('a pointer that only trembles presses the button instead', async () => {
    const element = await boardOf(samplePlan());
    const target = handle(element, 'S1');
    target.scrollIntoView({ block: 'center' });
    const [x, y] = middle(target);
    pointer(target, 'pointerdown', x, y);
    pointer(globalThis, 'pointermove', x + 2, y + 2);
    pointer(globalThis, 'pointerup', x + 2, y + 2);
    target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await element.updateComplete;
    expect(target.ariaExpanded).toBe('true');
  });

  test('the click that ends a drag on its own button opens nothing', async () => {
    const element = await boardOf(samplePlan());
    const target = handle(element, 'S1');
    target.scrollIntoView({ block: 'center' });
    await drag(element, 'S1', above(element, 'S1'));
    await drop(element, above(element, 'S1'));
    target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    await element.updateComplete;
    expect(target.ariaExpanded).toBe('false');
  });

  test('a second finger and other buttons drag nothing', async () => {
    const element = await boardOf(samplePlan());
    list(element, 'strength').scrollIntoView({ block: 'center' });
    const target = handle(element, 'S1');
    const [x, y] = middle(target);
    target.dispatchEvent(
      new PointerEvent('pointerdown', { clientX: x, clientY: y, button: 2, isPrimary: true }),
    );
    pointer(globalThis, 'pointermove', ...above(element, 'W2'));
    await element.updateComplete;
    expect(all(element, '.dragged')).toEqual([]);
  });
});

describe('moving by keyboard', () => {
  test('Alt and an arrow move within the list and to the next; the focus stays, and it is said', async () => {
    const element = await boardOf(samplePlan());
    keeping(element);
    const event = await press(element, handle(element, 'S1'), 'ArrowDown', true);
    expect(event.defaultPrevented).toBe(true);
    expect(codes(element, 'strength')).toEqual(['S2', 'S1']);
    expect(said(element)).toBe('S1 kini di Kekuatan, 2 dari 2.');
    expect(focused(element)).toBe(handle(element, 'S1'));
    await press(element, handle(element, 'S1'), 'ArrowRight', true);
    expect(codes(element, 'weakness')).toEqual(['W1', 'W2', 'W3']);
    expect(said(element)).toBe('S1 pindah ke Kelemahan dan menjadi W3, 3 dari 3.');
    expect(focused(element)).toBe(handle(element, 'W3'));
    await press(element, handle(element, 'W3'), 'ArrowLeft', true);
    expect(codes(element, 'strength')).toEqual(['S2', 'S3']);
  });

  test('there is no way beyond the ends, and arrows alone do nothing', async () => {
    const element = await boardOf(samplePlan());
    const told = listening(element);
    await press(element, handle(element, 'S1'), 'ArrowUp', true);
    await press(element, handle(element, 'S1'), 'ArrowLeft', true);
    await press(element, handle(element, 'T2'), 'ArrowRight', true);
    await press(element, handle(element, 'T2'), 'ArrowDown', true);
    const event = await press(element, handle(element, 'S1'), 'ArrowDown');
    expect(event.defaultPrevented).toBe(false);
    expect(told).toEqual([]);
  });

  test('the button with the code offers every list', async () => {
    const element = await boardOf(samplePlan());
    await click(element, handle(element, 'O1'));
    const menu = one(card(element, 'O1'), '[role=group]');
    expect([...menu.querySelectorAll('button')].map(textOf)).toEqual([
      'Naik',
      'Turun',
      'Ke Kekuatan',
      'Ke Kelemahan',
      'Ke Ancaman',
    ]);
    expect(button(menu, 'Naik').matches(':disabled')).toBe(true);
    await press(element, button(menu, 'Turun'), 'Escape');
    expect(handle(element, 'O1').ariaExpanded).toBe('false');
    expect(focused(element)).toBe(handle(element, 'O1'));
    await click(element, handle(element, 'O1'));
    await click(element, button(card(element, 'O1'), 'Ke Ancaman'));
    expect(codes(element, 'threat')).toEqual(['T1', 'T2', 'T3']);
    expect(codes(element, 'opportunity')).toEqual(['O2']);
  });
});

describe('weights and ratings', () => {
  test('the sum lives while one types; the page is told once the field is left', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    const weight = field(element, 'S1', 'weight');
    await type(element, weight, '0', '0,', '0,4');
    expect(sums(element)[0]).toBe('! Bobot 1,10 dari 1,00 — lebih 0,10');
    expect(told).toEqual([]);
    await leave(element, weight);
    expect(told).toEqual([
      {
        kind: 'update',
        list: 'swot.factors',
        of: 'swot-region',
        id: 'swot-region-s1',
        fields: { weight: 0.4 },
      },
    ]);
    await element.updateComplete;
    expect(weight.value).toBe('0,40');
  });

  test('the page hears at once that somebody types, and may have it told before the field is left', async () => {
    const element = await boardOf(samplePlan());
    const heard: unknown[] = [];
    element.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
    const told = keeping(element);
    await type(element, field(element, 'S1', 'weight'), '0,4');
    expect(heard).toEqual([{ status: 'kept', untold: true, incomplete: 0 }]);
    element.commit();
    expect(told).toMatchObject([{ id: 'swot-region-s1', fields: { weight: 0.4 } }]);
    await element.updateComplete;
    expect(heard.at(-1)).toEqual({ status: 'none', untold: false, incomplete: 0 });
    await leave(element, field(element, 'S1', 'weight'));
    expect(told).toHaveLength(1);
  });

  test.each(['9', '0', 'tinggi', '3 atau 4', ''])(
    'the rating “%s” is refused at its cell, and nothing of it told',
    async (text) => {
      const element = await boardOf(samplePlan());
      const heard: unknown[] = [];
      element.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
      const told = keeping(element);
      const rating = field(element, 'S1', 'rating');
      const before = regionOf(element.masterplan);
      await type(element, rating, ...[...text].map((_, end) => text.slice(0, end + 1)), text);
      await leave(element, rating);
      await element.updateComplete;
      expect(rating.value).toBe(text);
      expect(textOf(rating.closest('.field') ?? element)).toContain(
        'Tulis sebuah angka dari 1 sampai 4.',
      );
      expect(told).toEqual([]);
      expect(regionOf(element.masterplan)).toEqual(before);
      expect(heard.at(-1)).toEqual({ status: 'kept', untold: false, incomplete: 1 });
    },
  );

  test('a factor that is begun and not added waits too', async () => {
    const element = await boardOf(samplePlan());
    const heard: unknown[] = [];
    element.addEventListener('kc-draft', ({ draft }) => heard.push(draft));
    await click(element, button(element, '+ Tambah ancaman'));
    const statement = one(element, '[data-field="new threat statement"]');
    if (!(statement instanceof HTMLTextAreaElement)) throw new Error('It has lines.');
    await type(element, statement, 'Banjir');
    expect(heard.at(-1)).toMatchObject({ untold: true, incomplete: 1 });
  });

  test('the page may send the officer to what waits: a field, or a factor that is begun', async () => {
    const element = await boardOf(samplePlan());
    await click(element, button(element, '+ Tambah ancaman'));
    const statement = one(element, '[data-field="new threat statement"]');
    if (!(statement instanceof HTMLTextAreaElement)) throw new Error('It has lines.');
    await type(element, statement, 'Banjir');
    element.focusFault();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(statement);
    const rating = field(element, 'S1', 'rating');
    await type(element, rating, '9');
    await leave(element, rating);
    element.focusFault();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(rating);
  });

  test('all of a field is one step back', async () => {
    const element = await boardOf(samplePlan());
    keeping(element);
    const weight = field(element, 'S1', 'weight');
    await type(element, weight, '0,3', '0,35', '0,3', '0,5');
    await leave(element, weight);
    await element.updateComplete;
    await click(element, button(element, 'Urungkan'));
    await element.updateComplete;
    expect(field(element, 'S1', 'weight').value).toBe('0,30');
    expect(regionOf(element.masterplan).factors[0]?.weight).toBe(0.3);
    await click(element, button(element, 'Ulangi'));
    await element.updateComplete;
    expect(regionOf(element.masterplan).factors[0]?.weight).toBe(0.5);
  });

  test.each([
    ['1.500', 'Angka ini bermakna ganda. Tulis 1,5 atau 1500.'],
    ['-0,1', 'Bobot tidak boleh negatif.'],
    ['banyak', 'Tulis sebuah angka, misalnya 0,15.'],
    ['', 'Tulis sebuah angka, misalnya 0,15.'],
  ])(
    '“%s” is no weight: it stays as typed, says why, and is told to nobody',
    async (typed, why) => {
      const element = await boardOf(samplePlan());
      const told = listening(element);
      const weight = field(element, 'S1', 'weight');
      await type(element, weight, typed);
      await leave(element, weight);
      expect(weight.value).toBe(typed);
      expect(weight.getAttribute('aria-invalid')).toBe('true');
      const description = weight.getAttribute('aria-describedby') ?? '';
      expect(textOf(one(element, `[id="${description}"]`))).toBe(why);
      expect(sums(element)[0]).toContain('pas');
      expect(told).toEqual([]);
    },
  );

  test('an empty statement is refused, one of 500 letters not', async () => {
    const element = await boardOf(samplePlan());
    const told = listening(element);
    const statement = field(element, 'S1', 'statement');
    await type(element, statement, ' ');
    await leave(element, statement);
    expect(told).toEqual([]);
    expect(statement.getAttribute('aria-invalid')).toBe('true');
    await type(element, statement, 'x'.repeat(501));
    expect(statement.getAttribute('aria-invalid')).toBe('true');
    await type(element, statement, 'x'.repeat(500));
    await leave(element, statement);
    expect(told).toHaveLength(1);
  });

  test('a rating off the scale that the plan has is said to be odd', async () => {
    const element = await boardOf(
      withRegion((factors) =>
        factors.map((factor) => (factor.code === 'S1' ? { ...factor, rating: 9 } : factor)),
      ),
    );
    expect(card(element, 'S1').querySelectorAll('.odd')).toHaveLength(1);
    expect(textOf(card(element, 'S1').querySelector('.score') ?? element)).toBe('Skor–');
  });

  test('a sum that is off is brought to the whole in one step', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    await type(element, field(element, 'S1', 'weight'), '0,8');
    await click(element, button(element, 'Samakan jumlahnya'));
    await element.updateComplete;
    expect(sums(element)[0]).toContain('pas');
    expect(said(element)).toBe('Jumlah bobot IFAS sudah disamakan.');
    const [first] = regionOf(element.masterplan).factors;
    expect(first?.weight).toBeCloseTo(0.8 / 1.5, 12);
    expect(told.length).toBeGreaterThan(0);
  });

  test('a printed score that isn’t the computed one is said', async () => {
    const plan = withRegion((factors) =>
      factors.map((factor) =>
        factor.code === 'S1'
          ? { ...factor, printedScore: 1.5 }
          : factor.code === 'S2'
            ? { ...factor, printedScore: 1 }
            : factor,
      ),
    );
    const element = await boardOf(plan);
    expect(textOf(card(element, 'S1'))).toContain('Tercetak 1,50.');
    expect(card(element, 'S1').querySelectorAll('.odd')).toHaveLength(1);
    expect(textOf(card(element, 'S1').querySelector('.odd') ?? element)).toMatch(/1,5.*1,2/);
    expect(card(element, 'S2').querySelectorAll('.odd')).toHaveLength(0);
  });

  test('a side’s score explains itself, with what is only in the draft', async () => {
    const element = await boardOf(samplePlan());
    await type(element, field(element, 'S1', 'rating'), '2');
    await click(element, button(list(element, 'strength'), '1,60'));
    await eventually(() => expect(all(element, 'dialog.explanation')).toHaveLength(1));
    expect(textOf(one(element, 'dialog.explanation'))).toContain('S1');
  });
});

describe('adding and removing', () => {
  test('a new factor gets the next code; the form waits for the next one', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    await click(element, button(element, '+ Tambah kekuatan'));
    const form = one(element, 'form');
    expect(focused(element)).toBe(form.querySelector('textarea'));
    const [statement, weight, rating] = form.querySelectorAll<
      HTMLInputElement | HTMLTextAreaElement
    >('[data-field]');
    if (statement === undefined || weight === undefined || rating === undefined) throw new Error();
    await type(element, statement, 'Jaringan serat optik');
    await type(element, rating, '3');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await element.updateComplete;
    expect(codes(element, 'strength')).toEqual(['S1', 'S2', 'S3']);
    expect(told).toHaveLength(1);
    expect(regionOf(element.masterplan).factors.find(({ code }) => code === 'S3')).toMatchObject({
      statement: 'Jaringan serat optik',
      weight: 0,
      rating: 3,
    });
    expect(statement.value).toBe('');
    expect(focused(element)).toBe(statement);
    expect(said(element)).toBe('S3 ditambahkan.');
  });

  test('what is missing is said, and reached, in the form itself', async () => {
    const element = await boardOf(samplePlan());
    const told = listening(element);
    await type(element, field(element, 'S1', 'weight'), 'salah');
    await click(element, button(element, '+ Tambah kekuatan'));
    const form = one(element, 'form');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await element.updateComplete;
    expect(focused(element)).toBe(form.querySelector('textarea'));
    expect(form.querySelectorAll('[aria-invalid=true]')).toHaveLength(2);
    expect(told).toEqual([]);
  });

  test('removing asks, and says which strategies lose a citation', async () => {
    const plan = withStrategies(strategy('st-1', ['S1', 'O1']), strategy('st-2', ['S1', 'T1']));
    const element = await boardOf(plan);
    keeping(element);
    await click(element, button(card(element, 'S1'), 'Hapus'));
    expect(textOf(one(element, '.question'))).toContain(
      'Hapus faktor S1? Dikutip oleh ST-1, ST-2; kutipannya ikut hilang.',
    );
    await click(element, button(element, 'Ya, hapus'));
    await element.updateComplete;
    expect(codes(element, 'strength')).toEqual(['S2']);
    expect(focused(element)).toBe(handle(element, 'S2'));
    expect(element.masterplan?.strategies.map(({ factorCodes }) => factorCodes)).toEqual([
      ['O1'],
      ['T1'],
    ]);
  });

  test('taking it back gives strategies their citations again', async () => {
    const plan = withStrategies(strategy('st-1', ['S1', 'O1']), strategy('st-2', ['T1', 'S1']));
    const element = await boardOf(plan);
    keeping(element);
    await click(element, button(card(element, 'S1'), 'Hapus'));
    await click(element, button(element, 'Ya, hapus'));
    await element.updateComplete;
    await click(element, button(element, 'Urungkan'));
    await element.updateComplete;
    expect(codes(element, 'strength')).toEqual(['S1', 'S2']);
    expect(element.masterplan?.strategies.map(({ factorCodes }) => factorCodes)).toEqual([
      ['S1', 'O1'],
      ['T1', 'S1'],
    ]);
    expect(element.masterplan?.swot).toEqual(asDrafts(plan).swot);
  });

  test('a factor that a strategy rests on alone can’t go', async () => {
    const element = await boardOf(withStrategies(strategy('st-1', ['S1'])));
    await click(element, button(card(element, 'S1'), 'Hapus'));
    expect(textOf(one(element, '.question'))).toContain('hanya faktor ini yang dikutip oleh ST-1');
    expect(all(element, '.question button').map(textOf)).toEqual(['Batal']);
    await click(element, button(element, 'Batal'));
    expect(all(element, '.question')).toEqual([]);
  });

  test('a factor that moves takes its citations along', async () => {
    const element = await boardOf(withStrategies(strategy('st-1', ['S1', 'O1'])));
    keeping(element);
    await press(element, handle(element, 'S1'), 'ArrowRight', true);
    await element.updateComplete;
    expect(element.masterplan?.strategies[0]?.factorCodes).toEqual(['W3', 'O1']);
  });
});

describe('help with weights', () => {
  const open = async (element: KcSwotBoard) => {
    await click(element, button(element, 'Bantu hitung bobot'));
  };
  const question = (element: Element) =>
    [...one(element, '.pair').querySelectorAll('strong')].map(textOf).join(' ');

  test('compares every pair, shows what comes out, and applies it in one step', async () => {
    const element = await boardOf(samplePlan());
    keeping(element);
    await open(element);
    const asked: string[] = [];
    for (let at = 0; at < 6; at += 1) {
      asked.push(question(element));
      const [first = ''] = question(element).split(' ');
      await click(element, button(one(element, '.comparison'), `${first} lebih penting`));
    }
    expect(asked).toEqual(['S1 S2', 'S1 W1', 'S1 W2', 'S2 W1', 'S2 W2', 'W1 W2']);
    expect(focused(element)?.id).toBe('result-ifas');
    const rows = all(element, '#result-ifas tbody tr').map((row) => [...row.children].map(textOf));
    expect(rows.map(([code]) => code)).toEqual(['S1', 'S2', 'W1', 'W2']);
    await click(element, button(element, 'Terapkan bobot ini'));
    await element.updateComplete;
    const weights = regionOf(element.masterplan)
      .factors.slice(0, 4)
      .map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(sums(element)[0]).toContain('pas');
    expect(said(element)).toBe('Bobot IFAS diterapkan.');
    await click(element, button(element, 'Urungkan'));
    await element.updateComplete;
    expect(regionOf(element.masterplan).factors[0]?.weight).toBe(0.3);
  });

  test('answers hold when factors change places, turned round with them', async () => {
    const element = await boardOf(samplePlan());
    keeping(element);
    await open(element);
    await click(element, button(one(element, '.comparison'), 'S1 lebih penting'));
    await press(element, handle(element, 'S1'), 'ArrowDown', true);
    await element.updateComplete;
    // S1 and S2 are answered; the first open question is the next one.
    expect(question(element)).toBe('S2 W1');
    await click(element, button(one(element, '.comparison'), 'Sebelumnya'));
    expect(question(element)).toBe('S2 S1');
    expect(button(one(element, '.comparison'), 'S1 lebih penting').ariaPressed).toBe('true');
    // Answered anew, the answer from before is gone for good.
    await click(element, button(one(element, '.comparison'), 'S2 lebih penting'));
    await press(element, handle(element, 'S1'), 'ArrowUp', true);
    await element.updateComplete;
    await click(element, button(one(element, '.comparison'), 'Sebelumnya'));
    expect(question(element)).toBe('S1 S2');
    expect(button(one(element, '.comparison'), 'S2 lebih penting').ariaPressed).toBe('true');
  });

  test('AHP turns round too, and says how consistent the answers are', async () => {
    const element = await boardOf(withRegion((factors) => factors.slice(0, 3)));
    await open(element);
    await click(element, one(element, 'fieldset label:last-child input'));
    const slide = async (step: number) => {
      const slider = one(element, 'input[type=range]');
      if (slider instanceof HTMLInputElement) slider.value = String(step);
      slider.dispatchEvent(new Event('input'));
      await element.updateComplete;
    };
    await slide(-4);
    expect(one(element, 'input[type=range]').getAttribute('aria-valuetext')).toBe(
      'S1 5× lebih penting daripada S2 (jelas)',
    );
    for (const step of [-4, -8, -2]) {
      await slide(step);
      await click(element, button(one(element, '.comparison'), 'Berikutnya'));
    }
    expect(textOf(one(element, '#result-ifas'))).toMatch(
      /Rasio konsistensi 0,0\d\d; paling tinggi/,
    );
    const rows = () => all(element, '#result-ifas tbody tr').map((row) => textOf(row));
    const before = rows();
    await press(element, handle(element, 'S1'), 'ArrowDown', true);
    expect(rows().toSorted()).toEqual(before.toSorted());
  });

  test('importance from 1 to 5 gives each its share', async () => {
    const element = await boardOf(withRegion((factors) => factors.slice(0, 2)));
    const told = keeping(element);
    await open(element);
    await click(element, one(element, 'label:nth-child(2) input[type=radio]'));
    const degrees = ['3', '1'];
    all(element, '.importance select').forEach((select, index) => {
      if (select instanceof HTMLSelectElement) select.value = degrees[index] ?? '';
      select.dispatchEvent(new Event('change'));
    });
    await element.updateComplete;
    await click(element, button(element, 'Terapkan bobot ini'));
    await element.updateComplete;
    expect(told).toHaveLength(1);
    expect(regionOf(element.masterplan).factors.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  });

  test('a question that isn’t there any more is not waited for', async () => {
    const element = await boardOf(samplePlan());
    await open(element);
    for (let at = 0; at < 6; at += 1) {
      await click(element, button(one(element, '.comparison'), 'Sama penting'));
    }
    await click(element, button(one(element, '#result-ifas'), 'Sebelumnya'));
    expect(question(element)).toBe('W1 W2');
    await click(element, button(card(element, 'W2'), 'Hapus'));
    await click(element, button(element, 'Ya, hapus'));
    expect(all(element, '#result-ifas tbody tr')).toHaveLength(3);
  });

  test('one factor is too few', async () => {
    const element = await boardOf(withRegion((factors) => factors.slice(0, 1)));
    await open(element);
    expect(textOf(one(element, '.helper'))).toContain('Perlu paling sedikit dua faktor.');
  });
});

describe('drafts', () => {
  const edited = async () => {
    const element = await boardOf(samplePlan());
    await type(element, field(element, 'S1', 'weight'), '0,45');
    await leave(element, field(element, 'S1', 'weight'));
    return element;
  };

  test('survive a reload, say so, and are handed to the page when the reader wants it', async () => {
    await edited();
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    expect(field(element, 'S1', 'weight').value).toBe('0,45');
    expect(textOf(draftBar(element))).toMatch(
      /Ketikan belum tersimpan dari .* dipulihkan\. Isian belum masuk/,
    );
    expect(told).toEqual([]);
    await click(element, button(element, 'Masukkan ke rencana'));
    await element.updateComplete;
    expect(regionOf(element.masterplan).factors[0]?.weight).toBe(0.45);
    expect(textOf(draftBar(element))).not.toContain('Ketikan');
    expect(localStorage).toHaveLength(0);
  });

  test('keep what is half typed, answers of the helper, and a new factor that isn’t added yet', async () => {
    const before = await boardOf(samplePlan());
    await type(before, field(before, 'S1', 'weight'), '1.500');
    await click(before, button(before, '+ Tambah ancaman'));
    const [statement] = all(before, 'form textarea');
    if (statement instanceof HTMLTextAreaElement) await type(before, statement, 'Banjir');
    await click(before, button(before, 'Bantu hitung bobot'));
    await click(before, button(one(before, '.comparison'), 'Sama penting'));
    const element = await boardOf(samplePlan());
    expect(field(element, 'S1', 'weight').value).toBe('1.500');
    await click(element, button(element, '+ Tambah ancaman'));
    expect(one(element, 'form textarea')).toHaveProperty('value', 'Banjir');
    await click(element, button(element, 'Bantu hitung bobot'));
    expect(textOf(one(element, '.comparison'))).toContain('2 dari 6');
  });

  test('end when the plan says the same', async () => {
    const element = await boardOf(samplePlan());
    keeping(element);
    await type(element, field(element, 'S1', 'weight'), '0,45');
    expect(textOf(draftBar(element))).toContain('belum masuk ke rencana');
    await leave(element, field(element, 'S1', 'weight'));
    await element.updateComplete;
    expect(textOf(draftBar(element))).not.toContain('Ketikan');
    expect(localStorage).toHaveLength(0);
  });

  test('are thrown away only after a question', async () => {
    const element = await edited();
    await click(element, button(element, 'Buang ketikan'));
    expect(field(element, 'S1', 'weight').value).toBe('0,45');
    await click(element, button(element, 'Tidak'));
    await click(element, button(element, 'Buang ketikan'));
    await click(element, button(element, 'Ya, buang'));
    expect(field(element, 'S1', 'weight').value).toBe('0,30');
    expect(localStorage).toHaveLength(0);
  });

  test('take in what others did meanwhile, and ask to look again', async () => {
    const element = await edited();
    const theirs = withRegion((factors) =>
      factors.map((factor) => (factor.code === 'W1' ? { ...factor, rating: 1 } : factor)),
    );
    element.masterplan = asDrafts(theirs);
    await element.updateComplete;
    expect(field(element, 'S1', 'weight').value).toBe('0,45');
    expect(field(element, 'W1', 'rating').value).toBe('1');
    expect(textOf(draftBar(element))).toContain('rencana sudah berubah sejak itu');
  });

  test('belong to who wrote them, where a page says who writes', async () => {
    const mine = await boardOf(samplePlan(), { draftScope: '7' });
    await type(mine, field(mine, 'S1', 'weight'), '0,45');
    await leave(mine, field(mine, 'S1', 'weight'));
    const theirs = await boardOf(samplePlan(), { draftScope: '8' });
    expect(field(theirs, 'S1', 'weight').value).toBe('0,30');
    const again = await boardOf(samplePlan(), { draftScope: '7' });
    expect(field(again, 'S1', 'weight').value).toBe('0,45');
  });

  test('belong to one scope of one plan', async () => {
    const element = await edited();
    element.scope = 'smart-governance';
    await element.updateComplete;
    expect(field(element, 'S1', 'weight').value).toBe('0,30');
    expect(textOf(draftBar(element))).not.toContain('Ketikan');
    element.scope = 'region';
    await element.updateComplete;
    expect(field(element, 'S1', 'weight').value).toBe('0,45');
  });

  test('that are none of ours are left', async () => {
    await edited();
    for (const value of ['{', '{"keptAt":1}', '{"keptAt":"x","base":1,"value":{"factors":[1]}}']) {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
      const element = await boardOf(samplePlan());
      expect(field(element, 'S1', 'weight').value).toBe('0,30');
    }
  });

  test('say when the browser keeps nothing, and when there is no connection', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const element = await edited();
    expect(textOf(draftBar(element))).toContain('tidak dapat menyimpan ketikan');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await element.updateComplete;
    expect(textOf(draftBar(element))).toContain('Tidak ada sambungan internet.');
  });

  test('go back and forth step by step, and the page is told each time', async () => {
    const element = await boardOf(samplePlan());
    const told = keeping(element);
    const plans = [element.masterplan?.swot];
    await press(element, handle(element, 'S1'), 'ArrowRight', true);
    await element.updateComplete;
    plans.push(element.masterplan?.swot);
    await press(element, handle(element, 'T2'), 'ArrowUp', true);
    await element.updateComplete;
    plans.push(element.masterplan?.swot);
    for (const [label, at] of [
      ['Urungkan', 1],
      ['Urungkan', 0],
      ['Ulangi', 1],
      ['Ulangi', 2],
    ] as const) {
      await click(element, button(element, label));
      await element.updateComplete;
      expect(element.masterplan?.swot).toEqual(plans[at]);
    }
    expect(told).toHaveLength(6);
    expect(button(element, 'Ulangi').matches(':disabled')).toBe(true);
  });
});

describe('scopes', () => {
  test.each([
    ['smart-economy', { kind: 'dimension', dimensionId: 'smart-economy' }],
    ['superstructure', { kind: 'readiness-element', elementId: 'superstructure' }],
  ])('an analysis of %s is begun where there is none', async (scope, expected) => {
    const element = await boardOf(samplePlan(), { scope });
    const told = keeping(element);
    expect(all(element, '.board')).toEqual([]);
    await click(element, button(element, 'Buat analisis'));
    await element.updateComplete;
    expect(told).toMatchObject([
      { kind: 'add', list: 'swot', item: { scope: expected, state: 'draft', factors: [] } },
    ]);
    expect(element.masterplan?.swot.at(-1)?.scope).toEqual(expected);
    expect(all(element, '.list')).toHaveLength(4);
    expect(sums(element)).toEqual(['Belum ada bobot', 'Belum ada bobot']);
    await click(element, button(element, 'Urungkan'));
    await element.updateComplete;
    expect(element.masterplan?.swot).toHaveLength(4);
  });

  test('are found whatever the order in which a plan writes them', async () => {
    const plan = samplePlan();
    const turned = JSON.parse(
      JSON.stringify({
        ...plan,
        swot: plan.swot.map((entry) => ({
          ...entry,
          scope: Object.fromEntries(Object.entries(entry.scope).reverse()),
        })),
      }),
    ) as Masterplan;
    const element = await boardOf(turned, { scope: 'smart-governance' });
    expect(codes(element, 'strength')).toEqual(['S1', 'S2']);
  });

  test('are chosen from all that the framework has', async () => {
    const element = await boardOf(samplePlan());
    const select = one(element, '.scope-chooser select');
    expect(textOf(select)).toContain('Smart Economy (belum ada)');
    if (select instanceof HTMLSelectElement) select.value = 'smart-governance';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.scope).toBe('smart-governance');
    expect(textOf(one(element, 'h2'))).toContain('Smart Governance');
  });

  test('that a framework hasn’t got are named', async () => {
    const element = await boardOf(samplePlan(), { scope: 'smart-mobility' });
    expect(textOf(element)).toContain('smart-mobility');
    expect(all(element, '.board, .draft-bar')).toEqual([]);
  });

  test('the framework of 2026 has its own', async () => {
    const plan = {
      ...emptyPlan(),
      framework: { id: rpmKotaCerdas2026.id, version: rpmKotaCerdas2026.version },
    };
    const [, second] = rpmKotaCerdas2026.dimensions;
    const element = await boardOf(plan, { scope: second?.id ?? '' });
    const told = keeping(element);
    await click(element, button(element, 'Buat analisis'));
    expect(told).toMatchObject([{ item: { scope: { dimensionId: second?.id } } }]);
  });
});

describe('what can’t be edited', () => {
  test.each([
    ['submitted', 'id', 'sedang diperiksa'],
    ['submitted', 'en', 'is under review'],
    ['approved', 'id', 'sudah disetujui'],
    ['approved', 'en', 'has been approved'],
    ['locked', 'id', 'sudah dikunci'],
    ['locked', 'en', 'is locked'],
  ] as const)('an analysis that is %s is shown and says why (%s)', async (state, lang, why) => {
    const element = await boardOf(samplePlan(), { lang }, state);
    expect(textOf(one(element, '[part=note]'))).toContain(why);
    expect(all(element, 'input, textarea, .handle, .add, .draft-bar')).toEqual([]);
    expect(codes(element, 'strength')).toEqual(['S1', 'S2']);
  });

  test('is what core says', async () => {
    for (const state of itemStates) {
      const element = await boardOf(samplePlan(), {}, state);
      expect(all(element, '.handle').length > 0, state).toBe(isEditable(state));
      document.querySelector('main')?.remove();
    }
  });

  test('readonly leaves figures and explanations', async () => {
    const element = await boardOf(samplePlan(), { readonly: true });
    expect(all(element, 'input, textarea, .handle, .add, .draft-bar')).toEqual([]);
    expect(textOf(card(element, 'S1'))).toMatch(/Bobot 0,30 × Rating 4/);
    expect(list(element, 'strength').querySelectorAll('.explain')).toHaveLength(1);
  });

  test('readonly of a scope without an analysis offers no beginning', async () => {
    const element = await boardOf(emptyPlan(), { readonly: true });
    expect(all(element, 'button').map(textOf)).not.toContain('Buat analisis');
  });
});

describe('the bar that stays in view', () => {
  beforeEach(() => page.viewport(1280, 500));
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await page.viewport(414, 896);
  });

  test('begins below a bar of the page, and covers no field that the keyboard comes to', async () => {
    const covered = 60;
    const { style } = document.documentElement;
    style.setProperty('--kc-cover-start', `${covered}px`);
    style.scrollPaddingBlockStart = `${covered}px`;
    const element = await boardOf(examplePlan);
    const last = all(element, 'textarea').at(-1);
    if (!(last instanceof HTMLElement)) throw new Error('There is no field.');
    last.focus();
    const hidden: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      const focused = element.shadowRoot?.activeElement;
      const bar = one(element, '.draft-bar').getBoundingClientRect();
      expect(Math.round(bar.top)).toBe(covered);
      if (!element.shadowRoot?.querySelector('.board')?.contains(focused ?? null)) break;
      const top = focused?.getBoundingClientRect().top ?? 0;
      if (top < bar.bottom) hidden.push(`${textOf(focused ?? element)} at ${top}`);
    }
    expect(hidden).toEqual([]);
  });
});

describe('bad input', () => {
  test('hostile texts stay texts, and nothing goes beyond the edge', async () => {
    const statement = '<img src=x onerror="document.title=\'broken\'"> '.repeat(6);
    const plan = withRegion((factors) =>
      factors.map((factor, index) => ({
        ...factor,
        statement: index % 2 === 0 ? statement : 'Pengadministrasian'.repeat(25),
      })),
    );
    const element = await boardOf(plan, { readonly: true });
    const place = element.parentElement;
    if (place !== null) place.style.inlineSize = '320px';
    await element.updateComplete;
    expect(all(element, 'img, script')).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    element.readonly = false;
    await element.updateComplete;
    expect(field(element, 'S1', 'statement').value).toBe(statement);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
    expect((await boardOf(hostilePlan())).shadowRoot?.querySelector('img')).toBeNull();
  });

  test('the example plan can be emptied and filled again, and every step is one the editor takes', async () => {
    const element = await boardOf(examplePlan);
    keeping(element);
    const before = element.masterplan?.swot;
    for (const code of ['S6', 'W5', 'T4']) {
      await click(element, button(card(element, code), 'Hapus'));
      if (all(element, '.question button').length === 2) {
        await click(element, button(element, 'Ya, hapus'));
      } else await click(element, button(element, 'Batal'));
      await element.updateComplete;
    }
    await press(element, handle(element, 'O5'), 'ArrowLeft', true);
    await element.updateComplete;
    while (!button(element, 'Urungkan').matches(':disabled')) {
      await click(element, button(element, 'Urungkan'));
      await element.updateComplete;
    }
    expect(element.masterplan?.swot).toEqual(before);
  });
});
