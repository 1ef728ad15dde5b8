export { bookToPdf, type PdfOptions } from './book-to-pdf.js';
export type { BookFonts } from './document/book-document.js';
