import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { onServer } from '../on-server.js';
import { heightOfAll, rowOffsets, type RowOffsets } from './row-offsets.js';
import { covers, rowsInView, type RowRange, type View } from './rows-in-view.js';

/** A long list, of which only what is in view is drawn. */
export interface VirtualRows {
  readonly offsets: RowOffsets;
  readonly row: (row: number) => TemplateResult;
  /** What keeps the place of rows that aren't drawn, as high as they are. */
  readonly room: (height: number) => TemplateResult;
  /** What else changes with the rows that are drawn. */
  readonly beside?: ((range: RowRange) => unknown) | undefined;
}

/** What the list is drawn into, as far as it was measured; before that, a usual size. */
export interface Measured {
  /** Size of the type, in pixels: rows grow with it. */
  readonly em: number;
  readonly width: number;
  readonly height: number;
  /** Whether there is more to the side than fits. */
  readonly sideways: boolean;
}

type Host = ReactiveControllerHost & { readonly renderRoot: Node };

const usual: Measured = { em: 14, width: 0, height: 640, sideways: false };

/** Short lists stand whole: a page's own search finds everything in them. */
const shortList = 100;

/** Rows drawn on either side of the view, and how near the view may come to their end. */
const around = 14;
const near = 4;

const nowhere: RowRange = { first: 0, end: 0 };

/**
 * The scrolling of a long list. The widget draws `<div ${ref(list.scroller)}>` and in it
 * `${virtualRows(list, rows)}`; scrolling then draws rows without an update of the widget. Heights are known
 * beforehand: nothing is measured while one scrolls.
 */
export class VirtualList implements ReactiveController {
  measured: Measured = usual;
  /** The row that is drawn wherever one scrolls, because it has the focus. */
  kept: number | null = null;
  range: RowRange = nowhere;
  /** Draws again what changed by scrolling; set by the directive that draws. */
  redraw: (() => void) | null = null;
  #element: Element | null = null;
  #offsets: RowOffsets = rowOffsets(0, () => 0);
  #printing = false;
  /** On a server, or drawn by one: then rows belong to the first that is drawn. */
  #standsThere = onServer;
  #resize: ResizeObserver | null = null;
  readonly #host: Host;
  readonly #printed: number;

  /** `printed`: how many rows go on paper at most. */
  constructor(host: Host, printed: number) {
    this.#host = host;
    this.#printed = printed;
    host.addController(this);
  }

  /** Takes the element that scrolls, as the callback of `ref()`. */
  readonly scroller = (element?: Element): void => {
    if (element === this.#element) return;
    this.#leave();
    this.#element = element ?? null;
    this.#enter();
  };

  hostConnected(): void {
    if (this.#host.renderRoot.hasChildNodes()) this.#standsThere = true;
    this.#enter();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    this.#measure();
  }

  /** Whether all of so many rows are drawn at once. */
  standsWhole(count: number): boolean {
    return count <= shortList;
  }

  /** The rows to draw now. */
  rowsToDraw(offsets: RowOffsets): RowRange {
    this.#offsets = offsets;
    const count = offsets.length - 1;
    if (this.#printing) return { first: 0, end: Math.min(count, this.#printed) };
    if (this.standsWhole(count)) return { first: 0, end: count };
    // What is drawn before it was measured is drawn again at once: so it is only measured, unless it stands there.
    if (this.measured === usual && !this.#standsThere) return nowhere;
    // Nobody has scrolled yet when the first rows are drawn: they needn't be many.
    const wanted = rowsInView(offsets, this.#view(), this.range === nowhere ? near : around);
    const needed = rowsInView(offsets, this.#view(), near);
    return covers(this.range, needed) && this.range.end <= count ? this.range : wanted;
  }

  /** How many rows the view has, at this height. */
  pageOf(rowHeight: number): number {
    return Math.max(1, Math.floor(this.measured.height / rowHeight) - 1);
  }

  /** Brings a row into view, `above` pixels below the top at least: what sticks there would hide it. */
  reveal(row: number, above: number, below = 0): void {
    const element = this.#element;
    const top = this.#offsets[row];
    const bottom = this.#offsets[row + 1];
    if (element === null || top === undefined || bottom === undefined) return;
    const room = element.clientHeight - above - below;
    // The offsets begin below what sticks, so that the first row in view lies at scrollTop itself.
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + room) element.scrollTop = bottom - room;
    this.redraw?.();
  }

  /** Back to the top, as after a change of filter. */
  toTop(): void {
    this.#element?.scrollTo({ top: 0 });
  }

  #view(): View {
    const most = heightOfAll(this.#offsets);
    return {
      top: Math.min(this.#element?.scrollTop ?? 0, most),
      height: this.measured.height,
    };
  }

  readonly #scrolled = (): void => {
    const needed = rowsInView(this.#offsets, this.#view(), near);
    if (!covers(this.range, needed)) this.redraw?.();
  };

  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.range = nowhere;
    this.redraw?.();
  };

  #enter(): void {
    if (this.#element === null || this.#resize !== null) return;
    this.#element.addEventListener('scroll', this.#scrolled, { passive: true });
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#resize.observe(this.#element);
  }

  #leave(): void {
    this.#element?.removeEventListener('scroll', this.#scrolled);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#resize?.disconnect();
    this.#resize = null;
  }

  #measure(): void {
    const element = this.#element;
    if (element === null || element.clientWidth === 0) return;
    const em = Number.parseFloat(getComputedStyle(element).fontSize);
    const { clientHeight: height, clientWidth: width } = element;
    const now: Measured = { em, width, height, sideways: element.scrollWidth > width };
    const { measured } = this;
    const same =
      em === measured.em &&
      width === measured.width &&
      height === measured.height &&
      now.sideways === measured.sideways;
    if (same) return;
    this.measured = now;
    this.#host.requestUpdate();
  }
}
