import { html, LitElement, svg } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { all, mount, one } from '../../testing/mount.js';
import { drawnSlots } from './drawn-slots.js';
import { nextRow } from './next-row.js';
import { heightOfAll, rowAt, rowOffsets } from './row-offsets.js';
import { rowsInView } from './rows-in-view.js';
import { VirtualList } from './virtual-list.js';
import { virtualRows } from './virtual-rows.js';

/** Rows of 10, every fifth of 30. */
const mixed = rowOffsets(10, (row) => (row % 5 === 0 ? 30 : 10));

describe('offsets', () => {
  test('say where each row begins and how high all are', () => {
    expect([...mixed]).toEqual([0, 30, 40, 50, 60, 70, 100, 110, 120, 130, 140]);
    expect(heightOfAll(mixed)).toBe(140);
    expect(heightOfAll(rowOffsets(0, () => 10))).toBe(0);
  });

  test.each([
    [-5, 0],
    [0, 0],
    [29, 0],
    [30, 1],
    [99, 5],
    [100, 6],
    [999, 9],
  ])('at %d stands row %d', (height, row) => {
    expect(rowAt(mixed, height)).toBe(row);
  });

  test('the rows in view are those it shows some of, and those around', () => {
    expect(rowsInView(mixed, { top: 35, height: 30 }, 0)).toEqual({ first: 1, end: 5 });
    expect(rowsInView(mixed, { top: 35, height: 30 }, 2)).toEqual({ first: 0, end: 7 });
    expect(rowsInView(mixed, { top: 0, height: 9999 }, 2)).toEqual({ first: 0, end: 10 });
    expect(
      rowsInView(
        rowOffsets(0, () => 1),
        { top: 0, height: 9 },
        2,
      ),
    ).toEqual({
      first: 0,
      end: 0,
    });
  });
});

describe('slots', () => {
  const outline = (kept: number | null) =>
    drawnSlots(mixed, { first: 2, end: 4 }, kept).map((slot) =>
      slot.kind === 'row' ? slot.row : `room ${slot.height}`,
    );

  test('keep the place of what is not drawn', () => {
    expect(outline(null)).toEqual(['room 40', 2, 3, 'room 80']);
    expect(drawnSlots(mixed, { first: 0, end: 10 }, null)).toHaveLength(10);
  });

  test('hold the kept row, wherever it is', () => {
    expect(outline(3)).toEqual(['room 40', 2, 3, 'room 80']);
    expect(outline(0)).toEqual([0, 'room 10', 2, 3, 'room 80']);
    expect(outline(8)).toEqual(['room 40', 2, 3, 'room 60', 8, 'room 10']);
    expect(outline(99)).toEqual(['room 40', 2, 3, 'room 80']);
  });
});

test.each([
  ['ArrowDown', 6],
  ['ArrowUp', 4],
  ['PageDown', 9],
  ['PageUp', 1],
  ['Home', 0],
  ['End', 9],
  ['a', null],
])('%s leads from row 5 of 10 to %s', (key, row) => {
  expect(nextRow(key, 5, { count: 10, page: 4 })).toBe(row);
  expect(nextRow(key, 0, { count: 0, page: 4 })).toBeNull();
});

class TestList extends LitElement {
  static override properties = { count: {} };
  declare count: number;
  readonly list = new VirtualList(this, 500);

  constructor() {
    super();
    this.count = 5000;
  }

  override render() {
    const offsets = rowOffsets(this.count, () => 20);
    return html`<style>
        .frame {
          block-size: 200px;
          overflow: auto;
        }
        .row {
          block-size: 20px;
        }
        svg {
          display: block;
        }
      </style>
      <div class="frame" ${ref(this.list.scroller)}>
        ${virtualRows(this.list, {
          offsets,
          row: (row) => html`<div class="row" tabindex="-1">${row}</div>`,
          room: (height) => html`<svg width="1" height=${height}>${svg``}</svg>`,
        })}
      </div>`;
  }
}
customElements.define('test-list', TestList);

describe('a list', () => {
  let element: TestList;
  const drawn = () => all(element, '.row').map((row) => Number(row.textContent));
  const frame = () => one(element, '.frame');
  const scrolled = async (top: number) => {
    frame().scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  };

  beforeEach(async () => {
    const place = mount(html``);
    element = new TestList();
    place.append(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  test('draws what is in view and is as high as if it drew all', () => {
    expect(drawn().length).toBeLessThan(80);
    expect(drawn()[0]).toBe(0);
    expect(frame().scrollHeight).toBe(100_000);
  });

  test('draws other rows where one scrolls to', async () => {
    await scrolled(50_000);
    expect(drawn()).toContain(2500);
    expect(drawn()).not.toContain(0);
    expect(frame().scrollHeight).toBe(100_000);
    const shown = all(element, '.row').find((row) => row.textContent === '2500');
    const top = shown?.getBoundingClientRect().top ?? 0;
    expect(top).toBe(frame().getBoundingClientRect().top);
  });

  test('keeps the row that has the focus', async () => {
    element.list.kept = 3;
    const row = all(element, '.row')[3];
    if (row instanceof HTMLElement) row.focus();
    await scrolled(60_000);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('3');
    expect(drawn()).toContain(3000);
  });

  test('brings a row into view and draws it at once', () => {
    element.list.reveal(4000, 0);
    expect(drawn()).toContain(4000);
    expect(frame().scrollTop).toBe(4001 * 20 - 200);
    element.list.reveal(10, 0);
    expect(frame().scrollTop).toBe(200);
  });

  test('draws short lists whole', async () => {
    element.count = 50;
    await element.updateComplete;
    expect(drawn()).toHaveLength(50);
  });

  test('puts rows on paper up to its limit, and only then', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toHaveLength(500);
    dispatchEvent(new Event('afterprint'));
    expect(drawn().length).toBeLessThan(80);
  });

  test('lets go of what it listened to', () => {
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(drawn().length).toBeLessThan(80);
  });
});
