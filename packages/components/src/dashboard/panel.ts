import type { MasterplanSummary } from '@kotacerdas/core/dashboard';
import type { Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../base/controllers/disclosure.js';
import type { Explanations } from '../base/explain/explanations.js';
import type { LoadedPlan } from '../base/source/plan.js';
import type { DashboardMessages } from './messages/types.js';

/** What every panel draws from. */
export interface PanelContext {
  readonly plan: LoadedPlan;
  readonly summary: MasterplanSummary;
  readonly locale: Locale;
  readonly text: DashboardMessages;
  readonly disclosure: Disclosure;
  readonly explanations: Explanations;
}

export interface PanelOptions {
  /** Its place in the grid, and its part name. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly body: unknown;
}

/**
 * A titled section of the dashboard.
 *
 * @csspart panel - Any panel
 * @csspart panel-stages - The panel of stages
 * @csspart panel-freshness - The panel of freshness
 * @csspart panel-owners - The panel of owners
 * @csspart panel-dimensions - The panel of dimensions
 * @csspart panel-readiness - The panel of readiness
 * @csspart panel-swot - The panel of the SWOT position
 * @csspart panel-budget - The panel of the budget
 * @csspart panel-programs - The panel of programmes
 * @csspart panel-innovations - The panel of the list of innovations
 */
export function panel({ body, hint, name, title }: PanelOptions): TemplateResult {
  return html`<section
    class="panel panel-${name}"
    part="panel panel-${name}"
    aria-labelledby="panel-${name}"
  >
    <div class="panel-heading">
      <h3 id="panel-${name}">${title}</h3>
      ${hint === undefined ? nothing : html`<p class="muted small">${hint}</p>`}
    </div>
    ${body}
  </section>`;
}
