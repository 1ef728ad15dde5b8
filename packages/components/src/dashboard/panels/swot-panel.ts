import { html, nothing, type TemplateResult } from 'lit';
import { dimensionMark } from '../../base/dimension/dimension-mark.js';
import { sentence } from '../../base/locale/sentence.js';
import { message } from '../../base/states/state-message.js';
import { extentOf } from '../../swot-quadrant/drawing/plane.js';
import { quadrantThumbnail } from '../../swot-quadrant/drawing/quadrant-chart.js';
import { swotMessages } from '../../swot-quadrant/messages/messages.js';
import { coordinatesText, quadrantText } from '../../swot-quadrant/position-text.js';
import { swotFigure } from '../../swot-quadrant/swot-figure.js';
import { scopeName, type SwotView } from '../../swot-quadrant/swot-views.js';
import { panel, type PanelContext } from '../panel.js';

/** SWOT positions: the first analysis (the region's) large, the others as a list. */
export function swotPanel(context: PanelContext, views: readonly SwotView[]): TemplateResult {
  const { disclosure, explanations, locale, plan, text } = context;
  const { framework } = plan;
  const [first, ...others] = views;
  if (first === undefined) {
    const body = message(text.swotNone, html`<p>${text.swotNoneHint}</p>`);
    return panel({ name: 'swot', title: swotMessages[locale].title, body });
  }
  const extent = extentOf([first.result, first.result.turnedRound]);
  return panel({
    name: 'swot',
    title: swotMessages[locale].chartTitle(
      scopeName(first.scope, framework, locale) ?? first.scope,
    ),
    body: html`<div class="swot-panel">
      ${swotFigure({ view: first, extent, framework, locale, disclosure, explanations })}
      ${others.length === 0 ? nothing : otherScopes(others, context)}
    </div>`,
  });
}

function otherScopes(views: readonly SwotView[], { locale, plan, text }: PanelContext) {
  const { framework } = plan;
  return html`<div class="others">
    <h4>${text.otherScopes}</h4>
    <ul>
      ${views.map(
        ({ result, scope, scopeKind }) =>
          html`<li>
            ${quadrantThumbnail(result, extentOf([result]))}
            <div>
              <p class="dimension">
                ${scopeKind === 'dimension' ? dimensionMark(framework, scope) : nothing}
                <span>${scopeName(scope, framework, locale)}</span>
              </p>
              <p class="muted small">
                ${sentence(quadrantText(result, locale))} ${coordinatesText(result, locale)}
              </p>
            </div>
          </li>`,
      )}
    </ul>
  </div>`;
}
