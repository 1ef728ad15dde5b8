import type { BookFonts } from '@kotacerdas/core/book/pdf';
import { readTypeface } from './read-typeface.js';

/** What the text of a book is set in. */
export async function bookFonts(): Promise<BookFonts> {
  const [normal, bold, italics, bolditalics] = await Promise.all([
    readTypeface('Regular'),
    readTypeface('Medium'),
    readTypeface('Italic'),
    readTypeface('MediumItalic'),
  ]);
  return { normal, bold, italics, bolditalics };
}
