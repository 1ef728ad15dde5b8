import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { searchField } from '../../base/list/search-field.js';
import { option, selectField } from '../../base/list/select-field.js';
import type { TraceContext } from '../trace-context.js';

export interface Toolbar {
  readonly context: TraceContext;
  /** `null` where there is only one way to show the trace. */
  readonly overview: boolean | null;
  readonly show: (overview: boolean) => void;
}

/** Overview or chains; search words, dimension, and whether only what is open is looked for. */
export function toolbar({ context, overview, show }: Toolbar): TemplateResult {
  const { change, dimensionName, filter, locale, model, text } = context;
  const words = listMessages[locale];
  const { dimensionId = '', finding } = filter;
  const view = (isOverview: boolean, label: string) =>
    html`<button
      type="button"
      class="button"
      aria-pressed=${overview === isOverview}
      @click=${() => show(isOverview)}
    >
      ${label}
    </button>`;
  return html`<div class="trace-toolbar no-print" role="search" aria-label=${words.filters}>
    ${
      overview === null
        ? nothing
        : html`<div class="views" role="group" aria-label=${text.views}>
            ${view(true, text.overview)}${view(false, text.chains)}
          </div>`
    }
    ${searchField({
      label: words.search,
      hint: words.searchHint,
      value: filter.words ?? '',
      change: (typed) => change({ ...filter, words: typed }),
    })}
    ${selectField({
      label: text.dimension,
      value: dimensionId,
      change: (id) => change({ ...filter, dimensionId: id === '' ? undefined : id }),
      options: [
        option('', text.allDimensions, dimensionId),
        ...model.trace.coverage.dimensions.map((entry) =>
          option(entry.dimensionId, dimensionName(entry.dimensionId), dimensionId),
        ),
      ],
    })}
    <label class="only-open">
      <input
        type="checkbox"
        .checked=${finding !== undefined}
        @change=${() => change({ ...filter, finding: finding === undefined ? 'any' : undefined })}
      />
      <span>${text.onlyOpen}</span>
    </label>
  </div>`;
}
