import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nextBox, type Box } from './model/next-box.js';

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
};

export interface BoxActions {
  readonly boxes: readonly Box[];
  readonly isLinked: (a: string, b: string) => boolean;
  readonly choose: (key: string) => void;
  readonly leave: () => void;
}

/** The one box that Tab reaches, and the one that is pointed at; arrow keys lead from box to box. */
export class BoxKeys {
  /** Key of the box under the pointer or the focus. */
  pointed: string | null = null;
  #active: string | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The box that Tab reaches: the last one that had the focus, else the wanted one, else the first. */
  activeOf(boxes: readonly Box[], wanted: string | null = null): string {
    const known = new Set(boxes.map(({ key }) => key));
    if (this.pointed !== null && !known.has(this.pointed)) this.pointed = null;
    const found = [this.#active, wanted].find((key) => key !== null && known.has(key));
    return found ?? boxes[0]?.key ?? '';
  }

  follow(key: string): void {
    this.#active = key;
  }

  /** After the next update, the focus goes to the box that Tab reaches. */
  focusFirst(): void {
    void this.#host.updateComplete.then(() => this.#focus());
  }

  /** A drawing whose boxes hear keys and pointer. */
  listen(drawing: TemplateResult, actions: BoxActions): TemplateResult {
    return html`<div
      class="drawing-room"
      @keydown=${(event: KeyboardEvent) => this.#press(event, actions)}
      @click=${(event: Event) => {
        const key = keyOf(event);
        if (key === null) return;
        this.#active = key;
        actions.choose(key);
      }}
      @pointerover=${(event: Event) => this.#point(keyOf(event))}
      @pointerleave=${() => this.#point(null)}
      @focusin=${(event: Event) => {
        this.#active = keyOf(event) ?? this.#active;
        this.#point(keyOf(event));
      }}
      @focusout=${() => this.#point(null)}
    >
      ${drawing}
    </div>`;
  }

  #press(event: KeyboardEvent, { boxes, choose, isLinked, leave }: BoxActions): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = keyOf(event);
    const from = boxes.find((box) => box.key === key);
    if (event.key === 'Escape') {
      leave();
      return;
    }
    if (from === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(from.key);
      return;
    }
    const next = nextBox(event.key, from, boxes, isLinked);
    if (next === null) return;
    event.preventDefault();
    this.#active = next.key;
    this.#host.requestUpdate();
    this.focusFirst();
  }

  #point(key: string | null): void {
    if (key === this.pointed) return;
    this.pointed = key;
    this.#host.requestUpdate();
  }

  #focus(): void {
    this.#host.renderRoot.querySelector<SVGElement>('.box-button[tabindex="0"]')?.focus();
  }
}

function keyOf({ target }: Event): string | null {
  const box = target instanceof Element ? target.closest('.box-button') : null;
  return box?.getAttribute('data-key') ?? null;
}
