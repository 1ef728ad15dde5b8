export { composeBook } from './compose/compose-book.js';
export type { BookSource } from './compose/book-context.js';
export type { Drawing } from './drawing/types.js';
export { checkEmblem } from './emblem/check-emblem.js';
export type { Emblem, EmblemResult } from './emblem/types.js';
export { bookToHtml } from './html/book-to-html.js';
export type { Picture, Pictures } from './drawing/picture.js';
export { numberBook, type BookNumbers } from './numbering/number-book.js';
export { buku1 } from './template/buku-1.js';
export type { BookTemplate, ChapterTemplate, SectionTemplate } from './template/types.js';
export {
  dimensionContents,
  planContents,
  type DimensionContent,
  type PlanContent,
} from './template/contents.js';
export type {
  Book,
  BookBlock,
  BookColumn,
  BookEdition,
  BookFigure,
  BookList,
  BookParagraph,
  BookRow,
  BookSection,
  BookTable,
  BookText,
} from './types.js';
