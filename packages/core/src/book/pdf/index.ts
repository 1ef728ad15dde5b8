export { bookToPdf, type BookFonts, type PdfOptions } from './book-to-pdf.js';
