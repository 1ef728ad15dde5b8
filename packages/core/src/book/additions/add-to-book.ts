import type { Book, BookSection } from '../types.js';
import type { BookAdditions } from './additions-schema.js';
import { inOrder } from './in-order.js';
import { typedBlocks } from './typed-blocks.js';

/** Where the order of chapters and of appendices is written down. */
const chapters = 'chapters';
const appendices = 'appendices';

/**
 * A book with what officers added: their text stands beside what the template wrote and never in place of it. What
 * names a section that the book hasn't is left out, and {@link unplacedAdditions} lists it; sections that no order
 * names keep their place behind those it does.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
 * const additions = { sections: { introduction: { before: 'Kata pengantar.' } }, order: {} };
 * addToBook(composeBook(source, buku1), additions).chapters[0]?.blocks[0];
 * // { kind: 'paragraph', author: 'officer', text: ['Kata pengantar.'] }
 */
export function addToBook(book: Book, additions: BookAdditions): Book {
  const orderOf = (within: string) => ownOf(additions.order, within);
  const added = (section: BookSection): BookSection => {
    const own = ownOf(additions.sections, section.id);
    return {
      ...section,
      blocks: [...typedBlocks(own?.before), ...section.blocks, ...typedBlocks(own?.after)],
      sections: inOrder(section.sections, orderOf(section.id)).map(added),
    };
  };
  return {
    ...book,
    chapters: inOrder(book.chapters, orderOf(chapters)).map(added),
    appendices: inOrder(book.appendices, orderOf(appendices)).map(added),
  };
}

/** Ids come from outside, and may be those of an object's own features. */
const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
