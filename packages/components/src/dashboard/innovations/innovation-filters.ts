import { translate } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { monthName } from '../../base/locale/month-name.js';
import type { PanelContext } from '../panel.js';
import { ownerValue, type OwnerChoice } from './filter-choices.js';
import type { InnovationList, InnovationListView } from './innovation-list.js';

/** Search words, OPD or council, year and month of the last change. */
export function innovationFilters(
  { choices, filter }: InnovationListView,
  list: InnovationList,
  { locale, text }: PanelContext,
): TemplateResult {
  return html`<div class="filters no-print" role="search" aria-label=${text.list}>
    <label class="filter filter-text">
      <span>${text.search}</span>
      <input
        type="search"
        placeholder=${text.searchHint}
        autocomplete="off"
        .value=${live(filter.text ?? '')}
        @input=${(event: Event) => list.change({ text: valueOf(event) })}
      />
    </label>
    ${choice({
      label: text.owner,
      value: ownerValue(filter),
      change: (value) => list.change(ownerFilter(value, choices.owners)),
      options: html`<option value="">${text.anyOwner}</option>
        ${doorGroup('opd', translate(locale, 'innovation.door.opd'))}
        ${doorGroup('council', translate(locale, 'innovation.door.council'))}`,
    })}
    ${choice({
      label: text.year,
      value: String(filter.year ?? ''),
      change: (value) => list.change({ year: numberOf(value) }),
      options: [
        html`<option value="">${text.anyYear}</option>`,
        ...choices.years.map((year) => html`<option value=${year}>${year}</option>`),
      ],
    })}
    ${choice({
      label: text.month,
      value: String(filter.month ?? ''),
      change: (value) => list.change({ month: numberOf(value) }),
      options: [
        html`<option value="">${text.anyMonth}</option>`,
        ...choices.months.map(
          (month) => html`<option value=${month}>${monthName(locale, month)}</option>`,
        ),
      ],
    })}
  </div>`;

  function doorGroup(door: OwnerChoice['door'], label: string) {
    const owners = choices.owners.filter((entry) => entry.door === door);
    if (owners.length === 0) return nothing;
    return html`<optgroup label=${label}>
      ${
        door === 'council'
          ? html`<option value="council">${text.councilProposals}</option>`
          : nothing
      }
      ${owners.map(
        (entry) =>
          html`<option value=${ownerValue(entry)}>${entry.owner || text.ownerMissing}</option>`,
      )}
    </optgroup>`;
  }
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: unknown;
  readonly change: (value: string) => void;
}

function choice({ change, label, options, value }: Choice): TemplateResult {
  return html`<label class="filter">
    <span>${label}</span>
    <select .value=${live(value)} @change=${(event: Event) => change(valueOf(event))}>
      ${options}
    </select>
  </label>`;
}

/** A choice of nothing takes away what was chosen before. */
function ownerFilter(value: string, owners: readonly OwnerChoice[]) {
  if (value === 'council') return { door: 'council', owner: undefined } as const;
  const chosen = owners.find((entry) => ownerValue(entry) === value);
  return { door: chosen?.door, owner: chosen?.owner };
}

function numberOf(value: string): number | undefined {
  return value === '' ? undefined : Number(value);
}

function valueOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.value
    : '';
}
