import { html, nothing, type TemplateResult } from 'lit';
import { areaLines } from '../../base/codes/area-lines.js';
import { areaMessages } from '../../base/codes/area-messages.js';
import { placeMessages } from '../messages/place-messages.js';
import { field } from '../parts/field.js';
import { typedField } from '../parts/typed-field.js';
import type { ProgramContext } from '../program-context.js';

/** Where the programme happens: codes, each with what it means, and the whole region at one press. */
export function locationsField(context: ProgramContext): TemplateResult {
  const { editable, editor, form, locale, plan, text } = context;
  const { hint } = placeMessages[locale];
  const { area } = areaMessages[locale];
  const { region } = plan.masterplan;
  const { locations } = form.fields;
  const label = text.fields.locations;
  const { lines, others } = areaLines(locale, locations, region);
  const said = lines.map((line) => html`<span class="area">${line}</span>`);
  if (!editable) {
    return field(context, {
      key: 'locations',
      label,
      value: locations.length === 0 ? '' : others.length === 0 ? said : locations.join('\n'),
      control: () => nothing,
    });
  }
  return typedField(context, {
    place: { of: 'list', field: 'locations' },
    label,
    hint: html`${said} ${hint(region.code)}
    ${
      locations.includes(region.code)
        ? nothing
        : html`<button
            type="button"
            class="button button-small"
            @click=${() => {
              editor.write({ locations: [region.code, ...locations] });
              editor.focus('[data-field=locations]');
            }}
          >
            + ${area.whole(region.name)}
          </button>`
    }`,
  });
}
