export { addToBook } from './additions/add-to-book.js';
export {
  bookAdditionsSchema,
  longestAddition,
  type BookAdditions,
} from './additions/additions-schema.js';
export { inOrder } from './additions/in-order.js';
export { unplacedAdditions } from './additions/unplaced-additions.js';
export { bookCompleteness } from './compose/book-completeness.js';
export { composeBook } from './compose/compose-book.js';
export type { BookSource } from './compose/book-context.js';
export type { Drawing } from './drawing/types.js';
export { checkEmblem } from './emblem/check-emblem.js';
export type { Emblem, EmblemResult } from './emblem/types.js';
export { bookToHtml } from './html/book-to-html.js';
export type { Picture, Pictures } from './drawing/picture.js';
export { bookFileName } from './manifest/book-file-name.js';
export { checkBook, type BookEvidence } from './manifest/check-book.js';
export { manifestOf } from './manifest/manifest-of.js';
export { readBookManifest } from './manifest/read-manifest.js';
export type { BookDifference, BookFile, BookManifest, Sha256 } from './manifest/types.js';
export { numberBook, type BookNumbers } from './numbering/number-book.js';
export { buku1 } from './template/buku-1.js';
export { buku2 } from './template/buku-2.js';
export { buku3, ringkasan } from './template/buku-3.js';
export {
  offeredBooksHtml,
  type OfferedBook,
  type OfferedBooksOptions,
} from './offered/offered-books-html.js';
export { bookTemplatesOf, type BookTemplates } from './template/book-templates-of.js';
export { bookTemplateSchema } from './template/template-schema.js';
export { fourBooks } from './template/four-books.js';
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
