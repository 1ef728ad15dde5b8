import type { InventoryChoices, InventoryFilter } from '@kotacerdas/core/dashboard';
import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Opd } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { option, selectField } from '../../base/list/select-field.js';

export interface OwnerField {
  readonly choices: InventoryChoices;
  readonly filter: InventoryFilter;
  readonly opds: readonly Opd[];
  readonly locale: Locale;
  readonly text: OwnerTexts;
  readonly change: (fields: InventoryFilter) => void;
}

export interface OwnerTexts {
  readonly owner: string;
  readonly ownerMissing: string;
  readonly councilProposals: string;
}

const council = 'council';

/** OPD, or who proposes in the council, or all of the council. */
export function ownerField({ change, choices, filter, locale, opds, text }: OwnerField) {
  const value = ownerValue(filter);
  const known = opds
    .filter(({ id }) => choices.opdIds.has(id))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, locale));
  return selectField({
    label: text.owner,
    value,
    change: (chosen) => change(ownerFields(chosen)),
    options: html`${option('', listMessages[locale].any, value)}
    ${group(translateTerm(locale, 'innovation.door.opd'), [
      ...known.map(({ id, shortName }) => option(`opd ${id}`, shortName, value)),
      choices.opdIds.has(null) ? option('opd', text.ownerMissing, value) : nothing,
    ])}
    ${
      choices.proposers.length === 0
        ? nothing
        : group(translateTerm(locale, 'innovation.door.council'), [
            option(council, text.councilProposals, value),
            ...choices.proposers.map((name) => option(`${council} ${name}`, name, value)),
          ])
    }`,
  });
}

function group(label: string, options: unknown): TemplateResult {
  return html`<optgroup label=${label}>${options}</optgroup>`;
}

function ownerValue({ door, opdId, owner }: InventoryFilter): string {
  if (door === council) return owner === undefined ? council : `${council} ${owner}`;
  if (opdId === undefined) return '';
  return opdId === null ? 'opd' : `opd ${opdId}`;
}

/** A choice takes away what was chosen before. */
function ownerFields(value: string): InventoryFilter {
  const name = value.slice(value.indexOf(' ') + 1);
  const isWhole = !value.includes(' ');
  if (value.startsWith(council)) {
    return { door: council, owner: isWhole ? undefined : name, opdId: undefined };
  }
  const opdId = isWhole ? null : name;
  return { door: undefined, owner: undefined, opdId: value === '' ? undefined : opdId };
}
