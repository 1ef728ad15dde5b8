import type { BookAdditions } from '@kotacerdas/core/book';
import { orderField } from '../../../../../shared/book/order-field';
import { orderValue } from '../../../../../shared/book/order-value';
import type { EntryFields } from '../../../../../shared/contracts/history';

/** What was added to a book, as the change log tells it: each section by its id, and the order of its parts. */
export function tellAdditions({ order, sections }: BookAdditions): EntryFields {
  const texts = Object.entries(sections).map(
    ([id, { after = '', before = '' }]) =>
      [id, [before, after].filter((text) => text.trim() !== '').join('\n\n')] as const,
  );
  const orders = Object.entries(order).map(
    ([id, ids]) => [orderField(id), orderValue(ids)] as const,
  );
  return Object.fromEntries<string>([...texts, ...orders]);
}
