import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BookFonts } from '../book/pdf/document/book-document.js';

const require = createRequire(import.meta.url);
const roboto = (style: string): Uint8Array =>
  readFileSync(require.resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`));

/** The fonts that come with pdfmake. */
export const fonts: BookFonts = {
  normal: roboto('Regular'),
  bold: roboto('Medium'),
  italics: roboto('Italic'),
  bolditalics: roboto('MediumItalic'),
};
