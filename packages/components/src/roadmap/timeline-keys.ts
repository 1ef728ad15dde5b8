import type { ReactiveControllerHost } from 'lit';
import { nextRow } from '../base/virtual/next-row.js';
import type { VirtualList } from '../base/virtual/virtual-list.js';
import type { RoadmapContext } from './roadmap-context.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What a key asks for, besides moving. */
export type Command = 'open' | 'zoom-in' | 'zoom-out' | 'zoom-all';

const commands: Readonly<Record<string, Command>> = {
  Enter: 'open',
  ' ': 'open',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-all',
};

/** The one programme that Tab reaches; arrow keys lead from it to the others, past the headings. */
export class TimelineKeys {
  active = 0;
  readonly #host: Host;
  readonly #list: VirtualList;

  constructor(host: Host, list: VirtualList) {
    this.#host = host;
    this.#list = list;
  }

  reset(): void {
    this.active = 0;
    this.#list.kept = null;
  }

  /** Makes a programme the one that Tab reaches; its row then is never taken away. */
  follow(place: number, { timeline }: RoadmapContext): void {
    this.active = place;
    this.#list.kept = timeline.places[place] ?? null;
  }

  /** Moves, or says what else the key asks for. */
  press(event: KeyboardEvent, context: RoadmapContext): Command | null {
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    if (command !== undefined) {
      event.preventDefault();
      return command;
    }
    const { layout, timeline } = context;
    const page = this.#list.pageOf(layout.row);
    const place = nextRow(event.key, this.active, { count: timeline.places.length, page });
    if (place === null) return null;
    event.preventDefault();
    this.follow(place, context);
    this.#show(context);
    return null;
  }

  #show({ layout, scale, timeline }: RoadmapContext): void {
    const row = timeline.places[this.active] ?? 0;
    this.#list.reveal(row, layout.axis);
    const option = this.#host.renderRoot.querySelector<HTMLElement>(`#row-${row}`);
    option?.focus({ preventScroll: true });
    const scroller = option?.closest('.timeline');
    const found = timeline.rows[row];
    if (scroller === undefined || scroller === null || found?.kind !== 'program') return;
    const start = scale.x(found.program.period.from);
    const end = scroller.scrollLeft + scroller.clientWidth - layout.titleWidth;
    if (start < scroller.scrollLeft || start > end - layout.em)
      scroller.scrollLeft = start - layout.em;
  }
}
