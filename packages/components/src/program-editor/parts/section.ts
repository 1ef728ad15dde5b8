import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionName } from '../model/sections.js';
import type { ProgramContext } from '../program-context.js';
import { sectionKey } from './section-key.js';

/**
 * A part of the form. On a wide screen all stand open beside an outline; on a narrow one they are folded. Its title is
 * a heading too: a screen reader jumps from part to part by them.
 *
 * @csspart section - One of the parts of the form
 */
export function section(
  context: ProgramContext,
  name: SectionName,
  body: (context: ProgramContext) => unknown,
): TemplateResult {
  const { disclosure, text } = context;
  const isOpen = disclosure.isOpen(sectionKey(name));
  const title = text.sections[name];
  return html`<fieldset
    class=${isOpen ? 'section section-open' : 'section'}
    part="section"
    id="section-${name}"
    tabindex="-1"
  >
    <legend class="section-head">
      <h3>
        <span class="section-title">${title} ${faultCount(context, name)}</span>
        <button
          type="button"
          class="section-fold"
          aria-expanded=${isOpen}
          aria-controls="body-${name}"
          @click=${() => disclosure.toggle(sectionKey(name))}
        >
          <span>${title} ${faultCount(context, name)}</span>
          <span class="fold-sign" aria-hidden="true"></span>
        </button>
      </h3>
    </legend>
    <div class="section-body" id="body-${name}">${body(context)}</div>
  </fieldset>`;
}

/** How many fields of a section are wrong. */
export function faultCount({ faults, locale, text }: ProgramContext, name: SectionName): unknown {
  const wrong = new Set(
    faults
      .filter(({ section: of, severity }) => of === name && severity === 'error')
      .map(({ key }) => key),
  );
  return wrong.size === 0
    ? nothing
    : html`<span class="fault-count">${text.faultsShort(formatInteger(locale, wrong.size))}</span>`;
}
