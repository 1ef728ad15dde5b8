import type { Book, BookBlock, BookSection, BookText } from '../types.js';

/** A section and all below it, in the order in which they are read. */
export const withBelow = (section: BookSection): BookSection[] => [
  section,
  ...section.sections.flatMap(withBelow),
];

/** Every section of a book. */
export const sectionsOf = ({ appendices, chapters }: Book): BookSection[] =>
  [...chapters, ...appendices].flatMap(withBelow);

/** Every block of a book. */
export const blocksOf = (book: Book): BookBlock[] =>
  sectionsOf(book).flatMap(({ blocks }) => blocks);

/** The running text of a block: none in a table or figure. */
export const textsOf = (block: BookBlock): readonly BookText[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'gap':
    case 'note':
      return [[block.text]];
    case 'table':
    case 'figure':
      return [];
  }
};

/** What blocks say in words, a paragraph or point a line; a reference reads `X`. */
export const plainText = (blocks: readonly BookBlock[]): string =>
  blocks
    .flatMap(textsOf)
    .map((text) =>
      text
        .map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : 'X'))
        .join(''),
    )
    .join('\n');
