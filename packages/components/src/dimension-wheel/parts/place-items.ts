import type { PlanItems } from '@kotacerdas/core/dashboard';
import { formatInteger, translateReport, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../base/states/state-message.js';
import { wheelMessages } from '../messages/messages.js';

const shown = 5;

interface Entry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The first items of every kind by code and name, and how many there are beyond them. */
export function placeItems(items: PlanItems, locale: Locale): TemplateResult {
  const text = wheelMessages[locale];
  const kinds = [
    ['problems', items.problems.length, first(items.problems, ({ title }) => title)],
    ['needs', items.needs.length, first(items.needs, ({ title }) => title)],
    ['innovations', items.innovations.length, first(items.innovations, ({ name }) => name)],
    ['strategies', items.strategies.length, first(items.strategies, (item) => item.statement)],
    ['programs', items.programs.length, first(items.programs, ({ name }) => name)],
  ] as const;
  const filled = kinds.filter(([, count]) => count > 0);
  if (filled.length === 0) return message(text.nothing, html`<p>${text.nothingHint}</p>`);
  return html`${filled.map(
    ([kind, count, entries]) =>
      html`<section>
        <h4>
          ${translateReport(locale, `summary.${kind}`)}
          <span class="muted">${formatInteger(locale, count)}</span>
        </h4>
        <ul class="items">
          ${entries.map(
            ({ code, name }) =>
              html`<li>
                <span class="muted code" dir="auto">${code}</span>
                <span dir="auto">${name}</span>
              </li>`,
          )}
          ${
            count > shown
              ? html`<li class="muted">${text.more(formatInteger(locale, count - shown))}</li>`
              : nothing
          }
        </ul>
      </section>`,
  )}`;
}

function first<Item extends { readonly id: string; readonly code: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Entry[] {
  return items
    .slice(0, shown)
    .map((item) => ({ id: item.id, code: item.code, name: nameOf(item) }));
}
