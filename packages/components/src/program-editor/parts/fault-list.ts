import { formatInteger } from '@kotacerdas/core/locale';
import { translateTerm } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../model/faults.js';
import { placeOf } from '../model/typed-place.js';
import type { ProgramContext } from '../program-context.js';
import { faultText } from './fault-line.js';
import { sectionKey } from './section-key.js';

/** Nobody reads more at once. */
const most = 5;

/**
 * What is wrong and what is odd, each leading to its field.
 *
 * @csspart faults - What is wrong or odd
 */
export function faultList(context: ProgramContext): TemplateResult | typeof nothing {
  const { disclosure, editable, faults, locale, text } = context;
  if (!editable) return nothing;
  const errors = faults.filter(({ severity }) => severity === 'error');
  const odd = faults.filter(({ severity }) => severity !== 'error');
  if (faults.length === 0) return nothing;
  const count = (list: readonly Fault[]) =>
    formatInteger(locale, new Set(list.map(({ key }) => key)).size);
  const all = [...errors, ...odd];
  const shown = disclosure.isOpen('faults') ? all : all.slice(0, most);
  return html`<section class="faults no-print" part="faults" aria-labelledby="faults-title">
    <h3 id="faults-title" tabindex="-1">
      ${[
        ...(errors.length === 0 ? [] : [text.faults(count(errors))]),
        ...(odd.length === 0 ? [] : [text.warnings(count(odd))]),
      ].join('; ')}
    </h3>
    ${errors.length === 0 ? nothing : html`<p class="small muted">${text.waits}</p>`}
    <ul>
      ${shown.map((fault) => line(context, fault))}
    </ul>
    ${
      all.length > shown.length
        ? html`<button
            type="button"
            class="link-button"
            @click=${() => disclosure.toggle('faults')}
          >
            ${text.allFaults} (${formatInteger(locale, all.length)})
          </button>`
        : nothing
    }
  </section>`;
}

function line(context: ProgramContext, fault: Fault): TemplateResult {
  return html`<li>
    <button
      type="button"
      class=${fault.severity === 'error' ? 'fault-link' : 'fault-link fault-odd'}
      @click=${() => goTo(context, fault)}
    >
      <strong>${placeName(context, fault)}</strong> ${faultText(context, fault)}
    </button>
  </li>`;
}

/** Opens the section and moves to the field, or to the nearest one there is. */
function goTo({ disclosure, editor }: ProgramContext, { key, section }: Fault): void {
  if (!disclosure.isOpen(sectionKey(section))) disclosure.toggle(sectionKey(section));
  const words = key.split(' ');
  const nearer = words
    .map((_, at) => words.slice(0, words.length - at).join(' '))
    .map((start) => `[data-field^="${CSS.escape(start)}"]`);
  editor.focus([`[data-field="${CSS.escape(key)}"]`, ...nearer, `#section-${section}`]);
}

/** What the field is called, with what tells it from its like. */
function placeName({ form, locale, text }: ProgramContext, { field, key }: Fault): string {
  const place = placeOf(key);
  const [, id = ''] = key.split(' ');
  const own = text.fields[field];
  if (place?.of === 'budget') {
    return `${own} ${place.year}, ${translateTerm(locale, `funding.${place.source}`)}`;
  }
  if (field === 'indicators') {
    const at = form.fields.indicators.findIndex((measure) => measure.id === id);
    const number = text.indicator(formatInteger(locale, at + 1));
    const part = partName(text, key.split(' ')[2]);
    const year = place?.of === 'measure' ? ` ${place.year}` : '';
    return `${number}${part === null ? '' : `, ${part.toLocaleLowerCase(locale)}`}${year}`;
  }
  if (field === 'progress') {
    const at = form.fields.progress.findIndex((report) => report.id === id);
    return text.report(formatInteger(locale, at + 1));
  }
  return own;
}

/** What a part of an indicator is called. */
function partName(
  { baseline, direction, name, realisation, target, unit }: ProgramContext['text'],
  part?: string,
) {
  switch (part) {
    case 'name':
      return name;
    case 'unit':
      return unit;
    case 'direction':
      return direction;
    case 'baseline':
      return baseline;
    case 'targets':
      return target;
    case 'realisations':
      return realisation;
    default:
      return null;
  }
}
