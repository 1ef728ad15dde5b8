import { formatInteger } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { searchField } from '../../base/list/search-field.js';
import type { GridContext } from '../grid-context.js';
import type { FoundPlace } from '../model/find-places.js';
import { provinceName } from '../model/province-name.js';

/** More are not offered at once: who sees them all types on. */
const offered = 6;

export interface RegionSearch {
  readonly words: string;
  readonly found: readonly FoundPlace[];
  readonly search: (words: string) => void;
  readonly go: (place: FoundPlace) => void;
}

/**
 * A field that finds regions and provinces by name; Enter goes to the first.
 *
 * @csspart search - The search for a region with what it has found
 */
export function regionSearch(
  { locale, text }: GridContext,
  { found, go, search, words }: RegionSearch,
): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === 'Escape' && words !== '') search('');
    else if (event.key !== 'Enter' || first === undefined) return;
    else if (event.target instanceof HTMLInputElement) go(first);
    else return;
    event.preventDefault();
  };
  const typed = words.trim();
  return html`<div class="search filter-text" part="search" @keydown=${press}>
    ${searchField({ label: text.search, hint: text.searchHint, value: words, change: search })}
    <p role="status" class=${typed === '' ? 'visually-hidden' : 'muted small'}>
      ${
        typed === ''
          ? nothing
          : found.length === 0
            ? text.notFound(typed)
            : text.found(formatInteger(locale, found.length))
      }
    </p>
    ${
      found.length === 0
        ? nothing
        : html`<ul class="found">
            ${found.slice(0, offered).map(
              (place) =>
                html`<li>
                  <button type="button" class="button" @click=${() => go(place)}>
                    <span dir="auto">${place.name}</span>
                    ${
                      place.kind === 'province'
                        ? nothing
                        : html`<span class="muted small">${provinceName(place.provinceCode)}</span>`
                    }
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
