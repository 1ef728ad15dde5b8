import { findDimension } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import type { LoadedPlan } from '../../base/source/plan.js';
import type { DimensionPlace, Place, WheelContents } from '../contents.js';
import type { Segment, WheelSegments } from '../drawing/wheel-segments.js';
import { measureText, type Measure } from '../measures.js';
import { wheelMessages } from '../messages/messages.js';
import { placeFigures } from './place-figures.js';
import { placeItems } from './place-items.js';
import { placeList, type PlaceLine } from './place-list.js';

export interface DetailsOptions {
  readonly plan: LoadedPlan;
  readonly contents: WheelContents;
  readonly segments: WheelSegments;
  /** The piece that is chosen; `null` for the whole plan. */
  readonly chosen: Segment | null;
  readonly measure: Measure;
  readonly locale: Locale;
  /** Chooses another piece, or the whole. */
  readonly choose: (segment: Segment | null) => void;
}

/** What stands behind the chosen piece of the wheel. */
export function details(options: DetailsOptions): TemplateResult {
  const { chosen, contents, locale, plan } = options;
  const text = wheelMessages[locale];
  const dimension = contents.dimensions.find(({ id }) => id === chosen?.dimensionId);
  const part = dimension?.subDimensions.find(
    ({ id }) => chosen?.kind === 'sub-dimension' && id === chosen.id,
  );
  const place: Place = part ?? dimension ?? contents.total;
  return html`<section class="details" part="details" aria-labelledby="details-title">
    ${chosen === null ? nothing : back(chosen, options)}
    <h3 id="details-title" class="dimension" tabindex="-1">
      ${chosen === null ? nothing : dimensionMark(plan.framework, chosen.dimensionId)}
      <span dir="auto">${chosen?.name ?? text.whole}</span>
    </h3>
    ${chosen === null ? nothing : about(chosen, options)} ${placeFigures(place.figures, locale)}
    ${part === undefined ? inside(dimension, options) : nothing}
    ${chosen === null ? nothing : html`<div class="kinds">${placeItems(place.items, locale)}</div>`}
  </section>`;
}

/** The way to what is around the chosen piece. */
function back(chosen: Segment, { choose, locale, segments }: DetailsOptions): TemplateResult {
  const around =
    chosen.kind === 'dimension'
      ? null
      : segments.inner.find(({ dimensionId }) => dimensionId === chosen.dimensionId);
  return html`<p class="no-print">
    <button type="button" class="link-button" @click=${() => choose(around ?? null)}>
      <span aria-hidden="true">←</span>
      <span dir="auto">${around?.name ?? wheelMessages[locale].whole}</span>
    </button>
  </p>`;
}

/** What the framework says the piece is about. */
function about(chosen: Segment, { locale, plan }: DetailsOptions): unknown {
  const dimension = findDimension(plan.framework, chosen.dimensionId);
  const words =
    chosen.kind === 'dimension'
      ? dimension?.description
      : dimension?.subDimensions.find(({ id }) => id === chosen.id)?.aspect;
  return words === undefined
    ? nothing
    : html`<p class="muted small" dir="auto">${words[locale]}</p>`;
}

/** The dimensions of the whole, or the sub-dimensions of one, with what belongs to none of them. */
function inside(
  dimension: DimensionPlace | undefined,
  { choose, contents, locale, measure, plan, segments }: DetailsOptions,
): unknown {
  const text = wheelMessages[locale];
  const inner = dimension === undefined;
  const rest = inner ? contents.rest : dimension.rest;
  const pieces = inner
    ? segments.inner
    : segments.outer.filter(({ dimensionId }) => dimensionId === dimension.id);
  const lines: PlaceLine[] = pieces.map((segment) => ({
    name: segment.name,
    text: segment.text,
    share: segment.share,
    mark: inner ? dimensionMark(plan.framework, segment.id) : nothing,
    choose: () => choose(segment),
  }));
  if (rest !== null) {
    lines.push({
      name: inner ? text.outside : text.noSubDimension,
      text: measureText(rest.figures, measure, locale),
      share: null,
    });
  }
  if (lines.length === 0) return nothing;
  return html`${placeList(inner ? text.dimensions : text.subDimensions, lines)}
  ${
    rest === null
      ? nothing
      : html`<details class="rest">
          <summary>${inner ? text.outside : text.noSubDimension}</summary>
          ${inner ? html`<p class="muted small">${text.outsideHint}</p>` : nothing}
          <div class="kinds">${placeItems(rest.items, locale)}</div>
        </details>`
  }`;
}
