import type { Masterplan } from '@kotacerdas/core/masterplan';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { KcSelectEvent } from '../base/events/select-event.js';
import { all, button, mount, one, textOf, widget } from '../testing/mount.js';
import { asOf, emptyPlan, hostilePlan, samplePlan } from '../testing/plans.js';
import { readFixture } from '../testing/read-fixture.js';
import './define.js';

afterEach(() => {
  vi.restoreAllMocks();
});

type Seed = readonly [code: string, kind: string, factorCodes: readonly string[], text?: string];

/** A plan whose regional analysis has these strategies; the first is carried out by two programmes. */
function planWith(seeds: readonly Seed[], base: Masterplan = samplePlan()): Masterplan {
  return readFixture({
    ...base,
    strategies: seeds.map(([code, kind, factorCodes, text], index) => ({
      id: `strategy-${index + 1}`,
      code,
      kind,
      factorCodes,
      statement: text ?? `Pernyataan ${code}`,
      swotId: 'swot-region',
      state: 'approved',
      updatedAt: '2026-09-15T03:00:00.000Z',
      dimensionId: 'smart-governance',
      tags: [],
    })),
    programs: base.programs.map((program, index) => ({
      ...program,
      strategyIds: index < 2 && seeds.length > 0 ? ['strategy-1'] : [],
    })),
  });
}

/** The last strategy cites a factor that isn't there, as a plan from elsewhere may. */
const plan = (): Masterplan => {
  const whole = planWith([
    ['A1', 'SO', ['S1', 'O1']],
    ['A2', 'SO', ['S2', 'O2']],
    ['B1', 'WO', ['W1', 'O1']],
    ['C1', 'ST', ['S1', 'T1']],
    ['D1', 'WT', ['W2', 'T2']],
  ]);
  const strategies = whole.strategies.map((strategy) =>
    strategy.code === 'D1' ? { ...strategy, factorCodes: ['X9'] } : strategy,
  );
  return { ...whole, strategies };
};

async function matrixOf(masterplan: Masterplan, scope = 'region', lang: 'id' | 'en' = 'id') {
  const place = mount(
    html`<kc-tows-matrix
      as-of=${asOf}
      lang=${lang}
      scope=${scope}
      .masterplan=${masterplan}
    ></kc-tows-matrix>`,
  );
  const element = await widget('kc-tows-matrix');
  return { element, place };
}

type Element = Awaited<ReturnType<typeof matrixOf>>['element'];
const highlighted = (element: Element) =>
  all(element, '.strategy.on .strategy-head button.code').map(textOf);
const highlightedFactors = (element: Element) => all(element, '.factor.on .code').map(textOf);

describe('the matrix', () => {
  test('has each strategy in its cell, by rank, with score, factors and programmes', async () => {
    const { element } = await matrixOf(plan());
    const cell = (kind: string) => all(element, `.cell-${kind} .strategy`).map(textOf);
    expect(cell('SO')).toHaveLength(2);
    expect(cell('SO')[0]).toContain('A1 Peringkat 1 · skor 2,25');
    expect(cell('SO')[0]).toContain('Pernyataan A1');
    expect(cell('SO')[0]).toContain('2 program');
    expect(cell('ST')[0]).toContain('Peringkat 2 · skor 1,70');
    expect(cell('SO')[1]).toContain('Belum dijalankan oleh program mana pun');
    expect(cell('WT')[0]).toContain('D1 Belum diperingkat');
    expect(all(element, '.cell-WO .codes li').map(textOf)).toEqual(['W1', 'O1']);
  });

  test('lists the factors of each side with their scores', async () => {
    const { element } = await matrixOf(plan());
    expect(all(element, '.side h3').map(textOf)).toEqual([
      'Kekuatan (S) skor',
      'Kelemahan (W) skor',
      'Peluang (O) skor',
      'Ancaman (T) skor',
    ]);
    expect(all(element, '.side-O .factor').map(textOf)).toEqual([
      'O1 Faktor O1 skor 1,05',
      'O2 Faktor O2 skor 0,60',
    ]);
  });

  test('marks the quadrant’s own cell as the main direction', async () => {
    const { element } = await matrixOf(plan());
    expect(all(element, '.cell.main h3').map(textOf)).toEqual(['Strategi SO']);
    expect(textOf(one(element, '.cell.main .chip-main'))).toBe('Arah utama');
    const { element: turned } = await matrixOf(plan(), 'smart-governance');
    expect(all(turned, '.cell.main h3').map(textOf)).toEqual(['Strategi ST']);
    expect(textOf(one(turned, '.cell-SO .chip'))).toBe('Arah utama setelah rating dibalik');
  });

  test('warns that the reversed scale ranks by the wrong end, and gives the other ranks', async () => {
    const { element } = await matrixOf(plan());
    expect(textOf(one(element, '.note'))).toContain('Makin serius suatu kelemahan');
    expect(textOf(one(element, '.cell-WO .strategy'))).toContain('setelah rating dibalik: 3');
    const magnitude = plan();
    const swot = magnitude.swot.map((analysis) => ({
      ...analysis,
      method: { ratingDirection: 'magnitude' as const },
    }));
    const { element: other } = await matrixOf({ ...magnitude, swot });
    expect(textOf(other)).not.toContain('Makin serius');
    expect(textOf(other)).not.toContain('setelah rating dibalik:');
  });

  test('speaks English', async () => {
    const { element } = await matrixOf(plan(), 'region', 'en');
    expect(textOf(element)).toContain('TOWS matrix: Whole region');
    expect(textOf(one(element, '.cell-SO'))).toContain('Use strengths to take opportunities');
    expect(textOf(one(element, '.cell-SO'))).toContain('Rank 1 · score 2.25');
  });
});

describe('what belongs together', () => {
  test('is highlighted while a factor is pointed at or focused', async () => {
    const { element } = await matrixOf(plan());
    const factor = one(element, '.side-S .factor');
    factor.focus();
    await element.updateComplete;
    expect(highlighted(element)).toEqual(['A1', 'C1']);
    factor.blur();
    await element.updateComplete;
    expect(highlighted(element)).toEqual([]);
    await userEvent.hover(factor);
    await element.updateComplete;
    expect(highlighted(element)).toEqual(['A1', 'C1']);
  });

  test('stays highlighted and is said once chosen with the keyboard', async () => {
    const { element } = await matrixOf(plan());
    one(element, '.side-O .factor').focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(textOf(one(element, '[role=status]'))).toContain('O1 dirujuk oleh 2 strategi: A1, B1.');
    expect(one(element, '.side-O .factor').ariaPressed).toBe('true');
    button(element, 'Hapus sorotan').click();
    await element.updateComplete;
    one(element, '.side-O .factor').blur();
    await element.updateComplete;
    expect(highlighted(element)).toEqual([]);
  });

  test('leads from a strategy to its factors, and tells the page', async () => {
    const { element, place } = await matrixOf(plan());
    const told: unknown[] = [];
    place.addEventListener('kc-select', (event) => {
      if (event instanceof KcSelectEvent) told.push(event.item);
    });
    button(element, 'B1').click();
    await element.updateComplete;
    expect(highlightedFactors(element)).toEqual(['W1', 'O1']);
    expect(told).toEqual([{ kind: 'strategy', id: 'strategy-3' }]);
    one(element, '.side-T .factor').click();
    expect(told[1]).toEqual({ kind: 'factor', id: 'swot-region-t1' });
  });

  test('is left to a page that takes it over', async () => {
    const { element, place } = await matrixOf(plan());
    place.addEventListener('kc-select', (event) => event.preventDefault());
    button(element, 'B1').click();
    await element.updateComplete;
    expect(highlightedFactors(element)).toEqual([]);
  });

  test('can be found from the chip of a factor in a strategy', async () => {
    const { element } = await matrixOf(plan());
    one(element, '.cell-ST .codes li').click();
    await element.updateComplete;
    expect(highlighted(element)).toEqual(['A1', 'C1']);
  });
});

describe('a cell without strategies', () => {
  test('says what to do, and suggests pairs when asked, as a proposal', async () => {
    const { element } = await matrixOf(planWith([]));
    const cell = () => one(element, '.cell-WO');
    expect(textOf(cell())).toContain('Belum ada strategi WO. Rumuskan strategi');
    expect(all(element, '.pairs')).toHaveLength(0);
    const ask = cell().querySelector('button');
    ask?.click();
    await element.updateComplete;
    expect(textOf(cell())).toContain('Usulan, bukan ketentuan resmi');
    expect(textOf(cell())).toContain('setelah rating kelemahan dan ancaman dibalik');
    expect(all(element, '.cell-WO .pairs > li').map(textOf)).toEqual([
      'W1 O1 skor 1,80',
      'W2 O1 skor 1,65',
      'W1 O2 skor 1,35',
      'W2 O2 skor 1,20',
    ]);
    ask?.click();
    await element.updateComplete;
    expect(all(element, '.pairs')).toHaveLength(0);
  });

  test('has no pairs where a side is empty', async () => {
    const { element } = await matrixOf(hostilePlan());
    one(element, '.cell-ST button').click();
    await element.updateComplete;
    expect(textOf(one(element, '.cell-ST'))).toContain('Belum ada pasangan');
    expect(textOf(one(element, '.side-T'))).toContain('Belum ada faktor ancaman');
  });
});

test('a plan without the analysis says so, and an unknown scope names the known ones', async () => {
  const { element } = await matrixOf(emptyPlan());
  expect(textOf(element)).toContain('Belum ada analisis SWOT untuk Seluruh daerah');
  const { element: unknown } = await matrixOf(plan(), 'smart-gov');
  expect(textOf(unknown)).toContain('Cakupan “smart-gov” tidak ada');
});

test('a score opens what it is made of', async () => {
  const { element } = await matrixOf(plan());
  button(element, '2,25').click();
  await element.updateComplete;
  const dialog = textOf(one(element, 'dialog'));
  expect(dialog).toContain('Skor dan peringkat strategi A1');
  expect(dialog).toContain('= 1,05 + 1,20 = 2,25.');
  expect(dialog).toContain('Peringkat 1 dari 4 strategi yang mempunyai skor');
  expect(all(element, 'dialog tbody tr')).toHaveLength(3);
});

test('a citation that leads nowhere is said, in the remarks and in the explanation', async () => {
  const { element } = await matrixOf(planWith([['A1', 'SO', ['S1', 'S1']]]));
  const remarks = textOf(one(element, '.note'));
  button(element, '1,20').click();
  await element.updateComplete;
  const leftOut = textOf(one(element, 'dialog .note li'));
  expect(remarks).toContain(leftOut);
});

test('the programmes of a strategy unfold', async () => {
  const masterplan = plan();
  const { element } = await matrixOf(masterplan);
  const [first, second] = masterplan.programs;
  button(element, '2 program').click();
  await element.updateComplete;
  expect(all(element, '.programs li').map(textOf)).toEqual(
    [first, second].map((program) => `${program?.code ?? ''} ${program?.name ?? ''}`),
  );
});

test('all strategies are saved as CSV, by rank', async () => {
  const { element } = await matrixOf(plan());
  const contents: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) contents.push(content);
    return 'blob:';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  button(element, 'CSV').click();
  await expect.poll(() => contents).toHaveLength(1);
  const lines = (await contents[0]?.text())?.trim().split('\r\n') ?? [];
  expect(lines[1]).toMatch(/^A1;SO;Pernyataan A1;S1 O1;"2,25";1;1;/);
  expect(lines.map((line) => line.split(';')[0]).slice(1)).toEqual(['A1', 'C1', 'A2', 'B1', 'D1']);
});

describe('writing a strategy', () => {
  async function writable(lang: 'id' | 'en' = 'id') {
    const { element } = await matrixOf(planWith([['A1', 'SO', ['S1', 'O1']]]), 'region', lang);
    element.writable = true;
    await element.updateComplete;
    const begun: unknown[] = [];
    element.addEventListener('kc-write-strategy', ({ strategy }) => begun.push(strategy));
    return { begun, element };
  }

  test('is offered only where the page has a form for it', async () => {
    const { element } = await matrixOf(planWith([['A1', 'SO', ['S1', 'O1']]]));
    expect(all(element, '[part=write-button]')).toEqual([]);
    button(element, 'Usulkan pasangan faktor untuk strategi WT').click();
    await element.updateComplete;
    expect(all(element, '[part=write-button]')).toEqual([]);
  });

  test.each([
    ['id', 'Tulis strategi'],
    ['en', 'Write a'],
  ] as const)(
    'begins in each cell, by keyboard, with the kind of that cell (%s)',
    async (lang, words) => {
      const { begun, element } = await writable(lang);
      const buttons = all(element, '[part=write-button]');
      expect(buttons.map(textOf).every((text) => text.startsWith(words))).toBe(true);
      for (const each of buttons) {
        if (each instanceof HTMLElement) each.focus();
        await userEvent.keyboard('{Enter}');
      }
      expect(begun).toEqual(
        ['SO', 'WO', 'ST', 'WT'].map((kind) => ({ swotId: 'swot-region', kind, factorCodes: [] })),
      );
    },
  );

  test('begins with a suggested pair of factors', async () => {
    const { begun, element } = await writable();
    button(element, 'Usulkan pasangan faktor untuk strategi WT').click();
    await element.updateComplete;
    const [first] = all(element, '.cell-WT .pairs [part=write-button]');
    expect(textOf(first ?? element)).toMatch(/^Tulis dari pasangan ini ?: W\d, T\d$/);
    if (first instanceof HTMLElement) first.click();
    expect(begun).toEqual([
      {
        swotId: 'swot-region',
        kind: 'WT',
        factorCodes: all(element, '.cell-WT .pairs li:first-child .codes li').map(textOf),
      },
    ]);
  });
});

describe('hostile plans', () => {
  const word = 'Pengadministrasianketatalaksanaan'.repeat(9);

  test('stay texts and inside 320 pixels', async () => {
    const seeds: readonly Seed[] = [
      [word.slice(0, 32), 'SO', ['S1', 'O1'], '<img src=x onerror="document.title=1">'],
      ['B', 'WO', ['W1', 'O1'], word],
      ['C', 'ST', ['S1'], 'مدينة ذكية للجميع، خدمات عامة رقمية'],
    ];
    const { element, place } = await matrixOf(planWith(seeds));
    place.style.inlineSize = '320px';
    expect(all(element, 'img')).toHaveLength(0);
    const edge = place.getBoundingClientRect().right + 1;
    const out = all(element, '.root *').filter(
      (part) =>
        part.closest('.visually-hidden') === null && part.getBoundingClientRect().right > edge,
    );
    expect(out.map(({ className }) => className)).toEqual([]);
    for (const control of all(element, 'button, .codes li')) {
      const { height, width } = control.getBoundingClientRect();
      expect(Math.min(height, width), textOf(control)).toBeGreaterThanOrEqual(24);
    }
  });

  test('with thousands of strategies show the first, and more on demand', async () => {
    const kinds = ['SO', 'ST', 'WO', 'WT'];
    const seeds = Array.from({ length: 5000 }, (_, index): Seed => [
      `X${index}`,
      kinds[index % 4] ?? 'SO',
      ['S1'],
    ]);
    const { element } = await matrixOf(planWith(seeds));
    expect(all(element, '.strategy')).toHaveLength(40);
    button(element, 'Tampilkan 50 lagi').click();
    await element.updateComplete;
    expect(all(element, '.strategy')).toHaveLength(90);
    expect(all(element, '.note li').length).toBeLessThanOrEqual(10);
  });
});

describe('for screen readers', () => {
  test('factors are buttons in lists, cells have headings, a strategy its rank, factors and programmes', async () => {
    const { element } = await matrixOf(planWith([['A1', 'SO', ['S1', 'O1']]]));
    await expect.element(one(element, '.root')).toMatchAriaInlineSnapshot(`
      - paragraph: Kota Tasikmalaya
      - heading "Matriks TOWS: Seluruh daerah" [level=2]
      - paragraph: Gerakan Menuju Smart City (2021) · Keadaan per 23 November 2026
      - paragraph: Data contoh
      - list "Catatan peringkat":
        - listitem: Makin serius suatu kelemahan atau ancaman, makin kecil skornya pada skala ini, sehingga strategi yang menjawabnya turun peringkat. Bandingkan dengan peringkat setelah rating dibalik.
      - status: Pilih sebuah faktor untuk melihat strategi yang merujuknya, atau sebuah strategi untuk melihat faktornya.
      - heading "Kekuatan (S)" [level=3]
      - list:
        - listitem:
          - button "S1 Faktor S1 skor 1,20"
        - listitem:
          - button "S2 Faktor S2 skor 1,00"
      - heading "Kelemahan (W)" [level=3]
      - list:
        - listitem:
          - button "W1 Faktor W1 skor 0,50"
        - listitem:
          - button "W2 Faktor W2 skor 0,40"
      - heading "Peluang (O)" [level=3]
      - list:
        - listitem:
          - button "O1 Faktor O1 skor 1,05"
        - listitem:
          - button "O2 Faktor O2 skor 0,60"
      - heading "Strategi SO" [level=3]
      - text: "Arah utama Kuadran I (SO): agresif"
      - paragraph: Gunakan kekuatan untuk meraih peluang
      - list:
        - listitem:
          - paragraph:
            - button "A1"
            - strong: Peringkat 1
            - text: · skor
            - button "2,25 , skor strategi A1. Dari mana angka ini?"
            - text: "· setelah rating dibalik: 1"
          - paragraph: Pernyataan A1
          - list "Faktor yang dirujuk":
            - listitem: S1
            - listitem: O1
          - button "2 program yang menjalankan A1": 2 program
      - heading "Strategi WO" [level=3]
      - paragraph: Atasi kelemahan dengan memanfaatkan peluang
      - paragraph: Belum ada strategi WO. Rumuskan strategi yang merujuk faktor dari kedua sisi ini.
      - paragraph:
        - button "Usulkan pasangan faktor untuk strategi WO"
      - heading "Ancaman (T)" [level=3]
      - list:
        - listitem:
          - button "T1 Faktor T1 skor 0,50"
        - listitem:
          - button "T2 Faktor T2 skor 0,40"
      - heading "Strategi ST" [level=3]
      - paragraph: Gunakan kekuatan untuk menghadapi ancaman
      - paragraph: Belum ada strategi ST. Rumuskan strategi yang merujuk faktor dari kedua sisi ini.
      - paragraph:
        - button "Usulkan pasangan faktor untuk strategi ST"
      - heading "Strategi WT" [level=3]
      - paragraph: Perkecil kelemahan dan hindari ancaman
      - paragraph: Belum ada strategi WT. Rumuskan strategi yang merujuk faktor dari kedua sisi ini.
      - paragraph:
        - button "Usulkan pasangan faktor untuk strategi WT"
      - group "Unduh: Daftar strategi: Seluruh daerah":
        - button "CSV"
    `);
  });
});
