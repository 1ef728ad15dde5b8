import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Disclosure } from '../../base/controllers/disclosure.js';
import { figureDownloads, type PrepareDrawing } from '../../base/figure/figure-downloads.js';
import { baseMessages } from '../../base/messages/messages.js';
import type { VirtualList } from '../../base/virtual/virtual-list.js';
import { virtualRows } from '../../base/virtual/virtual-rows.js';
import { virtualTable } from '../../base/virtual/virtual-table.js';
import type { RoadmapContext } from '../roadmap-context.js';
import { mostInPicture, mostOnPaper } from '../sheets.js';
import { legend } from './legend.js';
import { linkLayer } from './link-layer.js';
import { roadmapTable } from './roadmap-table.js';
import { timelineRow } from './timeline-row.js';
import { yearAxis } from './year-axis.js';

export interface FigureOptions {
  readonly context: RoadmapContext;
  readonly list: VirtualList;
  readonly tableRows: VirtualList;
  readonly disclosure: Disclosure;
  /** Makes the picture that is about to be saved. */
  readonly prepare: PrepareDrawing;
  readonly press: (event: KeyboardEvent) => void;
  readonly choose: (place: number) => void;
  readonly point: (programId: string | null) => void;
  readonly wheel: (event: WheelEvent) => void;
}

/**
 * The drawing with its table and downloads. Rows that are drawn while one scrolls are options of a list, so that a
 * screen reader says which of how many it is at.
 *
 * @csspart figure - A picture with its buttons and table
 * @csspart table-button - The button that shows the table behind a picture
 * @csspart timeline - The drawing: titles, years and bars
 */
export function roadmapFigure(options: FigureOptions): TemplateResult {
  const { context, disclosure, list, prepare, tableRows } = options;
  const { locale, text } = context;
  const words = baseMessages[locale];
  const open = disclosure.isOpen('table');
  const table = roadmapTable(context);
  return html`<figure class="figure" part="figure" aria-label=${table.caption}>
    ${status(context)} ${drawing(options, list)} ${legend(context)}
    <div class="sheets" aria-hidden="true"></div>
    <div class="figure-actions no-print">
      <button
        type="button"
        class="link-button"
        part="table-button"
        aria-expanded=${open}
        @click=${() => disclosure.toggle('table')}
      >
        ${open ? words.hideTable : words.showTable}<span class="visually-hidden"
          >: ${table.caption}</span
        >
      </button>
      ${figureDownloads(table, locale, true, prepare)}
    </div>
    ${caps(context)} ${open ? virtualTable(table, tableRows) : nothing}
    <p id="roadmap-keys" class="visually-hidden">${text.keys}</p>
  </figure>`;
}

function drawing(
  { choose, context, point, press, wheel }: FigureOptions,
  list: VirtualList,
): TemplateResult {
  const { layout, offsets, text, timeline } = context;
  const placeAt = ({ target }: Event): number | null => {
    const row = target instanceof Element ? target.closest('[data-place]') : null;
    return row === null ? null : Number(row.getAttribute('data-place'));
  };
  const programAt = (event: Event): string | null => {
    const place = placeAt(event);
    const row = place === null ? undefined : timeline.rows[timeline.places[place] ?? -1];
    return row?.kind === 'program' ? row.program.id : null;
  };
  return html`<div
    class="timeline ${layout.kind}"
    part="timeline"
    ${ref(list.scroller)}
    @wheel=${{ handleEvent: wheel, passive: false }}
  >
    ${yearAxis(context)}
    <div
      class="rows"
      role="listbox"
      aria-label=${text.title}
      aria-describedby="roadmap-keys"
      @keydown=${press}
      @click=${(event: Event) => {
        const place = placeAt(event);
        if (place !== null) choose(place);
      }}
      @pointerover=${(event: Event) => point(programAt(event))}
      @pointerleave=${() => point(null)}
      @focusin=${(event: Event) => point(programAt(event))}
      @focusout=${() => point(null)}
    >
      ${virtualRows(list, {
        offsets,
        row: (at) => {
          const row = timeline.rows[at];
          return row === undefined ? html`` : timelineRow(row, at, context);
        },
        room: (height) =>
          html`<svg class="room" width="1" height=${height} aria-hidden="true"></svg>`,
        beside: (range) => linkLayer(context, range),
      })}
    </div>
  </div>`;
}

function status({ critical, locale, scale, text, timeline }: RoadmapContext): TemplateResult {
  const { from, to } = scale.years;
  const count = formatInteger(locale, timeline.places.length);
  const codes = timeline.leftOut.map(({ code }) => code).join(', ');
  return html`<p class="muted small">${text.summary(count, String(from), String(to))}</p>
    ${
      critical.cycles.length === 0
        ? nothing
        : html`<p class="note" dir="auto">
            ${text.cycles(critical.cycles.map((cycle) => cycle.join(' → ')).join('; '))}
          </p>`
    }
    ${codes === '' ? nothing : html`<p class="note" dir="auto">${text.leftOut(codes)}</p>`}`;
}

/** What a picture or paper leaves out, where it does. */
function caps({ locale, text, timeline }: RoadmapContext): TemplateResult {
  const rows = timeline.rows.length;
  const count = (value: number) => formatInteger(locale, value);
  return html`${
    rows > mostInPicture
      ? html`<p class="muted small no-print">
          ${text.drawingCap(count(mostInPicture), count(rows))}
        </p>`
      : nothing
  }${
    rows > mostOnPaper
      ? html`<p class="only-print">${text.printCap(count(mostOnPaper), count(rows))}</p>`
      : nothing
  }`;
}
