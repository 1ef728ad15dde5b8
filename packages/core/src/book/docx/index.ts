export { bookToDocx, type DocxOptions } from './book-to-docx.js';
