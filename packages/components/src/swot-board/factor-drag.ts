import { factorKinds } from '@kotacerdas/core/masterplan';
import type { FactorKind } from '@kotacerdas/core/swot';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a factor would go if it was let go now: before the one that has `place` without it. */
export interface DropTarget {
  readonly id: string;
  readonly kind: FactorKind;
  readonly place: number;
}

type Host = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };

/** So far a pointer may tremble before it drags. */
const slack = 5;
/** So near the edge of the window, and so fast, the page scrolls along. */
const edge = 56;
const speed = 12;

/** Dragging a factor by its handle, with a mouse, a pen or a finger. */
export class FactorDrag implements ReactiveController {
  target: DropTarget | null = null;
  #dragged = false;
  #id = '';
  #start = { x: 0, y: 0 };
  #point = { x: 0, y: 0 };
  #frame = 0;
  readonly #host: Host;
  readonly #drop: (target: DropTarget) => void;

  constructor(host: Host, drop: (target: DropTarget) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Whether the click that has just come is the end of a drag. */
  get isClick(): boolean {
    return !this.#dragged;
  }

  start(event: PointerEvent, id: string): void {
    this.#dragged = false;
    if (event.button !== 0 || !event.isPrimary) return;
    this.#id = id;
    this.#start = this.#point = { x: event.clientX, y: event.clientY };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#release);
    addEventListener('pointercancel', this.#cancel);
    addEventListener('keydown', this.#cancel);
  }

  readonly #move = (event: PointerEvent): void => {
    const { x, y } = this.#start;
    this.#point = { x: event.clientX, y: event.clientY };
    if (!this.#dragged && Math.hypot(event.clientX - x, event.clientY - y) < slack) return;
    if (!this.#dragged) this.#frame = requestAnimationFrame(this.#scroll);
    this.#dragged = true;
    this.#aim();
  };

  readonly #release = (): void => {
    const { target } = this;
    this.#end();
    if (target !== null) this.#drop(target);
  };

  readonly #cancel = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Escape') this.#end();
  };

  readonly #scroll = (): void => {
    const { y } = this.#point;
    const step = y < edge ? -speed : y > innerHeight - edge ? speed : 0;
    if (step !== 0) {
      scrollBy(0, step);
      this.#aim();
    }
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #aim(): void {
    const { x, y } = this.#point;
    const list = this.#host.shadowRoot?.elementFromPoint(x, y)?.closest<HTMLElement>('[data-kind]');
    const kind = factorKinds.find((known) => known === list?.dataset['kind']);
    if (list === null || list === undefined || kind === undefined) return;
    const cards = [...list.querySelectorAll<HTMLElement>('[data-factor]')];
    const place = cards.filter((card) => {
      const { bottom, top } = card.getBoundingClientRect();
      return card.dataset['factor'] !== this.#id && (top + bottom) / 2 < y;
    }).length;
    if (this.target?.kind === kind && this.target.place === place) return;
    this.target = { id: this.#id, kind, place };
    this.#host.requestUpdate();
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#release);
    removeEventListener('pointercancel', this.#cancel);
    removeEventListener('keydown', this.#cancel);
    if (this.target === null) return;
    this.target = null;
    this.#host.requestUpdate();
  }
}
