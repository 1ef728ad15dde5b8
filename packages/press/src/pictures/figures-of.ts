import type { Book, BookFigure, BookSection } from '@kotacerdas/core/book';

/** Every figure of a book, in the order they are read. */
export function figuresOf({
  appendices,
  chapters,
}: Pick<Book, 'appendices' | 'chapters'>): BookFigure[] {
  return [...chapters, ...appendices].flatMap(figuresWithin);
}

function figuresWithin({ blocks, sections }: BookSection): BookFigure[] {
  return [...blocks.filter((block) => block.kind === 'figure'), ...sections.flatMap(figuresWithin)];
}
