import type { InventoryFilter } from '@kotacerdas/core/dashboard';
import { formatInteger, translateTerm } from '@kotacerdas/core/locale';
import { itemStates } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from '../../base/list/messages/messages.js';
import { searchField } from '../../base/list/search-field.js';
import { option, selectField } from '../../base/list/select-field.js';
import { sentence } from '../../base/locale/sentence.js';
import type { ItemContext } from '../item-context.js';
import { dimensionField } from './dimension-field.js';
import type { InventoryList, InventoryView } from './inventory-list.js';
import { ownerField } from './owner-field.js';

/** More tags than these nobody scrolls through; the search finds all. */
const mostTags = 200;

/**
 * Search words; dimension, OPD or council, state, tag and year; what else the widget adds. On a phone all but the
 * search fold away.
 */
export function inventoryFilters(
  { choices }: InventoryView,
  list: InventoryList,
  context: ItemContext,
  more: unknown,
): TemplateResult {
  const { disclosure, locale, plan, text } = context;
  const { filter } = list;
  const words = listMessages[locale];
  const change = (fields: InventoryFilter): void => list.change(fields);
  const chosen = (value: string | number | undefined) => String(value ?? '');
  const open = disclosure.isOpen('filters');
  const set = choicesSet(filter);
  const states = itemStates.filter((state) => choices.states.includes(state));
  return html`<div class="inventory-filters no-print" role="search" aria-label=${words.filters}>
    ${searchField({
      label: words.search,
      hint: words.searchHint,
      value: filter.text ?? '',
      change: (typed) => change({ text: typed }),
    })}
    <button
      type="button"
      class="button filter-fold"
      aria-expanded=${open}
      aria-controls="filters"
      @click=${() => disclosure.toggle('filters')}
    >
      ${words.filters}${set === 0 ? nothing : html` (${words.filtersSet(formatInteger(locale, set))})`}
    </button>
    <div id="filters" class=${open ? 'filters' : 'filters folded'}>
      ${dimensionField({ choices, filter, framework: plan.framework, locale, text, change })}
      ${ownerField({ choices, filter, opds: plan.masterplan.opds, locale, text, change })}
      ${selectField({
        label: text.state,
        value: chosen(filter.state),
        change: (value) => change({ state: itemStates.find((state) => state === value) }),
        options: [
          option('', words.any, chosen(filter.state)),
          ...states.map((state) =>
            option(
              state,
              sentence(translateTerm(locale, `item.state.${state}`)),
              chosen(filter.state),
            ),
          ),
        ],
      })}
      ${
        choices.tags.length === 0
          ? nothing
          : selectField({
              label: text.tag,
              value: chosen(filter.tag),
              change: (value) => change({ tag: value === '' ? undefined : value }),
              options: [
                option('', words.any, chosen(filter.tag)),
                ...choices.tags
                  .slice(0, mostTags)
                  .map((tag) => option(tag, tag, chosen(filter.tag))),
              ],
            })
      }
      ${selectField({
        label: text.year,
        value: chosen(filter.year),
        change: (value) => change({ year: value === '' ? undefined : Number(value) }),
        options: [
          option('', words.any, chosen(filter.year)),
          ...choices.years.map((year) => option(year, String(year), chosen(filter.year))),
        ],
      })}
      ${more}
    </div>
  </div>`;
}

/** How many of the folded choices are set; a sub-dimension and a proposer are set by one choice with what they are of. */
function choicesSet({
  age,
  dimensionId,
  door,
  month,
  opdId,
  owner,
  stage,
  state,
  tag,
  year,
}: InventoryFilter) {
  const ofOwner = opdId === undefined ? (door ?? owner) : opdId;
  return [dimensionId, ofOwner, state, tag, year, month, stage, age].filter(
    (value) => value !== undefined,
  ).length;
}
